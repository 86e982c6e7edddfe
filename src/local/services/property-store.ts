// Where properties live: one hidden JSON file in the Drive's folder.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../host/write-file';

export const PROPERTIES_FILE = '.properties.json';

/** All properties by store: `script`, `user:<e-mail>`, `document:<id>`. */
export type AllProperties = Record<string, Record<string, string>>;

export interface PropertyStore {
  /** A copy. */
  read(store: string): Record<string, string>;
  /** Replaces the store; on disk when this returns. */
  write(store: string, values: Record<string, string>): void;
  all(): AllProperties;
  /** A way back to what it has now; nothing is written to disk. */
  keep(): () => void;
}

/** The properties kept in a folder, in memory alone where it is null. Throws when the file there is not what this wrote. */
export const openPropertyStore = (folder: string | null): PropertyStore => {
  const file = folder === null ? null : join(folder, PROPERTIES_FILE);
  let stores = (file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as AllProperties;
  return {
    read: (store) => ({ ...stores[store] }),
    write: (store, values) => {
      stores = { ...stores, [store]: { ...values } };
      if (file) writeWhole(file, `${JSON.stringify(stores, null, 1)}\n`);
    },
    all: () => structuredClone(stores),
    keep: () => {
      const kept = stores;
      return () => {
        stores = kept;
      };
    },
  };
};
