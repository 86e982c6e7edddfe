// Keputusan on the stand-in: signed on selected rows, reasoned, recorded before it counts, in a constant number of calls.
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Book, DIST, done, fillRegion, makeBook, newFolder, openBook, reasoned, refused } from './book';

const at = (region: string, indicator: string) => ({ 'Kode Wilayah': region, 'Kode Indikator': indicator });
const entries = (book: Book, action: string) =>
  book.rows('Jejak Audit').filter((row) => row.Tindakan === action);
const row = (book: Book, indicator: string, region = '73.01') => book.row('Isian', at(region, indicator));
const calls = (book: Book): number =>
  Object.values(book.host.serviceCalls).reduce((sum, one) => sum + one, 0);
const ME = 'verifikator@kkpham.example';

/** Rows 2 to 7 of Isian are those of 73.01, in the order of the instrument. */
const answered = async (): Promise<Book> => {
  const book = await makeBook();
  fillRegion(book, '73.01');
  return book;
};
/** The rows from one to another, as if selected. */
const rows = (from: number, to = from) => ({
  rows: Array.from({ length: to - from + 1 }, (_, i) => from + i),
});

describe('Sesuai on selected rows', () => {
  it('asks nothing, and writes trail, status, what was recorded and by whom', async () => {
    const book = await answered();
    const chosen = rows(2, 4);
    const report = done(await book.run('confirmSelected', chosen));
    expect(report.said).toContain('3 baris: Sesuai.');
    expect(entries(book, 'keputusan')).toMatchObject(
      ['PA1', 'PA2', 'PA3'].map((code) => ({
        Siapa: ME,
        Indikator: code,
        Dari: 'Belum diperiksa',
        Menjadi: 'Sesuai',
      })),
    );
    expect(row(book, 'PA1')).toMatchObject({
      'Status Verifikasi': 'Sesuai',
      'Putusan Tercatat': 'Sesuai',
      'Diputuskan Oleh': `${ME} · 2026-05-04 09:00`,
    });
    expect(row(book, 'PP1')['Putusan Tercatat']).toBeNull();
  });

  it('costs as many calls for one row as for eighteen', async () => {
    const cost = async (chosen: object): Promise<number> => {
      const book = await answered();
      book.host.resetCounts();
      done(await book.run('confirmSelected', chosen));
      return calls(book);
    };
    expect(await cost(rows(2, 19))).toBe(await cost(rows(2)));
  });

  it('twice changes nothing the second time', async () => {
    const book = await answered();
    const chosen = rows(2, 7);
    done(await book.run('confirmSelected', chosen));
    const trail = book.rows('Jejak Audit').length;
    done(await book.run('confirmSelected', chosen));
    expect(book.rows('Jejak Audit')).toHaveLength(trail);
  });

  it('is for the rows of every selected block, in Isian only and below its header', async () => {
    const bundle = join(newFolder(), 'dist');
    cpSync(DIST, bundle, { recursive: true });
    writeFileSync(
      join(bundle, 'Pilih.js'),
      `function choose({ tab, ranges }) {
        const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
        sheet.activate();
        sheet.setActiveRangeList(sheet.getRangeList(ranges));
        return confirmSelected();
      }`,
    );
    const book = await makeBook({ bundle });
    fillRegion(book, '73.01');
    const choose = (tab: string, ...ranges: string[]) => book.run('choose', { tab, ranges });
    expect(refused(await choose('Wilayah', 'A2')).refused).toBe('decisions/none-selected');
    expect(refused(await choose('Isian', 'N1')).refused).toBe('decisions/none-selected');
    expect(done(await choose('Isian', 'A1:B2', 'N4')).said).toContain('2 baris: Sesuai.');
    expect(entries(book, 'keputusan').map(({ Indikator }) => Indikator)).toEqual(['PA1', 'PA3']);
  });
});

