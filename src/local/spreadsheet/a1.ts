// A1 notation: letters of columns, addresses of areas, names of sheets in front of them.
import { exception } from '../host/exception';
import type { Area } from './workbook';

/** Google's widest grid: column ZZZ. */
export const MAX_COLUMNS = 18_278;

/** `1` gives `A`, `27` gives `AA`. */
export const columnLetters = (column: number): string => {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
};

/** `AA` gives `27`; either case. */
export const columnNumber = (letters: string): number => {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
};

/** An area whose edges may be left open, as in `A:A`, `3:3` and `A2:C`. Null edges reach the edge of the grid. */
export interface OpenArea {
  readonly row: number | null;
  readonly column: number | null;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

export interface Reference {
  /** Without quotes; null when the notation names none. */
  readonly sheet: string | null;
  readonly area: OpenArea;
}

const EDGE = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/;

const edge = (text: string): { row: number | null; column: number | null } | null => {
  const match = text === '' ? null : EDGE.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  return {
    column: match[1] === undefined ? null : columnNumber(match[1]),
    row: match[2] === undefined ? null : Number(match[2]),
  };
};

const ordered = (a: number | null, b: number | null): [number | null, number | null] =>
  a !== null && b !== null && b < a ? [b, a] : [a, b];

const splitSheet = (notation: string): [string | null, string] => {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(notation);
  if (quoted) return [(quoted[1] ?? '').replaceAll("''", "'"), quoted[2] ?? ''];
  const mark = notation.lastIndexOf('!');
  return mark < 0 ? [null, notation] : [notation.slice(0, mark), notation.slice(mark + 1)];
};

/** Reads `A1`, `A1:B2`, `A2:C`, `A:A`, `3:3`, `'My sheet'!A1`; null when it is none of these. */
export const parseReference = (notation: string): Reference | null => {
  const [sheet, address] = splitSheet(notation.trim());
  const parts = address.split(':');
  const from = edge(parts[0] ?? '');
  if (!from || parts.length > 2) return null;
  if (parts.length === 1) {
    if (from.row === null || from.column === null) return null;
    return {
      sheet,
      area: { row: from.row, column: from.column, lastRow: from.row, lastColumn: from.column },
    };
  }
  const to = edge(parts[1] ?? '');
  if (!to) return null;
  // `A2:C` and `C:A2` are the same: what only one edge names is where the area begins.
  const [row, lastRow] = from.row === null ? [to.row, null] : ordered(from.row, to.row);
  const [column, lastColumn] = from.column === null ? [to.column, null] : ordered(from.column, to.column);
  return { sheet, area: { row, column, lastRow, lastColumn } };
};

/**
 * Closes an open area by the size of a grid.
 * Throws Google's text when it lies outside.
 */
export const closeArea = (open: OpenArea, grid: { rows: number; columns: number }): Area => {
  const row = open.row ?? 1;
  const column = open.column ?? 1;
  const lastRow = open.lastRow ?? grid.rows;
  const lastColumn = open.lastColumn ?? grid.columns;
  if (row > grid.rows || column > grid.columns || lastRow > grid.rows || lastColumn > grid.columns) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
};

/** `B2`, or `B2:D5`. */
export const formatArea = (area: Area): string => {
  const from = `${columnLetters(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return from;
  return `${from}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
};

/** As the script wrote it: open edges stay open. */
export const formatOpenArea = (open: OpenArea): string => {
  const side = (column: number | null, row: number | null): string =>
    `${column === null ? '' : columnLetters(column)}${row ?? ''}`;
  return `${side(open.column, open.row)}:${side(open.lastColumn, open.lastRow)}`;
};

/** A sheet's name as formulas write it: in quotes unless it is a plain word. */
export const quoteSheet = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
