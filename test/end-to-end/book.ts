// A small Buku Verifikasi on the stand-in, made by the built bundle, and hands to read it and type into it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Done, Refused, Report } from '../../src/domain/report/report';
import { writeWorkbook } from '../../src/local/files/write-workbook';
import {
  type AppsScript,
  type AppsScriptOptions,
  createAppsScript,
  type MadeClock,
  madeClock,
  type RunOptions,
} from '../../src/local/index';
import {
  type Cell,
  type CellValue,
  emptyWorkbook,
  type SheetData,
  type WorkbookData,
} from '../../src/local/spreadsheet/workbook';
import { INDICATORS, INSTRUMENT, type Table } from './instrument';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const DIST = join(ROOT, 'dist');
export const FILE = 'Buku.xlsx';

/** Three regions, one of them with the code that a spreadsheet likes to turn into 73.1, and one city. */
export const REGIONS: Table = [
  ['73.01', 'Kabupaten Satu', 'Sulawesi Selatan'],
  ['73.10', 'Kabupaten Sepuluh', 'Sulawesi Selatan'],
  ['73.71', 'Kota Tujuh Satu', 'Sulawesi Selatan'],
];

/** A row of a tab by its headers, as its cells hold it; blank cells are null. */
export type Row = Readonly<Record<string, CellValue>>;
export type Match = Readonly<Record<string, CellValue>>;

export interface Book {
  readonly host: AppsScript;
  readonly folder: string;
  readonly clock: MadeClock;
  /** What the person was told: alerts, toasts and dialogs, the newest last. */
  readonly told: {
    readonly kind: 'alert' | 'toast' | 'dialog';
    readonly title: string;
    readonly text: string;
  }[];
  /** What the person presses when asked. */
  answer: string;
  /** What the person types when asked, in turn; who is asked when nothing is left turns away. */
  readonly typed: string[];
  run(name: string, argument?: object, options?: RunOptions): Promise<Report>;
  /** The workbook as it is now. */
  data(): WorkbookData;
  /** A copy of the workbook, to compare with. */
  copy(): WorkbookData;
  sheet(tab: string): SheetData;
  header(tab: string): readonly string[];
  rows(tab: string): readonly Row[];
  /** The one row that holds these values. Throws when there is none. */
  row(tab: string, match: Match): Row;
  /** The cell under a header in the row that matches. */
  cell(tab: string, match: Match, header: string): Cell | undefined;
  /** Types into cells of the row that matches, as a person would; a null value empties the cell. */
  type(tab: string, match: Match, values: Match): void;
  /** Changes one cell in any way: its note, its colour. */
  edit(tab: string, match: Match, header: string, change: Partial<Cell>): void;
  set(setting: string, value: CellValue): void;
}

/** What the host is told; its clock is a made one. */
export interface HostOptions extends Partial<Omit<AppsScriptOptions, 'clock'>> {
  readonly clock?: MadeClock;
}

export interface BookOptions extends HostOptions {
  readonly instrument?: Table;
  readonly indicators?: Table;
  readonly regions?: Table;
  readonly settings?: Readonly<Record<string, string>>;
  /** Leaves the workbook blank: no tab is made. */
  readonly blank?: boolean;
}

const folders: string[] = [];

