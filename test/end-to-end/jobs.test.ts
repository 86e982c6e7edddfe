// Long actions as jobs: gone on with by a watchdog until nothing is left, each unit once, whatever happens on the way.
import { describe, expect, it } from 'vitest';
import { type Book, done, refused } from './book';
import { codesOf, DAY, fillAll, HOUR, ME, MINUTE, regionsOf, type SlowBook, slowBook } from './jobs';
import { documents, region } from './summaries';

const SUMMARIES = 'Buat ringkasan verifikasi';
const COUNT = 30;
const CODES = codesOf(COUNT);

/** Half a minute for each document: some eight fit into a run. */
const HALF_A_MINUTE = { 'DocumentApp.openById': MINUTE / 2 };

const summariesBook = async (count = COUNT, costs: Readonly<Record<string, number>> = HALF_A_MINUTE) => {
  const book = await slowBook({ regions: regionsOf(count), costs });
  fillAll(book, codesOf(count));
  return book;
};

/** Every region has one finished document, and Wilayah says which. */
const expectEachOnce = (book: Book, codes: readonly string[]): void => {
  const made = documents(book);
  expect(made.map(({ appProperties }) => appProperties.kkphamRegion).sort()).toEqual([...codes]);
  expect(new Set(made.map(({ appProperties }) => appProperties.kkphamState))).toEqual(new Set(['done']));
  expect(codes.map((code) => region(book, code)['ID Ringkasan']).sort()).toEqual(
    made.map(({ id }) => id).sort(),
  );
};

const numbersOf = (book: SlowBook, name = SUMMARIES) => {
  const { Keadaan, Selesai, Sisa, Gagal } = book.job(name);
  return [Keadaan, Selesai, Sisa, Gagal];
};

describe('a click on what does not fit one run', () => {
  it('does what it can, says what is left, and is gone on with until every region has its document', async () => {
    const book = await summariesBook();
    const { said, work } = done(await book.run('writeSummariesAsJob'));
    expect(said).toContain('dilanjutkan sendiri');
    expect(said).not.toContain('jalankan lagi');
    const first = COUNT - (work?.left.length ?? 0);
    expect(first).toBeGreaterThanOrEqual(7);
    expect(first).toBeLessThanOrEqual(10);
    expect(numbersOf(book)).toEqual(['menunggu', first, COUNT - first, 0]);
    expect(book.job(SUMMARIES)).toMatchObject({ Oleh: ME, Sejak: '2026-05-04 09:00', Wilayah: 'semua' });
    expect(book.host.triggers).toMatchObject([
      { handler: 'continueJobs', disabled: false, schedule: { everyMinutes: 10 } },
    ]);
    // 30 documents of half a minute in runs of four and a half: three runs at least after the first.
    const rounds = await book.finish();
    expect(rounds).toBeGreaterThanOrEqual(2);
    expect(rounds).toBeLessThanOrEqual(5);
    expectEachOnce(book, CODES);
    expect(numbersOf(book)).toEqual(['selesai', COUNT, 0, 0]);
    expect(book.job(SUMMARIES)['Dipegang Sampai']).toBeNull();
    expect(book.host.triggers).toEqual([]);
  });

  it('is entered into the trail as the job’s where the watchdog went on, and the chain holds', async () => {
    const book = await summariesBook(12);
    done(await book.run('writeSummariesAsJob'));
    await book.finish();
    const made = book.rows('Jejak Audit').filter(({ Tindakan }) => Tindakan === 'ringkasan');
    expect(made.map(({ Wilayah }) => Wilayah).sort()).toEqual([...codesOf(12)]);
    const who = new Set(made.map(({ Siapa }) => Siapa));
    expect(who).toEqual(new Set([ME, `pekerjaan · ${ME}`]));
    expect(done(await book.run('checkTrail')).said).toContain('Jejak utuh');
  });

  it('that fits one run leaves no trigger behind', async () => {
    const book = await summariesBook(3);
    done(await book.run('writeSummariesAsJob'));
    expect(numbersOf(book)).toEqual(['selesai', 3, 0, 0]);
    expect(book.host.triggers).toEqual([]);
  });

  it('that is refused makes neither a job nor a trigger', async () => {
    const book = await summariesBook(3);
    book.set('Templat Ringkasan', 'tidak-ada');
    expect(refused(await book.run('writeSummariesAsJob')).refused).toBe('summary/template');
    expect(book.rows('Pekerjaan')).toEqual([]);
    expect(book.host.triggers).toEqual([]);
  });
});

