// What every part of Sheet stands on: its data, its spreadsheet, and ranges of it.
import { exception } from '../host/exception';
import { unimplemented } from '../host/unimplemented';
import { closeArea, MAX_COLUMNS, parseReference } from './a1';
import { intersects } from './areas';
import type { Book } from './book';
import { contentSize, lastContentRow } from './cells';
import { guard, onGrid } from './guard';
import { Range } from './range';
import { RangeList } from './range-list';
import type { Sheet } from './sheet';
import { listOf, num, signature, str } from './signature';
import type { Spreadsheet } from './spreadsheet';
import type { Area, SheetData } from './workbook';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

export abstract class SheetState extends unimplemented<GoogleAppsScript.Spreadsheet.Sheet>(
  'Spreadsheet.Sheet',
) {
  constructor(
    readonly spreadsheet: Spreadsheet,
    readonly data: SheetData,
  ) {
    super();
  }
  protected get self(): Sheet {
    return this as unknown as Sheet;
  }
  get book(): Book {
    return this.spreadsheet.book;
  }
  /** Throws Google's text when the sheet was deleted. */
  alive(): void {
    if (!this.book.data.sheets.includes(this.data)) throw exception(`Sheet ${this.data.id} not found`);
  }
  /** Throws Google's text unless the account may change this area of the sheet now. */
  edit(member: string, area: Area): void {
    this.alive();
    guard(this.book, this.data, area, member);
  }
  /** The spreadsheet's other sheets as script objects. */
  sibling(data: SheetData): Sheet {
    return this.spreadsheet.wrap(data);
  }
  siblingById(id: number): Sheet | null {
    return this.spreadsheet.sheetById(id);
  }

  rangeAt(area: Area): Range {
    return new Range(this.self, area);
  }
  wholeLine(dimension: 'row' | 'column', index: number): Range {
    const open =
      dimension === 'row'
        ? { row: index, lastRow: index, column: null, lastColumn: null }
        : { row: null, lastRow: null, column: index, lastColumn: index };
    return new Range(this.self, closeArea(open, this.data), open);
  }
  /** A range by numbers, which are cut to whole ones. Throws Google's texts for what is not on the grid. */
  rangeFrom(row: number, column: number, rows: number, columns: number): Range {
    if (row < 1) throw exception('The starting row of the range is too small.');
    if (column < 1) throw exception('The starting column of the range is too small.');
    if (rows < 1) throw exception('The number of rows in the range must be at least 1.');
    if (columns < 1) throw exception('The number of columns in the range must be at least 1.');
    const area = { row, column, rows, columns };
    onGrid(this.data, area);
    return this.rangeAt(area);
  }
  /** A range by A1 notation or by the name of a named range. Throws `Range not found` for anything else. */
  rangeByNotation(notation: string): Range {
    const reference = parseReference(notation);
    if (!reference) {
      const named = this.spreadsheet.getRangeByName(notation);
      if (!named) throw exception('Range not found');
      return named;
    }
    if (reference.sheet !== null && reference.sheet !== this.data.name) {
      const other = this.spreadsheet.getSheetByName(reference.sheet);
      if (!other) throw exception('Range not found');
      return new Range(other, closeArea(reference.area, other.data), openOnly(reference.area));
    }
    return new Range(this.self, closeArea(reference.area, this.data), openOnly(reference.area));
  }
  override getRange(...args: unknown[]): Range {
    this.alive();
    signature('Sheet.getRange', args, [str], [num, num], [num, num, num], [num, num, num, num]);
    if (typeof args[0] === 'string') return this.rangeByNotation(args[0]);
    const [row = 1, column = 1, rows = 1, columns = 1] = args.map((arg) => Math.trunc(Number(arg)));
    return this.rangeFrom(row, column, rows, columns);
  }
  override getRangeList(a1Notations: string[]): RangeList {
    this.alive();
    signature('Sheet.getRangeList', [a1Notations], [listOf(str)]);
    return new RangeList(
      this.self,
      a1Notations.map((notation) => this.rangeByNotation(notation)),
    );
  }
  override getDataRange(): Range {
    const { rows, columns } = contentSize(this.data);
    return this.rangeFrom(1, 1, Math.max(rows, 1), Math.max(columns, 1));
  }
  override getSheetValues(...args: unknown[]): (string | number | boolean | Date)[][] {
    signature('Sheet.getSheetValues', args, [num, num, num, num]);
    const [row = 1, column = 1, rows = 1, columns = 1] = args.map((arg) => Math.trunc(Number(arg)));
    return this.rangeFrom(row, column, rows, columns).getValues();
  }
  override getLastRow(): number {
    this.alive();
    return lastContentRow(this.data);
  }
  override getLastColumn(): number {
    this.alive();
    return contentSize(this.data).columns;
  }
  override getMaxRows(): number {
    this.alive();
    return this.data.rows;
  }
  override getMaxColumns(): number {
    this.alive();
    return this.data.columns;
  }

  /** Throws Google's texts when the grid has no room for more lines. */
  protected room(axis: 'row' | 'column', count: number): void {
    if (axis === 'column' && this.data.columns + count > MAX_COLUMNS) {
      throw exception(
        `This action would increase the number of columns in the sheet above the limit of ${MAX_COLUMNS}.`,
      );
    }
    this.book.roomFor(count * (axis === 'row' ? this.data.columns : this.data.rows));
  }
  /** Indices of the lines, checked to be on the grid. Throws Google's text for those that are not. */
  protected lines(axis: 'row' | 'column', first: number, count: number): void {
    const size = axis === 'row' ? this.data.rows : this.data.columns;
    if (first < 1 || count < 1 || first + count - 1 > size) {
      throw exception(axis === 'row' ? 'Those rows are out of bounds.' : 'Those columns are out of bounds.');
    }
  }
  protected lineArea(axis: 'row' | 'column', first: number, count: number): Area {
    return axis === 'row'
      ? { row: first, rows: count, column: 1, columns: this.data.columns }
      : { row: 1, rows: this.data.rows, column: first, columns: count };
  }
  protected outside(): Error {
    return exception(OUTSIDE);
  }
  /** Whether a merge of the sheet reaches into the area. */
  protected merged(area: Area): boolean {
    return this.data.merges.some((merge) => intersects(merge, area));
  }
}

const openOnly = <T extends { row: unknown; column: unknown; lastRow: unknown; lastColumn: unknown }>(
  area: T,
): T | null =>
  area.row === null || area.column === null || area.lastRow === null || area.lastColumn === null
    ? area
    : null;
