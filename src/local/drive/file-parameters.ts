// What a script gives to the methods of `Drive.Files`, looked through.
import { NotImplemented } from '../host/exception';
import { type Blob, blobOf } from '../services/blob';
import { apiError } from './api-error';
import { fileFields } from './file-resource';

export type Parameters = Readonly<Record<string, unknown>>;

/** Parameters that change nothing here. */
export const harmless = [
  'supportsAllDrives',
  'supportsTeamDrives',
  'includeItemsFromAllDrives',
  'enforceSingleParent',
  'useContentAsIndexableText',
  'keepRevisionForever',
  'acknowledgeAbuse',
  'prettyPrint',
];

/** A file has one parent. */
export const tooManyParents = (method: string): Error =>
  apiError(method, 'Increasing the number of parents is not allowed', 403);

/** Google's words for `parents` in an update. */
export const parentsNotWritable = (): Error =>
  apiError(
    'drive.files.update',
    'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
    403,
  );

/** The blob to upload, undefined when there is none. */
export const blobIn = (value: unknown, method: string): Blob | undefined => {
  if (value === undefined || value === null) return undefined;
  const blob = blobOf(value);
  if (!blob) throw apiError(method, 'The mediaData parameter only supports Blob types for upload.');
  return blob;
};

/** Throws for properties of a resource that are not kept. */
export const only = (given: Parameters, names: readonly string[], method: string): void => {
  for (const name of Object.keys(given)) {
    if (names.includes(name) || given[name] === undefined) continue;
    if (fileFields.includes(name)) throw new NotImplemented(`${method} with the property '${name}'`);
    throw apiError(method, `Invalid JSON payload received. Unknown name "${name}": Cannot find field.`);
  }
};

/** Properties with the changes of `value`; null takes one away. */
export const properties = (
  value: unknown,
  before: Readonly<Record<string, string>>,
): Record<string, string> => {
  const found = { ...before };
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, one] of Object.entries(value)) {
    if (one === null) delete found[key];
    else if (one !== undefined) found[key] = String(one);
  }
  return found;
};

/** Where the page of that token begins. */
export const tokenPlace = (token: string, method: string): number => {
  const place = /^~!!~(\d+)$/.exec(token)?.[1];
  if (place === undefined) throw apiError(method, 'Invalid Value');
  return Number(place);
};
