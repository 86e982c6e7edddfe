// The tab Jejak Audit: read whole by its headers, made with its first entry, and written to at its end only.
import { type Entry, type Head, headText } from '../../domain/trail/entry';
import type { TrailField, TrailRow } from '../../domain/trail/read-rows';
import { Refusal } from '../refusal';
import { TABS, TRAIL_COLUMNS, type TrailColumn } from './layout';
import { readTab, type Tab } from './tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Which column each field of an entry stands in. */
const COLUMNS: Readonly<Record<TrailField, TrailColumn>> = {
  seq: 'Nomor',
  time: 'Waktu',
  who: 'Siapa',
  action: 'Tindakan',
  region: 'Wilayah',
  indicator: 'Indikator',
  from: 'Dari',
  to: 'Menjadi',
  reason: 'Alasan',
  rules: 'Sidik Aturan',
  instrument: 'Sidik Instrumen',
  previous: 'Sidik Sebelumnya',
  hash: 'Sidik',
};
const FIELDS = Object.keys(COLUMNS) as readonly TrailField[];

export interface TrailTab {
  readonly tab: Tab<TrailColumn>;
  readonly rows: readonly TrailRow[];
}

/**
 * Reads the tab in three calls, rows that a filter hides included. Refuses when it or a header is missing, and says so where
 * a head is known of the tab that is not there.
 */
export const readTrailTab = (book: Spreadsheet, known: Head | null): TrailTab => {
  const tab = tabOf(book, known);
  const at = placesIn(tab);
  const rows = tab.values.slice(1).map(
    (cells, i): TrailRow => ({
      row: i + 2,
      cells: {
        seq: cells[at.seq],
        time: cells[at.time],
        who: cells[at.who],
        action: cells[at.action],
        region: cells[at.region],
        indicator: cells[at.indicator],
        from: cells[at.from],
        to: cells[at.to],
        reason: cells[at.reason],
        rules: cells[at.rules],
        instrument: cells[at.instrument],
        previous: cells[at.previous],
        hash: cells[at.hash],
      },
    }),
  );
  return { tab, rows };
};

/** 0-based column of each field. */
const placesIn = ({ columns }: Tab<TrailColumn>): Readonly<Record<TrailField, number>> =>
  Object.fromEntries(FIELDS.map((field) => [field, columns[COLUMNS[field]]])) as Record<TrailField, number>;

const tabOf = (book: Spreadsheet, known: Head | null): Tab<TrailColumn> => {
  try {
    return readTab(book, TABS.trail, TRAIL_COLUMNS);
  } catch (error) {
    const isMissing = error instanceof Refusal && error.code === 'book/tab-missing';
    throw isMissing && known !== null ? new Refusal('trail/deleted', { head: headText(known) }) : error;
  }
};

/**
 * Writes entries below the row `last`, as text, and waits until they stand there: eleven calls at most, however many they are.
 */
export const writeEntries = (tab: Tab<TrailColumn>, last: number, entries: readonly Entry[]): void => {
  const { sheet, values } = tab;
  const width = (values[0] ?? []).length;
  const at = placesIn(tab);
  const lines = entries.map((entry) => {
    const line: string[] = new Array(width).fill('');
    for (const field of FIELDS) line[at[field]] = String(entry[field]);
    return line;
  });
  const rows = (first: number, count: number): Range => sheet.getRange(first, 1, count, width);
  const there = sheet.getMaxRows();
  const wanted = last + lines.length;
  if (there > last) rows(last + 1, Math.min(there, wanted) - last).setNumberFormat('@');
  if (there < wanted) {
    sheet.insertRowsAfter(there, wanted - there);
    if (!isText(rows(wanted, 1))) rows(there + 1, wanted - there).setNumberFormat('@');
  }
  rows(last + 1, lines.length).setValues(lines);
  SpreadsheetApp.flush();
};

/** New rows are alike, and mostly take over the format of the row above: to look at one is quicker than to format all. */
const isText = (row: Range): boolean =>
  row.getNumberFormats().every((cells) => cells.every((format) => format === '@'));
