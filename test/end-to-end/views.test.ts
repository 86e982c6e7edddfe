// Tampilan saring on the stand-in: which filter views Isian gets, what becomes of them later, and what a person reads.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FilterView } from '../../src/local/spreadsheet/workbook';
import {
  type Book,
  type BookOptions,
  DIST,
  done,
  type Match,
  makeBook,
  newFolder,
  openBook,
  refused,
} from './book';
import { changes } from './changes';

const TAB = 'Tampilan';
const at = (region: string, indicator: string): Match => ({
  'Kode Wilayah': region,
  'Kode Indikator': indicator,
});
const views = (book: Book): readonly FilterView[] => book.sheet('Isian').filterViews;
const titles = (book: Book): readonly string[] => views(book).map(({ title }) => title);
const idOf = (book: Book, title: string): number | undefined =>
  views(book).find((view) => view.title === `KKPHAM · ${title}`)?.id;
const rowsOf = (book: Book, title: string): unknown => book.row(TAB, { Tampilan: title }).Baris;
const letter = (book: Book, header: string): string =>
  String.fromCharCode(65 + book.header('Isian').indexOf(header));

/** What the view demands: the header of each column, with the formula or the type of its condition. */
const demands = (book: Book, title: string): readonly (readonly [string | undefined, string])[] =>
  (views(book).find((view) => view.title === `KKPHAM · ${title}`)?.columns ?? []).map(
    ({ column, condition }) => [
      book.header('Isian')[column - 1],
      condition?.values[0] ?? condition?.type ?? '',
    ],
  );

/** Ani is in Pengguna and has two rows in the book, Budi is only named in the column, once. */
const taken = async (options: BookOptions = {}): Promise<Book> => {
  const book = await makeBook(options);
  const people = book.sheet('Pengguna');
  people.cells[1] = ['ani@kkpham.example', 'Ani', 'Verifikator Kanwil'].map((value) => ({ value }));
  book.type('Isian', at('73.01', 'PA1'), { Verifikator: 'Ani', 'Status Verifikasi': 'Sesuai' });
  book.type('Isian', at('73.01', 'PA2'), { Verifikator: 'ani@kkpham.example' });
  book.type('Isian', at('73.10', 'PA1'), { Verifikator: 'Budi', 'Status Verifikasi': 'Dikembalikan' });
  return book;
};

