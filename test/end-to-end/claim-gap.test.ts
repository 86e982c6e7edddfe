// Selisih klaim on the stand-in: what a person reads in the tab, and that it is Nilai's own claim and value.
import { describe, expect, it } from 'vitest';
import { type Book, decideAll, done, fillRegion, type Match, makeBook, type Row, reasoned } from './book';
import { changes } from './changes';
import type { Table } from './instrument';
import { sampleBook } from './sample';

const TAB = 'Selisih Klaim';
const FINAL = { Hak: 'Nilai akhir' };
const at = (region: string, indicator: string): Match => ({
  'Kode Wilayah': region,
  'Kode Indikator': indicator,
});
const shown = (book: Book): readonly Row[] => book.rows(TAB);
const titles = ['Provinsi', 'Daerah dan hak', 'Indikator', 'Kantor penanggung jawab'] as const;

/** The rows below one title, up to the next. */
const section = (book: Book, title: (typeof titles)[number]): readonly Row[] => {
  const rows = shown(book);
  const start = rows.findIndex((row) => row.Kode === title && row.Nama === null);
  const end = rows.findIndex(
    (row, i) => i > start && titles.some((other) => row.Kode === other && row.Nama === null),
  );
  return rows.slice(start + 1, end === -1 ? rows.length : end);
};
const line = (rows: readonly Row[], match: Match): Row => {
  const found = rows.filter((row) => Object.entries(match).every(([name, value]) => row[name] === value));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} rows ${JSON.stringify(match)}`);
  return found[0];
};

/** Kabupaten Satu decided whole, two claims cut; Kabupaten Sepuluh answered and undecided; Kota Tujuh Satu blank. */
const verifiedBook = async (): Promise<Book> => {
  const book = await makeBook();
  fillRegion(book, '73.01');
  fillRegion(book, '73.10');
  decideAll(book, '73.01');
  book.type(
    'Isian',
    at('73.01', 'PA2'),
    reasoned('Dikoreksi', 'K4', 'Perda belum berlaku', { 'Jawaban Terverifikasi': 'B' }),
  );
  book.type('Isian', at('73.01', 'PP2'), reasoned('Tidak didukung bukti', 'B1', 'Tautan mati'));
  done(await book.run('computeScores'));
  done(await book.run('showClaimGap'));
  return book;
};

describe('the tab Selisih Klaim', () => {
  // Process weighs 30: pangan loses 0.3 x 40 = 12 and stays at 88, papan loses 30 and stays at 70; the mean is 79.
  it('shows claimed, verified, difference and factor of a region and of its rights', async () => {
    const rows = section(await verifiedBook(), 'Daerah dan hak');
    expect(line(rows, { Kode: '73.01', ...FINAL })).toMatchObject({
      Nama: 'Kabupaten Satu',
      Diputuskan: 6,
      Dari: 6,
      Klaim: 100,
      Terverifikasi: 79,
      Selisih: -21,
      Faktor: 0.79,
      'Sifat Nilai': 'Terverifikasi',
      Sesuai: 4,
      'Dikoreksi Turun': 1,
      'Tidak Didukung': 1,
    });
    expect(line(rows, { Kode: '73.01', Hak: 'Rerata hak, yang diputuskan saja' })).toMatchObject({
      Klaim: 100,
      Terverifikasi: 79,
      Diputuskan: null,
    });
    expect(line(rows, { Kode: '73.01', Hak: 'Hak atas pangan' })).toMatchObject({
      Klaim: 100,
      Terverifikasi: 88,
      Selisih: -12,
      Faktor: 0.88,
    });
    expect(line(rows, { Kode: '73.01', Hak: 'Hak atas papan' })).toMatchObject({
      Terverifikasi: 70,
      Faktor: 0.7,
    });
  });

  it('says of a region without a decision that there is none, and shows its claim', async () => {
    const rows = section(await verifiedBook(), 'Daerah dan hak');
    const expected = { Terverifikasi: null, Selisih: null, Faktor: null, Keterangan: 'belum ada keputusan' };
    expect(line(rows, { Kode: '73.10' })).toMatchObject({
      Klaim: 100,
      'Sifat Nilai': 'Sementara',
      ...expected,
    });
    expect(line(rows, { Kode: '73.71' })).toMatchObject({
      Klaim: 0,
      'Sifat Nilai': 'Sementara',
      ...expected,
    });
  });

  it('averages a province over the regions with a decision, and says over how many', async () => {
    const rows = section(await verifiedBook(), 'Provinsi');
    expect(line(rows, { Kode: '73', ...FINAL })).toMatchObject({
      Nama: 'Sulawesi Selatan',
      Diputuskan: 6,
      Dari: 18,
      Klaim: 100,
      Terverifikasi: 79,
      Faktor: 0.79,
      'Sifat Nilai': 'Sementara',
      Keterangan: 'rerata 1 dari 3 daerah',
    });
  });

  // Dinas Uji answers for all six: verified (100 + 60 + 100 + 100 + 0 + 100) / 6 = 76.67; 76.67 / 100 = 0.767.
  it('says where claims run high only where there are five decisions', async () => {
    const book = await verifiedBook();
    expect(line(section(book, 'Kantor penanggung jawab'), { Nama: 'Dinas Uji' })).toMatchObject({
      Hak: '6 indikator',
      Diputuskan: 6,
      Klaim: 100,
      Terverifikasi: 76.67,
      Selisih: -23.33,
      Faktor: 0.767,
      Keterangan: 'klaim tinggi',
    });
    expect(line(section(book, 'Indikator'), { Kode: 'PP2' })).toMatchObject({
      Hak: 'Hak atas papan',
      Diputuskan: 1,
      Dari: 3,
      Selisih: -100,
      Faktor: 0,
      Keterangan: 'di bawah 5 keputusan',
    });
  });

  it('follows the order of Wilayah and of the instrument, not that of the gaps', async () => {
    const book = await verifiedBook();
    expect(
      section(book, 'Daerah dan hak')
        .filter((row) => row.Hak === FINAL.Hak)
        .map((row) => row.Kode),
    ).toEqual(['73.01', '73.10', '73.71']);
    expect(section(book, 'Indikator').map((row) => row.Kode)).toEqual([
      'PA1',
      'PA2',
      'PA3',
      'PP1',
      'PP2',
      'PP3',
    ]);
  });

  it('names the instrument, and marks sample data and drafts where there are any', async () => {
    const plain = shown(await verifiedBook()).map((row) => String(row.Kode));
    expect(plain[0]).toMatch(/^Instrumen: uji-kecil [0-9a-f]{64}$/);
    const book = await makeBook({ settings: { sample: 'ya' } });
    for (const row of book.rows('Indikator')) {
      book.type('Indikator', { Kode: row.Kode ?? null }, { 'Status Teks': 'rancangan' });
    }
    done(await book.run('showClaimGap'));
    const [first, second] = shown(book).map((row) => String(row.Kode));
    expect([first, second]).toEqual([
      expect.stringMatching(/^DATA CONTOH/),
      expect.stringMatching(/^RANCANGAN/),
    ]);
  });

  it('keeps a name that looks like a formula text', async () => {
    const regions = [['73.01', '=HYPERLINK("http://x";"y")', 'Uji']];
    const book = await makeBook({ regions });
    done(await book.run('showClaimGap'));
    expect(line(section(book, 'Daerah dan hak'), { Kode: '73.01' }).Nama).toBe('=HYPERLINK("http://x";"y")');
    expect(
      book
        .sheet(TAB)
        .cells.flat()
        .filter((cell) => cell?.formula),
    ).toEqual([]);
  });

  it('stands behind Nilai, and changes nothing when it is made again', async () => {
    const book = await verifiedBook();
    const names = book.data().sheets.map(({ name }) => name);
    expect(names[names.indexOf('Nilai') + 1]).toBe(TAB);
    const before = book.copy();
    done(await book.run('showClaimGap'));
    expect(changes(before, book.data())).toEqual([]);
  });

  it('shrinks with what it shows: no row of an earlier run stays behind', async () => {
    const book = await verifiedBook();
    for (const row of book.rows('Isian')) {
      book.type(
        'Isian',
        at(String(row['Kode Wilayah']), String(row['Kode Indikator'])),
        reasoned('Belum diperiksa', 'U1', 'Diulang dari awal'),
      );
    }
    done(await book.run('showClaimGap'));
    const [last] = shown(book).slice(-1);
    expect(last).toMatchObject({ Nama: 'Dinas Uji', Diputuskan: 0, Klaim: null });
    expect(section(book, 'Daerah dan hak').map((row) => row.Kode)).toEqual(['73.01', '73.10', '73.71']);
  });

  it('writes nothing but its own tab', async () => {
    const book = await verifiedBook();
    const others = () => book.data().sheets.filter(({ name }) => name !== TAB);
    book.data().sheets = [...others()];
    const before = structuredClone(others());
    const { said } = done(await book.run('showClaimGap'));
    expect(said).toBe('Selisih klaim dihitung atas 6 keputusan di 3 daerah. Lihat tab Selisih Klaim.');
    expect(others()).toEqual(before);
  });

  it('reports of each region what Hitung nilai reports', async () => {
    const book = await verifiedBook();
    const shownReport = done(await book.run('showClaimGap'));
    const scores = done(await book.run('computeScores'));
    expect(shownReport.regions).toEqual(scores.regions);
    expect(shownReport.instrument).toEqual(scores.instrument);
  });

  it('speaks English where the book does', async () => {
    const book = await makeBook({ settings: { language: 'en' } });
    expect(done(await book.run('showClaimGap')).said).toMatch(
      /^Claims compared over 0 decisions in 3 regions/,
    );
    expect(shown(book).map((row) => row.Kode)).toContain('Offices in charge');
  });
});

describe('the sample province', () => {
  it('has the claim and the final value of Nilai, region by region', async () => {
    const book = await sampleBook();
    done(await book.run('computeScores'));
    done(await book.run('showClaimGap'));
    const rows = section(book, 'Daerah dan hak').filter((row) => row.Hak === FINAL.Hak);
    const scores = book.rows('Nilai');
    expect(rows.map((row) => row.Kode)).toEqual(scores.map((row) => row['Kode Wilayah']));
    expect(rows.map((row) => row.Klaim)).toEqual(scores.map((row) => row['Nilai Klaim']));
    const decided = rows.map((row) => Number(row.Diputuskan) > 0);
    expect(decided).toContain(true);
    expect(rows.map((row) => row.Terverifikasi)).toEqual(
      scores.map((row, i) => (decided[i] ? row['Nilai Akhir'] : null)),
    );
    expect(rows.map((row) => row.Selisih)).toEqual(scores.map((row, i) => (decided[i] ? row.Selisih : null)));
  });
});

describe('the number of service calls', () => {
  const regions = (count: number): Table =>
    Array.from({ length: count }, (_, i) => [
      `73.${String(i + 1).padStart(2, '0')}`,
      `Kabupaten ${i + 1}`,
      'Uji',
    ]);
  const callsOf = async (count: number): Promise<readonly number[]> => {
    const book = await makeBook({ regions: regions(count) });
    for (const [code = ''] of regions(count)) {
      fillRegion(book, code);
      decideAll(book, code);
    }
    done(await book.run('computeScores'));
    const calls: number[] = [];
    for (const _ of ['making the tab', 'writing it again']) {
      book.host.resetCounts();
      done(await book.run('showClaimGap'));
      calls.push(Object.values(book.host.serviceCalls).reduce((sum, one) => sum + one, 0));
    }
    return calls;
  };
  it('is the same for 3 and for 24 regions, fewer than 40 once the tab is made', async () => {
    const [made = 0, again = 0] = await callsOf(3);
    expect(await callsOf(24)).toEqual([made, again]);
    expect(again).toBeLessThan(40);
    expect(made).toBeLessThan(again + 40);
  });
});
