// Kembalikan untuk perbaikan on the stand-in: what stands in the sheet, until when it is open, and what the officers get.
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SentMessage } from '../../src/local/index';
import { type Book, done, fillRegion, makeBook, refused } from './book';
import { changes } from './changes';
import { INDICATORS, indicatorTable, ownScore } from './instrument';
import { cellOf, makeSheets, outcomeOf, placeOf, sheetId, sheetOf, tabOf } from './region-sheets';

const ONE = '73.01';
const TWO = '73.10';
const THREE = '73.71';
const OFFICER = 'petugas.satu@kkpham.example';
let book: Book;

const region = (code = ONE) => book.row('Wilayah', { 'Kode Wilayah': code });
const typeInto = (code: string, values: Parameters<Book['type']>[2]) =>
  book.type('Wilayah', { 'Kode Wilayah': code }, values);
const answer = (indicator: string, values: Parameters<Book['type']>[2], code = ONE, on = book) =>
  on.type('Isian', { 'Kode Wilayah': code, 'Kode Indikator': indicator }, values);
const run = async (regions: readonly string[] = [ONE]) => done(await book.run('returnSheets', { regions }));
const value = (indicator: string, header: string, code = ONE) =>
  cellOf(sheetOf(book, code), indicator, header)?.value ?? null;
const states = () => book.rows('Surel Keluar').map((row) => [row.Jenis, row.Kepada, row.Keadaan]);

/** All regions good, with officers and sheets; in the first PA1 is blank and PP1 was sent back. */
const prepared = async (options: Parameters<typeof makeBook>[0] = {}): Promise<Book> => {
  const made = await makeBook({ settings: { deadline: '2026-05-03' }, ...options });
  for (const [code, officer] of [
    [ONE, OFFICER],
    [TWO, 'petugas.sepuluh@kkpham.example'],
    [THREE, 'petugas.kota@kkpham.example'],
  ] as const) {
    fillRegion(made, code);
    made.type('Wilayah', { 'Kode Wilayah': code }, { 'Surel Petugas': officer });
  }
  await makeSheets(made);
  answer('PA1', { Jawaban: null }, ONE, made);
  answer(
    'PP1',
    {
      'Status Verifikasi': 'Dikembalikan',
      'Kode Alasan': 'B3',
      'Catatan Verifikator': 'Lampirkan SK terbaru.',
    },
    ONE,
    made,
  );
  made.told.length = 0;
  return made;
};

beforeEach(async () => {
  book = await prepared();
});

