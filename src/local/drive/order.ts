// The order in which `Drive.Files.list` gives files: `folder,modifiedTime desc,name`.
import { NotImplemented } from '../host/exception';
import { MIME_TYPES } from '../services/mime-type';
import { apiError } from './api-error';
import type { DriveEntry } from './drive-store';

type Compare = (one: DriveEntry, other: DriveEntry) => number;

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const numbersInside = new Intl.Collator('en', { numeric: true });

const keys: Readonly<Record<string, Compare>> = {
  name: (one, other) => byText(one.name, other.name),
  name_natural: (one, other) => numbersInside.compare(one.name, other.name),
  createdTime: (one, other) => byText(one.createdTime, other.createdTime),
  modifiedTime: (one, other) => byText(one.modifiedTime, other.modifiedTime),
  folder: (one, other) =>
    Number(other.mimeType === MIME_TYPES.FOLDER) - Number(one.mimeType === MIME_TYPES.FOLDER),
};

const lacking = [
  'modifiedByMeTime',
  'quotaBytesUsed',
  'recency',
  'sharedWithMeTime',
  'starred',
  'viewedByMeTime',
];

/** Sorted by the keys of `orderBy`; equals stay as they were. Throws for a key that is none. */
export const sortEntries = (
  entries: readonly DriveEntry[],
  orderBy: string,
  method: string,
): DriveEntry[] => {
  const compares = orderBy.split(',').map((key): Compare => {
    const [name = '', direction, ...rest] = key.trim().split(/\s+/);
    if (lacking.includes(name)) throw new NotImplemented(`${method} with orderBy='${name}'`);
    const compare = keys[name];
    if (!compare || rest.length > 0 || (direction !== undefined && direction !== 'desc')) {
      throw apiError(method, 'Invalid Value');
    }
    return direction === 'desc' ? (one, other) => compare(other, one) : compare;
  });
  return [...entries].sort((one, other) => {
    for (const compare of compares) {
      const result = compare(one, other);
      if (result !== 0) return result;
    }
    return 0;
  });
};
