// Kesehatan and the warning at opening: what a person can tell of triggers, jobs, allowances and permissions.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Book, DIST, done, makeBook, openBook } from './book';
import { codesOf, DAY, fillAll, HOUR, ME, MINUTE, regionsOf, type SlowBook, slowBook } from './jobs';

const COSTS = { 'DocumentApp.openById': MINUTE / 2 };

const halfDone = async (): Promise<SlowBook> => {
  const book = await slowBook({ regions: regionsOf(12), costs: COSTS });
  fillAll(book, codesOf(12));
  done(await book.run('writeSummariesAsJob'));
  return book;
};

const health = async (book: Book) => done(await book.run('showHealth')).health ?? [];
const about = async (book: Book, check: string) => (await health(book)).find((line) => line.check === check);
const unwell = async (book: Book) =>
  (await health(book)).flatMap(({ check, isWell }) => (isWell ? [] : [check]));

/** The same book opened again after somebody deleted all triggers by hand. */
const withoutTriggers = async (book: SlowBook): Promise<Book> => {
  await book.host.save();
  rmSync(join(book.folder, '.triggers.json'));
  const again = await openBook(book.folder);
  again.clock.advance(book.clock.now() - again.clock.now());
  return again;
};

describe('Kesehatan', () => {
  it('of a book in which nothing is the matter says so, and changes nothing', async () => {
    const book = await makeBook();
    const before = book.copy();
    const lines = await health(book);
    expect(lines.map(({ isWell }) => isWell)).toEqual(lines.map(() => true));
    expect(lines.map(({ said }) => said)).toEqual(
      expect.arrayContaining([
        'Tidak ada pekerjaan yang belum selesai.',
        'Tidak ada surel yang diragukan.',
        'Semua izin diberikan.',
        expect.stringContaining('Jejak Audit: 1 entri'),
        expect.stringContaining('tinggal 1.500 penerima'),
        expect.stringContaining('Pemicu akun ini: tidak ada'),
      ]),
    );
    expect(book.data()).toEqual(before);
    expect(book.told[0]).toMatchObject({ kind: 'alert', title: 'Kesehatan' });
  });

  it('lists the triggers, the job with how far it is, and the trigger time of the day', async () => {
    const book = await halfDone();
    done(await book.run('switchNightlyOn'));
    await book.round();
    book.killAt(0);
    const lines = (await health(book)).map(({ said }) => said).join('\n');
    expect(lines).toContain('Pemicu akun ini: pengumpulan malam');
    expect(lines).toMatch(/Pemicu pekerjaan verifikator@kkpham\.example: .*; [1-5] dari 75 menit terpakai/);
    expect(await unwell(book)).toEqual([]);
  });

  it('says what to do where the trigger of a job was deleted by hand', async () => {
    const book = await withoutTriggers(await halfDone());
    const [watchdog, job] = [await about(book, 'watchdog'), await about(book, 'job')];
    expect(watchdog).toMatchObject({ isWell: false });
    expect(watchdog?.said).toContain(`${ME}: hilang`);
    expect(job).toMatchObject({ isWell: false });
    expect(job?.todo).toContain('Lanjutkan');
    done(await book.run('resumeJob', { row: 2 }));
    expect(await unwell(book)).toEqual([]);
  });

  it('names the permissions that were not granted', async () => {
    const made = await makeBook();
    await made.host.save();
    const { oauthScopes } = JSON.parse(readFileSync(join(DIST, 'appsscript.json'), 'utf8')) as {
      oauthScopes: string[];
    };
    const book = await openBook(made.folder, {
      scopes: oauthScopes.filter((scope) => !scope.endsWith('script.send_mail')),
    });
    const line = await about(book, 'permissions');
    expect(line).toMatchObject({ isWell: false, said: 'Izin yang belum diberikan: script.send_mail.' });
    expect((await about(book, 'mail'))?.said).toBe('Jatah surel tidak dapat dibaca.');
  });

  it('tells of a silent night, a message in doubt and a trail that is gone, each with what to do', async () => {
    const book = await makeBook();
    fillAll(book, ['73.01']);
    done(await book.run('switchNightlyOn'));
    done(await book.run('sendMessages'));
    book.type('Surel Keluar', { Keadaan: 'terkirim' }, { Keadaan: 'mengirim' });
    book.sheet('Jejak Audit').cells.splice(1);
    book.clock.advance(3 * DAY);
    const lines = await health(book);
    expect(lines.slice(0, 3).map(({ check, isWell }) => [check, isWell])).toEqual([
      ['night', false],
      ['doubt', false],
      ['trail-broken', false],
    ]);
    expect(lines.slice(0, 3).every(({ todo }) => todo !== '')).toBe(true);
  });

  it('answers also while a run has the book', async () => {
    const book = await halfDone();
    book.host.holdLock('document', HOUR);
    expect((await about(book, 'job'))?.said).toContain('menunggu: Buat ringkasan verifikasi');
  });
});

describe('opening a book', () => {
  const toasts = (book: Book): string => book.told.map(({ text }) => text).join('\n');

  it('warns of a job that should go on and does not, and of none that does', async () => {
    const book = await halfDone();
    book.told.length = 0;
    await book.host.open();
    expect(toasts(book)).toBe('');
    // The trigger was deleted: nothing has come by for an hour.
    const again = await withoutTriggers(book);
    again.clock.advance(HOUR);
    await again.host.open();
    expect(toasts(again)).toContain('berhenti: Buat ringkasan verifikasi');
    expect(toasts(again)).toContain('Kesehatan');
  });
});
