// A formula moved to other cells, as spreadsheets do when they copy it.
import { columnLetters, columnNumber } from '../spreadsheet/a1';
import { lastColumn, lastRow } from './a1';

/** A formula as it reads so many rows lower and columns further right; `#REF!` for what leaves the sheet. */
export type MovableFormula = (rows: number, columns: number) => string;

/** Texts and quoted sheet names stay; then cells, whole columns and whole rows. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w(.!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])|[\w.\\]+/g;

/** Looks for the references once, which takes most of the time, and moves them as often as it is asked. */
export const movableFormula = (formula: string): MovableFormula => {
  const texts: string[] = [];
  const references: MovableFormula[] = [];
  let copied = 0;
  for (const match of formula.matchAll(token)) {
    const reference = referenceOf(match);
    if (!reference) continue;
    texts.push(formula.slice(copied, match.index));
    references.push(reference);
    copied = match.index + match[0].length;
  }
  const rest = formula.slice(copied);
  // Joined, not added: sums of many texts stay trees in memory, ten times as large.
  return (rows, columns) =>
    references.map((reference, at) => `${texts[at]}${reference(rows, columns)}`).join('') + rest;
};

const referenceOf = (match: RegExpMatchArray): MovableFormula | undefined => {
  const [
    ,
    dollar,
    letters,
    rowDollar,
    digits,
    fromDollar,
    from,
    toDollar,
    to,
    topDollar,
    top,
    endDollar,
    end,
  ] = match;
  if (digits !== undefined) return both(column(dollar, letters), row(rowDollar, digits), '');
  if (from !== undefined) return both(column(fromDollar, from), column(toDollar, to), ':');
  if (top !== undefined) return both(row(topDollar, top), row(endDollar, end), ':');
  return undefined;
};

type Part = (rows: number, columns: number) => string | null;

const both =
  (first: Part, second: Part, between: string): MovableFormula =>
  (rows, columns) => {
    const start = first(rows, columns);
    const end = second(rows, columns);
    return start !== null && end !== null ? start + between + end : '#REF!';
  };

const column = (dollar: string | undefined, letters = ''): Part => {
  if (dollar) return () => `$${letters}`;
  const place = columnNumber(letters);
  return (_, columns) => {
    const moved = place + columns;
    return moved >= 1 && moved <= lastColumn ? columnLetters(moved) : null;
  };
};

const row = (dollar: string | undefined, digits = ''): Part => {
  if (dollar) return () => `$${digits}`;
  const place = Number(digits);
  return (rows) => {
    const moved = place + rows;
    return moved >= 1 && moved <= lastRow ? String(moved) : null;
  };
};
