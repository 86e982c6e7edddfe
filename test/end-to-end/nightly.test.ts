// What runs by itself every night on the stand-in: its trigger, what it does, and how a person can tell that it is alive.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SentMessage } from '../../src/local/index';
import { type Book, type BookOptions, done, fillRegion, makeBook, openBook, refused } from './book';
import { changes } from './changes';
import { fillSheet, makeSheets, sheetOf, tabOf, type } from './region-sheets';

const ONE = '73.01';
const TWO = '73.10';
const THREE = '73.71';
const CODES = [ONE, TWO, THREE];
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const officer = (code: string): string => `petugas${code.replace('.', '')}@kkpham.example`;
let book: Book;

const region = (code = ONE) => book.row('Wilayah', { 'Kode Wilayah': code });
const typeInto = (code: string, values: Parameters<Book['type']>[2]) =>
  book.type('Wilayah', { 'Kode Wilayah': code }, values);
const job = (on: Book = book) => on.row('Pekerjaan', { Pekerjaan: 'Pengumpulan malam' });
const night = async () => done(await book.run('nightly', undefined, { trigger: 'time' }));
const sentTo = () => book.host.outbox.map(({ to }) => to);
const openCells = (code = ONE): number =>
  tabOf(sheetOf(book, code), 'Isian').protections[0]?.unprotected.length ?? Number.NaN;

/** Sheets with officers, nothing answered. It is the fourth of May 2026, nine in the morning in Jakarta. */
const prepared = async (options: BookOptions = {}): Promise<Book> => {
  const made = await makeBook(options);
  for (const code of CODES) {
    made.type('Wilayah', { 'Kode Wilayah': code }, { 'Surel Petugas': officer(code) });
  }
  await makeSheets(made);
  made.told.length = 0;
  return made;
};

beforeEach(async () => {
  book = await prepared();
});

describe('Nyalakan pengumpulan malam', () => {
  it('makes one trigger for every night at the hour of the setting, in the book’s zone', async () => {
    book.set('Jam Pengumpulan Malam', '3');
    const report = done(await book.run('switchNightlyOn'));
    expect(report.said).toBe('Pengumpulan malam menyala. Berikutnya: 2026-05-05 03:00-04:00.');
    expect(book.host.triggers).toMatchObject([
      {
        handler: 'nightly',
        source: 'CLOCK',
        disabled: false,
        schedule: { everyDays: 1, atHour: 3, timeZone: 'Asia/Jakarta' },
      },
    ]);
    expect(job()).toMatchObject({
      Keadaan: 'aktif',
      Berikutnya: '2026-05-05 03:00-04:00',
      Oleh: 'verifikator@kkpham.example',
      'Terakhir Jalan': null,
    });
  });

  it('names tonight where the hour is still to come', async () => {
    book.set('Jam Pengumpulan Malam', '23');
    done(await book.run('switchNightlyOn'));
    expect(job().Berikutnya).toBe('2026-05-04 23:00-00:00');
  });

  it('done again leaves one trigger, at the new hour, and one row', async () => {
    done(await book.run('switchNightlyOn'));
    book.set('Jam Pengumpulan Malam', '4');
    done(await book.run('switchNightlyOn'));
    expect(book.host.triggers.map(({ schedule }) => schedule.atHour)).toEqual([4]);
    expect(book.rows('Pekerjaan')).toHaveLength(1);
  });

  it('keeps rows and columns that people added to Pekerjaan', async () => {
    const sheet = book.sheet('Pekerjaan');
    sheet.cells = sheet.cells.map((cells, row) => [
      ...[...cells].reverse(),
      { value: row === 0 ? 'Catatan kami' : row === 1 ? 'x' : null },
    ]);
    book.type('Pekerjaan', { 'Catatan kami': 'x' }, { Pekerjaan: 'Rapat' });
    done(await book.run('switchNightlyOn'));
    expect(book.rows('Pekerjaan').map((row) => [row.Pekerjaan, row['Catatan kami'], row.Keadaan])).toEqual([
      ['Rapat', 'x', null],
      ['Pengumpulan malam', null, 'aktif'],
    ]);
  });

  it('is refused while another person’s is alive, and takes over one that is silent', async () => {
    done(await book.run('switchNightlyOn'));
    book.type('Pekerjaan', { Pekerjaan: 'Pengumpulan malam' }, { Oleh: 'ani@kkpham.example' });
    const before = book.copy();
    expect(refused(await book.run('switchNightlyOn')).said).toContain('ani@kkpham.example');
    expect(changes(before, book.data())).toEqual([]);
    book.clock.advance(3 * DAY);
    done(await book.run('switchNightlyOn'));
    expect(job().Oleh).toBe('verifikator@kkpham.example');
  });
});

