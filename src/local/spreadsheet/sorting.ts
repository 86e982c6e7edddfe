// Sorting rows as Sheets does: numbers, then text, then TRUE and FALSE, then errors; empty cells last either way.
import { NotImplemented } from '../host/exception';
import { changed, putCell } from './cells';
import { copiedFormula } from './formula';
import { knownValue } from './range-state';
import type { Area, Cell, CellValue, SheetData } from './workbook';

export interface SortKey {
  /** Column of the sheet, from 1. */
  readonly column: number;
  readonly ascending: boolean;
}

const rank = (value: CellValue): number => {
  if (value === null || value === '') return 4;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
};

const compare = (a: CellValue, b: CellValue, collator: Intl.Collator): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return rank(a) - rank(b);
};

/** Sorts the rows of an area by its cells' values; rows that compare the same keep their order. */
export const sortRows = (sheet: SheetData, area: Area, keys: readonly SortKey[], locale: string): void => {
  for (const key of keys) {
    if (key.column < area.column || key.column >= area.column + area.columns) {
      throw new NotImplemented(`Sorting by column ${key.column}, which is outside the range`);
    }
  }
  const collator = new Intl.Collator(locale.replaceAll('_', '-'), { numeric: false });
  const rows = Array.from({ length: area.rows }, (_, r) => {
    const line = sheet.cells[area.row - 1 + r] ?? [];
    const cells: (Cell | undefined)[] = Array.from(
      { length: area.columns },
      (_each, c) => line[area.column - 1 + c],
    );
    return { r, cells, values: keys.map((key) => knownValue(cells[key.column - area.column])) };
  });
  rows.sort((x, y) => {
    for (let index = 0; index < keys.length; index++) {
      const a = x.values[index] ?? null;
      const b = y.values[index] ?? null;
      const emptyA = rank(a) === 4;
      const emptyB = rank(b) === 4;
      if (emptyA !== emptyB) return emptyA ? 1 : -1;
      if (emptyA) continue;
      const order = compare(a, b, collator);
      if (order !== 0) return keys[index]?.ascending === false ? -order : order;
    }
    return x.r - y.r;
  });
  rows.forEach((row, r) => {
    row.cells.forEach((cell, c) => {
      const moved =
        cell?.formula === undefined
          ? cell
          : changed(cell, { formula: copiedFormula(cell.formula, r - row.r, 0) });
      putCell(sheet, area.row + r, area.column + c, moved);
    });
  });
};

const oneKey = (spec: unknown): SortKey | null => {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  if (typeof spec !== 'object' || spec === null) return null;
  const { column, ascending } = spec as { column?: unknown; ascending?: unknown };
  return typeof column === 'number' ? { column, ascending: ascending !== false } : null;
};

/** What a script gives to `sort`: a column, `{ column, ascending }`, or a list of these; null for anything else. */
export const sortKeys = (spec: unknown): readonly SortKey[] | null => {
  const keys = (Array.isArray(spec) ? spec : [spec]).map(oneKey);
  return keys.length > 0 && keys.every((key) => key !== null) ? keys : null;
};
