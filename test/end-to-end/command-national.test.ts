// kkpham national: the books of provinces on a computer, combined in a book of its own.
import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/local/files/read-workbook';
import { newFolder } from './book';
import { contentOf, kkpham } from './command';
import { provinceFolder, putBook, regionsOf } from './national';

let folder: string;
beforeAll(async () => {
  folder = await provinceFolder();
});
const file = (name: string): string => join(folder, `${name}.xlsx`);

/** The rows of a tab, by header, as they stand in the file. */
const rowsIn = async (path: string, tab: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const book = await readWorkbook(readFileSync(path), { locale: 'id_ID', timeZone: 'Asia/Jakarta' });
  const [header = [], ...rows] = book.sheets.find(({ name }) => name === tab)?.cells ?? [];
  return rows.map((row) =>
    Object.fromEntries(Array.from(header, (cell, i) => [String(cell?.value), row?.[i]?.value ?? null])),
  );
};
const codes = async (path: string): Promise<readonly unknown[]> =>
  (await rowsIn(path, 'Jarak Hak')).map((row) => row.Kode).filter((code) => code !== null);

interface Result {
  readonly book: string;
  readonly provinces: readonly {
    readonly code: string;
    readonly outcome: string;
    readonly trouble: string;
  }[];
  readonly serviceCalls: Readonly<Record<string, number>>;
}

describe('national', () => {
  it('makes a national book beside others, by code, and touches no province’s book', async () => {
    const out = newFolder();
    const before = contentOf(folder);
    const printed = await kkpham(
      ...['national', '--out', join(out, 'baru', 'Nasional.xlsx')],
      ...['--provinces', file('74'), file('11'), '--provinces', file('73')],
    );
    expect(printed).toMatchObject({ code: 0, error: '' });
    expect(printed.out).toContain('3 dari 3 buku dibaca, 5 daerah.');
    expect(await codes(join(out, 'baru', 'Nasional.xlsx'))).toEqual(['11', '73', '74']);
    expect(contentOf(folder)).toEqual(before);
    expect(Object.keys(contentOf(out) ?? {})).toEqual(['baru/', 'baru/Nasional.xlsx']);
  });

  it('lists each book by the address of its file', async () => {
    const out = join(newFolder(), 'Nasional.xlsx');
    await kkpham('national', '--out', out, '--provinces', file('73'));
    expect((await rowsIn(out, 'Provinsi'))[0]).toMatchObject({
      Buku: pathToFileURL(file('73')).href,
      Daerah: 2,
    });
  });

  it('run again, reads the books that it lists already and those given beside them', async () => {
    const own = newFolder();
    const out = join(own, 'Nasional.xlsx');
    for (const name of ['11', '73']) copyFileSync(file(name), join(own, `${name}.xlsx`));
    await kkpham('national', '--out', out, '--provinces', join(own, '11.xlsx'));
    const second = await kkpham(
      'national',
      '--out',
      out,
      '--provinces',
      join(own, '73.xlsx'),
      join(own, '11.xlsx'),
      '--json',
    );
    const { provinces, book, serviceCalls } = JSON.parse(second.out) as Result;
    expect(provinces.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['11', 'read'],
      ['73', 'read'],
    ]);
    expect(book).toBe(out);
    expect(serviceCalls['SpreadsheetApp.openByUrl']).toBe(2);

    renameSync(join(own, '73.xlsx'), join(own, 'lain.xlsx'));
    const third = await kkpham('national', '--out', out);
    expect(third.code).toBe(0);
    expect(third.out).toContain('73         Sulawesi Selatan');
    expect(third.out).toMatch(/kept +2 regions +not-opened/);
    expect(await codes(out)).toEqual(['11', '73']);
  });

  it('goes on without a file that is no workbook, and says so', async () => {
    const own = newFolder();
    const broken = join(own, 'rusak.xlsx');
    writeFileSync(broken, readFileSync(file('73')).subarray(0, 2000));
    const printed = await kkpham(
      'national',
      '--out',
      join(own, 'N.xlsx'),
      '--provinces',
      broken,
      file('11'),
      '--json',
    );
    expect(printed.code).toBe(0);
    const { provinces } = JSON.parse(printed.out) as Result;
    expect(provinces.map(({ outcome, trouble }) => [outcome, trouble])).toEqual([
      ['read', null],
      ['missing', 'not-opened'],
    ]);
  });

  it('takes the year over from the provinces’ books, and refuses one of another', async () => {
    const own = newFolder();
    await putBook(own, '75', {
      regions: regionsOf('75', 1),
      settings: { dataYear: '2024', awardYear: '2025' },
    });
    const out = join(own, 'N.xlsx');
    const printed = await kkpham(
      'national',
      '--out',
      out,
      '--provinces',
      join(own, '75.xlsx'),
      file('11'),
      '--json',
    );
    const { provinces } = JSON.parse(printed.out) as Result;
    expect(provinces.map(({ outcome, trouble }) => [outcome, trouble])).toEqual([
      ['read', null],
      ['missing', 'other-year'],
    ]);
    const settings = (await rowsIn(out, 'Pengaturan')).flatMap(({ Nilai }) => Nilai ?? []);
    expect(settings).toEqual(['id', '2025', '2024']);
  });
});

describe('what cannot be done', () => {
  const nothingMade = async (code: number, said: string, ...argv: readonly string[]): Promise<void> => {
    const own = newFolder();
    const printed = await kkpham('national', ...argv.map((text) => text.replace('OUT', own)));
    expect(printed.code).toBe(code);
    expect(printed.error).toContain(said);
    expect(contentOf(own)).toEqual({});
  };

  it('without books, or without a name for the result, is wrong usage', async () => {
    await nothingMade(2, 'needs the books of the provinces', '--out', 'OUT/N.xlsx');
    await nothingMade(2, '"national" needs --out', '--provinces', file('73'));
    await nothingMade(2, 'takes the name of an .xlsx file', '--out', 'OUT/N.ods', '--provinces', file('73'));
  });

  it('names a file that is not there', async () => {
    await nothingMade(1, 'There is no file', '--out', 'OUT/N.xlsx', '--provinces', 'OUT/73.xlsx');
  });

  it('writes nothing where not one book could be read', async () => {
    const broken = join(newFolder(), 'rusak.xlsx');
    writeFileSync(broken, 'x');
    await nothingMade(
      1,
      'No book could be read, and nothing was written.',
      '--out',
      'OUT/N.xlsx',
      '--provinces',
      broken,
    );
  });

  it('does not make a national book of a Buku Verifikasi', async () => {
    const own = newFolder();
    const out = join(own, '73.xlsx');
    copyFileSync(file('73'), out);
    const before = contentOf(own);
    const printed = await kkpham('national', '--out', out, '--provinces', file('11'));
    expect(printed.code).toBe(1);
    expect(printed.error).toContain('ini Buku Verifikasi');
    expect(contentOf(own)).toEqual(before);
  });

  it('leaves a file that is no workbook as it is', async () => {
    const out = join(newFolder(), 'N.xlsx');
    writeFileSync(out, 'x');
    const printed = await kkpham('national', '--out', out, '--provinces', file('11'));
    expect([printed.code, readFileSync(out, 'utf8')]).toEqual([1, 'x']);
    expect(printed.error).toContain(out);
    rmSync(out);
  });
});
