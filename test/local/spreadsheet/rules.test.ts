// Data validation, protection, filters and conditional formats.
import { describe, expect, test } from 'vitest';
import { type Kit, kit } from './kit';

describe('data validation', () => {
  test('a strict rule refuses a value at the call, in Google words', () => {
    const { app, sheet } = kit();
    const rule = app
      .newDataValidation()
      .requireValueInList(['Ada', 'Tidak ada'])
      .setAllowInvalid(false)
      .build();
    const cell = sheet.getRange('G379').setDataValidation(rule);
    cell.setValue('Ada').setValue('');
    expect(() => cell.setValue('ada saja')).toThrow(
      'The data you entered in cell G379 violates the data validation rules set on this cell.',
    );
    expect(cell.getValue()).toBe('');
  });
  test('a rule that does not say so lets everything in', () => {
    const { app, sheet } = kit();
    const rule = app.newDataValidation().requireNumberBetween(1, 10).build();
    expect(rule.getAllowInvalid()).toBe(true);
    expect(sheet.getRange('A1').setDataValidation(rule).setValue(99).getValue()).toBe(99);
  });
  type Build = (app: Kit['app']) => ReturnType<Kit['app']['newDataValidation']>;
  test.each<[string, Build, unknown, unknown]>([
    ['numbers', (app) => app.newDataValidation().requireNumberBetween(0, 100), 100, 100.5],
    ['checkboxes', (app) => app.newDataValidation().requireCheckbox(), true, 'ya'],
    ['addresses', (app) => app.newDataValidation().requireTextIsEmail(), 'a@b.id', 'a at b'],
    [
      'texts',
      (app) => app.newDataValidation().requireTextContains('ham'),
      'Kabupaten Peduli HAM',
      'Kabupaten',
    ],
    [
      'dates',
      (app) => app.newDataValidation().requireDateAfter(new Date(Date.UTC(2026, 0, 1))),
      '2026-01-02',
      '2025-12-31',
    ],
  ])('of %s', (_name, build, good, bad) => {
    const { app, sheet } = kit();
    const cell = sheet.getRange('A1').setDataValidation(build(app).setAllowInvalid(false).build());
    expect(() => cell.setValue(good)).not.toThrow();
    expect(() => cell.setValue(bad)).toThrow('violates the data validation rules');
  });
  test('a rule reads back with its criteria, values and help', () => {
    const { app, sheet } = kit();
    const rule = app.newDataValidation().requireValueInList(['a', 'b'], false).setHelpText('Pilih').build();
    const read = sheet.getRange('A1').setDataValidation(rule).getDataValidation();
    expect(read?.getCriteriaType()).toBe(app.DataValidationCriteria.VALUE_IN_LIST);
    expect(read?.getCriteriaValues()).toEqual([['a', 'b'], false]);
    expect(read?.getHelpText()).toBe('Pilih');
    expect(sheet.getRange('A2').getDataValidation()).toBeNull();
    expect(read?.copy().setAllowInvalid(false).build().getAllowInvalid()).toBe(false);
  });
  test('a list may come from another sheet', () => {
    const { app, sheet, spreadsheet } = kit();
    const words = spreadsheet.insertSheet('Daftar Kata');
    words.getRange('A1:A2').setValues([['Ada'], ['Tidak ada']]);
    const rule = app
      .newDataValidation()
      .requireValueInRange(words.getRange('A1:A2'))
      .setAllowInvalid(false)
      .build();
    const cell = sheet.getRange('B2').setDataValidation(rule);
    expect(() => cell.setValue('lain')).toThrow('violates');
    expect(cell.setValue('Ada').getValue()).toBe('Ada');
    expect(sheet.data.cells[1]?.[1]?.validation?.args).toEqual(["'Daftar Kata'!A1:A2", true]);
  });
  test('a formula in place of a date is a wrong argument', () => {
    const { app } = kit();
    expect(() => app.newDataValidation().requireDateAfter('=i1')).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDateAfter.",
    );
  });
});

