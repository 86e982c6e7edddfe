// The trash of the folder that is the Drive.
import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MIME_TYPES } from '../services/mime-type';
import type { Record } from './drive-index';
import { driveNameOf } from './file-names';

/** Trashed files lie in here, each in a folder of its id. */
export const trashName = '.trash';

/** What lies in the trash, under its old ids, for a Drive that lost its index. It comes back to the top folder. */
export const trashedIn = (drive: string, root: string): Record[] => {
  const trash = join(drive, trashName);
  if (!lstatSync(trash, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(trash).flatMap((id) => {
    const folder = join(trash, id);
    if (!lstatSync(folder).isDirectory()) return [];
    const [file] = readdirSync(folder, { withFileTypes: true }).filter((one) => !one.isSymbolicLink());
    if (!file) return [];
    const named = file.isDirectory()
      ? { name: file.name, mimeType: MIME_TYPES.FOLDER }
      : driveNameOf(file.name);
    const time = statSync(join(folder, file.name)).mtime.toISOString();
    return [
      {
        ...named,
        id,
        parent: root,
        file: file.name,
        trashed: true,
        forbidden: false,
        madeByScript: false,
        createdTime: time,
        modifiedTime: time,
        appProperties: {},
        editors: [],
        seen: '',
      },
    ];
  });
};
