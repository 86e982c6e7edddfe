// The audit trail on the stand-in: what people typed is recorded, what was tampered with is named, nothing goes unlogged.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Book, decideAll, done, fillRegion, makeBook, openBook, reasoned, refused } from './book';
import { changes } from './changes';
import { makeSheets, sheetOf, type } from './region-sheets';

const TRAIL = 'Jejak Audit';
const at = (region: string, indicator: string) => ({ 'Kode Wilayah': region, 'Kode Indikator': indicator });
const trail = (book: Book) => book.rows(TRAIL);
const entries = (book: Book, action: string) => trail(book).filter((row) => row.Tindakan === action);
const calls = (book: Book): number =>
  Object.values(book.host.serviceCalls).reduce((sum, one) => sum + one, 0);
const check = async (book: Book) => done(await book.run('checkTrail'));

/** A book with answers, decisions and scores: 1 + 6 answers + 6 decisions + 3 scores. */
const recordedBook = async (): Promise<Book> => {
  const book = await makeBook();
  fillRegion(book, '73.01');
  decideAll(book, '73.01');
  done(await book.run('computeScores'));
  return book;
};
const RECORDED = 1 + 6 + 6 + 3;
const ME = 'verifikator@kkpham.example';

/** The rows of the trail below the header, for hands that tamper. */
const lines = (book: Book) => book.sheet(TRAIL).cells;

describe('a new book', () => {
  it('begins its trail with one entry, all of it text', async () => {
    const book = await makeBook();
    expect(trail(book)).toEqual([
      expect.objectContaining({
        Nomor: '1',
        Waktu: '2026-05-04 09:00:00',
        Siapa: 'verifikator@kkpham.example',
        Tindakan: 'jejak dimulai',
        'Sidik Sebelumnya': null,
        'Sidik Instrumen': expect.stringMatching(/^[0-9a-f]{16}$/),
        Sidik: expect.stringMatching(/^[0-9a-f]{64}$/),
      }),
    ]);
    expect(book.sheet(TRAIL).frozenRows).toBe(1);
    expect((await check(book)).trail).toEqual({ length: 1, head: trail(book)[0]?.Sidik });
  });
});

