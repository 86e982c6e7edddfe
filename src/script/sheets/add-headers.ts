// Adds the columns that a tab of an earlier version lacks.
import { cellText } from '../../domain/table/cell';
import { sameHeader } from '../../domain/table/read-table';

/** Puts the headers that are missing to the right of what is there; nothing in a tab that is blank. */
export const addHeaders = (sheet: GoogleAppsScript.Spreadsheet.Sheet, headers: readonly string[]): void => {
  const last = sheet.getLastColumn();
  if (last === 0) return;
  const there = sheet.getRange(1, 1, 1, last).getValues()[0] ?? [];
  const known = new Set(there.map((cell) => sameHeader(cellText(cell))));
  const missing = headers.filter((header) => !known.has(sameHeader(header)));
  if (missing.length === 0) return;
  const columns = sheet.getMaxColumns();
  if (last + missing.length > columns) sheet.insertColumnsAfter(columns, last + missing.length - columns);
  sheet.getRange(1, last + 1, 1, missing.length).setValues([[...missing]]);
};
