// Surel koordinator on the stand-in: preview, test, sending, and what is never sent twice.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SentMessage } from '../../src/local/index';
import { type Book, type BookOptions, done, fillRegion, makeBook, refused } from './book';
import { changes } from './changes';

const WEST = 'barat@kkpham.example';
const EAST = 'timur@kkpham.example';

/** 73.01 and 73.10 have one coordinator, 73.71 another. */
const mailBook = async (options: BookOptions = {}): Promise<Book> => {
  const book = await makeBook({ settings: { deadline: '2026-05-15' }, ...options });
  fillRegion(book, '73.01', WEST);
  fillRegion(book, '73.10', ` ${WEST.toUpperCase()} `);
  fillRegion(book, '73.71', EAST);
  return book;
};

const states = (book: Book) => book.rows('Surel Keluar').map((row) => [row.Jenis, row.Kepada, row.Keadaan]);
const sentTo = (book: Book): readonly string[] => book.host.outbox.map(({ to }) => to);
const setState = (book: Book, to: string, state: string): void =>
  book.type('Surel Keluar', { Kepada: to }, { Keadaan: state });

describe('Pratinjau', () => {
  it('shows every address, the number of recipients and what is left of the quota, and sends nothing', async () => {
    const book = await mailBook();
    const report = done(await book.run('previewMessages'));
    expect(report.said).toBe('2 surel disiapkan sebagai pratinjau; belum ada yang dikirim.');
    const page = book.told.find(({ kind }) => kind === 'dialog');
    expect(page?.title).toBe('Pratinjau surel koordinator');
    expect(page?.text).toContain(WEST);
    expect(page?.text).toContain(EAST);
    expect(page?.text).toContain('2 surel, 2 penerima');
    expect(page?.text).toContain('tinggal 1.500 penerima');
    expect(book.host.outbox).toEqual([]);
    expect(states(book)).toEqual([
      ['ringkasan', WEST, 'pratinjau'],
      ['ringkasan', EAST, 'pratinjau'],
    ]);
  });

  it('lets no name of a region out of its place in the page', async () => {
    const book = await mailBook();
    book.type('Wilayah', { 'Kode Wilayah': '73.71' }, { Wilayah: '"></iframe><script>alert(1)</script>' });
    done(await book.run('previewMessages'));
    const page = book.told.find(({ kind }) => kind === 'dialog')?.text ?? '';
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<\/iframe>/g)).toHaveLength(2);
  });

  it('looked at twice leaves one row for each message', async () => {
    const book = await mailBook();
    done(await book.run('previewMessages'));
    const before = book.copy();
    done(await book.run('previewMessages'));
    expect(changes(before, book.data())).toEqual([]);
  });

  it('says of a message that it will not be sent again, and of one to be sent again that it will', async () => {
    const book = await mailBook();
    done(await book.run('sendMessages'));
    const recipients = async (): Promise<string | undefined> => {
      done(await book.run('previewMessages'));
      return /2 surel, \d penerima/.exec(
        book.told.filter(({ kind }) => kind === 'dialog').at(-1)?.text ?? '',
      )?.[0];
    };
    expect(await recipients()).toBe('2 surel, 0 penerima');
    expect(book.told.at(-1)?.text).toBeDefined();
    setState(book, WEST, 'kirim ulang');
    expect(await recipients()).toBe('2 surel, 1 penerima');
    setState(book, EAST, 'gagal');
    expect(await recipients()).toBe('2 surel, 2 penerima');
    setState(book, EAST, 'diragukan');
    expect(await recipients()).toBe('2 surel, 1 penerima');
    done(await book.run('sendMessages'));
    expect(sentTo(book)).toEqual([WEST, EAST, WEST]);
  });

  it('has buttons that call functions which a page may call', async () => {
    const book = await mailBook();
    done(await book.run('previewMessages'));
    const page = book.told.find(({ kind }) => kind === 'dialog')?.text ?? '';
    const called = [...page.matchAll(/onclick="run\('(\w+)'/g)].map((found) => found[1]);
    expect(called).toEqual(['sendTest', 'sendMessagesAsJob']);
    for (const name of called) done(await book.run(String(name), { confirmed: true }, { trigger: 'page' }));
  });
});

