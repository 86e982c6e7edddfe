// What Docs.Documents.get says of a document; places are counted by hand.
import { describe, expect, it } from 'vitest';
import { docsDesk, message, p, table } from './docs-desk';

const get = (body: string, ...options: readonly object[]): unknown =>
  docsDesk(body).docs.Documents.get('doc', ...options);

const run = (startIndex: number, endIndex: number, content: string): object => ({
  startIndex,
  endIndex,
  paragraph: { elements: [{ startIndex, endIndex, textRun: { content } }] },
});

const contentOf = (body: string): unknown[] => (get(body) as { body: { content: unknown[] } }).body.content;

describe('the places in a document', () => {
  it('count a section break, code units, new lines, and a table, its rows, cells and end', () => {
    expect(get(p('Halo') + table(['No', 'Hak'], ['1', '']) + p('😀'))).toEqual({
      documentId: 'doc',
      title: 'Ringkasan',
      body: {
        content: [
          { endIndex: 1, sectionBreak: {} },
          run(1, 6, 'Halo\n'),
          {
            startIndex: 6,
            endIndex: 24,
            table: {
              rows: 2,
              columns: 2,
              tableRows: [
                {
                  startIndex: 7,
                  endIndex: 17,
                  tableCells: [
                    { startIndex: 8, endIndex: 12, content: [run(9, 12, 'No\n')] },
                    { startIndex: 12, endIndex: 17, content: [run(13, 17, 'Hak\n')] },
                  ],
                  tableRowStyle: {},
                },
                {
                  startIndex: 17,
                  endIndex: 23,
                  tableCells: [
                    { startIndex: 18, endIndex: 21, content: [run(19, 21, '1\n')] },
                    { startIndex: 21, endIndex: 23, content: [run(22, 23, '\n')] },
                  ],
                  tableRowStyle: {},
                },
              ],
            },
          },
          run(24, 27, '😀\n'),
        ],
      },
    });
  });

  // A public answer of Google's: table 2..62, rows 3..56 and 56..61, then a paragraph at 62.
  it('are those that Google gives for a table after an empty paragraph', () => {
    const rows = table(['Name of the Company', 'Dp. Id – Client Id/ Folio No.'], ['', '']);
    const content = contentOf(`<w:p/>${rows}${p('INCOME-TAX RULES, 1962')}`);
    expect(content).toMatchObject([
      { endIndex: 1 },
      { startIndex: 1, endIndex: 2 },
      {
        startIndex: 2,
        endIndex: 62,
        table: {
          tableRows: [
            {
              startIndex: 3,
              endIndex: 56,
              tableCells: [
                { startIndex: 4, endIndex: 25, content: [{ startIndex: 5, endIndex: 25 }] },
                { startIndex: 25, endIndex: 56, content: [{ startIndex: 26, endIndex: 56 }] },
              ],
            },
            {
              startIndex: 56,
              endIndex: 61,
              tableCells: [
                { startIndex: 57, endIndex: 59, content: [{ startIndex: 58, endIndex: 59 }] },
                { startIndex: 59, endIndex: 61, content: [{ startIndex: 60, endIndex: 61 }] },
              ],
            },
          ],
        },
      },
      { startIndex: 62, endIndex: 85 },
    ]);
  });

  it('count one for each end of a table of contents', () => {
    const contents =
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>' +
      `<w:sdtContent>${p('Bab')}</w:sdtContent></w:sdt>`;
    expect(contentOf(contents + p('x'))).toMatchObject([
      {},
      { startIndex: 1, endIndex: 7, tableOfContents: { content: [run(2, 6, 'Bab\n')] } },
      { startIndex: 7, endIndex: 9 },
    ]);
  });

  it('count a later section break after the last paragraph of its section', () => {
    expect(contentOf(p('a', '<w:pPr><w:sectPr/></w:pPr>') + p('b'))).toEqual([
      { endIndex: 1, sectionBreak: {} },
      run(1, 3, 'a\n'),
      { startIndex: 3, endIndex: 4, sectionBreak: {} },
      run(4, 6, 'b\n'),
    ]);
  });

  it('unverified: count a cell that another covers as an empty one', () => {
    const merged = `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('A')}</w:tc></w:tr></w:tbl>`;
    expect(contentOf(merged + p('x'))).toMatchObject([
      {},
      {
        startIndex: 1,
        endIndex: 9,
        table: {
          columns: 2,
          tableRows: [
            {
              tableCells: [
                { startIndex: 3, endIndex: 6 },
                { startIndex: 6, endIndex: 8, content: [run(7, 8, '\n')] },
              ],
            },
          ],
        },
      },
      { startIndex: 9 },
    ]);
  });
});

