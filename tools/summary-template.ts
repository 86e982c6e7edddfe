// Makes the plain template of the verification summary, a Word file that people may then edit.
import { writeFileSync } from 'node:fs';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

export const SUMMARY_TEMPLATE = 'sheets-templates/documents/ringkasan-verifikasi.docx';

const text = (content: string, spacing = 80): Paragraph =>
  new Paragraph({ children: [new TextRun(content)], spacing: { after: spacing } });

const heading = (content: string): Paragraph =>
  new Paragraph({ text: content, heading: HeadingLevel.HEADING_1 });

const centred = (content: string, size: number, bold: boolean): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 20 },
    children: [new TextRun({ text: content, size, bold })],
  });

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

const signature = (lines: readonly string[]): TableCell =>
  new TableCell({
    width: { size: 50, type: WidthType.PERCENTAGE },
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE },
    children: lines.map(
      (line) =>
        new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [new TextRun(line)] }),
    ),
  });

const document = new Document({
  creator: 'KKPHAM',
  title: 'Ringkasan Verifikasi KKPHAM',
  styles: {
    default: {
      document: { run: { font: 'Arial', size: 20 }, paragraph: { spacing: { after: 0 } } },
      title: {
        run: { font: 'Arial', size: 30, bold: true, color: '1F4E5F' },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 40 } },
      },
      heading1: {
        run: { font: 'Arial', size: 24, bold: true, color: '1F4E5F' },
        paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
      },
      heading2: {
        run: { font: 'Arial', size: 20, bold: true, color: '34515B' },
        paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
      },
    },
  },
  sections: [
    {
      properties: {
        page: {
          size: { width: 11906, height: 16838 },
          margin: { top: 1247, bottom: 1134, left: 1134, right: 1134 },
        },
      },
      headers: {
        default: new Header({
          children: [
            centred('{{kementerian}}', 22, true),
            centred('{{kantor}}', 20, true),
            new Paragraph({
              alignment: AlignmentType.CENTER,
              spacing: { after: 160 },
              border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: '1F4E5F', space: 4 } },
              children: [new TextRun({ text: '{{alamat}}', size: 16 })],
            }),
          ],
        }),
      },
      footers: {
        default: new Footer({
          children: [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              children: [
                new TextRun({ text: '{{wilayah}} · Nomor {{nomor}} · Halaman ', size: 16 }),
                new TextRun({ children: [PageNumber.CURRENT], size: 16 }),
                new TextRun({ text: ' dari ', size: 16 }),
                new TextRun({ children: [PageNumber.TOTAL_PAGES], size: 16 }),
              ],
            }),
            new Paragraph({
              alignment: AlignmentType.CENTER,
              children: [new TextRun({ text: '{{program}}', size: 12, color: '7F7F7F' })],
            }),
          ],
        }),
      },
      children: [
        new Paragraph({ text: 'Ringkasan Verifikasi', heading: HeadingLevel.TITLE }),
        centred('Kabupaten/Kota Peduli Hak Asasi Manusia Tahun {{tahun_penghargaan}}', 22, true),
        centred('Nomor {{nomor}}', 20, false),
        centred('{{pengganti}}', 18, false),
        text('{{tanda}}', 60),
        heading('1. Identitas'),
        text('{{tabel:identitas}}'),
        heading('2. Hasil'),
        text('{{tabel:hasil}}'),
        heading('3. Nilai setiap hak'),
        text('{{tabel:hak}}'),
        text('Hak yang paling kuat: {{terkuat}}.'),
        text('Hak yang paling perlu perhatian: {{terlemah}}.'),
        heading('4. Yang paling cepat mengubah predikat'),
        text('{{pengantar_langkah}}'),
        text('{{tabel:langkah}}'),
        heading('5. Temuan dan tindak lanjut'),
        text('{{temuan}}'),
        heading('6. Indikator tanpa bukti dukung'),
        text('{{tabel:bukti}}'),
        heading('7. Perbandingan dengan tahun lalu'),
        text('{{tahun_lalu}}'),
        heading('8. Keputusan verifikator'),
        text('{{jumlah_keputusan}}'),
        text('{{tabel:keputusan}}'),
        heading('9. Angka yang diasumsikan'),
        text('Angka berikut tidak dipublikasikan dan diasumsikan dalam instrumen (sidik {{sidik}}).'),
        text('{{tabel:asumsi}}'),
        heading('10. Pengesahan'),
        new Paragraph({
          keepNext: true,
          spacing: { after: 160 },
          children: [new TextRun('{{tempat}}, {{tanggal}}')],
        }),
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          borders: {
            top: NONE,
            bottom: NONE,
            left: NONE,
            right: NONE,
            insideHorizontal: NONE,
            insideVertical: NONE,
          },
          rows: [
            new TableRow({
              cantSplit: true,
              children: [
                signature(['Verifikator,', '', '', '', '{{verifikator}}']),
                signature(['{{jabatan_penanda_tangan}},', '', '', '', '{{penanda_tangan}}']),
              ],
            }),
          ],
        }),
        new Paragraph({}),
      ],
    },
  ],
});

writeFileSync(SUMMARY_TEMPLATE, await Packer.toBuffer(document));
