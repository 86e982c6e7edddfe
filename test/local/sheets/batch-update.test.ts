// Sheets.Spreadsheets.batchUpdate: filter views made, changed and taken away, and what becomes of a bad request.
import { describe, expect, it } from 'vitest';
import type { FilterView } from '../../../src/local/spreadsheet/workbook';
import { message, refused, type SheetsDesk, sheetsDesk } from './sheets-desk';

const range = { sheetId: 7, startRowIndex: 0, endRowIndex: 10, startColumnIndex: 0, endColumnIndex: 5 };
const view = (filter: object = {}): object => ({
  addFilterView: { filter: { title: 'Milik Ani', range, ...filter } },
});
const spec = (columnIndex: number, filterCriteria: object): object => ({ columnIndex, filterCriteria });
const condition = (type: string, ...values: readonly string[]): object => ({
  condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) },
});

const views = (desk: SheetsDesk, sheet = 0): readonly FilterView[] =>
  desk.book.sheets[sheet]?.filterViews ?? [];

/** A desk with one view, of id 12, that demands something of the first column. */
const deskWithOne = (): SheetsDesk => {
  const desk = sheetsDesk();
  desk.update(view({ filterViewId: 12, filterSpecs: [spec(0, { hiddenValues: ['a'] })] }));
  return desk;
};

/** What is said of these requests; nothing may be changed by them. */
const failure = (...requests: readonly unknown[]): string => {
  const desk = deskWithOne();
  const before = structuredClone(desk.book);
  const text = message(() => desk.update(...requests));
  expect(desk.book).toEqual(before);
  return text;
};

