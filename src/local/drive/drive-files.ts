// `Drive.Files`: files and folders through the Drive API, version 3.
import { NotImplemented } from '../host/exception';
import type { Runtime } from '../host/runtime';
import type { Blob } from '../services/blob';
import { MIME_TYPES } from '../services/mime-type';
import { Access, parameters } from './access';
import { apiError } from './api-error';
import { blankWorkbook } from './blank-workbook';
import type { DriveEntry } from './drive-store';
import { parseFields, pick } from './fields';
import {
  blobIn,
  harmless,
  only,
  type Parameters,
  parentsNotWritable,
  properties,
  tokenPlace,
  tooManyParents,
} from './file-parameters';
import { defaultFileFields, fileFields, fileResource } from './file-resource';
import { lackMethods } from './not-implemented';
import { sortEntries } from './order';
import { parseQuery } from './query';

export interface DriveServiceOptions {
  /** The bytes of an empty .docx. */
  readonly blankDocument: () => Uint8Array;
  /** Called before a file's bytes are read, so that what is open is saved. */
  readonly flush: (id: string) => void;
  /** Called when a file got new bytes. */
  readonly opened: (id: string) => void;
}

/** What each of Google's own types is stored as, and is converted from. */
const formats: ReadonlyMap<string, string> = new Map([
  [MIME_TYPES.GOOGLE_DOCS, MIME_TYPES.MICROSOFT_WORD],
  [MIME_TYPES.GOOGLE_SHEETS, MIME_TYPES.MICROSOFT_EXCEL],
]);

export class Files {
  static readonly googleName = 'Drive.Files';
  readonly #runtime: Runtime;
  readonly #options: DriveServiceOptions;
  readonly #access: Access;

  constructor(runtime: Runtime, options: DriveServiceOptions) {
    this.#runtime = runtime;
    this.#options = options;
    this.#access = new Access(runtime);
  }

