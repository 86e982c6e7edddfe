// Buat lembar isian: one sheet a region, shared with its officers, made once whatever happens in between.
import { describe, expect, it } from 'vitest';
import type { DriveEntry } from '../../src/local/drive/drive-store';
import { type Book, done, FILE, makeBook, openBook } from './book';
import { makeSheets, outcomeOf, sheetId, sheetOf, tabOf } from './region-sheets';

const SHEET = 'application/vnd.google-apps.spreadsheet';

const sheetFiles = (book: Book): readonly DriveEntry[] =>
  book.host.drive
    .list()
    .filter((file) => file.mimeType === SHEET && !file.trashed && file.name !== FILE.slice(0, -5));
const regionFiles = (book: Book): readonly DriveEntry[] =>
  sheetFiles(book).filter(({ name }) => /- \d\d\.\d\d /.test(name));

describe('the sheets', () => {
  it('are one for each region, named by it, in one folder, with link and id in Wilayah', async () => {
    const book = await makeBook();
    const sheets = await makeSheets(book);
    expect(sheets.map(({ region, outcome }) => `${region} ${outcome}`)).toEqual([
      '73.01 made',
      '73.10 made',
      '73.71 made',
    ]);
    expect(
      regionFiles(book)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      'Lembar Isian KKPHAM 2026 - 73.01 Kabupaten Satu',
      'Lembar Isian KKPHAM 2026 - 73.10 Kabupaten Sepuluh',
      'Lembar Isian KKPHAM 2026 - 73.71 Kota Tujuh Satu',
    ]);
    expect(new Set(regionFiles(book).map(({ path }) => path.split('/').slice(0, -1).join('/')))).toEqual(
      new Set(['KKPHAM 2026 - Lembar Isian']),
    );
    const row = book.row('Wilayah', { 'Kode Wilayah': '73.10' });
    expect(row['ID Lembar']).toBe(regionFiles(book).find(({ name }) => name.includes('73.10'))?.id);
    expect(String(row['Lembar Isian'])).toContain(String(row['ID Lembar']));
    expect(row['Keadaan Lembar']).toBe('terbuka');
  });

  it('say whose they are on every row, as text', async () => {
    const book = await makeBook();
    await makeSheets(book);
    const { cells } = tabOf(sheetOf(book, '73.10'), 'Isian');
    const codes = cells.flatMap((line) => (typeof line?.[1]?.value === 'string' ? [line[0]?.value] : []));
    expect(codes.filter((code) => code === '73.10')).toHaveLength(6);
  });

  it('come from one template', async () => {
    const book = await makeBook();
    await makeSheets(book);
    const templates = sheetFiles(book).filter(({ name }) => name.includes('templat'));
    expect(templates).toHaveLength(1);
    expect(book.host.serviceCalls['SpreadsheetApp.create']).toBe(1);
    expect(book.host.serviceCalls['Spreadsheet.copy']).toBe(3);
  });
});

describe('running it again', () => {
  it('makes nothing', async () => {
    const book = await makeBook();
    await makeSheets(book);
    const [files, before] = [sheetFiles(book).length, book.copy()];
    book.host.resetCounts();
    const sheets = await makeSheets(book);
    expect(sheets.every(({ outcome }) => outcome === 'there')).toBe(true);
    expect(sheetFiles(book)).toHaveLength(files);
    expect(book.host.serviceCalls['Spreadsheet.copy']).toBeUndefined();
    expect(book.data().sheets.map(({ cells }) => cells)).toEqual(before.sheets.map(({ cells }) => cells));
  });

  it('makes the sheet of a region that was added since, from the same template', async () => {
    const book = await makeBook();
    await makeSheets(book);
    const sheet = book.sheet('Wilayah');
    sheet.cells[4] = [{ value: '73.72' }, { value: 'Kota Tujuh Dua' }, { value: 'Sulawesi Selatan' }];
    done(await book.run('prepareBook'));
    const sheets = await makeSheets(book);
    expect(sheets.filter(({ outcome }) => outcome === 'made').map(({ region }) => region)).toEqual(['73.72']);
    expect(book.host.serviceCalls['SpreadsheetApp.create']).toBe(1);
  });

  it('does not take a copy that another book left behind under the same name', async () => {
    const book = await makeBook();
    await makeSheets(book);
    const other = sheetId(book, '73.01');
    const reference = tabOf(sheetOf(book, '73.01'), 'Acuan').cells;
    const line = reference.find((cells) => cells?.[0]?.value === 'Buku Verifikasi');
    if (line) line[1] = { ...line[1], value: 'buku-lain' };
    book.host.drive.update(other, { appProperties: {} });
    book.type('Wilayah', { 'Kode Wilayah': '73.01' }, { 'ID Lembar': null, 'Lembar Isian': null });
    const sheets = await makeSheets(book);
    expect(outcomeOf(sheets, '73.01').outcome).toBe('made');
    expect(sheetId(book, '73.01')).not.toBe(other);
    expect(book.host.drive.entry(other)?.trashed).toBe(false);
  });

  it('finds a sheet again whose id somebody deleted from Wilayah', async () => {
    const book = await makeBook();
    await makeSheets(book);
    const id = sheetId(book, '73.01');
    book.type('Wilayah', { 'Kode Wilayah': '73.01' }, { 'ID Lembar': null, 'Lembar Isian': null });
    const sheets = await makeSheets(book);
    expect(outcomeOf(sheets, '73.01')).toMatchObject({ outcome: 'there', id });
    expect(sheetId(book, '73.01')).toBe(id);
  });
});

