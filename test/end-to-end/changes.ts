// What is different between two states of a workbook, short enough to be read.
import { isDeepStrictEqual } from 'node:util';
import type { Cell, SheetData, WorkbookData } from '../../src/local/spreadsheet/workbook';
import { cellName } from './cell-name';

/** Each difference as a line, such as `Isian!H3: {"value":null} -> {"value":"Ada"}`; empty for equal workbooks. */
export const changes = (before: WorkbookData, after: WorkbookData): readonly string[] => {
  const names = (book: WorkbookData) => book.sheets.map(({ name }) => name);
  if (!isDeepStrictEqual(names(before), names(after))) {
    return [`tabs: ${names(before).join(', ')} -> ${names(after).join(', ')}`];
  }
  const { sheets: _, ...otherBefore } = before;
  const { sheets: __, ...otherAfter } = after;
  return [
    ...(isDeepStrictEqual(otherBefore, otherAfter) ? [] : ['the workbook itself']),
    ...before.sheets.flatMap((sheet, i) => sheetChanges(sheet, after.sheets[i] ?? sheet)),
  ];
};

/** The same for the cells and the frame of one tab. */
export const sheetChanges = (before: SheetData, after: SheetData): readonly string[] => {
  const { cells: cellsBefore, ...frameBefore } = before;
  const { cells: cellsAfter, ...frameAfter } = after;
  const keys = Object.keys(frameBefore) as (keyof typeof frameBefore)[];
  const frame = keys
    .filter((key) => !isDeepStrictEqual(frameBefore[key], frameAfter[key]))
    .map(
      (key) =>
        `${before.name}: ${key} ${JSON.stringify(frameBefore[key])} -> ${JSON.stringify(frameAfter[key])}`,
    );
  const rows = Math.max(cellsBefore.length, cellsAfter.length);
  const cells: string[] = [];
  for (let row = 0; row < rows; row++) {
    const [a, b] = [cellsBefore[row] ?? [], cellsAfter[row] ?? []];
    for (let column = 0; column < Math.max(a.length, b.length); column++) {
      const [was, is] = [held(a[column]), held(b[column])];
      if (isDeepStrictEqual(was, is)) continue;
      const shown = [was, is].map((cell) => JSON.stringify(cell) ?? 'nothing');
      cells.push(`${before.name}!${cellName(row, column)}: ${shown.join(' -> ')}`);
    }
  }
  return [...frame, ...cells];
};

/** A cell that holds nothing is none. */
const held = (cell: Cell | undefined): Cell | undefined =>
  cell !== undefined && isDeepStrictEqual(cell, { value: null }) ? undefined : cell;
