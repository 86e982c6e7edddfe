// Spreadsheet: its sheets made, removed, moved and made active.
import { exception } from '../host/exception';
import type { Sheet } from './sheet';
import { copySheet, freeName } from './sheet-copy';
import { a, bool, num, record, signature, str } from './signature';
import { SpreadsheetState } from './spreadsheet-state';
import { emptySheet, type SheetData } from './workbook';

const DEFAULT_ROWS = 1000;
const DEFAULT_COLUMNS = 26;

export abstract class SpreadsheetSheets extends SpreadsheetState {
  private nextName(): string {
    const taken = new Set(this.book.data.sheets.map((sheet) => sheet.name.toLowerCase()));
    for (let count = this.book.data.sheets.length; ; count++) {
      const name = `Sheet${count + 1}`;
      if (!taken.has(name.toLowerCase())) return name;
    }
  }
  private add(sheet: SheetData, index: number): Sheet {
    this.book.roomFor(sheet.rows * sheet.columns);
    const { data } = this.book;
    const at = Math.max(0, Math.min(index, data.sheets.length));
    data.sheets.splice(at, 0, sheet);
    data.active = at;
    return this.wrap(sheet);
  }
  override insertSheet(...args: unknown[]): Sheet {
    signature(
      'Spreadsheet.insertSheet',
      args,
      [],
      [num],
      [num, record],
      [record],
      [str],
      [str, num],
      [str, num, record],
      [str, record],
    );
    const name = args.find((arg) => typeof arg === 'string') as string | undefined;
    const index = args.find((arg) => typeof arg === 'number') as number | undefined;
    const options = args.find((arg) => typeof arg === 'object') as { template?: Sheet } | undefined;
    if (name !== undefined) this.nameTaken(name);
    const { book } = this;
    const at = index === undefined ? book.data.sheets.indexOf(book.activeSheet()) + 1 : Math.trunc(index);
    const id = book.freshSheetId();
    const template = options?.template;
    if (template) {
      const fallback = freeName(book.data, `Copy of ${template.data.name}`);
      return this.add(copySheet(template.data, id, name ?? fallback), at);
    }
    return this.add(emptySheet(id, name ?? this.nextName(), DEFAULT_ROWS, DEFAULT_COLUMNS), at);
  }
  override duplicateActiveSheet(): Sheet {
    const source = this.book.activeSheet();
    const copy = copySheet(
      source,
      this.book.freshSheetId(),
      freeName(this.book.data, `Copy of ${source.name}`),
    );
    return this.add(copy, this.book.data.sheets.indexOf(source) + 1);
  }
  override deleteSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
    signature('Spreadsheet.deleteSheet', [sheet], [a('Sheet')]);
    const { data } = sheet as Sheet;
    (sheet as Sheet).alive();
    const { book } = this;
    if (book.data.sheets.filter((each) => !each.hidden || each === data).length <= 1) {
      throw exception("You can't remove all the sheets in a document.");
    }
    (sheet as Sheet).edit('deleteSheet', { row: 1, column: 1, rows: data.rows, columns: data.columns });
    const active = book.activeSheet();
    const at = book.data.sheets.indexOf(data);
    book.data.sheets.splice(at, 1);
    book.data.namedRanges = book.data.namedRanges.filter((named) => named.sheetId !== data.id);
    book.data.active = active === data ? Math.max(0, at - 1) : book.data.sheets.indexOf(active);
  }
  override deleteActiveSheet(): Sheet {
    this.deleteSheet(this.active());
    return this.active();
  }
  override moveActiveSheet(pos: number): void {
    signature('Spreadsheet.moveActiveSheet', [pos], [num]);
    const { data } = this.book;
    const sheet = this.book.activeSheet();
    if (pos < 1 || pos > data.sheets.length) {
      throw exception('The position is outside of the allowed range of sheet indices.');
    }
    data.sheets.splice(data.sheets.indexOf(sheet), 1);
    data.sheets.splice(Math.trunc(pos) - 1, 0, sheet);
    data.active = data.sheets.indexOf(sheet);
  }
  override getActiveSheet(): Sheet {
    return this.active();
  }
  override setActiveSheet(...args: unknown[]): Sheet {
    signature('Spreadsheet.setActiveSheet', args, [a('Sheet')], [a('Sheet'), bool]);
    return (args[0] as Sheet).activate();
  }
  override renameActiveSheet(newName: string): void {
    this.active().setName(newName);
  }
  override getSheetId(): number {
    return this.active().getSheetId();
  }
  override getSheetName(): string {
    return this.active().getName();
  }
}
