// A Drive that lies in memory: for programs that run a script thousands of times and want each state back.
import { MIME_TYPES } from '../services/mime-type';
import type { DriveOptions, FolderDrive } from './drive-folder';
import type { DriveEntry } from './drive-store';
import { driveNameOf, fileNameOf, freeName } from './file-names';
import { googleUrl } from './google-url';

/** A file without what follows from the others; never changed in place. */
interface Stored extends Omit<DriveEntry, 'path'> {
  /** Its name in its folder, which no other file there has. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

const EMPTY = new Uint8Array();

/** Begins with these files in its top folder, by their names on a computer: `Book.xlsx`. */
export class MemoryDrive implements FolderDrive {
  readonly root: string;
  readonly notices: readonly string[] = [];
  readonly #options: DriveOptions;
  #files: ReadonlyMap<string, Stored>;
  #listed: { readonly of: ReadonlyMap<string, Stored>; readonly entries: readonly DriveEntry[] };

  constructor(files: Readonly<Record<string, Uint8Array>>, options: DriveOptions) {
    this.#options = options;
    this.root = options.newId('root');
    this.#files = new Map();
    this.#listed = { of: this.#files, entries: [] };
    for (const [file, bytes] of Object.entries(files)) {
      this.create({ ...driveNameOf(file), bytes, madeByScript: false });
    }
  }

  /** Puts everything back as it is now. */
  keep(): () => void {
    const files = this.#files;
    return () => {
      this.#files = files;
    };
  }

  list(): readonly DriveEntry[] {
    if (this.#listed.of !== this.#files) {
      const entries = [...this.#files.values()].map((stored) => this.#entry(stored));
      this.#listed = { of: this.#files, entries };
    }
    return this.#listed.entries;
  }

  entry(id: string): DriveEntry | null {
    const stored = this.#files.get(id);
    return stored ? this.#entry(stored) : null;
  }

  read(id: string): Uint8Array {
    return this.#stored(id).bytes;
  }

  create(file: Parameters<FolderDrive['create']>[0]): DriveEntry {
    const { name, mimeType, bytes, madeByScript, appProperties } = file;
    const parent = file.parents?.[0] ?? this.root;
    const time = this.#time();
    const id = this.#options.newId(mimeType === MIME_TYPES.FOLDER ? 'folder' : 'file');
    const stored: Stored = {
      id,
      name,
      mimeType,
      parents: [parent],
      file: this.#freeFile(name, mimeType, parent),
      trashed: false,
      forbidden: false,
      madeByScript,
      createdTime: time,
      modifiedTime: time,
      appProperties: { ...appProperties },
      editors: [],
      bytes: bytes ?? EMPTY,
    };
    this.#put(stored);
    return this.#entry(stored);
  }

  write(id: string, bytes: Uint8Array): void {
    this.#put({ ...this.#stored(id), bytes, modifiedTime: this.#time() });
  }

  update(id: string, change: Parameters<FolderDrive['update']>[1]): DriveEntry {
    const before = this.#stored(id);
    const changed = { ...before, ...change, modifiedTime: this.#time() };
    const [parent = this.root] = changed.parents;
    for (let above = parent; above !== this.root; above = this.#stored(above).parents[0] ?? this.root) {
      if (above === id) throw new Error(`The folder ${before.name} cannot be put into itself.`);
    }
    const isMoved = changed.name !== before.name || parent !== before.parents[0];
    const file = isMoved ? this.#freeFile(changed.name, changed.mimeType, parent) : before.file;
    this.#put({ ...changed, file });
    return this.#entry(this.#stored(id));
  }

  remove(id: string): void {
    this.#stored(id);
    const left = new Map(this.#files);
    const take = (gone: string): void => {
      left.delete(gone);
      for (const stored of [...left.values()]) if (stored.parents[0] === gone) take(stored.id);
    };
    take(id);
    this.#files = left;
  }

  url(id: string): string {
    const entry = this.#entry(this.#stored(id));
    return this.#options.url?.(entry) ?? googleUrl(entry);
  }

  #stored(id: string): Stored {
    const stored = this.#files.get(id);
    if (!stored) throw new Error(`The Drive has no file ${id}.`);
    return stored;
  }

  #put(stored: Stored): void {
    this.#files = new Map(this.#files).set(stored.id, stored);
  }

  #entry({ file, bytes: _, ...rest }: Stored): DriveEntry {
    const above = this.#files.get(rest.parents[0] ?? this.root);
    const folder = above && this.#entry(above);
    return {
      ...rest,
      path: folder ? `${folder.path}/${file}` : file,
      trashed: rest.trashed || (folder?.trashed ?? false),
    };
  }

  #freeFile(name: string, mimeType: string, parent: string): string {
    const there = [...this.#files.values()].filter(({ parents }) => parents[0] === parent);
    return freeName(fileNameOf(name, mimeType), new Set(there.map(({ file }) => file.toLowerCase())));
  }

  #time(): string {
    return new Date(this.#options.now()).toISOString();
  }
}
