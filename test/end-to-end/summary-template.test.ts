// The summary in the form that people choose: their folder, their template, the names of their regions.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Book, done, refused } from './book';
import { changes } from './changes';
import { CODES, documents, goodBook, region, summaryOf } from './summaries';

describe('a folder that was chosen', () => {
  it('gets the documents where the script may write into it', async () => {
    const book = await goodBook();
    const folder = book.host.drive.create({
      name: 'Ringkasan 2026',
      mimeType: 'application/vnd.google-apps.folder',
      madeByScript: true,
    });
    book.set('Folder Ringkasan', `https://drive.google.com/drive/folders/${folder.id}?usp=sharing`);
    expect(done(await book.run('writeSummaries')).said).toBe('3 ringkasan dibuat, 0 tidak berubah.');
    expect(documents(book).map(({ parents }) => parents)).toEqual([[folder.id], [folder.id], [folder.id]]);
  });

  it('and cannot be reached leaves the documents where they are made, and the sentence says so', async () => {
    const book = await goodBook();
    book.set('Folder Ringkasan', 'https://drive.google.com/drive/folders/1TidakAda');
    const { said } = done(await book.run('writeSummaries'));
    expect(said).toContain('3 ringkasan dibuat');
    expect(said).toContain('3 tidak dapat ditaruh di folder yang dipilih');
    expect(documents(book)).toHaveLength(3);
    for (const code of CODES) expect(region(book, code).Ringkasan).toContain('https://');
    expect(done(await book.run('writeSummaries')).said).toContain('0 ringkasan dibuat, 3 tidak berubah.');
  });
});

