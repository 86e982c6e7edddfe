// Papers of regions on the stand-in: the Kanwil's report, the list of repairs, and what holds for every kind of paper.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DriveStore } from '../../src/local/drive/drive-store';
import { type Book, done, makeBook, refused } from './book';
import { changes } from './changes';
import { fail } from './failing-drive';
import { paperOf, papersOf } from './papers';
import { at, DOCUMENT, documents, goodBook } from './summaries';

const CHECK = 'pemeriksaan-kanwil';
const REPAIRS = 'daftar-perbaikan';

/** A region with one answer that cannot be, one that is missing, one without evidence and one decision. */
const faulty = async (settings: Readonly<Record<string, string>> = {}): Promise<Book> => {
  const book = await goodBook(settings);
  book.type('Isian', at('73.10', 'PA3'), { Pembilang: 300 });
  book.type('Isian', at('73.10', 'PP2'), { Jawaban: null });
  book.type('Isian', at('73.10', 'PP1'), { 'Bukti Dukung': null });
  book.type('Isian', at('73.10', 'PA1'), { 'Status Verifikasi': 'Sesuai' });
  return book;
};

const trail = (book: Book): readonly (readonly unknown[])[] =>
  book
    .rows('Jejak Audit')
    .map((row) => ['Tindakan', 'Wilayah', 'Dari', 'Menjadi'].map((name) => row[name] ?? ''));

describe('Laporan pemeriksaan Kanwil', () => {
  it('says what was checked, what came of it, and what only people can check', async () => {
    const book = await faulty({ office: 'Kanwil Uji', signatoryTitle: 'Kepala Kanwil' });
    book.type('Wilayah', { 'Kode Wilayah': '73.10' }, { 'Pengesahan Sekda Provinsi': null });
    const report = done(await book.run('writeCheckReports', { regions: ['73.10'] }));
    expect(report.said).toContain('1 laporan pemeriksaan dibuat, 0 tidak berubah.');
    const { body, footer, path } = paperOf(book, CHECK, '73.10');
    expect(path).toMatch(/^KKPHAM 2026 - Pemeriksaan Kanwil\/.*73\.10 Kabupaten Sepuluh - v1\.docx$/);
    const lines = body.split('\n').map((line) => line.trim());
    /** The cells of the row that begins so. */
    const row = (first: string): readonly string[] => {
      const i = lines.indexOf(first);
      return lines.slice(i, i + 3);
    };
    expect(row('Pengesahan OPD')).toEqual(['Pengesahan OPD', 'Sesuai', 'Tercatat di Buku Verifikasi.']);
    expect(row('Pengesahan Sekda provinsi')[1]).toBe('Tidak sesuai');
    expect(row('Kesesuaian data dengan dokumen')[1]).toBe('Belum diperiksa');
    expect(row('Hitungan').slice(1)).toEqual(['Tidak sesuai', 'Galat angka pada PA3.']);
    // 4 of 6 answers can be used: 66.66, cut to 66.6.
    expect(row('Kelengkapan isian').slice(1)).toEqual(['Tidak sesuai', 'Lengkap 66,6%.']);
    for (const words of [
      'LAPORAN PEMERIKSAAN KANTOR WILAYAH',
      'Kanwil Uji',
      'Nomor LPK/73.10/2026/1',
      'Pemeriksaan belum selesai',
      'Pembilang 300 melebihi Penyebut 200',
      'Makassar, 4 Mei 2026',
      'Kepala Kanwil,',
      'bukan formulir resmi',
    ]) {
      expect(body).toContain(words);
    }
    expect(row('Hak atas papan')).toEqual(['Hak atas papan', '3', 'PP2']);
    expect(footer).toContain('LPK/73.10/2026/1');
  });

  it('is finished by the word of whoever checked, and tells what has changed since', async () => {
    const book = await goodBook();
    book.sheet('Pengguna').cells[1] = ['verifikator@kkpham.example', 'Budi', 'Verifikator Kanwil'].map(
      (value) => ({ value }),
    );
    book.type(
      'Pemeriksaan Kanwil',
      { 'Kode Wilayah': '73.10' },
      { 'Kesesuaian Dokumen': 'Sesuai', 'Catatan Pemeriksa': 'Enam dokumen dicocokkan.' },
    );
    done(await book.run('checkRegions', { regions: ['73.10'] }));
    book.clock.advance(5 * 86_400_000);
    done(await book.run('writeCheckReports', { regions: ['73.10'] }));
    const { body, id } = paperOf(book, CHECK, '73.10');
    for (const words of [
      'Budi (verifikator@kkpham.example)',
      'Enam dokumen dicocokkan.',
      // The day of the check, not that of the paper.
      '4 Mei 2026',
      'Makassar, 9 Mei 2026',
      'diteruskan untuk verifikasi',
    ]) {
      expect(body).toContain(words);
    }
    expect(body).not.toContain('belum selesai');
    book.type('Isian', at('73.10', 'PA3'), { Pembilang: 300 });
    done(await book.run('writeCheckReports', { regions: ['73.10'] }));
    const changed = papersOf(book, CHECK, '73.10').find((paper) => paper.id !== id);
    expect(changed?.body).toContain('Kini: Galat angka pada PA3.');
    expect(changed?.body).toContain('Hitungan\nSesuai');
  });

  it('is not made for a region that has filled in nothing', async () => {
    const book = await makeBook();
    const { said } = done(await book.run('writeCheckReports', { regions: [] }));
    expect(said).toBe('0 laporan pemeriksaan dibuat, 0 tidak berubah. 3 daerah belum mengisi apa pun.');
    expect(documents(book)).toEqual([]);
  });
});

