// DocumentApp: creating, opening, saving, closing, and files that are no documents.
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { blankDocument } from '../../../src/local/document/blank-document';
import { desk, message, part } from './desk';

const openFailure =
  'Exception: Unexpected error while getting the method or property openById on object DocumentApp.';

/** The blank document with one part replaced. */
const withPart = (name: string, content: string | null): Uint8Array => {
  const files = unzipSync(blankDocument());
  if (content === null) delete files[name];
  else files[name] = strToU8(content);
  return zipSync(files);
};

describe('creating', () => {
  test('needs the documents scope and counts one of the day', () => {
    const { app, needed, spent } = desk();
    app.create('Ringkasan');
    expect(needed).toEqual(['DocumentApp.create documents']);
    expect(spent).toEqual(['documents']);
  });

  test('a document over the daily limit is not made', () => {
    const { app, files } = desk(0);
    expect(message(() => app.create('Ringkasan'))).toContain('Service invoked too many times for one day');
    expect(files.size).toBe(0);
  });

  test('a new document has its name, an address and one empty paragraph', () => {
    const { app } = desk();
    const doc = app.create('Ringkasan');
    expect(doc.getName()).toBe('Ringkasan');
    expect(app.openByUrl(doc.getUrl()).getId()).toBe(doc.getId());
    expect(doc.getBody().getNumChildren()).toBe(1);
    expect(doc.getBody().getText()).toBe('');
    expect(doc.getBody().getChild(0).getType()).toBe(app.ElementType.PARAGRAPH);
  });

  test('a new document is A4 with margins of 2.54 cm', () => {
    const body = desk().app.create('x').getBody();
    expect(body.getPageWidth()).toBeCloseTo(595.3, 1);
    expect(body.getPageHeight()).toBeCloseTo(841.9, 1);
    for (const margin of [
      body.getMarginTop(),
      body.getMarginBottom(),
      body.getMarginLeft(),
      body.getMarginRight(),
    ])
      expect(margin).toBe(72);
  });

  test('unverified: a new document has the sizes of a new Google document: Arial 11, title 26, headings 20, 16, 14', () => {
    const { app } = desk();
    const body = app.create('x').getBody();
    const size = (name: 'TITLE' | 'HEADING1' | 'HEADING2' | 'HEADING3') =>
      body.getHeadingAttributes(app.ParagraphHeading[name]).FONT_SIZE;
    expect([size('TITLE'), size('HEADING1'), size('HEADING2'), size('HEADING3')]).toEqual([26, 20, 16, 14]);
    expect(part(blankDocument(), 'word/styles.xml')).toContain('w:ascii="Arial"');
  });

  test('setName renames', () => {
    const { app } = desk();
    const doc = app.create('x');
    doc.setName('y');
    expect(doc.getName()).toBe('y');
    expect(app.openById(doc.getId()).getName()).toBe('y');
  });
});

describe('opening', () => {
  test('unverified: an unknown id is said to be missing', () => {
    expect(message(() => desk().app.openById('nowhere'))).toBe(
      "Exception: Document nowhere is missing (perhaps it was deleted, or you don't have read access?)",
    );
  });

  test('an id that is not given at all does not fit the signature', () => {
    expect(message(() => desk().app.openById(null as unknown as string))).toBe(
      "Exception: The parameters (null) don't match the method signature for DocumentApp.openById.",
    );
  });

  test.each([
    ['empty', new Uint8Array()],
    ['no zip', strToU8('%PDF-1.7 this is something else')],
    ['cut short', blankDocument().slice(0, 900)],
    ['a zip without word/document.xml', withPart('word/document.xml', null)],
    ['a body that is not well formed', withPart('word/document.xml', '<w:document><w:body>')],
    ['another kind of XML', withPart('word/document.xml', '<html><body/></html>')],
    [
      'entities',
      withPart(
        'word/document.xml',
        '<!DOCTYPE w:document [<!ENTITY a "b">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>',
      ),
    ],
    [
      'no body',
      withPart(
        'word/document.xml',
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      ),
    ],
  ])('a file that is no document (%s) fails with Google’s words and stays as it is', (_, bytes) => {
    const { app, files } = desk();
    files.set('bad', { name: 'Bad', bytes });
    expect(message(() => app.openById('bad'))).toBe(openFailure);
    app.closeAll();
    expect(files.get('bad')?.bytes).toBe(bytes);
    expect(app.create('good').getBody().getNumChildren()).toBe(1);
  });

  test('no document is active: the script is not bound to one', () => {
    expect(desk().app.getActiveDocument()).toBeNull();
  });

  test('unverified: a document opened twice in a run is the same, and shows what is not saved yet', () => {
    const { app } = desk();
    const doc = app.create('x');
    doc.getBody().appendParagraph('new');
    expect(app.openById(doc.getId()).getBody().getText()).toBe('\nnew');
  });

  test('the one tab leads to the same body', () => {
    const doc = desk().app.create('x');
    const [tab] = doc.getTabs();
    tab?.asDocumentTab().getBody().appendParagraph('in the tab');
    expect(doc.getTabs()).toHaveLength(1);
    expect(doc.getBody().getText()).toBe('\nin the tab');
  });
});

