// A file of the Drive by what a person calls it.
import type { DriveEntry, DriveStore } from '../drive/drive-store';

/** The entry with that id or path; null when there is none. */
export const findEntry = (drive: DriveStore, idOrPath: string): DriveEntry | null => {
  const path = idOrPath.replaceAll('\\', '/').replace(/^\.?\//, '');
  return drive.entry(idOrPath) ?? drive.list().find((entry) => entry.path === path && !entry.trashed) ?? null;
};