describe('the views of Isian', () => {
  it('are four of each verifier, one of each region, and four of the whole book', async () => {
    const book = await taken();
    done(await book.run('makeViews'));
    expect(titles(book)).toEqual(
      [
        'Semua daerah · masih terbuka',
        'Semua daerah · kembali dari daerah',
        'Semua daerah · dikembalikan ke daerah',
        'Semua daerah · belum ada verifikator',
        ...['Ani', 'Budi'].flatMap((name) =>
          ['punya saya', 'masih terbuka', 'kembali dari daerah', 'dikembalikan ke daerah'].map(
            (part) => `${name} · ${part}`,
          ),
        ),
        '73.01 Kabupaten Satu',
        '73.10 Kabupaten Sepuluh',
        '73.71 Kota Tujuh Satu',
      ].map((title) => `KKPHAM · ${title}`),
    );
    const { rows } = book.sheet('Isian');
    for (const { area } of views(book)) {
      expect(area).toEqual({ row: 1, column: 1, rows, columns: book.header('Isian').length });
    }
  });

  it('demand by columns that are found by their headers, with texts that stay texts', async () => {
    const book = await taken();
    done(await book.run('makeViews'));
    expect(demands(book, '73.10 Kabupaten Sepuluh')).toEqual([
      ['Kode Wilayah', '=0+($A2="73.10")+($A2=7310/100)>0'],
    ]);
    const verifier = letter(book, 'Verifikator');
    expect(demands(book, 'Ani · punya saya')).toEqual([
      ['Kode Wilayah', 'NOT_BLANK'],
      ['Verifikator', `=0+(TRIM($${verifier}2)="Ani")+(TRIM($${verifier}2)="ani@kkpham.example")>0`],
    ]);
    expect(demands(book, 'Budi · kembali dari daerah').map(([header]) => header)).toEqual([
      ...['Kode Wilayah', 'Verifikator', 'Status Verifikasi', 'Perubahan'],
    ]);
    const sheet = book.sheet('Isian');
    sheet.cells = sheet.cells.map((cells) => {
      const line = Array.from({ length: book.header('Isian').length }, (_, i) => cells[i]);
      return [...line.slice(1), line[0]];
    });
    done(await book.run('makeViews'));
    expect(demands(book, '73.10 Kabupaten Sepuluh')).toEqual([
      [
        'Kode Wilayah',
        `=0+($${letter(book, 'Kode Wilayah')}2="73.10")+($${letter(book, 'Kode Wilayah')}2=7310/100)>0`,
      ],
    ]);
  });

  it('are listed in the tab Tampilan with a link to each and its rows as they are now', async () => {
    const book = await taken();
    const before = book.data().sheets.map(({ name }) => name);
    done(await book.run('makeViews'));
    // Behind Isian.
    const place = before.indexOf('Isian') + 1;
    expect(book.data().sheets.map(({ name }) => name)).toEqual([
      ...before.slice(0, place),
      TAB,
      ...before.slice(place),
    ]);
    // 3 regions of 6 indicators: 18 rows; one decided, one returned, 3 with a verifier.
    expect(book.rows(TAB).map(({ Tampilan, Untuk, Baris }) => [Tampilan, Untuk, Baris])).toEqual([
      ['Semua daerah · masih terbuka', 'Semua verifikator', 16],
      ['Semua daerah · kembali dari daerah', 'Semua verifikator', 0],
      ['Semua daerah · dikembalikan ke daerah', 'Semua verifikator', 1],
      ['Semua daerah · belum ada verifikator', 'Semua verifikator', 15],
      ['Ani · punya saya', 'Ani, ani@kkpham.example', 2],
      ['Ani · masih terbuka', 'Ani, ani@kkpham.example', 1],
      ['Ani · kembali dari daerah', 'Ani, ani@kkpham.example', 0],
      ['Ani · dikembalikan ke daerah', 'Ani, ani@kkpham.example', 0],
      ['Budi · punya saya', 'Budi', 1],
      ['Budi · masih terbuka', 'Budi', 0],
      ['Budi · kembali dari daerah', 'Budi', 0],
      ['Budi · dikembalikan ke daerah', 'Budi', 1],
      ['73.01 Kabupaten Satu', 'Semua verifikator', 6],
      ['73.10 Kabupaten Sepuluh', 'Semua verifikator', 6],
      ['73.71 Kota Tujuh Satu', 'Semua verifikator', 6],
    ]);
    const gid = book.sheet('Isian').id;
    for (const { id, title } of views(book)) {
      const line = { Tampilan: title.replace('KKPHAM · ', '') };
      expect(book.row(TAB, line)).toMatchObject({ 'ID Tampilan': id, Tautan: 'Buka' });
      expect(book.cell(TAB, line, 'Tautan')?.formula).toBe(`=HYPERLINK("#gid=${gid}&fvid=${id}","Buka")`);
    }
  });

  it('show what a changed answer has opened again, until it is decided', async () => {
    const book = await taken();
    book.type('Isian', at('73.01', 'PA2'), { Perubahan: 'Jawaban: A → B' });
    done(await book.run('makeViews'));
    expect(rowsOf(book, 'Ani · kembali dari daerah')).toBe(1);
    book.type('Isian', at('73.01', 'PA2'), { 'Status Verifikasi': 'Dikoreksi' });
    done(await book.run('makeViews'));
    expect(rowsOf(book, 'Ani · kembali dari daerah')).toBe(0);
    expect(rowsOf(book, 'Ani · punya saya')).toBe(2);
  });

  it('bear English titles in an English book', async () => {
    const book = await taken({ settings: { language: 'en' } });
    done(await book.run('makeViews'));
    expect(titles(book)).toContain('KKPHAM · Ani · came back from the region');
  });
});

describe('a row whose code became a number', () => {
  it('is in the view of its region all the same, until somebody mends it', async () => {
    const book = await makeBook();
    book.type('Isian', at('73.10', 'PA1'), { 'Kode Wilayah': 73.1 });
    done(await book.run('makeViews'));
    expect(rowsOf(book, '73.10 Kabupaten Sepuluh')).toBe(6);
  });
});

