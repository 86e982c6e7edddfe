// Spreadsheet: the members that do what their namesakes do on its active sheet.
import type { Range } from './range';
import type { RangeList } from './range-list';
import type { Selection } from './selection';
import type { Sheet } from './sheet';
import { listOf, signature, str } from './signature';
import { SpreadsheetSheets } from './spreadsheet-sheets';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export abstract class SpreadsheetActive extends SpreadsheetSheets {
  override appendRow(rowContents: unknown[]): Sheet {
    return this.active().appendRow(rowContents);
  }
  override autoResizeColumn(...args: unknown[]): Sheet {
    return this.active().autoResizeColumn(...args);
  }
  override deleteColumn(...args: unknown[]): Sheet {
    return this.active().deleteColumn(...args);
  }
  override deleteColumns(...args: unknown[]): void {
    this.active().deleteColumns(...args);
  }
  override deleteRow(...args: unknown[]): Sheet {
    return this.active().deleteRow(...args);
  }
  override deleteRows(...args: unknown[]): void {
    this.active().deleteRows(...args);
  }
  override insertColumnAfter(...args: unknown[]): Sheet {
    return this.active().insertColumnAfter(...args);
  }
  override insertColumnBefore(...args: unknown[]): Sheet {
    return this.active().insertColumnBefore(...args);
  }
  override insertColumnsAfter(...args: unknown[]): Sheet {
    return this.active().insertColumnsAfter(...args);
  }
  override insertColumnsBefore(...args: unknown[]): Sheet {
    return this.active().insertColumnsBefore(...args);
  }
  override insertRowAfter(...args: unknown[]): Sheet {
    return this.active().insertRowAfter(...args);
  }
  override insertRowBefore(...args: unknown[]): Sheet {
    return this.active().insertRowBefore(...args);
  }
  override insertRowsAfter(...args: unknown[]): Sheet {
    return this.active().insertRowsAfter(...args);
  }
  override insertRowsBefore(...args: unknown[]): Sheet {
    return this.active().insertRowsBefore(...args);
  }
  override hideColumn(column: GoogleRange): void {
    this.active().hideColumn(column);
  }
  override hideRow(row: GoogleRange): void {
    this.active().hideRow(row);
  }
  override unhideColumn(column: GoogleRange): void {
    this.active().unhideColumn(column);
  }
  override unhideRow(row: GoogleRange): void {
    this.active().unhideRow(row);
  }
  override isColumnHiddenByUser(columnPosition: number): boolean {
    return this.active().isColumnHiddenByUser(columnPosition);
  }
  override isRowHiddenByFilter(rowPosition: number): boolean {
    return this.active().isRowHiddenByFilter(rowPosition);
  }
  override isRowHiddenByUser(rowPosition: number): boolean {
    return this.active().isRowHiddenByUser(rowPosition);
  }
  override getColumnWidth(columnPosition: number): number {
    return this.active().getColumnWidth(columnPosition);
  }
  override getRowHeight(rowPosition: number): number {
    return this.active().getRowHeight(rowPosition);
  }
  override setColumnWidth(...args: unknown[]): Sheet {
    return this.active().setColumnWidth(...args);
  }
  override setRowHeight(...args: unknown[]): Sheet {
    return this.active().setRowHeight(...args);
  }
  override getFrozenColumns(): number {
    return this.active().getFrozenColumns();
  }
  override getFrozenRows(): number {
    return this.active().getFrozenRows();
  }
  override setFrozenColumns(...args: unknown[]): void {
    this.active().setFrozenColumns(...args);
  }
  override setFrozenRows(...args: unknown[]): void {
    this.active().setFrozenRows(...args);
  }
  override getDataRange(): Range {
    return this.active().getDataRange();
  }
  override getLastColumn(): number {
    return this.active().getLastColumn();
  }
  override getLastRow(): number {
    return this.active().getLastRow();
  }
  override getSheetValues(...args: unknown[]): (string | number | boolean | Date)[][] {
    return this.active().getSheetValues(...args);
  }
  override sort(...args: unknown[]): Sheet {
    return this.active().sort(...args);
  }
  override getFormUrl(): null {
    return null;
  }
  override getRangeList(a1Notations: string[]): RangeList {
    signature('Spreadsheet.getRangeList', [a1Notations], [listOf(str)]);
    return this.active().getRangeList(a1Notations);
  }
  override getActiveCell(): Range {
    return this.active().getActiveCell();
  }
  override getActiveRange(): Range {
    return this.active().getActiveRange();
  }
  override getActiveRangeList(): RangeList {
    return this.active().getActiveRangeList();
  }
  override getCurrentCell(): Range {
    return this.active().getCurrentCell();
  }
  override getSelection(): Selection {
    return this.active().getSelection();
  }
  override setActiveRange(range: GoogleRange): Range {
    return (range as Range).parent.setActiveRange(range);
  }
  override setActiveRangeList(rangeList: GoogleAppsScript.Spreadsheet.RangeList): RangeList {
    return (rangeList as RangeList).activate();
  }
  override setActiveSelection(range: GoogleRange | string): Range {
    return typeof range === 'string'
      ? this.active().setActiveSelection(range)
      : (range as Range).parent.setActiveRange(range);
  }
  override setCurrentCell(cell: GoogleRange): Range {
    return (cell as Range).parent.setCurrentCell(cell);
  }
}
