// Finds tabs and reads them whole: one call for the values, by header names.
import type { Cell } from '../../domain/table/cell';
import { findColumns } from '../../domain/table/read-table';
import { Refusal } from '../refusal';
import { a1 } from './a1';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab that was read: its whole data range, values with the header first, and where each header stands (0-based). */
export interface Tab<H extends string> {
  readonly sheet: Sheet;
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly values: readonly (readonly Cell[])[];
  readonly columns: Readonly<Record<H, number>>;
}

/** The tab of that name. Refuses with the names that look like it when it is missing. */
export const findTab = (book: Spreadsheet, name: string): Sheet => {
  const sheet = book.getSheetByName(name);
  if (sheet) return sheet;
  const names = book.getSheets().map((other) => other.getName());
  throw new Refusal('book/tab-missing', { tab: name, similar: names.filter((other) => alike(other, name)) });
};

/** Reads a tab whole in three calls. Refuses when a header is missing or stands there twice. */
export const readTab = <H extends string>(book: Spreadsheet, name: string, headers: readonly H[]): Tab<H> => {
  const sheet = findTab(book, name);
  const range = sheet.getDataRange();
  const values = range.getValues() as readonly (readonly Cell[])[];
  const found = findColumns(values[0] ?? [], headers);
  if ('columns' in found) return { sheet, range, values, columns: found.columns };
  const [fault] = found.faults;
  if (fault?.code === 'header/missing') {
    throw new Refusal('book/header-missing', { tab: name, header: fault.header, similar: fault.similar });
  }
  throw new Refusal('book/header-twice', { tab: name, header: fault?.header ?? '' });
};

/** The values of a tab whose reader checks the headers itself. */
export const readValues = (book: Spreadsheet, name: string): readonly (readonly Cell[])[] =>
  findTab(book, name).getDataRange().getValues() as readonly (readonly Cell[])[];

/** Refuses a table with merged cells: only the first cell of each can be read. */
export const refuseMerged = (name: string, range: GoogleAppsScript.Spreadsheet.Range): void => {
  const merged = range.getMergedRanges();
  if (merged.length === 0) return;
  throw new Refusal('book/merged', {
    tab: name,
    cells: merged.slice(0, 6).map((one) => one.getA1Notation()),
  });
};

/** Whether a person could take one tab for the other: `Copy of Isian`, `Isian (2)`, `isian ` for `Isian`. */
export const alike = (other: string, name: string): boolean => other !== name && bare(other) === bare(name);

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(copy of|salinan dari|salinan|kopi)\s+/, '')
    .replace(/\s*(\(\d+\)|\d+|-\s*copy|copy)\s*$/, '')
    .replace(/[\s_.-]+/g, '');

/** A1 address of a cell by 1-based row and 0-based column. */
export const cellAt = (row: number, column: number): string => a1(row, column + 1);
