// What the table Wilayah keeps of each region's summary: link, number, version, id, hash.
import { type Cell, cellText } from '../../domain/table/cell';
import { gate } from './gate';
import type { RegionColumn } from './layout';
import type { Book } from './read-book';
import { writeColumn } from './write-column';

/** What the table Wilayah keeps of a region's summary. */
export interface Kept {
  readonly url: string;
  readonly number: string;
  readonly version: number;
  readonly id: string;
  readonly hash: string;
}

const KEPT_COLUMNS: readonly (readonly [RegionColumn, keyof Kept])[] = [
  ['Ringkasan', 'url'],
  ['Nomor Ringkasan', 'number'],
  ['Versi Ringkasan', 'version'],
  ['ID Ringkasan', 'id'],
  ['Sidik Ringkasan', 'hash'],
];

/** What Wilayah says of a region's summary; version 0 when there is none. */
export const keptOf = ({ tabs }: Book, row: number): Kept => {
  const cell = (column: RegionColumn): Cell => tabs.regions.values[row - 1]?.[tabs.regions.columns[column]];
  return {
    url: cellText(cell('Ringkasan')),
    number: cellText(cell('Nomor Ringkasan')),
    version: Number(cellText(cell('Versi Ringkasan'))) || 0,
    id: cellText(cell('ID Ringkasan')),
    hash: cellText(cell('Sidik Ringkasan')),
  };
};

/** Writes what changed, by row of Wilayah; the other rows stay. */
export const writeKept = (book: Book, kept: ReadonlyMap<number, Kept>): void => {
  if (kept.size === 0) return;
  for (const [column, field] of KEPT_COLUMNS) {
    writeColumn(book.tabs.regions, column, (row) => {
      const value = (kept.get(row) ?? keptOf(book, row))[field];
      return typeof value === 'number' ? value || '' : gate(value);
    });
  }
};
