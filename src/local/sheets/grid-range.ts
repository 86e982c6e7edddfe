// A GridRange of the Sheets API: half-open, counted from 0, and without end where it does not say.
import { apiError } from '../drive/api-error';
import { members, wholeNumber } from '../drive/json';
import type { Area, SheetData } from '../spreadsheet/workbook';

const NAMES = ['sheetId', 'startRowIndex', 'endRowIndex', 'startColumnIndex', 'endColumnIndex'];

/** Where in which sheet. */
export interface Place {
  readonly sheet: SheetData;
  readonly area: Area;
}

/**
 * The range at `path` of the request `request`; ends that are left out are those of the grid as it is now (unverified).
 * Throws the API's error for a sheet that is not there and for what is no range of it.
 */
export const readGridRange = (
  value: unknown,
  path: string,
  request: string,
  sheets: readonly SheetData[],
  method: string,
): Place => {
  const found = members(value, NAMES, path, method);
  const index = (name: string): number => wholeNumber(found[name], `${path}.${name}`, method);
  const sheetId = index('sheetId');
  const sheet = sheets.find(({ id }) => id === sheetId);
  if (!sheet) throw apiError(method, `Invalid ${request}: No grid with id: ${sheetId}`);
  const span = (
    axis: 'Row' | 'Column',
    size: number,
  ): { readonly start: number; readonly length: number } => {
    const [first, last] = [`start${axis}Index`, `end${axis}Index`] as const;
    const start = index(first);
    const end = found[last] === undefined || found[last] === null ? size : index(last);
    if (start < 0 || end <= start || end > size) {
      throw apiError(
        method,
        `Invalid ${request}: range[${first}: ${start}, ${last}: ${end}] is not on the grid of ${size}.`,
      );
    }
    return { start: start + 1, length: end - start };
  };
  const rows = span('Row', sheet.rows);
  const columns = span('Column', sheet.columns);
  return {
    sheet,
    area: { row: rows.start, rows: rows.length, column: columns.start, columns: columns.length },
  };
};
