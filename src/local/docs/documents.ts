// `Docs.Documents`: a document's structure by index, and changes to it by request.
import { DocxPackage } from '../document/ooxml/package';
import { validTables } from '../document/ooxml/valid-tables';
import { child, type XmlElement } from '../document/ooxml/xml';
import { apiError } from '../drive/api-error';
import { expectArguments } from '../drive/argument-count';
import { parseFields, pick } from '../drive/fields';
import { record } from '../drive/json';
import { lackMethods } from '../drive/not-implemented';
import { NotImplemented } from '../host/exception';
import type { Runtime } from '../host/runtime';
import { checkMask } from './document-fields';
import { changesOf } from './requests';
import { structureOf } from './structure';

/** Where documents are kept. */
export interface DocsFiles {
  /** The bytes of a document; null when there is none of that id. */
  read(id: string): Uint8Array | null;
  write(id: string, bytes: Uint8Array): void;
  /** Saves what was changed in a document that is open elsewhere in this run. */
  flush(id: string): void;
  /** The file of a document that is open elsewhere in this run, so that both change the same one; null when it is not. */
  openFile(id: string): DocxPackage | null;
}

type Use = 'get' | 'batchUpdate';

/** The scopes that reach every document; `drive.file` reaches those that the script made. */
const wideScopes: Readonly<Record<Use, readonly string[]>> = {
  get: ['documents', 'documents.readonly', 'drive', 'drive.readonly'],
  batchUpdate: ['documents', 'drive'],
};

export class Documents {
  static readonly googleName = 'Docs.Documents';
  readonly #runtime: Runtime;
  readonly #files: DocsFiles;

  constructor(runtime: Runtime, files: DocsFiles) {
    this.#runtime = runtime;
    this.#files = files;
  }

  /**
   * `get(documentId, optionalArgs)`: id, title and the body's paragraphs and tables with their indexes, or of these what
   * `fields` names. Styles, lists and what stands outside the body are not given; a `fields` that names them throws
   * {@link NotImplemented}. Throws Google's error for a document that is not there or not reached.
   */
  get(...args: readonly unknown[]): object {
    const method = 'docs.documents.get';
    expectArguments(args, 1, 2);
    const id = String(args[0]);
    const { name, file } = this.#open('get', id);
    const { fields, includeTabsContent, ...others } =
      args[1] === undefined ? {} : record(args[1], '', method);
    for (const [option, value] of Object.entries({ includeTabsContent, ...others })) {
      if (value !== undefined && value !== false)
        throw new NotImplemented(`Docs.Documents.get with ${option}`);
    }
    const mask = fields === undefined ? null : parseFields(String(fields).replaceAll('.', '/'), method);
    checkMask(mask, method);
    const answer = {
      documentId: () => id,
      title: () => name,
      body: () => ({ content: structureOf(bodyOf(file)).content }),
    };
    return pick(answer, mask, [], method);
  }

  /**
   * `batchUpdate(resource, documentId)`: does all requests or, when one is bad, none. Only
   * `pinTableHeaderRows`, `updateTableRowStyle` (`preventOverflow`) and `updateParagraphStyle` (`keepWithNext`) are
   * implemented; any other throws {@link NotImplemented} by its name. The answer has an empty reply for each request, and
   * no revision.
   */
  batchUpdate(...args: readonly unknown[]): object {
    const method = 'docs.documents.batchUpdate';
    expectArguments(args, 2, 3);
    const id = String(args[1]);
    const { file, isOpen } = this.#open('batchUpdate', id);
    const { requests, writeControl, ...others } = record(args[0], '', method);
    for (const name of Object.keys(others)) {
      throw apiError(method, `Invalid JSON payload received. Unknown name "${name}": Cannot find field.`);
    }
    if (writeControl !== undefined) throw new NotImplemented('Docs.Documents.batchUpdate with writeControl');
    const changes = changesOf(requests, structureOf(bodyOf(file)), method);
    for (const change of changes) change();
    if (isOpen) this.#files.flush(id);
    else {
      const bytes = file.save(validTables);
      if (bytes) this.#files.write(id, bytes);
    }
    return { documentId: id, replies: changes.map(() => ({})) };
  }

  /** The document's name and file, with what another service changed in it saved. */
  #open(
    use: Use,
    id: string,
  ): { readonly name: string; readonly file: DocxPackage; readonly isOpen: boolean } {
    const method = `docs.documents.${use}`;
    const member = `Docs.Documents.${use}`;
    this.#runtime.need(member, ...wideScopes[use], 'drive.file');
    const entry = this.#runtime.drive.entry(id);
    if (!entry || !(entry.madeByScript || this.#reachesAll(use, member))) throw notFound(method);
    this.#files.flush(id);
    const shared = this.#files.openFile(id);
    if (shared) return { name: entry.name, file: shared, isOpen: true };
    const bytes = this.#files.read(id);
    if (!bytes) throw notFound(method);
    return { name: entry.name, file: parse(bytes, method), isOpen: false };
  }

  #reachesAll(use: Use, member: string): boolean {
    try {
      this.#runtime.need(member, ...wideScopes[use]);
      return true;
    } catch {
      return false;
    }
  }
}

lackMethods(Documents, 'create');

const notFound = (method: string): Error => apiError(method, 'Requested entity was not found.', 404);

const parse = (bytes: Uint8Array, method: string): DocxPackage => {
  try {
    const file = new DocxPackage(bytes);
    bodyOf(file);
    return file;
  } catch {
    throw apiError(method, 'Internal error encountered.', 500);
  }
};

const bodyOf = (file: DocxPackage): XmlElement => {
  const body = child(file.root(file.mainPart), 'body');
  if (!body) throw new Error('The document has no body.');
  return body;
};
