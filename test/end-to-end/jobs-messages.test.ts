// Messages as a job: nobody is written to twice, what does not fit the day goes tomorrow, what is in doubt is decided by a person.
import { describe, expect, it } from 'vitest';
import { done, refused } from './book';
import { codesOf, DAY, fillAll, MINUTE, regionsOf, type SlowBook, slowBook } from './jobs';

const SEND = 'Kirim ringkasan';
const CONSUMER = { kind: 'consumer', email: 'verifikator@kkpham.example' } as const;

/** Each region has a coordinator of its own, so that there is a message for each. */
const messagesBook = async (
  count: number,
  options: Parameters<typeof slowBook>[0] = {},
): Promise<SlowBook> => {
  const book = await slowBook({ regions: regionsOf(count), ...options });
  fillAll(book, codesOf(count));
  return book;
};

const addressesOf = (count: number): readonly string[] =>
  codesOf(count).map((code) => `koordinator.${code}@kkpham.example`);

const sentTo = (book: SlowBook): readonly string[] => book.host.outbox.map(({ to }) => to);

const asked = (book: SlowBook): readonly string[] =>
  book.told.filter(({ kind }) => kind === 'alert').map(({ text }) => text);

const rowOf = (code: string, book: SlowBook): number =>
  book.rows('Surel Keluar').findIndex(({ Kepada }) => Kepada === `koordinator.${code}@kkpham.example`) + 2;

describe('messages that do not fit one run', () => {
  it('go in several, each once, in the order of the regions', async () => {
    const book = await messagesBook(30, { costs: { 'MailApp.sendEmail': MINUTE / 2 } });
    done(await book.run('sendMessagesAsJob'));
    expect(sentTo(book).length).toBeGreaterThanOrEqual(7);
    expect(sentTo(book).length).toBeLessThan(12);
    await book.finish();
    expect(sentTo(book)).toEqual(addressesOf(30));
    expect(book.job(SEND)).toMatchObject({ Keadaan: 'selesai', Selesai: 30, Sisa: 0, Gagal: 0 });
    expect(new Set(book.rows('Surel Keluar').map(({ Keadaan }) => Keadaan))).toEqual(new Set(['terkirim']));
  });

  it('go to nobody twice, though what they say changed on the way', async () => {
    const book = await messagesBook(15, { costs: { 'MailApp.sendEmail': MINUTE / 2 } });
    done(await book.run('sendMessagesAsJob'));
    const first = sentTo(book).length;
    for (const code of codesOf(15))
      book.type('Isian', { 'Kode Wilayah': code, 'Kode Indikator': 'PA1' }, { Jawaban: 'Tidak ada' });
    await book.finish();
    expect([...sentTo(book)].sort()).toEqual([...addressesOf(15)].sort());
    expect(first).toBeLessThan(15);
    expect(book.rows('Surel Keluar').filter(({ Keadaan }) => Keadaan === 'menunggu')).toEqual([]);
  });

  it('of which one cannot be sent: the others go, and Ulangi yang gagal sends that one alone', async () => {
    const book = await messagesBook(3);
    const many = Array.from({ length: 51 }, (_, i) => `k${i}@kkpham.example`).join(', ');
    book.type('Wilayah', { 'Kode Wilayah': '73.02' }, { 'Surel Koordinator': many });
    done(await book.run('sendMessagesAsJob'));
    expect(book.job(SEND)).toMatchObject({ Keadaan: 'selesai', Selesai: 2, Gagal: 1 });
    expect(sentTo(book)).toHaveLength(2);
    book.type('Wilayah', { 'Kode Wilayah': '73.02' }, { 'Surel Koordinator': 'k@kkpham.example' });
    done(await book.run('retryJob', { row: 2 }));
    expect(sentTo(book)).toHaveLength(3);
    expect(sentTo(book)[2]).toBe('k@kkpham.example');
    expect(book.job(SEND)).toMatchObject({ Keadaan: 'selesai', Gagal: 0 });
  });
});

