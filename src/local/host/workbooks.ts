// The spreadsheets of the Drive in memory, and which of them differ from their files.
import { twinWorkbook } from '../spreadsheet/sheet-copy';
import type { WorkbookData } from '../spreadsheet/workbook';

/** A workbook as it was: its cells, which are never changed in place, and the rest as text. */
interface Snapshot {
  readonly cells: readonly (readonly (readonly unknown[])[])[];
  readonly rest: string;
}

const plain = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value] : value;

const restOf = (book: WorkbookData): string =>
  JSON.stringify({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, cells: null })) }, plain);

const snapshotOf = (book: WorkbookData): Snapshot => ({
  cells: book.sheets.map((sheet) => Array.from(sheet.cells, (row) => (row ? [...row] : []))),
  rest: restOf(book),
});

const sameRow = (now: readonly unknown[] | undefined, then: readonly unknown[] | undefined): boolean => {
  const length = Math.max(now?.length ?? 0, then?.length ?? 0);
  for (let column = 0; column < length; column += 1) if (now?.[column] !== then?.[column]) return false;
  return true;
};

const unchanged = (book: WorkbookData, then: Snapshot): boolean =>
  book.sheets.length === then.cells.length &&
  book.sheets.every((sheet, index) => {
    const before = then.cells[index] ?? [];
    const rows = Math.max(before.length, sheet.cells.length);
    for (let row = 0; row < rows; row += 1) if (!sameRow(sheet.cells[row], before[row])) return false;
    return true;
  }) &&
  restOf(book) === then.rest;

/** The open workbooks by id, and which of them differ from their files. */
export class Workbooks {
  readonly #books = new Map<string, WorkbookData>();
  readonly #written = new Map<string, Snapshot>();
  /** Those that came from their files, the latest used last. */
  readonly #read = new Set<string>();
  /** As they were when writes were last said to have reached Google; null when nobody asks. */
  #settled: Map<string, WorkbookData> | null = null;

  /** A workbook as its file has it. */
  loaded(id: string, book: WorkbookData): void {
    this.#books.set(id, book);
    this.#settled?.set(id, twinWorkbook(book));
    this.#written.delete(id);
    this.#read.add(id);
  }
  /** A workbook that has no file yet, or whose file is another's. */
  made(id: string, book: WorkbookData): void {
    this.#books.set(id, book);
    this.#settled?.set(id, twinWorkbook(book));
    this.#written.set(id, { cells: [], rest: '' });
  }
  /** The workbook, which may change from now on; null when there is none. */
  use(id: string): WorkbookData | null {
    const book = this.#books.get(id) ?? null;
    if (book && !this.#written.has(id)) this.#written.set(id, snapshotOf(book));
    if (this.#read.delete(id)) this.#read.add(id);
    return book;
  }
  /** The workbook to look at only. */
  peek(id: string): WorkbookData | null {
    return this.#books.get(id) ?? null;
  }
  /** Those that differ from their files. */
  changed(): readonly string[] {
    return [...this.#written].flatMap(([id, then]) => {
      const book = this.#books.get(id);
      return book && !unchanged(book, then) ? [id] : [];
    });
  }
  /** The file is as the workbook is now. */
  saved(id: string): void {
    this.#written.delete(id);
    this.#read.delete(id);
  }
  forget(id: string): void {
    this.#books.delete(id);
    this.#written.delete(id);
    this.#read.delete(id);
  }
  /** Everything that was written by now has reached Google; what comes after waits. */
  settle(): void {
    this.#settled = new Map([...this.#books].map(([id, book]) => [id, twinWorkbook(book)]));
  }
  /** What was written since is lost; new workbooks are as they were made. */
  unsettle(): void {
    for (const [id, book] of this.#settled ?? []) this.#books.set(id, book);
    this.#settled = null;
  }
  /** Nobody asks any more what has reached Google. */
  settled(): void {
    this.#settled = null;
  }
  /** A way back to every workbook as it is now, however often it is gone. */
  keep(): () => void {
    const books = new Map([...this.#books].map(([id, book]) => [id, twinWorkbook(book)]));
    const [written, read] = [new Map(this.#written), new Set(this.#read)];
    return () => {
      this.#books.clear();
      for (const [id, book] of books) this.#books.set(id, twinWorkbook(book));
      this.#written.clear();
      for (const [id, then] of written) this.#written.set(id, then);
      this.#read.clear();
      for (const id of read) this.#read.add(id);
    };
  }
  /** Forgets workbooks that are as their files have them, all but the `most` used last. */
  release(most: number): void {
    if (this.#read.size <= most) return;
    const changed = new Set(this.changed());
    for (const id of [...this.#read].slice(0, -most)) {
      if (!changed.has(id)) this.forget(id);
    }
  }
}
