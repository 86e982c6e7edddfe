// The body and its blocks: what is put where, what may not be removed, what is refused.
import { describe, expect, test } from 'vitest';
import { desk, elements, message } from './desk';

const blank = () => {
  const { app, bytes } = desk();
  const doc = app.create('x');
  return { app, doc, body: doc.getBody(), saved: () => bytes('doc1') };
};

const types = (body: ReturnType<typeof blank>['body']) =>
  Array.from({ length: body.getNumChildren() }, (_, index) => body.getChild(index).getType().name());

describe('appending and inserting', () => {
  test('an appended paragraph follows the empty one', () => {
    const { body } = blank();
    const paragraph = body.appendParagraph('p1');
    expect(body.getText()).toBe('\np1');
    expect(body.getChildIndex(paragraph)).toBe(1);
    expect(String(paragraph)).toBe('Paragraph');
  });

  test('a paragraph is inserted before the child at the index, at the end when the index is the count', () => {
    const { body } = blank();
    body.appendParagraph('p1');
    body.insertParagraph(1, 'p0');
    body.insertParagraph(body.getNumChildren(), 'p2');
    expect(body.getText()).toBe('\np0\np1\np2');
  });

  test('an index past the end is refused with both numbers', () => {
    const { body } = blank();
    expect(message(() => body.insertParagraph(99, 'far'))).toBe(
      'Exception: Child index (99) must be less than or equal to the number of child elements (1).',
    );
  });

  test('new lines in a paragraph become line breaks', () => {
    const { body, doc, saved } = blank();
    const paragraph = body.appendParagraph('first\nsecond');
    expect(paragraph.getText()).toBe('first\rsecond');
    expect(body.getNumChildren()).toBe(2);
    doc.saveAndClose();
    expect(elements(saved(), 'br')).toHaveLength(1);
  });

  test('an attached element is refused, its copy is not', () => {
    const { body } = blank();
    const paragraph = body.appendParagraph('p');
    const table = body.appendTable([['a']]);
    expect(message(() => body.appendParagraph(paragraph))).toBe('Exception: Element must be detached.');
    expect(message(() => body.insertTable(0, table))).toBe('Exception: Element must be detached.');
    const copy = paragraph.copy();
    expect(copy.getParent()).toBeNull();
    body.appendParagraph(copy);
    expect(body.getText()).toBe('\np\na\n\np');
  });

  test('an element of the wrong type does not fit the signature', () => {
    const { body } = blank();
    expect(message(() => body.insertParagraph(1, body as unknown as string))).toBe(
      "Exception: The parameters (number,DocumentApp.Body) don't match the method signature for DocumentApp.Body.insertParagraph.",
    );
    expect(message(() => body.appendParagraph(null as unknown as string))).toBe(
      "Exception: The parameters (null) don't match the method signature for DocumentApp.Body.appendParagraph.",
    );
  });

  test('a page break stands in a paragraph of its own, whose text is empty', () => {
    const { app, body } = blank();
    body.appendParagraph('p1');
    const pageBreak = body.appendPageBreak();
    body.appendParagraph('p2');
    expect(pageBreak.getType()).toBe(app.ElementType.PAGE_BREAK);
    expect(pageBreak.getParent()?.getType()).toBe(app.ElementType.PARAGRAPH);
    body.insertPageBreak(1, pageBreak.copy());
    expect(message(() => body.insertPageBreak(1, pageBreak))).toBe('Exception: Element must be detached.');
    expect(body.getText()).toBe('\n\np1\n\np2');
  });

  test('a horizontal rule stands in a paragraph of its own', () => {
    const { app, body } = blank();
    const rule = body.appendHorizontalRule();
    expect(rule.getType()).toBe(app.ElementType.HORIZONTAL_RULE);
    expect(body.findElement(app.ElementType.HORIZONTAL_RULE)?.getElement()).toBe(rule);
  });

  test('unverified: an appended paragraph starts in the text format of the one before, without its heading', () => {
    const { app, body } = blank();
    const heading = body.appendParagraph('Bold heading').setHeading(app.ParagraphHeading.HEADING1);
    heading.editAsText().setBold(true);
    const next = body.appendParagraph('next');
    expect(next.editAsText().isBold()).toBe(true);
    expect(next.getHeading()).toBe(app.ParagraphHeading.NORMAL);
  });
});

describe('text of the whole', () => {
  test('paragraphs, cells and rows are parted by new lines, and a table is followed by an empty paragraph', () => {
    const { body } = blank();
    body.appendParagraph('First paragraph.');
    body.appendTable([
      ['R1C1', 'R1C2'],
      ['R2C1', 'R2C2'],
    ]);
    body.appendListItem('A list item.');
    body.appendParagraph('Final paragraph.');
    expect(body.getText()).toBe(
      '\nFirst paragraph.\nR1C1\nR1C2\nR2C1\nR2C2\n\nA list item.\nFinal paragraph.',
    );
    expect(types(body)).toEqual(['PARAGRAPH', 'PARAGRAPH', 'TABLE', 'PARAGRAPH', 'LIST_ITEM', 'PARAGRAPH']);
  });

  test('getParagraphs goes through tables and counts list items', () => {
    const { body } = blank();
    body.appendTable([['a', 'b']]);
    body.appendListItem('item');
    expect(body.getParagraphs().map((paragraph) => paragraph.getText())).toEqual(['', 'a', 'b', '', 'item']);
    expect(body.getListItems().map((item) => item.getText())).toEqual(['item']);
    expect(body.getTables()).toHaveLength(1);
  });

  test('clear leaves one empty paragraph and the page as it was', () => {
    const { body, doc } = blank();
    body.setMarginTop(144);
    body.appendTable([['a']]);
    body.appendParagraph('b');
    doc.clear();
    expect(types(body)).toEqual(['PARAGRAPH']);
    expect(body.getText()).toBe('');
    expect(body.getMarginTop()).toBe(144);
    body.appendParagraph('after');
    expect(body.getText()).toBe('\nafter');
  });

  test('editAsText takes the document as one text in which new lines part paragraphs', () => {
    const { body } = blank();
    body.setText('one\ntwo');
    expect(body.getNumChildren()).toBe(2);
    const text = body.editAsText();
    text.insertText(0, 'Inserted text.\n');
    text.appendText('\nAppended text.');
    expect(body.getText()).toBe('Inserted text.\none\ntwo\nAppended text.');
    expect(body.getNumChildren()).toBe(4);
    text.deleteText(14, 14);
    expect(body.getText()).toBe('Inserted text.one\ntwo\nAppended text.');
  });
});

