// The Drive as a real folder: files with their ids, their names and what a person drops in beside them.
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { writeWhole } from '../host/write-file';
import { MIME_TYPES } from '../services/mime-type';
import { indexName, type Record, readIndex, withoutLoops, writeIndex } from './drive-index';
import type { DriveEntry, DriveStore } from './drive-store';
import { driveNameOf, fileNameOf, freeName, isIgnored } from './file-names';
import { googleUrl } from './google-url';
import { trashedIn, trashName } from './trash';

export interface DriveOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Ids that are not in use. */
  readonly newId: (prefix: string) => string;
  /** The address a person opens a file by: Google's unless told otherwise. */
  readonly url?: (entry: DriveEntry) => string;
}

/** A Drive that is a folder, with what had to be said about it when it was opened. */
export interface FolderDrive extends DriveStore {
  readonly notices: readonly string[];
}

/**
 * Opens a folder as a Drive, making it if need be. Files that lie in it get ids; a damaged index is made anew from the
 * folder and `notices` says so. Symbolic links are not followed: nothing outside the folder is read or written.
 */
export const openDrive = (folder: string, options: DriveOptions): FolderDrive => {
  mkdirSync(folder, { recursive: true });
  return new Folder(realpathSync(folder), options);
};

class Folder implements FolderDrive {
  readonly root: string;
  readonly notices: string[] = [];
  readonly #folder: string;
  readonly #options: DriveOptions;
  readonly #records: Map<string, Record>;
  /** When each folder last changed, by its id: a folder that did not needs no look. */
  readonly #looked = new Map<string, number>();
  /** A look found a file that another program has written. */
  #changed = false;

  constructor(folder: string, options: DriveOptions) {
    this.#folder = folder;
    this.#options = options;
    const { index, damaged } = readIndex(folder);
    this.root = index?.root ?? options.newId('root');
    this.#records = new Map(withoutLoops(index, this.root).map((record) => [record.id, record]));
    if (damaged !== null) {
      this.notices.push(
        `The index of the Drive (${indexName}) was damaged and has been made anew from the files in the folder. They have ` +
          `new ids, and what the index alone knew is lost. The damaged one was kept as ${damaged}.`,
      );
    }
    this.#look();
    if (index === null) {
      for (const record of trashedIn(folder, this.root)) this.#records.set(record.id, record);
    }
    this.#save();
  }

