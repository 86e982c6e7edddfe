// Values and formulas of ranges, read and written, and where the content ends.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kit, typedInto } from './kit';

describe('getRange', () => {
  test('finds ranges by numbers, by A1 notation and by name', () => {
    const { sheet, spreadsheet } = kit();
    expect(sheet.getRange(2, 3).getA1Notation()).toBe('C2');
    expect(sheet.getRange(2, 3, 4).getA1Notation()).toBe('C2:C5');
    expect(sheet.getRange(2, 3, 4, 2).getA1Notation()).toBe('C2:D5');
    expect(sheet.getRange("'Sheet1'!B2").getA1Notation()).toBe('B2');
    spreadsheet.setNamedRange('TaxRates', sheet.getRange('B2:B5'));
    expect(sheet.getRange('TaxRates').getA1Notation()).toBe('B2:B5');
  });
  test('open ranges reach the edges and keep their notation', () => {
    const { sheet } = kit();
    const column = sheet.getRange('D:F');
    expect([column.getNumRows(), column.getNumColumns(), column.getA1Notation()]).toEqual([1000, 3, 'D:F']);
    expect(sheet.getRange('5:2').getA1Notation()).toBe('2:5');
    expect(sheet.getRange('A2:C').getLastRow()).toBe(1000);
    expect([column.isStartRowBounded(), column.isEndColumnBounded()]).toEqual([false, true]);
  });
  test.each<[unknown[], string]>([
    [[0, 1], 'The starting row of the range is too small.'],
    [[1, 0], 'The starting column of the range is too small.'],
    [[1, 1, 0, 1], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
    [[1001, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [['AA1'], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [['no such name'], 'Range not found'],
    [['Missing!A1'], 'Range not found'],
    [
      ['1', '2'],
      "The parameters (String,String) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
  ])('%j fails in Google words', (args, text) => {
    const { sheet } = kit();
    expect(() => sheet.getRange(...args)).toThrow(text);
  });
  test('the errors are Google exceptions', () => {
    const { sheet } = kit();
    expect(() => sheet.getRange(0, 1)).toThrow(expect.objectContaining({ name: 'Exception' }));
  });
});

describe('values', () => {
  test('numbers come back as they went in', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0);
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 20 }), (rows) => {
        const { sheet } = kit();
        const range = sheet.getRange(1, 1, rows.length, 2).setValues(rows);
        expect(range.getValues()).toEqual(rows);
      }),
    );
  });
  test('any text at all comes back from a cell of text format, but for a leading apostrophe', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => text !== '' && !text.startsWith("'")),
        (text) => {
          const { sheet } = kit();
          expect(sheet.getRange('A1').setNumberFormat('@').setValue(text).getValue()).toBe(text);
        },
      ),
    );
  });
  test('empty cells are empty texts', () => {
    const { sheet } = kit();
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      ['', ''],
      ['', ''],
    ]);
    expect(sheet.getRange('A1').isBlank()).toBe(true);
  });
  test('dates come back as dates of the same moment', () => {
    const moment = new Date(Date.UTC(2026, 7, 5, 1, 2, 3));
    for (const timeZone of ['Asia/Jakarta', 'America/New_York']) {
      const { sheet } = kit({ timeZone });
      expect(typedInto(sheet, moment)).toEqual([moment]);
    }
  });
  test('a number under a date format is read as a date in the zone of the spreadsheet', () => {
    const { sheet } = kit({ timeZone: 'Asia/Makassar' });
    const range = sheet.getRange('A1').setValue(46_239).setNumberFormat('yyyy-MM-dd');
    expect(range.getValue()).toEqual(new Date(Date.UTC(2026, 7, 4, 16)));
    expect(range.getDisplayValue()).toBe('2026-08-05');
  });
  test('the shape of the data must be that of the range', () => {
    const { sheet } = kit();
    expect(() => sheet.getRange('A1:A526').setValues([['x']])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 526.',
    );
    expect(() => sheet.getRange('A1:B1').setValues([['x']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    expect(() => sheet.getRange('A1').setValues(['x'])).toThrow("don't match the method signature");
  });
  test('nothing is written when one value is refused', () => {
    const { sheet } = kit();
    expect(() => sheet.getRange('A1:A2').setValues([['a'], ['x'.repeat(50_001)]])).toThrow('50000');
    expect(sheet.getRange('A1').getValue()).toBe('');
  });
  test('setting a value keeps note, format and validation', () => {
    const { sheet } = kit();
    const cell = sheet.getRange('A1').setNote('note').setBackground('red').insertCheckboxes();
    cell.setValue(true);
    expect([cell.getNote(), cell.getBackground(), cell.isChecked()]).toEqual(['note', '#ff0000', true]);
  });
});

describe('formulas', () => {
  test('one set over a range moves its relative references, as on the live service', () => {
    const { sheet } = kit();
    const range = sheet.getRange('D1:E2').setFormula('=A1+$A$1');
    expect(range.getFormulas()).toEqual([
      ['=A1+$A$1', '=B1+$A$1'],
      ['=A2+$A$1', '=B2+$A$1'],
    ]);
  });
  test('a result that was never computed is not made up', () => {
    const { sheet } = kit();
    const cell = sheet.getRange('A1').setFormula('=SUM(B1:B3)');
    expect(() => cell.getValue()).toThrow('=SUM(B1:B3)');
    expect(() => sheet.getDataRange().getDisplayValues()).toThrow('=SUM(B1:B3)');
  });
  test('the label of a link is its value', () => {
    const { sheet } = kit();
    const cell = sheet.getRange('A1').setFormula('=HYPERLINK("https://example.org","bukti")');
    expect([cell.getValue(), cell.getDisplayValue()]).toEqual(['bukti', 'bukti']);
    expect(cell.getRichTextValue()?.getLinkUrl()).toBe('https://example.org');
  });
  test('are read back with the separators of the locale (unverified)', () => {
    const { sheet } = kit({ locale: 'id_ID' });
    expect(sheet.getRange('A1').setFormula('=IF(B1>0,5;1;2)').getFormula()).toBe('=IF(B1>0,5;1;2)');
    expect(() => sheet.getRange('A1').setFormula('=SUM(A2,B2)')).toThrow('=SUM(A2,B2)');
  });
  test.each(['setFormulas', 'setValues'] as const)(
    'keep every mark inside their texts and names in Indonesia (%s)',
    (how) => {
      const { sheet } = kit({ locale: 'id_ID' });
      const typed =
        '=IF(OR(B2="";B2>1,5);"Isi ""Ada"", 12,5; atau {x\\y}"&CHAR(10)&"mis. 0.5";INDEX(\'Opsi; lain, ya\'!$A$1:$A$2;MATCH(SUBSTITUTE(C2;",";".");{1\\2,5;3\\4};0)))';
      const range = sheet.getRange('A1')[how]([[typed]]);
      expect(range.getFormulas()).toEqual([[typed]]);
      expect(sheet.data.cells[0]?.[0]).toEqual({
        value: null,
        formula:
          '=IF(OR(B2="",B2>1.5),"Isi ""Ada"", 12,5; atau {x\\y}"&CHAR(10)&"mis. 0.5",INDEX(\'Opsi; lain, ya\'!$A$1:$A$2,MATCH(SUBSTITUTE(C2,",","."),{1,2.5;3,4},0)))',
      });
    },
  );
  test('that were never computed leave the cells beside them readable, and writable', () => {
    const { sheet } = kit();
    sheet.getRange('A1:C1').setValues([[1, '=SUM(A1)', 'x']]);
    expect(sheet.getRange('A1').getValues()).toEqual([[1]]);
    expect(sheet.getRange('C1').setValue('y').getDisplayValue()).toBe('y');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([1, 3]);
    expect(() => sheet.getRange('B1:C1').getValues()).toThrow('=SUM(A1)');
  });
});

describe('where the content ends', () => {
  test('formats and notes do not count as content', () => {
    const { sheet } = kit();
    sheet.getRange('Z99').setBackground('red').setNote('x');
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([
      0,
      0,
      'A1',
    ]);
    sheet.getRange('C4').setValue('x');
    sheet.getRange('E2').setValue('x');
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([
      4,
      5,
      'A1:E4',
    ]);
  });
  test('appendRow writes below the last content, and grows the grid', () => {
    const { sheet } = kit({ rows: 2, columns: 2 });
    sheet.appendRow(['a', 1]).appendRow(['b', 2]).appendRow(['01', 'c', true]);
    expect(sheet.getDataRange().getValues()).toEqual([
      ['a', 1, ''],
      ['b', 2, ''],
      [1, 'c', true],
    ]);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([3, 3]);
  });
  test('the next data cell is found as with Ctrl and an arrow', () => {
    const { app, sheet } = kit();
    sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
    const { UP, DOWN } = app.Direction;
    expect(sheet.getRange('A1').getNextDataCell(DOWN).getA1Notation()).toBe('A3');
    expect(sheet.getRange('A1000').getNextDataCell(UP).getA1Notation()).toBe('A3');
    expect(sheet.getRange('A3').getNextDataCell(DOWN).getA1Notation()).toBe('A1000');
    expect(sheet.getRange('A2').getDataRegion().getA1Notation()).toBe('A1:A3');
  });
});
