// Text that a spreadsheet could take for a formula, and text that is too long to be read.
import { type Cell, plainText } from '../table/cell';

/** Characters beyond which a cell is shown shortened. */
export const LONGEST_TEXT = 2000;

/** `long`, `formula` for what looks like one, or `''`. */
export const hazardOf = (cell: Cell): '' | 'formula' | 'long' => {
  if (typeof cell !== 'string' || cell === '') return '';
  if (cell.length > LONGEST_TEXT) return 'long';
  return looksLikeFormula(plainText(cell)) ? 'formula' : '';
};

/** `=…`, `@…`, or `+` or `-` before a letter or bracket; a signed number is none. */
const looksLikeFormula = (text: string): boolean => /^(?:=.|@ ?[A-Za-z(+-]|[+-] ?[A-Za-z(@=])/.test(text);
