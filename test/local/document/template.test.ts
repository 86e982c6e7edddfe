// Templates made by another program: filled in, with everything that the script does not touch kept as it was.
import {
  AlignmentType,
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
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { desk, elements, message, part, plainParagraphs } from './desk';

let template: Uint8Array;
const headerPart = (bytes: Uint8Array) =>
  Object.keys(unzipSync(bytes)).find((name) => /^word\/header\d+\.xml$/.test(name)) ?? '';
const footerPart = (bytes: Uint8Array) =>
  Object.keys(unzipSync(bytes)).find((name) => /^word\/footer\d+\.xml$/.test(name)) ?? '';

const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });

beforeAll(async () => {
  const document = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Ringkasan {{wilayah}}')] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({ children: ['Halaman ', PageNumber.CURRENT] }),
                  new TextRun({ children: [' dari ', PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: 'Ringkasan {{wilayah}}' }),
          new Paragraph({
            children: [
              new TextRun({ text: 'Kepada {{', bold: true }),
              new TextRun({ text: 'nama' }),
              new TextRun({ text: '}} di tempat', italics: true }),
            ],
          }),
          new Table({
            width: { size: 9000, type: WidthType.DXA },
            columnWidths: [3000, 6000],
            rows: [
              new TableRow({ tableHeader: true, children: [cell('Hak'), cell('Nilai')] }),
              new TableRow({ children: [cell('{{hak}}'), cell('{{nilai}}')] }),
            ],
          }),
          new Paragraph('Penutup'),
        ],
      },
    ],
  });
  template = new Uint8Array(await Packer.toBuffer(document));
});

/** The template, filled in the way a mail merge does. */
const filled = (): Uint8Array => {
  const { app, open, bytes } = desk();
  const doc = open(template);
  const body = doc.getBody();
  const table = body.getTables()[0];
  if (!table) throw new Error('The template has no table.');
  const model = table.getRow(1).copy();
  table.removeRow(1);
  for (const [right, score] of [
    ['Pendidikan', '80.00'],
    ['Kesehatan & <gizi>', '75.50'],
  ]) {
    const row = table.appendTableRow(model.copy());
    row.replaceText('\\{\\{hak\\}\\}', right ?? '');
    row.replaceText('\\{\\{nilai\\}\\}', score ?? '');
  }
  body.replaceText('\\{\\{wilayah\\}\\}', 'Maros').replaceText('\\{\\{nama\\}\\}', 'Bupati');
  doc.getHeader()?.replaceText('\\{\\{wilayah\\}\\}', 'Maros');
  app.closeAll();
  return bytes();
};

describe('a template of the docx library', () => {
  test('is read as Google would show it', () => {
    const { app, open } = desk();
    const doc = open(template);
    expect(doc.getBody().getText()).toBe(
      'Ringkasan {{wilayah}}\nKepada {{nama}} di tempat\nHak\nNilai\n{{hak}}\n{{nilai}}\nPenutup',
    );
    expect(doc.getBody().getChild(0).asParagraph().getHeading()).toBe(app.ParagraphHeading.HEADING1);
    expect(doc.getHeader()?.getText()).toBe('Ringkasan {{wilayah}}');
    expect(doc.getFooter()?.getText()).toBe('Halaman  dari ');
  });

  test('page numbers are unsupported elements that stay where they are', () => {
    const { app, open } = desk();
    const footer = open(template).getFooter();
    const paragraph = footer?.getChild(0).asParagraph();
    const types = Array.from({ length: paragraph?.getNumChildren() ?? 0 }, (_, at) =>
      paragraph?.getChild(at).getType(),
    );
    const { TEXT, UNSUPPORTED } = app.ElementType;
    expect(types).toEqual([TEXT, UNSUPPORTED, TEXT, UNSUPPORTED]);
    footer?.replaceText('Halaman', 'Hal.');
    expect(footer?.getText()).toBe('Hal.  dari ');
    const instructions = elements(filled(), 'instrText', footerPart(template)).map((one) => one.textContent);
    expect(instructions).toEqual(['PAGE', 'NUMPAGES']);
  });

  test('is filled in, tags over several runs too', () => {
    expect(plainParagraphs(filled())).toEqual([
      'Ringkasan Maros',
      'Kepada Bupati di tempat',
      'Hak',
      'Nilai',
      'Pendidikan',
      '80.00',
      'Kesehatan & <gizi>',
      '75.50',
      'Penutup',
    ]);
    expect(plainParagraphs(filled(), headerPart(template))).toEqual(['Ringkasan Maros']);
  });

  test('a replaced tag has the format of its first character', () => {
    const [, paragraph] = elements(filled(), 'p');
    const runs = Array.from(paragraph?.getElementsByTagName('w:r') ?? []).map((run) => [
      run.textContent,
      run.getElementsByTagName('w:b').length > 0,
    ]);
    expect(runs).toEqual([
      ['Kepada Bupati', true],
      [' di tempat', false],
    ]);
  });

  test('the header row still repeats, and the copied rows do not', () => {
    const rows = elements(filled(), 'tr').map((row) => row.getElementsByTagName('w:tblHeader').length);
    expect(rows).toEqual([1, 0, 0]);
  });

  test('every part that was not changed is kept byte for byte', () => {
    const before = unzipSync(template, { filter: ({ name }) => !name.endsWith('/') });
    const after = unzipSync(filled());
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter(
      (name) => !Buffer.from(before[name] ?? []).equals(Buffer.from(after[name] ?? [])),
    );
    expect(changed.sort()).toEqual(['word/document.xml', headerPart(template)].sort());
  });

  test('section, page and footer references stay', () => {
    const section = (bytes: Uint8Array) => elements(bytes, 'sectPr').map((one) => one.toString());
    expect(section(filled())).toEqual(section(template));
  });

  test('filling it again starts from the same template', () => {
    expect(filled()).toEqual(filled());
  });
});

