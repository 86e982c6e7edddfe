// What people bring along: each file is judged in a sentence, and nothing is lost.
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/local/files/read-workbook';
import { writeWorkbook } from '../../src/local/files/write-workbook';
import type { Cell, SheetData, WorkbookData } from '../../src/local/spreadsheet/workbook';
import { FILE, fillRegion, makeBook, newFolder } from './book';
import { contentOf, kkpham, type Printed } from './command';

const DEFAULTS = { locale: 'id_ID', timeZone: 'Asia/Jakarta' };
let good: Uint8Array;

beforeAll(async () => {
  const book = await makeBook();
  for (const code of ['73.01', '73.10', '73.71']) fillRegion(book, code);
  await book.host.save();
  good = readFileSync(join(book.folder, FILE));
});

/** The good book with a change, in a new folder; gives its path. */
const changed = async (change: (book: WorkbookData) => void, name = 'buku.xlsx'): Promise<string> => {
  const book = await readWorkbook(good, DEFAULTS);
  change(book);
  return fileOf(await writeWorkbook(book), name);
};

const fileOf = (bytes: Uint8Array, name = 'buku.xlsx'): string => {
  const path = join(newFolder(), name);
  writeFileSync(path, bytes);
  return path;
};

const sheetOf = (book: WorkbookData, name: string): SheetData => {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no tab ${name}.`);
  return sheet;
};

const columnOf = (sheet: SheetData, header: string): number =>
  Array.from(sheet.cells[0] ?? []).findIndex((cell) => cell?.value === header);

/** Puts a value into the first row below the header. */
const put = (book: WorkbookData, tab: string, header: string, cell: Cell, row = 1): void => {
  const sheet = sheetOf(book, tab);
  const cells = sheet.cells[row] ?? [];
  const at = columnOf(sheet, header);
  cells[at] = { ...cells[at], ...cell };
  sheet.cells[row] = cells;
};

/** Runs an action into a folder that holds a person's file already, and sees that it is refused and nothing is changed. */
const refusedFile = async (path: string, action = 'all'): Promise<Printed> => {
  const out = newFolder();
  writeFileSync(join(out, 'catatan saya.txt'), 'jangan dihapus');
  const [before, bytes] = [
    contentOf(out),
    statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : null,
  ];
  const printed = await kkpham(action, path, '--out', out, '--json');
  expect(printed.code).toBe(1);
  expect(printed.out).toBe('');
  expect(printed.error).not.toMatch(/\bat .*\.ts:\d+|undefined|\[object/);
  expect(contentOf(out)).toEqual(before);
  if (bytes) expect(readFileSync(path)).toEqual(bytes);
  const fresh = join(newFolder(), 'baru');
  expect((await kkpham(action, path, '--out', fresh)).code).toBe(1);
  expect(existsSync(fresh)).toBe(false);
  return printed;
};

describe('a file that is no book', () => {
  it.each<readonly [string, () => string, readonly string[]]>([
    ['is not there', () => join(newFolder(), 'tidak-ada.xlsx'), ['tidak-ada.xlsx', 'no file']],
    ['has 0 bytes', () => fileOf(new Uint8Array()), ['buku.xlsx', '0 bytes', 'again']],
    ['is half there', () => fileOf(good.slice(0, good.length / 2)), ['buku.xlsx', 'damaged', 'again']],
    [
      'is an old .xls',
      () => fileOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'lama.xls'),
      ['lama.xls', '.xls', 'save it as'],
    ],
    [
      'is an old .xls under a new name',
      () => fileOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
      ['buku.xlsx', 'old Excel workbook', 'save it as'],
    ],
    [
      'is a zip and no workbook',
      () => fileOf(zipSync({ 'halo.txt': strToU8('halo') })),
      ['buku.xlsx', 'not an .xlsx workbook', 'save it as'],
    ],
    ['is text', () => fileOf(strToU8('Kode Wilayah,Jawaban\n73.71,Ada\n')), ['not an .xlsx workbook']],
    ['is a .csv', () => fileOf(strToU8('Kode Wilayah,Jawaban\n'), 'isian.csv'), ['isian.csv', '.xlsx']],
    ['is a folder', () => newFolder(), ['folder']],
  ])('because it %s is refused with a sentence', async (_, path, words) => {
    const { error } = await refusedFile(path());
    for (const word of words) expect(error).toContain(word);
  });

  it('because it is some other workbook is told which tab is missing', async () => {
    const path = await changed((book) => {
      book.sheets = book.sheets.filter(({ name }) => name === 'Beranda');
    });
    expect((await refusedFile(path)).error).toContain('Tab “Pengaturan” tidak ada.');
  });
});

describe('a book that cannot be read', () => {
  it.each<readonly [string, (book: WorkbookData) => void, readonly string[]]>([
    [
      'because a tab is missing',
      (book) => {
        book.sheets = book.sheets.filter(({ name }) => name !== 'Temuan');
      },
      ['Tab “Temuan” tidak ada', 'Siapkan buku', 'Tidak ada yang diubah'],
    ],
    [
      'because a tab was renamed',
      (book) => {
        sheetOf(book, 'Wilayah').name = 'wilayah_';
      },
      ['Tab “Wilayah” tidak ada', '“wilayah_”', 'ubah namanya menjadi “Wilayah”'],
    ],
    [
      'because a header is missing',
      (book) => put(book, 'Isian', 'Bukti Dukung', { value: null }, 0),
      ['“Isian”', 'baris 1', '“Bukti Dukung”', 'Tambahkan judul itu'],
    ],
    [
      'because a header was renamed',
      (book) => put(book, 'Wilayah', 'Surel Koordinator', { value: 'Surel Kordinator' }, 0),
      ['“Wilayah”', '“Surel Koordinator”', 'Ada “Surel Kordinator”; ubah namanya'],
    ],
    [
      'because a header stands there twice',
      (book) => put(book, 'Isian', 'Catatan', { value: 'JAWABAN' }, 0),
      ['“Isian”', '“Jawaban” ada dua kali', 'Ubah nama salah satunya'],
    ],
    [
      'because cells are merged',
      (book) => void sheetOf(book, 'Isian').merges.push({ row: 4, column: 8, rows: 2, columns: 1 }),
      ['“Isian”', 'H4:H5', 'Pisahkan selnya'],
    ],
    [
      'because a setting is wrong',
      (book) => put(book, 'Pengaturan', 'Nilai', { value: 'bahasa' }),
      ['Pengaturan', 'Bahasa: “bahasa”', 'id (Indonesia) atau en (Inggris)', 'Tidak ada yang diubah'],
    ],
    [
      'because the instrument is unsound',
      (book) => put(book, 'Indikator', 'Skala', { value: 'Ada=10' }),
      ['Indikator (indikator.csv), baris 2, kolom Skala', '“Ada=10”'.replace(/[“”]/g, ''), 'Perbaiki'],
    ],
    [
      'because there is no region in it',
      (book) => {
        const sheet = sheetOf(book, 'Wilayah');
        sheet.cells = sheet.cells.slice(0, 1);
      },
      ['Wilayah', 'Kode Wilayah', 'Siapkan buku'],
    ],
    [
      'because nobody can be written to, after the summaries were made',
      (book) => {
        for (const row of [1, 2, 3]) put(book, 'Wilayah', 'Surel Koordinator', { value: 'bu Rahma' }, row);
      },
      ['Surel Koordinator', 'Tidak ada yang dikirim'],
    ],
  ])('%s is refused with a sentence that says where, what and what to do', async (_, change, words) => {
    const { error } = await refusedFile(await changed(change));
    for (const word of words) expect(error).toContain(word);
  });

  it('is refused in English where the book is in English', async () => {
    const path = await changed((book) => {
      put(book, 'Pengaturan', 'Nilai', { value: 'en' });
      put(book, 'Isian', 'Jawaban', { value: 'Jawabn' }, 0);
    });
    const { error } = await refusedFile(path);
    for (const words of ['Row 1 of the tab “Isian”', '“Jawaban”', '“Jawabn”', 'Nothing was changed']) {
      expect(error).toContain(words);
    }
    expect(error).not.toContain('Tidak ada yang diubah');
  });
});

describe('a book that people have worked on', () => {
  interface Result {
    readonly regions: readonly {
      readonly completeness: number;
      readonly final: number | null;
      readonly findings: readonly { readonly code: string; readonly cell: string; readonly found: string }[];
    }[];
  }
  const validated = async (path: string) => {
    const out = newFolder();
    const bytes = readFileSync(path);
    const printed = await kkpham('validate', path, '--out', out, '--json');
    expect(printed.error).toContain('Selesai');
    expect(printed.code).toBe(0);
    expect(readFileSync(path)).toEqual(bytes);
    const result = JSON.parse(printed.out) as Result;
    const book = await readWorkbook(readFileSync(join(out, 'buku.xlsx')), DEFAULTS);
    return {
      result,
      book,
      error: printed.error,
      findings: result.regions.flatMap(({ findings }) => findings),
    };
  };

  it('with extra and reordered columns is read, and gives them back', async () => {
    const path = await changed((book) => {
      const sheet = sheetOf(book, 'Isian');
      sheet.cells = sheet.cells.map((cells, row) => [
        { value: row === 0 ? 'Rapat' : `rapat ${row}` },
        ...[...cells].reverse(),
      ]);
      sheet.columns += 1;
    });
    const { result, book } = await validated(path);
    expect(result.regions.map(({ completeness }) => completeness)).toEqual([100, 100, 100]);
    expect(sheetOf(book, 'Isian').cells.map((cells) => cells?.[0]?.value)).toEqual([
      'Rapat',
      ...Array.from({ length: 18 }, (_, i) => `rapat ${i + 1}`),
    ]);
  });

  it('with a filter and hidden rows is read whole, and keeps both', async () => {
    const path = await changed((book) => {
      const sheet = sheetOf(book, 'Isian');
      sheet.filter = { area: { row: 1, column: 1, rows: 19, columns: 21 }, criteria: new Map() };
      sheet.hiddenRows = new Set([3, 4, 5]);
      put(book, 'Isian', 'Jawaban', { value: 'Sudah' }, 3);
    });
    const { findings, book } = await validated(path);
    expect(findings.map(({ cell }) => cell)).toContain('H4');
    expect(sheetOf(book, 'Isian').filter?.area).toEqual({ row: 1, column: 1, rows: 19, columns: 21 });
    expect([...sheetOf(book, 'Isian').hiddenRows]).toEqual([3, 4, 5]);
  });

  it('with rows left blank inside is read beyond them', async () => {
    const path = await changed((book) => {
      const sheet = sheetOf(book, 'Isian');
      sheet.cells.splice(4, 0, [], [], []);
      sheet.rows += 3;
      const regions = sheetOf(book, 'Wilayah');
      regions.cells.splice(2, 0, []);
      regions.rows += 1;
    });
    const { result } = await validated(path);
    expect(result.regions.map(({ completeness }) => completeness)).toEqual([100, 100, 100]);
  });

  it('with 10,000 characters in a cell is read, the cell is found, and keeps every character', async () => {
    const long = 'panjang '.repeat(1250);
    const { findings, book } = await validated(
      await changed((one) => put(one, 'Isian', 'Catatan', { value: long })),
    );
    expect(findings).toMatchObject([{ code: 'text/too-long', cell: 'M2' }]);
    expect(findings[0]?.found).toContain('10.000');
    expect(sheetOf(book, 'Isian').cells[1]?.[12]?.value).toBe(long);
  });

  it.each([
    ['=HYPERLINK("http://jahat.example";"klik")', true],
    ['@SUM(A1:A9)', true],
    ['<script>alert(1)</script>', false],
  ])('with the note %s keeps it as text through everything', async (note, asked) => {
    const path = await changed((book) => {
      put(book, 'Isian', 'Catatan', { value: note });
      put(book, 'Isian', 'Catatan Verifikator', { value: note });
    });
    const out = newFolder();
    const { code, out: json } = await kkpham('all', path, '--out', out, '--json');
    expect(code).toBe(0);
    const found = (JSON.parse(json) as Result).regions[0]?.findings.map((one) => one.code) ?? [];
    expect(found.includes('text/formula-like')).toBe(asked);
    const book = await readWorkbook(readFileSync(join(out, 'buku.xlsx')), DEFAULTS);
    const cell = sheetOf(book, 'Isian').cells[1]?.[12];
    expect([cell?.value, cell?.formula]).toEqual([note, undefined]);
    const formulas = book.sheets.flatMap(({ cells }) =>
      cells.flatMap((row) => row?.flatMap((one) => one?.formula ?? []) ?? []),
    );
    expect(formulas.every((formula) => formula.startsWith('=HYPERLINK("#gid='))).toBe(true);
  });

  it('with emoji and names written from right to left keeps them in workbook, documents and messages', async () => {
    const names = ['Kota Bunga 🌺👩‍👩‍👧', 'مدينة السلام'];
    const path = await changed((book) => {
      names.forEach((name, i) => {
        put(book, 'Wilayah', 'Wilayah', { value: name }, i + 1);
      });
    });
    const out = newFolder();
    const { code, out: json } = await kkpham('all', path, '--out', out, '--json');
    expect(code).toBe(0);
    const result = JSON.parse(json) as {
      regions: { name: string }[];
      documents: string[];
      messages: string[];
    };
    expect(result.regions.slice(0, 2).map(({ name }) => name)).toEqual(names);
    for (const file of [...result.documents, ...result.messages]) expect(existsSync(file)).toBe(true);
    const book = await readWorkbook(readFileSync(join(out, 'buku.xlsx')), DEFAULTS);
    expect(
      sheetOf(book, 'Wilayah')
        .cells.slice(1, 3)
        .map((cells) => cells?.[1]?.value),
    ).toEqual(names);
  });

  it('with two tabs alike says which one is read', async () => {
    const path = await changed((book) => {
      book.sheets.push({ ...structuredClone(sheetOf(book, 'Isian')), id: 99, name: 'Isian (2)' });
    });
    const { error, result } = await validated(path);
    expect(error).toContain('Selain tab “Isian” ada yang mirip: “Isian (2)”. Yang dipakai hanya “Isian”');
    expect(result.regions).toHaveLength(3);
  });

  it('with codes turned into numbers is read, and the codes are findings', async () => {
    const { result, findings } = await validated(
      await changed((book) => {
        for (let row = 7; row <= 12; row++) put(book, 'Isian', 'Kode Wilayah', { value: 73.1 }, row);
      }),
    );
    expect(result.regions[1]?.completeness).toBe(100);
    expect(findings.map(({ code }) => code)).toEqual(Array(6).fill('region/code-converted'));
  });
});

describe('the folder that everything goes to', () => {
  it('is never the one that the book lies in, unless --in-place says so', async () => {
    const path = fileOf(good);
    const { code, error } = await kkpham('validate', path, '--out', join(path, '..'));
    expect(code).toBe(2);
    expect(error).toContain('--in-place');
    expect(readFileSync(path)).toEqual(Buffer.from(good));
  });

  it('may hold an earlier copy, which gives way only to a copy that is done', async () => {
    const path = fileOf(good);
    const out = newFolder();
    expect((await kkpham('score', path, '--out', out)).code).toBe(0);
    const before = contentOf(out);
    const spoilt = await changed((book) => put(book, 'Isian', 'Jawaban', { value: 'x' }, 0));
    expect((await kkpham('score', spoilt, '--out', out)).code).toBe(1);
    expect(contentOf(out)).toEqual(before);
  });

  it('may be where a file stands in the way, which is said', async () => {
    const out = join(newFolder(), 'berkas');
    writeFileSync(out, 'bukan folder');
    const { code, error } = await kkpham('score', fileOf(good), '--out', out);
    expect(code).toBe(1);
    expect(error).toContain('berkas');
    expect(readFileSync(out, 'utf8')).toBe('bukan folder');
  });

  it('in place: a book that is refused is left as it was, and so is everything beside it', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'lain'));
    writeFileSync(join(folder, 'lain', 'bukti.pdf'), 'pdf');
    const spoilt = await changed((book) => {
      for (const row of [1, 2, 3]) put(book, 'Wilayah', 'Surel Koordinator', { value: '-' }, row);
    });
    copyFileSync(spoilt, join(folder, 'buku.xlsx'));
    const before = contentOf(folder);
    expect((await kkpham('all', join(folder, 'buku.xlsx'), '--in-place')).code).toBe(1);
    expect(contentOf(folder)).toEqual(before);
  });
});
