// Filter: the one filter of a sheet.
import { exception } from '../host/exception';
import { unimplemented } from '../host/unimplemented';
import { serialArg } from './dates';
import { type ColumnCriteria, FilterCriteria } from './filter-criteria';
import { guard } from './guard';
import type { Sheet } from './sheet';
import { a, bool, num, orNull, signature } from './signature';
import { sortRows } from './sorting';
import type { SheetData } from './workbook';

type GoogleCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

export class Filter extends unimplemented<GoogleAppsScript.Spreadsheet.Filter>('Spreadsheet.Filter') {
  constructor(private readonly sheet: Sheet) {
    super();
  }
  private state(): NonNullable<SheetData['filter']> {
    const { filter } = this.sheet.data;
    if (!filter) throw exception('The filter was removed.');
    return filter;
  }
  private column(position: number): number {
    const { area } = this.state();
    if (position < area.column || position >= area.column + area.columns) {
      throw exception('Column index is out of bounds of the filter.');
    }
    return position;
  }
  override getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.sheet.rangeAt(this.state().area);
  }
  /** With serial numbers for dates, so that it can be kept in a file. */
  private kept(column: ColumnCriteria): ColumnCriteria {
    const { condition } = column;
    if (!condition) return column;
    const { timeZone } = this.sheet.book.data;
    const args = condition.args.map((arg) => serialArg(arg, timeZone) ?? arg);
    return { ...column, condition: { ...condition, args } };
  }
  override getColumnFilterCriteria(columnPosition: number): GoogleCriteria | null {
    signature('Filter.getColumnFilterCriteria', [columnPosition], [num]);
    const found = this.state().criteria.get(this.column(columnPosition));
    return found ? new FilterCriteria(found as ColumnCriteria, this.sheet.book.data.timeZone) : null;
  }
  override setColumnFilterCriteria(columnPosition: number, criteria: GoogleCriteria | null): this {
    signature(
      'Filter.setColumnFilterCriteria',
      [columnPosition, criteria],
      [num, orNull(a('FilterCriteria'))],
    );
    guard(this.sheet.book, this.sheet.data, this.state().area, 'setColumnFilterCriteria');
    const column = this.column(columnPosition);
    if (criteria) this.state().criteria.set(column, this.kept((criteria as FilterCriteria).column));
    else this.state().criteria.delete(column);
    return this;
  }
  override removeColumnFilterCriteria(columnPosition: number): this {
    signature('Filter.removeColumnFilterCriteria', [columnPosition], [num]);
    guard(this.sheet.book, this.sheet.data, this.state().area, 'removeColumnFilterCriteria');
    this.state().criteria.delete(this.column(columnPosition));
    return this;
  }
  override sort(columnPosition: number, ascending: boolean): this {
    signature('Filter.sort', [columnPosition, ascending], [num, bool]);
    const { area } = this.state();
    const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
    guard(this.sheet.book, this.sheet.data, body, 'sort');
    const keys = [{ column: this.column(columnPosition), ascending }];
    sortRows(this.sheet.data, body, keys, this.sheet.book.data.locale);
    return this;
  }
  override remove(): void {
    guard(this.sheet.book, this.sheet.data, this.state().area, 'remove');
    this.sheet.data.filter = null;
  }
}