describe('from one document to another', () => {
  test('a copied paragraph brings its link, its list and its picture’s bytes', () => {
    const { app, bytes } = desk();
    const source = app.create('source').getBody();
    const target = app.create('target');
    const linked = source.appendParagraph('link');
    linked.setLinkUrl('https://example.com/');
    const items = [source.appendListItem('1'), source.appendListItem('2')];
    items[0]?.setGlyphType(app.GlyphType.SQUARE_BULLET);
    const png = [
      137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 9, 0, 0, 0, 9, 8, 2, 0, 0, 0,
    ];
    const image = source.appendImage({ getBlob: () => ({ getBytes: () => png }) });
    const body = target.getBody();
    body.appendParagraph(linked.copy());
    const copies = items.map((item) => body.appendListItem(item.copy()));
    body.appendImage(image.copy());
    expect(body.getChild(1).asParagraph().getLinkUrl()).toBe('https://example.com/');
    expect(copies[0]?.getListId()).toBe(copies[1]?.getListId());
    expect(copies[1]?.getGlyphType()).toBe(app.GlyphType.SQUARE_BULLET);
    target.saveAndClose();
    const again = app.openById('doc2').getBody();
    expect(Buffer.from(again.getImages()[0]?.getBlob().getBytes() ?? [])).toEqual(Buffer.from(png));
    expect(part(bytes('doc2'), 'word/_rels/document.xml.rels')).toContain('https://example.com/');
  });

  test('an element that is attached in another document is refused all the same', () => {
    const { app } = desk();
    const paragraph = app.create('source').getBody().appendParagraph('x');
    const body = app.create('target').getBody();
    expect(message(() => body.appendParagraph(paragraph))).toBe('Exception: Element must be detached.');
  });
});

describe('what Word leaves in paragraphs', () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const withBody = async (xml: string): Promise<Uint8Array> => {
    const { strToU8, zipSync } = await import('fflate');
    const files = unzipSync(template);
    files['word/document.xml'] = strToU8(`<w:document ${W}><w:body>${xml}</w:body></w:document>`);
    return zipSync(files);
  };

  test('spelling marks, bookmarks, content controls and accepted insertions do not hide a tag; deleted text is not text', async () => {
    const { open } = desk();
    const body = open(
      await withBody(
        '<w:p><w:r><w:t>{{</w:t></w:r><w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="b"/>' +
          '<w:ins w:id="1" w:author="a"><w:r><w:t>na</w:t></w:r></w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>XX</w:delText></w:r></w:del>' +
          '<w:sdt><w:sdtContent><w:r><w:t>ma</w:t></w:r></w:sdtContent></w:sdt><w:bookmarkEnd w:id="0"/><w:r><w:t>}}</w:t></w:r></w:p>',
      ),
    ).getBody();
    expect(body.getText()).toBe('{{nama}}');
    body.replaceText('\\{\\{nama\\}\\}', 'Maros');
    expect(body.getText()).toBe('Maros');
  });

  test('what a field shows is text, unless it is a page number', async () => {
    const { open } = desk();
    const field = (code: string, shows: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shows}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = open(
      await withBody(
        `<w:p>${field(' MERGEFIELD x ', '«x»')}${field(' PAGE ', '7')}<w:r><w:t>end</w:t></w:r></w:p>`,
      ),
    ).getBody();
    const paragraph = body.getChild(0).asParagraph();
    expect(paragraph.getText()).toBe('«x»end');
    expect(paragraph.getNumChildren()).toBe(3);
    paragraph.getChild(1).removeFromParent();
    expect(paragraph.getNumChildren()).toBe(1);
    expect(paragraph.getText()).toBe('«x»end');
  });

  test('an item of a list that the file does not define is a list item all the same', async () => {
    const { app, open } = desk();
    const body = open(
      await withBody(
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="9"/></w:numPr></w:pPr></w:p><w:p/>',
      ),
    ).getBody();
    expect(body.getChild(0).getType()).toBe(app.ElementType.LIST_ITEM);
    expect(body.getChild(0).asListItem().getNestingLevel()).toBe(1);
  });

  test('cells under one another that Word has joined say how many rows they cover', async () => {
    const { open } = desk();
    const tc = (text: string, merge = '') =>
      `<w:tc><w:tcPr>${merge}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const table = open(
      await withBody(
        `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="200"/></w:tblGrid>` +
          `<w:tr>${tc('a', '<w:vMerge w:val="restart"/>')}${tc('b')}</w:tr><w:tr>${tc('', '<w:vMerge/>')}${tc('c')}</w:tr></w:tbl><w:p/>`,
      ),
    )
      .getBody()
      .getTables()[0];
    expect([table?.getCell(0, 0).getRowSpan(), table?.getCell(1, 0).getRowSpan()]).toEqual([2, 0]);
    expect(table?.getCell(1, 1).getRowSpan()).toBe(1);
    expect(table?.getColumnWidth(1)).toBe(10);
  });
});
