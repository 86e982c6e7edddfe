// What every part of Range stands on: the sheet and the area, and the reading and writing of their cells.
import { exception, NotImplemented } from '../host/exception';
import { unimplemented } from '../host/unimplemented';
import type { OpenArea } from './a1';
import type { Book } from './book';
import { cellAt, changeArea, readArea, restyled } from './cells';
import { isDateFormat } from './format-code';
import { guard, onGrid } from './guard';
import { dateOf } from './serial';
import type { Sheet } from './sheet';
import { type Check, grid, signature, signatureError } from './signature';
import { painter, type StyleChange } from './styles';
import type { Area, Cell, CellValue, SheetData, Style } from './workbook';

/** The last known value of a cell. Throws `NotImplemented`, naming the formula, when it was never computed. */
export const knownValue = (cell: Cell | undefined): CellValue => {
  if (cell === undefined) return null;
  if (cell.value === null && cell.formula !== undefined) {
    throw new NotImplemented(`Computing the formula ${cell.formula}`);
  }
  return cell.value;
};

/** A cell's value as a script reads it. */
export const scriptValue = (cell: Cell | undefined, timeZone: string): number | string | boolean | Date => {
  if (cell === undefined) return '';
  const value = knownValue(cell);
  if (value === null) return '';
  if (typeof value === 'number') {
    return isDateFormat(cell.style?.numberFormat) ? dateOf(value, timeZone) : value;
  }
  return typeof value === 'object' ? value.error : value;
};

export abstract class RangeState extends unimplemented<GoogleAppsScript.Spreadsheet.Range>(
  'Spreadsheet.Range',
) {
  /** `open` is set where the script left an edge open, as in `A2:C`. */
  constructor(
    readonly parent: Sheet,
    readonly area: Area,
    readonly open: OpenArea | null = null,
  ) {
    super();
  }

  get book(): Book {
    return this.parent.book;
  }

  get sheet(): SheetData {
    return this.parent.data;
  }

  /** The upper left cell. */
  protected first(): Cell | undefined {
    this.ready();
    return cellAt(this.sheet, this.area.row, this.area.column);
  }

  /** Throws Google's text when the sheet is gone or has shrunk from under the range. */
  protected ready(): void {
    this.parent.alive();
    onGrid(this.sheet, this.area);
  }

  protected read<T>(pick: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
    this.ready();
    return readArea(this.sheet, this.area, pick);
  }

  /** Throws Google's text unless the account may change this range now. */
  protected edit(member: string): void {
    this.ready();
    guard(this.book, this.sheet, this.area, member);
  }

  protected change(
    member: string,
    change: (cell: Cell | undefined, r: number, c: number) => Cell | undefined,
  ): this {
    this.edit(member);
    changeArea(this.sheet, this.area, change);
    return this;
  }

  /** Sets the same look on every cell. */
  protected paint(member: string, change: StyleChange): this {
    const paint = painter(change);
    return this.change(member, (cell) => restyled(cell, paint(cell?.style)));
  }

  /** Sets each cell's look by the value in its place. `check` judges one value; `changeFor` gives what it sets. */
  protected paintEach(
    member: string,
    values: unknown,
    check: Check,
    changeFor: (value: unknown) => StyleChange,
  ): this {
    const rows = this.shaped(member, values);
    const painters = new Map<unknown, (style: Style | undefined) => Style | undefined>();
    return this.change(member, (cell, r, c) => {
      const value = rows[r]?.[c];
      let paint = painters.get(value);
      if (!paint) {
        if (!check(value)) throw signatureError(`Range.${member}`, [values]);
        paint = painter(changeFor(value));
        painters.set(value, paint);
      }
      return restyled(cell, paint(cell?.style));
    });
  }

  /** The values as rows of the range's own shape. Throws Google's texts for any other shape. */
  protected shaped(member: string, values: unknown): readonly (readonly unknown[])[] {
    signature(`Range.${member}`, [values], [grid]);
    const rows = values as readonly (readonly unknown[])[];
    const counted = (what: string, have: number, want: number): void => {
      if (have === want) return;
      throw exception(
        `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${have} but the range has ${want}.`,
      );
    };
    counted('rows', rows.length, this.area.rows);
    for (const row of rows) counted('columns', row.length, this.area.columns);
    return rows;
  }
}
