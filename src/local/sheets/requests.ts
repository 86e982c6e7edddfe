// The requests of a batch: done on a draft, which takes the place of the views when all are good.
import { apiError } from '../drive/api-error';
import { type NamedRequest, namedRequests } from '../drive/batch';
import { members, wholeNumber } from '../drive/json';
import { NotImplemented } from '../host/exception';
import type { FilterView, SheetData, WorkbookData } from '../spreadsheet/workbook';
import { readFilterView } from './read-filter-view';
import { filterViewJson } from './sheet-json';

/** What the Sheets API can do and the stand-in cannot. */
const lacking = (
  'addBanding addChart addConditionalFormatRule addDataSource addDimensionGroup addNamedRange addProtectedRange ' +
  'addSheet addSlicer addTable appendCells appendDimension autoFill autoResizeDimensions cancelDataSourceRefresh ' +
  'clearBasicFilter copyPaste createDeveloperMetadata cutPaste deleteBanding deleteConditionalFormatRule ' +
  'deleteDataSource deleteDeveloperMetadata deleteDimension deleteDimensionGroup deleteDuplicates ' +
  'deleteEmbeddedObject deleteNamedRange deleteProtectedRange deleteRange deleteSheet deleteTable ' +
  'duplicateFilterView duplicateSheet findReplace insertDimension insertRange mergeCells moveDimension pasteData ' +
  'randomizeRange refreshDataSource repeatCell setBasicFilter setDataValidation sortRange textToColumns ' +
  'trimWhitespace unmergeCells updateBanding updateBorders updateCells updateChartSpec ' +
  'updateConditionalFormatRule updateDataSource updateDeveloperMetadata updateDimensionGroup ' +
  'updateDimensionProperties updateEmbeddedObjectBorder updateEmbeddedObjectPosition updateNamedRange ' +
  'updateProtectedRange updateSheetProperties updateSlicerSpec updateSpreadsheetProperties updateTable'
).split(' ');

/** The views of each sheet while a batch is done. */
type Draft = Map<SheetData, readonly FilterView[]>;

interface Desk {
  readonly draft: Draft;
  readonly freshId: () => number;
  readonly method: string;
}

type Reply = Readonly<Record<string, unknown>>;

/**
 * Does the requests in their order and gives the reply to each. Throws the API's error for the first that is bad,
 * {@link NotImplemented} for one that the stand-in lacks; then nothing is changed.
 */
export const applyRequests = (
  requests: unknown,
  book: WorkbookData,
  freshId: () => number,
  method: string,
): readonly Reply[] => {
  const named = namedRequests(requests, {
    member: 'Sheets.Spreadsheets.batchUpdate',
    method,
    type: 'google.apps.sheets.v4.Request',
    known: ['addFilterView', 'updateFilterView', 'deleteFilterView'],
    lacking,
  });
  const draft: Draft = new Map(book.sheets.map((sheet) => [sheet, sheet.filterViews]));
  const desk: Desk = { draft, freshId, method };
  const replies = named.map((request) => {
    if (request.name === 'addFilterView') return add(request, desk);
    return request.name === 'updateFilterView' ? update(request, desk) : remove(request, desk);
  });
  for (const [sheet, views] of draft) sheet.filterViews = [...views];
  return replies;
};

const viewsOf = ({ draft }: Desk, sheet: SheetData): readonly FilterView[] => draft.get(sheet) ?? [];

const add = ({ value, path }: NamedRequest, desk: Desk): Reply => {
  const { draft, method, freshId } = desk;
  const { filter } = members(value, ['filter'], path, method);
  const { id, title, place, specs, criteria } = readFilterView(filter, path, [...draft.keys()], method);
  if (!place) throw apiError(method, `Invalid ${path}: A filter view must have a range.`);
  if (title === undefined) throw new NotImplemented('Sheets addFilterView without a title');
  const taken = [...draft.values()].flat().map((view) => view.id);
  if (id !== null && taken.includes(id)) {
    throw apiError(method, `Invalid ${path}: A filter view with id ${id} already exists.`);
  }
  const view: FilterView = { id: id ?? freshId(), title, area: place.area, columns: specs ?? criteria ?? [] };
  mustHoldColumns(view, path, method);
  draft.set(place.sheet, [...viewsOf(desk, place.sheet), view]);
  return { addFilterView: { filter: filterViewJson(view, place.sheet.id) } };
};

const FIELDS = ['title', 'range', 'filterSpecs', 'criteria'];

const update = ({ value, path }: NamedRequest, desk: Desk): Reply => {
  const { draft, method } = desk;
  const { filter, fields } = members(value, ['filter', 'fields'], path, method);
  const given = readFilterView(filter, path, [...draft.keys()], method);
  const { sheet, view } = find(given.id ?? 0, path, desk);
  const named = namedFields(fields, path, method);
  const { title, place, specs, criteria } = given;
  if (named.has('title') && title === undefined) {
    throw new NotImplemented('Sheets updateFilterView that takes the title away');
  }
  if (named.has('range') && place?.sheet !== sheet) {
    throw new NotImplemented('Sheets updateFilterView with a range of another sheet, or none');
  }
  const columns =
    (named.has('filterSpecs') ? specs : undefined) ?? (named.has('criteria') ? criteria : undefined);
  const updated: FilterView = {
    ...view,
    ...(named.has('title') && title !== undefined && { title }),
    ...(named.has('range') && place && { area: place.area }),
    ...((named.has('filterSpecs') || named.has('criteria')) && { columns: columns ?? [] }),
  };
  mustHoldColumns(updated, path, method);
  draft.set(
    sheet,
    viewsOf(desk, sheet).map((one) => (one === view ? updated : one)),
  );
  return {};
};

const remove = ({ value, path }: NamedRequest, desk: Desk): Reply => {
  const { filterId } = members(value, ['filterId'], path, desk.method);
  const { sheet, view } = find(wholeNumber(filterId, `${path}.filterId`, desk.method), path, desk);
  desk.draft.set(
    sheet,
    viewsOf(desk, sheet).filter((one) => one !== view),
  );
  return {};
};

const find = (
  id: number,
  path: string,
  { draft, method }: Desk,
): { readonly sheet: SheetData; readonly view: FilterView } => {
  for (const [sheet, views] of draft) {
    const view = views.find((one) => one.id === id);
    if (view) return { sheet, view };
  }
  throw apiError(method, `Invalid ${path}: No filter view with id: ${id}`);
};

/** The names in a mask of fields; all for a star. */
const namedFields = (fields: unknown, path: string, method: string): ReadonlySet<string> => {
  const names = String(fields ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) {
    throw apiError(
      method,
      `Invalid ${path}: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)`,
    );
  }
  if (names.length === 1 && names[0] === '*') return new Set(FIELDS);
  const other = names.find((name) => !FIELDS.includes(name));
  if (other !== undefined) throw new NotImplemented(`Sheets updateFilterView with fields '${other}'`);
  return new Set(names);
};

const mustHoldColumns = ({ area, columns }: FilterView, path: string, method: string): void => {
  const outside = columns.find(({ column }) => column < area.column || column >= area.column + area.columns);
  if (!outside) return;
  throw apiError(method, `Invalid ${path}: Column index ${outside.column - 1} is not in the filter's range.`);
};
