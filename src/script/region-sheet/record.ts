// What the table Wilayah keeps of each region's sheet: where it is, how it stands, when it was collected.
import type { Standing } from '../../domain/collection/deadline';
import { type Cell, cellText } from '../../domain/table/cell';
import { gate } from '../sheets/gate';
import type { RegionColumn } from '../sheets/layout';
import type { Book } from '../sheets/read-book';
import { writeColumn } from '../sheets/write-column';

/** The words of the column Keadaan Lembar; data, not text for people. */
export const SHEET_STATES = { open: 'terbuka', locked: 'terkunci', returned: 'dikembalikan' } as const;
export type SheetState = keyof typeof SHEET_STATES;

/** How the sheet stands by its record; a word that is none counts as open. */
export const standingOf = ({ state, openUntil }: SheetRecord): Standing => {
  const states = Object.keys(SHEET_STATES) as readonly SheetState[];
  return { state: states.find((one) => SHEET_STATES[one] === state.toLowerCase()) ?? 'open', openUntil };
};

export interface SheetRecord {
  /** A link that a person may have typed. */
  readonly url: string;
  readonly id: string;
  readonly state: string;
  /** `yyyy-MM-dd HH:mm`, or empty. */
  readonly collected: string;
  /** In words; empty when there is none. */
  readonly trouble: string;
  /** `yyyy-MM-dd`, or empty: the sheet is open until the end of that day whatever the deadline. */
  readonly openUntil: string;
  /** Who opened it, when and why. */
  readonly why: string;
  readonly officer: string;
  readonly hash: string;
}

/** Locked, and without an extension that could end. */
export const isLocked = ({ state, openUntil }: SheetRecord): boolean =>
  state === SHEET_STATES.locked && openUntil === '';

/** In the order in which they are written: the state last, by which a later run knows whether anything is left to do. */
const COLUMNS: Readonly<Record<keyof SheetRecord, RegionColumn>> = {
  url: 'Lembar Isian',
  id: 'ID Lembar',
  collected: 'Dikumpulkan',
  trouble: 'Masalah Lembar',
  openUntil: 'Terbuka Sampai',
  why: 'Alasan Dibuka',
  officer: 'Petugas',
  hash: 'Sidik Lembar',
  state: 'Keadaan Lembar',
};
const FIELDS = Object.keys(COLUMNS) as readonly (keyof SheetRecord)[];

/** What Wilayah says of the sheet of the region in that row. */
export const recordOf = ({ tabs }: Book, row: number): SheetRecord => {
  const cell = (column: RegionColumn): Cell => tabs.regions.values[row - 1]?.[tabs.regions.columns[column]];
  const record = Object.fromEntries(FIELDS.map((field) => [field, cellText(cell(COLUMNS[field]))]));
  return record as Record<keyof SheetRecord, string>;
};

/** Writes what changed, by row of Wilayah, in two calls for each column that changes at all. */
export const writeRecords = (book: Book, changed: ReadonlyMap<number, Partial<SheetRecord>>): void => {
  for (const field of FIELDS) {
    const differs = [...changed].some(([row, now]) => {
      const value = now[field];
      return value !== undefined && value !== recordOf(book, row)[field];
    });
    if (!differs) continue;
    writeColumn(book.tabs.regions, COLUMNS[field], (row) =>
      gateFor(field, changed.get(row)?.[field] ?? recordOf(book, row)[field]),
    );
  }
};

/** Writes the id of one region's sheet at once, so that no later run makes a second one. */
export const keepId = ({ tabs: { regions } }: Book, row: number, id: string): void => {
  regions.sheet.getRange(row, regions.columns[COLUMNS.id] + 1).setValue(gate(id));
};

/** Writes what is new of one region's record at once, so that it stands there whatever happens next. */
export const keepRecord = ({ tabs: { regions } }: Book, row: number, record: Partial<SheetRecord>): void => {
  for (const field of FIELDS) {
    const value = record[field];
    if (value === undefined) continue;
    regions.sheet.getRange(row, regions.columns[COLUMNS[field]] + 1).setValue(gateFor(field, value));
  }
};

/** Cells of the column Lembar Isian are text already; the others are the script's, of the general format. */
const gateFor = (field: keyof SheetRecord, text: string): string => (field === 'url' ? text : gate(text));
