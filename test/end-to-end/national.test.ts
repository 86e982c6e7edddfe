// Gabungkan nasional on the stand-in: the country as its provinces' books tell it, also where some cannot be read.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Book,
  decideAll,
  done,
  type Match,
  makeBook,
  newFolder,
  type Row,
  reasoned,
  refused,
} from './book';
import { changes } from './changes';
import {
  idOf,
  nationalBook,
  type Province,
  provinceFolder,
  putBook,
  regionsOf,
  workbookOf,
} from './national';

const ALL = 'Semua buku dalam daftar';
const shown = (book: Book): readonly Row[] => book.rows('Nasional');

/** Rows below one title, up to the next. */
const section = (book: Book, title: string): readonly Row[] => {
  const rows = shown(book);
  const isTitle = (row: Row): boolean => ['Keadaan setiap provinsi', 'Setiap hak'].includes(String(row.Kode));
  const start = rows.findIndex((row) => row.Kode === title);
  const end = rows.findIndex((row, i) => i > start && isTitle(row));
  return rows.slice(start + 1, end === -1 ? rows.length : end);
};
const provinces = (book: Book): readonly Row[] => section(book, 'Keadaan setiap provinsi');
const rights = (book: Book): readonly Row[] => section(book, 'Setiap hak');
const line = (rows: readonly Row[], match: Match): Row => {
  const found = rows.filter((row) => Object.entries(match).every(([name, value]) => row[name] === value));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} rows ${JSON.stringify(match)}`);
  return found[0];
};

/** The formulas of a row of Nasional by header. */
const formulas = (book: Book, code: string): Readonly<Record<string, string>> => {
  const { cells } = book.sheet('Nasional');
  const header = book.header('Nasional');
  const row = cells.find((one) => one?.[0]?.value === code && (one[2]?.value ?? null) === null) ?? [];
  return Object.fromEntries(
    row.flatMap((cell, i) => (cell?.formula ? [[header[i] ?? '', cell.formula]] : [])),
  );
};

let folder: string;
beforeAll(async () => {
  folder = await provinceFolder();
});

/** A copy of the three provinces' books, and a national book that lists them out of order. */
const country = async (names = ['74', '73', '11']): Promise<Book> => {
  const own = newFolder();
  for (const name of ['11', '73', '74'])
    copyFileSync(join(folder, `${name}.xlsx`), join(own, `${name}.xlsx`));
  return nationalBook(own, names);
};

describe('combining the provinces', () => {
  // Good answers earn everything: a filled region has 100, a blank one 0. Country: (100 + 0 + 100 + 100 + 0) / 5 = 60.
  it('shows states, means with how many, and gaps, in the order of the codes', async () => {
    const book = await country();
    const report = done(await book.run('combineProvinces'));
    expect(report.said).toBe('3 dari 3 buku dibaca, 5 daerah. Lihat tab Nasional.');
    expect(provinces(book).map((row) => row.Kode)).toEqual([null, '11', '73', '74']);
    expect(line(provinces(book), { Provinsi: ALL })).toMatchObject({
      Daerah: 5,
      Draf: 2,
      Dikirim: 3,
      Diverifikasi: 0,
      Dinilai: 5,
      Sementara: 5,
      Rerata: 60,
      'Jarak ke 100': 40,
      Klaim: 60,
      Selisih: 0,
      Kelengkapan: 60,
    });
    expect(line(provinces(book), { Kode: '11' })).toMatchObject({
      Draf: 1,
      Dikirim: 1,
      Rerata: 50,
      Kelengkapan: 50,
      Dibaca: '2026-05-04 09:00',
    });
    expect(report.provinces?.map(({ code, outcome, regions }) => [code, outcome, regions])).toEqual([
      ['11', 'read', 2],
      ['73', 'read', 2],
      ['74', 'read', 1],
    ]);
  });

  it('counts the regions by the states that the column Tahap names', async () => {
    const own = newFolder();
    const word = (book: Book, code: string, typed: Match): void =>
      book.type('Isian', { 'Kode Wilayah': code, 'Kode Indikator': 'PA1' }, typed);
    await putBook(own, '73', {
      regions: regionsOf('73', 5),
      filled: ['73.01', '73.02', '73.03', '73.04'],
      prepare: (book) => {
        decideAll(book, '73.01');
        decideAll(book, '73.02');
        word(book, '73.03', reasoned('Dikembalikan', 'D1', 'perbaiki'));
        word(book, '73.04', { 'Status Verifikasi': 'Sesuai' });
      },
      determined: ['73.01'],
    });
    const book = await nationalBook(own, ['73']);
    done(await book.run('combineProvinces'));
    expect(line(provinces(book), { Kode: '73' })).toMatchObject({
      Draf: 1,
      Dikirim: 0,
      Diperiksa: 1,
      Dikembalikan: 1,
      Diverifikasi: 1,
      Ditetapkan: 1,
      Dicabut: 0,
      'Tidak Diketahui': 0,
    });
    expect(book.rows('Daerah').map((row) => row.Tahap)).toEqual([
      ...['ditetapkan', 'diverifikasi', 'dikembalikan', 'diperiksa', 'draf'],
    ]);
  });

  it('shows each right of the country and of each province, and how far it is from 100', async () => {
    const book = await country();
    done(await book.run('combineProvinces'));
    expect(line(rights(book), { Provinsi: ALL, Hak: 'Hak atas pangan' })).toMatchObject({
      Daerah: 5,
      Dinilai: 5,
      Rerata: 60,
      'Jarak ke 100': 40,
    });
    expect(line(rights(book), { Kode: '11', Hak: 'Hak atas papan' })).toMatchObject({
      Dinilai: 2,
      Rerata: 50,
      'Jarak ke 100': 50,
    });
    expect(book.rows('Jarak Hak')).toEqual([
      {
        Kode: null,
        Provinsi: ALL,
        Dinilai: 5,
        'Hak atas pangan': 40,
        'Hak atas papan': 40,
        'Jarak Terbesar': 'sama di semua hak',
      },
      ...[
        ['11', 'Aceh', 2, 50, 50, 'sama di semua hak'],
        ['73', 'Sulawesi Selatan', 2, 0, 0, null],
        ['74', 'Sulawesi Tenggara', 1, 100, 100, 'sama di semua hak'],
      ].map(([Kode, Provinsi, Dinilai, food, home, widest]) => ({
        Kode,
        Provinsi,
        Dinilai,
        'Hak atas pangan': food,
        'Hak atas papan': home,
        'Jarak Terbesar': widest,
      })),
    ]);
  });

  it('counts the findings as the tab Temuan of each book has them', async () => {
    const book = await country();
    done(await book.run('combineProvinces'));
    const levels = workbookOf(book, '74')
      .sheets.find(({ name }) => name === 'Temuan')
      ?.cells.slice(1)
      .map((row) => row?.[0]?.value);
    const errors = levels?.filter((level) => level === 'Galat').length ?? 0;
    expect(errors).toBeGreaterThan(0);
    expect(book.row('Provinsi', { Galat: errors })).toMatchObject({
      Daerah: 1,
      Peringatan: levels?.filter((level) => level === 'Peringatan').length,
    });
    expect(formulas(book, '74').Galat).toMatch(new RegExp(`[,;]${errors}\\)$`));
  });

  it('leads from a province to its tabs Nilai, Wilayah and Temuan', async () => {
    const book = await country();
    done(await book.run('combineProvinces'));
    const id = idOf(book, '73');
    const gid = (tab: string): number | undefined =>
      workbookOf(book, '73').sheets.find(({ name }) => name === tab)?.id;
    const own = formulas(book, '73');
    const to = (tab: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit#gid=${gid(tab)}"`;
    expect(own.Provinsi).toContain(to('Nilai'));
    expect(own.Provinsi).toContain('"Sulawesi Selatan"');
    expect(own.Daerah).toContain(to('Wilayah'));
    expect(own.Galat).toContain(to('Temuan'));
  });

  it('keeps every region as it was read, with its scores', async () => {
    const book = await country();
    done(await book.run('combineProvinces'));
    expect(book.rows('Daerah').map((row) => row['Kode Wilayah'])).toEqual([
      ...['11.01', '11.02', '73.01', '73.02', '74.01'],
    ]);
    expect(book.row('Daerah', { 'Kode Wilayah': '11.01' })).toMatchObject({
      Wilayah: 'Kabupaten 11-1',
      Tahap: 'dikirim',
      'Hak atas pangan': 100,
      'Nilai Akhir': 100,
      'Sifat Nilai': 'Sementara',
    });
  });

  it('changes nothing in the books of the provinces', async () => {
    const book = await country();
    const before = structuredClone(['11', '73', '74'].map((name) => workbookOf(book, name)));
    done(await book.run('combineProvinces'));
    ['11', '73', '74'].forEach((name, i) => {
      expect(changes(before[i] as never, workbookOf(book, name))).toEqual([]);
    });
    expect((await book.host.save()).filter((path) => path !== 'Buku.xlsx')).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    const book = await country();
    done(await book.run('combineProvinces'));
    const before = book.copy();
    done(await book.run('combineProvinces'));
    expect(changes(before, book.data())).toEqual([]);
  });

  it('says where a book has another program, and counts those that are behind', async () => {
    const book = await country();
    const home = workbookOf(book, '73').sheets[0]?.cells[0] ?? [];
    const mine = String(home[2]?.value);
    home[2] = { ...home[2], value: 'KKPHAM 0.0.1 · 0123456789abcdef' };
    const bare = workbookOf(book, '11').sheets[0]?.cells[0] ?? [];
    bare[2] = { value: null };
    const report = done(await book.run('combineProvinces'));
    expect(report.said).toContain('2 buku belum memakai program ini.');
    expect(line(provinces(book), { Kode: '73' })).toMatchObject({
      Program: 'KKPHAM 0.0.1 · 0123456789abcdef',
      Keterangan: expect.stringContaining('program versi lama'),
    });
    expect(line(provinces(book), { Kode: '11' })).toMatchObject({
      Program: null,
      Keterangan: expect.stringContaining('program tidak disebut'),
    });
    expect(line(provinces(book), { Kode: '74' })).toMatchObject({ Program: mine });
    expect(String(line(provinces(book), { Kode: '74' }).Keterangan)).not.toContain('program');
  });

  it('marks sample data and draft texts, for the country and for the province that has them', async () => {
    const own = newFolder();
    await putBook(own, '73', { regions: regionsOf('73', 1), settings: { sample: 'ya' } });
    await putBook(own, '74', { regions: regionsOf('74', 1) });
    const book = await nationalBook(own, ['73', '74']);
    done(await book.run('combineProvinces'));
    expect(shown(book)[0]?.Kode).toMatch(/^DATA CONTOH\./);
    expect(line(provinces(book), { Kode: '73' }).Keterangan).toContain('DATA CONTOH');
    expect(String(line(provinces(book), { Kode: '74' }).Keterangan)).not.toContain('DATA CONTOH');
  });

  it('speaks English where the book does, and reads books in either language', async () => {
    const own = newFolder();
    await putBook(own, '73', {
      regions: regionsOf('73', 1),
      filled: ['73.01'],
      settings: { language: 'en' },
    });
    const book = await nationalBook(own, ['73']);
    book.set('Bahasa', 'en');
    expect(done(await book.run('combineProvinces')).said).toMatch(/^1 of 1 book read, 1 region\./);
    expect(line(shown(book), { Provinsi: 'All books of the list', Hak: null })).toMatchObject({
      Dikirim: 1,
      'Tidak Diketahui': 0,
    });
  });
});