describe('protection', () => {
  const stranger = {
    account: 'petugas@example.org',
    owner: 'kanwil@example.org',
    editors: ['petugas@example.org'],
  };
  const TEXT =
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
  const protectedBook = () => {
    const made = kit(stranger);
    made.sheet.data.protections.push({
      id: 'p',
      area: { row: 1, column: 1, rows: 1, columns: 5 },
      unprotected: [],
      description: 'judul',
      warningOnly: false,
      editors: [],
    });
    return made;
  };
  test('keeps those out who are not its editors, whatever they try', () => {
    const { sheet } = protectedBook();
    expect(() => sheet.getRange('B1').setValue(1)).toThrow(TEXT);
    expect(() => sheet.getRange('A1:A2').setNote('x')).toThrow(TEXT);
    expect(() => sheet.deleteRow(1)).toThrow(TEXT);
    expect(() => sheet.getRange('A2').setValue(1)).not.toThrow();
    expect(sheet.getRange('B1').canEdit()).toBe(false);
  });
  test('always lets the owner in', () => {
    const { sheet } = kit();
    const protection = sheet.getRange('A1').protect();
    protection.removeEditors(protection.getEditors());
    expect(sheet.getRange('A1').setValue(1).getValue()).toBe(1);
    expect([protection.canEdit(), protection.getEditors()]).toEqual([true, []]);
  });
  test('has no effect before its editors are changed', () => {
    const { sheet } = kit(stranger);
    const protection = sheet.getRange('A1').protect();
    expect(sheet.getRange('A1').setValue(1).getValue()).toBe(1);
    protection.removeEditor('petugas@example.org');
    expect(() => sheet.getRange('A1').setValue(2)).toThrow(TEXT);
  });
  test('only warns where it is told to (unverified for scripts)', () => {
    const { sheet } = protectedBook();
    sheet.data.protections = sheet.data.protections.map((each) => ({ ...each, warningOnly: true }));
    expect(sheet.getRange('B1').setValue(1).getValue()).toBe(1);
  });
  test('of a sheet is one: asked for again it is the same, while each of a range is another', () => {
    const { app, sheet } = kit();
    sheet.protect().setDescription('satu');
    expect(sheet.protect().getDescription()).toBe('satu');
    sheet.getRange('A1').protect();
    sheet.getRange('A1').protect();
    const count = (type: GoogleAppsScript.Spreadsheet.ProtectionType) => sheet.getProtections(type).length;
    expect([count(app.ProtectionType.SHEET), count(app.ProtectionType.RANGE)]).toEqual([1, 2]);
  });
  test('of a sheet leaves its unprotected ranges open', () => {
    const { app, sheet } = kit(stranger);
    const protection = sheet
      .protect()
      .setUnprotectedRanges([sheet.getRange('B2:C3'), sheet.getRange('B4:C4')]);
    protection.removeEditor('petugas@example.org');
    expect(() => sheet.getRange('B2:C4').setValue('x')).not.toThrow();
    expect(() => sheet.getRange('A2').setValue('x')).toThrow(TEXT);
    expect(sheet.getProtections(app.ProtectionType.SHEET)[0]?.getUnprotectedRanges()).toHaveLength(2);
    expect(protection.getProtectionType()).toBe(app.ProtectionType.SHEET);
  });
});

describe('filters', () => {
  test('hide the rows that do not meet a criteria, and there is one a sheet', () => {
    const { app, sheet } = kit();
    sheet.getRange('A1:B4').setValues([
      ['Wilayah', 'Skor'],
      ['Maros', 80],
      ['Gowa', 60],
      ['Bone', 75],
    ]);
    const filter = sheet.getRange('A1:B4').createFilter();
    filter.setColumnFilterCriteria(2, app.newFilterCriteria().whenNumberGreaterThanOrEqualTo(75).build());
    expect([2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([false, true, false]);
    filter.setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['Maros']).build());
    expect([2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([true, true, false]);
    expect(() => sheet.getRange('D1:E4').createFilter()).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
    filter.remove();
    expect([sheet.getFilter(), sheet.isRowHiddenByFilter(3)]).toEqual([null, false]);
  });
});

describe('conditional formats', () => {
  test('are read back as they were set, in order', () => {
    const { app, sheet } = kit();
    const builder = app
      .newConditionalFormatRule()
      .whenTextEqualTo('Tidak ada')
      .setBackground('#F4CCCC')
      .setBold(true)
      .setRanges([sheet.getRange('A1:A5')]);
    sheet.setConditionalFormatRules([builder.build(), builder.copy().whenCellEmpty().build()]);
    const [first, second] = sheet.getConditionalFormatRules();
    const condition = first?.getBooleanCondition();
    expect(condition?.getCriteriaType()).toBe(app.BooleanCriteria.TEXT_EQUAL_TO);
    expect([condition?.getCriteriaValues(), condition?.getBackground(), condition?.getBold()]).toEqual([
      ['Tidak ada'],
      '#f4cccc',
      true,
    ]);
    expect(second?.getBooleanCondition()?.getCriteriaType().toString()).toBe('CELL_EMPTY');
    sheet.clearConditionalFormatRules();
    expect(sheet.getConditionalFormatRules()).toEqual([]);
  });
});

describe('developer metadata', () => {
  test('is found by key, from the whole down to a row', () => {
    const { app, sheet, spreadsheet } = kit();
    spreadsheet.addDeveloperMetadata('versi', '1');
    sheet.addDeveloperMetadata('lembar', app.DeveloperMetadataVisibility.PROJECT);
    sheet.getRange('8:8').addDeveloperMetadata('wilayah', '73.71');
    expect(spreadsheet.createDeveloperMetadataFinder().find()).toHaveLength(3);
    expect(spreadsheet.getDeveloperMetadata().map((each) => each.getKey())).toEqual(['versi']);
    expect(sheet.getDeveloperMetadata()[0]?.getVisibility()).toBe(app.DeveloperMetadataVisibility.PROJECT);
    const [row] = spreadsheet.createDeveloperMetadataFinder().withKey('wilayah').find();
    expect(row?.getLocation().getRow()?.getA1Notation()).toBe('8:8');
    expect(row?.getLocation().getLocationType().toString()).toBe('ROW');
    row?.setValue('73.72').moveToColumn(sheet.getRange('J:J'));
    expect(sheet.getRange('J:J').getDeveloperMetadata()[0]?.getValue()).toBe('73.72');
    row?.remove();
    expect(spreadsheet.createDeveloperMetadataFinder().withKey('wilayah').find()).toEqual([]);
  });
  test('cannot be put on a part of a row', () => {
    const { sheet } = kit();
    expect(() => sheet.getRange('B6:D6').addDeveloperMetadata('x')).toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported.',
    );
  });
});
