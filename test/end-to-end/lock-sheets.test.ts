// Kunci lembar and Buka lembar on the stand-in: who may type, until when, and what Wilayah says of it.
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Book, DIST, done, makeBook, newFolder, refused } from './book';
import { changes } from './changes';
import { INDICATORS, indicatorTable, ownScore } from './instrument';
import { makeSheets, outcomeOf, sheetId, sheetOf, tabOf } from './region-sheets';

const ONE = '73.01';
const TWO = '73.10';
const THREE = '73.71';
let book: Book;

const region = (code = ONE) => book.row('Wilayah', { 'Kode Wilayah': code });
const typeInto = (code: string, values: Parameters<Book['type']>[2]) =>
  book.type('Wilayah', { 'Kode Wilayah': code }, values);

/** The cells of the tab Isian into which officers may type. */
const openCells = (code = ONE, on: Book = book): number =>
  tabOf(sheetOf(on, code), 'Isian').protections[0]?.unprotected.length ?? Number.NaN;

beforeEach(async () => {
  book = await makeBook();
  await makeSheets(book);
  book.host.resetCounts();
});

describe('Kunci lembar', () => {
  it('leaves no cell of the sheet for officers to type into, and says so in Wilayah', async () => {
    typeInto(ONE, { 'Terbuka Sampai': '2026-05-20' });
    expect(openCells()).toBeGreaterThan(0);
    const report = done(await book.run('lockSheets', { regions: [ONE] }));
    expect(report.said).toBe('1 lembar dikunci.');
    expect(outcomeOf(report.sheets, ONE)).toMatchObject({ outcome: 'locked', troubles: [] });
    expect(openCells()).toBe(0);
    expect(region()).toMatchObject({ 'Keadaan Lembar': 'terkunci', 'Terbuka Sampai': null });
  });

  it('touches no other region', async () => {
    done(await book.run('lockSheets', { regions: [ONE] }));
    expect(openCells(TWO)).toBeGreaterThan(0);
    expect(region(TWO)['Keadaan Lembar']).toBe('terbuka');
  });

  it('asks for a selection when none was made, and changes nothing', async () => {
    const before = book.copy();
    for (const action of ['lockSheets', 'openSheets', 'returnSheets']) {
      expect(refused(await book.run(action)).refused).toBe('regions/none-selected');
    }
    expect(changes(before, book.data())).toEqual([]);
  });

  it('locks the regions in whose rows cells are selected', async () => {
    const bundle = join(newFolder(), 'dist');
    cpSync(DIST, bundle, { recursive: true });
    writeFileSync(
      join(bundle, 'Pilih.js'),
      `function choose() {
        const book = SpreadsheetApp.getActiveSpreadsheet();
        book.setActiveSheet(book.getSheetByName('Wilayah'));
        book.getSheetByName('Wilayah').getRange('B3:C4').activate();
        return lockSheets();
      }`,
    );
    const own = await makeBook({ bundle });
    await makeSheets(own);
    const { sheets } = done(await own.run('choose'));
    expect(sheets?.map(({ region: code }) => code)).toEqual([TWO, THREE]);
    expect([ONE, TWO, THREE].map((code) => openCells(code, own) === 0)).toEqual([false, true, true]);
  });

  it('goes on where one sheet cannot be opened and another region has none, and says so of each', async () => {
    typeInto(ONE, { 'ID Lembar': 'tidak-ada-berkas-ini-1234567890abcdef', 'Lembar Isian': null });
    typeInto(TWO, { 'ID Lembar': null, 'Lembar Isian': null });
    const { said, sheets } = done(await book.run('lockSheets', { regions: [ONE, TWO, THREE] }));
    expect(sheets?.map(({ outcome }) => outcome)).toEqual(['refused', 'none', 'locked']);
    expect(outcomeOf(sheets, ONE).troubles).toMatchObject([{ code: 'cannot-open' }]);
    expect(said).toContain('1 lembar dikunci. 1 tidak dapat dikunci');
    expect(said).toContain('1 daerah belum punya lembar');
    expect(region(ONE)).toMatchObject({ 'Keadaan Lembar': 'terbuka' });
    expect(region(ONE)['Masalah Lembar']).toContain('Tidak dapat dibuka');
    expect(openCells(THREE)).toBe(0);
  });

  it('never protects a file that is not the region’s sheet', async () => {
    typeInto(ONE, { 'ID Lembar': sheetId(book, TWO) });
    const { sheets } = done(await book.run('lockSheets', { regions: [ONE] }));
    expect(outcomeOf(sheets, ONE)).toMatchObject({
      outcome: 'refused',
      troubles: [{ code: 'other-region' }],
    });
    expect(openCells(TWO)).toBeGreaterThan(0);
  });

  it('done twice is as done once', async () => {
    done(await book.run('lockSheets', { regions: [ONE] }));
    const [before, sheet] = [book.copy(), structuredClone(sheetOf(book, ONE))];
    done(await book.run('lockSheets', { regions: [ONE] }));
    expect(changes(before, book.data())).toEqual([]);
    expect(changes(sheet, sheetOf(book, ONE))).toEqual([]);
  });

  it('needs as many service calls for a hundred indicators as for six', async () => {
    const calls = async (on: Book): Promise<number> => {
      await makeSheets(on);
      on.host.resetCounts();
      done(await on.run('lockSheets', { regions: [ONE] }));
      return Object.values(on.host.serviceCalls).reduce((sum, count) => sum + count, 0);
    };
    const added = Array.from({ length: 94 }, (_, i) => ownScore(`PB${i + 1}`, 'pangan', 'struktur'));
    const many = [...INDICATORS, ...indicatorTable(added).slice(1)];
    const [few, more] = [
      await calls(await makeBook({ indicators: INDICATORS })),
      await calls(await makeBook({ indicators: many })),
    ];
    expect(more).toBe(few);
  });
});