describe('saving', () => {
  test('changes reach the file only when the document is saved', () => {
    const { app, bytes } = desk();
    const doc = app.create('x');
    doc.getBody().appendParagraph('shadow');
    expect(part(bytes('doc1'))).not.toContain('shadow');
    doc.saveAndClose();
    expect(part(bytes('doc1'))).toContain('shadow');
  });

  test('after saveAndClose nothing of the old document can be used', () => {
    const { app } = desk();
    const doc = app.create('x');
    const body = doc.getBody();
    const paragraph = body.appendParagraph('text');
    const text = paragraph.editAsText();
    doc.saveAndClose();
    const closed = 'Exception: Document is closed, its contents cannot be updated.';
    expect(message(() => doc.getBody())).toBe(closed);
    expect(message(() => body.appendParagraph('more'))).toBe(closed);
    expect(message(() => paragraph.setText('more'))).toBe(closed);
    expect(message(() => text.setBold(true))).toBe(closed);
    expect(message(() => doc.saveAndClose())).toBe(closed);
    expect(doc.getId()).toBe('doc1');
    expect(app.openById('doc1').getBody().getText()).toBe('\ntext');
  });

  test('the end of a run saves and closes what is open', () => {
    const { app, bytes } = desk();
    const body = app.create('x').getBody();
    body.appendParagraph('kept');
    app.closeAll();
    expect(part(bytes('doc1'))).toContain('kept');
    expect(message(() => body.getText())).toContain('Document is closed');
  });

  test('flush writes and leaves the document open', () => {
    const { app, bytes } = desk();
    const doc = app.create('x');
    doc.getBody().appendParagraph('first');
    app.flush(doc.getId());
    doc.getBody().appendParagraph('second');
    expect(part(bytes('doc1'))).toContain('first');
    expect(part(bytes('doc1'))).not.toContain('second');
  });

  test('a document that was only read is not written', () => {
    const { open, app, bytes } = desk();
    const given = blankDocument();
    open(given).getBody().getText();
    app.closeAll();
    expect(bytes()).toBe(given);
  });
});

describe('people', () => {
  test('editors are the owner and those added', () => {
    const doc = desk().app.create('x');
    doc
      .addEditor('a@example.com')
      .addEditors(['b@example.com', 'a@example.com'])
      .removeEditor('b@example.com');
    expect(doc.getEditors().map((user) => user.getEmail())).toEqual(['owner@example.com', 'a@example.com']);
  });
});

describe('enumerations', () => {
  test('members print their own name and serve as keys', () => {
    const { app } = desk();
    expect(String(app.ParagraphHeading.HEADING1)).toBe('HEADING1');
    expect(`${app.Attribute.BOLD}`).toBe('BOLD');
    expect({ [String(app.Attribute.FONT_SIZE)]: 12 }).toEqual({ FONT_SIZE: 12 });
    expect(JSON.stringify({ type: app.ElementType.TABLE })).toBe('{"type":"TABLE"}');
  });

  test('getType gives the very member', () => {
    const { app } = desk();
    expect(app.create('x').getBody().getType()).toBe(app.ElementType.BODY_SECTION);
  });
});

test('what is not done fails by its name', () => {
  const doc = desk().app.create('x');
  expect(
    message(() => (doc as unknown as { getAs(type: string): unknown }).getAs('application/pdf')),
  ).toContain('Document.getAs is not implemented');
  expect(message(() => (doc.getBody() as unknown as { asEquation(): unknown }).asEquation())).toContain(
    "can't be cast",
  );
});
