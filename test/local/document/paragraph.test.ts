// Paragraphs and list items: their format, what stands in their line, their lists.
import { describe, expect, test } from 'vitest';
import { desk, elements, message, part } from './desk';

const blank = () => {
  const { app, bytes } = desk();
  const doc = app.create('x');
  return { app, doc, body: doc.getBody(), saved: () => bytes('doc1') };
};

describe('format', () => {
  test('what was not set reads null, and the heading NORMAL', () => {
    const { app, body } = blank();
    const paragraph = body.insertParagraph(0, 'plain');
    expect(paragraph.getAlignment()).toBeNull();
    expect(paragraph.getAttributes()).toMatchObject({ BOLD: null, FONT_SIZE: null, SPACING_AFTER: null });
    expect(paragraph.getHeading()).toBe(app.ParagraphHeading.NORMAL);
    expect(paragraph.isLeftToRight()).toBe(true);
  });

  test('every property reads back as it was set', () => {
    const { app, body } = blank();
    const paragraph = body.appendParagraph('text');
    paragraph
      .setAlignment(app.HorizontalAlignment.JUSTIFY)
      .setIndentStart(75)
      .setIndentFirstLine(25)
      .setIndentEnd(50)
      .setLineSpacing(1.5)
      .setSpacingBefore(20)
      .setSpacingAfter(10)
      .setLeftToRight(false);
    expect(paragraph.getAlignment()).toBe(app.HorizontalAlignment.JUSTIFY);
    expect([
      paragraph.getIndentStart(),
      paragraph.getIndentFirstLine(),
      paragraph.getIndentEnd(),
      paragraph.getLineSpacing(),
      paragraph.getSpacingBefore(),
      paragraph.getSpacingAfter(),
      paragraph.isLeftToRight(),
    ]).toEqual([75, 25, 50, 1.5, 20, 10, false]);
  });

  test('indents are measured from the margin: 36 and -18 stay so, and Word gets a hanging indent of 54', () => {
    const { body, doc, saved } = blank();
    const item = body.appendParagraph('item').setIndentStart(36).setIndentFirstLine(-18);
    expect([item.getIndentStart(), item.getIndentFirstLine()]).toEqual([36, -18]);
    doc.saveAndClose();
    const indent = elements(saved(), 'ind')[0];
    expect([indent?.getAttribute('w:left'), indent?.getAttribute('w:hanging')]).toEqual(['720', '1080']);
  });

  test('properties stand in the order that the schema asks for', () => {
    const { app, body, doc, saved } = blank();
    const paragraph = body.appendParagraph('text');
    paragraph.setAlignment(app.HorizontalAlignment.CENTER).setSpacingAfter(6).setIndentStart(9);
    paragraph.setHeading(app.ParagraphHeading.HEADING2);
    doc.saveAndClose();
    const properties = elements(saved(), 'pPr')[0];
    expect(Array.from(properties?.childNodes ?? []).map((node) => node.localName)).toEqual([
      'pStyle',
      'spacing',
      'ind',
      'jc',
    ]);
  });

  test('a heading is a named style of the file', () => {
    const { app, body, doc, saved } = blank();
    body.appendParagraph('Bab 1').setHeading(app.ParagraphHeading.HEADING1);
    body
      .appendParagraph('Judul')
      .setHeading(app.ParagraphHeading.TITLE)
      .setHeading(app.ParagraphHeading.NORMAL);
    doc.saveAndClose();
    expect(elements(saved(), 'pStyle').map((style) => style.getAttribute('w:val'))).toEqual(['Heading1']);
    const again = app.openById('doc1').getBody();
    expect(again.getChild(1).asParagraph().getHeading()).toBe(app.ParagraphHeading.HEADING1);
  });

  test('setAttributes takes paragraph and text attributes together', () => {
    const { app, body } = blank();
    const style = {
      [String(app.Attribute.HORIZONTAL_ALIGNMENT)]: app.HorizontalAlignment.CENTER,
      [String(app.Attribute.BOLD)]: true,
      [String(app.Attribute.HEADING)]: app.ParagraphHeading.HEADING3,
      UNKNOWN: 1,
    };
    const paragraph = body.appendParagraph('text').setAttributes(style);
    expect(paragraph.getAttributes()).toMatchObject({
      HORIZONTAL_ALIGNMENT: app.HorizontalAlignment.CENTER,
      BOLD: true,
      HEADING: app.ParagraphHeading.HEADING3,
    });
  });

  test('unverified: setHeadingAttributes changes a heading’s spacing and passes over its text', () => {
    const { app, body } = blank();
    const heading = app.ParagraphHeading.HEADING1;
    body.setHeadingAttributes(heading, { SPACING_BEFORE: 30, ITALIC: true });
    expect(body.getHeadingAttributes(heading)).toMatchObject({
      SPACING_BEFORE: 30,
      ITALIC: null,
      FONT_SIZE: 20,
    });
  });

  test('a wrong kind of value is refused', () => {
    const { app, body } = blank();
    const paragraph = body.appendParagraph('text');
    expect(message(() => paragraph.setAlignment('CENTER' as never))).toBe(
      "Exception: The parameters (String) don't match the method signature for DocumentApp.Paragraph.setAlignment.",
    );
    expect(message(() => paragraph.setHeading(app.HorizontalAlignment.LEFT))).toContain("don't match");
  });
});

