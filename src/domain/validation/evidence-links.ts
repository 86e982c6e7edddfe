// The links in an evidence cell.
import { type Cell, cellText } from '../table/cell';

const LINK = /https?:\/\/[^\s<>"';,]+/gi;

/** Every http(s) address in the cell, without its trailing slash or full stop; empty when there is none. */
export const evidenceLinks = (cell: Cell): readonly string[] =>
  (cellText(cell).match(LINK) ?? []).filter((link) => /^https?:\/\/.+\../i.test(link)).map(withoutTail);

const withoutTail = (link: string): string => {
  let end = link.length;
  while ('./)'.includes(link.charAt(end - 1))) end -= 1;
  return link.slice(0, end);
};
