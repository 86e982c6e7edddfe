// Range: where it is, and other ranges found from it.
import { exception } from '../host/exception';
import { formatArea, formatOpenArea } from './a1';
import { contains, intersects, sameArea, subtract } from './areas';
import { cellAt } from './cells';
import { isMember, nameOf } from './enums';
import { canEdit, onGrid } from './guard';
import type { Range } from './range';
import { RangeState } from './range-state';
import { num, signature } from './signature';
import type { Area, Cell } from './workbook';

type Direction = GoogleAppsScript.Spreadsheet.Direction;

const filled = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.formula !== undefined || (cell.value !== null && cell.value !== ''));

export abstract class RangeGeometry extends RangeState {
  override getRow(): number {
    return this.area.row;
  }
  override getRowIndex(): number {
    return this.area.row;
  }
  override getColumn(): number {
    return this.area.column;
  }
  override getNumRows(): number {
    return this.area.rows;
  }
  override getNumColumns(): number {
    return this.area.columns;
  }
  override getHeight(): number {
    return this.area.rows;
  }
  override getWidth(): number {
    return this.area.columns;
  }
  override getLastRow(): number {
    return this.area.row + this.area.rows - 1;
  }
  override getLastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }
  override getA1Notation(): string {
    return this.open ? formatOpenArea(this.open) : formatArea(this.area);
  }
  override getGridId(): number {
    return this.sheet.id;
  }
  override getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.parent;
  }
  override isStartRowBounded(): boolean {
    return !this.open || this.open.row !== null;
  }
  override isEndRowBounded(): boolean {
    return !this.open || this.open.lastRow !== null;
  }
  override isStartColumnBounded(): boolean {
    return !this.open || this.open.column !== null;
  }
  override isEndColumnBounded(): boolean {
    return !this.open || this.open.lastColumn !== null;
  }
  override canEdit(): boolean {
    return canEdit(this.book, this.sheet, this.area);
  }

  override getCell(...args: unknown[]): Range {
    signature('Range.getCell', args, [num, num]);
    const [row, column] = args.map((arg) => Math.trunc(Number(arg))) as [number, number];
    const cell = { row: this.area.row + row - 1, column: this.area.column + column - 1, rows: 1, columns: 1 };
    if (!contains(this.area, cell)) throw exception('Cell reference out of range');
    return this.parent.rangeAt(cell);
  }
  override offset(...args: unknown[]): Range {
    signature('Range.offset', args, [num, num], [num, num, num], [num, num, num, num]);
    const [down, right, rows = this.area.rows, columns = this.area.columns] = args.map((arg) =>
      Math.trunc(Number(arg)),
    ) as [number, number, number?, number?];
    return this.parent.rangeFrom(this.area.row + down, this.area.column + right, rows, columns);
  }

  override getMergedRanges(): Range[] {
    return this.sheet.merges
      .filter((merge) => intersects(merge, this.area))
      .map((merge) => this.parent.rangeAt(merge));
  }
  override isPartOfMerge(): boolean {
    return this.sheet.merges.some((merge) => contains(merge, this.area));
  }
  private mergeAreas(member: string, areas: readonly Area[]): this {
    this.edit(member);
    for (const area of areas) {
      for (const merge of this.sheet.merges) {
        if (intersects(merge, area) && !contains(area, merge)) {
          throw exception('You must select all cells in a merged range to merge or unmerge them.');
        }
      }
    }
    for (const area of areas) {
      this.sheet.merges = this.sheet.merges.filter((merge) => !contains(area, merge));
      if (area.rows * area.columns === 1) continue;
      this.sheet.merges.push(area);
      for (const covered of subtract(area, { ...area, rows: 1, columns: 1 })) {
        this.parent.rangeAt(covered).emptied();
      }
    }
    return this;
  }
  override merge(): this {
    return this.mergeAreas('merge', [this.area]);
  }
  override mergeAcross(): this {
    const { area } = this;
    const lines = Array.from({ length: area.rows }, (_, r) => ({ ...area, row: area.row + r, rows: 1 }));
    return this.mergeAreas('mergeAcross', lines);
  }
  override mergeVertically(): this {
    const { area } = this;
    const lines = Array.from({ length: area.columns }, (_, c) => ({
      ...area,
      column: area.column + c,
      columns: 1,
    }));
    return this.mergeAreas('mergeVertically', lines);
  }
  override breakApart(): this {
    this.edit('breakApart');
    for (const merge of this.sheet.merges) {
      if (intersects(merge, this.area) && !contains(this.area, merge)) {
        throw exception('You must select all cells in a merged range to merge or unmerge them.');
      }
    }
    this.sheet.merges = this.sheet.merges.filter((merge) => !contains(this.area, merge));
    return this;
  }

  private holds(row: number, column: number): boolean {
    return filled(cellAt(this.sheet, row, column));
  }
  override getNextDataCell(direction: Direction): Range {
    signature('Range.getNextDataCell', [direction], [isMember('Direction')]);
    this.ready();
    const way = nameOf(direction);
    const dr = way === 'UP' ? -1 : way === 'DOWN' ? 1 : 0;
    const dc = way === 'PREVIOUS' ? -1 : way === 'NEXT' ? 1 : 0;
    let { row, column } = this.area;
    const inside = (r: number, c: number): boolean =>
      r >= 1 && c >= 1 && r <= this.sheet.rows && c <= this.sheet.columns;
    const within = this.holds(row, column) && this.holds(row + dr, column + dc);
    while (inside(row + dr, column + dc)) {
      if (within && !this.holds(row + dr, column + dc)) break;
      row += dr;
      column += dc;
      if (!within && this.holds(row, column)) break;
    }
    return this.parent.rangeAt({ row, column, rows: 1, columns: 1 });
  }
  override getDataRegion(...args: unknown[]): Range {
    signature('Range.getDataRegion', args, [], [isMember('Dimension')]);
    this.ready();
    const along = args.length === 0 ? null : nameOf(args[0]);
    let area = this.area;
    const line = (row: number, column: number, rows: number, columns: number): boolean => {
      for (let r = row; r < row + rows; r++) {
        for (let c = column; c < column + columns; c++) if (this.holds(r, c)) return true;
      }
      return false;
    };
    for (let before = null as Area | null; !before || !sameArea(before, area); ) {
      before = area;
      const { row, column, rows, columns } = area;
      const left = Math.max(column - 1, 1);
      const wide = Math.min(column + columns, this.sheet.columns) - left + 1;
      const top = Math.max(row - 1, 1);
      const high = Math.min(row + rows, this.sheet.rows) - top + 1;
      if (along !== 'COLUMNS') {
        if (row > 1 && line(row - 1, left, 1, wide)) area = { ...area, row: row - 1, rows: area.rows + 1 };
        if (row + rows <= this.sheet.rows && line(row + rows, left, 1, wide)) {
          area = { ...area, rows: area.rows + 1 };
        }
      }
      if (along !== 'ROWS') {
        if (column > 1 && line(top, column - 1, high, 1)) {
          area = { ...area, column: column - 1, columns: area.columns + 1 };
        }
        if (column + columns <= this.sheet.columns && line(top, column + columns, high, 1)) {
          area = { ...area, columns: area.columns + 1 };
        }
      }
    }
    onGrid(this.sheet, area);
    return this.parent.rangeAt(area);
  }
}
