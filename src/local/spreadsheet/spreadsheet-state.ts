// What every part of Spreadsheet stands on: its book, and its sheets as script objects.
import { exception } from '../host/exception';
import { unimplemented } from '../host/unimplemented';
import { closeArea, parseReference } from './a1';
import type { Book } from './book';
import { Range } from './range';
import { Sheet } from './sheet';
import { num, signature, str } from './signature';
import type { Spreadsheet } from './spreadsheet';
import type { SheetData } from './workbook';

export abstract class SpreadsheetState extends unimplemented<GoogleAppsScript.Spreadsheet.Spreadsheet>(
  'Spreadsheet.Spreadsheet',
) {
  private readonly wrapped = new WeakMap<SheetData, Sheet>();

  constructor(readonly book: Book) {
    super();
  }
  /** The script object of a sheet, the same one every time. */
  wrap(data: SheetData): Sheet {
    let sheet = this.wrapped.get(data);
    if (!sheet) {
      sheet = new Sheet(this as unknown as Spreadsheet, data);
      this.wrapped.set(data, sheet);
    }
    return sheet;
  }
  sheets(): Sheet[] {
    return this.book.data.sheets.map((data) => this.wrap(data));
  }
  sheetById(id: number): Sheet | null {
    const data = this.book.sheetById(id);
    return data && this.wrap(data);
  }
  protected active(): Sheet {
    return this.wrap(this.book.activeSheet());
  }

  override getSheets(): Sheet[] {
    return this.sheets();
  }
  override getNumSheets(): number {
    return this.book.data.sheets.length;
  }
  override getSheetByName(name: string): Sheet | null {
    signature('Spreadsheet.getSheetByName', [name], [str]);
    const data = this.book.sheetNamed(name);
    return data && this.wrap(data);
  }
  override getSheetById(id: number): Sheet | null {
    signature('Spreadsheet.getSheetById', [id], [num]);
    return this.sheetById(id);
  }
  override getRange(a1Notation: string): Range {
    signature('Spreadsheet.getRange', [a1Notation], [str]);
    return this.active().rangeByNotation(a1Notation);
  }
  override getRangeByName(name: string): Range | null {
    signature('Spreadsheet.getRangeByName', [name], [str]);
    const mark = name.lastIndexOf('!');
    const sheetName = mark < 0 ? null : name.slice(0, mark);
    const bare = name.slice(mark + 1);
    const named = this.book.data.namedRanges.find((each) => each.name === bare);
    const sheet = named && this.sheetById(named.sheetId);
    if (named && sheet && (sheetName === null || sheet.data.name === sheetName)) {
      return sheet.rangeAt(named.area);
    }
    const reference = parseReference(name);
    if (!reference) return null;
    const home = reference.sheet === null ? this.active() : this.getSheetByName(reference.sheet);
    if (!home) return null;
    try {
      return new Range(home, closeArea(reference.area, home.data));
    } catch {
      return null;
    }
  }
  protected nameTaken(name: string): void {
    const lower = name.toLowerCase();
    if (this.book.data.sheets.some((sheet) => sheet.name.toLowerCase() === lower)) {
      throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }
}
