// Hitung nilai on the stand-in: the published example to the digit, and what a person reads in the tab Nilai.
import { describe, expect, it } from 'vitest';
import { readInstrumentTables } from '../../src/local/cli/tables';
import { type Book, decideAll, done, fillRegion, makeBook, reasoned } from './book';
import { changes } from './changes';
import { docxText } from './docx-text';
import { INDICATORS, INSTRUMENT, indicatorTable, ownScore, type Table } from './instrument';

const at = (region: string, indicator: string) => ({ 'Kode Wilayah': region, 'Kode Indikator': indicator });
const score = (book: Book, region: string) => book.row('Nilai', { 'Kode Wilayah': region });

/** The tiny instrument's rights and dimensions with indicators that are their own score. */
const OWN_SCORES: Table = indicatorTable(
  ['pangan', 'papan'].flatMap((right) =>
    ['struktur', 'proses', 'hasil'].map((dimension, i) =>
      ownScore(`${right.slice(0, 3).toUpperCase()}X${i}`, right, dimension),
    ),
  ),
);

describe('kkpham-2013, with the scales that nobody published filled in', () => {
  /** Columns by name, so that the test says what it changes. */
  const filled = (): { readonly instrument: Table; readonly indicators: Table } => {
    const { instrument, indicators } = readInstrumentTables('kkpham-2013');
    const [header = [], ...lines] = indicators;
    const [scale, measure, better] = ['Skala', 'Ukuran', 'Arah'].map((name) => header.indexOf(name));
    const made = (line: readonly string[]): string =>
      line[measure ?? -1] === 'ya-tidak'
        ? 'Ada:10; Tidak ada:0'
        : line[better ?? -1] === 'naik'
          ? '>=90:10; >=50:8; *:0'
          : '<=10:10; <=50:8; *:0';
    return {
      instrument,
      indicators: [
        header,
        ...lines.map((line) => line.map((cell, i) => (i === scale && cell === '' ? made(line) : cell))),
      ],
    };
  };

  it('gives 162 of 170 points the value 95.29, as was published', async () => {
    const tables = filled();
    const book = await makeBook({ ...tables, regions: [['73.71', 'Kota Makassar', 'Sulawesi Selatan']] });
    const [header = [], ...lines] = tables.indicators;
    const column = (name: string) => header.indexOf(name);
    for (const line of lines) {
      const part = line[column('Ukuran')];
      const up = line[column('Arah')] === 'naik';
      const whole = line[column('Bagian dari')] === 'ya';
      const best =
        part === 'ya-tidak'
          ? { Jawaban: 'Ada' }
          : part === 'rasio'
            ? { Pembilang: up ? (whole ? 1_000_000 : 100_000_000) : 0, Penyebut: 1_000_000 }
            : { Jawaban: up ? 100 : 0 };
      book.type('Isian', at('73.71', line[0] ?? ''), best);
    }
    // Four of the six published band lists, each answered in its second band: 8 points instead of 10.
    book.type('Isian', at('73.71', 'A01'), { Pembilang: 140, Penyebut: 100_000 });
    book.type('Isian', at('73.71', 'A02'), { Pembilang: 23, Penyebut: 1000 });
    book.type('Isian', at('73.71', 'A03'), { Pembilang: 1, Penyebut: 100 });
    book.type('Isian', at('73.71', 'A04'), { Pembilang: 6, Penyebut: 100 });
    const [region] = done(await book.run('computeScores')).regions;
    const points = book.rows('Isian').map((row) => Number(row.Skor));
    expect(points).toHaveLength(17);
    expect(points.reduce((sum, one) => sum + one, 0)).toBe(162);
    expect(region).toMatchObject({
      mean: 95.29,
      bonus: 0,
      final: 95.29,
      claimedFinal: 95.29,
      grade: 'Peduli HAM',
    });
    expect(score(book, '73.71')).toMatchObject({
      Rerata: 95.29,
      'Nilai Akhir': 95.29,
      Predikat: 'Peduli HAM',
    });
    expect(score(book, '73.71').Instrumen).toMatch(/^kkpham-2013 [0-9a-f]{64}$/);
  });
});

describe('the grade', () => {
  it.each([
    [74.995, 75, 'Peduli'],
    [74.994, 74.99, 'Cukup'],
    [59.995, 60, 'Cukup'],
    [100, 100, 'Peduli'],
    [0, 0, 'Kurang'],
  ])('of %f is that of %f as it is printed: %s', async (value, printed, grade) => {
    const book = await makeBook({ indicators: OWN_SCORES, regions: [['73.71', 'Kota', 'Uji']] });
    for (const row of book.rows('Isian')) {
      book.type('Isian', at('73.71', String(row['Kode Indikator'])), { Jawaban: value });
    }
    const [region] = done(await book.run('computeScores')).regions;
    expect(region).toMatchObject({ final: printed, grade });
    expect(score(book, '73.71')).toMatchObject({ 'Nilai Akhir': printed, Predikat: grade });
  });
});

