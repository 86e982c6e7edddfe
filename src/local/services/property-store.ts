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
}

/** The properties kept in a folder. Throws when the file there is not what this wrote. */
export const openPropertyStore = (folder: string): PropertyStore => {
  const file = join(folder, PROPERTIES_FILE);
  const stores = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as AllProperties;
  return {
    read: (store) => ({ ...stores[store] }),
    write: (store, values) => {
      stores[store] = { ...values };
      writeWhole(file, `${JSON.stringify(stores, null, 1)}\n`);
    },
    all: () => structuredClone(stores),
  };
};
