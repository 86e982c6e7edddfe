// SpreadsheetApp's books: the Drive's spreadsheets, loaded before a run and written when told to.
import { blankWorkbook } from '../drive/blank-workbook';
import type { DriveEntry, DriveStore } from '../drive/drive-store';
import { readWorkbook } from '../files/read-workbook';
import { writeWorkbook } from '../files/write-workbook';
import { MIME_TYPES } from '../services/mime-type';
import { emptyWorkbook, type WorkbookData } from '../spreadsheet/workbook';
import { exception, NotImplemented } from './exception';
import { Workbooks } from './workbooks';

const AT_ONCE = 4;

export interface Defaults {
  readonly locale: string;
  readonly timeZone: string;
}

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** The spreadsheets of one Drive. Reading a file takes time that a run does not have, so files are read between runs. */
export class BookShelf {
  readonly #workbooks = new Workbooks();
  readonly #faults = new Map<string, unknown>();
  readonly #arriving = new Set<string>();
  readonly #drive: DriveStore;
  readonly #defaults: Defaults;
  #lastRead: string | null = null;

  constructor(drive: DriveStore, defaults: Defaults) {
    this.#drive = drive;
    this.#defaults = defaults;
  }

  /** Reads every spreadsheet of the Drive that was not read yet; one that cannot be read is remembered with its fault. */
  async catchUp(): Promise<void> {
    const waiting = this.#drive.list().filter((entry) => this.#isUnread(entry));
    const reader = async (): Promise<void> => {
      for (let entry = waiting.shift(); entry; entry = waiting.shift()) await this.#load(entry.id);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, reader));
    this.#lastRead = null;
  }

  #isUnread({ id, mimeType }: DriveEntry): boolean {
    if (mimeType !== MIME_TYPES.GOOGLE_SHEETS) return false;
    return this.#arriving.has(id) || (this.#workbooks.peek(id) === null && !this.#faults.has(id));
  }

  async #load(id: string): Promise<void> {
    this.#arriving.delete(id);
    this.#faults.delete(id);
    try {
      this.#workbooks.loaded(id, await readWorkbook(this.#drive.read(id), this.#defaults));
    } catch (fault) {
      this.#workbooks.forget(id);
      this.#faults.set(id, fault);
    }
  }

  /** Why the file could not be read; undefined when it could, or when there is none. */
  fault(id: string): unknown {
    return this.#faults.get(id);
  }

  /** null when there is no such spreadsheet. Throws Google's text when its file could not be read. */
  use(id: string): WorkbookData | null {
    if (!this.#drive.entry(id)) return null;
    if (this.#arriving.has(id))
      throw new NotImplemented('Opening a spreadsheet in the run that converted it');
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

  /** The Drive gave the file new bytes: those of a blank spreadsheet, of the one it has just read, or of neither. */
  arrived(id: string): void {
    if (this.#drive.entry(id)?.mimeType !== MIME_TYPES.GOOGLE_SHEETS) return;
    const bytes = this.#drive.read(id);
    const from = this.#lastRead;
    const source = from === null ? null : this.#workbooks.peek(from);
    if (from !== null && source && same(this.#drive.read(from), bytes)) {
      this.#workbooks.made(id, structuredClone(source));
    } else if (same(bytes, blankWorkbook())) this.#workbooks.loaded(id, this.blank());
    else this.#arriving.add(id);
    this.#lastRead = null;
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