describe('a decision that has to be reasoned', () => {
  it('asks once for code and note, for the rows that lack them, and keeps what stands there', async () => {
    const book = await answered();
    book.type('Isian', at('73.01', 'PA1'), { 'Kode Alasan': 'B1', 'Catatan Verifikator': 'Tautan mati.' });
    const chosen = rows(2, 3);
    book.typed.push('b2', 'Perda tidak memuatnya.');
    done(await book.run('rejectSelected', chosen));
    expect(entries(book, 'keputusan').map(({ Menjadi }) => Menjadi)).toEqual([
      'Tidak didukung bukti; alasan=B1; catatan=Tautan mati.',
      'Tidak didukung bukti; alasan=B2; catatan=Perda tidak memuatnya.',
    ]);
    expect(row(book, 'PA2')).toMatchObject({
      'Status Verifikasi': 'Tidak didukung bukti',
      'Kode Alasan': 'B2 Bukti tidak memuat yang diklaim',
      'Catatan Verifikator': 'Perda tidak memuatnya.',
    });
  });

  it('does nothing when the question is turned away, the code does not fit or no note is written', async () => {
    const book = await answered();
    const chosen = rows(2);
    const before = book.copy();
    expect(refused(await book.run('rejectSelected', chosen)).refused).toBe('open/cancelled');
    book.typed.push('N1');
    expect(refused(await book.run('rejectSelected', chosen)).refused).toBe('decisions/no-reason');
    book.typed.push('B1', ' - ');
    expect(refused(await book.run('rejectSelected', chosen)).refused).toBe('decisions/no-note');
    expect(book.data()).toEqual(before);
  });

  it('takes a correction by the values that stand there, and leaves a row without one alone', async () => {
    const book = await answered();
    book.type('Isian', at('73.01', 'PP2'), { 'Jawaban Terverifikasi': 40 });
    const chosen = rows(5, 6);
    book.typed.push('K1', 'Tabel 3 halaman 7');
    const { said } = done(await book.run('correctSelected', chosen));
    expect(said).toContain('1 baris: Dikoreksi.');
    expect(said).toContain('1 belum dicatat: jawaban terverifikasi tidak dapat dipakai (baris 5)');
    expect(row(book, 'PP2')['Putusan Tercatat']).toBe(
      'Dikoreksi; jawaban=40; alasan=K1; catatan=Tabel 3 halaman 7',
    );
    expect(row(book, 'PP1')['Status Verifikasi']).toBeNull();
  });

  it('can be taken back, with a reason, and leaves the row undecided', async () => {
    const book = await answered();
    const chosen = rows(2);
    done(await book.run('confirmSelected', chosen));
    book.typed.push('U1', 'Keliru baris');
    done(await book.run('reopenSelected', chosen));
    expect(row(book, 'PA1')).toMatchObject({
      'Status Verifikasi': 'Belum diperiksa',
      'Putusan Tercatat': null,
      'Diputuskan Oleh': null,
    });
    expect(entries(book, 'keputusan').at(-1)).toMatchObject({
      Dari: 'Sesuai',
      Menjadi: 'Belum diperiksa',
      Alasan: 'U1; Keliru baris',
    });
  });
});

describe('Catat keputusan', () => {
  it('records a pasted block in the name of whoever selects it, and tells row by row what it cannot take', async () => {
    const book = await answered();
    const type = (code: string, values: Parameters<Book['type']>[2]) =>
      book.type('Isian', at('73.01', code), values);
    type('PA1', { 'Status Verifikasi': 'Sesuai' });
    type('PA2', { 'Status Verifikasi': 'oke' });
    type('PA3', reasoned('Tidak didukung bukti', 'B1', 'Tautan mati'));
    type('PP1', { 'Status Verifikasi': 'Dikembalikan' });
    const chosen = rows(2, 7);
    const { said } = done(await book.run('recordDecisions', chosen));
    expect(entries(book, 'keputusan').map(({ Siapa, Indikator }) => [Siapa, Indikator])).toEqual([
      [ME, 'PA1'],
      [ME, 'PA3'],
    ]);
    expect(said).toContain('kata di Status Verifikasi tidak dikenal (baris 3)');
    expect(said).toContain(
      'Kode Alasan atau Catatan Verifikator belum diisi atau masih milik keputusan sebelumnya (baris 5)',
    );
    expect(row(book, 'PA2')['Status Verifikasi']).toBe('oke');
  });
});

