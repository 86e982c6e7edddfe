// The table Surel Keluar: every message with its state, so that nothing is sent twice unseen.
import { type Cell, cellText } from '../../domain/table/cell';
import { OUTBOX_COLUMNS, type OutboxColumn, TABS } from '../sheets/layout';
import { readTab } from '../sheets/tab';
import { toCell, type Written, writeTable } from '../sheets/write-table';
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

/** The words of the column Jenis: to coordinators, a test to oneself, and to officers for repair and as a reminder. */
export const KINDS = ['ringkasan', 'uji', 'perbaikan', 'pengingat'] as const;
export type Kind = (typeof KINDS)[number];

export interface Entry {
  /** Of the sheet, 1-based; 0 for a new one. */
  readonly row: number;
  readonly kind: Kind;
  readonly key: string;
  readonly time: string;
  readonly to: string;
  readonly subject: string;
  readonly state: string;
  readonly remark: string;
  readonly numbers: string;
  /** The whole row as it was read, people's own columns included; empty for a new one. */
  readonly cells: readonly Cell[];
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The table: its sheet, its headers in the order that people gave them, and its rows. */
export interface Outbox {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly header: readonly string[];
  readonly columns: Readonly<Record<OutboxColumn, number>>;
  readonly entries: readonly Entry[];
}

export const readOutbox = (book: Spreadsheet): Outbox => {
  const { sheet, values, columns } = readTab(book, TABS.outbox, OUTBOX_COLUMNS);
  const entries = values
    .slice(1)
    .map((cells, i): Entry => {
      const cell = (column: OutboxColumn): string => cellText(cells[columns[column]] as Cell);
      return {
        row: i + 2,
        kind: KINDS.find((kind) => kind === cell('Jenis')) ?? 'ringkasan',
        key: cell('Sidik'),
        time: cell('Waktu'),
        to: cell('Kepada'),
        subject: cell('Subjek'),
        state: cell('Keadaan').toLowerCase(),
        remark: cell('Keterangan'),
        numbers: cell('Ringkasan Terkirim'),
        cells,
      };
    })
    .filter((entry) => entry.key !== '' || entry.to !== '');
  return { sheet, header: (values[0] ?? []).map((cell) => String(cell ?? '')), columns, entries };
};

/** A row of the table: the script's cells by their headers, people's as they were. */
const row = ({ header, columns }: Outbox, entry: Entry): readonly Written[] => {
  const own: Readonly<Record<OutboxColumn, string>> = {
    ID: entry.key.slice(0, 12),
    Waktu: entry.time,
    Jenis: entry.kind,
    Kepada: entry.to,
    Subjek: entry.subject,
    Keadaan: entry.state,
    Keterangan: entry.remark,
    Sidik: entry.key,
    'Ringkasan Terkirim': entry.numbers,
  };
  const cells: Written[] = header.map((_, column) => entry.cells[column] ?? null);
  for (const name of OUTBOX_COLUMNS) cells[columns[name]] = own[name];
  return cells;
};

/** Writes the whole table; rows keep their order. */
export const writeOutbox = (outbox: Outbox, entries: readonly Entry[]): void => {
  writeTable(
    outbox.sheet,
    outbox.header,
    entries.map((entry) => row(outbox, entry)),
  );
};

/** Writes one row at once, so that it stands there whatever happens next. `index` is its place in the table. */
export const writeEntry = (outbox: Outbox, index: number, entry: Entry): void => {
  const cells = row(outbox, entry).map(toCell);
  outbox.sheet.getRange(index + 2, 1, 1, cells.length).setValues([cells]);
  SpreadsheetApp.flush();
};

/** What the table keeps of a message: all but its text. */
export type Head = Pick<Message, 'key' | 'to' | 'subject' | 'numbers'>;

/** The row of a message; `before` is the row it takes the place of. */
export const entryOf = (
  message: Head,
  kind: Entry['kind'],
  state: State,
  time: string,
  before?: Entry,
): Entry => ({
  row: before?.row ?? 0,
  kind,
  key: message.key,
  time,
  to: message.to.join(', '),
  subject: message.subject,
  state,
  remark: '',
  numbers: message.numbers.join('; '),
  cells: before?.cells ?? [],
});

/** The summary numbers in the last message that went, or may have gone, to these people. */
export const numbersSentTo = (entries: readonly Entry[], to: string): readonly string[] => {
  const sent = entries.filter(
    (entry) => entry.to === to && entry.kind === 'ringkasan' && entry.state === STATES.sent,
  );
  return (sent[sent.length - 1]?.numbers ?? '').split('; ').filter((number) => number !== '');
};