describe('Kirim uji ke saya', () => {
  it('sends every message to the one who clicks, marked [UJI], and to nobody else', async () => {
    const book = await mailBook();
    expect(done(await book.run('sendTest')).said).toBe('2 surel uji dikirim ke verifikator@kkpham.example.');
    expect(sentTo(book)).toEqual(['verifikator@kkpham.example', 'verifikator@kkpham.example']);
    for (const { subject, cc, bcc } of book.host.outbox) {
      expect(subject).toMatch(/^\[UJI\] KKPHAM 2026: /);
      expect([cc, bcc]).toEqual(['', '']);
    }
    expect(states(book)).toEqual([
      ['uji', 'verifikator@kkpham.example', 'terkirim'],
      ['uji', 'verifikator@kkpham.example', 'terkirim'],
    ]);
  });

  it('does not count as sent: the coordinators get their messages afterwards', async () => {
    const book = await mailBook();
    done(await book.run('sendTest'));
    expect(done(await book.run('sendMessages')).said).toBe('2 surel terkirim.');
    expect(sentTo(book).slice(2)).toEqual([WEST, EAST]);
    expect(states(book)).toHaveLength(4);
  });
});

describe('Kirim ringkasan', () => {
  it('sends each coordinator one message, with their regions and no others', async () => {
    const book = await mailBook();
    done(await book.run('writeSummaries'));
    const report = done(await book.run('sendMessages'));
    expect(report.said).toBe('2 surel terkirim.');
    expect(report.messages).toHaveLength(2);
    expect(sentTo(book)).toEqual([WEST, EAST]);
    const [west, east] = book.host.outbox;
    for (const text of [west?.body, west?.htmlBody]) {
      expect(text).toContain('Kabupaten Satu');
      expect(text).toContain('Kabupaten Sepuluh');
      expect(text).not.toContain('Kota Tujuh Satu');
      for (const words of ['100,00', 'Peduli', '100,0%', 'RV/73.01/2026/1', '15 Mei 2026', 'uji-kecil']) {
        expect(text).toContain(words);
      }
      expect(text).toContain(String(book.row('Wilayah', { 'Kode Wilayah': '73.01' }).Ringkasan));
    }
    expect(east?.htmlBody).toContain('Kota Tujuh Satu');
    expect(east?.htmlBody).not.toMatch(/Kabupaten (Satu|Sepuluh)/);
    expect(states(book)).toEqual([
      ['ringkasan', WEST, 'terkirim'],
      ['ringkasan', EAST, 'terkirim'],
    ]);
  });

  it('names a region with a missing answer as not finished, also while it is being verified', async () => {
    const book = await mailBook();
    const row = { 'Kode Wilayah': '73.71', 'Kode Indikator': 'PP2' };
    book.type('Isian', { ...row, 'Kode Indikator': 'PA1' }, { 'Status Verifikasi': 'Sesuai' });
    book.type('Isian', row, { Jawaban: null });
    done(await book.run('sendMessages'));
    const plain = book.host.outbox.find(({ to }) => to === EAST)?.body ?? '';
    const late = plain.split('BELUM SELESAI')[1]?.split('KEADAAN')[0] ?? '';
    // Five of six answers: 83.3 percent.
    expect(late).toContain('Kota Tujuh Satu: Sedang diperiksa, kelengkapan 83,3%');
    expect(late).not.toContain('Semua daerah');
    expect(book.host.outbox.find(({ to }) => to === WEST)?.body).toContain('Semua daerah sudah lengkap.');
  });

  it('asks first, with the number of messages and recipients; a No sends nothing and changes nothing', async () => {
    const book = await mailBook();
    book.answer = 'NO';
    const before = book.copy();
    const report = refused(await book.run('sendMessages'));
    expect(report).toEqual({ refused: 'messages/cancelled', said: 'Dibatalkan. Tidak ada yang dikirim.' });
    expect(book.told[0]?.text).toContain('2 surel kepada 2 penerima. Jatah akun ini hari ini tinggal 1.500');
    expect(book.host.outbox).toEqual([]);
    expect(changes(before, book.data())).toEqual([]);
  });

  it('from the preview page needs no second question', async () => {
    const book = await mailBook();
    book.answer = 'NO';
    const report = done(await book.run('sendMessages', { confirmed: true }, { trigger: 'page' }));
    expect(report.said).toBe('2 surel terkirim.');
    expect(book.host.outbox).toHaveLength(2);
  });

  it('clicked a second time sends nothing and asks nothing', async () => {
    const book = await mailBook();
    done(await book.run('sendMessages'));
    book.told.length = 0;
    const before = book.copy();
    expect(done(await book.run('sendMessages')).said).toBe('0 surel terkirim, 2 sudah pernah dikirim.');
    expect(book.host.outbox).toHaveLength(2);
    expect(book.told.filter(({ kind }) => kind === 'alert')).toEqual([]);
    expect(changes(before, book.data())).toEqual([]);
  });

  it('after something changed sends again, to those whom it concerns, and tells what is new', async () => {
    const book = await mailBook();
    done(await book.run('writeSummaries'));
    done(await book.run('sendMessages'));
    book.type('Isian', { 'Kode Wilayah': '73.71', 'Kode Indikator': 'PP2' }, { Jawaban: 40 });
    done(await book.run('writeSummaries'));
    expect(done(await book.run('sendMessages')).said).toBe('1 surel terkirim, 1 sudah pernah dikirim.');
    expect(sentTo(book)).toEqual([WEST, EAST, EAST]);
    expect(book.host.outbox[2]?.body).toContain('Kota Tujuh Satu: ringkasan RV/73.71/2026/2');
  });

  it('with a quota that is too small for all is refused before anything is sent', async () => {
    const book = await mailBook({ account: { kind: 'consumer', email: 'saya@kkpham.example' } });
    const many = (from: number) =>
      Array.from({ length: 45 }, (_, i) => `koordinator${from + i}@kkpham.example`).join('; ');
    for (const [i, code] of ['73.01', '73.10', '73.71'].entries()) {
      book.type('Wilayah', { 'Kode Wilayah': code }, { 'Surel Koordinator': many(i * 45) });
    }
    const before = book.copy();
    const report = refused(await book.run('sendMessages'));
    expect(report.refused).toBe('messages/quota');
    expect(report.said).toContain('135');
    expect(report.said).toContain('100');
    expect(report.said).toContain('Tidak ada yang dikirim');
    expect(book.host.outbox).toEqual([]);
    expect(changes(before, book.data())).toEqual([]);
  });

  it('writes down why a message failed, sends the others, and tries the failed one again at the next click', async () => {
    const book = await mailBook();
    const fifty = Array.from({ length: 51 }, (_, i) => `a${i}@kkpham.example`).join(', ');
    book.type('Wilayah', { 'Kode Wilayah': '73.01' }, { 'Surel Koordinator': fifty });
    expect(done(await book.run('sendMessages')).said).toBe('2 surel terkirim, 1 gagal.');
    const failed = book.rows('Surel Keluar').find((row) => row.Keadaan === 'gagal');
    expect(failed?.Keterangan).toBe('Limit Exceeded: Email Recipients Per Message');
    book.type('Wilayah', { 'Kode Wilayah': '73.01' }, { 'Surel Koordinator': WEST });
    done(await book.run('sendMessages'));
    expect(sentTo(book)).toContain(WEST);
  });

  it('leaves out regions whose coordinator has no usable address, which are a finding', async () => {
    const book = await mailBook();
    book.type('Wilayah', { 'Kode Wilayah': '73.71' }, { 'Surel Koordinator': 'bu Rahma' });
    const report = done(await book.run('sendMessages'));
    expect(sentTo(book)).toEqual([WEST]);
    expect(report.regions[2]?.findings).toMatchObject([
      {
        code: 'coordinator/address-unusable',
        sheet: 'Wilayah',
        cell: 'E4',
        found: expect.stringContaining('bu Rahma'),
      },
    ]);
    book.type('Wilayah', { 'Kode Wilayah': '73.01' }, { 'Surel Koordinator': null });
    book.type('Wilayah', { 'Kode Wilayah': '73.10' }, { 'Surel Koordinator': '-' });
    expect(refused(await book.run('sendMessages')).refused).toBe('messages/no-address');
  });

  it('keeps columns that a person moved and added in Surel Keluar, with what stands in them', async () => {
    const book = await mailBook();
    done(await book.run('sendMessages'));
    const sheet = book.sheet('Surel Keluar');
    sheet.cells = sheet.cells.map((cells, row) => [
      ...[...cells].reverse(),
      { value: row === 0 ? 'Sudah ditelepon' : row === 1 ? 'ya' : null },
    ]);
    const before = book.copy();
    expect(done(await book.run('sendMessages')).said).toBe('0 surel terkirim, 2 sudah pernah dikirim.');
    expect(changes(before, book.data())).toEqual([]);
    setState(book, WEST, 'kirim ulang');
    expect(done(await book.run('sendMessages')).said).toBe('1 surel terkirim, 1 sudah pernah dikirim.');
    const called = (to: string) => book.row('Surel Keluar', { Kepada: to })['Sudah ditelepon'];
    expect([called(WEST), called(EAST)]).toEqual(['ya', null]);
    expect(states(book).map(([, , state]) => state)).toEqual(['terkirim', 'terkirim']);
    expect(book.header('Surel Keluar')).toContain('Sudah ditelepon');
  });
});