describe('messages that do not fit the day', () => {
  /** 30 messages to four people each: 120 recipients, where a consumer account's day has 100. */
  const crowded = async (): Promise<SlowBook> => {
    const book = await messagesBook(30, { account: CONSUMER });
    for (const code of codesOf(30)) {
      const four = ['a', 'b', 'c', 'd'].map((who) => `${who}.${code}@kkpham.example`).join(', ');
      book.type('Wilayah', { 'Kode Wilayah': code }, { 'Surel Koordinator': four });
    }
    return book;
  };

  it('are said before anything goes, and go by themselves on the next day', async () => {
    const book = await crowded();
    done(await book.run('sendMessagesAsJob'));
    expect(asked(book)[0]).toBe(
      '30 surel, jatah hari ini 100 penerima: 25 dikirim sekarang, sisanya menyusul sendiri pada hari berikutnya. Lanjutkan?',
    );
    expect(sentTo(book)).toHaveLength(25);
    expect(book.job(SEND)).toMatchObject({ Keadaan: 'menunggu', Selesai: 25, Sisa: 5 });
    expect(String(book.job(SEND).Berikutnya)).toMatch(/^2026-05-05/);
    await book.round();
    expect(sentTo(book)).toHaveLength(25);
    book.clock.advance(DAY);
    await book.finish();
    expect(sentTo(book).map((to) => to.slice(2, 7))).toEqual(codesOf(30));
    expect(book.job(SEND)).toMatchObject({ Keadaan: 'selesai', Selesai: 30, Sisa: 0 });
  });

  it('are not sent at all by somebody who says no, and there is no job', async () => {
    const book = await crowded();
    book.answer = 'NO';
    expect(refused(await book.run('sendMessagesAsJob')).refused).toBe('messages/cancelled');
    expect(sentTo(book)).toEqual([]);
    expect(book.rows('Pekerjaan')).toEqual([]);
    expect(book.host.triggers).toEqual([]);
  });
});

describe('a message on which the run was killed', () => {
  const killed = async (): Promise<SlowBook> => {
    const book = await messagesBook(4);
    // Google ends the run in the middle of it, and nobody knows whether it went.
    book.killOn('MailApp.sendEmail', 2);
    await expect(book.run('sendMessagesAsJob')).rejects.toThrow('Exceeded maximum execution time');
    return book;
  };

  it('is in doubt and is not sent again, and the others go', async () => {
    const book = await killed();
    await book.finish();
    expect([...sentTo(book)].sort()).toEqual(addressesOf(4).filter((to) => !to.includes('73.02')));
    expect(book.row('Surel Keluar', { Kepada: 'koordinator.73.02@kkpham.example' }).Keadaan).toBe(
      'diragukan',
    );
    expect(book.job(SEND)).toMatchObject({ Keadaan: 'selesai', Selesai: 3, Gagal: 1 });
    expect(book.job(SEND)['Yang Gagal']).toContain('koordinator.73.02@kkpham.example: Diragukan');
  });

  it('is marked as sent by a person who found it: it never goes again, and the trail says who said so', async () => {
    const book = await killed();
    await book.finish();
    const rows = [rowOf('73.02', book)];
    expect(done(await book.run('markAsSent', { rows })).said).toBe(
      '1 surel ditandai terkirim; tidak dikirim lagi.',
    );
    done(await book.run('sendMessagesAsJob'));
    expect(sentTo(book)).toHaveLength(3);
    const entry = book.rows('Jejak Audit').find(({ Dari }) => Dari === 'diragukan');
    expect(entry).toMatchObject({ Siapa: 'verifikator@kkpham.example', Menjadi: 'terkirim' });
  });

  it('is sent again for a person who did not find it, once', async () => {
    const book = await killed();
    await book.finish();
    done(await book.run('sendAgain', { rows: [rowOf('73.02', book)] }));
    done(await book.run('retryJob', { row: 2 }));
    expect([...sentTo(book)].sort()).toEqual([...addressesOf(4)].sort());
    done(await book.run('sendMessagesAsJob'));
    expect(sentTo(book)).toHaveLength(4);
  });

  it('is decided on in its own row only', async () => {
    const book = await killed();
    await book.finish();
    const rows = [rowOf('73.01', book), rowOf('73.03', book)];
    expect(refused(await book.run('markAsSent', { rows })).refused).toBe('messages/none-in-doubt');
  });
});
