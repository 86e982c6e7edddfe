// Blocks of cells that hold all that is to be written, where writing every cell of a tab would take too long.

/** A block of a sheet; row and column of its first cell are 0-based. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Reading and writing a block of its own costs a few service calls: worth it where it leaves out that many cells. */
const WORTH = 10_000;

/** However the cells lie, so many blocks at most. */
export const MOST_BOXES = 3;

export const cellsIn = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);

/**
 * Blocks that hold all cells, each given by its row and column, and have none in common: {@link MOST_BOXES} at most. Only
 * `whole` itself where blocks would leave out too little of it; none where there are no cells.
 */
export const boxesAround = (
  cells: Iterable<readonly [row: number, column: number]>,
  whole: Box,
): readonly Box[] => {
  const extents = new Map<number, { first: number; last: number }>();
  for (const [row, column] of cells) {
    const extent = extents.get(column);
    if (!extent) extents.set(column, { first: row, last: row });
    else if (row < extent.first) extent.first = row;
    else if (row > extent.last) extent.last = row;
  }
  const boxes = joined(
    [...extents]
      .sort(([a], [b]) => a - b)
      .map(([column, { first, last }]) => ({ row: first, column, rows: last - first + 1, columns: 1 })),
  );
  const saved = cellsIn([whole]) - cellsIn(boxes);
  return boxes.length > 0 && saved < WORTH * boxes.length ? [whole] : boxes;
};

/** Neighbours made one, those first between which the fewest cells lie, until all that are left are worth their calls. */
const joined = (boxes: readonly Box[]): readonly Box[] => {
  const pairs = boxes.slice(1).map((box, i) => around(boxes[i] ?? box, box));
  const between = pairs.map((pair, i) => cellsIn([pair]) - cellsIn(boxes.slice(i, i + 2)));
  const least = Math.min(...between);
  const at = between.indexOf(least);
  const pair = pairs[at];
  if (!pair || (least >= WORTH && boxes.length <= MOST_BOXES)) return boxes;
  return joined([...boxes.slice(0, at), pair, ...boxes.slice(at + 2)]);
};

const around = (a: Box, b: Box): Box => {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
};
