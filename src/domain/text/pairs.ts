// Cells by name in one line of text, and back: `jawaban=Ada; tahun=2025`.
import { type Cell, cellText } from '../table/cell';
import { kept } from './kept';

/** {@link pair} of each cell that is not blank. */
export const pairs = (cells: Readonly<Record<string, Cell>>): readonly string[] =>
  Object.entries(cells).flatMap(([name, cell]) => pair(name, cell) || []);

/** `name=value`, or `''` for a blank cell; a number that was typed as text is quoted, an apostrophe at the start a typographic one. */
export const pair = (name: string, cell: Cell): string => {
  const text = cellText(cell);
  return text === '' ? '' : `${name}=${typeof cell === 'string' ? escaped(quoted(kept(text))) : text}`;
};

/** A number that was typed as text may be read otherwise than the number, and is told apart by its quotation marks. */
const quoted = (text: string): string => (/^["\d.,+-]/.test(text) ? JSON.stringify(text) : text);

/** Text that does not end a part of the line. */
export const escaped = (text: string): string => text.replace(/[\\;]/g, '\\$&');

export interface ReadPairs {
  /** The first part when it has no name; else blank. */
  readonly head: string;
  readonly values: ReadonlyMap<string, Cell>;
}

/** What a line of {@link pairs}, joined by `; `, says. A text that was cut on its way loses its end only. */
export const readPairs = (line: string): ReadPairs => {
  const parts = (line.match(/(?:\\[\s\S]|[^\\;])+/g) ?? []).map((part) => part.trim());
  const [first = ''] = parts;
  const isNamed = NAMED.test(first);
  const named = isNamed ? parts : parts.slice(1);
  return {
    head: isNamed ? '' : unescaped(first),
    values: new Map(
      named.map((part) => {
        const at = part.indexOf('=');
        return [part.slice(0, at), readValue(unescaped(part.slice(at + 1)))] as const;
      }),
    ),
  };
};

const NAMED = /^[a-z]+=/;

const unescaped = (text: string): string => text.replace(/\\([\s\S])/g, '$1');

const readValue = (text: string): Cell => {
  if (text.startsWith('"')) return unquoted(text);
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
};

const unquoted = (text: string): string => {
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
};
