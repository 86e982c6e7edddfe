// Actions that make tabs of a book, or rows, fences and looks in them, at a moment when they have something to do.
import { writeWorkbook } from '../../src/local/files/write-workbook';
import { emptyWorkbook } from '../../src/local/spreadsheet/workbook';
import { type Book, decideAll, done, FILE, fillRegion, openBook, reasoned } from '../end-to-end/book';
import { idOf, regionsOf } from '../end-to-end/national';
import { drawn, propose, voteAll } from '../end-to-end/review-book';
import type { Scenario } from './scenarios';
import { CODES, makeWorld } from './world';

const PEOPLE = [
  ['verifikator@kkpham.example', 'Ani', 'Administrator'],
  ['kanwil@kkpham.example', 'Budi', 'Verifikator Kanwil'],
] as const;

/** A fourth region below the others of Wilayah. */
const grown = async (): Promise<Book> => {
  const book = await makeWorld();
  const { cells } = book.sheet('Wilayah');
  const row = ['73.02', 'Kabupaten Dua', 'Sulawesi Selatan'];
  cells[CODES.length + 1] = (cells[1] ?? []).map((cell, i) => cell && { ...cell, value: row[i] ?? null });
  return book;
};

/** Two tabs, a setting and the columns of the script are not there yet. */
const earlier = async (): Promise<Book> => {
  const book = await makeWorld();
  const { sheets } = book.data();
  for (const name of ['Pemeriksaan Kanwil', 'Pengguna']) sheets.splice(sheets.indexOf(book.sheet(name)), 1);
  book.sheet('Pengaturan').cells.pop();
  const answers = book.sheet('Isian');
  const known = book.header('Isian').indexOf('Perubahan');
  answers.cells = answers.cells.map((cells) => cells?.slice(0, known));
  return book;
};

const appoint = (book: Book): void => {
  const { cells } = book.sheet('Pengguna');
  PEOPLE.forEach((person, i) => {
    cells[i + 1] = person.map((value, column) => ({ ...cells[i + 1]?.[column], value }));
  });
};

/** People have roles since the book was made. */
const appointed = async (): Promise<Book> => {
  const book = await makeWorld();
  appoint(book);
  return book;
};

/** The roles were in force, and everybody is struck out since. */
const dismissed = async (): Promise<Book> => {
  const book = await appointed();
  done(await book.run('prepareBook'));
  const { cells } = book.sheet('Pengguna');
  cells.splice(1, PEOPLE.length, ...PEOPLE.map(() => []));
  return book;
};

const answered = async (): Promise<Book> => {
  const book = await makeWorld();
  for (const code of CODES) fillRegion(book, code);
  decideAll(book, CODES[0] ?? '');
  return book;
};

const [FIRST, OTHERS, SECOND, THIRD] = [
  'pertama@kkpham.example',
  'verifikator@kkpham.example',
  'kedua@kkpham.example',
  'ketiga@kkpham.example',
];

/** The book, at which another person sits who has nothing else. */
const satAtBy = async (book: Book, email: string): Promise<Book> =>
  openBook('', {
    drive: { files: { [FILE]: await writeWorkbook(book.data()) } },
    account: { kind: 'workspace', email },
    clock: book.clock,
  });

/** Everything was decided on by one verifier, and a second and a third one are named. */
const decidedOn = async (): Promise<Book> => {
  const book = await makeWorld({
    account: { kind: 'workspace', email: FIRST },
    settings: {
      ...{ secondVerifier: SECOND, thirdVerifiers: THIRD, twoStages: 'tidak' },
      ...{ sampleRisk: '10', tolerableRate: '20' },
    },
  });
  for (const code of CODES) {
    fillRegion(book, code);
    decideAll(book, code);
  }
  const rows = book.rows('Isian').map((_, i) => i + 2);
  done(await book.run('recordDecisions', { rows }));
  return satAtBy(book, OTHERS);
};

/** The second verifier has voted, and in one place otherwise than the first. */
const voted = async (): Promise<Book> => {
  const book = await decidedOn();
  done(await book.run('drawSecondReview', { agreed: true }));
  const vote = reasoned('Tidak didukung bukti', 'B2', 'Dokumennya lain.');
  voteAll(book, Object.fromEntries(drawn(book).map((place, i) => [place, i === 0 ? vote : SAME])));
  return book;
};

const SAME = { 'Status Verifikasi': 'Sesuai' };

/** The votes are collected, and the third verifier proposes. */
const proposed = async (): Promise<Book> => {
  const book = await voted();
  done(await book.run('collectSecondReview'));
  propose(book, drawn(book)[0] ?? '', {
    'Status Ketiga': 'Tidak didukung bukti',
    'Kode Alasan Ketiga': 'U3',
    'Catatan Ketiga': 'Perda yang dilampirkan tentang hal lain.',
  });
  return satAtBy(book, THIRD);
};

/** A national book with the books of two provinces beside it, in the one of which a region is filled in. */
const nation = async (): Promise<Book> => {
  const provinces = [await makeWorld({ regions: regionsOf('11', 1) }), await makeWorld()];
  fillRegion(provinces[0] as Book, '11.01');
  const books: [string, Uint8Array][] = [];
  for (const [i, province] of provinces.entries()) {
    done(await province.run('validateSubmissions'));
    done(await province.run('computeScores'));
    books.push([`Provinsi ${i}.xlsx`, await writeWorkbook(province.data())]);
  }
  const blank = await writeWorkbook(emptyWorkbook('id_ID', 'Asia/Jakarta'));
  const book = await openBook('', { drive: { files: { [FILE]: blank, ...Object.fromEntries(books) } } });
  const listed = books.map(([path]) => ['', '', idOf(book, path.replace('.xlsx', ''))]);
  done(await book.run('prepareNational', { provinces: listed }));
  return book;
};

export const TAB_SCENARIOS: readonly Scenario[] = [
  { name: 'Siapkan buku, a region is new', start: grown, click: { action: 'prepareBook' } },
  { name: 'Siapkan buku, of an earlier version', start: earlier, click: { action: 'prepareBook' } },
  { name: 'Siapkan buku, people have roles', start: appointed, click: { action: 'prepareBook' } },
  { name: 'Siapkan buku, nobody has a role any more', start: dismissed, click: { action: 'prepareBook' } },
  { name: 'Tampilan saring', start: answered, click: { action: 'makeViews' } },
  { name: 'Selisih klaim', start: answered, click: { action: 'showClaimGap' } },
  {
    name: 'Tarik sampel verifikasi kedua',
    start: decidedOn,
    click: { action: 'drawSecondReview', argument: { agreed: true } },
  },
  { name: 'Kumpulkan verifikasi kedua', start: voted, click: { action: 'collectSecondReview' } },
  { name: 'Putuskan yang berbeda', start: proposed, click: { action: 'settleDifferences' } },
  {
    name: 'Siapkan buku nasional',
    start: () => makeWorld({ blank: true }),
    click: {
      action: 'prepareNational',
      argument: { provinces: [['11', 'Aceh', 'https://docs.google.com/spreadsheets/d/aceh/edit']] },
    },
  },
  { name: 'Gabungkan nasional', start: nation, click: { action: 'combineProvinces' } },
];
