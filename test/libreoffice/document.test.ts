// Documents before LibreOffice: what DocumentApp writes is laid out as meant, and what LibreOffice saves can be filled in.
import { execFileSync, spawnSync } from 'node:child_process';
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { describe, expect, test } from 'vitest';
import { desk, elements } from '../local/document/desk';
import { convert, skipReason } from './soffice';

const reader = spawnSync('pdftotext', ['-v']).error === undefined;
const reason = skipReason ?? (reader ? undefined : 'pdftotext is not installed');

/** The text of a document's pages as LibreOffice prints them. */
const pages = (bytes: Uint8Array): string[] => {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], {
    encoding: 'utf8',
    input: convert(bytes, 'docx', 'pdf'),
  });
  return text.split('\f').filter((page) => page.trim() !== '');
};

const pageFooter = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new TextRun({ children: ['Halaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES] }),
      ],
    }),
  ],
});

describe.skipIf(reason !== undefined)(
  `documents in LibreOffice${reason ? ` (skipped: ${reason})` : ''}`,
  () => {
    test('prints a document made from nothing: headings, lists, tables, pages, header', () => {
      const { app, bytes } = desk();
      const doc = app.create('x');
      const body = doc.getBody();
      doc.addHeader().setText('Kepala halaman');
      body.appendParagraph('Judul Ringkasan').setHeading(app.ParagraphHeading.TITLE);
      body.appendParagraph('Temuan').setHeading(app.ParagraphHeading.HEADING1);
      body.appendListItem('Butir pertama');
      body.appendListItem('Butir kedua');
      body.appendListItem('Anak butir').setNestingLevel(1);
      body.appendParagraph('');
      body.appendListItem('Titik').setGlyphType(app.GlyphType.BULLET);
      body.appendTable([
        ['Hak', 'Nilai'],
        ['Pendidikan', '80.00'],
      ]);
      body.appendHorizontalRule();
      body.appendPageBreak();
      body.appendParagraph('Baris satu\nBaris dua & <tiga>');
      doc.saveAndClose();
      const [first = '', second = '', ...more] = pages(bytes('doc1'));
      expect(more).toEqual([]);
      expect(first).toContain('Kepala halaman');
      expect(first).toContain('Judul Ringkasan');
      expect(first).toMatch(/1\.\s+Butir pertama\s+2\.\s+Butir kedua\s+a\.\s+Anak butir/);
      expect(first).toMatch(/●\s+Titik/);
      expect(first).toMatch(/Pendidikan\s+80\.00/);
      expect(second).toContain('Kepala halaman');
      expect(second).toMatch(/Baris satu\n\s*Baris dua & <tiga>/);
    });

    test('prints a filled template with its page numbers, and its header row on every page', async () => {
      const { Table, TableRow, TableCell } = await import('docx');
      const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
      const template = new Document({
        sections: [
          {
            footers: { default: pageFooter },
            children: [
              new Paragraph('Ringkasan {{wilayah}}'),
              new Table({
                columnWidths: [6000, 3000],
                rows: [
                  new TableRow({ tableHeader: true, children: [cell('Indikator'), cell('Nilai')] }),
                  new TableRow({ children: [cell('{{nama}}'), cell('{{nilai}}')] }),
                ],
              }),
              new Paragraph('Penutup'),
            ],
          },
        ],
      });
      const { app, open, bytes } = desk();
      const body = open(new Uint8Array(await Packer.toBuffer(template))).getBody();
      const table = body.getTables()[0];
      const model = table?.getRow(1).copy();
      table?.removeRow(1);
      for (let number = 1; number <= 120; number += 1) {
        const row = table?.appendTableRow(model?.copy());
        row?.getCell(0).setText(`Indikator nomor ${number}`);
        row?.getCell(1).setText(String(number * 10));
      }
      body.replaceText('\\{\\{wilayah\\}\\}', 'Kabupaten Maros');
      app.closeAll();
      const printed = pages(bytes());
      expect(printed.length).toBeGreaterThan(1);
      printed.forEach((page, index) => {
        expect(page).toContain(`Halaman ${index + 1} dari ${printed.length}`);
        if (!page.includes('Penutup')) expect(page).toMatch(/Indikator\s+Nilai/);
      });
      expect(printed[0]).toContain('Ringkasan Kabupaten Maros');
      expect(printed.join('')).toMatch(/Indikator nomor 120\s+1200/);
    });

    test('fills a template that LibreOffice saved, without losing its page numbers', async () => {
      const source = new Document({
        sections: [
          {
            footers: { default: pageFooter },
            children: [
              new Paragraph({ heading: 'Heading1', text: 'Untuk {{nama}}' }),
              new Paragraph({
                children: [
                  new TextRun('Isi {{'),
                  new TextRun({ text: 'isi', bold: true }),
                  new TextRun('}}'),
                ],
              }),
            ],
          },
        ],
      });
      const saved = convert(new Uint8Array(await Packer.toBuffer(source)), 'docx', 'docx');
      const { app, open, bytes } = desk();
      const doc = open(new Uint8Array(saved));
      const body = doc.getBody();
      expect(body.getText()).toBe('Untuk {{nama}}\nIsi {{isi}}');
      expect(body.getChild(0).asParagraph().getHeading()).toBe(app.ParagraphHeading.HEADING1);
      body.replaceText('\\{\\{nama\\}\\}', 'Bupati').replaceText('\\{\\{isi\\}\\}', 'surat');
      body
        .appendTable([['a', 'b']])
        .appendTableRow()
        .appendTableCell('c');
      body.appendListItem('butir');
      expect(doc.getFooter()?.getText()).toMatch(/^Halaman\s+dari\s*$/);
      app.closeAll();
      expect(elements(bytes(), 'gridCol')).toHaveLength(2);
      const [page = ''] = pages(bytes());
      expect(page).toContain('Untuk Bupati');
      expect(page).toContain('Isi surat');
      expect(page).toMatch(/1\.\s+butir/);
      expect(page).toContain('Halaman 1 dari 1');
    });
  },
);
