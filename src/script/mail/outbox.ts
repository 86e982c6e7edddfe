// The table Surel Keluar: every message with its state, so that nothing is sent twice unseen.
import { type Cell, cellText } from '../../domain/table/cell';
import { gate } from '../sheets/gate';
import { OUTBOX_COLUMNS, type OutboxColumn, TABS } from '../sheets/layout';
import { readTab } from '../sheets/tab';
import { type Written, writeTable } from '../sheets/write-table';
import type { Message } from './compose';

/** The words of the column Keadaan; data, not text for people. A person may set the last. */
export const STATES = {
  preview: 'pratinjau',
  queued: 'menunggu',
  sending: 'mengirim',
  sent: 'terkirim',
  failed: 'gagal',
  doubtful: 'diragukan',
  again: 'kirim ulang',
} as const;
export type State = (typeof STATES)[keyof typeof STATES];

export interface Entry {
  readonly kind: 'ringkasan' | 'uji';
  readonly key: string;
  readonly time: string;
  readonly to: string;
  readonly subject: string;
  readonly state: string;
  readonly remark: string;
  readonly numbers: string;
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The table: its sheet and its rows. */
export interface Outbox {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly entries: readonly Entry[];
}

export const readOutbox = (book: Spreadsheet): Outbox => {
  const { sheet, values, columns } = readTab(book, TABS.outbox, OUTBOX_COLUMNS);
  const entries = values
    .slice(1)
    .map((cells): Entry => {
      const cell = (column: OutboxColumn): string => cellText(cells[columns[column]] as Cell);
      return {
        kind: cell('Jenis') === 'uji' ? 'uji' : 'ringkasan',
        key: cell('Sidik'),
        time: cell('Waktu'),
        to: cell('Kepada'),
        subject: cell('Subjek'),
        state: cell('Keadaan').toLowerCase(),
        remark: cell('Keterangan'),
        numbers: cell('Ringkasan Terkirim'),
      };
    })
    .filter((entry) => entry.key !== '' || entry.to !== '');
  return { sheet, entries };
};

const row = (entry: Entry): readonly string[] => [
  entry.key.slice(0, 12),
  entry.time,
  entry.kind,
  entry.to,
  entry.subject,
  entry.state,
  entry.remark,
  entry.key,
  entry.numbers,
];

/** Writes the whole table; rows keep their order. */
export const writeOutbox = ({ sheet }: Outbox, entries: readonly Entry[]): void => {
  const rows: readonly (readonly Written[])[] = entries.map(row);
  writeTable(sheet, OUTBOX_COLUMNS, rows);
};

/** Writes one row at once, so that it stands there whatever happens next. `index` is its place in the table. */
export const writeEntry = ({ sheet }: Outbox, index: number, entry: Entry): void => {
  sheet.getRange(index + 2, 1, 1, OUTBOX_COLUMNS.length).setValues([row(entry).map(gate)]);
  SpreadsheetApp.flush();
};

export const entryOf = (message: Message, kind: Entry['kind'], state: State, time: string): Entry => ({
  kind,
  key: message.key,
  time,
  to: message.to.join(', '),
  subject: message.subject,
  state,
  remark: '',
  numbers: message.numbers.join('; '),
});

/** The summary numbers in the last message that went, or may have gone, to these people. */
export const numbersSentTo = (entries: readonly Entry[], to: string): readonly string[] => {
  const sent = entries.filter(
    (entry) => entry.to === to && entry.kind === 'ringkasan' && entry.state === STATES.sent,
  );
  return (sent[sent.length - 1]?.numbers ?? '').split('; ').filter((number) => number !== '');
};