describe('a book that cannot be read', () => {
  /** Combined once while all was well, then something happens to 73. */
  const laterOn = async (happen: (book: Book) => void): Promise<Book> => {
    const book = await country();
    done(await book.run('combineProvinces'));
    happen(book);
    book.clock.advance(24 * 3_600_000);
    return book;
  };
  const take = (book: Book, name: string, tab: string): void => {
    const data = workbookOf(book, name);
    data.sheets = data.sheets.filter((sheet) => sheet.name !== tab);
  };
  const rename = (book: Book, tab: string, from: string, to: string): void => {
    const cells = workbookOf(book, '73').sheets.find(({ name }) => name === tab)?.cells[0] ?? [];
    const at = cells.findIndex((cell) => cell?.value === from);
    cells[at] = { ...cells[at], value: to };
  };

  it.each<readonly [string, (book: Book) => void, string]>([
    [
      'whose owner took the permission back',
      (book) => book.host.drive.update(idOf(book, '73'), { forbidden: true }),
      'tidak dapat dibuka',
    ],
    ['that is gone', (book) => book.host.drive.remove(idOf(book, '73')), 'tidak dapat dibuka'],
    ['whose tab Nilai was deleted', (book) => take(book, '73', 'Nilai'), 'tidak memuat tab “Nilai”'],
    ['whose tab Temuan was deleted', (book) => take(book, '73', 'Temuan'), 'tidak memuat tab “Temuan”'],
    [
      'whose header was written over',
      (book) => rename(book, 'Wilayah', 'Status', 'Keadaan'),
      'judul kolom “Status”',
    ],
    [
      'whose scores lost a header',
      (book) => rename(book, 'Nilai', 'Predikat', 'x'),
      'judul kolom “Predikat”',
    ],
  ])('%s keeps what was read last, marked so, and the others go on', async (_what, happen, why) => {
    const book = await laterOn(happen);
    const before = line(provinces(book), { Kode: '73' });
    const report = done(await book.run('combineProvinces'));
    expect(report.said).toContain('2 dari 3 buku dibaca, 5 daerah.');
    expect(report.said).toContain('bacaan terakhirnya tetap dipakai dan ditandai: 73.');
    const now = line(provinces(book), { Kode: '73' });
    expect(now).toMatchObject({
      ...before,
      Dibaca: '2026-05-04 09:00',
      Keterangan: expect.stringContaining('TIDAK TERBACA; angka dari 2026-05-04 09:00'),
    });
    expect(now.Keterangan).toContain(why);
    expect(line(provinces(book), { Kode: '11' }).Dibaca).toBe('2026-05-05 09:00');
    expect(line(provinces(book), { Provinsi: ALL })).toMatchObject({ Daerah: 5, Rerata: 60 });
    expect(book.row('Provinsi', { Daerah: 2, Dibaca: '2026-05-04 09:00' }).Masalah).toContain(why);
    expect(report.provinces?.find(({ code }) => code === '73')).toMatchObject({
      outcome: 'kept',
      read: '2026-05-04 09:00',
    });
  });

  it('is as before once it can be read again', async () => {
    const book = await laterOn((one) => one.host.drive.update(idOf(one, '73'), { forbidden: true }));
    done(await book.run('combineProvinces'));
    book.host.drive.update(idOf(book, '73'), { forbidden: false });
    done(await book.run('combineProvinces'));
    expect(line(provinces(book), { Kode: '73' })).toMatchObject({ Dibaca: '2026-05-05 09:00', Rerata: 100 });
    expect(book.rows('Provinsi').map((row) => row.Masalah)).toEqual([null, null, null]);
  });

  it('keeps its figures over many such days, to the last of them', async () => {
    const book = await laterOn((one) => one.host.drive.update(idOf(one, '73'), { forbidden: true }));
    done(await book.run('combineProvinces'));
    const kept = book.rows('Daerah');
    for (let day = 0; day < 3; day += 1) done(await book.run('combineProvinces'));
    expect(book.rows('Daerah')).toEqual(kept);
  });

  it('keeps nothing of another book once its link is another one', async () => {
    const book = await laterOn((one) => {
      const [first] = one.rows('Provinsi').filter((row) => row.Daerah === 2);
      one.type('Provinsi', { Buku: first?.Buku ?? '' }, { Buku: '1TidakAdaBukuDenganIdIni_xyz' });
    });
    const report = done(await book.run('combineProvinces'));
    expect(report.said).toContain('2 dari 3 buku dibaca, 3 daerah.');
    expect(report.said).toContain('Belum pernah terbaca: baris 3.');
  });
});

