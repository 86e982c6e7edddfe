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
  cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && trimmed(cell) === '');

const UNUSUAL = /[\u00a0\u200b-\u200f\u2060\ufeff]/;
const UNSEEN = /[\u200b\u200e\u200f\u2060\ufeff]/g;
/** Joiners are part of a text, as in an emoji of several, but not at its ends. */
const OUTER = /[\s\u200c\u200d]/;

const trimmed = (text: string): string => {
  if (text === '') return text;
  return UNUSUAL.test(text) ? bare(text.replace(UNSEEN, '').replace(/\u00a0/g, ' ')) : text.trim();
};

const bare = (text: string): string => {
  let first = 0;
  let last = text.length;
  while (first < last && OUTER.test(text.charAt(first))) first += 1;
  while (last > first && OUTER.test(text.charAt(last - 1))) last -= 1;
  return text.slice(first, last);
};
