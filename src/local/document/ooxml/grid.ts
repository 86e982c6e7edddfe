// A table's grid: making tables, keeping the columns in step with the cells, widths and spans.
import {
  attr,
  child,
  isW,
  kids,
  make,
  need,
  place,
  points,
  remove,
  setAttr,
  setChild,
  twips,
  type XmlElement,
  type XmlNode,
} from './xml';

const wrappers = ['sdt', 'sdtContent', 'customXml', 'ins'];

/** Children of that name, also where Word has put a wrapper around them. */
const within = (parent: XmlElement, name: string): XmlElement[] =>
  kids(parent).flatMap((kid) => (isW(kid, name) ? [kid] : isW(kid, ...wrappers) ? within(kid, name) : []));

export const rowsOf = (table: XmlElement): XmlElement[] => within(table, 'tr');
export const cellsOf = (row: XmlElement): XmlElement[] => within(row, 'tc');

const whole = (value: string | null, otherwise: number): number => {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isFinite(number) ? number : otherwise;
};

/** How many columns the cell covers. */
export const spanOf = (cell: XmlElement): number =>
  Math.max(1, whole(attr(child(child(cell, 'tcPr'), 'gridSpan'), 'val'), 1));

const skipped = (row: XmlElement): number => whole(attr(child(child(row, 'trPr'), 'gridBefore'), 'val'), 0);

/** The column, from 0, in which the cell begins. */
export const columnOf = (row: XmlElement, cell: XmlElement): number => {
  let column = skipped(row);
  for (const one of cellsOf(row)) {
    if (one === cell) break;
    column += spanOf(one);
  }
  return column;
};

const cellAt = (row: XmlElement, column: number): XmlElement | undefined =>
  cellsOf(row).find((cell) => columnOf(row, cell) === column);

const mergeOf = (cell: XmlElement | undefined): 'restart' | 'continue' | null => {
  const merge = child(child(cell, 'tcPr'), 'vMerge');
  return merge ? (attr(merge, 'val') === 'restart' ? 'restart' : 'continue') : null;
};

/** How many rows the cell covers; 0 for a cell that one above covers. */
export const rowSpanOf = (table: XmlElement, row: XmlElement, cell: XmlElement): number => {
  const merge = mergeOf(cell);
  if (merge === null) return 1;
  if (merge === 'continue') return 0;
  const rows = rowsOf(table);
  const column = columnOf(row, cell);
  let span = 1;
  for (const below of rows.slice(rows.indexOf(row) + 1)) {
    if (mergeOf(cellAt(below, column)) !== 'continue') break;
    span += 1;
  }
  return span;
};

const gridColumns = (table: XmlElement): XmlElement[] =>
  kids(child(table, 'tblGrid') ?? table).filter((kid) => isW(kid, 'gridCol'));

/** Points; null when the grid does not say. */
export const columnWidth = (table: XmlElement, column: number): number | null =>
  points(attr(gridColumns(table)[column], 'w'));

/** Gives every cell the width that the grid gives its columns. */
const fitCells = (table: XmlElement): void => {
  const columns = gridColumns(table);
  for (const row of rowsOf(table)) {
    let at = skipped(row);
    for (const cell of cellsOf(row)) {
      const span = spanOf(cell);
      const width = columns.slice(at, at + span).reduce((sum, one) => sum + whole(attr(one, 'w'), 0), 0);
      if (width > 0) setChild(need(cell, 'tcPr'), 'tcW', { w: width, type: 'dxa' });
      at += span;
    }
  }
};

const fitTable = (table: XmlElement): void => {
  const width = child(child(table, 'tblPr'), 'tblW');
  if (!width || attr(width, 'type') !== 'dxa') return;
  const total = gridColumns(table).reduce((sum, one) => sum + whole(attr(one, 'w'), 0), 0);
  setAttr(width, 'w', total);
};