describe('made again', () => {
  it('they are as they were, in this session and after the file was closed', async () => {
    const book = await taken();
    done(await book.run('makeViews'));
    const before = book.copy();
    done(await book.run('makeViews'));
    expect(changes(before, book.data())).toEqual([]);
    await book.host.save();
    const later = await openBook(book.folder);
    done(await later.run('makeViews'));
    expect(views(later)).toEqual(before.sheets.find(({ name }) => name === 'Isian')?.filterViews);
  });

  it('they change nothing but the counts when decisions were made', async () => {
    const book = await taken();
    done(await book.run('makeViews'));
    book.type('Isian', at('73.01', 'PA2'), { 'Status Verifikasi': 'Sesuai' });
    const before = book.copy();
    done(await book.run('makeViews'));
    const lines = changes(before, book.data());
    // What is open of all, and of Ani.
    expect(lines).toEqual([
      expect.stringMatching(/^Tampilan!C2: .*16.*15/),
      expect.stringMatching(/^Tampilan!C7: .*1.*0/),
    ]);
  });

  it('a view that a person changed shows again what it should, under the same id', async () => {
    const book = await taken();
    done(await book.run('makeViews'));
    const before = structuredClone(views(book));
    book.sheet('Isian').filterViews = views(book).map((view) => ({ ...view, columns: [] }));
    done(await book.run('makeViews'));
    expect(views(book)).toEqual(before);
  });

  it('they come back with the tab that somebody deleted, under their ids', async () => {
    const book = await taken();
    done(await book.run('makeViews'));
    const before = structuredClone(views(book));
    book.data().sheets.splice(book.data().sheets.indexOf(book.sheet(TAB)), 1);
    done(await book.run('makeViews'));
    expect(views(book)).toEqual(before);
    expect(book.rows(TAB)).toHaveLength(before.length);
  });

  it('a person’s own views stay, on Isian and elsewhere, whatever they are called', async () => {
    const book = await taken();
    const own = (id: number, title: string): FilterView => ({
      id,
      title,
      area: { row: 1, column: 1, rows: 5, columns: 3 },
      columns: [{ column: 2, hidden: ['Kabupaten Satu'], condition: null }],
    });
    const theirs = [own(11, 'Milik saya'), own(12, 'Copy of KKPHAM · Ani · punya saya'), own(13, 'KKPHAM')];
    book.sheet('Isian').filterViews = theirs;
    book.sheet('Wilayah').filterViews = [own(14, 'KKPHAM · 73.99 Lain')];
    done(await book.run('makeViews'));
    done(await book.run('makeViews'));
    expect(views(book).slice(0, 3)).toEqual(theirs);
    expect(views(book)).toHaveLength(3 + 15);
    expect(book.sheet('Wilayah').filterViews).toEqual([own(14, 'KKPHAM · 73.99 Lain')]);
  });

  it('the views of a verifier and of a region that are gone go, and the others keep their ids', async () => {
    const book = await taken();
    done(await book.run('makeViews'));
    const [ani, region] = [idOf(book, 'Ani · masih terbuka'), idOf(book, '73.01 Kabupaten Satu')];
    book.type('Isian', at('73.10', 'PA1'), { Verifikator: null });
    const wilayah = book.sheet('Wilayah');
    wilayah.cells.splice(3, 1);
    done(await book.run('makeViews'));
    expect(titles(book).filter((title) => /Budi|73\.71/.test(title))).toEqual([]);
    expect(book.rows(TAB).filter(({ Tampilan }) => /Budi|73\.71/.test(String(Tampilan)))).toEqual([]);
    expect([idOf(book, 'Ani · masih terbuka'), idOf(book, '73.01 Kabupaten Satu')]).toEqual([ani, region]);
  });

  it('a second view of the same title goes', async () => {
    const book = await taken();
    done(await book.run('makeViews'));
    const [first] = views(book);
    if (!first) throw new Error();
    book.sheet('Isian').filterViews = [...views(book), { ...first, id: 99 }];
    done(await book.run('makeViews'));
    expect(views(book)).toHaveLength(15);
    expect(views(book)[0]?.id).toBe(first.id);
  });
});

describe('names that people type', () => {
  it('never become a formula, neither in a view nor in the tab', async () => {
    const book = await makeBook();
    const hostile = '=HYPERLINK("http://x.example";"x")&$A$1';
    book.type('Isian', at('73.01', 'PA1'), { Verifikator: hostile });
    done(await book.run('makeViews'));
    const line = { Tampilan: `${hostile} · punya saya` };
    expect(book.cell(TAB, line, 'Tampilan')?.formula).toBeUndefined();
    expect(book.row(TAB, line)).toMatchObject({ Untuk: hostile, Baris: 1 });
    const [, [, formula] = []] = demands(book, `${hostile} · punya saya`);
    expect(formula).toContain('="=HYPERLINK(""http://x.example"";""x"")&$A$1")');
  });

  it('that look like what the program writes itself get titles of their own', async () => {
    const book = await makeBook();
    book.type('Isian', at('73.01', 'PA1'), { Verifikator: 'Semua daerah' });
    done(await book.run('makeViews'));
    expect(new Set(titles(book)).size).toBe(titles(book).length);
    expect(rowsOf(book, 'Semua daerah · masih terbuka')).toBe(18);
    expect(rowsOf(book, 'Semua daerah · masih terbuka (2)')).toBe(1);
  });

  it('by the hundred get no views beyond a hundred, and the person is told', async () => {
    const indicators = Array.from({ length: 34 }, (_, i) => i);
    const regions = indicators.map((i) => [
      `73.${String(i + 1).padStart(2, '0')}`,
      `Kabupaten ${i}`,
      'Sulsel',
    ]);
    const book = await makeBook({ regions });
    book.rows('Isian').forEach((row, i) => {
      book.type('Isian', at(String(row['Kode Wilayah']), String(row['Kode Indikator'])), {
        Verifikator: `Tim ${i}`,
      });
    });
    // 34 regions of 6 indicators are 204 names.
    expect(done(await book.run('makeViews')).said).toContain('104 nama lain di kolom Verifikator');
    expect(views(book)).toHaveLength(4 + 400 + 34);
  });
});