describe('the sheet', () => {
  it('says at each indicator to repair what was decided, what the verifier wrote and what was found', async () => {
    await run();
    expect(value('PA1', 'Keputusan Verifikator')).toBe('Belum diperiksa');
    expect(value('PA1', 'Temuan')).toMatch(/^Galat \(Jawaban\): .+ .+/);
    expect(value('PP1', 'Keputusan Verifikator')).toBe('Dikembalikan');
    expect(value('PP1', 'Catatan Verifikator')).toBe('Bukti belum disahkan: Lampirkan SK terbaru.');
    expect(value('PP1', 'Temuan') ?? '').toBe('');
    expect(value('PA2', 'Keputusan Verifikator') ?? '').toBe('');
  });

  it('is open for the days of repair, and Wilayah says until when and why', async () => {
    done(await book.run('lockSheets', { regions: [ONE] }));
    const report = await run();
    expect(outcomeOf(report.sheets, ONE)).toMatchObject({ outcome: 'returned', troubles: [] });
    expect(tabOf(sheetOf(book, ONE), 'Isian').protections[0]?.unprotected.length).toBeGreaterThan(0);
    // Seven days from the fourth of May.
    expect(region()).toMatchObject({
      'Keadaan Lembar': 'dikembalikan',
      'Terbuka Sampai': '2026-05-11',
      'Alasan Dibuka': '2026-05-04 · verifikator@kkpham.example · Kembalikan untuk perbaikan',
    });
  });

  it('keeps the days that it had already', async () => {
    book.set('Batas Waktu', '2026-06-30');
    await run();
    expect(region()['Terbuka Sampai']).toBe('2026-06-30');
  });

  it('is written by code and header where officers moved rows and columns', async () => {
    const tab = tabOf(sheetOf(book, ONE), 'Isian');
    const [one, other] = [
      placeOf(sheetOf(book, ONE), 'PA1', 'Temuan'),
      placeOf(sheetOf(book, ONE), 'PP1', 'Temuan'),
    ];
    const lines = [tab.cells[one.row] ?? [], tab.cells[other.row] ?? []];
    tab.cells[one.row] = lines[1] ?? [];
    tab.cells[other.row] = lines[0] ?? [];
    const { column } = placeOf(sheetOf(book, ONE), 'PA1', 'Catatan Verifikator');
    for (const cells of tab.cells) {
      const [moved] = cells?.splice(column, 1) ?? [];
      cells?.splice(column - 3, 0, moved);
    }
    await run();
    expect(value('PA1', 'Temuan')).toContain('Galat (Jawaban)');
    expect(value('PP1', 'Keputusan Verifikator')).toBe('Dikembalikan');
    expect(value('PP1', 'Catatan Verifikator')).toBe('Bukti belum disahkan: Lampirkan SK terbaru.');
    expect(value('PP1', 'Temuan') ?? '').toBe('');
  });

  it('loses what an earlier return said of answers that are good by now', async () => {
    await run();
    answer('PA1', { Jawaban: 'Ada' });
    await run();
    expect(value('PA1', 'Temuan') ?? '').toBe('');
    expect(value('PA1', 'Keputusan Verifikator') ?? '').toBe('');
    expect(value('PP1', 'Keputusan Verifikator')).toBe('Dikembalikan');
  });

  it('changes nowhere but in the script’s own columns and its protection', async () => {
    const before = structuredClone(sheetOf(book, ONE));
    await run();
    const after = sheetOf(book, ONE);
    const own = ['Keputusan Verifikator', 'Catatan Verifikator', 'Temuan'].map(
      (header) => placeOf(after, 'PA1', header).column,
    );
    for (const sheet of [before, after]) {
      const tab = tabOf(sheet, 'Isian');
      for (const column of own) tab.hiddenColumns.delete(column + 1);
      for (const cells of tab.cells.slice(3)) for (const column of own) delete cells?.[column];
    }
    expect(changes(before, after)).toEqual([]);
  });

  it('shows the columns that were hidden while there was nothing to say', async () => {
    await run();
    const { column } = placeOf(sheetOf(book, ONE), 'PA1', 'Temuan');
    expect(tabOf(sheetOf(book, ONE), 'Isian').hiddenColumns.has(column + 1)).toBe(false);
  });

  it('keeps a verifier’s note that looks like a formula as text', async () => {
    answer('PP1', { 'Catatan Verifikator': '=SUM(1;1)' });
    await run();
    const cell = cellOf(sheetOf(book, ONE), 'PP1', 'Catatan Verifikator');
    expect([cell?.value, cell?.formula]).toEqual(['Bukti belum disahkan: =SUM(1;1)', undefined]);
  });

  it('needs as many service calls for a hundred indicators as for six', async () => {
    const calls = async (on: Book): Promise<number> => {
      on.host.resetCounts();
      done(await on.run('returnSheets', { regions: [ONE] }));
      return Object.values(on.host.serviceCalls).reduce((sum, count) => sum + count, 0);
    };
    const added = Array.from({ length: 94 }, (_, i) => ownScore(`PB${i + 1}`, 'pangan', 'struktur'));
    const many = [...INDICATORS, ...indicatorTable(added).slice(1)];
    expect(await calls(await prepared({ indicators: many }))).toBe(await calls(await prepared()));
  });
});

