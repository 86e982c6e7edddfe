// Rows and columns that are inserted, deleted and moved, and what goes with them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../../src/local/spreadsheet/sheet';
import { kit } from './kit';

/** A sheet with one of everything that stands on rows and columns. */
const furnished = () => {
  const made = kit({ rows: 20, columns: 10 });
  const { app, sheet, spreadsheet } = made;
  sheet
    .getRange('A1:J20')
    .setValues(Array.from({ length: 20 }, (_, r) => Array.from({ length: 10 }, (_c, c) => r * 10 + c)));
  sheet.getRange('B3').setNote('catatan').setFormula('=HYPERLINK("https://example.org","x")');
  sheet.getRange('D4').setFormula('=A5+B$6');
  sheet.getRange('C5:D6').merge();
  sheet
    .getRange('E5')
    .setDataValidation(app.newDataValidation().requireValueInRange(sheet.getRange('A10:A12')).build());
  sheet.getRange('F5:F8').protect();
  sheet.getRange('A2:J20').createFilter();
  sheet.getRange('7:7').addDeveloperMetadata('row', 'tujuh');
  spreadsheet.setNamedRange('Nama', sheet.getRange('B8:C9'));
  sheet.setConditionalFormatRules([
    app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=$A5>3')
      .setBackground('red')
      .setRanges([sheet.getRange('A5:B6')])
      .build(),
  ]);
  sheet.data.filterViews = [
    {
      id: 7,
      title: 'Milik Ani',
      area: { row: 2, column: 1, rows: 19, columns: 10 },
      columns: [
        { column: 3, hidden: ['x'], condition: null },
        { column: 5, hidden: [], condition: { type: 'CUSTOM_FORMULA', values: ['=$E3="Ani"'] } },
      ],
    },
  ];
  sheet.setRowHeight(9, 40).hideRows(11);
  sheet.setFrozenRows(1);
  return made;
};

const state = (sheet: Sheet) => {
  const { cells, ...rest } = sheet.data;
  const trimmed = cells.map((line) => Array.from({ length: 10 }, (_, c) => line?.[c] ?? null));
  return structuredClone({ ...rest, cells: trimmed, named: sheet.book.data.namedRanges });
};

