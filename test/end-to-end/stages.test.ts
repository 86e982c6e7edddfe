// Two stages with scripted people: the Kanwil checks, the ministry decides, a coordinator fixes, an administrator revokes.
import { describe, expect, it } from 'vitest';
import { type Book, done, fillRegion, GOOD, makeBook, openBook, reasoned, refused } from './book';
import { makeSheets, sheetOf, type } from './region-sheets';

const ADMIN = 'admin@kkpham.example';
const KANWIL = 'kanwil@kkpham.example';
const MINISTRY = 'pusat@kkpham.example';
const COORDINATOR = 'koordinator@kkpham.example';
const PEOPLE: readonly (readonly string[])[] = [
  ['Surel', 'Nama', 'Peran', 'Provinsi', 'Provinsi Asal'],
  [ADMIN, 'Ani', 'Administrator', '', ''],
  [KANWIL, 'Budi', 'Verifikator Kanwil', '73', '73'],
  [MINISTRY, 'Citra', 'Verifikator kementerian', '', '74'],
  [COORDINATOR, 'Dewi', 'Koordinator', '73', ''],
];
const ONE = '73.01';
const at = (indicator: string) => ({ 'Kode Wilayah': ONE, 'Kode Indikator': indicator });
const stage = (book: Book) => book.row('Wilayah', { 'Kode Wilayah': ONE }).Tahap;
const score = (book: Book) => book.row('Nilai', { 'Kode Wilayah': ONE });
const entries = (book: Book, action: string) =>
  book.rows('Jejak Audit').filter((row) => row.Tindakan === action);
const ROWS = { rows: [2, 3, 4, 5, 6, 7] };
const REGION = { regions: [ONE] };

/** A book with roles in force; the first region is answered. */
const staffed = async (settings: Readonly<Record<string, string>> = {}): Promise<Book> => {
  const book = await makeBook({ settings });
  fillRegion(book, ONE);
  const sheet = book.sheet('Pengguna');
  PEOPLE.forEach((row, i) => {
    sheet.cells[i] = row.map((value) => ({ value: value === '' ? null : value }));
  });
  return book;
};
const as = async (book: Book, email: string): Promise<Book> => {
  await book.host.save();
  return openBook(book.folder, { account: { kind: 'workspace', email } });
};
const checked = async (settings: Readonly<Record<string, string>> = {}): Promise<Book> => {
  const book = await as(await staffed(settings), KANWIL);
  book.type('Pemeriksaan Kanwil', { 'Kode Wilayah': ONE }, { 'Kesesuaian Dokumen': 'Sesuai' });
  done(await book.run('checkRegions', REGION));
  return book;
};
const verified = async (): Promise<Book> => {
  const book = await as(await checked(), MINISTRY);
  done(await book.run('confirmSelected', ROWS));
  return book;
};
const determined = async (): Promise<Book> => {
  const book = await as(await verified(), COORDINATOR);
  done(await book.run('computeScores'));
  done(await book.run('determineRegions', REGION));
  return book;
};

describe('the Kanwil’s check', () => {
  it('judges papers, numbers and completeness by itself, takes the word on the documents, and is recorded', async () => {
    const book = await checked();
    expect(book.row('Pemeriksaan Kanwil', { 'Kode Wilayah': ONE })).toMatchObject({
      'Pengesahan OPD': 'Sesuai',
      'Pengesahan Sekda Kab/Kota': 'Sesuai',
      'Pengesahan Sekda Provinsi': 'Sesuai',
      Perhitungan: 'Sesuai',
      Kelengkapan: 'Sesuai',
      Hasil: 'Lolos',
      'Diperiksa Oleh': KANWIL,
      Tanggal: '2026-05-04',
    });
    expect(entries(book, 'pemeriksaan kanwil')).toMatchObject([
      { Siapa: KANWIL, Wilayah: ONE, Menjadi: expect.stringMatching(/^Lolos; opd=Sesuai; /) },
    ]);
    expect(stage(book)).toBe('diperiksa');
  });

  it('sends a region back where a paper or a number is wrong, and stays open without the word on the documents', async () => {
    const book = await as(await staffed(), KANWIL);
    done(await book.run('checkRegions', REGION));
    expect(book.row('Pemeriksaan Kanwil', { 'Kode Wilayah': ONE }).Hasil).toBe('Belum selesai');
    book.type('Isian', at('PP2'), { Jawaban: '1.234' });
    book.type(
      'Pemeriksaan Kanwil',
      { 'Kode Wilayah': ONE },
      { 'Kesesuaian Dokumen': 'Sesuai', 'Catatan Pemeriksa': '=1+1 lihat SK' },
    );
    const { said } = done(await book.run('checkRegions', REGION));
    expect(said).toContain('1 perlu diperbaiki');
    expect(book.row('Pemeriksaan Kanwil', { 'Kode Wilayah': ONE })).toMatchObject({
      Perhitungan: 'Tidak sesuai',
      Hasil: 'Dikembalikan',
    });
    expect(stage(book)).toBe('dikembalikan');
  });

  it('refuses a word that is none, somebody of the ministry, and a day outside its dates', async () => {
    const book = await as(await staffed({ kanwilUntil: '2026-05-03' }), KANWIL);
    expect(refused(await book.run('checkRegions', REGION)).refused).toBe('check/dates');
    book.set('Pemeriksaan Kanwil Sampai', '');
    book.type('Pemeriksaan Kanwil', { 'Kode Wilayah': ONE }, { 'Kesesuaian Dokumen': 'mungkin' });
    book.sheet('Pemeriksaan Kanwil').cells.splice(3, 1);
    const before = book.copy();
    expect(refused(await book.run('checkRegions', REGION)).said).toContain('73.01 “mungkin”');
    expect(book.data()).toEqual(before);
    const other = await as(book, MINISTRY);
    expect(refused(await other.run('checkRegions', REGION)).refused).toBe('roles/not-allowed');
  });
});