describe('the tab Nilai', () => {
  it('has a column for each right by its name, and a row for each region in the order of Wilayah', async () => {
    const book = await makeBook();
    fillRegion(book, '73.01');
    book.type('Isian', at('73.01', 'PP2'), { Jawaban: 50 });
    done(await book.run('computeScores'));
    expect(book.rows('Nilai').map((row) => row['Kode Wilayah'])).toEqual(['73.01', '73.10', '73.71']);
    // Hak atas papan: structure 100 x 10 + process 50 x 30 + outcome 100 x 60, over 100 = 85.
    expect(score(book, '73.01')).toMatchObject({
      'Hak atas pangan': 100,
      'Hak atas papan': 85,
      Rerata: 92.5,
      'Nilai Akhir': 92.5,
      'Hak Dinilai': '2 dari 2',
    });
    expect(score(book, '73.10')).toMatchObject({ 'Nilai Akhir': 0, Predikat: 'Kurang', Kelengkapan: 0 });
  });

  it('has room for an instrument of twenty rights', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `hak-${String.fromCharCode(97 + i)}`);
    const right = INSTRUMENT.find((row) => row[1] === 'pangan') ?? [];
    const instrument = INSTRUMENT.flatMap((row) =>
      row[1] === 'pangan'
        ? names.map((name) => [right[0] ?? '', name, name, ...right.slice(3)])
        : row[1] === 'papan'
          ? []
          : [row],
    );
    const indicators = indicatorTable(
      names.flatMap((name, i) =>
        ['struktur', 'proses', 'hasil'].map((dimension, j) => ownScore(`I${i}-${j}`, name, dimension)),
      ),
    );
    const book = await makeBook({ instrument, indicators });
    done(await book.run('computeScores'));
    expect(book.header('Nilai').slice(2, 22)).toEqual(names);
    expect(score(book, '73.01')).toMatchObject({ 'hak-t': 0, 'Hak Dinilai': '20 dari 20' });
  });

  it('adds the bonus apart, and caps the final value', async () => {
    const book = await makeBook();
    fillRegion(book, '73.01');
    fillRegion(book, '73.10');
    book.type('Isian', at('73.10', 'PP2'), { Jawaban: 50 });
    for (const code of ['73.01', '73.10'])
      book.type('Wilayah', { 'Kode Wilayah': code }, { 'Bonus Aksi HAM': 4.5 });
    done(await book.run('computeScores'));
    expect(score(book, '73.01')).toMatchObject({ Rerata: 100, Bonus: 4.5, 'Nilai Akhir': 100 });
    expect(score(book, '73.10')).toMatchObject({ Rerata: 92.5, Bonus: 4.5, 'Nilai Akhir': 97 });
  });

  it('says Sementara until the last indicator is decided on', async () => {
    const book = await makeBook();
    fillRegion(book, '73.01');
    decideAll(book, '73.01');
    book.type('Isian', at('73.01', 'PP3'), reasoned('Dikembalikan', 'D1', 'Lengkapi datanya'));
    let report = done(await book.run('computeScores'));
    expect(report.said).toContain('3 masih sementara');
    expect(report.regions[0]).toMatchObject({ provisional: true, status: 'being-verified' });
    expect(score(book, '73.01')['Sifat Nilai']).toBe('Sementara');
    book.type('Isian', at('73.01', 'PP3'), reasoned('Sesuai', 'U2', 'Surat susulan diterima'));
    report = done(await book.run('computeScores'));
    expect(report.regions[0]).toMatchObject({ provisional: false, status: 'verified' });
    expect(score(book, '73.01')['Sifat Nilai']).toBe('Terverifikasi');
  });

  it('shows what was claimed beside what was verified, and never writes over what the region said', async () => {
    const book = await makeBook();
    fillRegion(book, '73.01');
    decideAll(book, '73.01');
    book.type(
      'Isian',
      at('73.01', 'PP2'),
      reasoned('Dikoreksi', 'K1', 'Tabel 3', { 'Jawaban Terverifikasi': 40 }),
    );
    book.type('Isian', at('73.01', 'PA1'), reasoned('Tidak didukung bukti', 'B1', 'Tautan mati'));
    const SCRIPTS = ['Skor', 'Putusan Tercatat', 'Diputuskan Oleh'];
    const peoples = () =>
      book.rows('Isian').map((row) => Object.entries(row).filter(([header]) => !SCRIPTS.includes(header)));
    const before = peoples();
    const [region] = done(await book.run('computeScores')).regions;
    // pangan: 0 x 10 + 100 x 30 + 100 x 60 = 90; papan: 100 x 10 + 40 x 30 + 100 x 60 = 82; mean 86.
    expect(region).toMatchObject({ claimedFinal: 100, final: 86, rights: { pangan: 90, papan: 82 } });
    expect(score(book, '73.01')).toMatchObject({ 'Nilai Klaim': 100, 'Nilai Akhir': 86, Selisih: -14 });
    expect(peoples()).toEqual(before);
    expect(book.row('Isian', at('73.01', 'PP2')).Skor).toBe(4);
    expect(book.row('Isian', at('73.01', 'PA1')).Skor).toBe(0);
  });

  it('leaves what does not apply out of the divisor, and counts what cannot be used as nothing', async () => {
    const book = await makeBook();
    fillRegion(book, '73.01');
    fillRegion(book, '73.10');
    book.type('Isian', at('73.01', 'PA2'), { Jawaban: 'Tidak berlaku', Catatan: 'Tidak ada sasaran.' });
    book.type('Isian', at('73.10', 'PA2'), { Jawaban: 'Tidak berlaku' });
    done(await book.run('computeScores'));
    expect(score(book, '73.01')).toMatchObject({
      'Hak atas pangan': 100,
      'Jawaban Tak Terpakai': 0,
      Kelengkapan: 100,
    });
    expect(score(book, '73.10')).toMatchObject({ 'Hak atas pangan': 70, 'Jawaban Tak Terpakai': 1 });
    expect(book.row('Isian', at('73.01', 'PA2')).Skor).toBeNull();
  });

  it('changes nothing when it is run again', async () => {
    const book = await makeBook();
    fillRegion(book, '73.01');
    done(await book.run('computeScores'));
    const before = book.copy();
    done(await book.run('computeScores'));
    expect(changes(before, book.data())).toEqual([]);
  });
});

