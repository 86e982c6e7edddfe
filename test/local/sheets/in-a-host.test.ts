// The global Sheets of a host: there where the manifest switches it on, over the spreadsheets that SpreadsheetApp has.
import { describe, expect, it } from 'vitest';
import { hostOf, manifestOf } from '../host/book-host';

const service = { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' };
const manifest = (...services: readonly object[]): string =>
  manifestOf({
    oauthScopes: ['https://www.googleapis.com/auth/spreadsheets'],
    dependencies: { enabledAdvancedServices: services },
  });

const VIEWS = `
function make() {
  const book = SpreadsheetApp.getActive();
  const sheetId = book.getSheets()[0].getSheetId();
  const filter = { title: 'Milik Ani', range: { sheetId }, filterSpecs: [{ columnIndex: 1, filterCriteria: { hiddenValues: ['x'] } }] };
  const { replies } = Sheets.Spreadsheets.batchUpdate({ requests: [{ addFilterView: { filter } }] }, book.getId());
  return [replies instanceof Array, replies[0].addFilterView.filter.filterViewId];
}
function list(id) {
  const { sheets } = Sheets.Spreadsheets.get(id || SpreadsheetApp.getActive().getId(), { fields: 'sheets.filterViews' });
  return (sheets[0].filterViews || []).map((view) => [view.filterViewId, view.title, view.filterSpecs]);
}
function insert() { SpreadsheetApp.getActive().getSheets()[0].insertColumnBefore(1) }
function copy() { return SpreadsheetApp.getActive().copy('Salinan').getId() }`;

describe('the Sheets service of a host', () => {
  it('is there only where the manifest switches it on, under the name given there', async () => {
    const code = { 'Code.js': `function main() { return [typeof Sheets, typeof Lembar] }` };
    const off = await hostOf({ ...code, 'appsscript.json': manifest() });
    const on = await hostOf({ ...code, 'appsscript.json': manifest(service) });
    const renamed = await hostOf({
      ...code,
      'appsscript.json': manifest({ ...service, userSymbol: 'Lembar' }),
    });
    expect(await off.run('main')).toEqual(['undefined', 'undefined']);
    expect(await on.run('main')).toEqual(['object', 'undefined']);
    expect(await renamed.run('main')).toEqual(['undefined', 'object']);
    expect(
      [off, on, renamed].map(({ globals }) => globals.filter((name) => /^(Sheets|Lembar)$/.test(name))),
    ).toEqual([[], ['Sheets'], ['Lembar']]);
  });

  it('makes a view in one call, which is counted and is there in the next run and in the file', async () => {
    const host = await hostOf({ 'Code.js': VIEWS, 'appsscript.json': manifest(service) });
    const [isArray, id] = (await host.run('make')) as [boolean, number];
    expect(isArray).toBe(true);
    expect(host.serviceCalls['Sheets.Spreadsheets.batchUpdate']).toBe(1);
    const expected = [[id, 'Milik Ani', [{ columnIndex: 1, filterCriteria: { hiddenValues: ['x'] } }]]];
    expect(await host.run('list')).toEqual(expected);
    expect(await host.save()).toEqual(['Buku.xlsx']);
    const again = await hostOf(
      { 'Code.js': VIEWS, 'appsscript.json': manifest(service) },
      { drive: host.folder },
    );
    expect(await again.run('list')).toEqual(expected);
    expect(await again.save()).toEqual([]);
  });

  it('moves a view with its columns, and gives it to a copy of the file', async () => {
    const host = await hostOf({ 'Code.js': VIEWS, 'appsscript.json': manifest(service) });
    await host.run('make');
    await host.run('insert');
    const moved = [
      [expect.anything(), 'Milik Ani', [{ columnIndex: 2, filterCriteria: { hiddenValues: ['x'] } }]],
    ];
    expect(await host.run('list')).toEqual(moved);
    expect(await host.run('list', [await host.run('copy')])).toEqual(moved);
  });

  it("throws Google's error as an error of the script's own realm", async () => {
    const host = await hostOf({
      'Code.js': `function main() { try { Sheets.Spreadsheets.get('lain', { fields: 'sheets.properties' }) } catch (error) { return [error instanceof Error, error.name, error.message] } }`,
      'appsscript.json': manifest(service),
    });
    expect(await host.run('main')).toEqual([
      true,
      'GoogleJsonResponseException',
      'API call to sheets.spreadsheets.get failed with error: Requested entity was not found.',
    ]);
  });

  it('is not for a simple trigger, which may touch the bound file only', async () => {
    const host = await hostOf({ 'Code.js': VIEWS, 'appsscript.json': manifest(service) });
    await expect(host.run('make', undefined, { trigger: 'open' })).rejects.toThrow(
      'Specified permissions are not sufficient to call Sheets.Spreadsheets.batchUpdate.',
    );
  });
});