describe('the elements of a paragraph', () => {
  const elementsOf = (body: string): unknown =>
    (contentOf(body)[1] as { paragraph: { elements: unknown } }).paragraph.elements;

  it('are one run where the look is the same, also where the file has several', () => {
    expect(elementsOf('<w:p><w:r><w:t>Pe</w:t></w:r><w:r><w:t>duli</w:t></w:r></w:p>')).toEqual([
      { startIndex: 1, endIndex: 8, textRun: { content: 'Peduli\n' } },
    ]);
  });

  it('are a run for each look, the new line with its own', () => {
    expect(
      elementsOf('<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r></w:p>'),
    ).toEqual([
      { startIndex: 1, endIndex: 2, textRun: { content: 'a' } },
      { startIndex: 2, endIndex: 3, textRun: { content: 'b' } },
      { startIndex: 3, endIndex: 4, textRun: { content: '\n' } },
    ]);
  });

  it('show a line break as a vertical tab', () => {
    expect(elementsOf('<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>')).toEqual([
      { startIndex: 1, endIndex: 5, textRun: { content: 'a\vb\n' } },
    ]);
  });

  it('count one for a page break', () => {
    expect(elementsOf('<w:p><w:r><w:t>a</w:t><w:br w:type="page"/></w:r></w:p>')).toEqual([
      { startIndex: 1, endIndex: 2, textRun: { content: 'a' } },
      { startIndex: 2, endIndex: 3, pageBreak: {} },
      { startIndex: 3, endIndex: 4, textRun: { content: '\n' } },
    ]);
  });

  it('throw by name where their length is not known', () => {
    const math = 'http://schemas.openxmlformats.org/officeDocument/2006/math';
    expect(message(() => get(`<w:p><m:oMath xmlns:m="${math}"/></w:p>`))).toContain(
      'Docs.Documents with an equation',
    );
  });
});

describe('the fields parameter', () => {
  const doc = table(['No', 'Hak']) + p('x');

  it('keeps what a script asks for and nothing else', () => {
    const fields =
      'body(content(startIndex,table(tableRows(tableCells(content(paragraph(elements(textRun(content)))))))))';
    const cell = (content: string) => ({
      content: [{ paragraph: { elements: [{ textRun: { content } }] } }],
    });
    expect(get(doc, { fields })).toEqual({
      body: {
        content: [
          {},
          { startIndex: 1, table: { tableRows: [{ tableCells: [cell('No\n'), cell('Hak\n')] }] } },
          { startIndex: 13 },
        ],
      },
    });
  });

  it('is read with dots and with slashes', () => {
    const expected = {
      title: 'Ringkasan',
      body: { content: [{ endIndex: 1 }, { endIndex: 13 }, { endIndex: 15 }] },
    };
    expect(get(doc, { fields: 'title,body.content.endIndex' })).toEqual(expected);
    expect(get(doc, { fields: 'title,body/content/endIndex' })).toEqual(expected);
  });

  it('throws by name for what Google has and the stand-in lacks, at any depth', () => {
    expect(message(() => get(doc, { fields: 'revisionId' }))).toContain(
      "Docs.Documents.get with fields 'revisionId'",
    );
    expect(message(() => get(doc, { fields: 'body(content(paragraph(paragraphStyle)))' }))).toContain(
      "'body.content.paragraph.paragraphStyle'",
    );
  });

  it("unverified: is refused with Google's error for what Google has not", () => {
    expect(message(() => get(doc, { fields: 'body(kontent)' }))).toBe(
      'GoogleJsonResponseException: API call to docs.documents.get failed with error: Invalid field selection body.kontent',
    );
    expect(message(() => get(doc, { fields: 'body(constructor)' }))).toContain('Invalid field selection');
    expect(message(() => get(doc, { fields: 'title(x)' }))).toContain('Invalid field selection title');
  });
});

describe('who may read a document', () => {
  const notFound =
    'GoogleJsonResponseException: API call to docs.documents.get failed with error: Requested entity was not found.';

  it('is anyone with a scope of documents, or of the whole Drive', () => {
    for (const scope of ['documents', 'documents.readonly', 'drive', 'drive.readonly']) {
      const { docs } = docsDesk(p('x'), { scopes: [scope], madeByScript: false });
      expect(docs.Documents.get('doc', { fields: 'title' })).toEqual({ title: 'Ringkasan' });
    }
  });

  it('is under drive.file only the script that made it', () => {
    const scopes = ['drive.file'];
    expect(docsDesk(p('x'), { scopes }).docs.Documents.get('doc', { fields: 'documentId' })).toEqual({
      documentId: 'doc',
    });
    const { docs } = docsDesk(p('x'), { scopes, madeByScript: false });
    expect(message(() => docs.Documents.get('doc'))).toBe(notFound);
  });

  it('is nobody without a scope', () => {
    const { docs } = docsDesk(p('x'), { scopes: ['spreadsheets'] });
    expect(message(() => docs.Documents.get('doc'))).toBe('Exception: No permission for Docs.Documents.get.');
  });

  it('is told that a document that is not there was not found', () => {
    expect(message(() => docsDesk(p('x')).docs.Documents.get('lain'))).toBe(notFound);
  });
});

describe('the arguments', () => {
  it('unverified: are counted', () => {
    expect(message(() => docsDesk(p('x')).docs.Documents.get())).toBe(
      'Exception: Invalid number of arguments provided. Expected 1-2 only',
    );
  });

  it('throw by name where an option is not implemented', () => {
    expect(message(() => get(p('x'), { includeTabsContent: true }))).toContain('with includeTabsContent');
    expect(get(p('x'), { includeTabsContent: false, fields: 'title' })).toEqual({ title: 'Ringkasan' });
  });

  it('throws by name for a method that the stand-in lacks', () => {
    const { Documents } = docsDesk(p('x')).docs;
    const create: unknown = Reflect.get(Documents, 'create');
    expect(message(() => (create as () => void)())).toContain('Docs.Documents.create');
  });
});
