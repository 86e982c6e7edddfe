// The table Pekerjaan: what runs by itself, whether it is on, when it ran last and what came of it.
import { type Cell, cellText } from '../../domain/table/cell';
import { NIGHTLY_COLUMNS, type NightlyColumn, TABS } from './layout';
import { readTab, type Tab } from './tab';
import { toCell } from './write-table';

/** The name of the job that is not clicked but runs every night; data, not text for people. */
export const NIGHTLY_JOB = 'Pengumpulan malam';

/** The words of the column Keadaan. */
export const JOB_STATES = { on: 'aktif', off: 'mati' } as const;

export interface Job {
  /** `''` for one that was never switched on. */
  readonly state: string;
  /** `yyyy-MM-dd HH:mm`, or empty. */
  readonly last: string;
  /** What came of the last run, in a sentence. */
  readonly outcome: string;
  /** `yyyy-MM-dd HH:mm` and the end of the hour, or empty. */
  readonly next: string;
  readonly who: string;
}

const COLUMNS: Readonly<Record<keyof Job, NightlyColumn>> = {
  state: 'Keadaan',
  last: 'Terakhir Jalan',
  outcome: 'Hasil',
  next: 'Berikutnya',
  who: 'Oleh',
};
const FIELDS = Object.keys(COLUMNS) as readonly (keyof Job)[];

export const readNightly = (book: GoogleAppsScript.Spreadsheet.Spreadsheet): Job => {
  const tab = readTab(book, TABS.jobs, NIGHTLY_COLUMNS);
  const cells = tab.values[placeOf(tab)];
  const of = (field: keyof Job): string => cellText(cells?.[tab.columns[COLUMNS[field]]]);
  return {
    state: of('state').toLowerCase(),
    last: of('last'),
    outcome: of('outcome'),
    next: of('next'),
    who: of('who'),
  };
};

/** Writes what changed of the job into its row, which is added when there is none; it stands there when this returns. */
export const writeNightly = (book: GoogleAppsScript.Spreadsheet.Spreadsheet, changed: Partial<Job>): void => {
  const tab = readTab(book, TABS.jobs, NIGHTLY_COLUMNS);
  const { sheet, values, columns } = tab;
  const place = placeOf(tab);
  const width = (values[0] ?? []).length;
  const cells: Cell[] = Array.from({ length: width }, (_, i) => values[place]?.[i] ?? '');
  cells[columns.Pekerjaan] = NIGHTLY_JOB;
  for (const field of FIELDS)
    cells[columns[COLUMNS[field]]] = changed[field] ?? cells[columns[COLUMNS[field]]];
  if (place >= sheet.getMaxRows()) sheet.insertRowAfter(sheet.getMaxRows());
  sheet.getRange(place + 1, 1, 1, width).setValues([cells.map((cell) => toCell(cell ?? ''))]);
  SpreadsheetApp.flush();
};

/** The job's row, 0-based, or that of the first blank one. */
const placeOf = ({ values, columns }: Tab<NightlyColumn>): number => {
  const place = values.findIndex((cells) => cellText(cells[columns.Pekerjaan]) === NIGHTLY_JOB);
  return place === -1 ? values.length : place;
};

/** The hour in which a trigger runs, for the column Berikutnya: `2026-05-05 02:00-03:00`. `day` is `yyyy-MM-dd`. */
export const windowOf = (day: string, hour: number): string =>
  `${day} ${clock(hour)}-${clock((hour + 1) % 24)}`;

/** The hour of such a window, null where there is none. */
export const hourOf = (window: string): number | null => {
  const hour = /^\d{4}-\d{2}-\d{2} (\d{2}):00/.exec(window)?.[1];
  return hour === undefined ? null : Number(hour);
};

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
