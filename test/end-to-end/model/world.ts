// A small book with people, sheets and a clock: anybody can sit down at it, and a run can be ended in the middle.
import { cpSync, rmSync } from 'node:fs';
import type { Report } from '../../../src/domain/report/report';
import type { RunOptions } from '../../../src/local/index';
import type { WorkbookData } from '../../../src/local/spreadsheet/workbook';
import { type Book, done, fillRegion, makeBook, newFolder, openBook } from '../book';
import { INDICATORS, indicatorTable, ownScore, type Table } from '../instrument';
import { makeSheets, sheetId } from '../region-sheets';

export const SPARE = 'PA4';
/** Two provinces, so that there are regions which are not a verifier's. */
export const CODES = ['73.01', '73.71', '74.01'] as const;
/** The tiny instrument with one indicator more, which may go away and leave it sound. */
const MODEL_INDICATORS: Table = [
  ...INDICATORS,
  ...indicatorTable([ownScore(SPARE, 'pangan', 'hasil')]).slice(1),
];
export const INDICATOR_CODES = MODEL_INDICATORS.slice(1).map(([code]) => String(code));
const REGIONS: Table = [
  ['73.01', 'Kabupaten Satu', 'Sulawesi Selatan'],
  ['73.71', 'Kota Tujuh Satu', 'Sulawesi Selatan'],
  ['74.01', 'Kabupaten Lain', 'Sulawesi Tenggara'],
];

const mail = (name: string): string => `${name}@kkpham.example`;
export const ADMIN = mail('admin');
export const KANWIL = mail('kanwil');
export const MINISTRY = mail('pusat');
export const COORDINATOR = mail('koordinator');
export const NAMELESS = '';
const KANWIL_74 = mail('kanwil74');
export const kanwilOf = (code: string): string => (code.startsWith('73') ? KANWIL : KANWIL_74);

/** The table Pengguna. */
export const PEOPLE: Table = [
  ['Surel', 'Nama', 'Peran', 'Provinsi', 'Provinsi Asal'],
  [ADMIN, 'Ani', 'Administrator', '', ''],
  [KANWIL, 'Budi', 'Verifikator Kanwil', '73', '73'],
  [KANWIL_74, 'Bima', 'Verifikator Kanwil', '74', '74'],
  [MINISTRY, 'Citra', 'Verifikator kementerian', '', '31'],
  [mail('pusat74'), 'Cahya', 'Verifikator kementerian', '', '74'],
  [COORDINATOR, 'Dewi', 'Koordinator', '', ''],
  [mail('petugas'), 'Eko', 'Petugas daerah', '73', '73'],
];

/** Everybody of the table, somebody whom it does not have, and somebody whom Google does not name. */
export const ANYBODY: readonly string[] = [
  ...PEOPLE.slice(1).map(([address]) => String(address)),
  mail('tamu'),
  NAMELESS,
];

export type Outcome =
  | { readonly kind: 'done' | 'refused'; readonly report: Report }
  | { readonly kind: 'ended' };

/** What somebody did by the menu or a trigger did by itself, and the book before it. */
export interface Click {
  readonly who: string;
  readonly action: string;
  readonly outcome: Outcome;
  readonly before: WorkbookData;
}

export interface World {
  readonly book: Book;
  /** Runs an action as somebody. `calls` ends the run at that service call, as when Google's time is over. */
  click(
    who: string,
    action: string,
    options?: object,
    how?: { readonly calls?: number; readonly trigger?: RunOptions['trigger'] },
  ): Promise<Click>;
  /** Remembers the book and what the program knows of it; the result brings them back. */
  keep(): () => void;
  /** A region's own sheet; null where none was made. */
  sheet(region: string): WorkbookData | null;
  close(): void;
}

/** A book with answers, sheets, roles in force and a deadline in eight days; gives its folder, to be copied. */
export const prepareWorld = async (): Promise<string> => {
  const book = await makeBook({
    regions: REGIONS,
    indicators: MODEL_INDICATORS,
    settings: { deadline: '2026-05-12' },
    account: { kind: 'workspace', email: ADMIN },
  });
  for (const code of CODES) {
    fillRegion(book, code);
    book.type(
      'Isian',
      { 'Kode Wilayah': code, 'Kode Indikator': SPARE },
      {
        Jawaban: 90,
        'Tahun Data': 2025,
        'Bukti Dukung': `https://bukti.kkpham.example/${code}/${SPARE}.pdf`,
      },
    );
  }
  await makeSheets(book);
  appoint(book, PEOPLE);
  done(await book.run('prepareBook'));
  await book.host.save();
  return book.folder;
};

/** Writes the table Pengguna in place of what stood there. */
export const appoint = (book: Book, people: Table): void => {
  const sheet = book.sheet('Pengguna');
  const rows = Math.max(sheet.cells.length, people.length);
  for (let i = 0; i < rows; i++) {
    sheet.cells[i] = (people[i] ?? []).map((value) => ({ value: value === '' ? null : value }));
  }
};

const OVER = /Exceeded maximum execution time/;

export const openWorld = async (prepared: string): Promise<World> => {
  const folder = newFolder();
  cpSync(prepared, folder, { recursive: true });
  const now = { email: ADMIN, callsLeft: Number.POSITIVE_INFINITY };
  const account = {
    kind: 'workspace' as const,
    get email() {
      return now.email;
    },
  };
  const costs = (): number => {
    now.callsLeft -= 1;
    return now.callsLeft < 0 ? Number.POSITIVE_INFINITY : 0;
  };
  const book = await openBook(folder, { account, time: { costs } });
  return {
    book,
    click: async (who, action, options, { calls = Number.POSITIVE_INFINITY, trigger = 'menu' } = {}) => {
      const before = book.copy();
      Object.assign(now, { email: who, callsLeft: calls });
      try {
        const report = await book.run(action, options, { trigger });
        return { who, action, before, outcome: { kind: 'refused' in report ? 'refused' : 'done', report } };
      } catch (error) {
        if (!OVER.test(String(error))) throw error;
        return { who, action, before, outcome: { kind: 'ended' } };
      } finally {
        Object.assign(now, { email: ADMIN, callsLeft: Number.POSITIVE_INFINITY });
      }
    },
    keep: () => {
      const { data, host } = book;
      const kept = { book: structuredClone(data()), stores: host.properties.all() };
      return () => {
        Object.assign(data(), structuredClone(kept.book));
        for (const [store, values] of Object.entries(kept.stores)) host.properties.write(store, values);
      };
    },
    sheet: (region) => {
      const id = book.rows('Wilayah').some((row) => row['Kode Wilayah'] === region)
        ? sheetId(book, region)
        : '';
      return id === '' ? null : book.host.workbook(id);
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
};