describe('what people type into cells', () => {
  it('is recorded at the next action: who, from, to and why; blank and pending rows are not', async () => {
    const book = await makeBook();
    book.type('Isian', at('73.10', 'PP2'), {
      Jawaban: 40,
      'Status Verifikasi': 'Dikoreksi',
      'Jawaban Terverifikasi': 38.5,
      'Kode Alasan': 'K1 Angka berbeda dari dokumen',
      'Catatan Verifikator': 'Lihat tabel 3; halaman 7',
    });
    done(await book.run('computeScores'));
    expect(trail(book)).toHaveLength(1 + 2 + 3);
    expect(entries(book, 'keputusan')).toMatchObject([
      {
        Siapa: 'diketik di sel · verifikator@kkpham.example',
        Wilayah: '73.10',
        Indikator: 'PP2',
        Dari: 'Belum diperiksa',
        Menjadi: 'Dikoreksi; jawaban=38.5; alasan=K1; catatan=Lihat tabel 3\\; halaman 7',
        Alasan: 'Lihat tabel 3; halaman 7',
      },
    ]);
    expect(entries(book, 'jawaban')).toMatchObject([{ Wilayah: '73.10', Menjadi: 'jawaban=40' }]);
  });

  it('is recorded once, however often an action runs', async () => {
    const book = await recordedBook();
    expect(trail(book)).toHaveLength(RECORDED);
    const before = book.copy();
    done(await book.run('computeScores'));
    expect(changes(before, book.data())).toEqual([]);
  });

  it('is recorded again when a decision is typed anew, from the one before', async () => {
    const book = await recordedBook();
    book.type('Isian', at('73.01', 'PA1'), reasoned('Dikembalikan', 'D1', 'Lengkapi'));
    done(await book.run('computeScores'));
    book.type('Isian', at('73.01', 'PA1'), reasoned('sesuai ', 'U2', 'Surat susulan'));
    done(await book.run('computeScores'));
    const own = entries(book, 'keputusan').filter((row) => row.Indikator === 'PA1');
    expect(own.map(({ Dari, Menjadi }) => [Dari, Menjadi])).toEqual([
      ['Belum diperiksa', 'Sesuai'],
      ['Sesuai', 'Dikembalikan; alasan=D1; catatan=Lengkapi'],
      ['Dikembalikan; alasan=D1; catatan=Lengkapi', 'Sesuai; alasan=U2; catatan=Surat susulan'],
    ]);
  });

  it('is recorded as it was typed also where the word is no state or would be a formula', async () => {
    const book = await makeBook();
    book.type('Isian', at('73.10', 'PA1'), { 'Status Verifikasi': 'oke', 'Catatan Verifikator': '=1+1' });
    done(await book.run('computeScores'));
    expect(entries(book, 'keputusan')).toEqual([]);
    expect(entries(book, 'ketikan belum dicatat')).toMatchObject([
      { Menjadi: 'oke; catatan==1+1', Alasan: 'kata tidak dikenal' },
    ]);
    expect(await check(book)).toMatchObject({ trail: { length: 1 + 1 + 3 } });
  });

  it('is recorded of a bonus, since the value follows from it too', async () => {
    const book = await recordedBook();
    book.type('Wilayah', { 'Kode Wilayah': '73.01' }, { 'Bonus Aksi HAM': '2,5' });
    done(await book.run('computeScores'));
    done(await book.run('computeScores'));
    expect(entries(book, 'bonus')).toMatchObject([
      { Siapa: `diketik di sel · ${ME}`, Wilayah: '73.01', Dari: null, Menjadi: 'bonus="2,5"' },
    ]);
  });

  it('is recorded of rows that are gone or contradict each other; what was decided comes back with the row', async () => {
    const book = await recordedBook();
    const sheet = book.sheet('Isian');
    const [gone = []] = sheet.cells.splice(1, 1);
    const other = structuredClone(sheet.cells[1] ?? []);
    other[7] = { value: 'B' };
    sheet.cells.splice(2, 0, other);
    const [region] = done(await book.run('computeScores')).regions;
    expect(region).toMatchObject({ provisional: true, status: 'being-verified' });
    sheet.cells.splice(2, 1);
    sheet.cells.push(gone);
    sheet.rows += 1;
    const [whole] = done(await book.run('computeScores')).regions;
    expect(whole).toMatchObject({ final: 100, status: 'verified' });
    expect(
      entries(book, 'baris isian').map(({ Wilayah, Dari, Menjadi }) => [Wilayah, Dari, Menjadi]),
    ).toEqual([
      ['73.01', null, 'hilang=PA1; ganda=PA2'],
      ['73.01', 'hilang=PA1; ganda=PA2', null],
    ]);
    expect(entries(book, 'keputusan')).toHaveLength(6);
  });

  it('costs as many calls for six decisions as for eighteen', async () => {
    const cost = async (codes: readonly string[]): Promise<number> => {
      const book = await makeBook();
      for (const code of codes) fillRegion(book, code);
      for (const code of codes) decideAll(book, code);
      book.host.resetCounts();
      done(await book.run('computeScores'));
      return calls(book);
    };
    const few = await cost(['73.01']);
    expect(await cost(['73.01', '73.10', '73.71'])).toBe(few);
    expect(few).toBeLessThan(60);
  });
});

describe('a run that has nothing to record', () => {
  it('reads the trail and still needs fewer than forty calls', async () => {
    const book = await recordedBook();
    book.host.resetCounts();
    done(await book.run('computeScores'));
    expect(calls(book)).toBeLessThan(40);
  });
});

