// Header rows of a table: the rows at its top that come again on each page.
import { rowsOf } from '../document/ooxml/grid';
import { attr, child, isW, kids, make, need, place, remove, type XmlElement } from '../document/ooxml/xml';

export const rowCount = (table: XmlElement): number => rowsOf(table).length;

const off = ['0', 'false', 'off'];

const isMarked = (row: XmlElement): boolean => {
  const mark = child(child(row, 'trPr'), 'tblHeader');
  return mark !== undefined && !off.includes(attr(mark, 'val') ?? '1');
};

/** How many rows at the top are pinned. A mark on a row below one without is no pin. */
export const pinnedRows = (table: XmlElement): number => {
  const rows = rowsOf(table);
  const first = rows.findIndex((row) => !isMarked(row));
  return first < 0 ? rows.length : first;
};

/** Pins the first `count` rows and unpins all others. */
export const pinRows = (table: XmlElement, count: number): void => {
  for (const [at, row] of rowsOf(table).entries()) {
    const known = child(row, 'trPr');
    for (const kid of known ? kids(known) : []) if (isW(kid, 'tblHeader')) remove(kid);
    if (at < count) place(need(row, 'trPr'), make(row, 'tblHeader'));
    else if (known && kids(known).length === 0) remove(known);
  }
};
