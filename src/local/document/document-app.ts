// DocumentApp: creates and opens documents, which are `.docx` files, and saves them at the end of a run.
import { exception } from '../host/exception';
import type { Runtime } from '../host/runtime';
import { unimplemented } from '../host/unimplemented';
import './classes';
import { string } from './arguments';
import { Document, type Home } from './document';
import * as enums from './enums';
import { DocxPackage } from './ooxml/package';
import { validTables } from './ooxml/valid-tables';
import { Session } from './session';

/** Where documents are kept. */
export interface DocumentFiles {
  /** The bytes of a document; null (or an error) when there is none of that id. */
  read(id: string): Uint8Array | null;
  write(id: string, bytes: Uint8Array): void;
  /** Makes a blank document (`blankDocument`); its id. */
  create(name: string): string;
  name(id: string): string;
  rename(id: string, name: string): void;
  /** The address a person opens it by. */
  url(id: string): string;
  ui(): GoogleAppsScript.Base.Ui;
}

export class DocumentApp extends unimplemented<object>('Document.DocumentApp') {
  readonly Attribute = enums.Attribute;
  readonly ElementType = enums.ElementType;
  readonly GlyphType = enums.GlyphType;
  readonly HorizontalAlignment = enums.HorizontalAlignment;
  readonly ParagraphHeading = enums.ParagraphHeading;
  readonly PositionedLayout = enums.PositionedLayout;
  readonly TabType = enums.TabType;
  readonly TextAlignment = enums.TextAlignment;
  readonly VerticalAlignment = enums.VerticalAlignment;

  readonly #runtime: Runtime;
  readonly #files: DocumentFiles;
  readonly #open = new Map<string, Session>();
  readonly #home: Home;

  constructor(runtime: Runtime, files: DocumentFiles) {
    super();
    this.#runtime = runtime;
    this.#files = files;
    this.#home = {
      runtime,
      name: (id) => files.name(id),
      rename: (id, name) => files.rename(id, name),
      url: (id) => files.url(id),
      save: (session) => this.#save(session),
      close: (session) => {
        session.closed = true;
        this.#open.delete(session.id);
      },
    };
  }

  /** Counts against the day's documents. */
  create(name: string): Document {
    const title = string(name, 'create');
    this.#runtime.need('DocumentApp.create', 'documents');
    this.#runtime.quotas.spend('documents', 1);
    return this.#openFile(this.#files.create(title));
  }

  /**
   * A document already open in this run is the same one: its changes show before they are saved.
   * Throws Google's error for an unknown id and for a file that is no sound document.
   */
  openById(id: string): Document {
    const wanted = string(id, 'openById');
    this.#runtime.need('DocumentApp.openById', 'documents');
    return this.#openFile(wanted);
  }

  openByUrl(url: string): Document {
    const address = string(url, 'openByUrl');
    this.#runtime.need('DocumentApp.openByUrl', 'documents');
    const id =
      /\/document\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(address)?.[1] ??
      this.#runtime.drive.list().find((entry) => this.#files.url(entry.id) === address)?.id;
    if (id === undefined) throw exception('Invalid argument: url');
    return this.#openFile(id);
  }

  /** Null: the script is bound to a spreadsheet or to nothing. */
  getActiveDocument(): Document | null {
    return null;
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return this.#files.ui();
  }

  /** Writes what was changed in one open document, or in all; they stay open. */
  flush(id?: string): void {
    for (const session of this.#open.values()) if (id === undefined || session.id === id) this.#save(session);
  }

  /** The file of a document that is open, for a service that changes it beside the script; null when it is closed. */
  openFile(id: string): DocxPackage | null {
    return this.#open.get(id)?.file ?? null;
  }

  /** The end of a run: writes what was changed and closes every document. */
  closeAll(): void {
    for (const session of [...this.#open.values()]) {
      this.#save(session);
      this.#home.close(session);
    }
  }

  /** Closes every document; changes that were not saved are lost. */
  dropAll(): void {
    for (const session of [...this.#open.values()]) this.#home.close(session);
  }

  #openFile(id: string): Document {
    const known = this.#open.get(id);
    if (known) return new Document(known, this.#home);
    const bytes = this.#read(id);
    if (!bytes)
      throw exception(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`);
    let session: Session;
    try {
      session = new Session(id, new DocxPackage(bytes));
      // A body is needed at once, so that a file without one is refused here.
      session.body;
    } catch {
      throw exception(
        'Unexpected error while getting the method or property openById on object DocumentApp.',
      );
    }
    this.#open.set(id, session);
    return new Document(session, this.#home);
  }

  #read(id: string): Uint8Array | null {
    try {
      return this.#files.read(id);
    } catch {
      return null;
    }
  }

  #save(session: Session): void {
    const bytes = session.file.save(validTables);
    if (bytes) this.#files.write(session.id, bytes);
  }
}
