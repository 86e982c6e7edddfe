// Reads a table by its header names, so that people may reorder columns and add their own.
import { type Cell, cellText, isBlank, type Rows } from './cell';

/** Why a table cannot be read by header. `row` is 1-based. */
export type TableFault =
  | { readonly code: 'header/missing'; readonly header: string; readonly similar: string | null }
  | { readonly code: 'header/twice'; readonly header: string };

/** A table's rows, each with its 1-based row number and a getter by header. Blank rows are left out. */
export interface Table<H extends string> {
  /** 0-based column of each header. */
  readonly columns: Readonly<Record<H, number>>;
  readonly rows: readonly TableRow<H>[];
}

export interface TableRow<H extends string> {
  readonly row: number;
  readonly get: (header: H) => Cell;
}

/** A header without the differences that people do not see: case, white space, full stops. */
export const sameHeader = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s.\u00a0]+/g, ' ')
    .trim();

/**
 * Where each header stands in the first row. Gives faults instead when one is missing (with the header that looks
 * most like it, if any) or stands there twice.
 */
export const findColumns = <H extends string>(
  header: readonly Cell[],
  wanted: readonly H[],
): { readonly columns: Readonly<Record<H, number>> } | { readonly faults: readonly TableFault[] } => {
  const names = header.map((cell) => sameHeader(cellText(cell)));
  const faults = wanted.flatMap((name): readonly TableFault[] => {
    const places = names.filter((other) => other === sameHeader(name)).length;
    if (places === 1) return [];
    if (places > 1) return [{ code: 'header/twice', header: name }];
    const unused = header.filter((cell) => !wanted.some((w) => sameHeader(w) === sameHeader(cellText(cell))));
    return [{ code: 'header/missing', header: name, similar: mostSimilar(name, unused.map(cellText)) }];
  });
  if (faults.length > 0) return { faults };
  return {
    columns: Object.fromEntries(wanted.map((name) => [name, names.indexOf(sameHeader(name))])) as Record<
      H,
      number
    >,
  };
};

/** Reads `rows` (the first is the header) by the wanted headers; `offset` is the 1-based row of the header. */
export const readTable = <H extends string>(
  rows: Rows,
  wanted: readonly H[],
  offset = 1,
): { readonly table: Table<H> } | { readonly faults: readonly TableFault[] } => {
  const found = findColumns(rows[0] ?? [], wanted);
  if ('faults' in found) return found;
  const { columns } = found;
  const used = Object.values<number>(columns);
  const read = rows.flatMap((cells, index): readonly TableRow<H>[] =>
    index === 0 || used.every((column) => isBlank(cells[column]))
      ? []
      : [{ row: index + offset, get: (header) => cells[columns[header]] }],
  );
  return { table: { columns, rows: read } };
};

const mostSimilar = (name: string, others: readonly string[]): string | null => {
  const scored = others
    .filter((other) => other !== '')
    .map((other) => ({ other, distance: editDistance(sameHeader(name), sameHeader(other)) }))
    .sort((a, b) => a.distance - b.distance);
  const best = scored[0];
  return best && best.distance <= Math.max(2, name.length / 3) ? best.other : null;
};

/** Levenshtein distance, a row of the matrix at a time. */
const editDistance = (a: string, b: string): number => {
  const first = Array.from({ length: a.length + 1 }, (_, i) => i);
  const last = [...b].reduce((above, letter, i) => {
    const line = [i + 1];
    for (let j = 0; j < a.length; j++) {
      const substituted = (above[j] ?? 0) + (letter === a[j] ? 0 : 1);
      line.push(Math.min((line[j] ?? 0) + 1, (above[j + 1] ?? 0) + 1, substituted));
    }
    return line;
  }, first);
  return last[a.length] ?? 0;
};
