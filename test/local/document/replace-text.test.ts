// replaceText: RE2, across differently formatted characters, within one stretch of text.
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { desk, message } from './desk';

const bodyOf = (...paragraphs: readonly string[]) => {
  const { app } = desk();
  const body = app.create('x').getBody();
  body.setText(paragraphs.join('\n'));
  return body;
};

describe('replaceText', () => {
  test('finds a tag whose characters are formatted differently; the replacement takes the first one’s format', () => {
    const body = bodyOf('Nama: {{nama}}.');
    const text = body.editAsText();
    text.setBold(6, 8, true).setItalic(9, 10, true).setFontSize(11, 13, 20);
    expect(text.getTextAttributeIndices()).toEqual([0, 6, 9, 11, 14]);
    body.replaceText('\\{\\{nama\\}\\}', 'Maros');
    expect(body.getText()).toBe('Nama: Maros.');
    expect(Array.from({ length: 12 }, (_, at) => text.isBold(at))).toEqual([
      ...Array(6).fill(null),
      ...Array(5).fill(true),
      null,
    ]);
    expect(text.isItalic()).toBeNull();
    expect(text.getFontSize(8)).toBeNull();
  });

  test('does not find a tag that is spread over two paragraphs', () => {
    const body = bodyOf('{{na', 'ma}}');
    body.replaceText('\\{\\{na\\s*ma\\}\\}', 'x');
    expect(body.getText()).toBe('{{na\nma}}');
  });

  test('does not find a tag with a page break in it', () => {
    const body = bodyOf('{{na');
    const paragraph = body.getChild(0).asParagraph();
    paragraph.appendPageBreak();
    paragraph.appendText('ma}}');
    body.replaceText('\\{\\{nama\\}\\}', 'x');
    expect(paragraph.getText()).toBe('{{nama}}');
    body.replaceText('na', 'NA');
    expect(paragraph.getText()).toBe('{{NAma}}');
  });

  test('takes the replacement literally: there are no capture groups', () => {
    const body = bodyOf('a-b');
    body.replaceText('(a)-(b)', '$2 $& \\1 $$');
    expect(body.getText()).toBe('$2 $& \\1 $$');
  });

  test('replaces every match in paragraphs, list items and table cells, whatever the case when told so', () => {
    const body = bodyOf('Kota kota');
    body.appendListItem('kota');
    body.appendTable([['KOTA', 'x']]);
    body.replaceText('(?i)kota', 'Kab');
    expect(body.getText()).toBe('Kab Kab\nKab\nKab\nx\n');
  });

  test('a replacement may be empty, a number, or hold what it replaces', () => {
    const body = bodyOf('a{{x}}b {{y}} c{{z}}');
    body.replaceText('\\{\\{x\\}\\}', '').replaceText('\\{\\{y\\}\\}', 75.5 as unknown as string);
    body.replaceText('\\{\\{z\\}\\}', '{{z}}{{z}}');
    expect(body.getText()).toBe('ab 75.5 c{{z}}{{z}}');
  });

  test('new lines in a replacement are line breaks', () => {
    const body = bodyOf('{{alamat}}');
    body.replaceText('\\{\\{alamat\\}\\}', 'Jalan 1\nMaros');
    expect(body.getText()).toBe('Jalan 1\rMaros');
    expect(body.getNumChildren()).toBe(1);
  });

  test('a missing replacement does not fit the signature', () => {
    expect(message(() => bodyOf('a').replaceText('a', null as unknown as string))).toBe(
      "Exception: The parameters (String,null) don't match the method signature for DocumentApp.Body.replaceText.",
    );
  });

  test('unverified: a pattern that RE2 refuses, such as a look-behind, is named', () => {
    expect(message(() => bodyOf('a').replaceText('(?<=a)b', 'c'))).toBe(
      'Exception: Invalid regular expression pattern (?<=a)b',
    );
  });

  test('on a text whose format changes anywhere it is the replacement on the plain string', () => {
    const pattern = fc.constantFrom(
      'a',
      'ab',
      'a+',
      'b*',
      '[ab]{2}',
      '\\{\\{a\\}\\}',
      'c|ab',
      '^a',
      'b$',
      'a.b',
      '',
    );
    const characters = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', '{', '}', '\r', '\t', 'é'),
      minLength: 1,
      maxLength: 24,
    });
    const replacement = fc.string({ unit: fc.constantFrom('a', 'X', '$', '1', '\\', '\r'), maxLength: 4 });
    const cuts = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('bold', 'italic', 'link')), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(characters, pattern, replacement, cuts, (plain, search, added, formats) => {
        const body = bodyOf(plain);
        const text = body.editAsText();
        for (const [one, other, kind] of formats) {
          const [from, to] = [one % plain.length, other % plain.length].sort((a, b) => a - b) as [
            number,
            number,
          ];
          if (kind === 'bold') text.setBold(from, to, true);
          else if (kind === 'italic') text.setItalic(from, to, true);
          else text.setLinkUrl(from, to, 'https://example.com/');
        }
        expect(body.getText()).toBe(plain);
        body.replaceText(search, added);
        expect(body.getText()).toBe(
          RE2JS.compile(search).matcher(plain).replaceAll(RE2JS.quoteReplacement(added)),
        );
      }),
      { numRuns: 400 },
    );
  });
});
