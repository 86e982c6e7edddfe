// A run of Buat ringkasan verifikasi that ends in the middle: the next one leaves nothing double and nothing half.
import { describe, expect, it } from 'vitest';
import type { DriveStore } from '../../src/local/drive/drive-store';
import { done } from './book';
import { fail } from './failing-drive';
import { CODES, DOCUMENT, documents, goodBook, region, summaryOf } from './summaries';

describe('a run that ends in the middle', () => {
  const isDocument = (drive: DriveStore) => (id: string) => drive.entry(id)?.mimeType === DOCUMENT;
  const deaths: readonly (readonly [string, (drive: DriveStore) => () => void])[] = [
    [
      'while the second document is made',
      (drive) => fail(drive, 'create', 2, (file) => file.mimeType === DOCUMENT),
    ],
    ['while the first document is written', (drive) => fail(drive, 'write', 1, isDocument(drive))],
    ['while the third document is written', (drive) => fail(drive, 'write', 5, isDocument(drive))],
    [
      'before the second document is called finished',
      (drive) => fail(drive, 'update', 2, (_, change) => change.appProperties?.kkphamState === 'done'),
    ],
  ];

  it.each(deaths)('%s leaves, after the next run, one finished document for each region', async (_, kill) => {
    const book = await goodBook();
    const revive = kill(book.host.drive);
    await expect(book.run('writeSummaries')).rejects.toThrow();
    revive();
    done(await book.run('writeSummaries'));
    const made = documents(book);
    expect(made.map(({ appProperties }) => appProperties.kkphamState)).toEqual(['done', 'done', 'done']);
    expect(made.map(({ id }) => id).sort()).toEqual(
      CODES.map((code) => region(book, code)['ID Ringkasan']).sort(),
    );
    expect(CODES.map((code) => region(book, code)['Nomor Ringkasan'])).toEqual(
      CODES.map((code) => `RV/${code}/2026/1`),
    );
    for (const code of CODES) expect(summaryOf(book, code).body).not.toContain('{{');
    expect(done(await book.run('writeSummaries')).said).toBe('0 ringkasan dibuat, 3 tidak berubah.');
  });

  it('while the unfinished one of an earlier run is thrown away is no worse', async () => {
    const book = await goodBook();
    let revive = fail(book.host.drive, 'write', 1, isDocument(book.host.drive));
    await expect(book.run('writeSummaries')).rejects.toThrow();
    revive();
    revive = fail(book.host.drive, 'update', 1, (_, change) => change.trashed === true);
    await expect(book.run('writeSummaries')).rejects.toThrow();
    revive();
    done(await book.run('writeSummaries'));
    expect(documents(book).map(({ appProperties }) => appProperties.kkphamState)).toEqual([
      'done',
      'done',
      'done',
    ]);
  });

  it('after the documents, before Wilayah is written, makes no document twice', async () => {
    const book = await goodBook();
    const wilayah = book.sheet('Wilayah');
    const rows = wilayah.cells;
    wilayah.cells = rows.map((cells) => Object.freeze([...cells]) as typeof cells);
    await expect(book.run('writeSummaries')).rejects.toThrow();
    wilayah.cells = rows;
    expect(documents(book)).toHaveLength(3);
    expect(done(await book.run('writeSummaries')).said).toBe('0 ringkasan dibuat, 3 tidak berubah.');
    expect(documents(book)).toHaveLength(3);
    expect(region(book, '73.71')['Nomor Ringkasan']).toBe('RV/73.71/2026/1');
  });

  it('because the time is up says how many are left, and the next click makes them', async () => {
    const book = await goodBook();
    const { drive } = book.host;
    const create = drive.create.bind(drive);
    drive.create = (file) => {
      if (file.mimeType === DOCUMENT) book.clock.advance(150_000);
      return create(file);
    };
    expect(done(await book.run('writeSummaries')).said).toBe(
      '2 ringkasan dibuat, 0 tidak berubah. 1 belum sempat; jalankan lagi untuk melanjutkan.',
    );
    expect(done(await book.run('writeSummaries')).said).toBe('1 ringkasan dibuat, 2 tidak berubah.');
    expect(documents(book)).toHaveLength(3);
  });
});
