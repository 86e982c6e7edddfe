// Sheets.Spreadsheets.get: tabs and filter views, and what `fields` and the file let through.
import { describe, expect, it } from 'vitest';
import { message, sheetsDesk } from './sheets-desk';

const refused = 'GoogleJsonResponseException: API call to sheets.spreadsheets.get failed with error: ';

describe('the properties of the sheets', () => {
  it('are id, title, place, size, and of the rest what is set', () => {
    const desk = sheetsDesk();
    const [isian, wilayah] = desk.book.sheets;
    Object.assign(isian ?? {}, { frozenRows: 1, gridlinesHidden: true });
    Object.assign(wilayah ?? {}, { frozenColumns: 2, hidden: true, tabColor: '#ff0033' });
    // 0x33 is 51, and 51 / 255 = 0.2; no green is no member.
    expect(desk.get('sheets.properties')).toEqual({
      sheets: [
        {
          properties: {
            sheetId: 7,
            title: 'Isian',
            index: 0,
            sheetType: 'GRID',
            gridProperties: { rowCount: 10, columnCount: 5, frozenRowCount: 1, hideGridlines: true },
          },
        },
        {
          properties: {
            sheetId: 0,
            title: 'Wilayah',
            index: 1,
            sheetType: 'GRID',
            gridProperties: { rowCount: 4, columnCount: 3, frozenColumnCount: 2 },
            hidden: true,
            tabColor: { red: 1, blue: 0.2 },
            tabColorStyle: { rgbColor: { red: 1, blue: 0.2 } },
          },
        },
      ],
    });
  });
});

describe('the filter views', () => {
  const desk = sheetsDesk();
  desk.update({
    addFilterView: {
      filter: {
        filterViewId: 12,
        title: 'Milik Ani',
        range: { sheetId: 7, startRowIndex: 1, endRowIndex: 9, startColumnIndex: 0, endColumnIndex: 3 },
        filterSpecs: [
          { columnIndex: 0, filterCriteria: { hiddenValues: ['a', 'b'] } },
          {
            columnIndex: 2,
            filterCriteria: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'Ani' }] } },
          },
        ],
      },
    },
  });

  it('stand at their sheet, with criteria by column and as a list', () => {
    const [hides, demands] = [
      { hiddenValues: ['a', 'b'] },
      { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'Ani' }] } },
    ];
    expect(desk.get('sheets.filterViews')).toEqual({
      sheets: [
        {
          filterViews: [
            {
              filterViewId: 12,
              title: 'Milik Ani',
              range: { sheetId: 7, startRowIndex: 1, endRowIndex: 9, startColumnIndex: 0, endColumnIndex: 3 },
              criteria: { 0: hides, 2: demands },
              filterSpecs: [
                { columnIndex: 0, filterCriteria: hides },
                { columnIndex: 2, filterCriteria: demands },
              ],
            },
          ],
        },
        {},
      ],
    });
  });

  it('are given as far as they are asked for, with dots, slashes or brackets', () => {
    const expected = {
      sheets: [
        { properties: { sheetId: 7 }, filterViews: [{ filterViewId: 12, title: 'Milik Ani' }] },
        { properties: { sheetId: 0 } },
      ],
    };
    expect(desk.get('sheets(properties.sheetId,filterViews(filterViewId,title))')).toEqual(expected);
    expect(desk.get('sheets(properties/sheetId,filterViews(filterViewId,title))')).toEqual(expected);
    expect(desk.get('spreadsheetId,sheets.filterViews.filterSpecs.columnIndex')).toEqual({
      spreadsheetId: 'book',
      sheets: [{ filterViews: [{ filterSpecs: [{ columnIndex: 0 }, { columnIndex: 2 }] }] }, {}],
    });
  });
});