describe('the message', () => {
  it('goes to the officers of each returned region, one for each, and is kept in Surel Keluar', async () => {
    answer('PA1', { Jawaban: 'mungkin' }, TWO);
    typeInto(TWO, { 'Surel Petugas': 'b@kkpham.example; a@kkpham.example' });
    const report = await run([ONE, TWO]);
    expect(report.said).toBe('2 lembar dikembalikan, 2 surel terkirim. 1 keputusan dicatat.');
    expect(report.messages).toHaveLength(2);
    expect(book.host.outbox.map(({ to }) => to)).toEqual([OFFICER, 'a@kkpham.example,b@kkpham.example']);
    expect(states()).toEqual([
      ['perbaikan', OFFICER, 'terkirim'],
      ['perbaikan', 'a@kkpham.example, b@kkpham.example', 'terkirim'],
    ]);
  });

  it('lists what to repair with a link to each cell, in Indonesian also in an English book', async () => {
    book.set('Bahasa', 'en');
    await run();
    const [message] = book.host.outbox;
    expect(message?.subject).toBe('KKPHAM 2026: 2 indikator Kabupaten Satu perlu diperbaiki');
    const tab = tabOf(sheetOf(book, ONE), 'Isian');
    // Row and column of the answers, counted from one and from A.
    const { row, column } = placeOf(sheetOf(book, ONE), 'PA1', 'Jawaban');
    const link = `#gid=${tab.id}&range=${String.fromCharCode(65 + column)}${row + 1}`;
    expect(message?.body).toContain(`${sheetId(book, ONE)}`);
    expect(message?.body).toContain(link);
    expect(message?.htmlBody).toContain(link.replace('&', '&amp;'));
    for (const text of [message?.body, message?.htmlBody]) {
      for (const words of [
        'Kabupaten Satu',
        'PA1 Pertanyaan PA1?',
        'Galat (Jawaban)',
        'Lampirkan SK terbaru.',
      ]) {
        expect(text).toContain(words);
      }
      expect(text).toContain('11 Mei 2026 (7 hari lagi)');
      expect(text).not.toContain('PA2');
    }
  });

  it('is a file with both parts, readable on a phone, without pictures or scripts', async () => {
    answer('PP1', { 'Catatan Verifikator': '<img src=x onerror=alert(1)> & <b>tebal</b>' });
    await run();
    const [message] = book.host.outbox;
    expect(readFileSync(message?.path ?? '', 'utf8')).toContain('multipart/alternative');
    expect(message?.htmlBody).not.toMatch(/<(img|script|link|iframe)/i);
    expect(message?.htmlBody).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &lt;b&gt;');
    expect(message?.htmlBody).toContain('name="viewport"');
    expect(message?.body).toContain('<b>tebal</b>');
  });

  it('says that the data are a sample where they are', async () => {
    book.set('Data Contoh', 'ya');
    await run();
    expect(book.host.outbox[0]?.body).toContain('DATA CONTOH');
  });

  it('is never sent twice for the same list until the same day', async () => {
    await run();
    const [before, sheet] = [book.copy(), structuredClone(sheetOf(book, ONE))];
    const report = await run();
    expect(report.said).toContain(
      '0 lembar dikembalikan, 0 surel terkirim. 1 surel yang sama sudah pernah dikirim.',
    );
    expect(outcomeOf(report.sheets, ONE).outcome).toBe('unchanged');
    expect(book.host.outbox).toHaveLength(1);
    expect(changes(before, book.data())).toEqual([]);
    expect(changes(sheet, sheetOf(book, ONE))).toEqual([]);
    book.clock.advance(24 * 3_600_000);
    await run();
    expect(book.host.outbox).toHaveLength(1);
    expect(region()['Terbuka Sampai']).toBe('2026-05-11');
  });

  it('goes again when there is something else to repair, and when the sheet was locked in between', async () => {
    await run();
    answer('PA2', { Jawaban: null });
    await run();
    expect(book.host.outbox).toHaveLength(2);
    book.clock.advance(9 * 24 * 3_600_000);
    done(await book.run('lockSheets', { regions: [ONE] }));
    await run();
    expect(book.host.outbox).toHaveLength(3);
    // The thirteenth and seven days.
    expect(region()).toMatchObject({ 'Keadaan Lembar': 'dikembalikan', 'Terbuka Sampai': '2026-05-20' });
  });

  it('that cannot go is written down with the reason, and tried again at the next click', async () => {
    const many = Array.from({ length: 51 }, (_, i) => `a${i}@kkpham.example`).join(', ');
    typeInto(ONE, { 'Surel Petugas': many });
    const report = await run();
    expect(report.said).toContain('1 lembar dikembalikan, 0 surel terkirim. 1 surel gagal');
    expect(book.rows('Surel Keluar')[0]).toMatchObject({
      Keadaan: 'gagal',
      Keterangan: 'Limit Exceeded: Email Recipients Per Message',
    });
    typeInto(ONE, { 'Surel Petugas': OFFICER });
    expect((await run()).said).toContain('1 surel terkirim');
    expect(book.host.outbox.map(({ to }) => to)).toEqual([OFFICER]);
  });

  it('with a quota that is too small is refused before anything is changed', async () => {
    book = await prepared({ account: { kind: 'consumer', email: 'saya@kkpham.example' } });
    for (const [i, code] of [ONE, TWO, THREE].entries()) {
      const officers = Array.from({ length: 45 }, (_, k) => `petugas${i * 45 + k}@kkpham.example`).join(' ');
      typeInto(code, { 'Surel Petugas': officers });
      answer('PA1', { Jawaban: null }, code);
    }
    const [before, sheet] = [book.copy(), structuredClone(sheetOf(book, ONE))];
    const report = refused(await book.run('returnSheets', { regions: [ONE, TWO, THREE] }));
    expect(report.refused).toBe('messages/quota');
    expect(changes(before, book.data())).toEqual([]);
    expect(changes(sheet, sheetOf(book, ONE))).toEqual([]);
  });
});