describe('a run that ends between mengirim and terkirim', () => {
  /** The first message leaves, and then nothing can be written into the outbox any more. */
  const dieAfterSending = async (book: Book): Promise<void> => {
    const sheet = book.sheet('Surel Keluar');
    const sent = book.host.outbox as SentMessage[];
    sent.push = (...messages) => {
      sheet.cells = sheet.cells.map((cells) => Object.freeze(cells) as typeof cells);
      return Array.prototype.push.apply(sent, messages);
    };
    await expect(book.run('sendMessages')).rejects.toThrow();
    Reflect.deleteProperty(sent, 'push');
    sheet.cells = sheet.cells.map((cells) => [...cells]);
  };

  it('leaves the message in doubt: it is not sent again, and the person is told where to look', async () => {
    const book = await mailBook();
    await dieAfterSending(book);
    expect(sentTo(book)).toEqual([WEST]);
    expect(states(book)).toEqual([
      ['ringkasan', WEST, 'mengirim'],
      ['ringkasan', EAST, 'menunggu'],
    ]);
    const { said } = done(await book.run('sendMessages'));
    expect(said).toBe('1 surel terkirim, 1 diragukan: lihat tab Surel Keluar.');
    expect(sentTo(book)).toEqual([WEST, EAST]);
    const doubtful = book.row('Surel Keluar', { Kepada: WEST });
    expect(doubtful.Keadaan).toBe('diragukan');
    expect(doubtful.Keterangan).toContain('kotak Terkirim');
    expect(done(await book.run('sendMessages')).said).toContain('1 diragukan');
    expect(sentTo(book)).toEqual([WEST, EAST]);
  });

  it.each([
    ['kirim ulang', [WEST, EAST, WEST]],
    ['Kirim Ulang ', [WEST, EAST, WEST]],
    ['terkirim', [WEST, EAST]],
  ])('is settled by a person who writes “%s”', async (word, sent) => {
    const book = await mailBook();
    await dieAfterSending(book);
    done(await book.run('sendMessages'));
    setState(book, WEST, word);
    done(await book.run('sendMessages'));
    expect(sentTo(book)).toEqual(sent);
    expect(states(book).map(([, , state]) => state)).toEqual(['terkirim', 'terkirim']);
  });

  it.each(['sudah ditelepon', null])(
    'is still in doubt where a person writes “%s”, which is no state',
    async (word) => {
      const book = await mailBook();
      await dieAfterSending(book);
      done(await book.run('sendMessages'));
      book.type('Surel Keluar', { Kepada: WEST }, { Keadaan: word });
      expect(done(await book.run('sendMessages')).said).toContain('1 diragukan');
      expect(sentTo(book)).toEqual([WEST, EAST]);
      expect(book.row('Surel Keluar', { Kepada: WEST }).Keadaan).toBe('diragukan');
    },
  );

  it('is still in doubt after a preview and a test', async () => {
    const book = await mailBook();
    await dieAfterSending(book);
    done(await book.run('previewMessages'));
    done(await book.run('sendTest'));
    done(await book.run('sendMessages'));
    expect(sentTo(book).filter((to) => to === WEST)).toHaveLength(1);
  });
});

