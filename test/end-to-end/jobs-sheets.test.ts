// Regions' sheets as jobs: made, collected, returned and locked in as many runs as it takes, each once, killed or not.
import { describe, expect, it } from 'vitest';
import { type Book, done } from './book';
import { codesOf, fillAll, MINUTE, regionsOf, type SlowBook, slowBook } from './jobs';
import { fillSheet, sheetOf, tabOf } from './region-sheets';

const COUNT = 20;
const CODES = codesOf(COUNT);

const sheetsBook = async (costs: Readonly<Record<string, number>>): Promise<SlowBook> => {
  const book = await slowBook({ regions: regionsOf(COUNT), costs });
  for (const code of CODES)
    book.type('Wilayah', { 'Kode Wilayah': code }, { 'Surel Petugas': `petugas.${code}@kkpham.example` });
  return book;
};

/** With all sheets there, at no cost; then each opening of one takes half a minute. */
const withSheets = async (): Promise<SlowBook> => {
  const book = await sheetsBook({});
  done(await book.run('makeRegionSheets'));
  book.costs['SpreadsheetApp.openById'] = MINUTE / 2;
  return book;
};

const column = (book: Book, header: string): readonly unknown[] =>
  CODES.map((code) => book.row('Wilayah', { 'Kode Wilayah': code })[header]);

const expectEachSheetOnce = (book: Book): void => {
  const files = book.host.drive
    .list()
    .filter(({ appProperties, trashed }) => appProperties.kkphamSheet === 'region' && !trashed);
  expect(files.map(({ appProperties }) => appProperties.kkphamRegion).sort()).toEqual([...CODES]);
  expect(new Set(column(book, 'ID Lembar'))).toEqual(new Set(files.map(({ id }) => id)));
  expect(new Set(column(book, 'Keadaan Lembar'))).toEqual(new Set(['terbuka']));
};

const unlocked = (book: Book): readonly number[] =>
  CODES.map((code) => tabOf(sheetOf(book, code), 'Isian').protections[0]?.unprotected.length ?? -1);

describe('Buat lembar isian as a job', () => {
  it('makes every sheet once', async () => {
    const book = await sheetsBook({ 'Spreadsheet.copy': MINUTE / 2 });
    const { work } = done(await book.run('makeRegionSheetsAsJob'));
    expect(work?.left.length).toBeGreaterThan(8);
    expect(await book.finish()).toBeGreaterThanOrEqual(2);
    expectEachSheetOnce(book);
    expect(book.job('Buat lembar isian')).toMatchObject({ Keadaan: 'selesai', Selesai: COUNT, Sisa: 0 });
  });

  it.each([0.3, 0.7])('killed %d of its way makes none twice', async (part) => {
    const probe = await sheetsBook({});
    probe.killAt(0);
    done(await probe.run('makeRegionSheetsAsJob'));
    const whole = probe.calls();
    const book = await sheetsBook({});
    book.killAt(Math.ceil(whole * part));
    await expect(book.run('makeRegionSheetsAsJob')).rejects.toThrow('Exceeded maximum execution time');
    await book.finish();
    expectEachSheetOnce(book);
  });
});

describe('a sheet on which the run was killed', () => {
  /** Whether officers are in the sheet of a region, and it is protected. */
  const isFit = (book: Book, code: string): boolean => {
    const id = String(book.row('Wilayah', { 'Kode Wilayah': code })['ID Lembar']);
    const people = book.host.drive.entry(id)?.editors ?? [];
    const protection = tabOf(sheetOf(book, code), 'Isian').protections[0];
    return people.includes(`petugas.${code}@kkpham.example`) && protection !== undefined;
  };

  // The template is labelled twice; then come two labels for each sheet.
  it.each([
    ['after it was copied, before it is labelled', 5],
    ['when it is fit, before it is called finished', 6],
  ])('%s is finished by the next, told in the trail, and no other is made', async (_, nth) => {
    const book = await sheetsBook({});
    book.killOn('Drive.Files.update', nth);
    await expect(book.run('makeRegionSheetsAsJob')).rejects.toThrow('Exceeded maximum execution time');
    await book.finish();
    expectEachSheetOnce(book);
    expect(CODES.filter((code) => !isFit(book, code))).toEqual([]);
    const made = book.rows('Jejak Audit').filter(({ Menjadi }) => Menjadi === 'dibuat');
    expect(made.map(({ Wilayah }) => Wilayah).sort()).toEqual([...CODES]);
  });
});