describe('Daftar perbaikan', () => {
  it('lists what was found on the cells of the region and what to do, and the word of the verifier', async () => {
    const book = await faulty({ deadline: '2026-05-20' });
    book.type('Wilayah', { 'Kode Wilayah': '73.10' }, { 'Lembar Isian': 'https://lembar.kkpham.example/10' });
    const report = done(await book.run('writeRepairLists', { regions: ['73.10'] }));
    expect(report.said).toContain('1 daftar perbaikan dibuat');
    const { body, path } = paperOf(book, REPAIRS, '73.10');
    expect(path).toMatch(/^KKPHAM 2026 - Daftar Perbaikan\//);
    for (const words of [
      'perlu diperbaiki pada 3 indikator',
      'Lembar Isian terbuka sampai 20 Mei 2026.',
      'https://lembar.kkpham.example/10',
      'Hak atas pangan',
      'Pertanyaan PA3?',
      'Pembilang: Pembilang 300 melebihi Penyebut 200',
      'Jawaban: Belum dijawab.',
      'Bukti Dukung: Bukti dukung belum ada.',
    ]) {
      expect(body).toContain(words);
    }
    expect(body).not.toContain('PA1');
    expect(body).not.toContain('Pengesahan');
  });

  it('is only for regions with anything to repair', async () => {
    const book = await faulty();
    const { said } = done(await book.run('writeRepairLists', { regions: [] }));
    expect(said).toContain('2 daerah tidak perlu memperbaiki apa pun.');
    expect(papersOf(book, REPAIRS).map(({ number }) => number)).toEqual(['DP/73.10/2026/1']);
  });

  it('leads to no address that is none', async () => {
    const book = await faulty();
    book.type('Wilayah', { 'Kode Wilayah': '73.10' }, { 'Lembar Isian': 'javascript:alert(1)' });
    done(await book.run('writeRepairLists', { regions: ['73.10'] }));
    const paper = paperOf(book, REPAIRS, '73.10');
    const parts = Object.values(unzipSync(book.host.drive.read(paper.id))).map((part) => strFromU8(part));
    expect(parts.some((part) => part.includes('javascript:'))).toBe(false);
  });
});

describe.each([
  ['writeCheckReports', CHECK, 'laporan pemeriksaan', 'buat laporan pemeriksaan'],
  ['writeMinutes', 'berita-acara', 'berita acara', 'buat berita acara'],
  ['writeRepairLists', REPAIRS, 'daftar perbaikan', 'buat daftar perbaikan'],
] as const)('%s', (action, kind, made, begun) => {
  it('makes no second document of unchanged data, and changes nothing at all', async () => {
    const book = await faulty();
    done(await book.run(action, { regions: ['73.10'] }));
    const [before, files] = [book.copy(), documents(book)];
    book.clock.advance(86_400_000);
    const report = done(await book.run(action, { regions: ['73.10'] }));
    expect(report.said).toContain(`0 ${made} dibuat, 1 tidak berubah.`);
    expect(report.documents).toEqual([]);
    expect(documents(book)).toEqual(files);
    expect(changes(before, book.data())).toEqual([]);
  });

  it('makes no second one when rows were moved, either', async () => {
    const book = await faulty();
    done(await book.run(action, { regions: ['73.10'] }));
    const sheet = book.sheet('Isian');
    sheet.cells = [sheet.cells[0] ?? [], ...sheet.cells.slice(1).reverse()];
    expect(done(await book.run(action, { regions: ['73.10'] })).said).toContain('1 tidak berubah.');
  });

  it('makes a new version of changed data, which names the one that it replaces', async () => {
    const book = await faulty();
    done(await book.run(action, { regions: ['73.10'] }));
    book.type('Isian', at('73.10', 'PP2'), { Jawaban: 'nihil' });
    done(await book.run(action, { regions: ['73.10'] }));
    const [first, second] = papersOf(book, kind, '73.10');
    expect(second?.number).toMatch(/\/2$/);
    expect(second?.body).toContain(`Menggantikan nomor ${first?.number}.`);
    expect(first?.body).not.toContain('Menggantikan');
  });

  it('gives no number twice, also when a person threw a document away', async () => {
    const book = await faulty();
    done(await book.run(action, { regions: ['73.10'] }));
    const first = paperOf(book, kind, '73.10');
    book.host.drive.update(first.id, { trashed: true });
    done(await book.run(action, { regions: ['73.10'] }));
    const second = paperOf(book, kind, '73.10');
    expect(second.number).toMatch(/\/2$/);
    expect(second.body).toContain(`Menggantikan nomor ${first.number}.`);
  });

  it('tells the trail before the first document, and of each one with its number', async () => {
    const book = await faulty();
    done(await book.run(action, { regions: ['73.10'] }));
    const { number } = paperOf(book, kind, '73.10');
    expect(trail(book).slice(-2)).toEqual([
      [begun, '', '73.10', 'dimulai'],
      [made, '73.10', '', number],
    ]);
  });

  it('makes nothing where the trail cannot be written', async () => {
    const book = await faulty();
    book.data().sheets.splice(
      book.data().sheets.findIndex(({ name }) => name === 'Jejak Audit'),
      1,
    );
    refused(await book.run(action, { regions: ['73.10'] }));
    expect(documents(book)).toEqual([]);
  });

  it('asks for a selection when no regions were named', async () => {
    const book = await faulty();
    expect(refused(await book.run(action)).said).toContain('Pilih dulu sel');
    expect(documents(book)).toEqual([]);
  });

  const isDocument = (drive: DriveStore) => (id: string) => drive.entry(id)?.mimeType === DOCUMENT;
  it.each<[string, (drive: DriveStore) => () => void]>([
    ['while it is made', (drive) => fail(drive, 'create', 1, (file) => file.mimeType === DOCUMENT)],
    ['while it is written', (drive) => fail(drive, 'write', 1, isDocument(drive))],
    ['while its pages are settled', (drive) => fail(drive, 'write', 2, isDocument(drive))],
    [
      'before it is called finished',
      (drive) => fail(drive, 'update', 1, (_, change) => change.appProperties?.kkphamState === 'done'),
    ],
  ])('killed %s, leaves one finished document after the next run', async (_, kill) => {
    const book = await faulty();
    const revive = kill(book.host.drive);
    await expect(book.run(action, { regions: ['73.10'] })).rejects.toThrow();
    revive();
    done(await book.run(action, { regions: ['73.10'] }));
    const paper = paperOf(book, kind, '73.10');
    expect([paper.state, paper.number.slice(-2)]).toEqual(['done', '/1']);
    expect(done(await book.run(action, { regions: ['73.10'] })).said).toContain('1 tidak berubah.');
  });

  it('killed after the document, before the trail has its number, numbers on all the same', async () => {
    const book = await faulty();
    const tab = book.sheet('Jejak Audit');
    const finish = book.host.drive.update.bind(book.host.drive);
    book.host.drive.update = (id, change) => {
      const entry = finish(id, change);
      if (change.appProperties?.kkphamState === 'done') {
        tab.cells = Object.freeze(tab.cells.map((cells) => Object.freeze([...cells]))) as typeof tab.cells;
      }
      return entry;
    };
    const rows = tab.cells;
    await book.run(action, { regions: ['73.10'] }).catch(() => undefined);
    book.host.drive.update = finish;
    book.sheet('Jejak Audit').cells = rows;
    expect(done(await book.run(action, { regions: ['73.10'] })).said).toContain('1 tidak berubah.');
    expect(paperOf(book, kind, '73.10').number).toMatch(/\/1$/);
    book.type('Isian', at('73.10', 'PP2'), { Jawaban: 'nihil' });
    done(await book.run(action, { regions: ['73.10'] }));
    expect(papersOf(book, kind, '73.10').map(({ number }) => number.slice(-2))).toEqual(['/1', '/2']);
  });
});

describe('papers of several kinds', () => {
  it('stand beside each other: each in its folder, with its own numbers, and none for another', async () => {
    const book = await faulty();
    const regions = { regions: ['73.10'] };
    const actions = ['writeSummaries', 'writeCheckReports', 'writeMinutes', 'writeRepairLists'] as const;
    for (const action of actions) done(await book.run(action, regions));
    const made = documents(book).map(({ path, appProperties }) => [
      path.split('/')[0],
      appProperties.kkphamNumber,
    ]);
    expect(made.sort()).toEqual([
      ['KKPHAM 2026 - Berita Acara Verifikasi', 'BAV/73.10/2026/1'],
      ['KKPHAM 2026 - Daftar Perbaikan', 'DP/73.10/2026/1'],
      ['KKPHAM 2026 - Pemeriksaan Kanwil', 'LPK/73.10/2026/1'],
      ['KKPHAM 2026 - Ringkasan Verifikasi', 'RV/73.10/2026/1'],
    ]);
    for (const action of actions) {
      expect(done(await book.run(action, regions)).said).toContain('1 tidak berubah.');
    }
  });

  it('all go into the folder that a person chose', async () => {
    const book = await faulty();
    const folder = book.host.drive.create({
      name: 'Arsip',
      mimeType: 'application/vnd.google-apps.folder',
      madeByScript: true,
    });
    book.set('Folder Ringkasan', folder.id);
    const { said } = done(await book.run('writeRepairLists', { regions: ['73.10'] }));
    expect(said).not.toContain('folder');
    expect(paperOf(book, REPAIRS, '73.10').path).toMatch(/^Arsip\//);
  });
});

describe('the form of a paper', () => {
  const xmlOf = (book: Book, id: string): string =>
    strFromU8(unzipSync(book.host.drive.read(id))['word/document.xml'] ?? new Uint8Array());

  it('is A4 with real headings; header rows come again, rows are not cut, nobody signs on a page alone', async () => {
    const book = await faulty();
    done(await book.run('writeCheckReports', { regions: ['73.10'] }));
    const xml = xmlOf(book, paperOf(book, CHECK, '73.10').id);
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="11906" w:h="16838"/);
    expect(xml.match(/<w:pStyle w:val="Heading1"/g)).toHaveLength(5);
    // Items, numbers, missing answers.
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    // Those, the identity and the signatures.
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(tables).toHaveLength(5);
    for (const table of tables) {
      expect(table.match(/<w:cantSplit\/>/g)?.length).toBe(table.match(/<w:tr[ >]/g)?.length);
    }
    const closing = xml.match(/<w:p>(?:(?!<\/w:p>).)*Demikian laporan/s)?.[0] ?? '';
    expect(closing).toContain('<w:keepNext/>');
  });

  it.each([
    ['an emoji', 'Kota Bunga 🌺👩‍👩‍👧'],
    ['markup', '<script>alert(1)</script> & "kawan"'],
    ['a formula', '=1+1'],
    ['a placeholder', 'Kota {{nomor}}'],
    ['line feeds', 'Kota\nDua\r\nBaris'],
    ['nothing but white space', ' \u00a0 '],
  ])('bears %s in the name of a region', async (_, name) => {
    const book = await faulty();
    book.type('Wilayah', { 'Kode Wilayah': '73.10' }, { Wilayah: name });
    for (const action of ['writeCheckReports', 'writeMinutes', 'writeRepairLists'] as const) {
      done(await book.run(action, { regions: ['73.10'] }));
      expect(done(await book.run(action, { regions: ['73.10'] })).said).toContain('1 tidak berubah.');
    }
    const shown = name.replace(/\{\{/g, '{ {').replace(/\s+/g, ' ').trim();
    expect(paperOf(book, CHECK, '73.10').body).toContain(shown);
  });

  it('costs as many calls for many rows as for few', async () => {
    const calls = async (wrong: readonly string[]): Promise<number> => {
      const book = await goodBook();
      for (const code of wrong) book.type('Isian', at('73.10', code), { 'Bukti Dukung': null });
      book.host.resetCounts();
      done(await book.run('writeRepairLists', { regions: ['73.10'] }));
      return Object.values(book.host.serviceCalls).reduce((sum, count) => sum + count, 0);
    };
    expect(await calls(['PA1', 'PA2', 'PA3'])).toBe(await calls(['PA1']));
  });
});
