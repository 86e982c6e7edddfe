// How cells look, their notes, clearing and copying.
import { describe, expect, test } from 'vitest';
import { kit } from './kit';

describe('how cells look', () => {
  test('the defaults are those of the live service', () => {
    const { sheet } = kit();
    const cell = sheet.getRange('A1');
    expect([
      cell.getBackground(),
      cell.getFontColorObject().asRgbColor().asHexString(),
      cell.getFontFamily(),
      cell.getFontSize(),
      cell.getFontWeight(),
      cell.getFontStyle(),
      cell.getFontLine(),
      cell.getNumberFormat(),
      cell.getHorizontalAlignment(),
      cell.getVerticalAlignment(),
      cell.getWrap(),
      cell.getWrapStrategy().toString(),
    ]).toEqual([
      '#ffffff',
      '#000000',
      'Arial',
      10,
      'normal',
      'normal',
      'none',
      '0.###############',
      'general',
      'bottom',
      true,
      'OVERFLOW',
    ]);
  });
  test('colours are read back as hexadecimal, and null resets', () => {
    const { sheet } = kit();
    const range = sheet.getRange('A1:C1').setBackgrounds([['red', '#ABC', 'rgb(1, 2, 3)']]);
    expect(range.getBackgrounds()).toEqual([['#ff0000', '#aabbcc', '#010203']]);
    expect(range.setBackground(null).getBackgrounds()).toEqual([['#ffffff', '#ffffff', '#ffffff']]);
  });
  test('"general" resets the number format', () => {
    const { sheet } = kit();
    expect(sheet.getRange('A1').setNumberFormat('0.00').setNumberFormat('general').getNumberFormat()).toBe(
      '0.###############',
    );
  });
  test('cells that look the same share one style', () => {
    const { sheet } = kit();
    sheet.getRange('A1:B1').setFontWeight('bold').setBackground('red');
    sheet.getRange('C1').setBackground('red').setFontWeight('bold');
    const [a, b, c] = sheet.data.cells[0] ?? [];
    expect(a?.style).toBe(b?.style);
    expect(a?.style).toBe(c?.style);
  });
  test('borders are drawn on the edges asked for, and taken away again', () => {
    const { app, sheet } = kit();
    const range = sheet.getRange('A1:B2');
    range.setBorder(true, null, null, null, true, null, 'red', app.BorderStyle.SOLID_MEDIUM);
    const line = { style: 'medium', color: '#ff0000' };
    expect(sheet.data.cells[0]?.[0]?.style?.border).toEqual({ top: line, right: line });
    expect(sheet.data.cells[1]?.[1]?.style?.border).toEqual({ left: line });
    range.setBorder(false, false, false, false, false, false);
    expect(sheet.data.cells[0]?.[0]?.style).toBeUndefined();
  });
});

describe('notes', () => {
  test('a number among several reads back with a decimal, alone without, as on the live service', () => {
    const { sheet } = kit();
    expect(
      sheet
        .getRange('A1')
        .setNotes([[25]])
        .getNote(),
    ).toBe('25.0');
    expect(
      sheet
        .getRange('A1')
        .setNote(25 as unknown as string)
        .getNote(),
    ).toBe('25');
  });
  test('are taken away by empty texts', () => {
    const { sheet } = kit();
    sheet
      .getRange('A1:B1')
      .setNotes([['x', 'y']])
      .setNotes([['', 'y']]);
    expect(sheet.getRange('A1:B1').getNotes()).toEqual([['', 'y']]);
    expect(sheet.data.cells[0]?.[0]).toBeUndefined();
  });
});

describe('clearing', () => {
  const full = () => {
    const made = kit();
    const cell = made.sheet.getRange('A1').setValue(5).setNote('n').setBackground('red');
    return { ...made, cell };
  };
  test('takes contents and formats, and leaves notes (unverified)', () => {
    const { cell } = full();
    cell.clear();
    expect([cell.getValue(), cell.getBackground(), cell.getNote()]).toEqual(['', '#ffffff', 'n']);
  });
  test.each<[object, unknown[]]>([
    [{ contentsOnly: true }, ['', '#ff0000', 'n']],
    [{ formatOnly: true }, [5, '#ffffff', 'n']],
    [{ commentsOnly: true }, [5, '#ff0000', '']],
  ])('with %j only takes that', (options, left) => {
    const { cell } = full();
    cell.clear(options);
    expect([cell.getValue(), cell.getBackground(), cell.getNote()]).toEqual(left);
  });
});

