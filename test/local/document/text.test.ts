// Text: formats of single characters, links, insertion and deletion, and text that goes in and comes out the same.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { desk, elements, message, part } from './desk';

const paragraphOf = (content: string) => {
  const { app, bytes } = desk();
  const doc = app.create('x');
  const paragraph = doc.getBody().appendParagraph(content);
  return { app, doc, paragraph, text: paragraph.editAsText(), saved: () => bytes('doc1') };
};

describe('formats', () => {
  test('a range includes its end', () => {
    const { text } = paragraphOf('Hello world');
    text.setBold(6, 10, true);
    expect([text.isBold(5), text.isBold(6), text.isBold(10)]).toEqual([null, true, true]);
    expect(text.getTextAttributeIndices()).toEqual([0, 6]);
  });

  test('without a range the whole text is set, and read when it is all alike', () => {
    const { text } = paragraphOf('Hello');
    text
      .setItalic(true)
      .setUnderline(true)
      .setStrikethrough(true)
      .setFontFamily('Courier New')
      .setFontSize(14)
      .setForegroundColor('#FF0000')
      .setBackgroundColor('#ff0');
    expect([
      text.isItalic(),
      text.isUnderline(),
      text.isStrikethrough(),
      text.getFontFamily(),
      text.getFontSize(),
      text.getForegroundColor(),
      text.getBackgroundColor(),
    ]).toEqual([true, true, true, 'Courier New', 14, '#ff0000', '#ffff00']);
    text.setFontSize(0, 0, 20);
    expect(text.getFontSize()).toBeNull();
  });

  test('null leaves the format to the style again', () => {
    const { text, doc, saved } = paragraphOf('Hello');
    text.setBold(true).setForegroundColor('#00ff00');
    text.setBold(null).setForegroundColor(null);
    expect([text.isBold(), text.getForegroundColor()]).toEqual([null, null]);
    doc.saveAndClose();
    expect(elements(saved(), 'rPr')).toHaveLength(0);
  });

  test('raised and lowered text', () => {
    const { app, text } = paragraphOf('H2O');
    text.setTextAlignment(1, 1, app.TextAlignment.SUBSCRIPT);
    expect(text.getTextAlignment(1)).toBe(app.TextAlignment.SUBSCRIPT);
    expect(text.getTextAlignment(0)).toBeNull();
  });

  test('setAttributes on a range, getAttributes at an offset', () => {
    const { text } = paragraphOf('Hello');
    text.setAttributes(0, 1, { BOLD: true, FONT_SIZE: 18, LINK_URL: 'https://example.com/' });
    expect(text.getAttributes(1)).toMatchObject({
      BOLD: true,
      FONT_SIZE: 18,
      LINK_URL: 'https://example.com/',
    });
    expect(text.getAttributes(2)).toMatchObject({ BOLD: null, FONT_SIZE: null, LINK_URL: null });
  });

  test('an empty paragraph keeps the format for what is typed next', () => {
    const { paragraph, text } = paragraphOf('');
    text.setBold(true);
    expect(text.isBold()).toBe(true);
    paragraph.appendText('now');
    expect(paragraph.editAsText().isBold(0)).toBe(true);
  });

  test('unverified: an offset outside the text is refused', () => {
    const { text } = paragraphOf('abc');
    expect(message(() => text.setBold(0, 3, true))).toBe(
      'Exception: Index (3) must be less than the content length (3).',
    );
    expect(message(() => text.isBold(-1))).toContain('Index (-1)');
  });
});

describe('links', () => {
  test('a link covers its range and no more, also in the file', () => {
    const { text, doc, saved } = paragraphOf('see the evidence here');
    text.setLinkUrl(8, 15, 'https://example.com/?a=1&b="2"');
    expect(text.getLinkUrl(8)).toBe('https://example.com/?a=1&b="2"');
    expect([text.getLinkUrl(7), text.getLinkUrl(16), text.getLinkUrl()]).toEqual([null, null, null]);
    doc.saveAndClose();
    expect(elements(saved(), 'hyperlink').map((link) => link.textContent)).toEqual(['evidence']);
    expect(part(saved(), 'word/_rels/document.xml.rels')).toContain(
      'https://example.com/?a=1&amp;b=&quot;2&quot;',
    );
  });

  test('a link taken off leaves its text', () => {
    const { paragraph, text, doc, saved } = paragraphOf('evidence');
    paragraph.setLinkUrl('https://example.com/');
    text.setLinkUrl(2, 3, null);
    expect([text.getLinkUrl(1), text.getLinkUrl(2), text.getLinkUrl(4)]).toEqual([
      'https://example.com/',
      null,
      'https://example.com/',
    ]);
    doc.saveAndClose();
    expect(elements(saved(), 'hyperlink').map((link) => link.textContent)).toEqual(['ev', 'ence']);
  });

  test('text appended after a link is not part of it', () => {
    const { paragraph } = paragraphOf('link');
    paragraph.setLinkUrl('https://example.com/');
    paragraph.editAsText().appendText(' after');
    const text = paragraph.editAsText();
    expect(text.getText()).toBe('link after');
    expect([text.getLinkUrl(3), text.getLinkUrl(4), text.getForegroundColor(6)]).toEqual([
      'https://example.com/',
      null,
      null,
    ]);
  });
});

