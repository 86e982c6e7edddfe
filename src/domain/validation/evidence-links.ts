// The links in an evidence cell.
import { type Cell, cellText, plainText } from '../table/cell';

const LINK = /https?:\/\/[^\s<>"';,]+/gi;

/** Every http(s) address in the cell, without its trailing slash or full stop; empty when there is none. */
export const evidenceLinks = (cell: Cell): readonly string[] =>
  (cellText(cell).match(LINK) ?? []).filter((link) => /^https?:\/\/.+\../i.test(link)).map(withoutTail);

const withoutTail = (link: string): string => {
  let end = link.length;
  while ('./)'.includes(link.charAt(end - 1))) end -= 1;
  return link.slice(0, end);
};

/** Nearly every evidence: the cell begins with an address that is whole. */
const WHOLE_AT_ONCE = /^https?:\/\/[^\s<>"';,][^\s<>"';,.]*\.[^\s<>"';,]/;

/**
 * Whether the first http(s) address in the cell is whole: a name with a dot in it behind `://`. A cell that begins with
 * half an address is asked about, whatever comes after.
 */
export const startsLink = (cell: Cell): boolean => {
  const text = plainText(cell);
  if (WHOLE_AT_ONCE.test(text)) return true;
  const [, address = ''] = /https?:\/\/([^\s<>"';,]*)/i.exec(text) ?? [];
  const dot = address.indexOf('.', 1);
  return dot !== -1 && dot < address.length - 1;
};
