// Siapkan buku on the stand-in: what a person finds in the book, and what a second click leaves alone.
import { describe, expect, it } from 'vitest';
import { emptySheet } from '../../src/local/spreadsheet/workbook';
import { type Book, done, makeBook, openBook, REGIONS, refused } from './book';
import { changes } from './changes';
import { INDICATORS, INSTRUMENT } from './instrument';

const ISIAN = [
  ...['Kode Wilayah', 'Wilayah', 'Kode Indikator', 'Hak', 'Jenis', 'Indikator', 'Satuan', 'Jawaban'],
  ...['Pembilang', 'Penyebut', 'Tahun Data', 'Bukti Dukung', 'Catatan', 'Status Verifikasi'],
  ...['Jawaban Terverifikasi', 'Pembilang Terverifikasi', 'Penyebut Terverifikasi', 'Kode Alasan'],
  ...['Catatan Verifikator', 'Verifikator', 'Skor', 'Temuan', 'Perubahan', 'Putusan Tercatat'],
  'Diputuskan Oleh',
];

describe('Siapkan buku makes a book', () => {
  it('has every tab, each with the headers that people know', async () => {
    const book = await makeBook();
    expect(book.data().sheets.map(({ name }) => name)).toEqual([
      ...['Beranda', 'Pengaturan', 'Wilayah', 'Isian', 'Temuan', 'Nilai', 'Surel Keluar', 'Pekerjaan'],
      ...['Pemeriksaan Kanwil', 'Pengguna', 'Jejak Audit', 'Instrumen', 'Indikator'],
    ]);
    expect(book.header('Isian')).toEqual(ISIAN);
    expect(book.header('Wilayah').slice(0, 6)).toEqual([
      ...['Kode Wilayah', 'Wilayah', 'Provinsi', 'Surel Petugas', 'Surel Koordinator', 'Lembar Isian'],
    ]);
    expect(book.header('Wilayah')).toEqual(expect.arrayContaining(['Status', 'Ringkasan']));
    expect(book.header('Temuan')).toEqual([
      ...['Tingkat', 'Kode', 'Wilayah', 'Indikator', 'Lembar', 'Sel', 'Temuan', 'Yang perlu dilakukan'],
    ]);
    const scores = book.header('Nilai');
    expect(scores.slice(0, 4)).toEqual(['Kode Wilayah', 'Wilayah', 'Hak atas pangan', 'Hak atas papan']);
    const inOrder = ['Rerata', 'Bonus', 'Nilai Akhir', 'Predikat', 'Nilai Klaim', 'Selisih', 'Kelengkapan'];
    expect(scores.filter((name) => [...inOrder, 'Instrumen'].includes(name))).toEqual([
      ...inOrder,
      'Instrumen',
    ]);
  });

  it('has one row for each region and indicator, with the code 73.10 as text', async () => {
    const book = await makeBook();
    const rows = book.rows('Isian');
    expect(rows).toHaveLength(3 * 6);
    expect(rows.filter((row) => row['Kode Wilayah'] === '73.10').map((row) => row['Kode Indikator'])).toEqual(
      ['PA1', 'PA2', 'PA3', 'PP1', 'PP2', 'PP3'],
    );
    expect(book.rows('Wilayah').map((row) => row['Kode Wilayah'])).toEqual(['73.01', '73.10', '73.71']);
    expect(rows.every((row) => typeof row['Kode Wilayah'] === 'string')).toBe(true);
  });

  it('offers the words of each measure as a drop-down that refuses nothing', async () => {
    const book = await makeBook();
    const offered = (indicator: string, header: string) => {
      const rule = book.cell(
        'Isian',
        { 'Kode Wilayah': '73.01', 'Kode Indikator': indicator },
        header,
      )?.validation;
      return rule && [rule.criteria, rule.args[0], rule.allowInvalid];
    };
    const common = ['Tidak ada data', 'Tidak berlaku'];
    expect(offered('PA1', 'Jawaban')).toEqual(['VALUE_IN_LIST', ['Ada', 'Tidak ada', ...common], true]);
    expect(offered('PA2', 'Jawaban')).toEqual(['VALUE_IN_LIST', ['A', 'B', 'C', ...common], true]);
    expect(offered('PA3', 'Jawaban')).toEqual(['VALUE_IN_LIST', common, true]);
    expect(offered('PP2', 'Jawaban')).toBeUndefined();
    expect(offered('PA1', 'Status Verifikasi')).toEqual([
      'VALUE_IN_LIST',
      ['Belum diperiksa', 'Sesuai', 'Dikoreksi', 'Tidak didukung bukti', 'Dikembalikan', 'Tidak berlaku'],
      true,
    ]);
  });

  it('lists every assumption on Beranda, however many there are', async () => {
    const assumed = Array.from({ length: 90 }, (_, i) => [
      ...['predikat', `tambahan-${i}`, `Tambahan ${i}`, '', String(61 + i / 10), 'asumsi', `Alasan ke-${i}.`],
    ]);
    const book = await makeBook({ instrument: [...INSTRUMENT, ...assumed] });
    const page = book
      .sheet('Beranda')
      .cells.flatMap((row) => row?.map((cell) => String(cell?.value ?? '')) ?? []);
    for (const [, code, , , value, , why] of assumed) {
      expect(page).toContain(`predikat ${code}: ${Number(value)}. ${why}`);
    }
  });

  it('can be saved, and comes back from its file as it was', async () => {
    const book = await makeBook();
    await book.host.save();

    const again = await openBook(book.folder);
    expect(again.rows('Isian')).toEqual(book.rows('Isian'));
    expect(done(await again.run('validateSubmissions')).regions).toHaveLength(3);
  });
});

