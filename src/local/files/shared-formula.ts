// A formula moved to another cell, as spreadsheets do when they copy it.
import { columnLetters, columnNumber } from '../spreadsheet/a1';
import { lastColumn, lastRow } from './a1';

/** Texts and quoted sheet names stay; then cells, whole columns and whole rows. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w(.!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])|[\w.\\]+/g;

/** The formula of a cell as it reads `rows` lower and `columns` further right; `#REF!` for what leaves the sheet. */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(
    token,
    (
      whole,
      fixedColumn,
      letters,
      fixedRow,
      row,
      fixedFrom,
      from,
      fixedTo,
      to,
      fixedTop,
      top,
      fixedBottom,
      bottom,
    ) => {
      const column = (fixed: string, name: string) => shiftColumn(fixed, name, columns);
      if (row !== undefined) {
        const movedColumn = column(fixedColumn, letters);
        const movedRow = shiftRow(fixedRow, row, rows);
        return movedColumn && movedRow ? movedColumn + movedRow : '#REF!';
      }
      if (from !== undefined) {
        const first = column(fixedFrom, from);
        const last = column(fixedTo, to);
        return first && last ? `${first}:${last}` : '#REF!';
      }
      if (top !== undefined) {
        const first = shiftRow(fixedTop, top, rows);
        const last = shiftRow(fixedBottom, bottom, rows);
        return first && last ? `${first}:${last}` : '#REF!';
      }
      return whole;
    },
  );

const shiftColumn = (fixed: string, letters: string, by: number): string | null => {
  if (fixed) return `$${letters}`;
  const column = columnNumber(letters) + by;
  return column >= 1 && column <= lastColumn ? columnLetters(column) : null;
};

const shiftRow = (fixed: string, row: string, by: number): string | null => {
  if (fixed) return `$${row}`;
  const moved = Number(row) + by;
  return moved >= 1 && moved <= lastRow ? String(moved) : null;
};