describe('a region', () => {
  it('with nothing to repair is not returned', async () => {
    const before = book.copy();
    const report = await run([TWO]);
    expect(report.said).toBe(
      '0 lembar dikembalikan, 0 surel terkirim. 1 daerah tidak perlu memperbaiki apa pun.',
    );
    expect(outcomeOf(report.sheets, TWO).outcome).toBe('unchanged');
    expect(changes(before, book.data())).toEqual([]);
  });

  it('without a sheet, or with one that cannot be opened, gets no message, and the others are returned', async () => {
    for (const code of [TWO, THREE]) answer('PA1', { Jawaban: null }, code);
    typeInto(TWO, { 'ID Lembar': null, 'Lembar Isian': null });
    typeInto(THREE, { 'ID Lembar': sheetId(book, ONE) });
    const report = await run([ONE, TWO, THREE]);
    expect(report.sheets?.map(({ outcome }) => outcome)).toEqual(['returned', 'none', 'refused']);
    expect(outcomeOf(report.sheets, THREE).troubles).toMatchObject([{ code: 'other-region' }]);
    expect(book.host.outbox.map(({ to }) => to)).toEqual([OFFICER]);
    expect(states()).toEqual([
      ['perbaikan', OFFICER, 'terkirim'],
      ['perbaikan', 'petugas.kota@kkpham.example', 'gagal'],
    ]);
    expect(region(THREE)['Masalah Lembar']).not.toBe('');
    expect(region(THREE)['Keadaan Lembar']).toBe('terbuka');
    expect(report.said).toContain('1 tidak dapat dikembalikan');
    expect(report.said).toContain('1 daerah belum punya lembar');
  });

  it.each([null, 'bu Rahma'])(
    'whose officers’ address is %j is returned, and the person is told',
    async (address) => {
      typeInto(ONE, { 'Surel Petugas': address });
      const report = await run();
      expect(report.said).toContain('1 lembar dikembalikan, 0 surel terkirim. 1 tanpa alamat petugas');
      expect(outcomeOf(report.sheets, ONE).troubles).toMatchObject([{ code: 'no-officer' }]);
      expect(region()['Keadaan Lembar']).toBe('dikembalikan');
      expect(book.host.outbox).toEqual([]);
    },
  );
});

describe('a run that ends in the middle', () => {
  /** The first message leaves, and then nothing can be written into the outbox any more. */
  const dieAfterSending = async (regions: readonly string[]): Promise<void> => {
    const sheet = book.sheet('Surel Keluar');
    const sent = book.host.outbox as SentMessage[];
    sent.push = (...messages) => {
      sheet.cells = sheet.cells.map((cells) => Object.freeze(cells) as typeof cells);
      return Array.prototype.push.apply(sent, messages);
    };
    await expect(book.run('returnSheets', { regions })).rejects.toThrow();
    Reflect.deleteProperty(sent, 'push');
    sheet.cells = sheet.cells.map((cells) => [...cells]);
  };

  it('after a message left it in doubt: it is not sent again, and the other region is returned', async () => {
    answer('PA1', { Jawaban: null }, TWO);
    await dieAfterSending([ONE, TWO]);
    expect(states().map(([, , state]) => state)).toEqual(['mengirim', 'menunggu']);
    expect(region(ONE)['Keadaan Lembar']).toBe('dikembalikan');
    expect(region(TWO)['Keadaan Lembar']).toBe('terbuka');
    const report = await run([ONE, TWO]);
    expect(report.said).toBe(
      '1 lembar dikembalikan, 1 surel terkirim. 1 surel diragukan: lihat tab Surel Keluar.',
    );
    expect(book.host.outbox.map(({ to }) => to)).toEqual([OFFICER, 'petugas.sepuluh@kkpham.example']);
    book.type('Surel Keluar', { Kepada: OFFICER }, { Keadaan: 'kirim ulang' });
    await run([ONE]);
    expect(book.host.outbox.map(({ to }) => to).filter((to) => to === OFFICER)).toHaveLength(2);
  });

  it('between the sheet and the message sends the message at the next run', async () => {
    const wilayah = book.sheet('Wilayah');
    wilayah.cells = wilayah.cells.map((cells) => Object.freeze(cells) as typeof cells);
    await expect(book.run('returnSheets', { regions: [ONE] })).rejects.toThrow();
    wilayah.cells = wilayah.cells.map((cells) => [...cells]);
    expect(book.host.outbox).toEqual([]);
    expect(states()).toEqual([['perbaikan', OFFICER, 'menunggu']]);
    expect((await run()).said).toBe('1 lembar dikembalikan, 1 surel terkirim.');
    expect(states()).toEqual([['perbaikan', OFFICER, 'terkirim']]);
  });

  it('for lack of time leaves the rest, which the next run returns', async () => {
    answer('PA1', { Jawaban: null }, TWO);
    const sent = book.host.outbox as SentMessage[];
    sent.push = (...messages) => {
      book.clock.advance(5 * 60_000);
      return Array.prototype.push.apply(sent, messages);
    };
    const report = await run([ONE, TWO]);
    Reflect.deleteProperty(sent, 'push');
    expect(report.sheets?.map(({ outcome }) => outcome)).toEqual(['returned', 'left']);
    expect(report.said).toContain('1 belum sempat');
    expect((await run([ONE, TWO])).sheets?.map(({ outcome }) => outcome)).toEqual(['unchanged', 'returned']);
    expect(book.host.outbox).toHaveLength(2);
  });
});