  list(): readonly DriveEntry[] {
    if (this.#look()) this.#save();
    return [...this.#records.values()].map((record) => this.#entry(record));
  }

  entry(id: string): DriveEntry | null {
    const record = this.#records.get(id);
    return record ? this.#entry(record) : null;
  }

  read(id: string): Uint8Array {
    const bytes = readFileSync(this.#place(this.#record(id)));
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  create(file: Parameters<DriveStore['create']>[0]): DriveEntry {
    const { name, mimeType, bytes, madeByScript, appProperties } = file;
    const parent = this.#folderId(file.parents?.[0] ?? this.root);
    const isFolder = mimeType === MIME_TYPES.FOLDER;
    const time = this.#time();
    const record: Record = {
      id: this.#options.newId(isFolder ? 'folder' : 'file'),
      name,
      mimeType,
      parent,
      file: this.#freeFile(fileNameOf(name, mimeType), parent),
      trashed: false,
      forbidden: false,
      madeByScript,
      createdTime: time,
      modifiedTime: time,
      appProperties: { ...appProperties },
      editors: [],
      seen: '',
    };
    const path = this.#place(record);
    if (isFolder) mkdirSync(path);
    else writeWhole(path, bytes ?? new Uint8Array());
    this.#records.set(record.id, { ...record, seen: looksOf(path) });
    this.#save();
    return this.#entry(this.#record(record.id));
  }

  write(id: string, bytes: Uint8Array): void {
    const record = this.#record(id);
    const path = this.#place(record);
    writeWhole(path, bytes);
    this.#records.set(id, { ...record, modifiedTime: this.#time(), seen: looksOf(path) });
    this.#save();
  }

  update(id: string, change: Parameters<DriveStore['update']>[1]): DriveEntry {
    const record = this.#record(id);
    const changed: Record = {
      ...record,
      name: change.name ?? record.name,
      parent: change.parents ? this.#folderId(change.parents[0] ?? this.root) : record.parent,
      trashed: change.trashed ?? record.trashed,
      forbidden: change.forbidden ?? record.forbidden,
      appProperties: change.appProperties ? { ...change.appProperties } : record.appProperties,
      editors: change.editors ? [...change.editors] : record.editors,
      modifiedTime: this.#time(),
    };
    for (let above = changed.parent; above !== this.root; above = this.#record(above).parent) {
      if (above === id) throw new Error(`The folder ${record.name} cannot be put into itself.`);
    }
    const isMoved =
      changed.name !== record.name || changed.parent !== record.parent || changed.trashed !== record.trashed;
    this.#records.set(id, isMoved ? this.#move(record, changed) : changed);
    this.#save();
    return this.#entry(this.#record(id));
  }

  remove(id: string): void {
    const record = this.#record(id);
    rmSync(this.#place(record), { recursive: true, force: true });
    if (record.trashed) rmSync(join(this.#folder, trashName, id), { recursive: true, force: true });
    this.#forget(id);
    this.#save();
  }

  url(id: string): string {
    const entry = this.#entry(this.#record(id));
    return this.#options.url?.(entry) ?? googleUrl(entry);
  }

  #record(id: string): Record {
    const record = this.#records.get(id);
    if (!record) throw new Error(`The Drive has no file ${id}.`);
    return record;
  }

  #folderId(id: string): string {
    if (id !== this.root && this.#record(id).mimeType !== MIME_TYPES.FOLDER) {
      throw new Error(`${this.#record(id).name} (${id}) is not a folder.`);
    }
    return id;
  }

  #entry(record: Record): DriveEntry {
    const { parent, file: _, seen: __, ...rest } = record;
    return { ...rest, parents: [parent], path: this.#path(record), trashed: this.#isTrashed(record) };
  }

  /** Trashed itself, or in a folder that is. */
  #isTrashed(record: Record): boolean {
    if (record.trashed) return true;
    const parent = this.#records.get(record.parent);
    return parent !== undefined && this.#isTrashed(parent);
  }

  #path({ id, parent, file, trashed }: Record): string {
    if (trashed) return `${trashName}/${id}/${file}`;
    return parent === this.root ? file : `${this.#path(this.#record(parent))}/${file}`;
  }

  /** Where it lies. Throws when a symbolic link would lead out of the folder. */
  #place(record: Record): string {
    const path = join(this.#folder, this.#path(record));
    const above = path.slice(0, path.lastIndexOf(sep));
    const real = statSync(above, { throwIfNoEntry: false }) ? realpathSync(above) : above;
    if (real !== above || lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) {
      throw new Error(`${this.#path(record)} is a symbolic link, which the Drive does not follow.`);
    }
    return path;
  }

  #freeFile(file: string, parent: string): string {
    const folder = parent === this.root ? this.#folder : this.#place(this.#record(parent));
    return freeName(file, new Set(readdirSync(folder).map((name) => name.toLowerCase())));
  }

  /** Moves the file as its record changes; its name on the computer follows its name in the Drive. */
  #move(before: Record, after: Record): Record {
    const from = this.#place(before);
    if (after.trashed) {
      const moved = { ...after, file: fileNameOf(after.name, after.mimeType) };
      mkdirSync(join(this.#folder, trashName, after.id), { recursive: true });
      renameSync(from, join(this.#folder, this.#path(moved)));
      return moved;
    }
    const wanted = fileNameOf(after.name, after.mimeType);
    const isSame = wanted === before.file && after.parent === before.parent && !before.trashed;
    const moved = { ...after, file: isSame ? wanted : this.#freeFile(wanted, after.parent) };
    renameSync(from, this.#place(moved));
    if (before.trashed) rmSync(join(this.#folder, trashName, before.id), { recursive: true, force: true });
    return moved;
  }

  /** Forgets a file, a folder with all that is in it; what of it lies in the trash stays there. */
  #forget(id: string): void {
    this.#records.delete(id);
    for (const record of [...this.#records.values()]) {
      if (record.parent !== id) continue;
      if (record.trashed) this.#records.set(record.id, { ...record, parent: this.root });
      else this.#forget(record.id);
    }
  }

  #time(): string {
    return new Date(this.#options.now()).toISOString();
  }

  #save(): void {
    writeIndex(this.#folder, { root: this.root, entries: [...this.#records.values()] });
  }

  /** Looks into the folders that changed since the last look; true when something came or went. */
  #look(): boolean {
    const news: Found[] = [];
    const gone: Record[] = [];
    this.#lookInto(this.root, this.#folder, news, gone);
    for (const found of news) this.#meet(found, gone);
    for (const record of gone) this.#forget(record.id);
    const changed = this.#changed || news.length > 0 || gone.length > 0;
    this.#changed = false;
    return changed;
  }

  #lookInto(id: string, folder: string, news: Found[], gone: Record[]): void {
    const changed = statSync(folder).mtimeMs;
    const known = [...this.#children(id)];
    if (this.#looked.get(id) !== changed) {
      const files = new Map(
        readdirSync(folder, { withFileTypes: true })
          .filter((one) => !isIgnored(one.name) && (one.isFile() || one.isDirectory()))
          .map((one) => [one.name, one.isDirectory()]),
      );
      for (const record of known) {
        const isFolder = record.mimeType === MIME_TYPES.FOLDER;
        if (files.get(record.file) !== isFolder) {
          gone.push(record);
          continue;
        }
        files.delete(record.file);
        this.#lookAt(record, join(folder, record.file));
      }
      for (const [file, isFolder] of files)
        news.push({ file, isFolder, parent: id, path: join(folder, file) });
      this.#looked.set(id, changed);
    }
    for (const record of known) {
      if (record.mimeType === MIME_TYPES.FOLDER && !gone.includes(record)) {
        this.#lookInto(record.id, join(folder, record.file), news, gone);
      }
    }
  }

  #lookAt(record: Record, path: string): void {
    const seen = looksOf(path);
    if (seen === record.seen) return;
    const modifiedTime = new Date(lstatSync(path).mtimeMs).toISOString();
    this.#records.set(record.id, { ...record, seen, modifiedTime });
    this.#changed = true;
  }

  *#children(id: string): Generator<Record> {
    for (const record of this.#records.values()) if (record.parent === id && !record.trashed) yield record;
  }

  /** A file that was not there: one that a person moved or renamed, else a new one. */
  #meet(found: Found, gone: Record[]): void {
    const { file, isFolder, parent, path } = found;
    const seen = looksOf(path);
    const at = gone.findIndex((record) => record.seen === seen && seen !== '');
    const [moved] = at < 0 ? [] : gone.splice(at, 1);
    const { name, mimeType } = isFolder ? { name: file, mimeType: MIME_TYPES.FOLDER } : driveNameOf(file);
    if (moved) {
      this.#records.set(moved.id, { ...moved, parent, file, name: moved.file === file ? moved.name : name });
    } else {
      const { birthtimeMs, mtimeMs } = statSync(path);
      const id = this.#options.newId(isFolder ? 'folder' : 'file');
      this.#records.set(id, {
        id,
        name,
        mimeType,
        parent,
        file,
        trashed: false,
        forbidden: false,
        madeByScript: false,
        createdTime: new Date(Math.min(birthtimeMs, mtimeMs)).toISOString(),
        modifiedTime: new Date(mtimeMs).toISOString(),
        appProperties: {},
        editors: [],
        seen,
      });
    }
    if (!isFolder) return;
    const id = moved?.id ?? [...this.#children(parent)].find((record) => record.file === file)?.id;
    if (id === undefined) return;
    const news: Found[] = [];
    this.#looked.delete(id);
    this.#lookInto(id, path, news, gone);
    for (const inside of news) this.#meet(inside, gone);
  }
}

interface Found {
  readonly file: string;
  readonly isFolder: boolean;
  readonly parent: string;
  readonly path: string;
}

/** Two looks at the same file, wherever it was moved, are the same. */
const looksOf = (path: string): string => {
  const found = lstatSync(path);
  return found.isDirectory() ? `${found.ino}` : `${found.ino}:${found.size}:${found.mtimeMs}`;
};