describe('editing', () => {
  test('inserted characters take the format of the one before', () => {
    const { text } = paragraphOf('abcd');
    text.setBold(0, 1, true);
    text.insertText(2, 'X');
    expect(text.getText()).toBe('abXcd');
    expect([text.isBold(2), text.isBold(3)]).toEqual([true, null]);
  });

  test('deletion keeps the formats around it', () => {
    const { text } = paragraphOf('abcdef');
    text.setItalic(4, 5, true);
    text.deleteText(1, 4);
    expect(text.getText()).toBe('af');
    expect([text.isItalic(0), text.isItalic(1)]).toEqual([null, true]);
  });

  test('the Text of a child lives on when its characters go', () => {
    const { paragraph } = paragraphOf('gone');
    const text = paragraph.getChild(0).asText();
    text.setText('');
    expect(paragraph.getText()).toBe('');
    text.setText('back');
    expect(paragraph.getText()).toBe('back');
  });

  test('findText gives places in the text and goes on from the last', () => {
    const { doc } = paragraphOf('one two one');
    const body = doc.getBody();
    body.appendParagraph('another one');
    const found: string[] = [];
    let range = body.findText('o[nt]e');
    while (range) {
      const text = range.getElement().asText();
      found.push(`${text.getText()} ${range.getStartOffset()}-${range.getEndOffsetInclusive()}`);
      range = body.findText('o[nt]e', range);
    }
    expect(found).toEqual(['one two one 0-2', 'one two one 8-10', 'another one 8-10']);
  });
});

describe('what XML makes hard', () => {
  test('markup, quotes and wide characters come out as they went in', () => {
    const hard = '<w:t>&amp; "quoted" \' ]]> 👍 اسم';
    const { app, doc } = paragraphOf(hard);
    doc.saveAndClose();
    expect(app.openById('doc1').getBody().getText()).toBe(`\n${hard}`);
  });

  test('control characters and halves of surrogate pairs are dropped, tabs and spaces kept', () => {
    const { app, doc } = paragraphOf('  a\u0000\u0007b\tc\ud83d \u001f\uffff ');
    doc.saveAndClose();
    expect(app.openById('doc1').getBody().getText()).toBe('\n  ab\tc  ');
  });

  /** What Google keeps of a text in a paragraph: new lines as line breaks, nothing that XML cannot hold. */
  const kept = (text: string): string =>
    [...text.replace(/[\n\v]/g, '\r')]
      .filter((character) => {
        const code = character.codePointAt(0) ?? 0;
        return (
          code === 0x09 ||
          code === 0x0d ||
          (code >= 0x20 && code <= 0xd7ff) ||
          (code >= 0xe000 && code <= 0xfffd) ||
          code >= 0x10000
        );
      })
      .join('');
  const anyText = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '\r', '&', '<', '\u0001', '\ud800', 'é') }),
  );

  test('any text set in a paragraph reads back, before and after saving', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { app, doc, paragraph } = paragraphOf('old');
        paragraph.setText(text);
        expect(paragraph.getText()).toBe(kept(text));
        doc.saveAndClose();
        expect(app.openById('doc1').getBody().getChild(1).asParagraph().getText()).toBe(kept(text));
      }),
      { numRuns: 150 },
    );
  });

  test('unverified: any text set in a body reads back with its new lines as paragraphs', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é') }), (text) => {
        const { app, doc } = paragraphOf('old');
        doc.getBody().setText(text);
        expect(doc.getBody().getText()).toBe(text);
        expect(doc.getBody().getNumChildren()).toBe(text.split('\n').length);
        doc.saveAndClose();
        expect(app.openById('doc1').getBody().getText()).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  test('edits of a whole body’s text are the edits of the plain string', () => {
    const lines = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 20 });
    fc.assert(
      fc.property(lines, lines, fc.nat(), fc.nat(), (start, added, at, length) => {
        const { doc } = paragraphOf('old');
        const body = doc.getBody();
        body.setText(start);
        const text = body.editAsText();
        const offset = at % (start.length + 1);
        text.insertText(offset, added);
        const now = start.slice(0, offset) + added + start.slice(offset);
        expect(text.getText()).toBe(now);
        if (now === '') return;
        const from = at % now.length;
        const to = Math.min(from + (length % 5), now.length - 1);
        text.deleteText(from, to);
        expect(text.getText()).toBe(now.slice(0, from) + now.slice(to + 1));
      }),
      { numRuns: 200 },
    );
  });
});