describe('what a message holds', () => {
  const messageWith = async (wilayah: Readonly<Record<string, string>>): Promise<SentMessage> => {
    const book = await mailBook();
    book.type('Wilayah', { 'Kode Wilayah': '73.71' }, wilayah);
    done(await book.run('sendMessages'));
    const message = book.host.outbox.find(({ to }) => to === EAST);
    if (!message) throw new Error('No message.');
    return message;
  };

  it('escapes names that are markup, in HTML only', async () => {
    const { htmlBody, body } = await messageWith({ Wilayah: '<script>alert("x")</script> & Co' });
    expect(htmlBody).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; Co');
    expect(htmlBody).not.toContain('<script');
    expect(body).toContain('<script>alert("x")</script> & Co');
  });

  it('has a subject of one line, whatever a province is called', async () => {
    const { subject } = await messageWith({ Provinsi: 'Sulawesi\r\nBcc: orang@lain.example' });
    expect(subject).toBe('KKPHAM 2026: ringkasan verifikasi Sulawesi Bcc: orang@lain.example');
  });

  it('is a file with both parts, plain text and HTML, without pictures or scripts', async () => {
    const book = await mailBook();
    done(await book.run('sendMessages'));
    const eml = readFileSync(book.host.outbox[0]?.path ?? '', 'utf8');
    expect(eml).toContain('multipart/alternative');
    expect(eml).toContain('text/plain');
    expect(eml).toContain('text/html');
    expect(book.host.outbox[0]?.htmlBody).not.toMatch(/<(img|script|link|iframe)/i);
    expect(book.host.outbox[0]?.htmlBody).toContain('name="viewport"');
  });

  it('names offices and no person', async () => {
    const book = await mailBook({ settings: { signatory: 'Budi Santoso', verifier: 'Tim Citra Dewi' } });
    book.type('Wilayah', { 'Kode Wilayah': '73.71' }, { 'Surel Petugas': 'andi.petugas@kkpham.example' });
    book.type(
      'Isian',
      { 'Kode Wilayah': '73.71', 'Kode Indikator': 'PA1' },
      {
        Verifikator: 'Eka Putri',
        'Catatan Verifikator': 'Kata Fajar',
        Catatan: 'NIK 7371',
        'Status Verifikasi': 'Sesuai',
      },
    );
    done(await book.run('sendMessages'));
    for (const { body, htmlBody, subject } of book.host.outbox) {
      expect(`${subject}${body}${htmlBody}`).not.toMatch(/Budi|Citra|andi\.petugas|Eka|Fajar|NIK/);
    }
  });

  it('says that the data are a sample where they are', async () => {
    const book = await mailBook({ settings: { sample: 'ya' } });
    done(await book.run('sendMessages'));
    for (const { body, htmlBody } of book.host.outbox) {
      expect(body).toContain('DATA CONTOH');
      expect(htmlBody).toContain('DATA CONTOH');
    }
  });
});
