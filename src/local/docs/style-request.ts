// What requests about styles have in common: a field mask of one field, a mark that is on or off, lists of numbers.
import { apiError } from '../drive/api-error';
import { record, wholeNumber } from '../drive/json';
import { NotImplemented } from '../host/exception';

/** Throws {@link NotImplemented} for every other field than the one the stand-in knows, the API's error for none. */
export const onlyField = (fields: unknown, known: string, path: string, method: string): void => {
  if (fields === known) return;
  if (fields === undefined || fields === '') {
    throw apiError(method, `Invalid ${path}: At least one field must be listed in 'fields'.`);
  }
  throw new NotImplemented(
    `Docs.Documents.batchUpdate ${path.split('.')[1]} with fields '${String(fields)}'`,
  );
};

/** The value of a mark in a style; off where the style does not say. */
export const marked = (style: unknown, name: string, path: string, method: string): boolean => {
  const value = style === undefined ? undefined : record(style, path, method)[name];
  if (value === undefined || typeof value === 'boolean') return value === true;
  throw apiError(method, `Invalid value at '${path}.${name}' (TYPE_BOOL), ${JSON.stringify(value)}`);
};

export const numbers = (value: unknown, path: string, method: string): readonly number[] => {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.map((one: unknown) => wholeNumber(one, path, method));
  throw apiError(method, `Invalid value at '${path}'`);
};
