// Every action at a moment when it has something to do, on three regions.
import { writeWorkbook } from '../../src/local/files/write-workbook';
import { faultAt } from '../../src/local/index';
import { type Book, decideAll, done, fillRegion, REGIONS } from '../end-to-end/book';
import { INDICATORS, INSTRUMENT } from '../end-to-end/instrument';
import { fillSheet, makeSheets, sheetOf, type, typeIdentity } from '../end-to-end/region-sheets';
import { argumentsOf, type Click } from './person';
import { TAB_SCENARIOS } from './scenarios-tabs';
import { CODES, makeWorld } from './world';

export interface Scenario {
  /** What is clicked, and when. */
  readonly name: string;
  /** The world at the moment of the click. */
  readonly start: () => Promise<Book>;
  readonly click: Click;
  /** What is clicked before two worlds are compared: what is only known at the next time. */
  readonly after?: Click;
}

const [ONE = '', TWO = '', THREE = ''] = CODES;
const officer = (code: string): string => `petugas${code.replace('.', '')}@kkpham.example`;
type Settings = Readonly<Record<string, string>>;

/** Regions with officers and coordinators, no sheet yet. It is the fourth of May 2026. */
const withOfficers = async (settings: Settings = {}): Promise<Book> => {
  const book = await makeWorld({ settings: { place: 'Makassar', ...settings } });
  for (const code of CODES) {
    book.type(
      'Wilayah',
      { 'Kode Wilayah': code },
      { 'Surel Petugas': officer(code), 'Surel Koordinator': 'koordinator@kkpham.example' },
    );
  }
  return book;
};

const withSheets = async (settings: Settings = {}): Promise<Book> => {
  const book = await withOfficers(settings);
  await makeSheets(book);
  return book;
};

/** All is answered in the book itself. */
const answered = async (settings: Settings = {}): Promise<Book> => {
  const book = await withSheets(settings);
  for (const code of CODES) fillRegion(book, code);
  return book;
};

/** All is answered in the regions' sheets, and nothing collected. */
const filled = async (settings: Settings = {}): Promise<Book> => {
  const book = await withSheets(settings);
  for (const code of CODES) {
    fillSheet(sheetOf(book, code), code);
    typeIdentity(sheetOf(book, code), 'Nama Petugas', 'Ani');
  }
  return book;
};

/** Collected, and an answer of the first region decided on; then two regions change an answer. */
const changed = async (): Promise<Book> => {
  const book = await filled();
  done(await book.run('collectSheets'));
  decideAll(book, ONE);
  type(sheetOf(book, ONE), 'PA1', { Jawaban: 'Tidak ada' });
  type(sheetOf(book, THREE), 'PP2', { Jawaban: '90' });
  return book;
};

/** Two regions have to repair an answer each. */
const faulty = async (): Promise<Book> => {
  const book = await answered({ deadline: '2026-05-03' });
  book.type('Isian', { 'Kode Wilayah': ONE, 'Kode Indikator': 'PA1' }, { Jawaban: null });
  book.type(
    'Isian',
    { 'Kode Wilayah': TWO, 'Kode Indikator': 'PP1' },
    { 'Status Verifikasi': 'Dikembalikan', 'Catatan Verifikator': 'Lampirkan SK terbaru.' },
  );
  return book;
};

/** All answers of the first region are decided on, and that is recorded. */
const decidedOn = async (): Promise<Book> => {
  const book = await answered();
  decideAll(book, ONE);
  done(await book.run('recordDecisions', { rows: [2, 3, 4, 5, 6, 7] }));
  return book;
};

/** A fourth region below the others, and one more officer for the first. */
const grown = async (): Promise<Book> => {
  const book = await withSheets();
  const { cells } = book.sheet('Wilayah');
  book.type('Wilayah', { 'Kode Wilayah': ONE }, { 'Surel Petugas': `${officer(ONE)}, baru@kkpham.example` });
  cells[CODES.length + 1] = (cells[1] ?? []).map((cell, column) => {
    if (!cell || column > 3) return undefined;
    return column === 0 ? { ...cell, value: '73.02' } : cell;
  });
  return book;
};

/** A filled sheet as its officer would send it. */
const fileOf = async (book: Book, code: string): Promise<{ name: string; content: string }> => {
  const bytes = await writeWorkbook(sheetOf(book, code));
  return { name: `Isian ${code}.xlsx`, content: Buffer.from(bytes).toString('base64') };
};

