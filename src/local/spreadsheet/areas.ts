// Arithmetic of areas: overlap, containment, and what inserting and deleting lines does to them.
import type { Area } from './workbook';

export type Axis = 'row' | 'column';

/** First index and length of an area along one axis. */
export const span = (area: Area, axis: Axis): { start: number; length: number } =>
  axis === 'row' ? { start: area.row, length: area.rows } : { start: area.column, length: area.columns };

export const withSpan = (area: Area, axis: Axis, start: number, length: number): Area =>
  axis === 'row' ? { ...area, row: start, rows: length } : { ...area, column: start, columns: length };

export const intersects = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** What is left of `area` outside `hole`, as at most four areas. */
export const subtract = (area: Area, hole: Area): Area[] => {
  if (!intersects(area, hole)) return [area];
  const lastRow = area.row + area.rows;
  const lastColumn = area.column + area.columns;
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(lastRow, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const right = Math.min(lastColumn, hole.column + hole.columns);
  const pieces: Area[] = [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: lastRow - bottom },
    { row: top, rows: bottom - top, column: area.column, columns: left - area.column },
    { row: top, rows: bottom - top, column: right, columns: lastColumn - right },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
};

/** A change of the grid: `count` lines put in before `at`, or taken out from `at` on. */
export interface LineChange {
  readonly axis: Axis;
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

/** Where a line is after the change; null when it was deleted. */
export const moveIndex = (index: number, change: LineChange): number | null => {
  if (index < change.at) return index;
  if (change.kind === 'insert') return index + change.count;
  return index < change.at + change.count ? null : index - change.count;
};

/** Where lines `start`..`start + length - 1` are after the change: grown, shrunk or moved; null when all were deleted. */
export const moveSpan = (
  start: number,
  length: number,
  change: LineChange,
): { start: number; length: number } | null => {
  const end = start + length;
  if (change.kind === 'insert') {
    if (change.at <= start) return { start: start + change.count, length };
    return { start, length: change.at < end ? length + change.count : length };
  }
  const gone = (edge: number): number => Math.min(Math.max(edge - change.at, 0), change.count);
  const newStart = start - gone(start);
  const newLength = end - gone(end) - newStart;
  return newLength > 0 ? { start: newStart, length: newLength } : null;
};

export const moveArea = (area: Area, change: LineChange): Area | null => {
  const { start, length } = span(area, change.axis);
  const moved = moveSpan(start, length, change);
  return moved && withSpan(area, change.axis, moved.start, moved.length);
};