describe('a run that is killed', () => {
  it.each([0.05, 0.2, 0.4, 0.6, 0.8, 0.99])(
    '%d of its way through the click is gone on with',
    async (part) => {
      const probe = await summariesBook(6);
      probe.killAt(0);
      done(await probe.run('writeSummariesAsJob'));
      const whole = probe.calls();
      const book = await summariesBook(6);
      book.killAt(Math.ceil(whole * part));
      await expect(book.run('writeSummariesAsJob')).rejects.toThrow('Exceeded maximum execution time');
      if (book.rows('Pekerjaan').length === 0) {
        // Nothing was begun: the person clicks again.
        await book.finish();
        expect(documents(book)).toEqual([]);
        done(await book.run('writeSummariesAsJob'));
      }
      await book.finish();
      expectEachOnce(book, codesOf(6));
      expect(numbersOf(book)).toEqual(['selesai', 6, 0, 0]);
    },
  );

  it.each([0.1, 0.5, 0.9])(
    '%d of its way through a round of the watchdog is gone on with in another',
    async (part) => {
      const probe = await summariesBook(20);
      done(await probe.run('writeSummariesAsJob'));
      probe.killAt(0);
      await probe.round();
      const whole = probe.calls();
      const book = await summariesBook(20);
      done(await book.run('writeSummariesAsJob'));
      book.killAt(Math.ceil(whole * part));
      await expect(book.round()).rejects.toThrow('Exceeded maximum execution time');
      await book.finish();
      expectEachOnce(book, codesOf(20));
      expect(numbersOf(book)).toEqual(['selesai', 20, 0, 0]);
    },
  );

  it('is not taken for dead before its lease is over', async () => {
    const book = await summariesBook(12);
    book.killAt(500);
    await expect(book.run('writeSummariesAsJob')).rejects.toThrow();
    book.type('Pekerjaan', { Pekerjaan: SUMMARIES }, { 'Dipegang Sampai': '2026-05-04 23:00' });
    await book.round();
    expect(numbersOf(book)[0]).toBe('berjalan');
    expect(refused(await book.run('writeSummariesAsJob')).refused).toBe('jobs/under-way');
  });
});

describe('a second click', () => {
  it('joins the job: it says how far it is and starts no second one', async () => {
    const book = await summariesBook();
    done(await book.run('writeSummariesAsJob'));
    const before = documents(book).length;
    const { refused: code, said } = refused(await book.run('writeSummariesAsJob'));
    expect(code).toBe('jobs/under-way');
    expect(said).toContain(`${before} dari 30 selesai, ${30 - before} tersisa`);
    expect(documents(book)).toHaveLength(before);
    expect(book.rows('Pekerjaan')).toHaveLength(1);
    expect(book.host.triggers).toHaveLength(1);
  });

  it('while a run has the book is told which job that is', async () => {
    const book = await summariesBook(12);
    done(await book.run('writeSummariesAsJob'));
    book.type(
      'Pekerjaan',
      { Pekerjaan: SUMMARIES },
      { Keadaan: 'berjalan', 'Dipegang Sampai': '2026-05-04 23:00' },
    );
    book.host.holdLock('document', MINUTE);
    const { refused: code, said } = refused(await book.run('writeSummariesAsJob'));
    expect(code).toBe('action/busy');
    expect(said).toContain(`${SUMMARIES} (oleh ${ME}`);
  });

  it('on other regions is another job, and both are finished by one trigger', async () => {
    const book = await summariesBook(24);
    done(await book.run('writeSummariesAsJob', { regions: CODES.slice(0, 12) }));
    done(await book.run('writeSummariesAsJob', { regions: CODES.slice(12, 24) }));
    expect(book.rows('Pekerjaan')).toHaveLength(2);
    expect(book.host.triggers).toHaveLength(1);
    await book.finish();
    expectEachOnce(book, codesOf(24));
  });

  it('on a job whose watchdog died goes on with it and makes a new trigger', async () => {
    const book = await summariesBook(12);
    done(await book.run('writeSummariesAsJob'));
    // Google disables triggers without a word.
    book.clock.advance(2 * HOUR);
    const before = documents(book).length;
    done(await book.run('writeSummariesAsJob'));
    expect(documents(book).length).toBeGreaterThan(before);
    expectEachOnce(book, codesOf(12));
    expect(book.host.triggers).toEqual([]);
    expect(book.rows('Pekerjaan')).toHaveLength(1);
  });
});