describe('Buka lembar', () => {
  const given = { regions: [ONE], until: '2026-05-20', reason: 'Jaringan putus sepekan' };

  it('opens a locked sheet until the end of a day, and keeps who did it, when and why', async () => {
    done(await book.run('lockSheets', { regions: [ONE] }));
    const report = done(await book.run('openSheets', given));
    expect(report.said).toBe('1 lembar dibuka sampai 20 Mei 2026.');
    expect(outcomeOf(report.sheets, ONE).outcome).toBe('opened');
    expect(openCells()).toBeGreaterThan(0);
    expect(region()).toMatchObject({
      'Keadaan Lembar': 'terbuka',
      'Terbuka Sampai': '2026-05-20',
      'Alasan Dibuka': '2026-05-04 · verifikator@kkpham.example · Jaringan putus sepekan',
    });
  });

  it('asks the person until when and why', async () => {
    book.typed.push('2026-05-20', 'Banjir di kantor');
    done(await book.run('openSheets', { regions: [ONE] }));
    expect(region()).toMatchObject({
      'Terbuka Sampai': '2026-05-20',
      'Alasan Dibuka': '2026-05-04 · verifikator@kkpham.example · Banjir di kantor',
    });
  });

  it('asks who it is where Google does not say', async () => {
    book = await makeBook({
      scopes: [
        'spreadsheets',
        'documents',
        'drive.file',
        'script.send_mail',
        'script.container.ui',
        'script.scriptapp',
      ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
    });
    await makeSheets(book);
    book.typed.push('2026-05-20', 'Banjir di kantor', 'Kepala Bidang HAM');
    done(await book.run('openSheets', { regions: [ONE] }));
    expect(region()['Alasan Dibuka']).toBe('2026-05-04 · Kepala Bidang HAM · Banjir di kantor');
    expect(refused(await book.run('openSheets', { ...given, who: ' - ' })).refused).toBe('open/who');
  });

  it.each([
    ['at the first question', []],
    ['at the second', ['2026-05-20']],
  ])('turned away from %s changes nothing', async (_, typed) => {
    const [before, sheet] = [book.copy(), structuredClone(sheetOf(book, ONE))];
    book.typed.push(...typed);
    expect(refused(await book.run('openSheets', { regions: [ONE] }))).toEqual({
      refused: 'open/cancelled',
      said: 'Dibatalkan. Tidak ada yang diubah.',
    });
    expect(changes(before, book.data())).toEqual([]);
    expect(changes(sheet, sheetOf(book, ONE))).toEqual([]);
  });

  it.each([
    ['2026-05-03', 'Tanggal 3 Mei 2026 sudah lewat. Tidak ada yang diubah.'],
    ['2026-08-03', 'Tanggal 3 Agustus 2026 terlalu jauh; paling lama 90 hari lagi. Tidak ada yang diubah.'],
    ['2026-02-30', '“2026-02-30” bukan tanggal; tulis seperti 2026-05-31. Tidak ada yang diubah.'],
    ['20 Mei', '“20 Mei” bukan tanggal; tulis seperti 2026-05-31. Tidak ada yang diubah.'],
  ])('until %s is refused', async (until, said) => {
    const before = book.copy();
    expect(refused(await book.run('openSheets', { ...given, until }))).toEqual({
      refused: 'open/until',
      said,
    });
    expect(changes(before, book.data())).toEqual([]);
  });

  it('until today and until 90 days ahead is allowed', async () => {
    for (const until of ['2026-05-04', '2026-08-02']) done(await book.run('openSheets', { ...given, until }));
    expect(region()['Terbuka Sampai']).toBe('2026-08-02');
  });

  it.each(['', ' - ', '...', 'ok'])('for a reason that says nothing (%j) is refused', async (reason) => {
    const before = book.copy();
    expect(refused(await book.run('openSheets', { ...given, reason })).refused).toBe('open/reason');
    expect(changes(before, book.data())).toEqual([]);
  });

  it('keeps a reason that looks like a formula as text', async () => {
    done(await book.run('openSheets', { ...given, reason: '=IMPORTXML("https://jahat.example")\n+ lagi' }));
    const cell = book.cell('Wilayah', { 'Kode Wilayah': ONE }, 'Alasan Dibuka');
    expect(cell?.formula).toBeUndefined();
    expect(cell?.value).toContain('=IMPORTXML("https://jahat.example") + lagi');
  });
});

describe('a sheet in the bin', () => {
  it('is told and neither locked nor opened', async () => {
    book.host.drive.update(sheetId(book, ONE), { trashed: true });
    for (const action of ['lockSheets', 'openSheets']) {
      const given = { regions: [ONE], until: '2026-05-20', reason: 'Jaringan putus' };
      const { sheets } = done(await book.run(action, given));
      expect(outcomeOf(sheets, ONE)).toMatchObject({ outcome: 'refused', troubles: [{ code: 'trashed' }] });
    }
    expect(region()['Keadaan Lembar']).toBe('terbuka');
  });
});
