// The links in an evidence cell.
import { type Cell, cellText } from '../table/cell';

const LINK = /https?:\/\/[^\s<>"';,]+\.[^\s<>"';,]+/gi;

/** Every http(s) address in the cell, without its trailing slash or full stop; empty when there is none. */
export const evidenceLinks = (cell: Cell): readonly string[] =>
  (cellText(cell).match(LINK) ?? []).map((link) => link.replace(/[./)]+$/, ''));