describe('the menu Pekerjaan', () => {
  const row = { row: 2 };

  it('pauses: the watchdog goes, a click is told so, and Lanjutkan takes it up again at once', async () => {
    const book = await summariesBook();
    done(await book.run('writeSummariesAsJob'));
    const before = documents(book).length;
    expect(done(await book.run('pauseJob', row)).said).toContain(`dijeda: ${before} dari 30 selesai`);
    expect(book.host.triggers).toEqual([]);
    expect(refused(await book.run('writeSummariesAsJob')).said).toContain('dijeda');
    done(await book.run('resumeJob', row));
    expect(documents(book).length).toBeGreaterThan(before);
    expect(book.host.triggers).toHaveLength(1);
    await book.finish();
    expectEachOnce(book, CODES);
    expect(numbersOf(book)).toEqual(['selesai', COUNT, 0, 0]);
  });

  it('pauses also while a run is under way, which then goes no further than its end', async () => {
    const book = await summariesBook(20);
    const { drive } = book.host;
    const create = drive.create.bind(drive);
    Object.assign(drive, {
      create: (file: Parameters<typeof create>[0]) => {
        // Somebody else pauses it while the first click is at work.
        if (file.appProperties?.kkphamRegion === '73.03')
          book.type('Pekerjaan', { Pekerjaan: SUMMARIES }, { Keadaan: 'dijeda' });
        return create(file);
      },
    });
    done(await book.run('writeSummariesAsJob'));
    const made = documents(book).length;
    expect(numbersOf(book)).toEqual(['dijeda', made, 20 - made, 0]);
    expect(book.host.triggers).toEqual([]);
  });

  it('pauses without waiting for the run that has the book', async () => {
    const book = await summariesBook(12);
    done(await book.run('writeSummariesAsJob'));
    book.host.holdLock('document', HOUR);
    done(await book.run('pauseJob', row));
    expect(numbersOf(book)[0]).toBe('dijeda');
    expect(refused(await book.run('resumeJob', row)).refused).toBe('action/busy');
  });

  it('cancels: what was done stays, the rest is not done, and a new click begins anew', async () => {
    const book = await summariesBook();
    done(await book.run('writeSummariesAsJob'));
    const before = documents(book).length;
    done(await book.run('cancelJob', row));
    expect(book.host.triggers).toEqual([]);
    expect(documents(book)).toHaveLength(before);
    expect(refused(await book.run('resumeJob', row)).refused).toBe('jobs/not-possible');
    done(await book.run('writeSummariesAsJob'));
    await book.finish();
    expectEachOnce(book, CODES);
  });

  it('wants a row that is a job', async () => {
    const book = await summariesBook(3);
    done(await book.run('writeSummariesAsJob'));
    expect(refused(await book.run('pauseJob', { row: 1 })).refused).toBe('jobs/none-selected');
    expect(refused(await book.run('pauseJob', { row: 9 })).refused).toBe('jobs/none-selected');
    expect(refused(await book.run('retryJob', row)).said).toContain('tidak ada yang gagal');
  });
});