describe('addFilterView', () => {
  it('adds a view of the range, and answers with it whole', () => {
    const desk = sheetsDesk();
    const answer = desk.update(
      view({
        filterViewId: 12,
        filterSpecs: [spec(2, condition('TEXT_EQ', 'Ani')), spec(4, condition('NOT_BLANK'))],
      }),
    );
    expect(views(desk)).toEqual([
      {
        id: 12,
        title: 'Milik Ani',
        area: { row: 1, column: 1, rows: 10, columns: 5 },
        columns: [
          { column: 3, hidden: [], condition: { type: 'TEXT_EQ', values: ['Ani'] } },
          { column: 5, hidden: [], condition: { type: 'NOT_BLANK', values: [] } },
        ],
      },
    ]);
    expect(answer).toMatchObject({
      spreadsheetId: 'book',
      replies: [{ addFilterView: { filter: { filterViewId: 12, title: 'Milik Ani', range } } }],
    });
  });

  it('draws an id where none is given, another for each', () => {
    const desk = sheetsDesk();
    const { replies } = desk.update(view(), view()) as {
      replies: { addFilterView: { filter: { filterViewId: number } } }[];
    };
    const ids = replies.map((reply) => reply.addFilterView.filter.filterViewId);
    expect(ids).toEqual(views(desk).map(({ id }) => id));
    expect(new Set(ids).size).toBe(2);
    expect(ids.every((id) => Number.isInteger(id) && id > 0 && id < 2 ** 31)).toBe(true);
  });

  it('unverified: takes ends that are left out from the grid, and sheet 0 where none is named', () => {
    const desk = sheetsDesk();
    desk.update(view({ range: { sheetId: 7, startRowIndex: 2, startColumnIndex: 1 } }), view({ range: {} }));
    expect(views(desk).map(({ area }) => area)).toEqual([{ row: 3, column: 2, rows: 8, columns: 4 }]);
    expect(views(desk, 1).map(({ area }) => area)).toEqual([{ row: 1, column: 1, rows: 4, columns: 3 }]);
  });

  it('takes criteria by column too, and the list before them where both are given', () => {
    const desk = sheetsDesk();
    const criteria = { 1: { hiddenValues: ['x'] }, 3: {} };
    desk.update(view({ criteria }), view({ criteria, filterSpecs: [spec(0, { hiddenValues: ['y'] })] }));
    expect(views(desk).map(({ columns }) => columns)).toEqual([
      [{ column: 2, hidden: ['x'], condition: null }],
      [{ column: 1, hidden: ['y'], condition: null }],
    ]);
  });

  it('is refused for an id that is there, in this batch as before it', () => {
    expect(failure(view({ filterViewId: 12 }))).toContain(`${refused}Invalid requests[0].addFilterView: `);
    expect(failure(view({ filterViewId: 13 }), view({ filterViewId: 13 }))).toContain(
      `${refused}Invalid requests[1].addFilterView: `,
    );
  });

  it("is refused with Google's words for a sheet that is not there", () => {
    expect(failure(view({ range: { ...range, sheetId: 5 } }))).toBe(
      `${refused}Invalid requests[0].addFilterView: No grid with id: 5`,
    );
  });

  it.each([
    ['without a range', { range: undefined }],
    ['past the last row', { range: { ...range, endRowIndex: 11 } }],
    ['that ends before it starts', { range: { ...range, startColumnIndex: 5 } }],
    ['before the first row', { range: { ...range, startRowIndex: -1 } }],
    ['without the column of a criterion', { filterSpecs: [spec(5, { hiddenValues: ['x'] })] }],
  ])('unverified: is refused for a range %s', (_, filter) => {
    expect(failure(view(filter))).toContain(`${refused}Invalid requests[0].addFilterView: `);
  });

  it('unverified: is refused for members and values of another kind', () => {
    expect(failure(view({ name: 'x' }))).toBe(
      `${refused}Invalid JSON payload received. Unknown name "name" at 'requests[0].add_filter_view.filter': Cannot find field.`,
    );
    expect(failure(view({ range: { ...range, endRowIndex: 2.5 } }))).toBe(
      `${refused}Invalid value at 'requests[0].add_filter_view.filter.range.end_row_index' (TYPE_INT32), 2.5`,
    );
    expect(failure(view({ filterSpecs: [spec(0, { hiddenValues: [1] })] }))).toContain('(TYPE_STRING), 1');
    expect(failure(view({ filterSpecs: [{ filterCriteria: {} }] }))).toContain('column_index');
    expect(failure(view({ criteria: { satu: {} } }))).toContain('"satu"');
  });

  it.each([
    ['sorting', { sortSpecs: [{ dimensionIndex: 0 }] }, 'sortSpecs'],
    ['a named range', { namedRangeId: 'x' }, 'namedRangeId'],
    ['a table', { tableId: 'x' }, 'tableId'],
    ['no title', { title: undefined }, 'without a title'],
    ['a colour', { filterSpecs: [spec(0, { visibleBackgroundColor: {} })] }, 'visibleBackgroundColor'],
    [
      'a day told from today',
      { filterSpecs: [spec(0, { condition: { type: 'DATE_EQ', values: [{ relativeDate: 'TODAY' }] } })] },
      'relativeDate',
    ],
  ])('throws by name with %s, which the stand-in lacks', (_, filter, named) => {
    const text = failure(view(filter));
    expect(text).toContain('NotImplemented: Sheets ');
    expect(text).toContain(named);
  });
});

