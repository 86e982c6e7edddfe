// Cells and areas as they are written in a workbook's files: `H12`, `$A$1:$B$9`, `'Lembar Isian'!A1`.
import { columnLetters, columnNumber } from '../spreadsheet/a1';
import type { Area } from '../spreadsheet/workbook';

/** The last row and column that the format of .xlsx has. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** `B2`, or `B2:C3` for more than a cell. */
export const areaToA1 = (area: Area, absolute = false): string => {
  const dollar = absolute ? '$' : '';
  const corner = (row: number, column: number) => `${dollar}${columnLetters(column)}${dollar}${row}`;
  const first = corner(area.row, area.column);
  return area.rows === 1 && area.columns === 1
    ? first
    : `${first}:${corner(area.row + area.rows - 1, area.column + area.columns - 1)}`;
};

const areaPattern = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

/** The area an address without sheet means; whole columns and rows reach the end of the format. null when it is none. */
export const areaFromA1 = (text: string): Area | null => {
  const match = areaPattern.exec(text.trim());
  if (!match) return null;
  const [whole, fromLetters, fromRow, toLetters, toRow] = match;
  const isRange = whole.includes(':');
  if (!isRange && (fromLetters === undefined || fromRow === undefined)) return null;
  if (fromLetters === undefined && fromRow === undefined) return null;
  if (isRange && toLetters === undefined && toRow === undefined) return null;
  const top = Number(fromRow ?? 1);
  const left = fromLetters === undefined ? 1 : columnNumber(fromLetters);
  const bottom = isRange ? Number(toRow ?? lastRow) : top;
  const right = isRange ? (toLetters === undefined ? lastColumn : columnNumber(toLetters)) : left;
  if (top < 1 || bottom < 1) return null;
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
};

/** The areas of an xlsx `sqref`, which parts them by spaces. */
export const areasFromSqref = (sqref: string): Area[] =>
  sqref
    .split(/\s+/)
    .map(areaFromA1)
    .filter((area) => area !== null);

/** A sheet's name as it stands before the `!`: quoted, its apostrophes doubled. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** `'Isian'!$A$1` or `Isian!A1` in its two parts; null when no sheet is named. */
export const splitSheetReference = (text: string): { sheet: string; area: Area } | null => {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  const area = match?.[3] === undefined ? null : areaFromA1(match[3]);
  if (!match || !area) return null;
  return { sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), area };
};

/** Whether a cell lies in an area. */
export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** The part of an area that lies in the grid, as a list of one or none. */
export const within = (area: Area, rows: number, columns: number): Area[] =>
  area.row > rows || area.column > columns
    ? []
    : [
        {
          ...area,
          rows: Math.min(area.rows, rows - area.row + 1),
          columns: Math.min(area.columns, columns - area.column + 1),
        },
      ];