describe('Matikan pengumpulan malam', () => {
  it('takes the trigger away and says so in Pekerjaan', async () => {
    done(await book.run('switchNightlyOn'));
    expect(done(await book.run('switchNightlyOff')).said).toBe('Pengumpulan malam dimatikan.');
    expect(book.host.triggers).toEqual([]);
    expect(job()).toMatchObject({ Keadaan: 'mati', Berikutnya: null });
  });

  it('stops a trigger of another person, which nobody else can delete', async () => {
    book.type(
      'Pekerjaan',
      { Pekerjaan: null },
      { Pekerjaan: 'Pengumpulan malam', Keadaan: 'aktif', Oleh: 'ani@kkpham.example' },
    );
    expect(done(await book.run('switchNightlyOff')).said).toContain('ani@kkpham.example');
    fillSheet(sheetOf(book, ONE), ONE);
    const report = await night();
    expect(report.sheets).toBeUndefined();
    expect(region().Dikumpulkan).toBeNull();
    expect(job()).toMatchObject({ Keadaan: 'mati', 'Terakhir Jalan': null });
  });
});

describe('a night', () => {
  it('collects every sheet and writes down when it ran, what came of it and when it runs next', async () => {
    done(await book.run('switchNightlyOn'));
    fillSheet(sheetOf(book, ONE), ONE);
    book.clock.advance(17 * HOUR + 12 * 60_000);
    await book.host.fireTrigger(book.host.triggers[0]?.id ?? '');
    expect(book.row('Isian', { 'Kode Wilayah': ONE, 'Kode Indikator': 'PA1' }).Jawaban).toBe('Ada');
    expect(job()).toMatchObject({
      Keadaan: 'aktif',
      'Terakhir Jalan': '2026-05-05 02:12',
      Berikutnya: '2026-05-06 02:00-03:00',
    });
    expect(job().Hasil).toContain('3 lembar dikumpulkan (6 jawaban berubah)');
    expect(book.told.filter(({ kind }) => kind !== 'toast')).toEqual([]);
  });

  it('locks sheets when the deadline is over, and not on its day', async () => {
    book.set('Batas Waktu', '2026-05-04');
    await night();
    expect(openCells()).toBeGreaterThan(0);
    book.clock.advance(DAY);
    const { said, sheets } = await night();
    expect(said).toContain('3 lembar dikunci karena waktunya habis.');
    expect(sheets?.filter(({ outcome }) => outcome === 'locked')).toHaveLength(3);
    expect(CODES.map(openCells)).toEqual([0, 0, 0]);
    expect(CODES.map((code) => region(code)['Keadaan Lembar'])).toEqual(['terkunci', 'terkunci', 'terkunci']);
  });

  it('collects what was typed on the last day before it locks the sheet', async () => {
    book.set('Batas Waktu', '2026-05-03');
    type(sheetOf(book, ONE), 'PP2', { Jawaban: '40' });
    await night();
    expect(book.row('Isian', { 'Kode Wilayah': ONE, 'Kode Indikator': 'PP2' }).Jawaban).not.toBeNull();
    expect(openCells()).toBe(0);
  });

  it('leaves a sheet open through the last day of its extension, and locks it the night after', async () => {
    book.set('Batas Waktu', '2026-05-03');
    done(await book.run('openSheets', { regions: [ONE], until: '2026-05-05', reason: 'Banjir' }));
    await night();
    book.clock.advance(DAY);
    await night();
    expect([openCells(ONE) > 0, openCells(TWO)]).toEqual([true, 0]);
    expect(region()).toMatchObject({ 'Keadaan Lembar': 'terbuka', 'Terbuka Sampai': '2026-05-05' });
    book.clock.advance(DAY);
    await night();
    expect(openCells(ONE)).toBe(0);
    expect(region()).toMatchObject({ 'Keadaan Lembar': 'terkunci', 'Terbuka Sampai': null });
  });

  it('locks a returned sheet when its days of repair are over', async () => {
    done(await book.run('returnSheets', { regions: [ONE] }));
    // Seven days from the fourth.
    book.clock.advance(7 * DAY);
    await night();
    expect(openCells()).toBeGreaterThan(0);
    book.clock.advance(DAY);
    await night();
    expect([openCells(ONE), openCells(TWO) > 0]).toEqual([0, true]);
  });

  it('begins by writing that it began, so that one that is cut off can be told', async () => {
    const isian = book.sheet('Isian');
    type(sheetOf(book, ONE), 'PP2', { Jawaban: '40' });
    isian.cells = isian.cells.map((cells) => Object.freeze(cells) as typeof cells);
    await expect(book.run('nightly', undefined, { trigger: 'time' })).rejects.toThrow();
    expect(job()['Terakhir Jalan']).toBe('2026-05-04 09:00');
    expect(job().Hasil).toMatch(/^Gagal: ./);
  });

  it('while somebody works in the book is told in Pekerjaan', async () => {
    book.host.holdLock('document', 60_000);
    expect(refused(await book.run('nightly', undefined, { trigger: 'time' })).refused).toBe('action/busy');
    expect(job().Hasil).toContain('Orang lain sedang menjalankan KKPHAM');
  });

  it('with settings that are not sound is told in Pekerjaan', async () => {
    book.set('Tahun Data', 'tahun lalu');
    expect(refused(await book.run('nightly', undefined, { trigger: 'time' })).refused).toBe(
      'settings/unsound',
    );
    expect(job().Hasil).toContain('Tahun Data');
  });

  it('run by two triggers at once does everything once', async () => {
    book.set('Batas Waktu', '2026-05-11');
    fillSheet(sheetOf(book, ONE), ONE);
    await night();
    const sent = sentTo();
    const { said } = await night();
    expect(said).toContain('0 lembar dikumpulkan');
    expect(said).toContain('0 pengingat terkirim, 2 sudah pernah dikirim.');
    expect(sentTo()).toEqual(sent);
  });
});

