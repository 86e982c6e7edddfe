// A book whose regions are decided by a first verifier, and hands for the second and the third one.
import type { CellValue, WorkbookData } from '../../src/local/spreadsheet/workbook';
import {
  type Book,
  type BookOptions,
  decideAll,
  done,
  fillRegion,
  GOOD,
  type Match,
  makeBook,
  openBook,
  type Row,
  reasoned,
} from './book';
import { tabOf } from './region-sheets';

export const ADMIN = 'admin@kkpham.example';
export const FIRST = 'kanwil@kkpham.example';
export const OTHER_FIRST = 'kanwil2@kkpham.example';
export const SECOND = 'kedua@kkpham.example';
export const THIRD = 'ketiga@kkpham.example';

const PEOPLE: readonly (readonly string[])[] = [
  ['Surel', 'Nama', 'Peran', 'Provinsi'],
  [ADMIN, 'Ani', 'Administrator', ''],
  [FIRST, 'Budi', 'Verifikator Kanwil', '73'],
  [OTHER_FIRST, 'Citra', 'Verifikator Kanwil', '73'],
  [SECOND, 'Dewi', 'Verifikator kementerian', ''],
  [THIRD, 'Eko', 'Verifikator kementerian', ''],
];

/** The same book, at which another person sits. */
export const as = async (book: Book, email: string, options: Partial<BookOptions> = {}): Promise<Book> => {
  await book.host.save();
  return openBook(book.folder, { account: { kind: 'workspace', email }, ...options });
};

const appoint = (book: Book): void => {
  const { cells } = book.sheet('Pengguna');
  PEOPLE.forEach((person, i) => {
    cells[i] = person.map((value) => ({ value: value === '' ? null : value }));
  });
};

/** Rows of Isian of a region, as `recordDecisions` takes them. */
export const rowsOf = (book: Book, region: string): readonly number[] =>
  book
    .sheet('Isian')
    .cells.flatMap((cells, i) => (cells?.some((cell) => cell?.value === region) === true ? [i + 1] : []));

/**
 * Three regions of six indicators; in all of 73.01 and 73.10 and 73.71 the first verifier found *sesuai*, but for PP2 of
 * 73.01, corrected to 80. Risk 10 %, tolerable 20 %, no difference accepted, and a second and a
 * third verifier. One stage, so that the Kanwil's verifiers decide.
 */
export const decidedBook = async (options: BookOptions = {}): Promise<Book> => {
  const made = await makeBook({
    account: { kind: 'workspace', email: ADMIN },
    settings: {
      secondVerifier: SECOND,
      thirdVerifiers: THIRD,
      sampleRisk: '10',
      tolerableRate: '20',
      twoStages: 'tidak',
    },
    ...options,
  });
  for (const region of REGION_CODES) {
    fillRegion(made, region);
    decideAll(made, region);
  }
  made.type(
    'Isian',
    { 'Kode Wilayah': '73.01', 'Kode Indikator': 'PP2' },
    reasoned('Dikoreksi', 'K1', 'Menurut laporan 80 persen.', { 'Jawaban Terverifikasi': 80 }),
  );
  appoint(made);
  const first = await as(made, FIRST);
  done(await first.run('recordDecisions', { rows: REGION_CODES.flatMap((code) => rowsOf(first, code)) }));
  return as(first, ADMIN);
};

export const REGION_CODES = ['73.01', '73.10', '73.71'] as const;
export const INDICATOR_CODES = Object.keys(GOOD);

/** `region indicator` of every decision drawn by the newest plan, in the order of the trail. */
export const drawn = (book: Book): readonly string[] => {
  const trail = book.rows('Jejak Audit');
  const plan = trail.map((row) => row.Tindakan).lastIndexOf('rencana verifikasi kedua');
  return trail
    .slice(plan + 1)
    .filter((row) => row.Tindakan === 'sampel verifikasi kedua')
    .map((row) => `${row.Wilayah} ${row.Indikator}`);
};

export const entries = (book: Book, action: string): readonly Row[] =>
  book.rows('Jejak Audit').filter((row) => row.Tindakan === action);

/** Drive's entries of the second verifier's spreadsheets that are not in the bin. */
export const sampleFiles = (book: Book) =>
  book.host.drive
    .list()
    .filter(({ name, trashed }) => name.startsWith('Verifikasi Kedua KKPHAM') && !trashed);

export const sampleOf = (book: Book): WorkbookData => {
  const [file] = sampleFiles(book);
  if (!file) throw new Error('There is no sample.');
  return book.host.workbook(file.id);
};

const headerOf = (workbook: WorkbookData): readonly string[] =>
  Array.from(tabOf(workbook, 'Sampel').cells[0] ?? [], (cell) => String(cell?.value ?? ''));

/** Rows of the sample by their headers. */
export const sampleRows = (book: Book): readonly Row[] => {
  const workbook = sampleOf(book);
  const header = headerOf(workbook);
  return tabOf(workbook, 'Sampel')
    .cells.slice(1)
    .map((cells) => Object.fromEntries(header.map((name, i) => [name, cells?.[i]?.value ?? null])))
    .filter((row) => row['Kode Wilayah'] !== null);
};

/** Types into the second verifier's cells; `place` is `region indicator`. */
export const vote = (book: Book, place: string, values: Match): void => {
  const workbook = sampleOf(book);
  const header = headerOf(workbook);
  const [region, indicator] = place.split(' ');
  const { cells } = tabOf(workbook, 'Sampel');
  const row = cells.find(
    (line) =>
      line?.[header.indexOf('Kode Wilayah')]?.value === region &&
      line?.[header.indexOf('Kode Indikator')]?.value === indicator,
  );
  if (!row) throw new Error(`${place} is not in the sample.`);
  for (const [name, value] of Object.entries(values)) {
    const column = header.indexOf(name);
    row[column] = { ...row[column], value: value as CellValue };
  }
};

/** Types what the second verifier thinks: the same as the first but where `other` says something else. */
export const voteAll = (book: Book, other: Readonly<Record<string, Match>> = {}): void => {
  for (const place of drawn(book)) {
    vote(
      book,
      place,
      other[place] ??
        (place === '73.01 PP2'
          ? reasoned('Dikoreksi', 'K1', 'Laporan menyebut 80.', { 'Jawaban Terverifikasi': '80' })
          : { 'Status Verifikasi': 'Sesuai' }),
    );
  }
};

/** The row of the tab Verifikasi Kedua for `region indicator`. */
export const reviewRow = (book: Book, place: string): Row => {
  const [region = '', indicator = ''] = place.split(' ');
  return book.row('Verifikasi Kedua', { 'Kode Wilayah': region, 'Kode Indikator': indicator });
};

/** Types what the third verifier proposes. */
export const propose = (book: Book, place: string, values: Match): void => {
  const [region = '', indicator = ''] = place.split(' ');
  book.type('Verifikasi Kedua', { 'Kode Wilayah': region, 'Kode Indikator': indicator }, values);
};