describe('the list', () => {
  const combined = async (
    rows: readonly Match[],
    books: Readonly<Record<string, Province>> = {},
  ): Promise<Book> => {
    const own = newFolder();
    copyFileSync(join(folder, '73.xlsx'), join(own, '73.xlsx'));
    for (const [name, province] of Object.entries(books)) await putBook(own, name, province);
    const book = await nationalBook(own, []);
    const header = book.header('Provinsi');
    const { cells } = book.sheet('Provinsi');
    rows.forEach((row, i) => {
      cells[i + 1] = header.map((name) => ({ value: row[name] ?? null }));
    });
    return book;
  };
  const link = (book: Book, name: string): string =>
    `https://docs.google.com/spreadsheets/d/${idOf(book, name)}/edit?usp=sharing#gid=0`;
  const troubles = (book: Book): readonly unknown[] => book.rows('Provinsi').map((row) => row.Masalah);

  it('takes a link as it is copied, or the id alone', async () => {
    const book = await combined([{ Buku: 'x' }]);
    for (const reference of [link(book, '73'), idOf(book, '73')]) {
      book.type('Provinsi', {}, { Buku: reference });
      expect(done(await book.run('combineProvinces')).said).toContain('1 dari 1 buku dibaca');
    }
  });

  it('says of each row what is wrong with it', async () => {
    const book = await combined(
      [
        { Kode: '73', Buku: 'a' },
        { Kode: '74', Buku: 'b' },
        { Provinsi: 'Papua' },
        { Buku: 'c' },
        { Buku: 'd' },
        { Buku: 'bukan tautan' },
      ],
      { '75': { regions: regionsOf('75', 1), settings: { dataYear: '2024' } } },
    );
    book.type('Provinsi', { Buku: 'a' }, { Buku: link(book, '73') });
    book.type('Provinsi', { Buku: 'b' }, { Buku: link(book, '75') });
    book.type('Provinsi', { Buku: 'c' }, { Buku: idOf(book, '73') });
    book.type('Provinsi', { Buku: 'd' }, { Buku: idOf(book, 'Buku') });
    done(await book.run('combineProvinces'));
    expect(troubles(book)).toEqual([
      null,
      expect.stringContaining('tahun data 2024, bukan 2025'),
      expect.stringContaining('Kolom Buku masih kosong'),
      expect.stringContaining('sama dengan baris 2'),
      expect.stringContaining('buku nasional ini sendiri'),
      expect.stringContaining('tidak dapat dibuka'),
    ]);
    expect(line(provinces(book), { Provinsi: ALL }).Daerah).toBe(2);
  });

  it('refuses a book of another province than its row says', async () => {
    const book = await combined([{ Kode: '74', Provinsi: 'Sulawesi Tenggara', Buku: 'a' }]);
    book.type('Provinsi', { Buku: 'a' }, { Buku: link(book, '73') });
    done(await book.run('combineProvinces'));
    expect(troubles(book)).toEqual([expect.stringContaining('memuat provinsi 73, bukan 74')]);
  });

  it('may hold a book of several provinces, and the words that people give it', async () => {
    const book = await combined([{ Kode: '91, 92', Provinsi: '=1+1', Buku: 'a' }], {
      papua: { regions: [...regionsOf('91', 1), ...regionsOf('92', 1)] },
    });
    book.type('Provinsi', { Buku: 'a' }, { Buku: link(book, 'papua') });
    done(await book.run('combineProvinces'));
    expect(troubles(book)).toEqual([null]);
    expect(formulas(book, '91, 92').Provinsi).toMatch(/[,;]"=1\+1"\)$/);
    expect(book.row('Jarak Hak', { Kode: '91, 92' }).Provinsi).toBe('=1+1');
  });

  it('that is blank is refused, and nothing is written', async () => {
    const book = await combined([]);
    const before = book.copy();
    expect(refused(await book.run('combineProvinces')).refused).toBe('national/empty-list');
    expect(changes(before, book.data())).toEqual([]);
  });

  it('may be sorted and have columns of people’s own', async () => {
    const book = await country();
    done(await book.run('combineProvinces'));
    const sheet = book.sheet('Provinsi');
    sheet.cells
      .slice(1, 4)
      .reverse()
      .forEach((row, i) => {
        sheet.cells[i + 1] = row;
      });
    sheet.cells = sheet.cells.map((row, i) => [{ value: i === 0 ? 'Catatan' : `c${i}` }, ...(row ?? [])]);
    sheet.columns += 1;
    book.host.drive.update(idOf(book, '73'), { forbidden: true });
    const report = done(await book.run('combineProvinces'));
    expect(report.provinces?.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['11', 'read'],
      ['73', 'kept'],
      ['74', 'read'],
    ]);
    expect(
      book
        .rows('Provinsi')
        .slice(0, 3)
        .map((row) => row.Catatan),
    ).toEqual(['c1', 'c2', 'c3']);
  });
});

