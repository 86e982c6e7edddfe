// SpreadsheetApp itself: opening, making and finding spreadsheets.
import { describe, expect, test } from 'vitest';
import { missingMembers } from '../../../src/local/host/unimplemented';
import { kit } from './kit';

describe('SpreadsheetApp', () => {
  test('opens the bound spreadsheet with the narrow scope, others with the wide one', () => {
    const narrow = kit({ scopes: ['spreadsheets.currentonly'] });
    expect(narrow.app.getActiveSpreadsheet().getId()).toBe('book');
    expect(() => narrow.app.openById('book')).toThrow('SpreadsheetApp.openById');
    expect(() => narrow.app.create('x')).toThrow('SpreadsheetApp.create');
    expect(narrow.spent).toEqual([]);
  });
  test('has no active spreadsheet where the script is bound to none', () => {
    const { app } = kit({ boundTo: null });
    expect([app.getActiveSpreadsheet(), app.getActiveSheet()]).toEqual([null, null]);
    app.setActiveSpreadsheet(app.openById('book'));
    expect(app.getActiveSheet().getName()).toBe('Sheet1');
  });
  test('gives the same spreadsheet each time, so that what is active stays active', () => {
    const { app, spreadsheet } = kit();
    expect(app.openById('book')).toBe(spreadsheet);
    expect(app.openByUrl('https://docs.google.com/spreadsheets/d/book/edit#gid=0')).toBe(spreadsheet);
  });
  test('fails on an unknown id in Google words', () => {
    const { app } = kit();
    expect(() => app.openById('nothing')).toThrow(
      'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
    );
  });
  test('creates a spreadsheet of the size asked for, at the cost of one of the day', () => {
    const { app, spent } = kit();
    const sheet = app.create('Baru', 25, 10).getSheets()[0];
    expect([sheet?.getName(), sheet?.getMaxRows(), sheet?.getMaxColumns(), spent]).toEqual([
      'Sheet1',
      25,
      10,
      ['spreadsheets 1'],
    ]);
  });
  test('getUi fails as the host says', () => {
    const { app } = kit();
    expect(() => app.getUi()).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
  });
  test('members of enums print their own names and are the same each time', () => {
    const { app } = kit();
    expect(String(app.WrapStrategy.CLIP)).toBe('CLIP');
    expect(JSON.stringify(app.ProtectionType.SHEET)).toBe('"SHEET"');
    expect(app.BorderStyle.SOLID).toBe(app.BorderStyle.SOLID);
  });
  test('a custom function may read but not write (unverified text)', () => {
    const { app } = kit({ execution: { authMode: 'CUSTOM_FUNCTION' } });
    const range = app.getActiveSheet().getRange('A1');
    expect(range.getValue()).toBe('');
    expect(() => range.setValue(1)).toThrow('You do not have permission to call setValue');
  });
  test('what is not done throws by name', () => {
    const { sheet } = kit();
    const charts = () => (sheet as unknown as { getCharts(): unknown }).getCharts();
    expect(charts).toThrow(expect.objectContaining({ name: 'NotImplemented', member: 'Sheet.getCharts' }));
    expect(missingMembers('Spreadsheet.RangeList', sheet.getRangeList(['A1']))).not.toContain('setValue');
  });
});
