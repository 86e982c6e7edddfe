// Blocks around cells: nothing is left out of them, nothing stands in two, and they are few whatever the rows are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxesAround, cellsIn, MOST_BOXES } from '../../src/script/sheets/boxes';

const WHOLE: Box = { row: 0, column: 0, rows: 60_000, columns: 25 };
const cell = fc.tuple(fc.integer({ min: 1, max: 59_999 }), fc.integer({ min: 0, max: 24 }));
const holds = ({ row, column, rows, columns }: Box, [r, c]: readonly [number, number]): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

describe('blocks', () => {
  it('hold each cell exactly once', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        const boxes = boxesAround(cells, WHOLE);
        for (const one of cells) expect(boxes.filter((box) => holds(box, one))).toHaveLength(1);
      }),
    );
  });
  it('are few however the cells lie, and never more cells than the whole', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        const boxes = boxesAround(cells, WHOLE);
        expect(boxes.length).toBeLessThanOrEqual(MOST_BOXES);
        expect(cellsIn(boxes)).toBeLessThanOrEqual(cellsIn([WHOLE]));
      }),
    );
  });
  it('are none around no cell', () => {
    expect(boxesAround([], WHOLE)).toEqual([]);
  });
});

// 50,000 rows: the columns 7 and 8 are neighbours; between them and the cell in column 0 there is too much to be written.
it('keep apart what lies far apart, each with its own rows', () => {
  const cells = [
    [3, 0],
    [10, 7],
    [50_009, 7],
    [12, 8],
    [50_000, 8],
  ] as const;
  expect(boxesAround(cells, WHOLE)).toEqual([
    { row: 3, column: 0, rows: 1, columns: 1 },
    { row: 10, column: 7, rows: 50_000, columns: 2 },
  ]);
});

// Four columns of 20,000 rows, with 2, 1 and 3 columns between them: the two that are nearest become one.
it('join those between which the fewest cells lie where they would be too many', () => {
  const cells = [0, 3, 5, 9].flatMap((column) => [[0, column] as const, [19_999, column] as const]);
  expect(boxesAround(cells, WHOLE)).toEqual([
    { row: 0, column: 0, rows: 20_000, columns: 1 },
    { row: 0, column: 3, rows: 20_000, columns: 3 },
    { row: 0, column: 9, rows: 20_000, columns: 1 },
  ]);
});

it('give way to the whole where little would be left out', () => {
  const small: Box = { row: 0, column: 0, rows: 300, columns: 25 };
  expect(
    boxesAround(
      [
        [2, 0],
        [200, 24],
      ],
      small,
    ),
  ).toEqual([small]);
  expect(boxesAround([[2, 7]], small)).toEqual([small]);
});