  /** A new file or folder. A blob that becomes one of Google's own types has to be in the format it is stored in. */
  create(resource?: unknown, mediaData?: unknown, optionalArgs?: unknown): object {
    const method = 'drive.files.create';
    this.#access.need(method, 'make');
    const given = parameters(resource, method);
    const args = this.#arguments(optionalArgs, method);
    only(given, ['name', 'mimeType', 'parents', 'appProperties', 'kind'], method);
    const blob = blobIn(mediaData, method);
    const mimeType = String(given.mimeType ?? blob?.getContentType() ?? 'application/octet-stream');
    const parents = this.#parents(given.parents, method);
    const bytes = this.#content(mimeType, blob, method);
    const entry = this.#runtime.drive.create({
      name: String(given.name ?? blob?.getName() ?? 'Untitled'),
      mimeType,
      parents,
      appProperties: properties(given.appProperties, {}),
      ...(bytes && { bytes }),
      madeByScript: true,
    });
    this.#options.opened(entry.id);
    return this.#answer(entry, args, method);
  }

  /** A copy beside the original, named `Copy of …` unless told otherwise. */
  copy(resource: unknown, fileId: unknown, optionalArgs?: unknown): object {
    const method = 'drive.files.copy';
    this.#access.need(method, 'make');
    const source = this.#access.file(method, 'make', fileId);
    const given = parameters(resource, method);
    const args = this.#arguments(optionalArgs, method);
    only(given, ['name', 'mimeType', 'parents', 'appProperties', 'kind'], method);
    if (source.mimeType === MIME_TYPES.FOLDER)
      throw apiError(method, 'This file cannot be copied by the user.', 403);
    const mimeType = String(given.mimeType ?? source.mimeType);
    this.#options.flush(source.id);
    const bytes = this.#runtime.drive.read(source.id);
    if (mimeType !== source.mimeType) this.#convert(source.mimeType, mimeType, method);
    else this.#spend(mimeType);
    const parents = given.parents === undefined ? this.#reached(source.parents, method) : given.parents;
    const entry = this.#runtime.drive.create({
      name: String(given.name ?? `Copy of ${source.name}`),
      mimeType,
      parents: this.#parents(parents, method),
      appProperties: properties(given.appProperties, source.appProperties),
      bytes,
      madeByScript: true,
    });
    this.#options.opened(entry.id);
    return this.#answer(entry, args, method);
  }

  get(fileId: unknown, optionalArgs?: unknown): object {
    const method = 'drive.files.get';
    const entry = this.#access.file(method, 'read', fileId);
    const args = this.#arguments(optionalArgs, method, 'alt');
    if (args.alt !== undefined && args.alt !== 'json')
      throw new NotImplemented("Drive.Files.get with alt='media'");
    return this.#answer(entry, args, method);
  }

  /** Pages of files, the trashed ones too; the top folder is not among them. */
  list(optionalArgs?: unknown): object {
    const method = 'drive.files.list';
    this.#access.need(method, 'read');
    const { drive, account } = this.#runtime;
    const args = this.#arguments(
      optionalArgs,
      method,
      'q',
      'pageSize',
      'pageToken',
      'orderBy',
      'spaces',
      'corpora',
    );
    const pageSize = Number(args.pageSize ?? 100);
    if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > 1000) {
      throw apiError(
        method,
        `Invalid value '${String(args.pageSize)}'. Values must be within the range: [1, 1000]`,
      );
    }
    if ((args.spaces ?? 'drive') !== 'drive')
      throw new NotImplemented(`${method} with spaces='${args.spaces}'`);
    if ((args.corpora ?? 'user') !== 'user')
      throw new NotImplemented(`${method} with corpora='${args.corpora}'`);
    const test =
      args.q === undefined || args.q === ''
        ? () => true
        : parseQuery(String(args.q), { root: drive.root, email: account.email });
    const all = this.#access.reachesAll(method, 'read');
    const found = drive
      .list()
      .filter((entry) => !entry.forbidden && (all || entry.madeByScript) && test(entry));
    const sorted = sortEntries(
      found,
      args.orderBy === undefined ? 'modifiedTime desc' : String(args.orderBy),
      method,
    );
    const start = args.pageToken === undefined ? 0 : tokenPlace(String(args.pageToken), method);
    const mask = parseFields(
      String(args.fields ?? `kind,incompleteSearch,nextPageToken,files(${defaultFileFields})`),
      method,
    );
    const inside = mask?.get('files') ?? null;
    const next = start + pageSize < sorted.length ? `~!!~${start + pageSize}` : undefined;
    return pick(
      {
        kind: () => 'drive#fileList',
        incompleteSearch: () => false,
        nextPageToken: () => next,
        files: () =>
          sorted
            .slice(start, start + pageSize)
            .map((entry) => pick(fileResource(entry, this.#runtime), inside, fileFields, method)),
      },
      mask,
      [],
      method,
    );
  }

  /** Changes what `resource` names; new parents take the place of the old one, for a file has one parent only. */
  update(resource: unknown, fileId: unknown, mediaData?: unknown, optionalArgs?: unknown): object {
    const method = 'drive.files.update';
    const entry = this.#access.file(method, 'change', fileId);
    const given = parameters(resource, method);
    const args = this.#arguments(optionalArgs, method, 'addParents', 'removeParents');
    only(given, ['name', 'trashed', 'appProperties', 'mimeType', 'kind', 'id', 'parents'], method);
    if (given.mimeType !== undefined && given.mimeType !== entry.mimeType) {
      throw new NotImplemented('Drive.Files.update with a new mimeType');
    }
    if (given.parents !== undefined) throw parentsNotWritable();
    const { drive } = this.#runtime;
    const parents = this.#newParents(entry, args, method);
    const blob = blobIn(mediaData, method);
    if (blob) {
      this.#checkFormat(entry.mimeType, blob, method);
      drive.write(entry.id, blob.content());
      this.#options.opened(entry.id);
    }
    const changed = drive.update(entry.id, {
      ...(given.name !== undefined && { name: String(given.name) }),
      ...(given.trashed !== undefined && { trashed: given.trashed === true }),
      ...(given.appProperties !== undefined && {
        appProperties: properties(given.appProperties, entry.appProperties),
      }),
      ...(parents && { parents }),
    });
    return this.#answer(changed, args, method);
  }

  /** Takes a file away for good, past the trash; a folder with all that is in it. */
  remove(fileId: unknown, optionalArgs?: unknown): void {
    const method = 'drive.files.delete';
    const { id } = this.#access.file(method, 'make', fileId);
    this.#arguments(optionalArgs, method);
    this.#runtime.drive.remove(id);
  }

  delete(fileId: unknown, optionalArgs?: unknown): void {
    this.remove(fileId, optionalArgs);
  }

  #answer(entry: DriveEntry, args: Parameters, method: string): object {
    const mask = parseFields(String(args.fields ?? defaultFileFields), method);
    return pick(fileResource(entry, this.#runtime), mask, fileFields, method);
  }

  #arguments(value: unknown, method: string, ...own: readonly string[]): Parameters {
    const args = parameters(value, method);
    for (const name of Object.keys(args)) {
      if (name !== 'fields' && !own.includes(name) && !harmless.includes(name)) {
        throw new NotImplemented(`${method} with the parameter '${name}'`);
      }
    }
    return args;
  }

  #parents(value: unknown, method: string): string[] {
    const list = Array.isArray(value) ? value : [];
    if (list.length > 1) throw tooManyParents(method);
    return [list.length === 0 ? this.#runtime.drive.root : this.#access.folder(method, 'make', list[0])];
  }

  /** Of the folders of an original those that the script reaches; the top folder when it reaches none. */
  #reached(parents: readonly string[], method: string): string[] {
    const { drive } = this.#runtime;
    const all = this.#access.reachesAll(method, 'make');
    return parents.filter((id) => id === drive.root || all || drive.entry(id)?.madeByScript === true);
  }

  #newParents(entry: DriveEntry, args: Parameters, method: string): string[] | undefined {
    const ids = (value: unknown): string[] =>
      value === undefined || value === null || value === ''
        ? []
        : (Array.isArray(value) ? value.map(String) : String(value).split(',')).map((id) => id.trim());
    const added = ids(args.addParents).map((id) => this.#access.folder(method, 'change', id));
    const removed = ids(args.removeParents).map((id) => (id === 'root' ? this.#runtime.drive.root : id));
    if (added.length > 1) throw tooManyParents(method);
    const [target] = added;
    if (target !== undefined) {
      for (let above = target; above !== this.#runtime.drive.root; ) {
        if (above === entry.id) throw apiError(method, 'The requested parent would create a cycle.', 403);
        above = this.#runtime.drive.entry(above)?.parents[0] ?? this.#runtime.drive.root;
      }
      return [target];
    }
    if (removed.length === 0) return undefined;
    if (entry.parents.every((id) => removed.includes(id))) {
      throw apiError(method, 'A file must have exactly one parent.', 403);
    }
    return undefined;
  }

  #content(mimeType: string, blob: Blob | undefined, method: string): Uint8Array | undefined {
    if (mimeType === MIME_TYPES.FOLDER) {
      if (blob) throw apiError(method, 'Bad Request');
      return undefined;
    }
    if (blob) {
      this.#checkFormat(mimeType, blob, method);
      return blob.content().slice();
    }
    if (mimeType === MIME_TYPES.GOOGLE_DOCS || mimeType === MIME_TYPES.GOOGLE_SHEETS) {
      this.#spend(mimeType);
      return mimeType === MIME_TYPES.GOOGLE_DOCS ? this.#options.blankDocument() : blankWorkbook();
    }
    if (mimeType.startsWith('application/vnd.google-apps.')) {
      throw new NotImplemented(`Drive.Files.create with mimeType '${mimeType}'`);
    }
    return new Uint8Array();
  }

  #checkFormat(mimeType: string, blob: Blob, method: string): void {
    if (!mimeType.startsWith('application/vnd.google-apps.')) return;
    this.#convert(blob.getContentType() ?? 'application/octet-stream', mimeType, method);
  }

  #convert(from: string, to: string, method: string): void {
    if (formats.get(to) !== from) throw new NotImplemented(`${method} converting ${from} to ${to}`);
    this.#runtime.quotas.spend('conversions', 1);
  }

  #spend(mimeType: string): void {
    if (mimeType === MIME_TYPES.GOOGLE_DOCS) this.#runtime.quotas.spend('documents', 1);
    if (mimeType === MIME_TYPES.GOOGLE_SHEETS) this.#runtime.quotas.spend('spreadsheets', 1);
  }
}

lackMethods(Files, 'download', 'emptyTrash', 'export', 'generateIds', 'listLabels', 'modifyLabels', 'watch');
