// The index of the folder that is the Drive: what the files themselves do not tell.
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../host/write-file';

const record = z.object({
  id: z.string().min(1),
  name: z.string(),
  mimeType: z.string(),
  /** Id of the folder it lies in. */
  parent: z.string(),
  /** Its name in that folder on the computer. */
  file: z.string().regex(/^(?!\.{1,2}$)[^/\\\0]+$/),
  trashed: z.boolean(),
  forbidden: z.boolean().default(false),
  madeByScript: z.boolean(),
  createdTime: z.string(),
  modifiedTime: z.string(),
  appProperties: z.record(z.string(), z.string()),
  editors: z.array(z.string()),
  /** What the file looked like when last seen, so that it is known again when a person moves it. */
  seen: z.string(),
});

/** A file or folder of the Drive as the index keeps it. */
export type Record = z.infer<typeof record>;

const index = z.object({ version: z.literal(1), root: z.string().min(1), entries: z.array(record) });

export interface Index {
  readonly root: string;
  readonly entries: readonly Record[];
}

export const indexName = '.drive.json';

/** The index of a folder; null when there is none. One that cannot be read is put aside, and `damaged` names the copy. */
export const readIndex = (folder: string): { index: Index | null; damaged: string | null } => {
  const path = join(folder, indexName);
  if (!existsSync(path)) return { index: null, damaged: null };
  try {
    return { index: index.parse(JSON.parse(readFileSync(path, 'utf8'))), damaged: null };
  } catch {
    const aside = `${path}.damaged`;
    renameSync(path, aside);
    return { index: null, damaged: aside };
  }
};

export const writeIndex = (folder: string, { root, entries }: Index): void =>
  writeWhole(join(folder, indexName), `${JSON.stringify({ version: 1, root, entries }, null, 1)}\n`);

/** Records whose folders are all there: an index that was changed by hand may point at nothing, or in a circle. */
export const withoutLoops = (index: Index | null, root: string): Record[] => {
  const records = new Map(index?.entries.map((record) => [record.id, record]));
  const reachesRoot = (record: Record): boolean => {
    const passed = new Set<string>();
    for (let at: Record | undefined = record; at; at = records.get(at.parent)) {
      if (at.parent === root) return true;
      if (passed.has(at.id)) return false;
      passed.add(at.id);
    }
    return false;
  };
  return [...records.values()].filter(reachesRoot);
};
