// Blobs into a .zip or .gz and out again.
import { gunzipSync, gzipSync, unzipSync, zipSync } from 'fflate';
import { exception } from '../host/exception';
import { Blob } from './blob';
import { typeOfName } from './mime-type';

const ZIP = 'application/zip';
const GZIP = 'application/x-gzip';

const unreadable = (kind: string): Error => exception(`Could not decompress ${kind}.`);

/** One archive of the blobs, entries dated `at` (milliseconds). Throws where a blob has no name, or two share one. */
export const zip = (blobs: readonly Blob[], name: string, at: number): Blob => {
  const entries: Record<string, Uint8Array> = {};
  for (const blob of blobs) {
    const entry = blob.getName();
    if (entry === null) throw exception('Blob object must have non-null name for this operation.');
    if (entry in entries) throw exception(`Duplicate filename is not allowed: ${entry}`);
    entries[entry] = blob.content();
  }
  return new Blob(zipSync(entries, { mtime: new Date(at) }), ZIP, name);
};

/** What is in an archive, by name, each with the type its name suggests. */
export const unzip = (blob: Blob): Blob[] => {
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(blob.content());
  } catch {
    throw unreadable('zip');
  }
  return Object.entries(entries)
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, bytes]) => new Blob(bytes, typeOfName(name) ?? 'application/octet-stream', name));
};

/** The blob compressed; named `<its name>.gz` unless told otherwise. */
export const gzip = (blob: Blob, name: string | undefined, at: number): Blob =>
  new Blob(
    gzipSync(blob.content(), { mtime: new Date(at) }),
    GZIP,
    name ?? (blob.getName() === null ? 'archive.gz' : `${blob.getName()}.gz`),
  );

/** The blob that was compressed; its name loses `.gz`. */
export const ungzip = (blob: Blob): Blob => {
  const name = blob.getName()?.replace(/\.gz$/, '') ?? null;
  try {
    return new Blob(
      gunzipSync(blob.content()),
      (name && typeOfName(name)) ?? 'application/octet-stream',
      name,
    );
  } catch {
    throw unreadable('gzip');
  }
};
