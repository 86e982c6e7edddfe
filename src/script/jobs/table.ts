// Jobs in the table Pekerjaan: a row each that a person can read, found again by its key.
import { JOB_KINDS, JOB_WORDS, type Job, type JobState } from '../../domain/job/job';
import type { Failure } from '../../domain/job/work';
import { type Cell, cellText } from '../../domain/table/cell';
import { findColumns } from '../../domain/table/read-table';
import { JOB_NAMES } from '../job-names';
import { Refusal } from '../refusal';
import { addHeaders } from '../sheets/add-headers';
import { JOB_COLUMNS, type JobColumn, TABS } from '../sheets/layout';
import { findTab, readTab, readValues, type Tab } from '../sheets/tab';
import { toCell } from '../sheets/write-table';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The word of the column Wilayah for all regions. */
const ALL = 'semua';
const BETWEEN = '; ';

/** The jobs that the table has, each with its row, 1-based; none in a book of an earlier version. */
export const readJobs = (book: Spreadsheet): readonly (Job & { readonly row: number })[] => {
  const values = readValues(book, TABS.jobs);
  const found = findColumns(values[0] ?? [], JOB_COLUMNS);
  if ('faults' in found) return [];
  return values.slice(1).flatMap((cells, i) => {
    const job = jobOf(found.columns, cells);
    return job ? [{ ...job, row: i + 2 }] : [];
  });
};

/** Writes a job into its row, which is added when there is none, over whatever `merge` makes of the row; it stands there when this returns. */
export const putJob = (
  book: Spreadsheet,
  job: Job,
  merge: (job: Job, row: Job) => Job = (same) => same,
): Job => {
  const { sheet, values, columns } = jobTab(book);
  const found = values.findIndex(
    (cells, i) => i > 0 && cellText(cells[columns['Kunci Pekerjaan']]) === job.key,
  );
  const place = found === -1 ? values.length : found;
  const before = values[place] ? jobOf(columns, values[place]) : null;
  const written = before ? merge(job, before) : job;
  const own = cellsOf(written);
  const width = (values[0] ?? []).length;
  const cells: Cell[] = Array.from({ length: width }, (_, i) => values[place]?.[i] ?? '');
  for (const [header, cell] of Object.entries(own)) cells[columns[header as JobColumn]] = cell;
  if (place >= sheet.getMaxRows()) sheet.insertRowAfter(sheet.getMaxRows());
  sheet.getRange(place + 1, 1, 1, width).setValues([cells.map((cell) => toCell(cell ?? ''))]);
  SpreadsheetApp.flush();
  return written;
};

/** The table with all its columns; those that a book of an earlier version lacks are added. */
const jobTab = (book: Spreadsheet): Tab<JobColumn> => {
  try {
    return readTab(book, TABS.jobs, JOB_COLUMNS);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'book/header-missing') throw error;
    addHeaders(findTab(book, TABS.jobs), JOB_COLUMNS);
    return readTab(book, TABS.jobs, JOB_COLUMNS);
  }
};

type Columns = Readonly<Record<JobColumn, number>>;

const jobOf = (columns: Columns, cells: readonly Cell[]): Job | null => {
  const text = (column: JobColumn): string => cellText(cells[columns[column]]);
  const kind = JOB_KINDS.find((one) => JOB_NAMES[one] === text('Pekerjaan'));
  const states = Object.keys(JOB_WORDS) as readonly JobState[];
  const state = states.find((one) => JOB_WORDS[one] === text('Keadaan').toLowerCase());
  if (!kind || !state || text('Kunci Pekerjaan') === '') return null;
  return {
    kind,
    state,
    key: text('Kunci Pekerjaan'),
    who: text('Oleh'),
    since: text('Sejak'),
    last: text('Terakhir Jalan'),
    next: text('Berikutnya'),
    lease: text('Dipegang Sampai'),
    asked: text('Wilayah') === ALL ? [] : listOf(text('Wilayah')),
    left: listOf(text('Yang Tersisa')),
    done: Number(text('Selesai')) || 0,
    failed: text('Yang Gagal').split('\n').flatMap(failureOf),
    said: text('Hasil'),
  };
};

const cellsOf = (job: Job): Readonly<Record<JobColumn, string | number>> => ({
  Pekerjaan: JOB_NAMES[job.kind],
  Keadaan: JOB_WORDS[job.state],
  'Terakhir Jalan': job.last,
  Hasil: job.said,
  Berikutnya: job.next,
  Oleh: job.who,
  Sejak: job.since,
  Selesai: job.done,
  Sisa: job.left.length,
  Gagal: job.failed.length,
  Wilayah: job.asked.length === 0 ? ALL : job.asked.join(BETWEEN),
  'Yang Tersisa': job.left.join(BETWEEN),
  'Yang Gagal': job.failed.map(({ unit, reason }) => `${unit}: ${oneLine(reason)}`).join('\n'),
  'Dipegang Sampai': job.lease,
  'Kunci Pekerjaan': job.key,
});

const listOf = (text: string): readonly string[] =>
  text
    .split(BETWEEN.trim())
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A line of the column Yang Gagal. Whether it would have passed is not kept: it was tried again already. */
const failureOf = (line: string): readonly Failure[] => {
  const end = line.indexOf(': ');
  return end <= 0 ? [] : [{ unit: line.slice(0, end), reason: line.slice(end + 2), passing: false }];
};

const LONGEST_REASON = 200;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_REASON);
