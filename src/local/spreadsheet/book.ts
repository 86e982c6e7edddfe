// One open spreadsheet: its state, who it belongs to, and what is selected in it.
import { exception } from '../host/exception';
import type { Runtime } from '../host/runtime';
import type { Books } from './books';
import { type Locale, localeOf } from './locales';
import type { Desk } from './typed';
import type { Area, SheetData, WorkbookData } from './workbook';

export interface Selected {
  readonly areas: readonly Area[];
  readonly current: Area;
}

/** Google's limit for a whole spreadsheet. */
const MAX_CELLS = 10_000_000;

export class Book {
  readonly #selected = new WeakMap<SheetData, Selected>();

  constructor(
    readonly runtime: Runtime,
    readonly books: Books,
    readonly id: string,
    readonly data: WorkbookData,
  ) {}

  get locale(): Locale {
    return localeOf(this.data.locale);
  }

  desk(): Desk {
    return { locale: this.locale, timeZone: this.data.timeZone, now: this.runtime.clock.now() };
  }

  owner(): string {
    return this.books.owner?.(this.id) ?? this.runtime.account.email;
  }

  isOwner(): boolean {
    return this.owner() === this.runtime.account.email;
  }

  /** Those whom the file is shared with for editing, without the owner. */
  editors(): readonly string[] {
    return (this.runtime.drive.entry(this.id)?.editors ?? []).filter((each) => each !== this.owner());
  }

  /** Throws Google's text for the first address that nothing can be shared with. */
  mustBeAccounts(emails: readonly string[]): void {
    const known = this.runtime.isAccount ?? (() => true);
    const wrong = emails.find((email) => !/^[^\s@]+@[^\s@]+$/.test(email) || !known(email));
    if (wrong !== undefined) throw exception(`Invalid email: ${wrong}`);
  }

  sheetById(id: number): SheetData | null {
    return this.data.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  sheetNamed(name: string): SheetData | null {
    return this.data.sheets.find((sheet) => sheet.name === name) ?? null;
  }

  activeSheet(): SheetData {
    const sheet = this.data.sheets[this.data.active] ?? this.data.sheets[0];
    if (!sheet) throw new RangeError('A spreadsheet without sheets');
    return sheet;
  }

  activate(sheet: SheetData): void {
    this.data.active = Math.max(0, this.data.sheets.indexOf(sheet));
  }

  selected(sheet: SheetData): Selected {
    const first = { row: 1, column: 1, rows: 1, columns: 1 };
    return this.#selected.get(sheet) ?? { areas: [first], current: first };
  }

  select(sheet: SheetData, selected: Selected): void {
    this.#selected.set(sheet, selected);
    this.activate(sheet);
  }

  /** Throws Google's text when `more` cells would pass the limit of the spreadsheet. */
  roomFor(more: number): void {
    const cells = this.data.sheets.reduce((sum, sheet) => sum + sheet.rows * sheet.columns, 0);
    if (cells + more > MAX_CELLS) {
      throw exception(
        `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
      );
    }
  }

  /** A number that no sheet of the spreadsheet has as its id. */
  freshSheetId(): number {
    return this.data.sheets.reduce((most, sheet) => Math.max(most, sheet.id), 0) + 1;
  }

  freshMetadataId(): number {
    const all = [this.data.metadata, ...this.data.sheets.map((sheet) => sheet.metadata)].flat();
    return all.reduce((most, each) => Math.max(most, each.id), 0) + 1;
  }
}
