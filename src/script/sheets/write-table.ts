// Writes a table of the script's own: the sheet gets exactly the rows it needs, in a constant number of calls.
import { gate } from './gate';

/** What a cell of a table that the script writes may be: text goes through the gate, a formula is the script's own. */
export type Written = string | number | boolean | Date | null | { readonly formula: string };

/**
 * Replaces everything below the header row with `rows` (at least one row stays, blank if need be). Four calls at most:
 * the size, one insertion or deletion, the range, the values.
 */
export const writeTable = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  header: readonly string[],
  rows: readonly (readonly Written[])[],
): void => {
  const wanted = Math.max(rows.length, 1) + 1;
  fitRows(sheet, wanted);
  const blank = header.map(() => '');
  const body = rows.length > 0 ? rows.map((row) => row.map(toCell)) : [blank];
  sheet.getRange(1, 1, wanted, header.length).setValues([[...header], ...body]);
};

/** Gives the sheet so many rows, in two calls at most. */
export const fitRows = (sheet: GoogleAppsScript.Spreadsheet.Sheet, wanted: number): void => {
  const there = sheet.getMaxRows();
  if (there < wanted) sheet.insertRowsAfter(there, wanted - there);
  else if (there > wanted) sheet.deleteRows(wanted + 1, there - wanted);
};

/** What `setValues` is handed for one cell. */
export const toCell = (cell: Written): string | number | boolean | Date => {
  if (cell === null) return '';
  if (typeof cell === 'string') return gate(cell);
  return typeof cell === 'object' && 'formula' in cell ? cell.formula : cell;
};