/** A file of the first region waits; the sheet it was filled in is empty. */
const withFile = async (): Promise<Book> => {
  const book = await withSheets();
  const back = book.host.keep();
  fillSheet(sheetOf(book, ONE), ONE);
  const file = await fileOf(book, ONE);
  back();
  done(await book.run('receiveFiles', { files: [file] }));
  return book;
};

const nightly: Click = { action: 'nightly', options: { trigger: 'time' } };
const regions = { regions: CODES };
/** What was wrong with a sheet stands in Wilayah until it is collected the next time. */
const collect: Click = { action: 'collectSheetsAsJob' };

export const SCENARIOS: readonly Scenario[] = [
  { name: 'Buat lembar isian, none there', start: withOfficers, click: { action: 'makeRegionSheetsAsJob' } },
  {
    name: 'Buat lembar isian, a region and an officer are new',
    start: grown,
    click: { action: 'makeRegionSheetsAsJob' },
    after: collect,
  },
  { name: 'Kumpulkan isian, all filled in', start: filled, click: { action: 'collectSheetsAsJob' } },
  {
    name: 'Kumpulkan isian, decided answers changed',
    start: changed,
    click: { action: 'collectSheetsAsJob' },
  },
  {
    name: 'Kumpulkan isian, a file waits',
    start: withFile,
    click: { action: 'collectSheetsAsJob' },
    // The hash in Wilayah is that of a sheet as it was when it was collected, before the file was passed on into it.
    after: collect,
  },
  { name: 'Validasi isian', start: faulty, click: { action: 'validateSubmissions' } },
  {
    name: 'Validasi isian, an answer was repaired',
    start: async () => {
      const book = await faulty();
      done(await book.run('validateSubmissions'));
      book.type('Isian', { 'Kode Wilayah': ONE, 'Kode Indikator': 'PA1' }, { Jawaban: 'Ada' });
      book.type('Isian', { 'Kode Wilayah': THREE, 'Kode Indikator': 'PP1' }, { Jawaban: null });
      return book;
    },
    click: { action: 'validateSubmissions' },
  },
  { name: 'Hitung nilai', start: faulty, click: { action: 'computeScores' } },
  {
    name: 'Buat ringkasan verifikasi, none there',
    start: answered,
    click: { action: 'writeSummariesAsJob' },
  },
  {
    name: 'Buat ringkasan verifikasi, one region changed',
    start: async () => {
      const book = await answered();
      done(await book.run('writeSummaries'));
      decideAll(book, ONE);
      return book;
    },
    click: { action: 'writeSummariesAsJob' },
  },
  {
    name: 'Kirim surel koordinator',
    start: async () => {
      const book = await answered();
      book.type('Wilayah', { 'Kode Wilayah': TWO }, { 'Surel Koordinator': 'kedua@kkpham.example' });
      done(await book.run('writeSummaries'));
      return book;
    },
    click: { action: 'sendMessagesAsJob', argument: { confirmed: true } },
  },
  {
    name: 'Laporan pemeriksaan',
    start: faulty,
    click: { action: 'writeCheckReportsAsJob', argument: regions },
  },
  {
    name: 'Berita acara',
    start: decidedOn,
    click: { action: 'writeMinutesAsJob', argument: regions },
  },
  {
    name: 'Daftar perbaikan',
    start: faulty,
    click: { action: 'writeRepairListsAsJob', argument: regions },
  },
  {
    name: 'Paket bukti',
    start: async () => {
      const book = await decidedOn();
      done(await book.run('computeScores'));
      done(await book.run('writeSummaries', { regions: [ONE] }));
      return book;
    },
    click: { action: 'writePackageAsJob', argument: { regions: [ONE] } },
  },
  {
    name: 'Catat keputusan',
    start: async () => {
      const book = await answered();
      decideAll(book, ONE);
      return book;
    },
    click: { action: 'recordDecisions', argument: { rows: [2, 3, 4, 5, 6, 7] } },
  },
  {
    name: 'Tolak, with reason and note',
    start: answered,
    click: {
      action: 'rejectSelected',
      argument: { rows: [2, 4], reasonCode: 'B2', note: 'Rekap tahun 2023.' },
    },
  },
  {
    name: 'Buka lagi keputusan',
    start: decidedOn,
    click: {
      action: 'reopenSelected',
      argument: { rows: [2, 3], reasonCode: 'U2', note: 'SK baru diterima.' },
    },
  },
  {
    name: 'Tetapkan',
    start: async () => {
      const book = await decidedOn();
      done(await book.run('computeScores'));
      return book;
    },
    click: { action: 'determineRegions', argument: { regions: [ONE] } },
  },
  {
    name: 'Cabut',
    start: async () => {
      const book = await decidedOn();
      done(await book.run('computeScores'));
      done(await book.run('determineRegions', { regions: [ONE] }));
      return book;
    },
    click: { action: 'revokeRegions', argument: { regions: [ONE], reason: 'Salah indikator.' } },
  },
  {
    name: 'Siapkan buku',
    start: () => makeWorld({ blank: true }),
    click: {
      action: 'prepareBook',
      argument: { instrument: INSTRUMENT, indicators: INDICATORS, regions: REGIONS, settings: {} },
    },
  },
  {
    name: 'Kembalikan untuk perbaikan',
    start: faulty,
    click: { action: 'returnSheetsAsJob', argument: regions },
    after: collect,
  },
  {
    name: 'Kunci lembar',
    start: withSheets,
    click: { action: 'lockSheetsAsJob', argument: regions },
    after: collect,
  },
  {
    name: 'Buka lembar',
    start: async () => {
      const book = await withSheets();
      done(await book.run('lockSheets', regions));
      return book;
    },
    click: {
      action: 'openSheets',
      argument: { ...regions, until: '2026-05-20', reason: 'Banjir di kantor.' },
    },
    after: collect,
  },
  { name: 'Nyalakan pengumpulan malam', start: withSheets, click: { action: 'switchNightlyOn' } },
  {
    name: 'Matikan pengumpulan malam',
    start: async () => {
      const book = await withSheets();
      done(await book.run('switchNightlyOn'));
      return book;
    },
    click: { action: 'switchNightlyOff' },
  },
  {
    name: 'the night, a day of reminding',
    start: async () => {
      const book = await withSheets({ deadline: '2026-05-11' });
      done(await book.run('switchNightlyOn'));
      fillSheet(sheetOf(book, ONE), ONE);
      return book;
    },
    click: nightly,
  },
  {
    name: 'the night, an extension is over',
    start: async () => {
      const book = await filled({ deadline: '2026-05-01' });
      done(await book.run('openSheets', { regions: [ONE], until: '2026-05-05', reason: 'Listrik padam.' }));
      done(await book.run('lockSheets', { regions: [TWO, THREE] }));
      book.clock.set(Date.parse('2026-05-06T19:30:00Z'));
      return book;
    },
    click: nightly,
  },
  {
    name: 'the night, the deadline is over',
    start: async () => {
      const book = await filled({ deadline: '2026-05-03' });
      done(await book.run('switchNightlyOn'));
      return book;
    },
    click: nightly,
  },
  ...TAB_SCENARIOS,
];

