// Jobs of several people: whose trigger goes on with whose job, and what it may do.
import { describe, expect, it } from 'vitest';
import { type Book, done, openBook, refused } from './book';
import { codesOf, fillAll, MINUTE, regionsOf, type SlowBook, slowBook, slowTime, withRounds } from './jobs';
import { documents } from './summaries';

const COSTS = { 'DocumentApp.openById': MINUTE / 2 };
const ANI = 'ani@kkpham.example';
const BUDI = 'budi@kkpham.example';
const SUMMARIES = 'Buat ringkasan verifikasi';

/** Twelve regions of province 73 and twelve of 74. */
const REGIONS = [
  ...regionsOf(12),
  ...regionsOf(12).map(([code = '', name = '']) => [code.replace('73.', '74.'), name, 'Sulawesi Tenggara']),
];
const CODES = REGIONS.map(([code = '']) => code);

/** The book as another account opens it. */
const as = async (email: string, before: Book): Promise<SlowBook> => {
  await before.host.save();
  const time = slowTime(COSTS);
  const book = await openBook(before.folder, {
    account: { kind: 'workspace', email },
    time: { costs: time.cost },
  });
  book.clock.advance(before.clock.now() - book.clock.now());
  return withRounds(book, time);
};

const withPeople = async (people: readonly (readonly [string, string, string])[]): Promise<SlowBook> => {
  const book = await slowBook({ regions: REGIONS, account: { kind: 'workspace', email: ANI } });
  fillAll(book, CODES);
  people.forEach(([address, role, provinces], i) => {
    const cells = book.sheet('Pengguna').cells;
    cells[i + 1] = [address, address.split('@')[0] ?? '', role, provinces].map((value) => ({ value }));
  });
  return book;
};

const owners = (book: Book): readonly string[] => book.host.triggers.map(({ owner }) => owner);

describe('a job that another person clicked', () => {
  it('is gone on with by the trigger that is there, where its owner may, and the trail names its owner', async () => {
    const ani = await as(ANI, await withPeople([]));
    done(await ani.run('writeSummariesAsJob', { regions: CODES.slice(0, 12) }));
    const budi = await as(BUDI, ani);
    done(await budi.run('writeSummariesAsJob', { regions: CODES.slice(12) }));
    expect(owners(budi)).toEqual([ANI]);
    expect(budi.rows('Pekerjaan').map(({ Oleh }) => Oleh)).toEqual([ANI, BUDI]);
    const again = await as(ANI, budi);
    await again.finish();
    expect(documents(again)).toHaveLength(24);
    expect(again.rows('Pekerjaan').map(({ Keadaan }) => Keadaan)).toEqual(['selesai', 'selesai']);
    const who = again
      .rows('Jejak Audit')
      .filter(({ Tindakan }) => Tindakan === 'ringkasan')
      .map(({ Siapa }) => Siapa);
    expect(new Set(who)).toEqual(new Set([ANI, BUDI, `pekerjaan · ${ANI}`]));
  });

  it('gets a trigger of its own where the owner of the one that is there may not do it', async () => {
    const made = await withPeople([
      ['admin@kkpham.example', 'Administrator', ''],
      [ANI, 'Verifikator Kementerian', '73'],
      [BUDI, 'Verifikator Kementerian', '74'],
    ]);
    const ani = await as(ANI, made);
    const first = done(await ani.run('writeSummariesAsJob'));
    expect(first.work?.units).toEqual(CODES.slice(0, 12));
    const budi = await as(BUDI, ani);
    done(await budi.run('writeSummariesAsJob'));
    expect([...owners(budi)].sort()).toEqual([ANI, BUDI]);
    expect(budi.rows('Pekerjaan').map(({ Wilayah }) => String(Wilayah).slice(0, 5))).toEqual([
      '73.01',
      '74.01',
    ]);
    const aniAgain = await as(ANI, budi);
    await aniAgain.host.fireTrigger(aniAgain.host.triggers.find(({ owner }) => owner === ANI)?.id ?? '');
    // With nothing left that is hers, her trigger goes; his stays.
    expect(owners(aniAgain)).toEqual([BUDI]);
    expect(aniAgain.rows('Pekerjaan').map(({ Keadaan }) => Keadaan)).toEqual(['selesai', 'menunggu']);
    const budiAgain = await as(BUDI, aniAgain);
    await budiAgain.finish();
    expect(documents(budiAgain)).toHaveLength(24);
  });

  it('is not paused by somebody who may not do it', async () => {
    const made = await withPeople([
      ['admin@kkpham.example', 'Administrator', ''],
      [ANI, 'Verifikator Kementerian', '73'],
      [BUDI, 'Verifikator Kementerian', '74'],
    ]);
    const ani = await as(ANI, made);
    done(await ani.run('writeSummariesAsJob'));
    const budi = await as(BUDI, ani);
    expect(refused(await budi.run('pauseJob', { row: 2 })).refused).toBe('roles/not-allowed');
    expect(budi.job(SUMMARIES).Keadaan).toBe('menunggu');
  });
});

describe('the codes of a job', () => {
  it('are those of the book: a region that was taken out of Wilayah is not asked for', async () => {
    const book = await slowBook({ regions: regionsOf(12), costs: COSTS });
    fillAll(book, codesOf(12));
    done(await book.run('writeSummariesAsJob'));
    book.type('Wilayah', { 'Kode Wilayah': '73.12' }, { 'Kode Wilayah': '73.13' });
    await book.finish();
    expect(documents(book).map(({ appProperties }) => appProperties.kkphamRegion)).not.toContain('73.12');
    expect(book.job(SUMMARIES).Keadaan).toBe('selesai');
  });
});
