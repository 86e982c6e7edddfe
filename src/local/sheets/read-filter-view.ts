// A FilterView as a script sends it.
import { members, wholeNumber } from '../drive/json';
import { NotImplemented } from '../host/exception';
import type { ColumnFilter, SheetData } from '../spreadsheet/workbook';
import { readCriteriaMap, readSpecs } from './filter-criteria';
import { type Place, readGridRange } from './grid-range';

/** What was sent of a view; undefined what was not. Where both are sent, `specs` take precedence over `criteria`. */
export interface SentView {
  readonly id: number | null;
  readonly title: string | undefined;
  readonly place: Place | undefined;
  readonly specs: readonly ColumnFilter[] | undefined;
  readonly criteria: readonly ColumnFilter[] | undefined;
}

const NAMES = 'filterViewId title range filterSpecs criteria namedRangeId tableId sortSpecs'.split(' ');

/** The `filter` of the request at `request`. Throws the API's error for a bad one. */
export const readFilterView = (
  value: unknown,
  request: string,
  sheets: readonly SheetData[],
  method: string,
): SentView => {
  const path = `${request}.filter`;
  const found = members(value, NAMES, path, method);
  for (const name of ['namedRangeId', 'tableId', 'sortSpecs']) {
    if (found[name] !== undefined) throw new NotImplemented(`Sheets filter views with ${name}`);
  }
  const { filterViewId, title, range, filterSpecs, criteria } = found;
  const at = { path: request, method };
  return {
    id: filterViewId === undefined ? null : wholeNumber(filterViewId, `${path}.filterViewId`, method),
    title: title === undefined ? undefined : String(title),
    place: range === undefined ? undefined : readGridRange(range, `${path}.range`, request, sheets, method),
    specs: filterSpecs === undefined ? undefined : readSpecs(filterSpecs, `${path}.filterSpecs`, at),
    criteria: criteria === undefined ? undefined : readCriteriaMap(criteria, `${path}.criteria`, at),
  };
};
