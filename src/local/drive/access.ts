// Which files a script reaches: all of them under the scope `drive`, those it made itself under `drive.file`.
import { types } from 'node:util';
import type { Runtime } from '../host/runtime';
import { MIME_TYPES } from '../services/mime-type';
import { apiError, fileNotFound } from './api-error';
import type { DriveEntry } from './drive-store';

/** The scopes under which Google lets a method run, and those of them that reach every file. */
const scopes = {
  read: ['drive', 'drive.file', 'drive.readonly', 'drive.metadata', 'drive.metadata.readonly'],
  change: ['drive', 'drive.file', 'drive.metadata'],
  make: ['drive', 'drive.file'],
} as const;

export type Use = keyof typeof scopes;

export class Access {
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  /** Throws Google's permission error unless the script may call `method` at all. */
  need(method: string, use: Use): void {
    this.#runtime.need(method, ...scopes[use]);
  }

  /** Whether every file is reached, not only those that the script made. */
  reachesAll(method: string, use: Use): boolean {
    const wide = scopes[use].filter((scope) => scope !== 'drive.file');
    try {
      this.#runtime.need(method, ...wide);
      return true;
    } catch {
      return false;
    }
  }

  /** The file of that id; `root` is the top folder. Throws Google's `File not found` for one that is not reached. */
  file(method: string, use: Use, id: unknown): DriveEntry {
    this.need(method, use);
    const wanted = String(id);
    const { drive } = this.#runtime;
    if ((wanted === 'root' || wanted === drive.root) && this.reachesAll(method, use))
      return topFolder(drive.root);
    const entry = drive.entry(wanted);
    if (!entry || entry.forbidden || !(entry.madeByScript || this.reachesAll(method, use)))
      throw fileNotFound(method, wanted);
    return entry;
  }

  /** The id of a folder that a file may be put into. */
  folder(method: string, use: Use, id: unknown): string {
    const wanted = String(id);
    const { root } = this.#runtime.drive;
    if (wanted === 'root' || wanted === root) return root;
    const entry = this.file(method, use, wanted);
    if (entry.mimeType !== MIME_TYPES.FOLDER) {
      throw apiError(method, 'The specified parent is not a folder.', 403);
    }
    return entry.id;
  }
}

const topFolder = (id: string): DriveEntry => ({
  id,
  name: 'My Drive',
  mimeType: MIME_TYPES.FOLDER,
  parents: [],
  path: '',
  trashed: false,
  forbidden: false,
  madeByScript: false,
  createdTime: new Date(0).toISOString(),
  modifiedTime: new Date(0).toISOString(),
  appProperties: {},
  editors: [],
});

/** A parameter as a plain object; the service takes none for absent. */
export const parameters = (value: unknown, method: string): Readonly<Record<string, unknown>> => {
  if (value === undefined || value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value) && !types.isDate(value)) {
    return { ...value } as Readonly<Record<string, unknown>>;
  }
  throw apiError(method, 'Invalid Value');
};
