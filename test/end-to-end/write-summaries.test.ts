// Buat ringkasan verifikasi on the stand-in: one document a region, and a new version of what changed.
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DIST, decideAll, done, fillRegion, makeBook, newFolder, refused } from './book';
import { changes } from './changes';
import { at, CODES, documents, goodBook, read, region, summaryOf } from './summaries';

describe('Buat ringkasan verifikasi', () => {
  it('makes one document for each region, in a folder of its own, with its link, number and version in Wilayah', async () => {
    const book = await goodBook();
    const report = done(await book.run('writeSummaries'));
    expect(report.said).toBe('3 ringkasan dibuat, 0 tidak berubah.');
    expect(documents(book)).toHaveLength(3);
    for (const code of CODES) {
      const row = region(book, code);
      expect(row['Nomor Ringkasan']).toBe(`RV/${code}/2026/1`);
      expect(row['Versi Ringkasan']).toBe(1);
      const entry = book.host.drive.entry(String(row['ID Ringkasan']));
      expect(entry?.path).toMatch(new RegExp(`^KKPHAM 2026 - Ringkasan Verifikasi/.*${code}.* - v1\\.docx$`));
      expect(row.Ringkasan).toBe(book.host.drive.url(String(row['ID Ringkasan'])));
    }
    expect([...report.documents].sort()).toEqual(
      CODES.map((code) => region(book, code)['ID Ringkasan']).sort(),
    );
  });

  it('says in it who, when, by what instrument, how much, and that it is provisional', async () => {
    const book = await goodBook({ office: 'Kanwil Uji', signatoryTitle: 'Kepala Kanwil' });
    book.type('Isian', at('73.71', 'PA2'), { Jawaban: 'Z' });
    book.type('Wilayah', { 'Kode Wilayah': '73.71' }, { 'Nilai Tahun Lalu': 70 });
    done(await book.run('writeSummaries'));
    const { body, header, footer, fields } = summaryOf(book, '73.71');
    for (const words of [
      'Kanwil Uji',
      'Kota Tujuh Satu',
      'Instrumen uji (uji-kecil',
      '2026',
      'Januari sampai Desember 2025',
      'SEMENTARA: 0 dari 6 indikator',
      'Hak atas pangan',
      'Galat',
      '“Z” bukan salah satu pilihan',
      'Makassar',
      '4 Mei 2026',
      'Kepala Kanwil',
      // pangan: 100 x 10 + 0 x 30 + 100 x 60 = 70; papan 100; mean 85.
      '85,00',
      'naik 15,00 poin',
    ]) {
      expect(header + body).toContain(words);
    }
    expect(header + footer).toContain('RV/73.71/2026/1');
    expect(header + footer).toContain('Kota Tujuh Satu');
    expect(fields.join(' ')).toContain('PAGE');
    expect(body + header + footer).not.toMatch(/\{\{|\}\}/);
  });

  it('makes no second document of unchanged data, and changes nothing at all', async () => {
    const book = await goodBook();
    done(await book.run('writeSummaries'));
    const before = book.copy();
    const files = documents(book);
    const bytes = files.map(({ id }) => book.host.drive.read(id));
    book.clock.advance(86_400_000);
    const report = done(await book.run('writeSummaries'));
    expect(report.said).toBe('0 ringkasan dibuat, 3 tidak berubah.');
    expect(report.documents).toEqual([]);
    expect(documents(book)).toEqual(files);
    expect(files.map(({ id }) => book.host.drive.read(id))).toEqual(bytes);
    expect(changes(before, book.data())).toEqual([]);
  });

  it('makes a new version of changed data, which names the one that it replaces', async () => {
    const book = await goodBook();
    done(await book.run('writeSummaries'));
    const first = region(book, '73.10');
    book.type('Isian', at('73.10', 'PP2'), { Jawaban: 40 });
    expect(done(await book.run('writeSummaries')).said).toBe('1 ringkasan dibuat, 2 tidak berubah.');
    expect(region(book, '73.10')).toMatchObject({
      'Nomor Ringkasan': 'RV/73.10/2026/2',
      'Versi Ringkasan': 2,
    });
    expect(region(book, '73.10')['ID Ringkasan']).not.toBe(first['ID Ringkasan']);
    expect(summaryOf(book, '73.10').body).toContain('Menggantikan nomor RV/73.10/2026/1.');
    expect(read(book, String(first['ID Ringkasan'])).body).not.toContain('Menggantikan');
    expect(documents(book)).toHaveLength(4);
  });

  it('numbers on, also when the book comes as a copy that knows nothing of the first version', async () => {
    const book = await goodBook();
    done(await book.run('writeSummaries'));
    const forgotten = ['Ringkasan', 'Nomor Ringkasan', 'Versi Ringkasan', 'ID Ringkasan', 'Sidik Ringkasan'];
    book.type(
      'Wilayah',
      { 'Kode Wilayah': '73.10' },
      Object.fromEntries(forgotten.map((name) => [name, null])),
    );
    book.type('Isian', at('73.10', 'PP2'), { Jawaban: 40 });
    expect(done(await book.run('writeSummaries')).said).toBe('1 ringkasan dibuat, 2 tidak berubah.');
    expect(region(book, '73.10')).toMatchObject({
      'Nomor Ringkasan': 'RV/73.10/2026/2',
      'Versi Ringkasan': 2,
    });
    expect(summaryOf(book, '73.10').body).toContain('Menggantikan nomor RV/73.10/2026/1.');
  });

  it('makes a third version when the data go back to what they were: no number is given twice', async () => {
    const book = await goodBook();
    done(await book.run('writeSummaries'));
    book.type('Isian', at('73.10', 'PP2'), { Jawaban: 40 });
    done(await book.run('writeSummaries'));
    book.type('Isian', at('73.10', 'PP2'), { Jawaban: 100 });
    done(await book.run('writeSummaries'));
    expect(region(book, '73.10')).toMatchObject({
      'Nomor Ringkasan': 'RV/73.10/2026/3',
      'Versi Ringkasan': 3,
    });
    expect(summaryOf(book, '73.10').body).toContain('Menggantikan nomor RV/73.10/2026/2.');
    expect(done(await book.run('writeSummaries')).said).toBe('0 ringkasan dibuat, 3 tidak berubah.');
    const numbers = documents(book).map(({ appProperties }) => appProperties.kkphamNumber);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('makes a new version when the letterhead changes or a verifier decides', async () => {
    const book = await goodBook();
    done(await book.run('writeSummaries'));
    decideAll(book, '73.01');
    expect(done(await book.run('writeSummaries')).said).toContain('1 ringkasan dibuat');
    expect(summaryOf(book, '73.01').body).not.toContain('SEMENTARA');
    book.set('Kantor', 'Kantor Wilayah Sulawesi Selatan');
    expect(done(await book.run('writeSummaries')).said).toContain('3 ringkasan dibuat');
  });

  it('makes the document again when a person threw it away', async () => {
    const book = await goodBook();
    done(await book.run('writeSummaries'));
    book.host.drive.update(String(region(book, '73.01')['ID Ringkasan']), { trashed: true });
    expect(done(await book.run('writeSummaries')).said).toBe('1 ringkasan dibuat, 2 tidak berubah.');
    expect(region(book, '73.01')['Nomor Ringkasan']).toBe('RV/73.01/2026/2');
    expect(documents(book)).toHaveLength(3);
  });

  it('writes only the regions asked for, and refuses a region that is not in the book', async () => {
    const book = await goodBook();
    const report = done(await book.run('writeSummaries', { regions: ['73.10'] }));
    expect(documents(book)).toHaveLength(1);
    expect(report.regions.map(({ code }) => code)).toEqual(['73.10']);
    expect(region(book, '73.01').Ringkasan).toBeNull();
    const before = book.copy();
    expect(refused(await book.run('writeSummaries', { regions: ['73.99'] })).said).toContain('73.99');
    expect(changes(before, book.data())).toEqual([]);
  });

  it('makes a document also for a region that handed in nothing', async () => {
    const book = await makeBook();
    done(await book.run('writeSummaries'));
    const { body } = summaryOf(book, '73.01');
    expect(body).toContain('Belum dijawab.');
    expect(body).toContain('0,0%');
    expect(body).not.toContain('{{');
  });

  it("holds the verifier's notes and the evidence that is missing", async () => {
    const book = await goodBook();
    book.type('Isian', at('73.71', 'PA1'), {
      'Status Verifikasi': 'Sesuai',
      'Catatan Verifikator': 'Perda belum diundangkan.',
      'Bukti Dukung': null,
    });
    done(await book.run('writeSummaries'));
    const { body } = summaryOf(book, '73.71');
    expect(body).toContain('Perda belum diundangkan.');
    expect(body).toContain('Bukti PA1');
  });

  it.each([
    ['Wilayah', 'A3:B4', ['73.10', '73.71']],
    ['Wilayah', 'A1:C2', ['73.01']],
    ['Isian', 'H7:H9', ['73.01', '73.10']],
    ['Nilai', 'C4', ['73.71']],
  ])('for the rows selected in %s (%s) makes those of %j', async (tab, range, codes) => {
    const bundle = join(newFolder(), 'dist');
    cpSync(DIST, bundle, { recursive: true });
    writeFileSync(
      join(bundle, 'Pilih.js'),
      `function choose({ tab, range }) {
        const book = SpreadsheetApp.getActiveSpreadsheet();
        book.setActiveSheet(book.getSheetByName(tab));
        book.getSheetByName(tab).getRange(range).activate();
        return writeSelectedSummaries();
      }`,
    );
    const book = await makeBook({ bundle });
    for (const code of CODES) fillRegion(book, code);
    done(await book.run('computeScores'));
    const report = done(await book.run('choose', { tab, range }));
    expect(report.regions.map(({ code }) => code)).toEqual(codes);
    expect(documents(book)).toHaveLength(codes.length);
  });

  it('has real headings, and tables whose header rows come again on each page', async () => {
    const book = await goodBook();
    done(await book.run('writeSummaries', { regions: ['73.01'] }));
    const id = String(region(book, '73.01')['ID Ringkasan']);
    const xml = strFromU8(unzipSync(book.host.drive.read(id))['word/document.xml'] ?? new Uint8Array());
    expect(xml.match(/<w:pStyle w:val="Heading1"/g)?.length).toBeGreaterThan(4);
    // The tables with a header row: results, rights, next steps or none at the top, assumptions.
    expect(xml.match(/<w:tblHeader(?: w:val="(?:1|true)")?\/>/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('asks for a selection when none was made', async () => {
    const book = await goodBook();
    expect(refused(await book.run('writeSelectedSummaries')).said).toContain('Pilih dulu sel');
    expect(documents(book)).toEqual([]);
  });
});
