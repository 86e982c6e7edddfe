// The cells of a sheet, which are sparse.
import type { Area, Cell, SheetData, Style } from './workbook';

export const NOTHING: Cell = Object.freeze({ value: null });

export const cellAt = (sheet: SheetData, row: number, column: number): Cell | undefined =>
  sheet.cells[row - 1]?.[column - 1];

const isNothing = (cell: Cell): boolean =>
  cell.value === null &&
  cell.formula === undefined &&
  cell.style === undefined &&
  cell.note === undefined &&
  cell.link === undefined &&
  cell.validation === undefined;

/** Puts a cell; one that holds nothing leaves its place empty. */
export const putCell = (sheet: SheetData, row: number, column: number, cell: Cell | undefined): void => {
  const kept = cell === undefined || isNothing(cell) ? undefined : cell;
  const line = sheet.cells[row - 1];
  if (line) {
    if (kept !== undefined || column <= line.length) line[column - 1] = kept;
  } else if (kept) {
    const fresh: (Cell | undefined)[] = [];
    fresh[column - 1] = kept;
    sheet.cells[row - 1] = fresh;
  }
};

type Bare = { -readonly [Key in keyof Cell]: Cell[Key] };

/** A copy, made member by member: a million spreads take seconds. */
const copied = (cell: Cell): Bare => {
  const copy: Bare = { value: cell.value };
  if (cell.formula !== undefined) copy.formula = cell.formula;
  if (cell.style !== undefined) copy.style = cell.style;
  if (cell.note !== undefined) copy.note = cell.note;
  if (cell.link !== undefined) copy.link = cell.link;
  if (cell.validation !== undefined) copy.validation = cell.validation;
  return copy;
};

/** A cell with some of its members replaced; `undefined` takes a member away. */
export const changed = (
  cell: Cell | undefined,
  change: { readonly [Key in keyof Cell]?: Cell[Key] | undefined },
): Cell => {
  const merged = copied(cell ?? NOTHING) as Record<string, unknown>;
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) delete merged[key];
    else merged[key] = value;
  }
  return merged as unknown as Cell;
};

/** A cell with another style, undefined for none. */
export const restyled = (cell: Cell | undefined, style: Style | undefined): Cell => {
  if (cell === undefined) return style === undefined ? NOTHING : { value: null, style };
  if (cell.style === style) return cell;
  const copy = copied(cell);
  if (style === undefined) delete copy.style;
  else copy.style = style;
  return copy;
};

/** A two-dimensional array of what `pick` gives for each cell of an area. */
export const readArea = <T>(
  sheet: SheetData,
  area: Area,
  pick: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] => {
  const rows: T[][] = new Array(area.rows);
  for (let r = 0; r < area.rows; r++) {
    const line = sheet.cells[area.row - 1 + r];
    const values: T[] = new Array(area.columns);
    for (let c = 0; c < area.columns; c++) {
      values[c] = pick(line?.[area.column - 1 + c], area.row + r, area.column + c);
    }
    rows[r] = values;
  }
  return rows;
};

/** Replaces each cell of an area by what `change` gives for it; `r` and `c` count from 0 within the area. */
export const changeArea = (
  sheet: SheetData,
  area: Area,
  change: (cell: Cell | undefined, r: number, c: number) => Cell | undefined,
): void => {
  for (let r = 0; r < area.rows; r++) {
    const line = sheet.cells[area.row - 1 + r];
    for (let c = 0; c < area.columns; c++) {
      const before = line?.[area.column - 1 + c];
      const after = change(before, r, c);
      if (after !== before) putCell(sheet, area.row + r, area.column + c, after);
    }
  }
};

/** Like {@link changeArea}, over the cells of an area that hold something. */
export const changeFilled = (
  sheet: SheetData,
  area: Area,
  change: (cell: Cell) => Cell | undefined,
): void => {
  const last = Math.min(area.row - 1 + area.rows, sheet.cells.length);
  for (let row = area.row - 1; row < last; row++) {
    const line = sheet.cells[row];
    if (!line) continue;
    const end = Math.min(area.column - 1 + area.columns, line.length);
    for (let column = area.column - 1; column < end; column++) {
      const cell = line[column];
      if (cell) putCell(sheet, row + 1, column + 1, change(cell));
    }
  }
};

const hasContent = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.value !== null || cell.formula !== undefined) && cell.value !== '';

/** The last row with content, 0 on an empty sheet. */
export const lastContentRow = (sheet: SheetData): number => {
  for (let row = sheet.cells.length; row >= 1; row--) {
    if (sheet.cells[row - 1]?.some(hasContent)) return row;
  }
  return 0;
};

/** The last row and column with content, 0 and 0 on an empty sheet. */
export const contentSize = (sheet: SheetData): { rows: number; columns: number } => {
  let rows = 0;
  let columns = 0;
  for (let row = sheet.cells.length; row >= 1; row--) {
    const line = sheet.cells[row - 1];
    if (!line) continue;
    for (let column = line.length; column >= 1; column--) {
      if (!hasContent(line[column - 1])) continue;
      if (rows === 0) rows = row;
      if (column > columns) columns = column;
      break;
    }
  }
  return { rows, columns };
};
