// A spreadsheet: its sheets, its named ranges and the file.
import { describe, expect, test } from 'vitest';
import { kit } from './kit';

describe('sheets', () => {
  test('are inserted where asked and made active', () => {
    const { spreadsheet } = kit();
    spreadsheet.insertSheet('s1');
    spreadsheet.insertSheet('s2');
    spreadsheet.insertSheet('s3', 1);
    const last = spreadsheet.insertSheet('s4', 0);
    expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual([
      's4',
      'Sheet1',
      's3',
      's1',
      's2',
    ]);
    expect(spreadsheet.getActiveSheet().getName()).toBe('s4');
    expect([last.getIndex(), spreadsheet.getNumSheets()]).toEqual([1, 5]);
  });
  test('need a name that is free', () => {
    const { sheet, spreadsheet } = kit();
    const TEXT = 'A sheet with the name "Isian" already exists. Please enter another name.';
    spreadsheet.insertSheet('Isian');
    expect(() => spreadsheet.insertSheet('Isian')).toThrow(TEXT);
    expect(() => sheet.setName('Isian')).toThrow(TEXT);
  });
  test('that are not there are null', () => {
    const { spreadsheet } = kit();
    expect([
      spreadsheet.getSheetByName('x'),
      spreadsheet.getSheetById(99),
      spreadsheet.getRangeByName('x'),
    ]).toEqual([null, null, null]);
    expect(() => spreadsheet.getSheetByName(1 as unknown as string)).toThrow(
      "The parameters (number) don't match the method signature for SpreadsheetApp.Spreadsheet.getSheetByName.",
    );
  });
  test('may be made from a template', () => {
    const { sheet, spreadsheet } = kit();
    sheet.getRange('A1').setValue('judul').setNote('n');
    const made = spreadsheet.insertSheet('Salinan', { template: sheet });
    expect([made.getRange('A1').getValue(), made.getRange('A1').getNote()]).toEqual(['judul', 'n']);
    made.getRange('A1').setValue('lain');
    expect(sheet.getRange('A1').getValue()).toBe('judul');
    expect(sheet.copyTo(spreadsheet).getName()).toBe('Copy of Sheet1');
  });
  test('the last visible one can be neither hidden nor deleted (unverified texts)', () => {
    const { sheet, spreadsheet } = kit();
    expect(() => sheet.hideSheet()).toThrow('hide all the sheets');
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow('remove all the sheets');
    const other = spreadsheet.insertSheet('x');
    spreadsheet.deleteSheet(other);
    expect(() => other.getName()).toThrow('not found');
    expect(spreadsheet.getActiveSheet().getName()).toBe('Sheet1');
  });
  test('move about', () => {
    const { sheet, spreadsheet } = kit();
    spreadsheet.insertSheet('a');
    spreadsheet.setActiveSheet(sheet);
    spreadsheet.moveActiveSheet(2);
    expect(spreadsheet.getSheets().map((each) => each.getName())).toEqual(['a', 'Sheet1']);
    expect(spreadsheet.getActiveSheet().getName()).toBe('Sheet1');
  });
  test('remember what is selected', () => {
    const { app, sheet, spreadsheet } = kit();
    expect(app.getActiveRange().getA1Notation()).toBe('A1');
    sheet.getRange('B2:C3').activate();
    expect([app.getActiveRange().getA1Notation(), app.getCurrentCell().getA1Notation()]).toEqual([
      'B2:C3',
      'B2',
    ]);
    sheet.getRangeList(['A1', 'C3']).activate();
    expect(spreadsheet.getActiveRangeList().getRanges()).toHaveLength(2);
  });
  test('sizes and hidden lines are kept', () => {
    const { sheet } = kit();
    expect([sheet.getColumnWidth(1), sheet.getRowHeight(1)]).toEqual([100, 21]);
    sheet.setColumnWidths(2, 2, 200).setRowHeight(3, 40).hideColumns(4, 2);
    expect([sheet.getColumnWidth(3), sheet.getRowHeight(3), sheet.isColumnHiddenByUser(5)]).toEqual([
      200,
      40,
      true,
    ]);
    sheet.unhideColumn(sheet.getRange('D:E'));
    expect(sheet.isColumnHiddenByUser(5)).toBe(false);
  });
});

describe('named ranges', () => {
  test('are found by name, also behind the name of their sheet', () => {
    const { sheet, spreadsheet } = kit();
    sheet.setName('Pengaturan Umum');
    spreadsheet.setNamedRange('Periode', sheet.getRange('B2'));
    expect(spreadsheet.getRangeByName('Periode')?.getA1Notation()).toBe('B2');
    expect(spreadsheet.getRangeByName('Pengaturan Umum!Periode')?.getA1Notation()).toBe('B2');
    const [named] = spreadsheet.getNamedRanges();
    named?.setName('Tahun');
    expect(spreadsheet.getNamedRanges().map((each) => each.getName())).toEqual(['Tahun']);
    spreadsheet.removeNamedRange('Tahun');
    expect(sheet.getNamedRanges()).toEqual([]);
  });
});

describe('the file', () => {
  test('has a name, an address, a zone and a locale', () => {
    const { spreadsheet } = kit({ locale: 'id_ID', timeZone: 'Asia/Makassar' });
    spreadsheet.rename('Buku Verifikasi');
    expect([spreadsheet.getName(), spreadsheet.getId(), spreadsheet.getUrl()]).toEqual([
      'Buku Verifikasi',
      'book',
      'https://docs.google.com/spreadsheets/d/book/edit',
    ]);
    expect([spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone()]).toEqual([
      'id_ID',
      'Asia/Makassar',
    ]);
    spreadsheet.setSpreadsheetTimeZone('Asia/Jakarta');
    expect(() => spreadsheet.setSpreadsheetTimeZone('Asia/Nowhere')).toThrow();
  });
  test('is shared with editors, the owner among them', () => {
    const { spreadsheet } = kit();
    spreadsheet.addEditor('a@example.org').addEditors(['b@example.org']).removeEditor('a@example.org');
    expect(spreadsheet.getEditors().map((user) => user.getEmail())).toEqual([
      'me@example.org',
      'b@example.org',
    ]);
    expect(spreadsheet.getOwner().getEmail()).toBe('me@example.org');
  });
  test('a copy costs one of the day and is another file', () => {
    const { needed, sheet, spent, spreadsheet } = kit();
    sheet.getRange('A1').setValue('x');
    const copy = spreadsheet.copy('Salinan');
    copy.getSheets()[0]?.getRange('A1').setValue('y');
    expect([copy.getName(), sheet.getRange('A1').getValue(), spent]).toEqual([
      'Salinan',
      'x',
      ['spreadsheets 1'],
    ]);
    expect(needed).toContain('Spreadsheet.copy: spreadsheets');
  });
  test('a toast stays five seconds unless told otherwise', () => {
    const { spreadsheet, toasts } = kit();
    spreadsheet.toast('Selesai');
    spreadsheet.toast('Tunggu', 'KKPHAM', -1);
    expect(toasts).toEqual([
      ['book', 'Selesai', '', 5],
      ['book', 'Tunggu', 'KKPHAM', -1],
    ]);
  });
});