const named = (name: string): Scenario => {
  const found = SCENARIOS.find((scenario) => scenario.name === name);
  if (!found) throw new Error(`There is no scenario ${name}.`);
  return found;
};

/** Two clicks at once, in the world of the first. */
export interface Pair {
  readonly name: string;
  readonly start: () => Promise<Book>;
  readonly first: Click;
  readonly second: Click;
}

const pair = (first: string, second = first): Pair => ({
  name: first === second ? `${first}, twice` : `${first}, and ${second}`,
  start: named(first).start,
  first: named(first).click,
  second: named(second).click,
});

/** A job of that scenario whose run was killed at its nth call, and ten minutes later. */
const killedJob =
  (name: string, nth: number): Pair['start'] =>
  async () => {
    const { start, click } = named(name);
    const book = await start();
    await book.host.begin(click.action, argumentsOf(click), {
      faults: faultAt(nth, { kind: 'kill', when: 'before', buffered: 'written' }),
    });
    book.clock.advance(10 * 60_000);
    return book;
  };

/** The watchdog goes on with a job while somebody clicks the same again. */
const watched = (name: string, nth: number): Pair => ({
  name: `the watchdog goes on with ${name}, and it is clicked again`,
  start: killedJob(name, nth),
  first: { action: 'continueJobs', options: { trigger: 'time' } },
  second: named(name).click,
});

/** What people and triggers do at the same time: the same twice, or what touches the same sheets and messages. */
export const PAIRS: readonly Pair[] = [
  pair('Buat lembar isian, a region and an officer are new'),
  pair('Kumpulkan isian, decided answers changed'),
  pair('Buat ringkasan verifikasi, one region changed'),
  pair('Kirim surel koordinator'),
  pair('Kembalikan untuk perbaikan'),
  pair('the night, a day of reminding'),
  pair('the night, the deadline is over', 'Kunci lembar'),
  watched('Kirim surel koordinator', 100),
  watched('Buat ringkasan verifikasi, one region changed', 200),
  watched('Kumpulkan isian, decided answers changed', 120),
];