describe('the ministry', () => {
  it('decides nothing before the Kanwil has passed the region on', async () => {
    const book = await as(await staffed(), MINISTRY);
    const { said } = done(await book.run('confirmSelected', ROWS));
    expect(said).toContain('6 belum dicatat: wilayahnya belum sampai pada tahap Anda');
    expect(entries(book, 'keputusan')).toEqual([]);
    expect(book.row('Isian', at('PA1'))['Status Verifikasi']).toBeNull();
  });
  it('decides after, and the region is verified', async () => {
    const book = await verified();
    expect(stage(book)).toBe('diverifikasi');
    expect(entries(book, 'keputusan')).toHaveLength(6);
  });
});

describe('the Kanwil', () => {
  it('sends single answers back, and does not decide on them', async () => {
    const book = await as(await staffed(), KANWIL);
    done(await book.run('returnSelected', { rows: [2], reasonCode: 'B3', note: 'SK belum ditandatangani' }));
    expect(book.row('Isian', at('PA1'))['Status Verifikasi']).toBe('Dikembalikan');
    expect(stage(book)).toBe('dikembalikan');
    expect(done(await book.run('confirmSelected', { rows: [3] })).said).toContain('1 belum dicatat');
  });
});

describe('a decision typed by somebody who may not, or not signed for', () => {
  it('counts for nobody when a coordinator scores, and is named', async () => {
    const book = await as(await checked(), COORDINATOR);
    book.type('Isian', at('PA1'), { 'Status Verifikasi': 'Sesuai', Verifikator: 'Pak Siapa' });
    const { said } = done(await book.run('computeScores'));
    expect(said).toContain('1 belum dicatat: verifikatornya belum menjalankan');
    expect(entries(book, 'keputusan')).toEqual([]);
    expect(entries(book, 'ketikan belum dicatat')).toMatchObject([
      { Siapa: `diketik di sel · ${COORDINATOR}`, Menjadi: 'Sesuai', Alasan: 'belum dicatat verifikatornya' },
    ]);
    const verifier = await as(book, MINISTRY);
    done(await verifier.run('recordDecisions', { rows: [2] }));
    expect(verifier.row('Isian', at('PA1'))['Diputuskan Oleh']).toBe(`${MINISTRY} · 2026-05-04 09:00`);
  });
});

describe('a name in Verifikator that is nobody of Pengguna', () => {
  it('is told to whoever signs for the row, and decides nothing', async () => {
    const book = await as(await checked(), MINISTRY);
    book.type('Isian', at('PA1'), { 'Status Verifikasi': 'Sesuai', Verifikator: 'Pak Siapa' });
    book.type('Isian', at('PA2'), { 'Status Verifikasi': 'Sesuai', Verifikator: ' citra' });
    book.type('Isian', at('PP1'), { Verifikator: 'Bu Siapa' });
    const { said, regions } = done(await book.run('recordDecisions', { rows: [2, 3] }));
    expect(said).toContain(
      'Bukan siapa pun di tab Pengguna: “Pak Siapa”. Yang tercatat sebagai pemutus adalah Anda.',
    );
    expect(regions[0]?.findings).toMatchObject([
      { code: 'decision/verifier-unknown', severity: 'info', indicator: 'PA1', cell: 'T2' },
      { code: 'decision/verifier-unknown', severity: 'info', indicator: 'PP1', cell: 'T5' },
    ]);
    expect(book.row('Isian', at('PA1'))['Diputuskan Oleh']).toBe(`${MINISTRY} · 2026-05-04 09:00`);
  });

  it('is nobody’s business while no roles are in force', async () => {
    const book = await makeBook();
    fillRegion(book, ONE);
    book.type('Isian', at('PA1'), { 'Status Verifikasi': 'Sesuai', Verifikator: 'Pak Siapa' });
    const { said, regions } = done(await book.run('recordDecisions', { rows: [2] }));
    expect(said).not.toContain('Pak Siapa');
    expect(regions[0]?.findings).toEqual([]);
  });
});