describe('Kumpulkan isian as a job', () => {
  it('collects every sheet once in it', async () => {
    const book = await withSheets();
    for (const code of CODES) fillSheet(sheetOf(book, code), code);
    done(await book.run('collectSheetsAsJob'));
    await book.finish();
    expect(column(book, 'Dikumpulkan').every((time) => String(time).startsWith('2026-05-04'))).toBe(true);
    expect(book.rows('Isian').every(({ 'Tahun Data': year }) => String(year) === '2025')).toBe(true);
    expect(book.job('Kumpulkan isian')).toMatchObject({ Keadaan: 'selesai', Selesai: COUNT, Sisa: 0 });
  });

  it('tells of a sheet that is not to be opened, and collects the others', async () => {
    const book = await withSheets();
    for (const code of CODES) fillSheet(sheetOf(book, code), code);
    const id = String(book.row('Wilayah', { 'Kode Wilayah': '73.03' })['ID Lembar']);
    book.host.drive.update(id, { forbidden: true });
    done(await book.run('collectSheetsAsJob'));
    await book.finish();
    expect(book.job('Kumpulkan isian')).toMatchObject({ Keadaan: 'selesai', Selesai: COUNT - 1, Gagal: 1 });
    expect(String(book.job('Kumpulkan isian')['Yang Gagal'])).toMatch(/^73\.03: /);
    book.host.drive.update(id, { forbidden: false });
    const retried = done(await book.run('retryJob', { row: 2 }));
    expect(retried.sheets?.map(({ region, outcome }) => [region, outcome])).toEqual([['73.03', 'collected']]);
  });
});

describe('Kunci lembar as a job', () => {
  it('locks every sheet', async () => {
    const book = await withSheets();
    done(await book.run('lockSheetsAsJob', { regions: CODES }));
    await book.finish();
    expect(unlocked(book)).toEqual(CODES.map(() => 0));
    expect(new Set(column(book, 'Keadaan Lembar'))).toEqual(new Set(['terkunci']));
    const locked = book.rows('Jejak Audit').filter(({ Menjadi }) => Menjadi === 'terkunci');
    expect(locked.map(({ Wilayah }) => Wilayah).sort()).toEqual([...CODES]);
  });
});

describe('Kembalikan untuk perbaikan as a job', () => {
  it('returns every sheet and writes to every officer once', async () => {
    const book = await withSheets();
    done(await book.run('returnSheetsAsJob', { regions: CODES }));
    await book.finish();
    expect(book.host.outbox.map(({ to }) => to).sort()).toEqual(
      CODES.map((code) => `petugas.${code}@kkpham.example`),
    );
    expect(new Set(column(book, 'Keadaan Lembar'))).toEqual(new Set(['dikembalikan']));
  });

  it('of a consumer account goes on the next day where its mail did not suffice', async () => {
    const book = await slowBook({
      regions: regionsOf(COUNT),
      account: { kind: 'consumer', email: 'verifikator@kkpham.example' },
    });
    // Six officers each: 120 recipients, where the day has 100.
    for (const code of CODES) {
      const officers = Array.from({ length: 6 }, (_, i) => `p${i}.${code}@kkpham.example`).join(', ');
      book.type('Wilayah', { 'Kode Wilayah': code }, { 'Surel Petugas': officers });
    }
    done(await book.run('makeRegionSheets'));
    done(await book.run('returnSheetsAsJob', { regions: CODES }));
    expect(book.host.outbox).toHaveLength(16);
    expect(column(book, 'Keadaan Lembar').filter((state) => state === 'dikembalikan')).toHaveLength(16);
    book.clock.advance(24 * 60 * MINUTE);
    await book.finish();
    expect(book.host.outbox.map(({ to }) => to.slice(3, 8)).sort()).toEqual([...CODES]);
    expect(book.rows('Surel Keluar').filter(({ Keadaan }) => Keadaan !== 'terkirim')).toEqual([]);
  });
});

describe('the papers as a job', () => {
  it('are written for every region that has anything to say', async () => {
    const book = await slowBook({ regions: regionsOf(COUNT), costs: { 'DocumentApp.openById': MINUTE / 2 } });
    fillAll(book, CODES);
    done(await book.run('writeCheckReportsAsJob', { regions: CODES }));
    await book.finish();
    const made = book.host.drive
      .list()
      .filter(({ appProperties, trashed }) => appProperties.kkphamKind === 'pemeriksaan-kanwil' && !trashed)
      .flatMap(({ appProperties }) => appProperties.kkphamRegion ?? []);
    expect(made.sort()).toEqual([...CODES]);
    expect(book.job('Laporan pemeriksaan Kanwil')).toMatchObject({ Keadaan: 'selesai', Selesai: COUNT });
  });
});