describe('copying', () => {
  test('repeats the source where the target is a multiple of it', () => {
    const { sheet } = kit();
    sheet.getRange('A1:B1').setValues([[1, 2]]);
    sheet.getRange('A1:B1').copyTo(sheet.getRange('A3:D4'));
    expect(sheet.getRange('A3:D4').getValues()).toEqual([
      [1, 2, 1, 2],
      [1, 2, 1, 2],
    ]);
  });
  test('moves relative references, and can take values alone', () => {
    const { app, sheet } = kit();
    sheet.getRange('A1').setFormula('=B1');
    sheet.getRange('A1').copyTo(sheet.getRange('C3'));
    expect(sheet.getRange('C3').getFormula()).toBe('=D3');
    sheet
      .getRange('F1')
      .setValue(7)
      .setBackground('red')
      .copyTo(sheet.getRange('F2'), { contentsOnly: true });
    expect([sheet.getRange('F2').getValue(), sheet.getRange('F2').getBackground()]).toEqual([7, '#ffffff']);
    sheet.getRange('F1').copyTo(sheet.getRange('F3'), app.CopyPasteType.PASTE_FORMAT, false);
    expect([sheet.getRange('F3').getValue(), sheet.getRange('F3').getBackground()]).toEqual(['', '#ff0000']);
  });
  test('stays within one spreadsheet', () => {
    const { app, sheet } = kit();
    const other = app.create('Lain').getSheets()[0];
    expect(() => other && sheet.getRange('A1').copyTo(other.getRange('A1'))).toThrow(
      'Target range and source range must be on the same spreadsheet.',
    );
  });
  test('moving takes the cell and what refers to it', () => {
    const { sheet } = kit();
    sheet.getRange('A1').setValue(1).setNote('n');
    sheet.getRange('B1').setFormula('=A1');
    sheet.getRange('A1').moveTo(sheet.getRange('D5'));
    expect([
      sheet.getRange('A1').getValue(),
      sheet.getRange('D5').getNote(),
      sheet.getRange('B1').getFormula(),
    ]).toEqual(['', 'n', '=D5']);
  });
});

describe('sorting', () => {
  test('puts numbers before text, FALSE and TRUE after, and empty cells last both ways', () => {
    const { sheet } = kit();
    const range = sheet.getRange('A1:A6').setValues([['b'], [true], [''], [2], ['A'], [1]]);
    const column = () => range.getValues().map((row) => row[0]);
    range.sort(1);
    expect(column()).toEqual([1, 2, 'A', 'b', true, '']);
    range.sort({ column: 1, ascending: false });
    expect(column()).toEqual([true, 'b', 'A', 2, 1, '']);
  });
  test('by several columns takes whole rows along', () => {
    const { sheet } = kit();
    const range = sheet.getRange('B1:C3').setValues([
      [1, 'z'],
      [2, 'y'],
      [1, 'x'],
    ]);
    range.sort([{ column: 2, ascending: false }, 3]);
    expect(range.getValues()).toEqual([
      [2, 'y'],
      [1, 'x'],
      [1, 'z'],
    ]);
  });
  test('a sheet leaves its frozen rows', () => {
    const { sheet } = kit();
    sheet.getRange('A1:A3').setValues([['z'], [2], [1]]);
    sheet.setFrozenRows(1);
    sheet.sort(1);
    expect(sheet.getRange('A1:A3').getValues()).toEqual([['z'], [1], [2]]);
  });
  test('duplicates go, the first of each stays', () => {
    const { sheet } = kit();
    sheet.getRange('A1:B4').setValues([
      ['foo', 'bar'],
      ['bar', 'foo'],
      ['foo', 'foo'],
      ['bar', 'foo'],
    ]);
    const left = sheet.getRange('A1:B4').removeDuplicates();
    expect([left.getA1Notation(), left.getValues()]).toEqual([
      'A1:B3',
      [
        ['foo', 'bar'],
        ['bar', 'foo'],
        ['foo', 'foo'],
      ],
    ]);
  });
});