describe('inserting and deleting', () => {
  test('rows that are inserted and deleted again leave everything as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 5 }), (at, count) => {
        const { sheet } = furnished();
        const before = state(sheet);
        sheet.insertRowsBefore(at, count);
        sheet.deleteRows(at, count);
        expect(state(sheet)).toEqual(before);
      }),
    );
  });
  test('columns that are inserted and deleted again leave everything as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 5 }), (at, count) => {
        const { sheet } = furnished();
        const before = state(sheet);
        sheet.insertColumnsAfter(at, count);
        sheet.deleteColumns(at + 1, count);
        expect(state(sheet)).toEqual(before);
      }),
    );
  });
  test('everything below an inserted row moves down with its row', () => {
    const { app, sheet, spreadsheet } = furnished();
    sheet.insertRowBefore(2);
    expect(sheet.getRange('B4').getNote()).toBe('catatan');
    expect(sheet.getRange('D5').getFormula()).toBe('=A6+B$7');
    expect(sheet.getRange('C6').getMergedRanges()[0]?.getA1Notation()).toBe('C6:D7');
    const list = sheet.getRange('E6').getDataValidation()?.getCriteriaValues()[0] as {
      getA1Notation(): string;
    };
    expect(list.getA1Notation()).toBe('A11:A13');
    expect(sheet.getProtections(app.ProtectionType.RANGE)[0]?.getRange().getA1Notation()).toBe('F6:F9');
    expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('A3:J21');
    expect(sheet.data.filterViews).toMatchObject([
      { area: { row: 3, rows: 19 }, columns: [{}, { condition: { values: ['=$E4="Ani"'] } }] },
    ]);
    expect(sheet.getRange('8:8').getDeveloperMetadata()[0]?.getValue()).toBe('tujuh');
    expect(spreadsheet.getRangeByName('Nama')?.getA1Notation()).toBe('B9:C10');
    const rule = sheet.getConditionalFormatRules()[0];
    expect(rule?.getRanges()[0]?.getA1Notation()).toBe('A6:B7');
    expect(rule?.getBooleanCondition()?.getCriteriaValues()).toEqual(['=$A6>3']);
    expect([sheet.getRowHeight(10), sheet.isRowHiddenByUser(12)]).toEqual([40, true]);
    expect(sheet.getMaxRows()).toBe(21);
  });
  test('what stands across an inserted row grows', () => {
    const { sheet } = furnished();
    sheet.insertRowAfter(5);
    expect(sheet.getRange('C5').getMergedRanges()[0]?.getA1Notation()).toBe('C5:D7');
    sheet.getRange('J1').setFormula('=SUM(A1:A10)');
    sheet.insertRowsAfter(3, 2);
    expect(sheet.getRange('J1').getFormula()).toBe('=SUM(A1:A12)');
  });
  test('what stood on deleted rows is gone, and references to them are errors', () => {
    const { app, sheet, spreadsheet } = furnished();
    sheet.deleteRows(5, 5);
    expect(sheet.getRange('D4').getFormula()).toBe('=#REF!+#REF!');
    expect(sheet.data.merges).toEqual([]);
    expect(sheet.getProtections(app.ProtectionType.RANGE)).toEqual([]);
    expect(sheet.createDeveloperMetadataFinder().withKey('row').find()).toEqual([]);
    expect(spreadsheet.getRangeByName('Nama')).toBeNull();
    expect(sheet.getConditionalFormatRules()).toEqual([]);
  });
  test('a filter view moves with its columns, and loses what it demanded of a deleted one', () => {
    const { sheet } = furnished();
    sheet.insertColumnBefore(4);
    sheet.deleteColumn(3);
    expect(sheet.data.filterViews).toEqual([
      {
        id: 7,
        title: 'Milik Ani',
        area: { row: 2, column: 1, rows: 19, columns: 10 },
        columns: [{ column: 5, hidden: [], condition: { type: 'CUSTOM_FORMULA', values: ['=$E3="Ani"'] } }],
      },
    ]);
    sheet.moveColumns(sheet.getRange('E:E'), 1);
    expect(sheet.data.filterViews[0]?.columns).toMatchObject([
      { column: 1, condition: { values: ['=$A3="Ani"'] } },
    ]);
    sheet.setFrozenRows(0);
    sheet.deleteRows(2, 19);
    expect(sheet.data.filterViews).toEqual([]);
  });
  test('formulas of other sheets follow too', () => {
    const { sheet, spreadsheet } = furnished();
    const other = spreadsheet.insertSheet('Lain');
    const cell = other.getRange('A1').setFormula('=Sheet1!B5&A5');
    sheet.insertRowBefore(1);
    expect(cell.getFormula()).toBe('=Sheet1!B6&A5');
    sheet.setName('Isian Daerah');
    expect(cell.getFormula()).toBe("='Isian Daerah'!B6&A5");
  });
  test('a new row looks like the row it was made after', () => {
    const { sheet } = kit();
    sheet.getRange('A5').setBackground('red').setValue('x');
    sheet.insertRowAfter(5);
    expect([sheet.getRange('A6').getBackground(), sheet.getRange('A6').getValue()]).toEqual(['#ff0000', '']);
  });
  test('Google refuses what cannot be done in its own words', () => {
    const { sheet } = kit({ rows: 5, columns: 3 });
    expect(() => sheet.deleteRows(1, 5)).toThrow("You can't delete all the rows on the sheet.");
    expect(() => sheet.deleteRows(5, 2)).toThrow('Those rows are out of bounds.');
    expect(() => sheet.deleteColumn(4)).toThrow('Those columns are out of bounds.');
    expect(() => sheet.insertRowsAfter(1, 4_000_000)).toThrow(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });
});

describe('moving rows', () => {
  test('takes their contents, notes and metadata along', () => {
    const { sheet } = furnished();
    sheet.moveRows(sheet.getRange('7:7'), 2);
    expect(
      sheet
        .getRange('A2:A8')
        .getValues()
        .map((row) => row[0]),
    ).toEqual([60, 10, 20, 30, 40, 50, 70]);
    expect(sheet.getRange('2:2').getDeveloperMetadata()).toHaveLength(1);
    expect(sheet.getRange('B4').getNote()).toBe('catatan');
    sheet.moveRows(sheet.getRange('2:2'), 8);
    expect(
      sheet
        .getRange('A2:A8')
        .getValues()
        .map((row) => row[0]),
    ).toEqual([10, 20, 30, 40, 50, 60, 70]);
  });
});
