// Formulas as text: the notation of a locale and the one that is kept, references that move, and literals that need no engine.
import { NotImplemented } from '../host/exception';
import { columnLetters, columnNumber, parseReference, quoteSheet } from './a1';
import type { Locale } from './locales';
import type { CellValue } from './workbook';

const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+|["']/gs;

/** Applies `change` to what is neither a quoted text nor a quoted sheet name. */
const outsideQuotes = (formula: string, change: (code: string) => string): string =>
  formula.replace(PIECES, (piece) => (piece[0] === '"' || piece[0] === "'" ? piece : change(piece)));

const convertSeparators = (formula: string, array: string, to: 'canonical' | 'local'): string => {
  const nesting: string[] = [];
  return outsideQuotes(formula, (code) =>
    code.replace(/(\d),(?=\d)|(\d)\.(?=\d)|[{}(),;\\]/g, (mark, comma?: string, point?: string) => {
      if (comma !== undefined && to === 'canonical') return `${comma}.`;
      if (point !== undefined) return to === 'local' ? `${point},` : mark;
      const inArray = nesting.at(-1) === '{';
      if (mark === '{' || mark === '(') nesting.push(mark);
      if (mark === '}' || mark === ')') nesting.pop();
      if (to === 'canonical') {
        if (mark === ';' && !inArray) return ',';
        if (mark === '\\' && inArray) return ',';
        if (mark === ',') throw new NotImplemented(`A formula with commas between arguments (${formula})`);
        return mark;
      }
      if (comma !== undefined) return `${comma}${inArray ? array : ';'}`;
      if (mark === ',') return inArray ? array : ';';
      return mark;
    }),
  );
};

const literalText = (text: string): string => text.slice(1, -1).replaceAll('""', '"');

/** The value of a formula that is a literal or a HYPERLINK of literals; null for any other. Takes canonical notation. */
export const literalValue = (formula: string): CellValue => {
  const body = formula.slice(1).trim();
  if (/^"(?:[^"]|"")*"$/.test(body)) return literalText(body);
  if (/^[+-]?\d+(\.\d+)?$/.test(body)) return Number(body);
  if (/^(TRUE|FALSE)(\(\))?$/i.test(body)) return /^T/i.test(body);
  const link = /^HYPERLINK\(\s*("(?:[^"]|"")*")\s*(?:,\s*("(?:[^"]|"")*"|[+-]?\d+(?:\.\d+)?)\s*)?\)$/i.exec(
    body,
  );
  if (!link) return null;
  const label = link[2] ?? link[1] ?? '';
  return label.startsWith('"') ? literalText(label) : Number(label);
};

/** The address of a HYPERLINK of literals; null for any other formula. */
export const literalLink = (formula: string): string | null => {
  const link = /^=\s*HYPERLINK\(\s*("(?:[^"]|"")*")/i.exec(formula);
  return link ? literalText(link[1] ?? '') : null;
};

/** A formula as it is typed in a locale, in the notation that is kept, with its value where that needs no engine. */
export const canonicalFormula = (typed: string, locale: Locale): { formula: string; value: CellValue } => {
  const formula =
    locale.decimal === ','
      ? convertSeparators(typed, '\\', 'canonical')
      : outsideQuotes(typed, (code) => (/[{}]/.test(typed) ? code : code.replaceAll(';', ',')));
  return { formula, value: literalValue(formula) };
};

/** A kept formula as the locale shows it. */
export const localFormula = (formula: string, locale: Locale): string =>
  locale.decimal === ',' ? convertSeparators(formula, '\\', 'local') : formula;

const REFERENCE =
  /"(?:[^"]|"")*"|(?<![\w.$!'])(?:('(?:[^']|'')*'|[A-Za-z_][\w.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}(?:\$?\d+)?|:\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?:\$?\d+)?|\$?\d+:\$?\d+)(?![\w.(!])/g;

/** One edge of a reference: its numbers, and which of them are absolute. Null where the edge leaves it open. */
export interface Edge {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

const readEdge = (text: string): Edge => {
  const match = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?$/.exec(text);
  const [, first = '', letters, second = '', digits] = match ?? [];
  return {
    column: letters === undefined ? null : columnNumber(letters),
    row: digits === undefined ? null : Number(digits),
    columnFixed: letters !== undefined && first === '$',
    rowFixed: letters === undefined ? first === '$' : second === '$',
  };
};

const writeEdge = (edge: Edge): string =>
  (edge.column === null ? '' : `${edge.columnFixed ? '$' : ''}${columnLetters(edge.column)}`) +
  (edge.row === null ? '' : `${edge.rowFixed ? '$' : ''}${edge.row}`);

/** A reference as it stands in a formula, and what stands before it. */
interface Reference {
  readonly before: string;
  readonly text: string;
  readonly prefix: string;
  /** null for its own sheet. */
  readonly sheet: string | null;
  readonly edges: readonly Edge[];
}

interface Parsed {
  readonly references: readonly Reference[];
  readonly rest: string;
}

/** Formulas that were read lately: a spreadsheet rewrites the same ones again and again. */
const parsed = new Map<string, Parsed>();
const MOST_PARSED = 20_000;

const parse = (formula: string): Parsed => {
  const known = parsed.get(formula);
  if (known) return known;
  const references: Reference[] = [];
  let end = 0;
  for (const match of formula.matchAll(REFERENCE)) {
    const [text, sheet, address] = match;
    if (address === undefined) continue;
    references.push({
      before: formula.slice(end, match.index),
      text,
      prefix: sheet === undefined ? '' : `${sheet}!`,
      sheet: sheet?.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : (sheet ?? null),
      edges: address.split(':').map(readEdge),
    });
    end = match.index + text.length;
  }
  const found = { references, rest: formula.slice(end) };
  if (parsed.size >= MOST_PARSED) parsed.clear();
  parsed.set(formula, found);
  return found;
};

/**
 * Rewrites every reference of a formula. `change` is given the sheet it names (null for its own) and its one or two
 * edges, and gives the new edges, null for `#REF!`, or the same array to leave it as it stands.
 */
export const mapReferences = (
  formula: string,
  change: (sheet: string | null, edges: readonly Edge[]) => readonly Edge[] | null,
): string => {
  const { references, rest } = parse(formula);
  let written = '';
  let differs = false;
  for (const { before, text, prefix, sheet, edges } of references) {
    const changed = change(sheet, edges);
    written += before;
    if (changed === edges) {
      written += text;
      continue;
    }
    differs = true;
    written += changed === null ? '#REF!' : prefix + changed.map(writeEdge).join(':');
  }
  return differs ? written + rest : formula;
};

/** A formula as it reads when its cell is copied so many rows and columns away. */
export const copiedFormula = (formula: string, rows: number, columns: number): string =>
  rows === 0 && columns === 0
    ? formula
    : mapReferences(formula, (_sheet, edges) => {
        const moved = edges.map((edge) => ({
          ...edge,
          row: edge.row === null || edge.rowFixed ? edge.row : edge.row + rows,
          column: edge.column === null || edge.columnFixed ? edge.column : edge.column + columns,
        }));
        return moved.some((edge) => (edge.row ?? 1) < 1 || (edge.column ?? 1) < 1) ? null : moved;
      });

/** Puts a sheet's new name in the references that name the old one. */
export const renamedSheet = (formula: string, from: string, to: string): string =>
  formula.replace(REFERENCE, (whole: string, sheet: string | undefined, address: string | undefined) => {
    if (sheet === undefined || address === undefined) return whole;
    return parseReference(`${sheet}!A1`)?.sheet === from ? `${quoteSheet(to)}!${address}` : whole;
  });
