// Sheet: rows and columns inserted, deleted, moved, sized, hidden and frozen.
import { exception } from '../host/exception';
import { cellAt } from './cells';
import { display } from './display';
import type { RangeState } from './range-state';
import { SheetState } from './sheet-state';
import { a, type Check, num, signature } from './signature';
import { changeLines, moveLines } from './structure';

type Axis = 'row' | 'column';
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;
const POINTS_PER_CHARACTER = 0.6;
const PIXELS_PER_POINT = 4 / 3;
const PADDING = 8;

const areaOf = (range: GoogleRange): RangeState['area'] => (range as unknown as RangeState).area;

export abstract class SheetLines extends SheetState {
  private numbers(member: string, args: readonly unknown[], ...shapes: (readonly Check[])[]): number[] {
    this.alive();
    signature(`Sheet.${member}`, args, ...shapes);
    return args.map((arg) => Math.trunc(Number(arg)));
  }

  private insert(member: string, axis: Axis, at: number, count: number, like: number): void {
    if (count < 1)
      throw exception('The number of rows to insert must be at least 1.'.replace('rows', `${axis}s`));
    this.room(axis, count);
    const size = axis === 'row' ? this.data.rows : this.data.columns;
    this.edit(member, this.lineArea(axis, Math.min(Math.max(like, 1), size), 1));
    changeLines(this.book.data, this.data, { axis, kind: 'insert', at, count }, like);
  }
  private insertAfter(member: string, axis: Axis, args: readonly unknown[], many: boolean): this {
    const [after = 1, count = 1] = this.numbers(member, args, many ? [num, num] : [num]);
    this.lines(axis, after, 1);
    this.insert(member, axis, after + 1, count, after);
    return this;
  }
  private insertBefore(member: string, axis: Axis, args: readonly unknown[], ...shapes: Check[][]): this {
    const [before = 1, count = 1] = this.numbers(member, args, ...shapes);
    this.lines(axis, before, 1);
    this.insert(member, axis, before, count, before);
    return this;
  }
  override insertRowAfter(...args: unknown[]): this {
    return this.insertAfter('insertRowAfter', 'row', args, false);
  }
  override insertRowsAfter(...args: unknown[]): this {
    return this.insertAfter('insertRowsAfter', 'row', args, true);
  }
  override insertRowBefore(...args: unknown[]): this {
    return this.insertBefore('insertRowBefore', 'row', args, [num]);
  }
  override insertRowsBefore(...args: unknown[]): this {
    return this.insertBefore('insertRowsBefore', 'row', args, [num, num]);
  }
  override insertRows(...args: unknown[]): void {
    this.insertBefore('insertRows', 'row', args, [num], [num, num]);
  }
  override insertColumnAfter(...args: unknown[]): this {
    return this.insertAfter('insertColumnAfter', 'column', args, false);
  }
  override insertColumnsAfter(...args: unknown[]): this {
    return this.insertAfter('insertColumnsAfter', 'column', args, true);
  }
  override insertColumnBefore(...args: unknown[]): this {
    return this.insertBefore('insertColumnBefore', 'column', args, [num]);
  }
  override insertColumnsBefore(...args: unknown[]): this {
    return this.insertBefore('insertColumnsBefore', 'column', args, [num, num]);
  }
  override insertColumns(...args: unknown[]): void {
    this.insertBefore('insertColumns', 'column', args, [num], [num, num]);
  }

  private remove(member: string, axis: Axis, args: readonly unknown[], many: boolean): void {
    const [at = 1, count = 1] = this.numbers(member, args, many ? [num, num] : [num]);
    this.lines(axis, at, count);
    const size = axis === 'row' ? this.data.rows : this.data.columns;
    if (count >= size) throw exception(`You can't delete all the ${axis}s on the sheet.`);
    const frozen = axis === 'row' ? this.data.frozenRows : this.data.frozenColumns;
    const frozenGone = Math.min(Math.max(frozen - at + 1, 0), count);
    if (size - count === frozen - frozenGone) {
      throw exception(`You can't delete all non-frozen ${axis}s on the sheet.`);
    }
    this.edit(member, this.lineArea(axis, at, count));
    changeLines(this.book.data, this.data, { axis, kind: 'delete', at, count });
  }
  override deleteRow(...args: unknown[]): this {
    this.remove('deleteRow', 'row', args, false);
    return this;
  }
  override deleteRows(...args: unknown[]): void {
    this.remove('deleteRows', 'row', args, true);
  }
  override deleteColumn(...args: unknown[]): this {
    this.remove('deleteColumn', 'column', args, false);
    return this;
  }
  override deleteColumns(...args: unknown[]): void {
    this.remove('deleteColumns', 'column', args, true);
  }