describe('what is typed and not recorded', () => {
  it('counts in no score: the recorded decision does', async () => {
    const book = await answered();
    const chosen = rows(2, 7);
    done(await book.run('confirmSelected', chosen));
    book.type('Isian', at('73.01', 'PP2'), { 'Status Verifikasi': 'Tidak didukung bukti' });
    const [region] = done(await book.run('computeScores')).regions;
    expect(region).toMatchObject({ final: 100, status: 'verified' });
    expect(done(await book.run('validateSubmissions')).regions[0]?.findings).toMatchObject([
      { code: 'decision/unreasoned', indicator: 'PP2' },
    ]);
  });

  it('is put back where somebody emptied the cells', async () => {
    const book = await answered();
    const chosen = rows(2, 7);
    done(await book.run('confirmSelected', chosen));
    book.type('Isian', at('73.01', 'PA1'), { 'Status Verifikasi': null });
    done(await book.run('computeScores'));
    expect(row(book, 'PA1')['Status Verifikasi']).toBe('Sesuai');
  });

  it('is written again from the trail where somebody wrote into the script’s columns', async () => {
    const book = await answered();
    book.type('Isian', at('73.01', 'PA1'), { 'Putusan Tercatat': 'Sesuai', 'Diputuskan Oleh': 'siapa@saja' });
    const [region] = done(await book.run('computeScores')).regions;
    expect(region?.status).toBe('ready');
    expect(row(book, 'PA1')).toMatchObject({ 'Putusan Tercatat': null, 'Diputuskan Oleh': null });
  });

  it('is opened again where the answer in Isian changed after the decision, with old and new', async () => {
    const book = await answered();
    const chosen = rows(2, 7);
    done(await book.run('confirmSelected', chosen));
    book.type('Isian', at('73.01', 'PP2'), { Jawaban: 50 });
    done(await book.run('computeScores'));
    expect(row(book, 'PP2')).toMatchObject({
      'Status Verifikasi': 'Belum diperiksa',
      'Putusan Tercatat': null,
      Perubahan: '2026-05-04, sebelumnya Sesuai. Jawaban: “100” menjadi “50”.',
    });
    expect(row(book, 'PP1')['Status Verifikasi']).toBe('Sesuai');
  });
});

describe('a decision by the menu', () => {
  it('on an answer that changed since it was decided on is not taken: the row is open again, and that is said', async () => {
    const book = await answered();
    const chosen = rows(2, 3);
    done(await book.run('confirmSelected', chosen));
    book.type('Isian', at('73.01', 'PA1'), { Jawaban: 'Tidak ada' });
    const { said } = done(await book.run('confirmSelected', chosen));
    expect(said).toContain('1 baris: Sesuai.');
    expect(said).toContain('1 belum dicatat: jawabannya berubah sejak diputuskan');
    expect(row(book, 'PA1')).toMatchObject({
      'Status Verifikasi': 'Belum diperiksa',
      'Putusan Tercatat': null,
    });
    done(await book.run('confirmSelected', chosen));
    expect(row(book, 'PA1')).toMatchObject({ 'Status Verifikasi': 'Sesuai', 'Putusan Tercatat': 'Sesuai' });
  });

  it('on a second row for an indicator is not taken, and that is said', async () => {
    const book = await answered();
    const sheet = book.sheet('Isian');
    const { cells } = sheet;
    cells.splice(2, 0, structuredClone(cells[1] ?? []));
    sheet.rows += 1;
    const { said } = done(await book.run('confirmSelected', rows(3, 4)));
    expect(said).toContain('1 baris: Sesuai.');
    expect(said).toContain(
      '1 belum dicatat: barisnya yang kedua untuk indikator itu; yang pertama yang berlaku (baris 3)',
    );
    expect(cells[2]?.[13]?.value ?? null).toBeNull();
    expect(entries(book, 'keputusan').map(({ Indikator }) => Indikator)).toEqual(['PA2']);
  });
});

describe('where Google does not tell who clicks', () => {
  it('records nothing and says so; everything else goes on', async () => {
    const book = await answered();
    book.type('Isian', at('73.01', 'PA1'), { 'Status Verifikasi': 'Sesuai' });
    await book.host.save();
    const nameless = await openBook(book.folder, { account: { kind: 'consumer', email: '' } });
    const { said, regions } = done(await nameless.run('computeScores'));
    expect(said).toContain('Google tidak memberitahukan siapa Anda, padahal keputusan harus bernama');
    expect(regions[0]?.status).toBe('ready');
    expect(entries(nameless, 'keputusan')).toEqual([]);
  });
});

describe('a run that dies', () => {
  it('between the trail and the cells is finished by the next: the trail says what is decided', async () => {
    const book = await answered();
    const chosen = rows(2, 7);
    done(await book.run('confirmSelected', chosen));
    const whole = book.copy();
    for (const code of ['PA1', 'PA2', 'PA3', 'PP1', 'PP2', 'PP3'])
      book.type('Isian', at('73.01', code), {
        'Status Verifikasi': null,
        'Putusan Tercatat': null,
        'Diputuskan Oleh': null,
      });
    done(await book.run('confirmSelected', chosen));
    expect(book.data().sheets.find(({ name }) => name === 'Isian')?.cells).toEqual(
      whole.sheets.find(({ name }) => name === 'Isian')?.cells,
    );
  });
});