describe('officers', () => {
  const officers = (book: Book, region: string, addresses: string): void =>
    book.type('Wilayah', { 'Kode Wilayah': region }, { 'Surel Petugas': addresses });
  const editors = (book: Book, region: string): readonly string[] =>
    book.host.drive.entry(sheetId(book, region))?.editors ?? [];

  it('may edit the sheet of their region', async () => {
    const book = await makeBook();
    officers(book, '73.01', 'hukum@kkpham.example, dinas@kkpham.example');
    await makeSheets(book);
    expect([...editors(book, '73.01')].sort()).toEqual(['dinas@kkpham.example', 'hukum@kkpham.example']);
    expect(editors(book, '73.10')).toEqual([]);
  });

  it('that were added later are invited by the next run', async () => {
    const book = await makeBook();
    officers(book, '73.01', 'hukum@kkpham.example');
    await makeSheets(book);
    officers(book, '73.01', 'hukum@kkpham.example baru@kkpham.example');
    await makeSheets(book);
    expect(editors(book, '73.01')).toContain('baru@kkpham.example');
  });

  it('whom Google does not know are told, and the others and the other regions are served', async () => {
    const book = await makeBook({ isAccount: (email) => email !== 'salah@kkpham.example' });
    officers(book, '73.01', 'salah@kkpham.example, hukum@kkpham.example');
    const sheets = await makeSheets(book);
    expect(sheets.map(({ outcome }) => outcome)).toEqual(['made', 'made', 'made']);
    const one = outcomeOf(sheets, '73.01');
    expect(one.troubles.map(({ code }) => code)).toEqual(['address-refused']);
    expect(one.troubles[0]?.found).toContain('salah@kkpham.example');
    expect(editors(book, '73.01')).toEqual(['hukum@kkpham.example']);
    expect(String(book.row('Wilayah', { 'Kode Wilayah': '73.01' })['Masalah Lembar'])).toContain('salah@');
  });

  it('of whom there is no address yet are named as missing', async () => {
    const book = await makeBook();
    const sheets = await makeSheets(book);
    expect(sheets.flatMap(({ troubles }) => troubles.map(({ code }) => code))).toEqual([
      'no-officer',
      'no-officer',
      'no-officer',
    ]);
  });
});

describe("a consumer's day", () => {
  it('that is used up leaves the rest for tomorrow, and says so', async () => {
    const regions = Array.from({ length: 252 }, (_, i) => {
      const code = `${String(Math.floor(i / 60) + 11)}.${String((i % 60) + 1).padStart(2, '0')}`;
      return [code, `Wilayah ${i + 1}`, 'Provinsi'];
    });
    const book = await makeBook({ regions, account: { kind: 'consumer', email: 'a@kkpham.example' } });
    const first = done(await book.run('makeRegionSheets'));
    // 250 spreadsheets a day: the template and 249 sheets.
    expect(first.sheets?.filter(({ outcome }) => outcome === 'made')).toHaveLength(249);
    expect(first.sheets?.filter(({ outcome }) => outcome === 'left')).toHaveLength(3);
    expect(first.said).toContain('besok');
    book.clock.advance(25 * 3_600_000);
    const second = done(await book.run('makeRegionSheets'));
    expect(second.sheets?.filter(({ outcome }) => outcome === 'made')).toHaveLength(3);
    expect(regionFiles(book)).toHaveLength(252);
  });
});

describe('a run that is killed', () => {
  /** Every call costs a second; the run dies at the call that passes the limit. */
  const killedAfter = async (calls: number): Promise<Book> => {
    const book = await makeBook({
      regions: [['73.01', 'Kabupaten Satu', 'Sulawesi Selatan']],
    });
    await book.host.save();
    const dying = await openBook(book.folder, {
      time: { costs: () => 1000, executionLimit: calls * 1000 },
    });
    await dying.run('makeRegionSheets').catch(() => undefined);
    await dying.host.save();
    return openBook(book.folder);
  };

  it.each(Array.from({ length: 40 }, (_, i) => i * 6 + 2))(
    'after %i calls leaves one sheet and one template once it is run again',
    async (calls) => {
      const book = await killedAfter(calls);
      const sheets = await makeSheets(book);
      expect(sheets).toHaveLength(1);
      expect(regionFiles(book)).toHaveLength(1);
      expect(sheetFiles(book).filter(({ name }) => name.includes('templat'))).toHaveLength(1);
      const id = sheetId(book, '73.01');
      expect(regionFiles(book)[0]?.id).toBe(id);
      expect(book.host.drive.entry(id)?.appProperties.kkphamState).toBe('done');
      const { cells } = tabOf(sheetOf(book, '73.01'), 'Isian');
      expect(cells.filter((line) => line?.[0]?.value === '73.01')).toHaveLength(6);
    },
  );
});