describe('an instrument of which nothing can be scored yet', () => {
  it('gives no value and no grade, and says so in table, summary and message', async () => {
    const column = (INDICATORS[0] ?? []).indexOf('Skala');
    const unscaled = INDICATORS.map((row, i) =>
      i === 0 || row[0] === 'PA2' ? row : row.map((cell, j) => (j === column ? '' : cell)),
    ).map((row, i) => (i === 0 ? row : [...row.slice(0, -1), 'Tidak dipublikasikan.']));
    const book = await makeBook({ indicators: unscaled });
    fillRegion(book, '73.01');
    book.type('Isian', at('73.01', 'PA2'), { Jawaban: 'Tidak berlaku', Catatan: 'Tidak ada sasaran.' });
    const [region] = done(await book.run('computeScores')).regions;
    expect(region).toMatchObject({
      mean: null,
      final: null,
      grade: null,
      claimedFinal: null,
      completeness: 100,
    });
    expect(score(book, '73.01')).toMatchObject({
      'Nilai Akhir': null,
      Predikat: 'tidak dinilai',
      Selisih: null,
      'Hak Dinilai': '0 dari 2',
    });
    const [document] = done(await book.run('writeSummaries', { regions: ['73.01'] })).documents;
    expect(docxText(book.host.drive.read(document ?? '')).body).toContain('tidak dinilai');
    done(await book.run('sendMessages', { regions: ['73.01'] }));
    expect(book.host.outbox[0]?.body).toContain('Kabupaten Satu: –, tidak dinilai');
  });
});

describe('another instrument in the same book', () => {
  const oneRight = INSTRUMENT.filter((row) => row[1] !== 'papan').map((row) =>
    row[1] === 'id' ? [...row.slice(0, 2), 'uji-baru', ...row.slice(3)] : row,
  );
  const oneRightIndicators = INDICATORS.filter((row) => row[1] !== 'papan');
  const replace = (book: Book, tab: string, rows: Table): void => {
    const sheet = book.sheet(tab);
    sheet.cells = rows.map((row) => row.map((value) => ({ value: value === '' ? null : value })));
  };

  it('leaves no column of the one before it, neither header nor value', async () => {
    const book = await makeBook();
    for (const code of ['73.01', '73.10', '73.71']) fillRegion(book, code);
    done(await book.run('computeScores'));
    const fresh = await makeBook({ instrument: oneRight, indicators: oneRightIndicators });
    replace(book, 'Instrumen', oneRight);
    replace(book, 'Indikator', oneRightIndicators);
    const { instrument } = done(await book.run('computeScores'));
    expect(instrument.id).toBe('uji-baru');
    expect(book.header('Nilai').filter((name) => name !== '')).toEqual(fresh.header('Nilai'));
    const { Instrumen, ...row } = score(book, '73.10');
    expect(Instrumen).toBe(`uji-baru ${instrument.hash}`);
    expect(Object.keys(row).filter((name) => name !== '')).toHaveLength(fresh.header('Nilai').length - 1);
    expect(row['Nilai Akhir']).toBe(100);
    const format = (of: Book, header: string) =>
      of.sheet('Nilai').cells[1]?.[of.header('Nilai').indexOf(header)]?.style?.numberFormat;
    for (const header of ['Kelengkapan', 'Selisih', 'Instrumen'])
      expect(format(book, header)).toBe(format(fresh, header));
  });
});