describe('what actions do', () => {
  it('scores: the final value of each region, from what it was', async () => {
    const book = await recordedBook();
    book.type('Isian', at('73.01', 'PP2'), { Jawaban: 50 });
    done(await book.run('computeScores'));
    // Hak atas papan 85, Hak atas pangan 100, as in the test of Hitung nilai.
    expect(entries(book, 'nilai').at(-1)).toMatchObject({
      Wilayah: '73.01',
      Dari: '100.00; terverifikasi; predikat=Peduli',
      Menjadi: '92.50; sementara; predikat=Peduli',
    });
  });

  it('collecting: each changed answer and each decision that is open again, and not once more as typed', async () => {
    const book = await makeBook();
    book.type('Isian', at('73.01', 'PA1'), { Jawaban: 'Tidak ada', 'Status Verifikasi': 'Sesuai' });
    await makeSheets(book);
    type(sheetOf(book, '73.01'), 'PA1', { Jawaban: 'Ada' });
    const before = trail(book).length;
    done(await book.run('collectSheets'));
    const collected = trail(book).slice(before);
    const who = 'dikumpulkan dari lembar · verifikator@kkpham.example';
    expect(collected.filter((row) => row.Siapa === who)).toMatchObject([
      { Tindakan: 'jawaban', Indikator: 'PA1', Dari: 'jawaban=Tidak ada', Menjadi: 'jawaban=Ada' },
      { Tindakan: 'keputusan', Indikator: 'PA1', Dari: 'Sesuai', Menjadi: 'Belum diperiksa' },
    ]);
    const length = trail(book).length;
    done(await book.run('collectSheets'));
    expect(trail(book)).toHaveLength(length);
  });

  it('making and locking sheets: that it was begun, and what came of each', async () => {
    const book = await makeBook();
    await makeSheets(book);
    done(await book.run('lockSheets', { regions: ['73.10'] }));
    expect(entries(book, 'buat lembar').map(({ Wilayah, Menjadi }) => [Wilayah, Menjadi])).toEqual([
      [null, 'dimulai'],
      ...['73.01', '73.10', '73.71'].map((code) => [code, 'dibuat']),
    ]);
    expect(entries(book, 'kunci lembar')).toMatchObject([
      { Dari: '73.10', Menjadi: 'dimulai' },
      { Wilayah: '73.10', Menjadi: 'terkunci' },
    ]);
  });

  it('messages: the head stands in each, and does not make it another message', async () => {
    const book = await recordedBook();
    const report = done(await book.run('sendMessages', { confirmed: true }));
    const [mail] = book.host.outbox;
    const [begun, ended] = entries(book, 'kirim surel');
    expect(begun).toMatchObject({ Menjadi: 'dimulai', Alasan: report.messages[0]?.slice(0, 16) });
    expect(ended).toMatchObject({ Menjadi: 'terkirim 1; gagal 0' });
    const head = trail(book).find(({ Nomor }) => Nomor === String(Number(begun?.Nomor) - 1));
    const words = `Kepala jejak audit: ${head?.Nomor} ${String(head?.Sidik).slice(0, 16)}`;
    expect(JSON.stringify(mail)).toContain(words);
    expect(done(await book.run('sendMessages', { confirmed: true })).messages).toEqual([]);
    expect(report.trail).toEqual({ length: trail(book).length, head: ended?.Sidik });
  });

  it('at night: by the trigger, and as whom it runs', async () => {
    const book = await makeBook();
    book.type('Isian', at('73.01', 'PA1'), { Jawaban: 'Ada' });
    done(await book.run('nightly', undefined, { trigger: 'time' }));
    expect(entries(book, 'jawaban')).toMatchObject([
      { Siapa: 'diketik di sel · pemicu malam · verifikator@kkpham.example' },
    ]);
  });
});

describe('Periksa jejak', () => {
  it('says that a whole trail is whole, with its length, its head and what a chain cannot show', async () => {
    const book = await recordedBook();
    const { said, trail: found } = await check(book);
    const head = trail(book).at(-1)?.Sidik;
    expect(found).toEqual({ length: RECORDED, head });
    expect(said).toContain(`${RECORDED} entri, kepala ${RECORDED} ${String(head).slice(0, 16)}`);
    expect(said).toContain('tidak dapat menunjukkan');
    expect(book.told.at(-1)).toMatchObject({ kind: 'alert', text: said });
  });

  it.each([
    [
      'changed',
      (all: unknown[][]) => Object.assign(all[5]?.[7] as object, { value: 'Sesuai sekali' }),
      5,
      'A6',
    ],
    ['removed', (all: unknown[][]) => all.splice(5, 1), 5, 'A6'],
    ['inserted', (all: unknown[][]) => all.splice(5, 0, structuredClone(all[9] as unknown[])), 9, 'A6'],
    ['moved', (all: unknown[][]) => all.splice(9, 0, ...all.splice(5, 1)), 5, 'A10'],
  ] as const)('names the row that was %s', async (kind, tamper, seq, cell) => {
    const book = await recordedBook();
    tamper(lines(book) as unknown[][]);
    const report = await check(book);
    expect(report.trail?.fault).toMatchObject({ kind, seq });
    if (kind !== 'inserted') expect(report.said).toContain(`Jejak Audit!${cell}`);
  });

  it('notices an end that was cut off, by the head that the program kept or a person has', async () => {
    const book = await recordedBook();
    const message = `14 ${String(trail(book)[13]?.Sidik).slice(0, 16)}`;
    lines(book).splice(12);
    expect((await check(book)).trail?.fault).toMatchObject({ kind: 'cut', seq: 12 });
    expect(done(await book.run('checkTrail', { head: message })).trail?.fault).toMatchObject({ kind: 'cut' });
    expect(refused(await book.run('checkTrail', { head: 'apa saja' })).refused).toBe('trail/no-head');
    expect(refused(await book.run('computeScores')).refused).toBe('trail/head');
  });

  it('changes nothing', async () => {
    const book = await recordedBook();
    const before = book.copy();
    await check(book);
    expect(changes(before, book.data())).toEqual([]);
  });
});

