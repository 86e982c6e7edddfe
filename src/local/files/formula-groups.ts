// Cells of a column whose formulas are one formula moved down: an xlsx writes it once, and a form becomes a quarter.
import type { Cell, SheetData } from '../spreadsheet/workbook';
import { rowRelative } from './row-relative';
import { isShareable } from './shareable';

/** Cells of one column that share a formula. Between them may stand cells that do not. */
export interface FormulaGroup {
  /** Of the sheet, from 0. */
  readonly number: number;
  /** The first cell's row, and how many there are down to the last one. */
  readonly row: number;
  readonly rows: number;
  /** The first cell's formula as it stands in the file. */
  readonly text: string;
}

interface Likeness {
  readonly key: string;
  readonly first: Cell;
  readonly row: number;
  last: number;
  group?: FormulaGroup;
}

/**
 * Gives the group that a cell of the sheet belongs to; undefined for one whose formula is alone or may not be shared.
 * `textOf` gives a cell's formula as it stands in the file; it is asked once for a group.
 */
export const formulaGroups = (
  cells: SheetData['cells'],
  textOf: (cell: Cell) => string,
): ((cell: Cell, row: number, column: number) => FormulaGroup | undefined) => {
  const columns: Map<string, Likeness>[] = [];
  const repeated = new Set<Likeness>();
  cells.forEach((line, index) => {
    line?.forEach((cell, at) => {
      if (cell?.formula === undefined) return;
      const row = index + 1;
      const looked = look(cell, cell.formula, row);
      const column = columns[at] ?? new Map<string, Likeness>();
      columns[at] = column;
      const known = column.get(looked.key);
      if (known) {
        looked.key = known.key;
        known.last = row;
        repeated.add(known);
      } else {
        column.set(looked.key, { key: looked.key, first: cell, row, last: row });
      }
    });
  });
  let number = 0;
  for (const one of repeated) {
    const text = textOf(one.first);
    if (!isShareable(text)) continue;
    one.group = { number, row: one.row, rows: one.last - one.row + 1, text };
    number += 1;
  }
  return (cell, row, column) =>
    cell.formula === undefined
      ? undefined
      : columns[column - 1]?.get(look(cell, cell.formula, row).key)?.group;
};

interface Looked {
  readonly row: number;
  /** The same text in memory for cells of a group, which are many and long. */
  key: string;
}

/** Copies of a workbook hold the same cells, mostly in the same rows. */
const lookedAt = new WeakMap<Cell, Looked>();

const look = (cell: Cell, formula: string, row: number): Looked => {
  const known = lookedAt.get(cell);
  if (known?.row === row) return known;
  const looked = { row, key: rowRelative(formula, row) };
  lookedAt.set(cell, looked);
  return looked;
};
