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

export const cellsIn = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);

/**
 * Blocks that hold all cells, each given by its row and column, and have none in common. Neighbouring columns are one block,
 * others too where the cells between them are few: at most as many blocks as columns, however many the rows are. Only
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
  const boxes: Box[] = [];
  for (const [column, { first, last }] of [...extents].sort(([a], [b]) => a - b)) {
    const next: Box = { row: first, column, rows: last - first + 1, columns: 1 };
    const previous = boxes[boxes.length - 1];
    const both = previous ? around(previous, next) : next;
    const isWorth = previous && cellsIn([both]) - cellsIn([previous, next]) >= WORTH;
    if (previous && !isWorth) boxes[boxes.length - 1] = both;
    else boxes.push(next);
  }
  const saved = cellsIn([whole]) - cellsIn(boxes);
  return boxes.length > 0 && saved < WORTH * boxes.length ? [whole] : boxes;
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