describe('what is asked for besides', () => {
  it.each([
    ['sheets.data', "'sheets.data'"],
    ['sheets(basicFilter)', "'sheets.basicFilter'"],
    ['sheets', "'sheets'"],
    ['properties.title', "'properties'"],
    ['sheets.filterViews.sortSpecs', "'sheets.filterViews.sortSpecs'"],
  ])('throws by name where Google has it and the stand-in lacks it: %s', (fields, named) => {
    const text = message(() => sheetsDesk().get(fields));
    expect(text).toContain('NotImplemented: Sheets.Spreadsheets.get with fields ');
    expect(text).toContain(named);
  });

  it('throws by name without fields, as the whole is not there', () => {
    expect(message(() => sheetsDesk().sheets.Spreadsheets.get('book'))).toContain('get without fields');
  });

  it.each(['ranges', 'includeGridData'])('throws by name for the option %s', (option) => {
    const options = { fields: 'sheets.properties', [option]: 'Isian' };
    expect(message(() => sheetsDesk().sheets.Spreadsheets.get('book', options))).toContain(`with ${option}`);
  });

  it("unverified: is refused with Google's error for what Google has not", () => {
    expect(message(() => sheetsDesk().get('sheets.filter'))).toBe(
      `${refused}Invalid field selection sheets.filter`,
    );
  });

  it.each(['Values', 'Sheets', 'DeveloperMetadata'] as const)('throws by name for a method of %s', (name) => {
    const collection = sheetsDesk().sheets.Spreadsheets[name] as Record<string, () => void>;
    const [method = ''] = Object.getOwnPropertyNames(Object.getPrototypeOf(collection)).filter(
      (one) => one !== 'constructor',
    );
    expect(message(() => collection[method]?.())).toContain(`Sheets.Spreadsheets.${name}.${method}`);
  });

  it('throws by name for create and getByDataFilter', () => {
    const { Spreadsheets } = sheetsDesk().sheets;
    for (const name of ['create', 'getByDataFilter']) {
      const method: unknown = Reflect.get(Spreadsheets, name);
      expect(message(method as () => void)).toContain(`Sheets.Spreadsheets.${name}`);
    }
  });
});

describe('who may read a spreadsheet', () => {
  const read = (options: Parameters<typeof sheetsDesk>[0], id = 'book'): string =>
    message(() => sheetsDesk(options).sheets.Spreadsheets.get(id, { fields: 'spreadsheetId' }));

  it.each(['spreadsheets', 'spreadsheets.readonly', 'drive', 'drive.readonly'])(
    'is anyone with %s',
    (scope) => {
      expect(sheetsDesk({ scopes: [scope] }).get('spreadsheetId')).toEqual({ spreadsheetId: 'book' });
    },
  );

  it('is under drive.file only the script that made it', () => {
    const scopes = ['drive.file'];
    expect(sheetsDesk({ scopes, madeByScript: true }).get('spreadsheetId')).toEqual({
      spreadsheetId: 'book',
    });
    expect(read({ scopes })).toBe(`${refused}Requested entity was not found.`);
  });

  it('is nobody without a scope, and not with that of the bound file alone', () => {
    expect(read({ scopes: ['documents'] })).toBe('Exception: No permission for Sheets.Spreadsheets.get.');
    expect(read({ scopes: ['spreadsheets.currentonly'] })).toContain('No permission');
  });

  it('is told of a spreadsheet that is not there, that is no longer shared, and that is none', () => {
    expect(read({}, 'lain')).toBe(`${refused}Requested entity was not found.`);
    expect(read({ forbidden: true })).toBe(`${refused}The caller does not have permission`);
    expect(read({ mimeType: 'text/csv' })).toBe(
      `${refused}This operation is not supported for this document`,
    );
    expect(read({ unreadable: true })).toBe(`${refused}Internal error encountered.`);
  });

  it('unverified: gives one or two arguments', () => {
    expect(message(() => sheetsDesk().sheets.Spreadsheets.get())).toBe(
      'Exception: Invalid number of arguments provided. Expected 1-2 only',
    );
  });
});