  private move(member: string, axis: Axis, range: unknown, destination: unknown): void {
    signature(`Sheet.${member}`, [range, destination], [a('Range'), num]);
    const area = areaOf(range as GoogleRange);
    const [from, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
    const to = Math.trunc(Number(destination));
    const size = axis === 'row' ? this.data.rows : this.data.columns;
    if (to < 1 || to > size + 1) throw this.outside();
    this.edit(member, this.lineArea(axis, from, count));
    if (to < from || to > from + count) moveLines(this.book.data, this.data, axis, from, count, to);
  }
  override moveRows(rowSpec: GoogleRange, destinationIndex: number): void {
    this.move('moveRows', 'row', rowSpec, destinationIndex);
  }
  override moveColumns(columnSpec: GoogleRange, destinationIndex: number): void {
    this.move('moveColumns', 'column', columnSpec, destinationIndex);
  }

  private size(member: string, axis: Axis, first: number, count: number, pixels: number): this {
    this.lines(axis, first, count);
    this.edit(member, this.lineArea(axis, first, count));
    const [sizes, usual] =
      axis === 'row' ? [this.data.rowHeights, DEFAULT_HEIGHT] : [this.data.columnWidths, DEFAULT_WIDTH];
    for (let index = first; index < first + count; index++) {
      if (pixels === usual) sizes.delete(index);
      else sizes.set(index, pixels);
    }
    return this;
  }
  override getColumnWidth(columnPosition: number): number {
    this.numbers('getColumnWidth', [columnPosition], [num]);
    this.lines('column', columnPosition, 1);
    return this.data.columnWidths.get(columnPosition) ?? DEFAULT_WIDTH;
  }
  override getRowHeight(rowPosition: number): number {
    this.numbers('getRowHeight', [rowPosition], [num]);
    this.lines('row', rowPosition, 1);
    return this.data.rowHeights.get(rowPosition) ?? DEFAULT_HEIGHT;
  }
  override setColumnWidth(...args: unknown[]): this {
    const [at = 1, width = 0] = this.numbers('setColumnWidth', args, [num, num]);
    return this.size('setColumnWidth', 'column', at, 1, width);
  }
  override setColumnWidths(...args: unknown[]): this {
    const [at = 1, count = 1, width = 0] = this.numbers('setColumnWidths', args, [num, num, num]);
    return this.size('setColumnWidths', 'column', at, count, width);
  }
  override setRowHeight(...args: unknown[]): this {
    const [at = 1, height = 0] = this.numbers('setRowHeight', args, [num, num]);
    return this.size('setRowHeight', 'row', at, 1, Math.max(height, DEFAULT_HEIGHT));
  }
  override setRowHeights(...args: unknown[]): this {
    const [at = 1, count = 1, height = 0] = this.numbers('setRowHeights', args, [num, num, num]);
    return this.size('setRowHeights', 'row', at, count, Math.max(height, DEFAULT_HEIGHT));
  }
  override setRowHeightsForced(...args: unknown[]): this {
    const [at = 1, count = 1, height = 0] = this.numbers('setRowHeightsForced', args, [num, num, num]);
    return this.size('setRowHeightsForced', 'row', at, count, height);
  }
  /** About as wide as the longest text of the column. */
  private fit(column: number): void {
    let widest = 0;
    for (let row = 1; row <= this.data.cells.length; row++) {
      const cell = cellAt(this.data, row, column);
      if (!cell || cell.value === null) continue;
      const text = display(cell.value, cell.style?.numberFormat, this.book.locale);
      const points = (cell.style?.fontSize ?? 10) * POINTS_PER_CHARACTER;
      for (const line of text.split('\n')) widest = Math.max(widest, line.length * points * PIXELS_PER_POINT);
    }
    if (widest > 0) this.size('autoResizeColumns', 'column', column, 1, Math.ceil(widest) + PADDING);
  }
  override autoResizeColumn(...args: unknown[]): this {
    const [column = 1] = this.numbers('autoResizeColumn', args, [num]);
    this.lines('column', column, 1);
    this.fit(column);
    return this;
  }
  override autoResizeColumns(...args: unknown[]): this {
    const [first = 1, count = 1] = this.numbers('autoResizeColumns', args, [num, num]);
    this.lines('column', first, count);
    for (let column = first; column < first + count; column++) this.fit(column);
    return this;
  }
  override autoResizeRows(...args: unknown[]): this {
    const [first = 1, count = 1] = this.numbers('autoResizeRows', args, [num, num]);
    return this.size('autoResizeRows', 'row', first, count, DEFAULT_HEIGHT);
  }

  private hide(member: string, axis: Axis, first: number, count: number, hidden: boolean): void {
    this.lines(axis, first, count);
    this.edit(member, this.lineArea(axis, first, count));
    const set = axis === 'row' ? this.data.hiddenRows : this.data.hiddenColumns;
    for (let index = first; index < first + count; index++) {
      if (hidden) set.add(index);
      else set.delete(index);
    }
  }
  private hideByNumber(member: string, axis: Axis, args: readonly unknown[], hidden: boolean): void {
    const [first = 1, count = 1] = this.numbers(member, args, [num], [num, num]);
    this.hide(member, axis, first, count, hidden);
  }
  private hideByRange(member: string, axis: Axis, range: GoogleRange, hidden: boolean): void {
    signature(`Sheet.${member}`, [range], [a('Range')]);
    const area = areaOf(range);
    if (axis === 'row') this.hide(member, axis, area.row, area.rows, hidden);
    else this.hide(member, axis, area.column, area.columns, hidden);
  }
  override hideRows(...args: unknown[]): void {
    this.hideByNumber('hideRows', 'row', args, true);
  }
  override showRows(...args: unknown[]): void {
    this.hideByNumber('showRows', 'row', args, false);
  }
  override hideColumns(...args: unknown[]): void {
    this.hideByNumber('hideColumns', 'column', args, true);
  }
  override showColumns(...args: unknown[]): void {
    this.hideByNumber('showColumns', 'column', args, false);
  }
  override hideRow(row: GoogleRange): void {
    this.hideByRange('hideRow', 'row', row, true);
  }
  override unhideRow(row: GoogleRange): void {
    this.hideByRange('unhideRow', 'row', row, false);
  }
  override hideColumn(column: GoogleRange): void {
    this.hideByRange('hideColumn', 'column', column, true);
  }
  override unhideColumn(column: GoogleRange): void {
    this.hideByRange('unhideColumn', 'column', column, false);
  }
  override isRowHiddenByUser(rowPosition: number): boolean {
    this.numbers('isRowHiddenByUser', [rowPosition], [num]);
    return this.data.hiddenRows.has(rowPosition);
  }
  override isColumnHiddenByUser(columnPosition: number): boolean {
    this.numbers('isColumnHiddenByUser', [columnPosition], [num]);
    return this.data.hiddenColumns.has(columnPosition);
  }

  override getFrozenRows(): number {
    return this.data.frozenRows;
  }
  override getFrozenColumns(): number {
    return this.data.frozenColumns;
  }
  private freeze(member: string, axis: Axis, args: readonly unknown[]): void {
    const [count = 0] = this.numbers(member, args, [num]);
    const size = axis === 'row' ? this.data.rows : this.data.columns;
    if (count < 0 || count > size) throw this.outside();
    if (count === size) throw exception(`You can't freeze all visible ${axis}s on the sheet.`);
    if (axis === 'row') this.data.frozenRows = count;
    else this.data.frozenColumns = count;
  }
  override setFrozenRows(...args: unknown[]): void {
    this.freeze('setFrozenRows', 'row', args);
  }
  override setFrozenColumns(...args: unknown[]): void {
    this.freeze('setFrozenColumns', 'column', args);
  }
}