describe('a region that cannot be done', () => {
  /** Lets Drive refuse documents of one region; the result lets it make them again. */
  const failing = (book: Book, code: string, message: string, times = Number.POSITIVE_INFINITY) => {
    const { drive } = book.host;
    const create = drive.create.bind(drive);
    let failures = 0;
    Object.assign(drive, {
      create: (file: Parameters<typeof create>[0]) => {
        if (file.appProperties?.kkphamRegion !== code || failures >= times) return create(file);
        failures += 1;
        throw new Error(message);
      },
    });
    return { mend: () => Reflect.deleteProperty(drive, 'create'), failures: () => failures };
  };

  it('is told with its reason, the others are done, and Ulangi yang gagal does it alone', async () => {
    const book = await summariesBook(12);
    const trouble = failing(book, '73.02', 'Berkasnya rusak.');
    const { work } = done(await book.run('writeSummariesAsJob'));
    expect(work?.failed).toEqual([{ unit: '73.02', reason: 'Berkasnya rusak.', passing: false }]);
    await book.finish();
    expect(numbersOf(book)).toEqual(['selesai', 11, 0, 1]);
    expect(book.job(SUMMARIES)['Yang Gagal']).toBe('73.02: Berkasnya rusak.');
    expectEachOnce(
      book,
      codesOf(12).filter((code) => code !== '73.02'),
    );
    trouble.mend();
    const retried = done(await book.run('retryJob', { row: 2 }));
    expect(retried.work?.units).toEqual(['73.02']);
    expect(numbersOf(book)).toEqual(['selesai', 12, 0, 0]);
    expectEachOnce(book, codesOf(12));
  });

  it('because a service failed in passing is done in the next run without anybody’s doing', async () => {
    const book = await summariesBook(3);
    const trouble = failing(
      book,
      '73.02',
      "We're sorry, a server error occurred. Please wait a bit and try again.",
      1,
    );
    done(await book.run('writeSummariesAsJob'));
    expect(numbersOf(book)).toEqual(['menunggu', 2, 1, 0]);
    await book.finish();
    expect(trouble.failures()).toBe(1);
    expect(numbersOf(book)).toEqual(['selesai', 3, 0, 0]);
    expectEachOnce(book, codesOf(3));
  });

  it('and never can, though the service says it passes, ends as failed and not in rounds for ever', async () => {
    const book = await summariesBook(3);
    failing(book, '73.02', 'Service Drive timed out while accessing document.');
    done(await book.run('writeSummariesAsJob'));
    await book.finish(5);
    expect(numbersOf(book)).toEqual(['selesai', 2, 0, 1]);
  });

  it('because the account’s day is used up waits for the next day, as the person is told', async () => {
    const book = await summariesBook(6);
    const trouble = failing(book, '73.04', 'Service invoked too many times for one day: document create.');
    const { said } = done(await book.run('writeSummariesAsJob'));
    expect(numbersOf(book)).toEqual(['menunggu', 3, 3, 0]);
    expect(String(book.job(SUMMARIES).Berikutnya)).toMatch(/^2026-05-05/);
    expect(said).toContain('2026-05-05');
    await book.round();
    await book.round();
    expect(trouble.failures()).toBe(1);
    trouble.mend();
    book.clock.advance(DAY);
    await book.finish();
    expect(numbersOf(book)).toEqual(['selesai', 6, 0, 0]);
    expectEachOnce(book, codesOf(6));
  });
});

describe('the watchdog', () => {
  it('stops before the day’s trigger time is used up, says so, and goes on the next day', async () => {
    const book = await summariesBook();
    // A run is paid for with six minutes before it begins: 5 + 6 fit into 12, 10 + 6 do not.
    book.set('Menit Pemicu per Hari', 12);
    done(await book.run('writeSummariesAsJob'));
    const started = book.clock.now();
    for (let i = 0; i < 10; i++) await book.round();
    expect(numbersOf(book)[0]).toBe('menunggu');
    expect(book.job(SUMMARIES).Hasil).toContain('Waktu pemicu hari ini (12 menit');
    expect(String(book.job(SUMMARIES).Berikutnya)).toMatch(/^2026-05-05/);
    const left = Number(book.job(SUMMARIES).Sisa);
    expect(left).toBeGreaterThan(0);
    book.clock.advance(DAY - (book.clock.now() - started));
    await book.finish();
    expectEachOnce(book, CODES);
  });

  it('leaves the hour of the nightly collection to that', async () => {
    const book = await summariesBook(12);
    book.set('Jam Pengumpulan Malam', '10');
    done(await book.run('writeSummariesAsJob'));
    done(await book.run('switchNightlyOn'));
    const before = documents(book).length;
    book.clock.advance(HOUR);
    await book.round();
    expect(documents(book)).toHaveLength(before);
    const night = book.host.triggers.find(({ handler }) => handler === 'nightly');
    await book.host.fireTrigger(night?.id ?? '');
    await book.round();
    expect(documents(book).length).toBeGreaterThan(before);
  });

  it('begins nothing that could run into the hour of the nightly collection, which would find the book taken', async () => {
    const book = await summariesBook(12);
    book.set('Jam Pengumpulan Malam', '10');
    done(await book.run('writeSummariesAsJob'));
    done(await book.run('switchNightlyOn'));
    const before = documents(book).length;
    // Six minutes to ten in Jakarta: Google lets a run go on for six minutes.
    book.clock.set(Date.parse('2026-05-04T02:54:00Z'));
    await book.round();
    expect(documents(book)).toHaveLength(before);
  });

  it('does not go on with a job of another instrument', async () => {
    const book = await summariesBook(12);
    done(await book.run('writeSummariesAsJob'));
    const before = documents(book).length;
    book.set('Tahun Penghargaan', 2027);
    await book.finish();
    expect(documents(book)).toHaveLength(before);
    expect(numbersOf(book)[0]).toBe('gagal');
    expect(book.job(SUMMARIES).Hasil).toContain('tahun penghargaan berubah');
  });
});
