// What a spreadsheet hands over for one cell, and how it reads as text.

/** A cell as a spreadsheet gives it; an empty one is `''`, null or undefined. */
export type Cell = string | number | boolean | Date | null | undefined;

export type Rows = readonly (readonly Cell[])[];

/** The cell's text without outer white space (non-breaking and zero-width ones included); `''` when it holds nothing. */
export const cellText = (cell: Cell): string => {
  if (typeof cell === 'string') return trimmed(cell);
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell);
};

export const isBlank = (cell: Cell): boolean =>
  typeof cell === 'string'
    ? !beginsPrintable(cell) && trimmed(cell) === ''
    : cell === null || cell === undefined;

/**
 * The cell's text as words, numbers and codes are read: {@link cellText} without joiners and with every stretch of white
 * space as one space. A spreadsheet formula can read the same.
 */
export const plainText = (cell: Cell): string => {
  if (typeof cell === 'string' && isEven(cell)) return cell;
  const text = cellText(cell);
  return UNEVEN.test(text) ? text.replace(JOINERS, '').replace(/\s+/g, ' ') : text;
};

/** White space besides the plain space, as far as a spreadsheet's cell can hold it. */
export const WHITE_SPACE =
  '\t\n\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';

/** Signs that show nothing and take no room; the last two are joiners. */
export const ZERO_WIDTH = '\u200b\u200e\u200f\u2060\ufeff\u200c\u200d';

const JOINERS = /[\u200c\u200d]/g;
const UNEVEN = /[\u200c\u200d]|\s\s|[^\S ]/;

const UNUSUAL = /[\u00a0\u200b-\u200f\u2060\ufeff]/;
const UNSEEN = /[\u200b\u200e\u200f\u2060\ufeff]/g;
/** Joiners are part of a text, as in an emoji of several, but not at its ends. */
const OUTER = /[\s\u200c\u200d]/;

const trimmed = (text: string): string => {
  if (isEven(text)) return text;
  return UNUSUAL.test(text) ? bare(text.replace(UNSEEN, '').replace(/\u00a0/g, ' ')) : text.trim();
};

/** Most texts begin with a sign that shows, and then are not blank whatever follows. */
const beginsPrintable = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code > SPACE && code <= 126;
};

/** Printable ASCII with single spaces inside: nothing to trim, and by far the most cells. */
const isEven = (text: string): boolean => {
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < SPACE || code > 126 || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return text === '' || before !== SPACE;
};
const SPACE = 32;

const bare = (text: string): string => {
  let first = 0;
  let last = text.length;
  while (first < last && OUTER.test(text.charAt(first))) first += 1;
  while (last > first && OUTER.test(text.charAt(last - 1))) last -= 1;
  return text.slice(first, last);
};
