// What the API makes of the JSON it is sent: objects with known members, whole numbers.
import { types } from 'node:util';
import { apiError } from './api-error';

type Members = Readonly<Record<string, unknown>>;

/** `requests[0].pinTableHeaderRows` as the API's errors write it. */
const snake = (path: string): string => path.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The value as an object. Throws the API's error for anything else, naming `path`. */
export const record = (value: unknown, path: string, method: string): Members => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && !types.isDate(value)) {
    return { ...value } as Members;
  }
  const where = path === '' ? '' : ` Invalid value at '${snake(path)}'.`;
  throw apiError(method, `Invalid JSON payload received.${where}`);
};

/** The members of the object at `path`. Throws the API's error for one that is not among `known`. */
export const members = (value: unknown, known: readonly string[], path: string, method: string): Members => {
  const found = record(value, path, method);
  for (const name of Object.keys(found)) {
    if (!known.includes(name)) throw unknownName(name, path, method);
  }
  return found;
};

export const unknownName = (name: string, path: string, method: string): Error =>
  apiError(
    method,
    `Invalid JSON payload received. Unknown name "${name}" at '${snake(path)}': Cannot find field.`,
  );

/** A whole number, which may be sent as text; 0 when it is left out. Throws the API's error for anything else. */
export const wholeNumber = (value: unknown, path: string, method: string): number => {
  if (value === undefined || value === null) return 0;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number)) return number;
  throw apiError(method, `Invalid value at '${snake(path)}' (TYPE_INT32), ${JSON.stringify(value)}`);
};