describe('what stands in the line', () => {
  test('text and a page break are children; the break has no text', () => {
    const { app, body } = blank();
    const paragraph = body.appendParagraph('before');
    paragraph.appendPageBreak();
    paragraph.appendText('after');
    expect(Array.from({ length: 3 }, (_, at) => paragraph.getChild(at).getType().name())).toEqual([
      'TEXT',
      'PAGE_BREAK',
      'TEXT',
    ]);
    expect(paragraph.getText()).toBe('beforeafter');
    paragraph.removeChild(paragraph.getChild(1));
    expect(paragraph.getNumChildren()).toBe(1);
    expect(paragraph.findElement(app.ElementType.PAGE_BREAK)).toBeNull();
  });

  test('appended texts are formatted one by one', () => {
    const { body } = blank();
    const paragraph = body.appendParagraph('');
    paragraph.appendText('bold').setBold(true);
    paragraph.appendText(' plain').setBold(false);
    expect(paragraph.getText()).toBe('bold plain');
    const text = paragraph.editAsText();
    expect([text.isBold(0), text.isBold(5), text.isBold()]).toEqual([true, false, null]);
  });

  test('text is put in before the child at the index', () => {
    const { body } = blank();
    const paragraph = body.appendParagraph('end');
    paragraph.insertPageBreak(0);
    paragraph.insertText(0, 'start');
    expect(paragraph.getText()).toBe('startend');
    expect(paragraph.getChild(1).getType().name()).toBe('PAGE_BREAK');
  });

  test('a copied Text keeps its format in another paragraph', () => {
    const { body } = blank();
    const source = body.appendParagraph('red');
    source.editAsText().setForegroundColor('#ff0000');
    const copy = source.getChild(0).asText().copy();
    expect(copy.getParent()).toBeNull();
    const target = body.insertParagraph(0, 'plain ');
    target.appendText(copy);
    expect(target.getText()).toBe('plain red');
    expect(target.editAsText().getForegroundColor(6)).toBe('#ff0000');
    expect(target.editAsText().getForegroundColor(0)).toBeNull();
  });

  test('a paragraph merges into the one before', () => {
    const { body } = blank();
    body.appendParagraph('one ');
    body.appendParagraph('two').merge();
    expect(body.getText()).toBe('\none two');
  });

  test('unverified: setText keeps the format of the first character', () => {
    const { body } = blank();
    const paragraph = body.appendParagraph('xy');
    paragraph.editAsText().setBold(0, 0, true);
    paragraph.setText('new');
    expect(paragraph.editAsText().isBold()).toBe(true);
  });
});

