// A run of the second verification that dies on its way, and is run again: one plan, one file, no vote twice.
import { cpSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Book, done, newFolder, openBook, reasoned } from './book';
import {
  ADMIN,
  as,
  decidedBook,
  drawn,
  entries,
  propose,
  reviewRow,
  sampleFiles,
  sampleRows,
  THIRD,
  voteAll,
} from './review-book';

/** A copy of the book's folder, so that every death starts from the same book. */
const copyOf = (book: Book): string => {
  const folder = newFolder();
  cpSync(book.folder, folder, { recursive: true });
  return folder;
};

/** Every call costs a second; the run dies at the call that passes the limit. Gives whether it died. */
const killed = async (
  folder: string,
  email: string,
  action: string,
  calls: number,
): Promise<{ readonly book: Book; readonly died: boolean }> => {
  const account = { kind: 'workspace', email } as const;
  const dying = await openBook(folder, {
    account,
    time: { costs: () => 1000, executionLimit: calls * 1000 },
  });
  let died = false;
  await dying.run(action, { agreed: true }).catch(() => {
    died = true;
  });
  await dying.host.save();
  return { book: await openBook(folder, { account }), died };
};

/** Before this many calls none of the actions has written anything. */
const FIRST = 32;

/** Lets the action die after ever more calls, each time of a fresh copy, until it no longer does. */
const everyDeath = async (
  start: Book,
  email: string,
  action: string,
  step: number,
  check: (book: Book, calls: number) => Promise<void>,
): Promise<number> => {
  await start.host.save();
  for (let calls = FIRST; ; calls += step) {
    const { book, died } = await killed(copyOf(start), email, action, calls);
    await check(book, calls);
    if (!died) return calls;
  }
};

describe('a run that is killed after some service calls', () => {
  it('of the draw leaves one plan and one file, the same sample in both, once it is run again', async () => {
    const start = await decidedBook();
    const calls = await everyDeath(start, ADMIN, 'drawSecondReview', 6, async (book, at) => {
      const planned = entries(book, 'rencana verifikasi kedua').length;
      const before = drawn(book);
      done(await book.run('drawSecondReview', { agreed: true }));
      expect([at, entries(book, 'rencana verifikasi kedua').length]).toEqual([at, 1]);
      if (planned > 0) expect(drawn(book)).toEqual(before);
      expect([at, sampleFiles(book).length]).toEqual([at, 1]);
      expect(sampleFiles(book)[0]?.editors).toHaveLength(1);
      expect(sampleFiles(book)[0]?.appProperties.kkphamState).toBe('done');
      const rows = sampleRows(book).map((row) => `${row['Kode Wilayah']} ${row['Kode Indikator']}`);
      expect([...rows].sort()).toEqual([...drawn(book)].sort());
      expect(entries(book, 'lembar verifikasi kedua')).toHaveLength(1);
      expect((await book.run('checkTrail')).said).toContain('utuh');
    });
    // It died on its way at all.
    expect(calls).toBeGreaterThan(FIRST);
  }, 300_000);

  it('of collecting takes each vote once, and of settling each difference once', async () => {
    const start = await decidedBook();
    done(await start.run('drawSecondReview', { agreed: true }));
    const [place = ''] = drawn(start).filter((one) => !one.endsWith('PP2'));
    voteAll(start, { [place]: reasoned('Tidak didukung bukti', 'B2', 'Dokumennya lain.') });
    await everyDeath(start, ADMIN, 'collectSecondReview', 4, async (book) => {
      done(await book.run('collectSecondReview'));
      expect(entries(book, 'suara kedua')).toHaveLength(8);
      expect(reviewRow(book, place).Keadaan).toBe('Berbeda: menunggu verifikator ketiga');
      expect(sampleRows(book).every((row) => String(row.Keterangan).startsWith('Tercatat'))).toBe(true);
    });
    done(await start.run('collectSecondReview'));
    propose(start, place, {
      'Status Ketiga': 'Tidak didukung bukti',
      'Kode Alasan Ketiga': 'U3',
      'Catatan Ketiga': 'Perda yang dilampirkan tentang hal lain.',
    });
    const third = await as(start, THIRD);
    await everyDeath(third, THIRD, 'settleDifferences', 4, async (book) => {
      done(await book.run('settleDifferences'));
      expect(entries(book, 'suara ketiga')).toHaveLength(1);
      expect(reviewRow(book, place).Keadaan).toBe('Berbeda: diputuskan verifikator ketiga');
      const [region = '', indicator = ''] = place.split(' ');
      const row = book.row('Isian', { 'Kode Wilayah': region, 'Kode Indikator': indicator });
      expect(String(row['Putusan Tercatat'])).toContain('Perda yang dilampirkan');
      expect((await book.run('checkTrail')).said).toContain('utuh');
    });
  }, 300_000);
});