// From Google's reference of ConditionType: those "supported by ... filters", and how many values each requires.
describe('a condition', () => {
  const only = (criteria: object): object => view({ filterSpecs: [spec(1, criteria)] });

  it.each([
    ['NUMBER_GREATER', 1],
    ['NUMBER_GREATER_THAN_EQ', 1],
    ['NUMBER_LESS', 1],
    ['NUMBER_LESS_THAN_EQ', 1],
    ['NUMBER_EQ', 1],
    ['NUMBER_NOT_EQ', 1],
    ['NUMBER_BETWEEN', 2],
    ['NUMBER_NOT_BETWEEN', 2],
    ['TEXT_CONTAINS', 1],
    ['TEXT_NOT_CONTAINS', 1],
    ['TEXT_STARTS_WITH', 1],
    ['TEXT_ENDS_WITH', 1],
    ['TEXT_EQ', 1],
    ['DATE_EQ', 1],
    ['DATE_BEFORE', 1],
    ['DATE_AFTER', 1],
    ['BLANK', 0],
    ['NOT_BLANK', 0],
    ['CUSTOM_FORMULA', 1],
  ])('of type %s takes as many values as Google says: %i', (type, count) => {
    const values = Array.from({ length: count }, (_, at) =>
      type === 'CUSTOM_FORMULA' ? '=TRUE' : String(at),
    );
    const desk = sheetsDesk();
    desk.update(only(condition(type, ...values)));
    expect(views(desk)[0]?.columns).toEqual([{ column: 2, hidden: [], condition: { type, values } }]);
    expect(failure(only(condition(type, ...values, 'x')))).toContain('Invalid requests[0].addFilterView: ');
  });

  it.each(['ONE_OF_LIST', 'ONE_OF_RANGE', 'TEXT_IS_EMAIL', 'DATE_BETWEEN', 'BOOLEAN'])(
    'of type %s is for data validation and refused by a filter (unverified text)',
    (type) => {
      expect(failure(only(condition(type, 'x')))).toContain(type);
    },
  );

  it.each(['TEXT_NOT_EQ', 'DATE_NOT_EQ'])('of type %s is for data sources only (unverified text)', (type) => {
    expect(failure(only(condition(type, 'x')))).toContain(
      `Invalid requests[0].addFilterView: Condition type '${type}'`,
    );
  });

  it('unverified: of a type that Google has not is refused', () => {
    expect(failure(only(condition('TEXT_IS', 'x')))).toContain(
      'google.apps.sheets.v4.ConditionType), "TEXT_IS"',
    );
    expect(failure(only({ condition: {} }))).toContain('ConditionType');
  });

  it('of a formula must begin as one', () => {
    expect(failure(only(condition('CUSTOM_FORMULA', 'A1=1')))).toContain(
      'Invalid ConditionValue.userEnteredValue: A1=1',
    );
  });
});

describe('updateFilterView', () => {
  const update = (filter: object, fields?: unknown): object => ({
    updateFilterView: {
      filter: { filterViewId: 12, ...filter },
      ...(fields === undefined ? {} : { fields }),
    },
  });

  it('changes what the fields name and nothing else', () => {
    const desk = deskWithOne();
    const filter = { title: 'Baru', range: { ...range, endRowIndex: 4 }, filterSpecs: [] };
    expect(desk.update(update(filter, 'title'))).toEqual({ spreadsheetId: 'book', replies: [{}] });
    expect(views(desk)).toMatchObject([
      { id: 12, title: 'Baru', area: { rows: 10 }, columns: [{ column: 1 }] },
    ]);
    desk.update(update(filter, 'range, filterSpecs'));
    expect(views(desk)).toMatchObject([{ id: 12, title: 'Baru', area: { rows: 4 }, columns: [] }]);
  });

  it('changes all of it for a star', () => {
    const desk = deskWithOne();
    desk.update(update({ title: 'Baru', range, criteria: { 2: { hiddenValues: ['z'] } } }, '*'));
    expect(views(desk)).toMatchObject([{ title: 'Baru', columns: [{ column: 3, hidden: ['z'] }] }]);
  });

  it('takes criteria away that are named and not given', () => {
    const desk = deskWithOne();
    desk.update(update({}, 'filterSpecs'));
    expect(views(desk)[0]?.columns).toEqual([]);
  });

  it("is refused with Google's words where no field is named", () => {
    const said = `${refused}Invalid requests[0].updateFilterView: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)`;
    expect(failure(update({ title: 'x' }))).toBe(said);
    expect(failure(update({ title: 'x' }, ''))).toBe(said);
  });

  it('unverified: is refused for a view that is not there', () => {
    expect(failure(update({ filterViewId: 99, title: 'x' }, 'title'))).toContain(
      `${refused}Invalid requests[0].updateFilterView: `,
    );
  });

  it('unverified: is refused where a new range leaves a criterion outside', () => {
    expect(failure(update({ range: { ...range, startColumnIndex: 1 } }, 'range'))).toContain(
      'Invalid requests[0].updateFilterView: ',
    );
  });

  it.each([
    ['a part of the range', { range }, 'range.endRowIndex'],
    ['another sheet', { range: { sheetId: 0 } }, 'range'],
    ['no title', {}, 'title'],
  ])('throws by name for %s, which the stand-in lacks', (_, filter, fields) => {
    expect(failure(update(filter, fields))).toContain('NotImplemented: Sheets updateFilterView');
  });
});