describe('lists', () => {
  test('unverified: items that follow one another share a list, numbered at first', () => {
    const { app, body } = blank();
    const first = body.appendListItem('one');
    const second = body.appendListItem('two');
    body.appendParagraph('between');
    const other = body.appendListItem('other');
    expect(second.getListId()).toBe(first.getListId());
    expect(other.getListId()).not.toBe(first.getListId());
    expect(first.getGlyphType()).toBe(app.GlyphType.NUMBER);
    other.setListId(first);
    expect(other.getListId()).toBe(first.getListId());
  });

  test('every glyph type reads back, and belongs to its list and level alone', () => {
    const { app, body } = blank();
    const item = body.appendListItem('item');
    body.appendParagraph('');
    const other = body.appendListItem('other');
    for (const glyph of Object.values(app.GlyphType)) {
      item.setGlyphType(glyph);
      expect(item.getGlyphType()).toBe(glyph);
    }
    expect(other.getGlyphType()).toBe(app.GlyphType.NUMBER);
    item.setGlyphType(app.GlyphType.BULLET).setNestingLevel(1);
    expect(item.getNestingLevel()).toBe(1);
    expect(item.getGlyphType()).toBe(app.GlyphType.LATIN_LOWER);
  });

  test('an item is saved with its list', () => {
    const { app, body, doc, saved } = blank();
    body.appendListItem('item').setGlyphType(app.GlyphType.BULLET).setNestingLevel(2);
    doc.saveAndClose();
    expect(elements(saved(), 'ilvl')[0]?.getAttribute('w:val')).toBe('2');
    expect(elements(saved(), 'abstractNum', 'word/numbering.xml')).toHaveLength(1);
    expect(part(saved(), 'word/numbering.xml')).toContain('●');
    expect(app.openById('doc1').getBody().getListItems()[0]?.getText()).toBe('item');
  });

  test('a paragraph is no list item', () => {
    const { app, body } = blank();
    const item = body.appendListItem('item');
    expect(message(() => body.appendParagraph(item.copy() as never))).toContain(
      "don't match the method signature",
    );
    expect(item.getType()).toBe(app.ElementType.LIST_ITEM);
  });
});

describe('pictures', () => {
  /** A PNG of 200 x 100 pixels, as far as its header goes. */
  const png = [
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
    ...[0, 0, 0, 200, 0, 0, 0, 100, 8, 2, 0, 0, 0, 0, 0, 0, 0],
  ].map((byte) => (byte > 127 ? byte - 256 : byte));
  const blob = { getBlob: () => ({ getBytes: () => png }) };

  test('a picture is as large as its pixels, and in a paragraph of its own', () => {
    const { app, body, doc, saved } = blank();
    const image = body.appendImage(blob);
    expect([image.getWidth(), image.getHeight()]).toEqual([200, 100]);
    expect(image.getParent()?.getType()).toBe(app.ElementType.PARAGRAPH);
    expect(body.getImages()).toEqual([image]);
    image.setWidth(50).setHeight(25).setAltDescription('Logo');
    expect([image.getWidth(), image.getHeight(), image.getAltDescription()]).toEqual([50, 25, 'Logo']);
    doc.saveAndClose();
    expect(part(saved(), 'word/_rels/document.xml.rels')).toContain('media/image1.png');
    expect(app.openById('doc1').getBody().getImages()[0]?.getBlob().getBytes()).toEqual(png);
  });

  test('a picture goes before text, and its copy may be put in', () => {
    const { body } = blank();
    const paragraph = body.appendParagraph('Some text.');
    const image = paragraph.insertInlineImage(0, blob);
    paragraph.appendInlineImage(image.copy());
    expect(Array.from({ length: 3 }, (_, at) => paragraph.getChild(at).getType().name())).toEqual([
      'INLINE_IMAGE',
      'TEXT',
      'INLINE_IMAGE',
    ]);
    expect(message(() => paragraph.appendInlineImage(image))).toBe('Exception: Element must be detached.');
    expect(paragraph.getText()).toBe('Some text.');
  });

  test('unverified: what is no picture is refused and leaves no paragraph', () => {
    const { body } = blank();
    expect(message(() => body.appendImage({ getBlob: () => ({ getBytes: () => [1, 2, 3] }) }))).toBe(
      'Exception: Invalid image data.',
    );
    expect(body.getNumChildren()).toBe(1);
  });
});