export const setColumnWidth = (table: XmlElement, column: number, width: number): void => {
  const grid = gridColumns(table)[column];
  if (!grid) return;
  setAttr(grid, 'w', twips(width));
  fitCells(table);
  fitTable(table);
};

/** After `added` rows came or grew: as many columns as they need, sharing the width anew when that is more than before. */
export const fitGrid = (table: XmlElement, available: () => number, added: readonly XmlElement[]): void => {
  const needed = Math.max(
    0,
    ...added.map((row) => cellsOf(row).reduce((sum, cell) => sum + spanOf(cell), skipped(row))),
  );
  const columns = gridColumns(table);
  if (needed <= columns.length) return;
  const before = columns.reduce((sum, one) => sum + whole(attr(one, 'w'), 0), 0);
  const total = before > 0 ? before : twips(available());
  const known = child(table, 'tblGrid');
  const grid = known ?? make(table, 'tblGrid');
  if (!known) table.insertBefore(grid, child(table, 'tblPr')?.nextSibling ?? table.firstChild);
  for (let count = columns.length; count < needed; count += 1) grid.appendChild(make(table, 'gridCol'));
  for (const column of gridColumns(table)) setAttr(column, 'w', Math.floor(total / needed));
  fitCells(table);
  fitTable(table);
};

/** A cell with one paragraph. */
export const makeCell = (near: XmlNode, paragraph: XmlElement): XmlElement =>
  make(near, 'tc', {}, [make(near, 'tcPr'), paragraph]);

const borderSides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/** An empty table as Google draws a new one: black lines of one point, 5 points of space inside the cells. */
export const makeTable = (near: XmlNode): XmlElement => {
  const borders = borderSides.map((side) =>
    make(near, side, { val: 'single', sz: 8, space: 0, color: '000000' }),
  );
  const padding = ['top', 'left', 'bottom', 'right'].map((side) => make(near, side, { w: 100, type: 'dxa' }));
  return make(near, 'tbl', {}, [
    make(near, 'tblPr', {}, [
      make(near, 'tblW', { w: 0, type: 'dxa' }),
      make(near, 'tblBorders', {}, borders),
      make(near, 'tblLayout', { type: 'fixed' }),
      make(near, 'tblCellMar', {}, padding),
    ]),
    make(near, 'tblGrid'),
  ]);
};

/** Sets one thing of all six lines of a table: `color` (RRGGBB) or `sz` (eighths of a point). */
export const setBorders = (table: XmlElement, name: 'color' | 'sz', value: string | number): void => {
  const borders = need(need(table, 'tblPr'), 'tblBorders');
  for (const side of borderSides) {
    const known = child(borders, side);
    const line =
      known ?? place(borders, make(table, side, { val: 'single', sz: 8, space: 0, color: '000000' }));
    setAttr(line, name, value);
    if (name === 'sz') setAttr(line, 'val', value === 0 ? 'nil' : 'single');
  }
  // Lines of the cells' own would hide the table's.
  for (const cell of rowsOf(table).flatMap(cellsOf)) {
    const own = child(child(cell, 'tcPr'), 'tcBorders');
    if (own) remove(own);
  }
};

export const readBorder = (table: XmlElement, name: 'color' | 'sz'): string | null =>
  attr(child(child(child(table, 'tblPr'), 'tblBorders'), 'top'), name);

/** Joins a cell to the one before it: its contents move there, and it covers both columns. */
export const joinCells = (into: XmlElement, cell: XmlElement): void => {
  const span = spanOf(into) + spanOf(cell);
  const width = [into, cell].reduce(
    (sum, one) => sum + whole(attr(child(child(one, 'tcPr'), 'tcW'), 'w'), 0),
    0,
  );
  const properties = need(into, 'tcPr');
  setChild(properties, 'gridSpan', { val: span });
  if (width > 0) setChild(properties, 'tcW', { w: width, type: 'dxa' });
  for (const kid of kids(cell)) if (!isW(kid, 'tcPr')) into.appendChild(kid);
  remove(cell);
};
