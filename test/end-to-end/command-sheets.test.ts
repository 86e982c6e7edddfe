// The command line's sheets and collect: from a new book to filled files and back, as one would by mail.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/local/files/read-workbook';
import { writeWorkbook } from '../../src/local/files/write-workbook';
import { newFolder } from './book';
import { contentOf, kkpham } from './command';
import { tabOf, type } from './region-sheets';

const DEFAULTS = { locale: 'id_ID', timeZone: 'Asia/Jakarta' };
const FOLDER = 'KKPHAM 2026 - Lembar Isian';
/** DI Yogyakarta: four regencies and a city. */
const PROVINCE = ['34.01', '34.02', '34.03', '34.04', '34.71'];

let folder: string;
let book: string;

beforeAll(async () => {
  folder = newFolder();
  book = join(folder, 'buku.xlsx');
  await kkpham('new', '--province', '34', '--instrument', 'kkpham-2013', '--out', book);
});

interface Json {
  readonly sheets: readonly {
    readonly region: string | null;
    readonly outcome: string;
    readonly file: string | null;
    readonly changed: number;
    readonly troubles: readonly { readonly code: string; readonly found: string }[];
  }[];
}

describe('sheets', () => {
  it('makes a file for each region in a copy of the book, and says which with --json', async () => {
    const before = contentOf(folder);
    const out = join(newFolder(), 'hasil');
    const { code, out: json } = await kkpham('sheets', book, '--out', out, '--json');
    expect(code).toBe(0);
    const { sheets } = JSON.parse(json) as Json;
    expect(sheets.map(({ region, outcome }) => `${region} ${outcome}`)).toEqual(
      PROVINCE.map((region) => `${region} made`),
    );
    expect(readdirSync(join(out, FOLDER))).toHaveLength(5);
    for (const { file, region } of sheets) {
      const sheet = await readWorkbook(readFileSync(file ?? ''), DEFAULTS);
      expect(sheet.sheets.map(({ name }) => name)).toEqual([
        'Petunjuk',
        'Identitas & Pengesahan',
        'Isian',
        'Ringkasan',
        'Acuan',
      ]);
      expect(tabOf(sheet, 'Acuan').cells[7]?.[1]?.value).toBe(region);
    }
    expect(contentOf(folder)).toEqual(before);
  });

  it('with --in-place, run twice, makes no second file', async () => {
    const own = join(newFolder(), 'buku.xlsx');
    copyFileSync(book, own);
    await kkpham('sheets', own, '--in-place');
    const { out } = await kkpham('sheets', own, '--in-place', '--json');
    expect((JSON.parse(out) as Json).sheets.every(({ outcome }) => outcome === 'there')).toBe(true);
    expect(readdirSync(join(own, '..', FOLDER))).toHaveLength(5);
  });
});

describe('collect', () => {
  it('takes the filled files of a folder, known by what is in them, and names the one that is none', async () => {
    const out = newFolder();
    await kkpham('sheets', book, '--out', out);
    const sent = join(newFolder(), 'kiriman');
    mkdirSync(sent);
    const [first = '', second = ''] = readdirSync(join(out, FOLDER)).sort();
    for (const [name, as] of [
      [first, 'satu.xlsx'],
      [second, 'dua.XLSX'],
    ] as const) {
      const sheet = await readWorkbook(readFileSync(join(out, FOLDER, name)), DEFAULTS);
      type(sheet, 'A01', { Jawaban: '95', 'Tahun Data': '2025' });
      writeFileSync(join(sent, as), await writeWorkbook(sheet));
    }
    copyFileSync(book, join(sent, 'bukan lembar.xlsx'));
    const back = newFolder();
    const { code, out: json } = await kkpham('collect', book, '--from', sent, '--out', back, '--json');
    expect(code).toBe(0);
    const { sheets } = JSON.parse(json) as Json;
    expect(
      sheets
        .filter(({ outcome }) => outcome === 'collected')
        .map(({ region }) => region)
        .sort(),
    ).toEqual(['34.01', '34.02']);
    expect(sheets.filter(({ outcome }) => outcome === 'refused')).toMatchObject([
      { region: null, troubles: [{ code: 'not-a-form' }] },
    ]);
    const isian = tabOf(await readWorkbook(readFileSync(join(back, 'buku.xlsx')), DEFAULTS), 'Isian');
    const answer = (isian.cells[0] ?? []).findIndex((cell) => cell?.value === 'Jawaban');
    const again = await kkpham('collect', book, '--from', sent, '--out', back, '--json');
    expect((JSON.parse(again.out) as Json).sheets.filter(({ changed }) => changed === 1)).toHaveLength(2);
    expect(
      isian.cells.filter((line) => line?.[answer]?.value === '95').map((line) => line[0]?.value),
    ).toEqual(['34.01', '34.02']);
  });

  it('with --in-place takes the sheets beside the book', async () => {
    const own = join(newFolder(), 'buku.xlsx');
    copyFileSync(book, own);
    await kkpham('sheets', own, '--in-place');
    const { code, out } = await kkpham('collect', own, '--in-place', '--json');
    expect(code).toBe(0);
    expect((JSON.parse(out) as Json).sheets.every(({ outcome }) => outcome === 'collected')).toBe(true);
  });

  it.each([
    [['collect', 'buku.xlsx'], 2, '--from'],
    [['validate', 'buku.xlsx', '--from', '.'], 2, '"collect"'],
  ])('is told what it needs: %j', async (argv, code, said) => {
    const printed = await kkpham(...argv);
    expect(printed.code).toBe(code);
    expect(printed.error).toContain(said);
  });

  it('of a folder that is not there, or has no file, changes nothing', async () => {
    const out = join(newFolder(), 'hasil');
    for (const from of [join(newFolder(), 'tidak-ada'), newFolder()]) {
      const { code, error } = await kkpham('collect', book, '--from', from, '--out', out);
      expect(code).toBe(1);
      expect(error).toContain(from);
      expect(contentOf(out)).toBeNull();
    }
  });
});