describe('merges', () => {
  test('keep the value of the upper left cell', () => {
    const { sheet } = kit();
    const range = sheet
      .getRange('A1:B2')
      .setValues([
        [1, 2],
        [3, 4],
      ])
      .merge();
    expect([range.getValues(), range.isPartOfMerge()]).toEqual([
      [
        [1, ''],
        ['', ''],
      ],
      true,
    ]);
    expect(() => sheet.getRange('B2:C3').merge()).toThrow(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
    range.breakApart();
    expect(range.isPartOfMerge()).toBe(false);
  });
});

describe('check boxes', () => {
  test('are ticked, unticked and counted as one', () => {
    const { sheet } = kit();
    const range = sheet.getRange('A1:A2').insertCheckboxes();
    expect([range.isChecked(), range.check().isChecked()]).toEqual([false, true]);
    range.getCell(1, 1).uncheck();
    expect(range.isChecked()).toBeNull();
    expect(range.removeCheckboxes().getValues()).toEqual([[''], ['']]);
  });
});

describe('rich text', () => {
  test('keeps a text with its link and look', () => {
    const { app, sheet } = kit();
    const bold = app.newTextStyle().setBold(true).build();
    const text = app
      .newRichTextValue()
      .setText('Bukti')
      .setLinkUrl('https://example.org')
      .setTextStyle(bold)
      .build();
    const read = sheet.getRange('A1').setRichTextValue(text).getRichTextValue();
    expect([
      read?.getText(),
      read?.getLinkUrl(),
      read?.getTextStyle().isBold(),
      read?.getRuns().length,
    ]).toEqual(['Bukti', 'https://example.org', true, 1]);
    expect(sheet.getRange('A1').getValue()).toBe('Bukti');
  });
  test('has a run for each stretch that looks or links alike, as on the live service', () => {
    const { app } = kit();
    const bold = app.newTextStyle().setBold(true).build();
    const italic = app.newTextStyle().setItalic(true).build();
    const text = app
      .newRichTextValue()
      .setText('Bold Italic Link')
      .setTextStyle(0, 4, bold)
      .setTextStyle(5, 11, italic)
      .setLinkUrl(12, 16, 'https://google.com')
      .build();
    const runs = text.getRuns().map((run) => [run.getStartIndex(), run.getEndIndex(), run.getLinkUrl()]);
    expect(runs).toEqual([
      [0, 4, null],
      [4, 5, null],
      [5, 11, null],
      [11, 12, null],
      [12, 16, 'https://google.com'],
    ]);
  });
  test('of several links in one cell is refused by name', () => {
    const { app, sheet } = kit();
    const text = app.newRichTextValue().setText('a b').setLinkUrl(0, 1, 'https://a.example').build();
    expect(() => sheet.getRange('A1').setRichTextValue(text)).toThrow(
      expect.objectContaining({ name: 'NotImplemented' }),
    );
  });
  test('is null for what is no text', () => {
    const { sheet } = kit();
    expect(sheet.getRange('A1').setValue(5).getRichTextValue()).toBeNull();
  });
});

describe('finding text', () => {
  test('goes row by row and replaces', () => {
    const { sheet } = kit();
    sheet.getRange('A1:B2').setValues([
      ['Maros', 'Gowa'],
      ['gowa', 'Bone'],
    ]);
    const finder = sheet.createTextFinder('gowa');
    expect(finder.findAll().map((range) => range.getA1Notation())).toEqual(['B1', 'A2']);
    expect([
      finder.findNext()?.getA1Notation(),
      finder.findNext()?.getA1Notation(),
      finder.findNext(),
    ]).toEqual(['B1', 'A2', null]);
    expect(sheet.createTextFinder('Gowa').matchCase(true).replaceAllWith('Luwu')).toBe(1);
    expect(sheet.getRange('B1').getValue()).toBe('Luwu');
  });
});