/** A new empty folder, which is gone when the tests of the file are done. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kkpham-test-'));
  folders.push(folder);
  return folder;
};

// Where no test runs, as in `npm run simulate`, nobody makes a folder.
if (process.env.VITEST) {
  const { afterAll } = await import('vitest');
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
}

/** A host bound to the file `Buku.xlsx` in the folder, blank unless it is there. */
export const openBook = async (
  folder: string,
  { clock = madeClock('2026-05-04T02:00:00Z'), ...options }: HostOptions = {},
): Promise<Book> => {
  const told: Book['told'] = [];
  const person = { answer: 'YES' };
  const typed: string[] = [];
  const host = await createAppsScript({
    bundle: DIST,
    drive: folder,
    boundTo: FILE,
    account: { kind: 'workspace', email: 'verifikator@kkpham.example' },
    clock,
    seed: 'uji',
    ui: {
      alert: (title, text, buttons) => {
        told.push({ kind: 'alert', title, text });
        return buttons === 'YES_NO' ? person.answer : 'OK';
      },
      prompt: () => {
        const text = typed.shift();
        return text === undefined ? { button: 'CANCEL', text: '' } : { button: 'OK', text };
      },
      dialog: (text, title) => told.push({ kind: 'dialog', title, text }),
      toast: (text, title) => told.push({ kind: 'toast', title, text }),
    },
    ...options,
  });
  const data = (): WorkbookData => host.workbook(FILE);
  const sheet = (tab: string): SheetData => {
    const found = data().sheets.find(({ name }) => name === tab);
    if (!found) throw new Error(`There is no tab ${tab}.`);
    return found;
  };
  const header = (tab: string): readonly string[] =>
    Array.from(sheet(tab).cells[0] ?? [], (cell) => String(cell?.value ?? ''));
  const rowAt = (tab: string, index: number): Row => {
    const cells = sheet(tab).cells[index] ?? [];
    return Object.fromEntries(header(tab).map((name, i) => [name, cells[i]?.value ?? null]));
  };
  const holds = (row: Row, match: Match): boolean =>
    Object.entries(match).every(([name, value]) => row[name] === value);
  const indexOf = (tab: string, match: Match): number => {
    const index = sheet(tab).cells.findIndex((_, i) => i > 0 && holds(rowAt(tab, i), match));
    if (index === -1) throw new Error(`${tab} has no row ${JSON.stringify(match)}.`);
    return index;
  };
  const columnOf = (tab: string, name: string): number => {
    const column = header(tab).indexOf(name);
    if (column === -1) throw new Error(`${tab} has no column ${name}.`);
    return column;
  };
  const edit: Book['edit'] = (tab, match, name, change) => {
    const cells = sheet(tab).cells[indexOf(tab, match)] ?? [];
    const column = columnOf(tab, name);
    cells[column] = { value: null, ...cells[column], ...change };
  };
  const book: Book = {
    host,
    folder,
    clock,
    told,
    typed,
    get answer() {
      return person.answer;
    },
    set answer(button) {
      person.answer = button;
    },
    run: async (name, argument, given) =>
      (await host.run(name, argument === undefined ? undefined : [argument], given)) as Report,
    data,
    copy: () => structuredClone(data()),
    sheet,
    header,
    rows: (tab) =>
      sheet(tab)
        .cells.map((_, i) => rowAt(tab, i))
        .filter((row, i) => i > 0 && Object.values(row).some((value) => value !== null)),
    row: (tab, match) => rowAt(tab, indexOf(tab, match)),
    cell: (tab, match, name) => sheet(tab).cells[indexOf(tab, match)]?.[columnOf(tab, name)],
    type: (tab, match, values) => {
      const cells = sheet(tab).cells[indexOf(tab, match)] ?? [];
      for (const [name, value] of Object.entries(values)) {
        const column = columnOf(tab, name);
        cells[column] = { ...cells[column], value };
      }
    },
    edit,
    set: (setting, value) => book.type('Pengaturan', { Setelan: setting }, { Nilai: value }),
  };
  return book;
};

/** A book that is ready: three regions and the tiny instrument unless told otherwise. */
export const makeBook = async (options: BookOptions = {}): Promise<Book> => {
  const { instrument, indicators, regions, settings, blank, ...host } = options;
  const folder = newFolder();
  writeFileSync(join(folder, FILE), await writeWorkbook(emptyWorkbook('id_ID', 'Asia/Jakarta')));
  const book = await openBook(folder, host);
  if (blank) return book;
  done(
    await book.run('prepareBook', {
      instrument: instrument ?? INSTRUMENT,
      indicators: indicators ?? INDICATORS,
      regions: regions ?? REGIONS,
      settings: settings ?? {},
    }),
  );
  book.told.length = 0;
  book.host.resetCounts();
  return book;
};

/** A report of something done. Throws what was said when it was refused. */
export const done = (report: Report): Done => {
  if ('refused' in report) throw new Error(`Refused: ${report.said}`);
  return report;
};

/** A report of something refused. Throws when it was done. */
export const refused = (report: Report): Refused => {
  if (!('refused' in report)) throw new Error(`Not refused: ${report.said}`);
  return report;
};

/** Good answers for the tiny instrument: every indicator earns all its points. */
export const GOOD: Readonly<Record<string, Match>> = {
  PA1: { Jawaban: 'Ada' },
  PA2: { Jawaban: 'A' },
  PA3: { Pembilang: 200, Penyebut: 200 },
  PP1: { Jawaban: 'Ada' },
  PP2: { Jawaban: 100 },
  PP3: { Pembilang: 1, Penyebut: 1000 },
};

/** Types good answers with year and evidence for a region, and a coordinator, endorsements: nothing is to be found. */
export const fillRegion = (book: Book, code: string, coordinator = 'koordinator@kkpham.example'): void => {
  for (const [indicator, values] of Object.entries(GOOD)) {
    book.type(
      'Isian',
      { 'Kode Wilayah': code, 'Kode Indikator': indicator },
      {
        ...values,
        'Tahun Data': 2025,
        'Bukti Dukung': `https://bukti.kkpham.example/${code}/${indicator}.pdf`,
      },
    );
  }
  book.type(
    'Wilayah',
    { 'Kode Wilayah': code },
    {
      'Surel Koordinator': coordinator,
      'Pengesahan OPD': '2026-03-01',
      'Pengesahan Sekda Kab/Kota': '2026-03-02',
      'Pengesahan Sekda Provinsi': '2026-03-03',
    },
  );
};

/** What a verifier types for a decision that has to be reasoned. */
export const reasoned = (word: string, code: string, note: string, values: Match = {}): Match => ({
  'Status Verifikasi': word,
  'Kode Alasan': code,
  'Catatan Verifikator': note,
  ...values,
});

/** A verifier's word on every indicator of a region. */
export const decideAll = (book: Book, code: string, word = 'Sesuai'): void => {
  for (const indicator of Object.keys(GOOD)) {
    book.type('Isian', { 'Kode Wilayah': code, 'Kode Indikator': indicator }, { 'Status Verifikasi': word });
  }
};