describe('the calls', () => {
  it('are as many for 24 regions as for 3, and two of them ask the Sheets API', async () => {
    const calls = async (count: number): Promise<Readonly<Record<string, number>>> => {
      const regions = Array.from({ length: count }, (_, i) => [
        `73.${String(i + 1).padStart(2, '0')}`,
        `Kabupaten ${i + 1}`,
        'Sulawesi Selatan',
      ]);
      const book = await makeBook({ regions });
      book.type('Isian', at('73.01', 'PA1'), { Verifikator: 'Ani' });
      done(await book.run('makeViews'));
      book.host.resetCounts();
      book.type('Isian', at('73.02', 'PA1'), { Verifikator: 'Budi' });
      done(await book.run('makeViews'));
      return book.host.serviceCalls;
    };
    const few = await calls(3);
    expect(await calls(24)).toEqual(few);
    expect(few).toMatchObject({ 'Sheets.Spreadsheets.get': 1, 'Sheets.Spreadsheets.batchUpdate': 1 });
  });
});

describe('what cannot be done', () => {
  /** The bundle under another manifest. */
  const bundleWith = (
    change: (manifest: { dependencies: { enabledAdvancedServices: { userSymbol: string }[] } }) => void,
  ): string => {
    const folder = newFolder();
    cpSync(DIST, folder, { recursive: true });
    const file = join(folder, 'appsscript.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    change(manifest);
    writeFileSync(file, JSON.stringify(manifest));
    return folder;
  };

  it('is told with what to do where the Sheets service is not switched on', async () => {
    const bundle = bundleWith(({ dependencies }) => {
      dependencies.enabledAdvancedServices = dependencies.enabledAdvancedServices.filter(
        ({ userSymbol }) => userSymbol !== 'Sheets',
      );
    });
    const book = await taken({ bundle });
    const before = book.copy();
    const report = refused(await book.run('makeViews'));
    expect(report.refused).toBe('views/no-service');
    expect(report.said).toContain('tambahkan Google Sheets API (v4) dengan nama Sheets');
    expect(changes(before, book.data())).toEqual([]);
  });

  it('is told with Google’s reason where Google refuses', async () => {
    const { oauthScopes } = JSON.parse(readFileSync(join(DIST, 'appsscript.json'), 'utf8')) as {
      oauthScopes: string[];
    };
    const made = await taken();
    await made.host.save();
    const book = await openBook(made.folder, {
      scopes: [
        ...oauthScopes.filter((scope) => !scope.endsWith('/spreadsheets')),
        'spreadsheets.currentonly',
      ],
    });
    const before = book.copy();
    const report = refused(await book.run('makeViews'));
    expect(report.refused).toBe('views/refused');
    // Without the scope, the API sees the files only that the script made, and this book is none of them.
    expect(report.said).toContain('(API call to sheets.spreadsheets.get failed with error: ');
    expect(changes(before, book.data())).toEqual([]);
  });

  it('is told to an officer, who has no work in this book', async () => {
    const book = await taken();
    const people = book.sheet('Pengguna');
    people.cells[2] = ['admin@kkpham.example', 'Citra', 'Administrator'].map((value) => ({ value }));
    people.cells[3] = ['petugas@kkpham.example', 'Dewi', 'Petugas daerah'].map((value) => ({ value }));
    await book.host.save();
    const as = (email: string) => openBook(book.folder, { account: { kind: 'workspace', email } });
    expect(refused(await (await as('petugas@kkpham.example')).run('makeViews')).refused).toBe(
      'roles/not-allowed',
    );
    done(await (await as('ani@kkpham.example')).run('makeViews'));
  });
});
