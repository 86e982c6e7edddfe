// What a page may not cut apart: a row of a table, a paragraph and what follows it.
import { rowsOf } from '../document/ooxml/grid';
import { child, kids, make, need, place, remove, setChild, type XmlElement } from '../document/ooxml/xml';

/** Marks rows by their number from 0, or all when none is named. */
export const keepRowsWhole = (table: XmlElement, rows: readonly number[], isOn: boolean): void => {
  for (const [at, row] of rowsOf(table).entries()) {
    if (rows.length > 0 && !rows.includes(at)) continue;
    const mark = child(child(row, 'trPr'), 'cantSplit');
    if (mark) remove(mark);
    if (isOn) place(need(row, 'trPr'), make(row, 'cantSplit'));
    const properties = child(row, 'trPr');
    if (properties && kids(properties).length === 0) remove(properties);
  }
};

/** Off is written down too: the paragraph's style may say otherwise. */
export const keepWithNext = (paragraphs: readonly XmlElement[], isOn: boolean): void => {
  for (const paragraph of paragraphs) setChild(need(paragraph, 'pPr'), 'keepNext', isOn ? {} : { val: '0' });
};
