// Pieces of spreadsheet formulas, in the notation of an id_ID spreadsheet: `;` between arguments, no decimals.
import { SHEET_TABS } from '../layout';

/** A formula without its `=`. */
export type Expression = string;

export const call = (name: string, ...args: readonly Expression[]): Expression =>
  `${name}(${args.join(';')})`;

/** A text as a formula writes it. */
export const text = (value: string): Expression => `"${value.replace(/"/g, '""')}"`;

export const cond = (test: Expression, yes: Expression, no: Expression): Expression =>
  call('IF', test, yes, no);

export const EMPTY = text('');
export const isEmpty = (of: Expression): Expression => `${call('LEN', of)}=0`;
export const isNumber = (of: Expression): Expression => call('ISNUMBER', of);

/** `=` does not tell capitals from small letters. */
export const same = (a: Expression, b: Expression): Expression => call('EXACT', a, b);

/** Whether the first character of a text is one of these; false for an empty text. */
export const beginsWith = (of: Expression, letters: string): Expression =>
  call('AND', `${call('LEN', of)}>0`, isNumber(call('FIND', call('LEFT', of, '1'), text(letters))));

/** The text with each of the characters replaced. */
export const replaceEach = (of: Expression, letters: string, by: string): Expression =>
  Array.from(letters).reduce((inner, letter) => call('SUBSTITUTE', inner, text(letter), text(by)), of);

/**
 * A number as a fraction of whole numbers: a decimal mark means something else in each language. Exact for what has at
 * most nine decimals, as everything in an instrument has.
 */
export const number = (value: number): Expression => {
  if (Number.isInteger(value)) return String(value);
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return `${Math.round(value * 10 ** decimals)}/${10 ** decimals}`;
};

/** A whole column of the tab Acuan, or one cell of it. */
export const inReference = (column: string, row?: number): Expression =>
  row === undefined
    ? `${SHEET_TABS.reference}!$${column}:$${column}`
    : `${SHEET_TABS.reference}!$${column}$${row}`;