describe('removing', () => {
  test('the last paragraph stays', () => {
    const { body } = blank();
    const refusal = "Exception: Can't remove the last paragraph in a document section.";
    expect(message(() => body.removeChild(body.getChild(0)))).toBe(refusal);
    body.appendParagraph('last');
    expect(message(() => body.getChild(1).removeFromParent())).toBe(refusal);
    body.removeChild(body.getChild(0));
    expect(body.getText()).toBe('last');
  });

  test('a removed element is detached and may be put in elsewhere', () => {
    const { body } = blank();
    const paragraph = body.appendParagraph('moves');
    body.appendParagraph('stays');
    paragraph.removeFromParent();
    expect(paragraph.getParent()).toBeNull();
    body.insertParagraph(0, paragraph);
    expect(body.getText()).toBe('moves\n\nstays');
  });

  test('what is not a child is said not to be one', () => {
    const { body } = blank();
    const cell = body.appendTable([['a']]).getCell(0, 0);
    expect(message(() => body.getChildIndex(cell))).toBe(
      'Exception: Element does not contain the specified child element.',
    );
  });
});

describe('walking', () => {
  test('siblings and parents', () => {
    const { body } = blank();
    const first = body.appendParagraph('1');
    const second = body.appendParagraph('2');
    expect(first.getNextSibling()).toBe(second);
    expect(second.getPreviousSibling()).toBe(first);
    expect(second.getNextSibling()).toBeNull();
    expect(first.getParent()).toBe(body);
    expect(body.getParent()).toBeNull();
    expect(second.isAtDocumentEnd()).toBe(true);
    expect(first.isAtDocumentEnd()).toBe(false);
  });

  test('unverified: a cast to another type is refused', () => {
    const { body } = blank();
    expect(body.getChild(0).asParagraph().getText()).toBe('');
    expect(message(() => body.getChild(0).asTable())).toBe("Exception: PARAGRAPH can't be cast to TABLE.");
  });

  test('findElement goes on from the last result', () => {
    const { app, body } = blank();
    body.appendTable([['a', 'b']]);
    const found: string[] = [];
    let result = body.findElement(app.ElementType.TABLE_CELL);
    while (result) {
      found.push(result.getElement().asTableCell().getText());
      result = body.findElement(app.ElementType.TABLE_CELL, result);
    }
    expect(found).toEqual(['a', 'b']);
  });
});

describe('page', () => {
  test('size and margins are in points', () => {
    const { body, doc, saved } = blank();
    body.setPageWidth(841.9).setPageHeight(595.3).setMarginLeft(36);
    expect([body.getPageWidth(), body.getPageHeight(), body.getMarginLeft()]).toEqual([841.9, 595.3, 36]);
    doc.saveAndClose();
    expect(elements(saved(), 'pgSz')[0]?.getAttribute('w:orient')).toBe('landscape');
  });

  test('attributes of a body are its page and its text', () => {
    const { app, body } = blank();
    body.appendParagraph('text');
    body.setAttributes({
      MARGIN_TOP: 100,
      ITALIC: true,
      HORIZONTAL_ALIGNMENT: app.HorizontalAlignment.CENTER,
    });
    expect(body.getAttributes()).toMatchObject({ MARGIN_TOP: 100, ITALIC: true });
    const paragraph = body.getChild(1).asParagraph();
    expect(paragraph.getAttributes()).toMatchObject({ ITALIC: true, HORIZONTAL_ALIGNMENT: null });
  });
});

describe('headers and footers', () => {
  test('there is none until it is added', () => {
    const { doc, saved, app } = blank();
    expect(doc.getHeader()).toBeNull();
    doc.addHeader().setText('Kepala');
    doc.addFooter().appendParagraph('Kaki');
    expect(doc.getHeader()?.getText()).toBe('Kepala');
    doc.saveAndClose();
    expect(elements(saved(), 'headerReference')).toHaveLength(1);
    const again = app.openById('doc1');
    expect(again.getHeader()?.getText()).toBe('Kepala');
    expect(again.getFooter()?.getText()).toBe('\nKaki');
  });

  test('a header that is removed is gone', () => {
    const { doc } = blank();
    doc.addHeader().removeFromParent();
    expect(doc.getHeader()).toBeNull();
  });

  test('the body’s replaceText leaves the header alone', () => {
    const { doc, body } = blank();
    doc.addHeader().setText('{{nama}}');
    body.setText('{{nama}}');
    body.replaceText('\\{\\{nama\\}\\}', 'Maros');
    expect([body.getText(), doc.getHeader()?.getText()]).toEqual(['Maros', '{{nama}}']);
  });
});