describe('a reminder', () => {
  /** Seven days before the deadline; the first region is complete. */
  const reminding = async (options: BookOptions = {}): Promise<void> => {
    book = await prepared({ settings: { deadline: '2026-05-11' }, ...options });
    fillSheet(sheetOf(book, ONE), ONE);
  };

  it('goes to the officers of each region that is not complete, and to no other', async () => {
    await reminding();
    const report = await night();
    expect(report.said).toContain('2 pengingat terkirim.');
    expect(report.messages).toHaveLength(2);
    expect(sentTo()).toEqual([officer(TWO), officer(THREE)]);
    expect(book.rows('Surel Keluar').map((row) => [row.Jenis, row.Keadaan])).toEqual([
      ['pengingat', 'terkirim'],
      ['pengingat', 'terkirim'],
    ]);
  });

  it('says how complete the region is, what is missing by right, how many days are left, and where the sheet is', async () => {
    await reminding();
    fillRegion(book, TWO);
    for (const [indicator, values] of Object.entries({
      PA1: { Jawaban: null },
      PP2: { Jawaban: 'banyak' },
    })) {
      book.type('Isian', { 'Kode Wilayah': TWO, 'Kode Indikator': indicator }, values);
    }
    await night();
    const message = book.host.outbox.find(({ to }) => to === officer(TWO));
    expect(message?.subject).toBe(
      'KKPHAM 2026: isian Kabupaten Sepuluh belum lengkap, batas waktu 7 hari lagi',
    );
    for (const text of [message?.body, message?.htmlBody]) {
      // Four of six: 66.6 percent, rounded down.
      for (const words of ['66,6% lengkap', '11 Mei 2026 (7 hari lagi)', 'Hak atas pangan: 1 dari 3']) {
        expect(text).toContain(words);
      }
      expect(text).toContain('Belum dijawab: PA1');
      expect(text).toContain('Belum dapat dipakai, lihat kolom Status: PP2');
      expect(text).toContain(String(region(TWO)['Lembar Isian']));
    }
  });

  it('goes on the days of the setting and on no other', async () => {
    await reminding({ settings: { deadline: '2026-05-12', reminderDays: '7, 1' } });
    const counts: number[] = [];
    for (let day = 0; day < 10; day++) {
      await night();
      counts.push(book.host.outbox.length);
      book.clock.advance(DAY);
    }
    // 8 days before: none; 7 before: two; 1 before, six days later: two more; none after.
    expect(counts).toEqual([0, 2, 2, 2, 2, 2, 2, 4, 4, 4]);
  });

  it('is not sent without a deadline, nor where the sheet is locked', async () => {
    book = await prepared();
    await night();
    expect(book.host.outbox).toEqual([]);
    await reminding();
    done(await book.run('lockSheets', { regions: [TWO] }));
    await night();
    expect(sentTo()).toEqual([officer(THREE)]);
  });

  it('to nobody is told, and so is what the account’s day does not suffice for', async () => {
    await reminding({ account: { kind: 'consumer', email: 'saya@kkpham.example' } });
    typeInto(TWO, {
      'Surel Petugas': Array.from({ length: 49 }, (_, i) => `a${i}@kkpham.example`).join(' '),
    });
    typeInto(THREE, { 'Surel Petugas': null });
    expect((await night()).said).toContain(
      '1 pengingat terkirim, 1 daerah tanpa alamat petugas yang dapat dipakai.',
    );
    book.clock.advance(6 * DAY);
    typeInto(THREE, {
      'Surel Petugas': Array.from({ length: 49 }, (_, i) => `b${i}@kkpham.example`).join(' '),
    });
    typeInto(ONE, { 'Surel Petugas': 'c1@kkpham.example c2@kkpham.example c3@kkpham.example' });
    book.type('Isian', { 'Kode Wilayah': ONE, 'Kode Indikator': 'PA1' }, { Jawaban: 'mungkin' });
    // A hundred recipients a day: 3 and 49 fit, another 49 do not.
    const waits = '1 menunggu malam berikutnya karena jatah surel atau waktu malam ini habis.';
    expect((await night()).said).toContain(`2 pengingat terkirim, ${waits}`);
    expect(job().Hasil).toContain(waits);
    expect(book.rows('Surel Keluar').map(({ Keadaan }) => Keadaan)).toEqual([
      'terkirim',
      'terkirim',
      'terkirim',
      'menunggu',
    ]);
  });

  describe('that the account’s day does not suffice for', () => {
    /** Nothing is answered; two of three regions have 49 officers, of which a hundred recipients hold two. */
    beforeEach(async () => {
      book = await prepared({
        settings: { deadline: '2026-05-11' },
        account: { kind: 'consumer', email: 'saya@kkpham.example' },
      });
      for (const code of CODES) {
        const offices = Array.from({ length: 49 }, (_, i) => `opd${i}.${code}@kkpham.example`);
        typeInto(code, { 'Surel Petugas': offices.join(' ') });
      }
      await night();
      expect(book.host.outbox).toHaveLength(2);
      book.clock.advance(DAY);
    });

    it('goes the night after, once, and tells the days that are left by then', async () => {
      expect((await night()).said).toContain('1 pengingat terkirim.');
      book.clock.advance(DAY);
      await night();
      expect(book.host.outbox.map(({ subject }) => /\d+ hari lagi/.exec(subject)?.[0])).toEqual([
        '7 hari lagi',
        '7 hari lagi',
        '6 hari lagi',
      ]);
      expect(book.rows('Surel Keluar').map(({ Keadaan }) => Keadaan)).toEqual(Array(3).fill('terkirim'));
    });

    it('waits no longer than the deadline', async () => {
      book.clock.advance(7 * DAY);
      await night();
      expect(book.rows('Surel Keluar').map(({ Keadaan }) => Keadaan)).toEqual(Array(2).fill('terkirim'));
    });

    it('does not go any more to a region that is complete by then', async () => {
      fillSheet(sheetOf(book, THREE), THREE);
      await night();
      expect(book.host.outbox).toHaveLength(2);
      expect(book.rows('Surel Keluar').map(({ Keadaan }) => Keadaan)).toEqual(Array(2).fill('terkirim'));
    });
  });

  it('on which a run dies is in doubt and is not sent again', async () => {
    await reminding();
    const sheet = book.sheet('Surel Keluar');
    const sent = book.host.outbox as SentMessage[];
    sent.push = (...messages) => {
      sheet.cells = sheet.cells.map((cells) => Object.freeze(cells) as typeof cells);
      return Array.prototype.push.apply(sent, messages);
    };
    await expect(book.run('nightly', undefined, { trigger: 'time' })).rejects.toThrow();
    Reflect.deleteProperty(sent, 'push');
    sheet.cells = sheet.cells.map((cells) => [...cells]);
    expect((await night()).said).toContain('1 pengingat terkirim, 1 diragukan: lihat tab Surel Keluar.');
    expect(sentTo()).toEqual([officer(TWO), officer(THREE)]);
  });
});

