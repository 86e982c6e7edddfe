// FilterCriteria of the Sheets API: what a filter view demands of its columns.
import { apiError } from '../drive/api-error';
import { members, record } from '../drive/json';
import { NotImplemented } from '../host/exception';
import type { ColumnFilter } from '../spreadsheet/workbook';

/** Conditions that filters of a sheet support, and how many values each takes. */
const VALUES: Readonly<Record<string, number>> = {
  NUMBER_GREATER: 1,
  NUMBER_GREATER_THAN_EQ: 1,
  NUMBER_LESS: 1,
  NUMBER_LESS_THAN_EQ: 1,
  NUMBER_EQ: 1,
  NUMBER_NOT_EQ: 1,
  NUMBER_BETWEEN: 2,
  NUMBER_NOT_BETWEEN: 2,
  TEXT_CONTAINS: 1,
  TEXT_NOT_CONTAINS: 1,
  TEXT_STARTS_WITH: 1,
  TEXT_ENDS_WITH: 1,
  TEXT_EQ: 1,
  DATE_EQ: 1,
  DATE_BEFORE: 1,
  DATE_AFTER: 1,
  BLANK: 0,
  NOT_BLANK: 0,
  CUSTOM_FORMULA: 1,
};

/** Those that Google documents for data validation only, or for filters of data sources only. */
const ELSEWHERE = (
  'TEXT_IS_EMAIL TEXT_IS_URL DATE_ON_OR_BEFORE DATE_ON_OR_AFTER DATE_BETWEEN DATE_NOT_BETWEEN DATE_IS_VALID ' +
  'ONE_OF_RANGE ONE_OF_LIST BOOLEAN TEXT_NOT_EQ DATE_NOT_EQ FILTER_EXPRESSION'
).split(' ');

const COLOURS =
  'visibleBackgroundColor visibleBackgroundColorStyle visibleForegroundColor visibleForegroundColorStyle'.split(
    ' ',
  );

/** Where the criteria stand: in this request of a call to this method. */
export interface Request {
  readonly path: string;
  readonly method: string;
}

/**
 * The criteria of one column, null when they demand nothing. Throws the API's error for what is none (unverified texts),
 * {@link NotImplemented} for colours and relative dates.
 */
export const readCriteria = (
  value: unknown,
  column: number,
  path: string,
  request: Request,
): ColumnFilter | null => {
  const { method } = request;
  const found = members(value, ['hiddenValues', 'condition', ...COLOURS], path, method);
  for (const name of COLOURS) {
    if (found[name] !== undefined) throw new NotImplemented(`Sheets filter criteria with ${name}`);
  }
  const hidden = listAt(found.hiddenValues, `${path}.hiddenValues`, method).map((text, at) =>
    textAt(text, `${path}.hiddenValues[${at}]`, method),
  );
  const condition =
    found.condition === undefined || found.condition === null
      ? null
      : readCondition(found.condition, `${path}.condition`, request);
  return hidden.length === 0 && condition === null ? null : { column, hidden, condition };
};

const readCondition = (value: unknown, path: string, { path: at, method }: Request) => {
  const { type, values } = members(value, ['type', 'values'], path, method);
  const known = typeof type === 'string' ? VALUES[type] : undefined;
  if (typeof type !== 'string' || (known === undefined && !ELSEWHERE.includes(type))) {
    throw apiError(
      method,
      `Invalid value at '${path}.type' (type.googleapis.com/google.apps.sheets.v4.ConditionType), ${JSON.stringify(type)}`,
    );
  }
  const invalid = (text: string): Error => apiError(method, `Invalid ${at}: ${text}`);
  if (known === undefined) throw invalid(`Condition type '${type}' is not supported by filters.`);
  const entered = listAt(values, `${path}.values`, method).map((one, i) =>
    enteredValue(one, `${path}.values[${i}]`, method),
  );
  if (entered.length !== known) {
    throw invalid(`Condition type '${type}' requires ${known} values, but ${entered.length} were given.`);
  }
  if (type === 'CUSTOM_FORMULA' && !/^[=+]/.test(entered[0] ?? '')) {
    throw invalid(`Invalid ConditionValue.userEnteredValue: ${entered[0]}`);
  }
  return { type, values: entered };
};

const enteredValue = (value: unknown, path: string, method: string): string => {
  const { userEnteredValue, relativeDate } = members(
    value,
    ['userEnteredValue', 'relativeDate'],
    path,
    method,
  );
  if (relativeDate !== undefined) throw new NotImplemented('Sheets filter criteria with relativeDate');
  return textAt(userEnteredValue, `${path}.userEnteredValue`, method);
};

/** `criteria` of a filter view: by the column's index, as a text. */
export const readCriteriaMap = (value: unknown, path: string, request: Request): readonly ColumnFilter[] =>
  Object.entries(record(value, path, request.method)).flatMap(([key, one]) => {
    if (!/^\d{1,5}$/.test(key)) {
      throw apiError(request.method, `Invalid value at '${path}' (Map key), ${JSON.stringify(key)}`);
    }
    return readCriteria(one, Number(key) + 1, `${path}[${key}]`, request) ?? [];
  });

/** `filterSpecs` of a filter view: a list, each with its column's index. */
export const readSpecs = (value: unknown, path: string, request: Request): readonly ColumnFilter[] =>
  listAt(value, path, request.method).flatMap((one, at) => {
    const here = `${path}[${at}]`;
    const { filterCriteria, columnIndex, dataSourceColumnReference } = members(
      one,
      ['filterCriteria', 'columnIndex', 'dataSourceColumnReference'],
      here,
      request.method,
    );
    if (dataSourceColumnReference !== undefined) {
      throw new NotImplemented('Sheets filter specs with dataSourceColumnReference');
    }
    if (typeof columnIndex !== 'number' || !Number.isInteger(columnIndex)) {
      throw apiError(
        request.method,
        `Invalid value at '${here}.column_index' (TYPE_INT32), ${JSON.stringify(columnIndex)}`,
      );
    }
    return readCriteria(filterCriteria ?? {}, columnIndex + 1, `${here}.filterCriteria`, request) ?? [];
  });

const listAt = (value: unknown, path: string, method: string): readonly unknown[] => {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  throw apiError(method, `Invalid value at '${path}', ${JSON.stringify(value)} is no list`);
};

const textAt = (value: unknown, path: string, method: string): string => {
  if (typeof value === 'string') return value;
  throw apiError(method, `Invalid value at '${path}' (TYPE_STRING), ${JSON.stringify(value)}`);
};
