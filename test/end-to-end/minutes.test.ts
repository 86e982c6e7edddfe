// Berita acara verifikasi on the stand-in, and the decisions in the verification summary.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { type Book, done, type Match, makeBook, reasoned } from './book';
import { paperOf, papersOf } from './papers';
import { decidedBook, drawn, voteAll } from './review-book';
import { at, documents, goodBook, summaryOf } from './summaries';

const MINUTES = 'berita-acara';
const ANI = 'verifikator@kkpham.example';

/** What verifiers type for 73.71; PP3 stays open. */
const DECISIONS: Readonly<Record<string, Match>> = {
  PA1: { 'Status Verifikasi': 'Sesuai' },
  PA2: {
    'Status Verifikasi': 'Dikoreksi',
    'Jawaban Terverifikasi': 'B',
    'Kode Alasan': 'K4',
    'Catatan Verifikator': 'Perkada, bukan Perda.',
  },
  PA3: {
    'Status Verifikasi': 'Tidak didukung bukti',
    'Kode Alasan': 'B2',
    'Catatan Verifikator': 'Rekap tahun 2023.',
  },
  PP1: {
    'Status Verifikasi': 'Dikembalikan',
    'Kode Alasan': 'D2',
    'Catatan Verifikator': 'Nomor Perda belum disebut.',
  },
  PP2: { 'Status Verifikasi': 'Sesuai' },
};

const decided = async (settings: Readonly<Record<string, string>> = {}): Promise<Book> => {
  const book = await goodBook({ office: 'Kanwil Uji', signatoryTitle: 'Kepala Kanwil', ...settings });
  book.sheet('Pengguna').cells[1] = [ANI, 'Ani Verifikator', 'Verifikator kementerian'].map((value) => ({
    value,
  }));
  for (const [code, cells] of Object.entries(DECISIONS)) book.type('Isian', at('73.71', code), cells);
  return book;
};

/** The lines of a document without blank ones. */
const linesOf = (body: string): readonly string[] =>
  body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** So many lines from the first that is `first`, after the heading. */
const linesFrom = (body: string, heading: string, first: string, count: number): readonly string[] => {
  const lines = linesOf(body);
  const from = lines.indexOf(first, lines.indexOf(heading));
  return lines.slice(from, from + count);
};