describe('time', () => {
  it('that is over leaves the others for the next click, which begins with those that waited longest', async () => {
    const own = newFolder();
    for (const name of ['11', '73', '74'])
      copyFileSync(join(folder, `${name}.xlsx`), join(own, `${name}.xlsx`));
    // Opening a book takes two and a half minutes here: two fit into the four and a half of a run.
    const costs = (member: string): number => (member === 'SpreadsheetApp.openById' ? 150_000 : 0);
    const book = await nationalBook(own, ['74', '73', '11'], { time: { costs } });
    const outcomes = async () =>
      done(await book.run('combineProvinces')).provinces?.map(({ code, outcome }) => `${code} ${outcome}`);
    const first = done(await book.run('combineProvinces'));
    expect(first.said).toContain('1 belum sempat; jalankan lagi');
    expect(first.provinces?.map(({ outcome }) => outcome)).toEqual(['read', 'read', 'missing']);
    book.clock.advance(3_600_000);
    expect(await outcomes()).toEqual(['11 read', '73 kept', '74 read']);
  });
});

describe('who may combine', () => {
  it.each([
    ['Koordinator', true],
    ['Administrator', true],
    ['Verifikator kementerian', false],
    ['Petugas daerah', false],
  ])('%s: %s', async (role, may) => {
    const book = await country();
    const { cells } = book.sheet('Pengguna');
    const row = (...values: readonly string[]) => values.map((value) => ({ value }));
    cells[1] = row('admin@kkpham.example', 'Admin', 'Administrator', '');
    cells[2] = row('verifikator@kkpham.example', 'Saya', role, '');
    const report = await book.run('combineProvinces');
    if (may) done(report);
    else expect(refused(report).refused).toBe('roles/not-allowed');
  });
});

