// A Lembar Isian is protected by whoever made it: open, locked, open again, and never twice.
import { describe, expect, it } from 'vitest';
import type { Protection } from '../../src/local/spreadsheet/workbook';
import { type Book, done, makeBook } from './book';
import { makeSheets, sheetOf } from './region-sheets';

const REGION = '73.01';

const made = async (): Promise<Book> => {
  const book = await makeBook({ regions: [[REGION, 'Kabupaten Satu', 'Sulawesi Selatan']] });
  await makeSheets(book);
  return book;
};

const protections = (book: Book): readonly (readonly Omit<Protection, 'id'>[])[] =>
  sheetOf(book, REGION).sheets.map((tab) => tab.protections.map(({ id, ...rest }) => rest));

describe('protection', () => {
  it('is of every tab, in the hands of the owner alone', async () => {
    const book = await made();
    for (const own of protections(book)) {
      expect(own).toHaveLength(1);
      expect(own[0]).toMatchObject({ area: null, description: 'KKPHAM', warningOnly: false, editors: [] });
    }
  });

  it('closes every cell when the sheet is locked, and opens the same ones again', async () => {
    const book = await made();
    const before = protections(book);
    done(await book.run('lockSheets', { regions: [REGION] }));
    const locked = protections(book);
    expect(locked.flat().every(({ unprotected }) => unprotected.length === 0)).toBe(true);
    expect(locked.map((own) => own.length)).toEqual([1, 1, 1, 1, 1]);
    done(await book.run('lockSheets', { regions: [REGION] }));
    expect(protections(book)).toEqual(locked);
    done(
      await book.run('openSheets', {
        regions: [REGION],
        until: '2026-05-20',
        reason: 'Data terlambat terbit',
      }),
    );
    expect(protections(book)).toEqual(before);
  });

  it('comes back where somebody took it away, once', async () => {
    const book = await made();
    const before = protections(book);
    for (const tab of sheetOf(book, REGION).sheets) tab.protections = [];
    done(
      await book.run('openSheets', {
        regions: [REGION],
        until: '2026-05-20',
        reason: 'Data terlambat terbit',
      }),
    );
    expect(protections(book)).toEqual(before);
  });
});