describe('Berita acara verifikasi', () => {
  it('says who decided what and when, by right, and each decision that is not a plain sesuai with its reason', async () => {
    const book = await decided({ verifier: 'Tim Satu' });
    const report = done(await book.run('writeMinutes', { regions: ['73.71'] }));
    expect(report.said).toContain('1 berita acara dibuat, 0 tidak berubah.');
    const { body, path, number, footer } = paperOf(book, MINUTES, '73.71');
    expect(path).toMatch(/^KKPHAM 2026 - Berita Acara Verifikasi\/.*73\.71 Kota Tujuh Satu - v1\.docx$/);
    expect(number).toBe('BAV/73.71/2026/1');
    expect(footer).toContain(number);
    for (const words of [
      'BERITA ACARA VERIFIKASI',
      // 4 May 2026 is a Monday.
      'Senin tanggal empat bulan Mei tahun dua ribu dua puluh enam (4 Mei 2026)',
      'Instrumen uji (uji-kecil, sidik',
      'SEMENTARA: 4 dari 6 indikator',
      'Kesesuaian data dengan dokumen',
      'Dari 6 indikator: 2 sesuai, 1 dikoreksi, 1 tidak didukung bukti, 1 dikembalikan, 1 belum diperiksa.',
      'Belum direncanakan.',
      'Keadaan daerah: dikembalikan.',
      'Tim Satu',
      'Kepala Kanwil,',
      'Pemerintah Kota Tujuh Satu,',
    ]) {
      expect(body).toContain(words);
    }
    expect(linesFrom(body, '3. Pelaksanaan verifikasi', `Ani Verifikator (${ANI})`, 4)).toEqual([
      `Ani Verifikator (${ANI})`,
      '5',
      '2 sesuai, 1 dikoreksi, 1 tidak didukung bukti, 1 dikembalikan',
      '4 Mei 2026',
    ]);
    // Right, all, confirmed, corrected, unsupported, not applicable, returned, open.
    const counts = '4. Jumlah keputusan menurut hak';
    expect(linesFrom(body, counts, 'Hak atas pangan', 8).slice(1).join(' ')).toBe('3 1 1 1 0 0 0');
    expect(linesFrom(body, counts, 'Hak atas papan', 8).slice(1).join(' ')).toBe('3 1 0 0 0 1 1');
    const exceptions = '5. Keputusan selain sesuai';
    expect(linesFrom(body, exceptions, 'PA2 Pertanyaan PA2?', 5)).toEqual([
      'PA2 Pertanyaan PA2?',
      'Dikoreksi',
      'A',
      'B',
      'K4 Pilihan jawaban berbeda dari dokumen: Perkada, bukan Perda.',
    ]);
    expect(linesFrom(body, exceptions, 'PA3 Pertanyaan PA3?', 5)).toEqual([
      'PA3 Pertanyaan PA3?',
      'Tidak didukung bukti',
      '200 / 200 = 100,00%',
      'Tidak ada data',
      'B2 Bukti tidak memuat yang diklaim: Rekap tahun 2023.',
    ]);
    expect(linesOf(body).slice(linesOf(body).indexOf(exceptions))).not.toContain('PA1 Pertanyaan PA1?');
    // pangan: 100 x 10 + 60 x 30 + 0 x 60 = 28; papan 100; mean 64, claimed 100.
    expect(linesFrom(body, '7. Nilai dan keadaan', 'Nilai akhir', 3)).toEqual([
      'Nilai akhir',
      '100,00',
      '64,00',
    ]);
  });

  it('counts only what was recorded: a decision without a reason stays open', async () => {
    const book = await decided();
    book.type('Isian', at('73.71', 'PA2'), { 'Kode Alasan': null });
    done(await book.run('writeMinutes', { regions: ['73.71'] }));
    const { body } = paperOf(book, MINUTES, '73.71');
    expect(body).toContain('2 sesuai, 1 tidak didukung bukti, 1 dikembalikan, 2 belum diperiksa.');
    expect(body).not.toContain('Perkada, bukan Perda.');
  });

  it('is not made for a region without a decision', async () => {
    const book = await decided();
    const { said } = done(await book.run('writeMinutes', { regions: [] }));
    expect(said).toContain('2 daerah belum punya keputusan yang tercatat.');
    expect(papersOf(book, MINUTES).map(({ number }) => number)).toEqual(['BAV/73.71/2026/1']);
  });

  it('is provisional no more once everything is decided', async () => {
    const book = await decided();
    for (const code of ['PP1', 'PP3']) {
      book.type('Isian', at('73.71', code), {
        'Status Verifikasi': 'Sesuai',
        'Kode Alasan': null,
        'Catatan Verifikator': null,
      });
    }
    done(await book.run('writeMinutes', { regions: ['73.71'] }));
    const { body } = paperOf(book, MINUTES, '73.71');
    expect(body).not.toContain('SEMENTARA: ');
    done(await book.run('determineRegions', { regions: ['73.71'] }));
    done(await book.run('writeMinutes', { regions: ['73.71'] }));
    expect(papersOf(book, MINUTES, '73.71')[1]?.body).toContain(
      `Nilai ditetapkan pada 4 Mei 2026 oleh Ani Verifikator (${ANI}).`,
    );
    expect(body).toContain('Keadaan daerah: diverifikasi. Semua indikator sudah diputuskan.');
  });

  it('gets a new version when one decision is made, and none when another region is decided on', async () => {
    const book = await decided();
    done(await book.run('writeMinutes', { regions: ['73.71'] }));
    book.type('Isian', at('73.01', 'PA1'), { 'Status Verifikasi': 'Sesuai' });
    expect(done(await book.run('writeMinutes', { regions: ['73.71'] })).said).toContain('1 tidak berubah.');
    book.type('Isian', at('73.71', 'PP3'), { 'Status Verifikasi': 'Sesuai' });
    done(await book.run('writeMinutes', { regions: ['73.71'] }));
    expect(papersOf(book, MINUTES, '73.71')[1]?.body).toContain('Menggantikan nomor BAV/73.71/2026/1.');
  });

  it('tells the second verification: what was drawn of the region and what came of it', async () => {
    const book = await decidedBook();
    book.answer = 'YES';
    done(await book.run('drawSecondReview'));
    const places = drawn(book);
    const region = places[0]?.slice(0, 5) ?? '';
    const own = places.filter((place) => place.startsWith(region));
    const about = { regions: [region] };
    done(await book.run('writeMinutes', about));
    // Of 18 decisions 8 are drawn: see the plan's own test.
    const plan = 'Dari 18 keputusan atas semua daerah diundi 8';
    const first = paperOf(book, MINUTES, region);
    expect(first.body).toContain(plan);
    expect(first.body).toContain(`terundi ${own.length}: 0 sama, 0 berbeda`);
    expect(first.body).toContain('belum dapat ditarik');
    voteAll(book, {
      [own[0] ?? '']: reasoned('Tidak didukung bukti', 'B2', 'Dokumen tidak memuat yang diklaim.'),
    });
    done(await book.run('collectSecondReview'));
    done(await book.run('writeMinutes', about));
    const second = papersOf(book, MINUTES, region).find(({ id }) => id !== first.id);
    expect(second?.body).toContain(
      `terundi ${own.length}: ${own.length - 1} sama, 1 berbeda (0 sudah diputuskan verifikator ketiga), 0 belum`,
    );
    expect(second?.body).toContain('tidak dapat dipertahankan');
  });

  it('costs as many calls for five decisions as for one', async () => {
    const calls = async (codes: readonly string[]): Promise<number> => {
      const book = await goodBook();
      for (const code of codes) book.type('Isian', at('73.71', code), DECISIONS[code] ?? {});
      done(await book.run('computeScores'));
      book.host.resetCounts();
      done(await book.run('writeMinutes', { regions: ['73.71'] }));
      return Object.values(book.host.serviceCalls).reduce((sum, count) => sum + count, 0);
    };
    expect(await calls(['PA2', 'PA3', 'PP1'])).toBe(await calls(['PA2']));
  });
});

