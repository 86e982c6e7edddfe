// Cells that share something, gathered into as few rectangles as simple sweeping finds.
import type { Area, Cell } from '../spreadsheet/workbook';

interface Strip {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/**
 * The cells of each key as rectangles, from the top and then from the left: the first rectangle begins at the key's
 * first cell. `keyOf` gives undefined for a cell that is not asked for.
 */
export const areasByKey = <K>(
  cells: readonly (readonly (Cell | undefined)[] | undefined)[],
  keyOf: (cell: Cell, row: number, column: number) => K | undefined,
): Map<K, Area[]> => {
  const found = new Map<K, Strip[]>();
  let above: Map<K, Strip[]> = new Map();
  cells.forEach((line, index) => {
    const here: Map<K, Strip[]> = new Map();
    for (const [key, run] of runs(line ?? [], index + 1, keyOf)) {
      const match = above
        .get(key)
        ?.find(
          (strip) =>
            strip.column === run.column &&
            strip.columns === run.columns &&
            strip.row + strip.rows === run.row,
        );
      if (match) match.rows += 1;
      else push(found, key, run);
      push(here, key, match ?? run);
    }
    above = here;
  });
  return found;
};

const runs = <K>(
  line: readonly (Cell | undefined)[],
  row: number,
  keyOf: (cell: Cell, row: number, column: number) => K | undefined,
): [K, Strip][] => {
  const found: [K, Strip][] = [];
  let last: [K, Strip] | undefined;
  line.forEach((cell, index) => {
    const column = index + 1;
    const key = cell && keyOf(cell, row, column);
    if (key === undefined) last = undefined;
    else if (last && last[0] === key && last[1].column + last[1].columns === column) last[1].columns += 1;
    else {
      last = [key, { row, column, rows: 1, columns: 1 }];
      found.push(last);
    }
  });
  return found;
};

const push = <K>(lists: Map<K, Strip[]>, key: K, strip: Strip): void => {
  const list = lists.get(key);
  if (list) list.push(strip);
  else lists.set(key, [strip]);
};