describe('Siapkan buku once more', () => {
  it('adds nothing and touches nothing that a person typed, coloured or noted', async () => {
    const book = await makeBook();
    const where = { 'Kode Wilayah': '73.10', 'Kode Indikator': 'PA1' };
    book.type('Isian', where, { Jawaban: 'Ada', Catatan: '=1+1', Wilayah: 'Pangkep' });
    book.edit('Isian', where, 'Jawaban', { note: 'tanya lagi', style: { background: '#ff00ff' } });
    book.set('Tempat', 'Makassar');
    book.type('Wilayah', { 'Kode Wilayah': '73.01' }, { 'Surel Koordinator': 'a@b.example' });
    const before = book.copy();
    const report = done(await book.run('prepareBook'));
    expect(report.said).toBe('Buku siap: 3 daerah, 0 baris isian ditambahkan.');
    expect(changes(before, book.data())).toEqual([]);
  });

  it('leaves what people wrote beside the steps in Beranda', async () => {
    const book = await makeBook();
    const home = book.sheet('Beranda');
    home.cells[2] = [...(home.cells[2] ?? []), { value: null }, { value: 'Rapat hari Senin' }];
    const before = book.copy();
    done(await book.run('prepareBook'));
    expect(changes(before, book.data())).toEqual([]);
  });

  it('adds a setting that is missing, with its usual value, below the others', async () => {
    const book = await makeBook();
    book.set('Tempat', 'Makassar');
    const settings = book.sheet('Pengaturan');
    const at = settings.cells.findIndex((cells) => cells?.[0]?.value === 'Jarak Pencilan');
    settings.cells.splice(at, 1);
    const before = book.rows('Pengaturan');
    done(await book.run('prepareBook'));
    const after = book.rows('Pengaturan');
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toMatchObject([{ Setelan: 'Jarak Pencilan', Nilai: '3.5' }]);
  });

  it('keeps blank rows below the table, with the notes that people put there', async () => {
    const book = await makeBook();
    const sheet = book.sheet('Isian');
    sheet.rows += 5;
    sheet.cells[20] = [{ value: null, note: 'sisipan minggu depan' }];
    const before = book.copy();
    done(await book.run('prepareBook'));
    expect(changes(before, book.data())).toEqual([]);
  });

  it('adds only the rows of a region that was added', async () => {
    const book = await makeBook();
    book.type('Isian', { 'Kode Wilayah': '73.71', 'Kode Indikator': 'PP3' }, { Pembilang: 7, Penyebut: 70 });
    const before = book.rows('Isian');
    book.sheet('Wilayah').cells[4] = [
      { value: '73.02' },
      { value: 'Kabupaten Dua' },
      { value: 'Sulawesi Selatan' },
    ];
    expect(done(await book.run('prepareBook')).said).toBe('Buku siap: 4 daerah, 6 baris isian ditambahkan.');
    const after = book.rows('Isian');
    expect(after.slice(0, 18)).toEqual(before);
    expect(after.slice(18).map((row) => [row['Kode Wilayah'], row['Kode Indikator']])).toEqual(
      ['PA1', 'PA2', 'PA3', 'PP1', 'PP2', 'PP3'].map((code) => ['73.02', code]),
    );
  });

  it('makes again a tab that was deleted, and leaves the others alone', async () => {
    const book = await makeBook();
    const before = book.copy();
    const at = before.sheets.findIndex(({ name }) => name === 'Temuan');
    book.data().sheets.splice(at, 1);
    done(await book.run('prepareBook'));
    expect(book.header('Temuan')[0]).toBe('Tingkat');
    const others = (sheets: typeof before.sheets) => sheets.filter(({ name }) => name !== 'Temuan');
    expect(others(book.data().sheets)).toEqual(others(before.sheets));
    expect(book.data().sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  });

  it('leaves a blank tab that somebody added, also while it makes another again', async () => {
    const book = await makeBook();
    const { sheets } = book.data();
    sheets.push(emptySheet(900, 'Sheet1'));
    sheets.splice(sheets.indexOf(book.sheet('Temuan')), 1);
    done(await book.run('prepareBook'));
    expect(book.data().sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Temuan', 'Sheet1']));
  });

  it('throws away what a run that died left, and so does every action that makes a tab', async () => {
    const left = 'KKPHAM sedang dibuat';
    for (const [action, tab] of [
      ['prepareBook', 'Temuan'],
      ['showClaimGap', 'Selisih Klaim'],
    ] as const) {
      const book = await makeBook();
      const { sheets } = book.data();
      const at = sheets.findIndex(({ name }) => name === 'Temuan');
      if (action === 'prepareBook') sheets.splice(at, 1);
      sheets.splice(at, 0, emptySheet(900, left));
      done(await book.run(action));
      const names = book.data().sheets.map(({ name }) => name);
      expect(names).not.toContain(left);
      expect(names.indexOf(tab)).toBe(names.indexOf('Nilai') + (action === 'prepareBook' ? -1 : 1));
    }
  });

  it('respects columns that were moved and columns that people added', async () => {
    const book = await makeBook();
    const sheet = book.sheet('Isian');
    sheet.cells = sheet.cells.map((cells, row) => {
      const [region, ...others] = cells;
      return [{ value: row === 0 ? 'Catatan rapat' : `rapat ${row}` }, ...others, region];
    });
    sheet.columns += 1;
    const typed = book.rows('Isian').map((row) => row['Catatan rapat']);
    book.sheet('Wilayah').cells[4] = [
      { value: '73.02' },
      { value: 'Kabupaten Dua' },
      { value: 'Sulawesi Selatan' },
    ];
    done(await book.run('prepareBook'));
    const after = book.rows('Isian');
    expect(after.slice(0, 18).map((row) => row['Catatan rapat'])).toEqual(typed);
    expect(after.slice(18).map((row) => row['Kode Wilayah'])).toEqual(Array(6).fill('73.02'));
    expect(after[18]?.Hak).toBe('Hak atas pangan');
    expect(after[18]?.['Catatan rapat']).toBeNull();
  });
});

describe('Siapkan buku in a book of an earlier version', () => {
  it("adds the script's columns that are missing, to the right, and leaves all else as it was", async () => {
    const book = await makeBook();
    book.type('Isian', { 'Kode Wilayah': '73.01', 'Kode Indikator': 'PA1' }, { Jawaban: 'Ada' });
    for (const [tab, from] of [
      ['Wilayah', 'ID Lembar'],
      ['Isian', 'Perubahan'],
    ] as const) {
      const sheet = book.sheet(tab);
      const column = book.header(tab).indexOf(from);
      for (const line of sheet.cells) if (line && line.length > column) line.length = column;
      sheet.columns = column;
    }
    const before = ['Wilayah', 'Isian'].map((tab) => book.rows(tab));
    done(await book.run('prepareBook'));
    expect(book.header('Isian')).toEqual(ISIAN);
    expect(book.header('Wilayah').slice(-2)).toEqual(['Sidik Lembar', 'Tahap']);
    expect(['Wilayah', 'Isian'].map((tab) => book.rows(tab))).toMatchObject(before);
    done(await book.run('makeRegionSheets'));
  });
});

describe('Siapkan buku in a book that cannot be read', () => {
  it.each<readonly [string, (book: Book) => void, string]>([
    [
      'because people merged the codes of a region',
      (book) => book.sheet('Isian').merges.push({ row: 2, column: 1, rows: 6, columns: 1 }),
      'A2:A7',
    ],
    [
      'because people merged the province of all regions',
      (book) => book.sheet('Wilayah').merges.push({ row: 2, column: 3, rows: 3, columns: 1 }),
      'C2:C4',
    ],
    ['because a header was renamed', (book) => retitle(book, 'Isian', 'Jenis', 'Jeniss'), '“Jeniss”'],
    [
      'because a setting is wrong',
      (book) => book.set('Tahun Data', 'tahun lalu'),
      'Tahun Data: “tahun lalu”',
    ],
  ])('%s adds nothing, and says what to do', async (_, spoil, words) => {
    const book = await makeBook();
    book.sheet('Wilayah').cells[4] = [{ value: '73.02' }, { value: 'Kabupaten Dua' }];
    book.data().sheets.splice(0, 1);
    spoil(book);
    const before = book.copy();
    const { said } = refused(await book.run('prepareBook'));
    expect(said).toContain(words);
    expect(said).toContain('Tidak ada yang diubah');
    expect(changes(before, book.data())).toEqual([]);
  });

  const retitle = (book: Book, tab: string, header: string, value: string): void => {
    const cells = book.sheet(tab).cells[0] ?? [];
    cells[book.header(tab).indexOf(header)] = { value };
  };
});

describe('an unsound instrument', () => {
  const spoilt = INSTRUMENT.map((row) =>
    row[1] === 'hasil'
      ? [...row.slice(0, 4), '50', ...row.slice(5)]
      : row[1] === 'kurang'
        ? [...row.slice(0, 4), '10', ...row.slice(5)]
        : row,
  );
  const doubled = [...INDICATORS, INDICATORS[1] ?? []];

  it('is refused with every fault by table, row and column, and a blank workbook stays blank', async () => {
    const book = await makeBook({ blank: true });
    const before = book.copy();
    const { said, refused: code } = refused(
      await book.run('prepareBook', { instrument: spoilt, indicators: doubled, regions: REGIONS }),
    );
    expect(code).toBe('instrument/unsound');
    expect(said).toContain('3 kesalahan');
    expect(said).toContain(
      'Instrumen (instrumen.csv), baris 11, kolom Nilai: bobot jenis berjumlah 90, seharusnya 100',
    );
    expect(said).toContain(
      'Instrumen (instrumen.csv), baris 14, kolom Nilai: predikat terendah mulai dari 10, seharusnya 0',
    );
    expect(said).toContain('Indikator (indikator.csv), baris 8, kolom Kode: “PA1” sudah ada di baris 2');
    expect(changes(before, book.data())).toEqual([]);
    expect(book.told).toEqual([{ kind: 'alert', title: 'KKPHAM', text: said }]);
  });

  it.each([
    'prepareBook',
    'validateSubmissions',
    'computeScores',
    'writeSummaries',
    'sendMessages',
    'clearMarks',
  ])('typed into the tab Instrumen is refused by %s, and nothing is changed', async (action) => {
    const book = await makeBook();
    book.type('Instrumen', { Kode: 'hasil' }, { Nilai: '50' });
    book.type('Indikator', { Kode: 'PP3' }, { Skala: '<=10:10; <=50:5', Arah: 'entah' });
    book.data().sheets.splice(
      book.data().sheets.findIndex(({ name }) => name === 'Temuan'),
      1,
    );
    const before = book.copy();
    const { said } = refused(await book.run(action));
    expect(said).toContain('Indikator (indikator.csv), baris 7, kolom Arah');
    expect(said).toContain('kolom Skala: skala tanpa sisa');
    expect(said).toContain('bobot jenis berjumlah 90');
    expect(said).toContain('Tidak ada yang diubah');
    expect(changes(before, book.data())).toEqual([]);
    expect(book.host.outbox).toEqual([]);
  });

  it('in a fresh spreadsheet of Google is no fault yet: the tabs are made, and the person is told what to fill in', async () => {
    const book = await makeBook({ blank: true });
    const report = await book.run('prepareBook');
    expect(book.data().sheets.map(({ name }) => name)).toContain('Indikator');
    expect(report.said).toContain('Instrumen');
    expect(report.said).not.toContain('Tidak ada yang diubah');
    const copy = book.copy();
    await book.run('prepareBook');
    expect(changes(copy, book.data())).toEqual([]);
  });
});
