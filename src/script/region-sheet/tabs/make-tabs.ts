// The tabs of a new region's sheet: all there before any formula names one, each of the right size.
import { SHEET_TABS } from '../layout';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes every tab, blank and in order, in a spreadsheet that has one blank tab. */
export const makeTabs = (book: Spreadsheet): void => {
  const blank = book.getSheets();
  Object.values(SHEET_TABS).forEach((name, i) => {
    book.insertSheet(name, i);
  });
  for (const sheet of blank) book.deleteSheet(sheet);
};

/** The tab, cut to so many rows and columns. */
export const sizedTab = (book: Spreadsheet, name: string, rows: number, columns: number): Sheet => {
  const sheet = book.getSheetByName(name) ?? book.insertSheet(name);
  const [rowsThere, columnsThere] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rowsThere > rows) sheet.deleteRows(rows + 1, rowsThere - rows);
  if (rowsThere < rows) sheet.insertRowsAfter(rowsThere, rows - rowsThere);
  if (columnsThere > columns) sheet.deleteColumns(columns + 1, columnsThere - columns);
  if (columnsThere < columns) sheet.insertColumnsAfter(columnsThere, columns - columnsThere);
  return sheet;
};
