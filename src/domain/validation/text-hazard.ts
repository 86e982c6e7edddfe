// Text that a spreadsheet could take for a formula, and text that is too long to be read.
import { type Cell, plainText } from '../table/cell';

/** Characters beyond which a cell is shown shortened. */
export const LONGEST_TEXT = 2000;

/** `long`, `formula` for what looks like one, or `''`. */
export const hazardOf = (cell: Cell): '' | 'formula' | 'long' => {
  if (typeof cell !== 'string' || cell === '') return '';
  if (cell.length > LONGEST_TEXT) return 'long';
  return isWordOrDigit(cell.charCodeAt(0)) || !looksLikeFormula(plainText(cell)) ? '' : 'formula';
};

/** Most texts begin so, and then are no formula. */
const isWordOrDigit = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** `=…`, `@…`, or `+` or `-` before a letter or bracket; a signed number is none. */
const looksLikeFormula = (text: string): boolean => /^(?:=.|@ ?[A-Za-z(+-]|[+-] ?[A-Za-z(@=])/.test(text);
