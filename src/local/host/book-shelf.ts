// SpreadsheetApp's books: the Drive's spreadsheets, read when first used and written when told to.
import { blankWorkbook } from '../drive/blank-workbook';
import type { DriveEntry, DriveStore } from '../drive/drive-store';
import { workbookFrom } from '../files/read-workbook';
import { writeWorkbook } from '../files/write-workbook';
import { MIME_TYPES } from '../services/mime-type';
import { copyWorkbook } from '../spreadsheet/sheet-copy';
import { emptyWorkbook, type WorkbookData } from '../spreadsheet/workbook';
import { exception } from './exception';
import { Workbooks } from './workbooks';

export interface Defaults {
  readonly locale: string;
  readonly timeZone: string;
}

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** Spreadsheets that were only read and stay in memory from one run to the next. */
const AT_HAND = 16;

/** The spreadsheets of one Drive, each read when it is first asked for. */
export class BookShelf {
  readonly #workbooks = new Workbooks();
  readonly #faults = new Map<string, unknown>();
  readonly #drive: DriveStore;
  readonly #defaults: Defaults;
  #lastRead: string | null = null;

  constructor(drive: DriveStore, defaults: Defaults) {
    this.#drive = drive;
    this.#defaults = defaults;
  }

  /** The run is over: what it opened and left as it was need not stay in memory. */
  rest(): void {
    this.#lastRead = null;
    this.#workbooks.release(AT_HAND);
  }

  /** Reads the file unless that was done; one that cannot be read is remembered with its fault. */
  #load(entry: DriveEntry): void {
    const { id, mimeType } = entry;
    if (mimeType !== MIME_TYPES.GOOGLE_SHEETS || this.#workbooks.peek(id) || this.#faults.has(id)) return;
    try {
      this.#workbooks.loaded(id, workbookFrom(this.#drive.read(id), this.#defaults));
    } catch (fault) {
      this.#faults.set(id, fault);
    }
  }

  /** Why the file could not be read; undefined when it could, or when there is none. */
  fault(id: string): unknown {
    const entry = this.#drive.entry(id);
    if (entry) this.#load(entry);
    return this.#faults.get(id);
  }

  /** null when there is no such spreadsheet. Throws Google's text when its file could not be read. */
  use(id: string): WorkbookData | null {
    const entry = this.#drive.entry(id);
    if (!entry) return null;
    this.#load(entry);
    if (!this.#faults.has(id)) return this.#workbooks.use(id);
    const error = exception(
      'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
    );
    throw Object.assign(error, { cause: this.#faults.get(id) });
  }

  /** A new spreadsheet with this content; its file is blank until it is saved. */
  add(name: string, book: WorkbookData): string {
    const mimeType = MIME_TYPES.GOOGLE_SHEETS;
    const { id } = this.#drive.create({ name, mimeType, bytes: blankWorkbook(), madeByScript: true });
    this.#workbooks.made(id, book);
    return id;
  }

  blank(): WorkbookData {
    return emptyWorkbook(this.#defaults.locale, this.#defaults.timeZone);
  }

  /** The Drive is about to read the file, perhaps to copy it. */
  read(id: string): void {
    this.#lastRead = id;
  }

  /** The Drive gave the file new bytes: those of the spreadsheet it has just read, as it is in memory now, or others. */
  arrived(id: string): void {
    if (this.#drive.entry(id)?.mimeType !== MIME_TYPES.GOOGLE_SHEETS) return;
    this.#workbooks.forget(id);
    this.#faults.delete(id);
    const bytes = this.#drive.read(id);
    const from = this.#lastRead;
    const source = from === null ? null : this.#workbooks.peek(from);
    if (from !== null && source && same(this.#drive.read(from), bytes)) {
      this.#workbooks.made(id, copyWorkbook(source));
    }
    this.#lastRead = null;
  }

  /** From now on writes wait: `flush` says that they reached Google, `lose` that they never will, `end` that nobody asks. */
  buffer(): { readonly flush: () => void; readonly lose: () => void; readonly end: () => void } {
    this.#workbooks.settle();
    return {
      flush: () => this.#workbooks.settle(),
      lose: () => this.#workbooks.unsettle(),
      end: () => this.#workbooks.settled(),
    };
  }

  /** A way back to every spreadsheet as it is now. */
  keep(): () => void {
    const workbooks = this.#workbooks.keep();
    const faults = new Map(this.#faults);
    return () => {
      workbooks();
      this.#faults.clear();
      for (const [id, fault] of faults) this.#faults.set(id, fault);
      this.#lastRead = null;
    };
  }

  /** Writes what differs from its file; gives the paths. */
  async save(): Promise<readonly string[]> {
    const paths: string[] = [];
    for (const id of this.#workbooks.changed()) {
      const book = this.#workbooks.peek(id);
      const entry = this.#drive.entry(id);
      if (!book || !entry) continue;
      this.#drive.write(id, await writeWorkbook(book));
      this.#workbooks.saved(id);
      paths.push(entry.path);
    }
    return paths;
  }
}