describe('the two kinds of book', () => {
  it('a Buku Verifikasi is not made a national one', async () => {
    const book = await makeBook();
    const before = book.copy();
    expect(refused(await book.run('prepareNational')).refused).toBe('national/province-book');
    expect(refused(await book.run('combineProvinces')).refused).toBe('national/no-list');
    expect(changes(before, book.data())).toEqual([]);
  });

  it('a national book is not made a Buku Verifikasi, and says what it is', async () => {
    const book = await country();
    const before = book.copy();
    expect(refused(await book.run('prepareBook')).refused).toBe('national/national-book');
    expect(done(await book.run('about')).said).toContain('Buku nasional');
    expect(changes(before, book.data())).toEqual([]);
  });

  it('each has the menu that fits it', async () => {
    const items = async (book: Book): Promise<string> => JSON.stringify(await book.host.open());
    expect(await items(await country())).toContain('combineProvinces');
    expect(await items(await country())).not.toContain('writeSummaries');
    expect(await items(await makeBook())).toContain('prepareNational');
    expect(await items(await makeBook())).not.toContain('combineProvinces');
  });

  it('preparing again adds only what is missing, and keeps what people typed', async () => {
    const book = await country();
    done(await book.run('combineProvinces'));
    book.type('Provinsi', { Galat: 0 }, { Provinsi: 'nama kami' });
    book.data().sheets = book.data().sheets.filter(({ name }) => name !== 'Jarak Hak');
    const before = book.copy();
    done(await book.run('prepareNational'));
    expect(
      book
        .data()
        .sheets.map(({ name }) => name)
        .sort(),
    ).toEqual([...before.sheets.map(({ name }) => name), 'Jarak Hak'].sort());
    done(await book.run('combineProvinces'));
    expect(book.rows('Jarak Hak')).toHaveLength(4);
    expect(book.row('Provinsi', { Galat: 0 }).Provinsi).toBe('nama kami');
  });
});

describe('service calls', () => {
  const callsOf = async (provinceCount: number, regionCount: number): Promise<number> => {
    const own = newFolder();
    const names = Array.from({ length: provinceCount }, (_, i) => String(11 + i));
    for (const name of names) await putBook(own, name, { regions: regionsOf(name, regionCount) });
    const book = await nationalBook(own, names);
    done(await book.run('combineProvinces'));
    book.host.resetCounts();
    done(await book.run('combineProvinces'));
    return Object.values(book.host.serviceCalls).reduce((sum, one) => sum + one, 0);
  };

  it('are the same for a province of 2 and of 20 regions, and fewer than 30 for each more province', async () => {
    const [one, big, three] = [await callsOf(1, 2), await callsOf(1, 20), await callsOf(3, 2)];
    expect(big).toBe(one);
    const each = (three - one) / 2;
    expect(Number.isInteger(each)).toBe(true);
    expect(each).toBeLessThan(30);
    console.log(JSON.stringify({ each, once: one - each }));
  });
});