describe('deleteFilterView', () => {
  it('takes the view away, and no other', () => {
    const desk = deskWithOne();
    desk.update(view({ filterViewId: 13 }));
    expect(desk.update({ deleteFilterView: { filterId: 12 } })).toEqual({
      spreadsheetId: 'book',
      replies: [{}],
    });
    expect(views(desk).map(({ id }) => id)).toEqual([13]);
  });

  it('unverified: is refused for a view that is not there, or no more', () => {
    expect(failure({ deleteFilterView: { filterId: 99 } })).toContain(
      `${refused}Invalid requests[0].deleteFilterView: `,
    );
    expect(failure({ deleteFilterView: { filterId: 12 } }, { deleteFilterView: { filterId: 12 } })).toContain(
      `${refused}Invalid requests[1].deleteFilterView: `,
    );
  });
});

describe('a batch', () => {
  it('is done in its order, each request upon what the one before left', () => {
    const desk = deskWithOne();
    desk.update({ deleteFilterView: { filterId: 12 } }, view({ filterViewId: 12, title: 'Baru' }));
    expect(views(desk)).toMatchObject([{ id: 12, title: 'Baru', columns: [] }]);
  });

  it('changes nothing when its last request is bad', () => {
    expect(
      failure(view(), { deleteFilterView: { filterId: 12 } }, view({ range: { sheetId: 5 } })),
    ).toContain('Invalid requests[2].addFilterView: No grid with id: 5');
  });

  it('changes nothing and throws by name for a request that the stand-in lacks', () => {
    expect(failure(view(), { duplicateFilterView: { filterId: 12 } })).toBe(
      "NotImplemented: Sheets.Spreadsheets.batchUpdate duplicateFilterView is not implemented in the computer's stand-in of Google Apps Script.",
    );
  });

  it('is refused for none, for a request that Google has not, and for two in one', () => {
    expect(failure()).toBe(`${refused}Must specify at least one request.`);
    expect(failure({})).toBe(`${refused}Invalid requests[0]: No request set.`);
    expect(failure({ addView: {} })).toContain(
      'Unknown name "addView" at \'requests[0]\': Cannot find field.',
    );
    expect(failure({ ...view(), deleteFilterView: {} })).toContain("oneof field 'request' is already set");
  });

  it.each(['includeSpreadsheetInResponse', 'responseRanges'])('throws by name for %s', (name) => {
    const { Spreadsheets } = sheetsDesk().sheets;
    expect(message(() => Spreadsheets.batchUpdate({ requests: [view()], [name]: true }, 'book'))).toContain(
      `Sheets.Spreadsheets.batchUpdate with ${name}`,
    );
  });

  it.each(['spreadsheets.readonly', 'drive.readonly'])('needs a scope that may write, not %s', (scope) => {
    expect(message(() => sheetsDesk({ scopes: [scope] }).update(view()))).toBe(
      'Exception: No permission for Sheets.Spreadsheets.batchUpdate.',
    );
  });
});