describe('Keadaan pengumpulan malam', () => {
  const state = async (): Promise<string> => done(await book.run('nightlyState')).said;
  const toasts = () => book.told.filter(({ kind }) => kind === 'toast').map(({ text }) => text);

  it('tells of one that was never switched on', async () => {
    expect(await state()).toBe('Mati.\nTerakhir jalan: belum pernah.');
  });

  it('tells when it ran, what came of it and when it runs next, and shows it to the person', async () => {
    done(await book.run('switchNightlyOn'));
    book.clock.advance(17 * HOUR);
    await night();
    const said = await state();
    expect(said).toContain(
      'Menyala, oleh verifikator@kkpham.example.\nTerakhir jalan: 2026-05-05 02:00.\nHasil: ',
    );
    expect(said).toContain('Berikutnya: 2026-05-06 02:00-03:00.');
    expect(book.told.at(-1)).toMatchObject({ kind: 'alert', text: said });
  });

  it('says when it has not run for 36 hours, and so does opening the book, which changes nothing', async () => {
    done(await book.run('switchNightlyOn'));
    book.clock.advance(17 * HOUR);
    await night();
    book.told.length = 0;
    book.clock.advance(36 * HOUR - 60_000);
    await book.host.open();
    expect(toasts()).toEqual([]);
    expect(await state()).not.toContain('36 jam');
    book.clock.advance(2 * 60_000);
    const before = book.copy();
    await book.host.open();
    expect(toasts()).toHaveLength(1);
    expect(toasts()[0]).toContain('tidak berjalan sejak 2026-05-05 02:00');
    expect(changes(before, book.data())).toEqual([]);
    expect(await state()).toContain('Sudah lebih dari 36 jam tidak berjalan. Nyalakan lagi');
  });

  it('says nothing at opening of one that was just switched on, or that is off', async () => {
    await book.host.open();
    done(await book.run('switchNightlyOn'));
    book.told.length = 0;
    await book.host.open();
    done(await book.run('switchNightlyOff'));
    book.told.length = 0;
    book.clock.advance(5 * DAY);
    await book.host.open();
    expect(toasts()).toEqual([]);
  });

  it('says that the trigger is gone, and what to do', async () => {
    done(await book.run('switchNightlyOn'));
    const folder = book.folder;
    await book.host.save();
    rmSync(join(folder, '.triggers.json'));
    book = await openBook(folder);
    expect(await state()).toContain('Pemicunya hilang, sehingga tidak akan berjalan. Nyalakan lagi');
  });

  it('says that the hour was changed since', async () => {
    done(await book.run('switchNightlyOn'));
    book.set('Jam Pengumpulan Malam', '5');
    expect(await state()).toContain('nyalakan lagi agar berlaku');
  });
});