describe('the verification summary', () => {
  it('carries the decisions: how many of each, and those that are not a plain sesuai with reason and note', async () => {
    const book = await decided();
    done(await book.run('writeSummaries', { regions: ['73.71'] }));
    const { body } = summaryOf(book, '73.71');
    expect(body).toContain('Dari 6 indikator: 2 sesuai, 1 dikoreksi, 1 tidak didukung bukti, 1 dikembalikan');
    expect(linesFrom(body, '8. Keputusan verifikator', 'PP1 Pertanyaan PP1?', 5)).toEqual([
      'PP1 Pertanyaan PP1?',
      'Dikembalikan',
      'Ada',
      'Ada',
      'D2 Keterangan belum jelas: Nomor Perda belum disebut.',
    ]);
  });

  it('says that there is none where nothing was decided', async () => {
    const book = await makeBook();
    done(await book.run('writeSummaries', { regions: ['73.71'] }));
    const { body } = summaryOf(book, '73.71');
    expect(body).toContain('Dari 6 indikator: 6 belum diperiksa.');
    expect(body).toContain('Tidak ada keputusan selain sesuai.');
  });

  it('gets a new version when only the reason of a decision changes', async () => {
    const book = await decided();
    done(await book.run('writeSummaries', { regions: ['73.71'] }));
    book.type('Isian', at('73.71', 'PA3'), { 'Kode Alasan': 'B3' });
    expect(done(await book.run('writeSummaries', { regions: ['73.71'] })).said).toContain(
      '1 ringkasan dibuat, 0 tidak berubah.',
    );
  });

  it('by a template of a person’s own, with or without the table, is filled all the same', async () => {
    for (const [placeholder, words] of [
      ['{{tabel:keputusan}}', 'K4 Pilihan jawaban berbeda dari dokumen: Perkada, bukan Perda.'],
      ['{{tabel:catatan}}', 'Perkada, bukan Perda.'],
    ] as const) {
      const book = await decided();
      const children = ['Ringkasan {{wilayah}}', placeholder, 'Akhir'].map((text) => new Paragraph(text));
      const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
      writeFileSync(join(book.folder, 'Templat.docx'), bytes);
      const entry = book.host.drive.list().find(({ path }) => path === 'Templat.docx');
      book.set('Templat Ringkasan', entry?.id ?? '');
      const report = done(await book.run('writeSummaries', { regions: ['73.71'] }));
      expect(report.otherFindings).toEqual([]);
      const { body } = summaryOf(book, '73.71');
      expect(body).toContain('Ringkasan Kota Tujuh Satu');
      expect(body).toContain(words);
      expect(documents(book)).toHaveLength(1);
    }
  });
});
