// The services over files, made for one run: spreadsheets, documents, the Drive and BigQuery.
import { BigQuery } from '../bigquery/bigquery-service';
import { Docs } from '../docs/docs-service';
import { blankDocument } from '../document/blank-document';
import { DocumentApp } from '../document/document-app';
import { Drive } from '../drive/drive-service';
import { MIME_TYPES } from '../services/mime-type';
import { noUi, Ui, type UiOptions } from '../services/ui';
import { Sheets } from '../sheets/sheets-service';
import type { Books } from '../spreadsheet/books';
import { copyWorkbook } from '../spreadsheet/sheet-copy';
import { SpreadsheetApp } from '../spreadsheet/spreadsheet-app';
import type { BookShelf } from './book-shelf';
import { exception } from './exception';
import type { Runtime } from './runtime';

export interface FileServices {
  readonly SpreadsheetApp: SpreadsheetApp;
  readonly DocumentApp: DocumentApp;
  readonly Drive: Drive;
  readonly Docs: Docs;
  readonly Sheets: Sheets;
  readonly BigQuery: BigQuery;
  /** Saves and closes what the run left open. */
  end(): void;
  /** Closes it without saving, as when the run is gone. */
  drop(): void;
}

const notFound = (): Error => exception('No item with the given ID could be found.');

/** The services of one run. */
export const fileServices = (runtime: Runtime, shelf: BookShelf, ui: UiOptions): FileServices => {
  const { drive } = runtime;
  const screen = new Ui(runtime, ui);
  const shownUi = (): Ui => {
    if (!runtime.execution().hasUi) throw noUi();
    return screen;
  };
  const nameOf = (id: string): string => {
    const entry = drive.entry(id);
    if (!entry) throw notFound();
    return entry.name;
  };
  const books: Books = {
    open: (id) => shelf.use(id),
    create: (name, rows, columns) => {
      const book = shelf.blank();
      for (const sheet of book.sheets) Object.assign(sheet, { rows, columns });
      return shelf.add(name, book);
    },
    copy: (id, name) => {
      const book = shelf.use(id);
      if (!book) throw notFound();
      return shelf.add(name, copyWorkbook(book));
    },
    name: nameOf,
    rename: (id, name) => {
      drive.update(id, { name });
    },
    ui: shownUi,
    toast: (_id, message, title, seconds) => ui.person?.toast?.(message, title, seconds),
  };
  const stored = {
    read: (id: string) => {
      const entry = drive.entry(id);
      return entry?.mimeType === MIME_TYPES.GOOGLE_DOCS && !entry.forbidden ? drive.read(id) : null;
    },
    write: (id: string, bytes: Uint8Array) => drive.write(id, bytes),
  };
  const documents = new DocumentApp(runtime, {
    ...stored,
    create: (name) => {
      const mimeType = MIME_TYPES.GOOGLE_DOCS;
      return drive.create({ name, mimeType, bytes: blankDocument(), madeByScript: true }).id;
    },
    name: nameOf,
    rename: books.rename,
    url: (id) => drive.url(id),
    ui: shownUi,
  });
  return {
    SpreadsheetApp: new SpreadsheetApp(runtime, books),
    DocumentApp: documents,
    Drive: new Drive(runtime, {
      blankDocument,
      flush: (id) => {
        documents.flush(id);
        shelf.read(id);
      },
      opened: (id) => shelf.arrived(id),
    }),
    Docs: new Docs(runtime, {
      ...stored,
      flush: (id) => documents.flush(id),
      openFile: (id) => documents.openFile(id),
    }),
    Sheets: new Sheets(runtime, { open: (id) => shelf.use(id) }),
    BigQuery: new BigQuery(runtime),
    end: () => documents.closeAll(),
    drop: () => documents.dropAll(),
  };
};