describe('Tetapkan', () => {
  it('fixes score, inputs and hashes of a verified region, and of no other', async () => {
    const book = await as(await checked(), COORDINATOR);
    const before = book.copy();
    const answer = refused(await book.run('determineRegions', REGION));
    expect(answer.said).toContain('73.01 (diperiksa)');
    expect(book.data()).toEqual(before);
    const fixed = await determined();
    expect(stage(fixed)).toBe('ditetapkan');
    expect(fixed.row('Ketetapan', { 'Kode Wilayah': ONE })).toMatchObject({
      Tahap: 'ditetapkan',
      'Nilai Akhir': 100,
      Predikat: 'Peduli',
      'Ditetapkan Oleh': COORDINATOR,
      'Sidik Isian': expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });

  it('does nothing where the person says no, and nothing the second time', async () => {
    const book = await as(await verified(), COORDINATOR);
    book.answer = 'NO';
    expect(refused(await book.run('determineRegions', REGION)).refused).toBe('open/cancelled');
    book.answer = 'YES';
    done(await book.run('determineRegions', REGION));
    const length = book.rows('Jejak Audit').length;
    expect(done(await book.run('determineRegions', REGION)).said).toContain('1 sudah ditetapkan sebelumnya');
    expect(book.rows('Jejak Audit')).toHaveLength(length);
  });
});

describe('a value that is fixed', () => {
  it('stays whatever is typed into answers, decisions or the instrument', async () => {
    const book = await determined();
    const before = score(book);
    const points = book.rows('Isian').map(({ Skor }) => Skor);
    book.type('Indikator', { Kode: 'PA1' }, { Skala: 'Ada:5; Tidak ada:0' });
    book.type('Isian', at('PP2'), { Jawaban: 0 });
    book.type('Isian', at('PA1'), reasoned('Tidak didukung bukti', 'B1', 'Tautan mati'));
    book.type('Indikator', { Kode: 'PP3' }, { Bobot: 5 });
    const { said, regions } = done(await book.run('computeScores'));
    expect(said).toContain('2 belum dicatat: wilayahnya sudah ditetapkan');
    expect(regions[0]).toMatchObject({ final: 100, state: 'determined', provisional: false });
    // The instrument is named by the digits that the trail has of its hash.
    const fixed = entries(book, 'tetapkan')[0]?.['Sidik Instrumen'];
    expect(score(book)).toEqual({ ...before, Instrumen: `uji-kecil ${String(fixed)}` });
    expect(String(before.Instrumen)).toContain(`uji-kecil ${String(fixed)}`);
    expect(book.rows('Isian').map(({ Skor }) => Skor)).toEqual(points);
    expect(entries(book, 'ketikan belum dicatat').at(-1)).toMatchObject({ Alasan: 'sudah ditetapkan' });
  });

  it('takes no sheet, and is neither opened nor returned', async () => {
    const book = await determined();
    await makeSheets(book);
    type(sheetOf(book, ONE), 'PP2', { Jawaban: 1 });
    done(await book.run('collectSheets'));
    expect(book.row('Isian', at('PP2')).Jawaban).toBe(GOOD.PP2?.Jawaban);
    const admin = await as(book, ADMIN);
    const opening = { ...REGION, until: '2026-05-20', reason: 'susulan' };
    expect(refused(await admin.run('openSheets', opening)).refused).toBe('regions/fixed');
    expect(refused(await admin.run('returnSheets', REGION)).refused).toBe('regions/fixed');
  });

  it('takes no sheet at night either', async () => {
    const book = await as(await determined(), ADMIN);
    await makeSheets(book);
    type(sheetOf(book, ONE), 'PP2', { Jawaban: 1 });
    const recorded = entries(book, 'jawaban');
    done(await book.run('nightly', undefined, { trigger: 'time' }));
    expect(book.row('Isian', at('PP2')).Jawaban).toBe(GOOD.PP2?.Jawaban);
    expect(entries(book, 'jawaban')).toEqual(recorded);
  });

  it('can be revoked by an administrator with a reason: the value stays, the predicate does not', async () => {
    const book = await as(await determined(), ADMIN);
    expect(refused(await book.run('revokeRegions', { ...REGION, reason: ' ' })).refused).toBe('open/reason');
    done(await book.run('revokeRegions', { ...REGION, reason: 'Putusan pengadilan' }));
    done(await book.run('computeScores'));
    expect(stage(book)).toBe('dicabut');
    expect(score(book)).toMatchObject({ 'Nilai Akhir': 100, Predikat: 'dicabut' });
    expect(book.row('Ketetapan', { 'Kode Wilayah': ONE })).toMatchObject({
      'Dicabut Oleh': ADMIN,
      Alasan: 'Putusan pengadilan',
    });
  });

  it('stays revoked with its reason when it is clicked again, and that is said', async () => {
    const book = await as(await determined(), ADMIN);
    done(await book.run('revokeRegions', { ...REGION, reason: 'Putusan pengadilan' }));
    const recorded = entries(book, 'cabut');
    const again = done(await book.run('revokeRegions', { ...REGION, reason: 'Sekali lagi' }));
    expect(again.said).toContain('Predikat 0 daerah dicabut');
    expect(again.said).toContain('1 sudah dicabut sebelumnya.');
    expect(entries(book, 'cabut')).toEqual(recorded);
    expect(book.row('Ketetapan', { 'Kode Wilayah': ONE })).toMatchObject({ Alasan: 'Putusan pengadilan' });
  });
});
