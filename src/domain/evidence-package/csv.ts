// A table as CSV text that keeps every character: what an outsider reads is what was hashed.
import { type Cell, cellText, type Rows } from '../table/cell';

/** A text cell as it was read, any other as its text; halves of characters, which no file can hold, as U+FFFD. */
export const evidenceText = (cell: Cell): string =>
  (typeof cell === 'string' ? cell : cellText(cell)).replace(/\p{Cs}/gu, '\ufffd');

/**
 * Comma-separated, UTF-8, a line feed after each row; a field with a comma, quotation mark, line break or outer white space
 * stands in quotation marks, which are doubled inside it (RFC 4180). Nothing is put before a text that looks like a formula.
 */
export const csvText = (rows: Rows): string =>
  rows.map((cells) => `${cells.map((cell) => field(evidenceText(cell))).join(',')}\n`).join('');

const field = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