describe('a trail that people handled', () => {
  it('goes on and is whole where its rows were sorted and its columns moved', async () => {
    const book = await recordedBook();
    const sheet = book.sheet(TRAIL);
    const [header = [], ...rows] = sheet.cells.map((cells) => [...cells].reverse());
    sheet.cells = [header, ...rows.reverse()];
    book.type('Isian', at('73.10', 'PA1'), { Jawaban: 'Ada' });
    done(await book.run('computeScores'));
    const found = await check(book);
    expect(found.trail).toMatchObject({ length: trail(book).length });
    expect(found.trail?.fault).toBeUndefined();
    expect(found.said).toContain('diurutkan');
  });

  it.each([
    ['with a row to spare below it', 1],
    ['full to its last row', 0],
  ])('stays text where somebody took the format off its last row, %s', async (_, spare) => {
    const book = await recordedBook();
    const sheet = book.sheet(TRAIL);
    const last = trail(book).length;
    sheet.cells = sheet.cells.slice(0, last + 1);
    sheet.cells[last] = (sheet.cells[last] ?? []).map((cell) => cell && { ...cell, style: {} });
    sheet.rows = last + 1 + spare;
    book.type('Isian', at('73.10', 'PA1'), { Jawaban: 'Ada' });
    done(await book.run('computeScores'));
    const added = sheet.cells.slice(last + 1, trail(book).length + 1).flatMap((line) => line ?? []);
    expect(trail(book).length).toBeGreaterThan(last + spare);
    expect([...new Set(added.map((cell) => cell?.style?.numberFormat))]).toEqual(['@']);
    expect((await check(book)).trail?.fault).toBeUndefined();
  });

  it('is missed when it was deleted: nothing is done until it is back, or a new one is begun knowingly', async () => {
    const book = await recordedBook();
    const head = `${RECORDED} ${String(trail(book).at(-1)?.Sidik).slice(0, 16)}`;
    const { sheets } = book.data();
    sheets.splice(
      sheets.findIndex(({ name }) => name === TRAIL),
      1,
    );
    const before = book.copy();
    for (const action of [
      'computeScores',
      'writeSummaries',
      'collectSheets',
      'makeRegionSheets',
      'checkTrail',
    ]) {
      const { refused: code, said } = refused(await book.run(action));
      expect([action, code]).toEqual([action, 'trail/deleted']);
      expect(said).toContain(head);
    }
    book.answer = 'NO';
    expect(refused(await book.run('prepareBook')).refused).toBe('trail/deleted');
    expect(changes(before, book.data())).toEqual([]);
    book.answer = 'YES';
    done(await book.run('prepareBook'));
    expect(trail(book)).toMatchObject([{ Nomor: '1', Tindakan: 'mulai baru', Dari: head }]);
    done(await book.run('computeScores'));
    // Nothing is recorded in the new one yet: all that stands in Isian is recorded again.
    expect(trail(book)).toHaveLength(RECORDED);
  });

  it('is missed also where all its rows were deleted', async () => {
    const book = await recordedBook();
    lines(book).splice(1);
    expect(refused(await book.run('computeScores')).refused).toBe('trail/deleted');
    done(await book.run('prepareBook'));
    expect(trail(book)).toMatchObject([{ Nomor: '1', Tindakan: 'mulai baru' }]);
  });

  it('begins with the first regions, not in a blank book', async () => {
    const book = await makeBook({ regions: [] });
    expect(trail(book)).toEqual([]);
    book.sheet('Wilayah').cells[1] = [{ value: '73.02' }, { value: 'Kabupaten Dua' }];
    expect(refused(await book.run('computeScores')).refused).toBe('trail/empty');
    done(await book.run('prepareBook'));
    expect(trail(book)).toHaveLength(1);
    done(await book.run('computeScores'));
  });

  it('is made by Siapkan buku in a book of an earlier version, which is refused until then', async () => {
    const earlier = await makeBook();
    const { sheets } = earlier.data();
    sheets.splice(
      sheets.findIndex(({ name }) => name === TRAIL),
      1,
    );
    await earlier.host.save();
    rmSync(join(earlier.folder, '.properties.json'));
    const book = await openBook(earlier.folder);
    expect(refused(await book.run('computeScores')).said).toContain('Siapkan buku');
    done(await book.run('prepareBook'));
    expect(trail(book)).toMatchObject([{ Nomor: '1', Tindakan: 'jejak dimulai' }]);
    done(await book.run('computeScores'));
  });
});

describe('a trail that cannot be written', () => {
  it('leaves Isian and Nilai untouched, and says why', async () => {
    const book = await recordedBook();
    book.type('Isian', at('73.01', 'PP2'), { Jawaban: 50 });
    lines(book).splice(RECORDED + 1);
    book.sheet(TRAIL).rows = RECORDED + 1;
    // Google's limit is ten million cells a workbook: there is no room for another row.
    book.data().sheets.push({
      ...structuredClone(book.sheet('Beranda')),
      id: 99,
      name: 'Besar',
      rows: 1_000_000,
      columns: 10,
    });
    const before = book.copy();
    const { refused: code, said } = refused(await book.run('computeScores'));
    expect(code).toBe('trail/not-written');
    expect(said).toContain('10000000 cells');
    expect(changes(before, book.data())).toEqual([]);
  });
});