describe('a template that was chosen', () => {
  const template = async (): Promise<Uint8Array> => {
    const split = (...texts: readonly string[]) =>
      new Paragraph({ children: texts.map((text, i) => new TextRun({ text, bold: i % 2 === 1 })) });
    return Packer.toBuffer(
      new Document({
        sections: [
          {
            headers: { default: new Header({ children: [split('Kop {{', 'kantor', '}}')] }) },
            footers: {
              default: new Footer({
                children: [
                  new Paragraph({
                    children: [
                      new TextRun('{{wilayah}} hal. '),
                      new TextRun({ children: [PageNumber.CURRENT] }),
                    ],
                  }),
                ],
              }),
            },
            children: [
              split('Ringkasan {{', 'wil', 'ayah', '}} nomor {{nomor}}'),
              split('{{tidak_dikenal}} {{constructor}}'),
              new Table({
                rows: [
                  new TableRow({
                    children: [new TableCell({ children: [split('Nilai: {{nilai_', 'akhir}}')] })],
                  }),
                ],
              }),
              split('Lihat juga {{tabel:bukti}} di bawah.'),
              split('{{tabel:hak}}'),
              split('{{temuan}}'),
            ],
          },
        ],
      }),
    );
  };

  it('brings its logo along', async () => {
    const book = await goodBook();
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const logo = new ImageRun({
      type: 'png',
      data: Buffer.from(png, 'base64'),
      transformation: { width: 40, height: 40 },
    });
    const bytes = await Packer.toBuffer(
      new Document({
        sections: [
          {
            headers: {
              default: new Header({
                children: [new Paragraph({ children: [logo, new TextRun(' {{kantor}}')] })],
              }),
            },
            children: [new Paragraph({ children: [logo] }), new Paragraph('Ringkasan {{wilayah}}')],
          },
        ],
      }),
    );
    writeFileSync(join(book.folder, 'Templat.docx'), bytes);
    book.set(
      'Templat Ringkasan',
      book.host.drive.list().find(({ path }) => path === 'Templat.docx')?.id ?? '',
    );
    done(await book.run('writeSummaries', { regions: ['73.01'] }));
    const parts = unzipSync(book.host.drive.read(String(region(book, '73.01')['ID Ringkasan'])));
    const withPicture = Object.keys(parts).filter(
      (path) =>
        /^word\/(document|header\d*)\.xml$/.test(path) &&
        strFromU8(parts[path] ?? new Uint8Array()).includes('<a:blip'),
    );
    expect(withPicture).toHaveLength(2);
    const pictures = Object.entries(parts).filter(([path]) => path.startsWith('word/media/'));
    expect(pictures.some(([, data]) => Buffer.from(data).equals(Buffer.from(png, 'base64')))).toBe(true);
  });

  const withTemplate = async (): Promise<Book> => {
    const book = await goodBook({ office: 'Kanwil Uji' });
    writeFileSync(join(book.folder, 'Templat kami.docx'), await template());
    const entry = book.host.drive.list().find(({ path }) => path === 'Templat kami.docx');
    book.set('Templat Ringkasan', `https://docs.google.com/document/d/${entry?.id}/edit`);
    return book;
  };

  it('is filled in body, header and footer, and keeps its page number', async () => {
    const book = await withTemplate();
    const source = book.host.drive.list().find(({ path }) => path === 'Templat kami.docx')?.id ?? '';
    const before = book.host.drive.read(source);
    done(await book.run('writeSummaries'));
    const { body, header, footer, fields } = summaryOf(book, '73.71');
    expect(body).toContain('Ringkasan Kota Tujuh Satu nomor RV/73.71/2026/1');
    expect(body).toContain('Nilai: 100,00');
    expect(body).toContain('Hak atas papan');
    expect(body).toContain('Lihat juga {{tabel:bukti}} di bawah.');
    expect(header).toContain('Kop Kanwil Uji');
    expect(footer).toContain('Kota Tujuh Satu hal. ');
    expect(fields).toContain('PAGE');
    expect(book.host.drive.read(source)).toEqual(before);
    expect(done(await book.run('writeSummaries')).said).toContain('0 ringkasan dibuat, 3 tidak berubah.');
  });

  it('with a placeholder that nobody knows is filled all the same, and the placeholder is a finding', async () => {
    const book = await withTemplate();
    const report = done(await book.run('writeSummaries'));
    expect(report.said).toContain('{{tidak_dikenal}}');
    expect(report.said).toContain('{{constructor}}');
    expect(report.said).not.toContain('{{wilayah}}');
    expect(report.otherFindings).toMatchObject([
      {
        code: 'document/placeholder-unfilled',
        severity: 'warning',
        found: expect.stringContaining('{{tidak_dikenal}}'),
      },
    ]);
    expect(documents(book).filter(({ appProperties }) => appProperties.kkphamState === 'done')).toHaveLength(
      3,
    );
  });

  it('and cannot be opened is refused before a document is made', async () => {
    const book = await goodBook();
    book.set('Templat Ringkasan', 'https://docs.google.com/document/d/1TidakAda/edit');
    const before = book.copy();
    const { said } = refused(await book.run('writeSummaries'));
    expect(said).toContain('1TidakAda');
    expect(said).toContain('Templat Ringkasan');
    expect(documents(book)).toEqual([]);
    expect(changes(before, book.data())).toEqual([]);
  });
});

describe('the name of a region', () => {
  it.each([
    ['an emoji', 'Kota Bunga 🌺👩‍👩‍👧'],
    ['a name written from right to left', 'مدينة السلام'],
    ['markup', '<script>alert(1)</script> & "kawan"'],
    ['a formula', '=1+1'],
    ['what a replacement could take for a group', 'Kota $1 $& \\1'],
    ['a path', '../../etc: <Kota>|?*'],
  ])('with %s stands in the document as it is', async (_, name) => {
    const book = await goodBook();
    book.type('Wilayah', { 'Kode Wilayah': '73.01' }, { Wilayah: name });
    done(await book.run('writeSummaries', { regions: ['73.01'] }));
    const { body, header, footer } = summaryOf(book, '73.01');
    expect(body).toContain(name);
    expect(header + footer).toContain(name);
    expect(done(await book.run('writeSummaries', { regions: ['73.01'] })).said).toContain(
      '0 ringkasan dibuat',
    );
  });

  it('that is a placeholder is not filled in', async () => {
    const book = await goodBook();
    book.type('Wilayah', { 'Kode Wilayah': '73.01' }, { Wilayah: 'Kota {{nomor}}' });
    const report = done(await book.run('writeSummaries', { regions: ['73.01'] }));
    expect(summaryOf(book, '73.01').body).toMatch(/Kota \{ ?\{nomor\}\}/);
    expect(report.otherFindings).toEqual([]);
  });
});
