// Range: clearing, copying, moving and sorting.
import { exception, NotImplemented } from '../host/exception';
import { contains } from './areas';
import { type BorderFlags, setBorders } from './border';
import { cellAt, changed, changeFilled, putCell } from './cells';
import { isMember, nameOf } from './enums';
import { hiddenByFilter } from './filter-criteria';
import { mapReferences } from './formula';
import { guard, onGrid } from './guard';
import { type PasteType, paste, pasteArea, sameBook } from './paste';
import type { Range } from './range';
import { RangeRules } from './range-rules';
import { knownValue } from './range-state';
import type { Sheet } from './sheet';
import { a, any, bool, list, num, orNull, record, signature, signatureError, str } from './signature';
import { sortKeys, sortRows } from './sorting';
import { rewriteFormulas } from './structure';
import { shared } from './styles';
import type { Area, Cell, Style } from './workbook';

interface ClearOptions {
  readonly commentsOnly?: boolean;
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly validationsOnly?: boolean;
  readonly skipFilteredRows?: boolean;
}

/** What clearing the format leaves: the number format stays. */
const bareStyle = (style: Style | undefined): Style | undefined =>
  style?.numberFormat === undefined ? undefined : shared({ numberFormat: style.numberFormat });

export abstract class RangeMoves extends RangeRules {
  override clear(...args: unknown[]): this {
    signature('Range.clear', args, [], [record]);
    this.edit('clear');
    const options = (args[0] ?? {}) as ClearOptions;
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options;
    const all = !(commentsOnly || contentsOnly || formatOnly || validationsOnly);
    const clear = (cell: Cell): Cell =>
      changed(cell, {
        ...((all || contentsOnly) && { value: null, formula: undefined, link: undefined }),
        ...((all || formatOnly) && { style: bareStyle(cell.style) }),
        ...(commentsOnly && { note: undefined }),
        ...(validationsOnly && { validation: undefined }),
      });
    for (const area of options.skipFilteredRows ? this.unfiltered() : [this.area]) {
      changeFilled(this.sheet, area, clear);
    }
    return this;
  }
  private unfiltered(): Area[] {
    const rows = Array.from({ length: this.area.rows }, (_, r) => ({
      ...this.area,
      row: this.area.row + r,
      rows: 1,
    }));
    return rows.filter((line) => !hiddenByFilter(this.book, this.sheet, line.row));
  }
  override clearFormat(): this {
    this.edit('clearFormat');
    changeFilled(this.sheet, this.area, (cell) => changed(cell, { style: bareStyle(cell.style) }));
    return this;
  }

  override setBorder(...args: unknown[]): this {
    const flag = orNull(bool);
    const six = [flag, flag, flag, flag, flag, flag];
    signature('Range.setBorder', args, six, [...six, orNull(str), orNull(isMember('BorderStyle'))]);
    const [top, left, bottom, right, vertical, horizontal] = args.map((each) => each ?? null) as (
      | boolean
      | null
    )[];
    const flags = { top, left, bottom, right, vertical, horizontal } as BorderFlags;
    this.edit('setBorder');
    setBorders(this.sheet, this.area, flags, (args[6] as string | null) ?? null, args[7]);
    return this;
  }

  private pasteOn(target: Sheet, area: Area, type: PasteType, transposed: boolean, member: string): void {
    this.ready();
    sameBook(this.book.data, target.book.data);
    const filled = pasteArea(this.area, area, transposed);
    onGrid(target.data, filled);
    guard(this.book, target.data, filled, member);
    paste(this.sheet, this.area, target.data, filled, type, transposed);
  }
  override copyTo(...args: unknown[]): void {
    signature(
      'Range.copyTo',
      args,
      [a('Range')],
      [a('Range'), record],
      [a('Range'), isMember('CopyPasteType'), bool],
    );
    const [target, kind, transposed = false] = args as [RangeMoves, unknown, boolean?];
    let type: PasteType = 'PASTE_NORMAL';
    if (isMember('CopyPasteType')(kind)) type = nameOf(kind) as PasteType;
    else if (kind) {
      const { contentsOnly, formatOnly } = kind as ClearOptions;
      if (contentsOnly) type = 'PASTE_VALUES';
      else if (formatOnly) type = 'PASTE_FORMAT';
    }
    this.pasteOn(target.parent, target.area, type, transposed, 'copyTo');
  }
  private pasteToSheet(member: string, args: readonly unknown[], type: PasteType): void {
    signature(`Range.${member}`, args, [any, num, num, num, num]);
    const [where, column, columnEnd, row, rowEnd] = args as [unknown, number, number, number, number];
    const target = typeof where === 'number' ? this.parent.siblingById(where) : (where as Sheet);
    if (!target || (typeof where !== 'number' && !a('Sheet')(where))) {
      throw signatureError(`Range.${member}`, args);
    }
    const area = { row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1 };
    this.pasteOn(target, area, type, false, member);
  }
  override copyValuesToRange(...args: unknown[]): void {
    this.pasteToSheet('copyValuesToRange', args, 'PASTE_VALUES');
  }
  override copyFormatToRange(...args: unknown[]): void {
    this.pasteToSheet('copyFormatToRange', args, 'PASTE_FORMAT');
  }

  override moveTo(target: GoogleAppsScript.Spreadsheet.Range): void {
    signature('Range.moveTo', [target], [a('Range')]);
    const to = target as unknown as RangeMoves;
    sameBook(this.book.data, to.book.data);
    const area = { ...this.area, row: to.area.row, column: to.area.column };
    onGrid(to.sheet, area);
    this.edit('moveTo');
    guard(this.book, to.sheet, area, 'moveTo');
    const cells = this.read((cell) => cell);
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++)
        putCell(this.sheet, this.area.row + r, this.area.column + c, undefined);
    }
    cells.forEach((line, r) => {
      line.forEach((cell, c) => {
        putCell(to.sheet, area.row + r, area.column + c, cell);
      });
    });
    if (to.sheet !== this.sheet) return;
    const down = area.row - this.area.row;
    const right = area.column - this.area.column;
    rewriteFormulas(this.book.data, (formula, own) =>
      mapReferences(formula, (sheet, edges) => {
        const inside = edges.every(
          (edge) =>
            edge.row !== null &&
            edge.column !== null &&
            contains(this.area, { row: edge.row, column: edge.column, rows: 1, columns: 1 }),
        );
        if ((sheet ?? own) !== this.sheet.name || !inside) return edges;
        return edges.map((edge) => ({
          ...edge,
          row: (edge.row ?? 0) + down,
          column: (edge.column ?? 0) + right,
        }));
      }),
    );
  }

  override sort(...args: unknown[]): this {
    const keys = args.length === 1 ? sortKeys(args[0]) : null;
    if (!keys) throw signatureError('Range.sort', args);
    this.edit('sort');
    sortRows(this.sheet, this.area, keys, this.book.data.locale);
    return this;
  }

  override removeDuplicates(...args: unknown[]): Range {
    signature('Range.removeDuplicates', args, [], [list]);
    this.edit('removeDuplicates');
    const { area, sheet } = this;
    const every = Array.from({ length: area.columns }, (_, c) => area.column + c);
    const columns = (args[0] as number[] | undefined) ?? every;
    const seen = new Set<string>();
    const kept: (Cell | undefined)[][] = [];
    for (const line of this.read((cell) => cell)) {
      const key = JSON.stringify(
        columns.map((column) => {
          const value = knownValue(line[column - area.column]);
          return typeof value === 'string' ? value.toLowerCase() : value;
        }),
      );
      if (seen.has(key)) continue;
      seen.add(key);
      kept.push(line);
    }
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) putCell(sheet, area.row + r, area.column + c, kept[r]?.[c]);
    }
    return this.parent.rangeAt({ ...area, rows: kept.length });
  }

  private shiftCells(member: 'insertCells' | 'deleteCells', dimension: unknown): void {
    signature(`Range.${member}`, [dimension], [isMember('Dimension')]);
    const { area, sheet } = this;
    const down = nameOf(dimension) === 'ROWS';
    const moving = down
      ? { ...area, rows: sheet.rows - area.row + 1 }
      : { ...area, columns: sheet.columns - area.column + 1 };
    guard(this.book, sheet, moving, member);
    const size = down ? area.rows : area.columns;
    const step = member === 'insertCells' ? -size : size;
    const last = down ? sheet.rows : sheet.columns;
    const lines = down ? area.columns : area.rows;
    for (let line = 0; line < lines; line++) {
      const at = (index: number): [number, number] =>
        down ? [index, area.column + line] : [area.row + line, index];
      const start = down ? area.row : area.column;
      const before = Array.from({ length: last - start + 1 }, (_, index) =>
        cellAt(sheet, ...at(start + index)),
      );
      if (step < 0 && before.slice(before.length - size).some((cell) => cell && cell.value !== null)) {
        throw new NotImplemented(`Range.${member} that pushes content off the grid`);
      }
      before.forEach((_cell, index) => {
        putCell(sheet, ...at(start + index), index + step < 0 ? undefined : before[index + step]);
      });
    }
  }
  override insertCells(shiftDimension: GoogleAppsScript.Spreadsheet.Dimension): this {
    this.shiftCells('insertCells', shiftDimension);
    return this;
  }
  override deleteCells(shiftDimension: GoogleAppsScript.Spreadsheet.Dimension): void {
    this.shiftCells('deleteCells', shiftDimension);
  }
  /** Throws Google's text where the range is not whole rows or columns of metadata's kind. */
  protected line(): { dimension: 'row' | 'column'; index: number } | null {
    const { area, sheet } = this;
    const wholeRow = area.column === 1 && area.columns === sheet.columns && area.rows === 1;
    const wholeColumn = area.row === 1 && area.rows === sheet.rows && area.columns === 1;
    const byRow = this.open ? this.open.column === null : wholeRow;
    if (wholeRow && byRow) return { dimension: 'row', index: area.row };
    return wholeColumn ? { dimension: 'column', index: area.column } : null;
  }
  /** The whole row or column this range is. Throws Google's text for any other range. */
  lineForMetadata(): { dimension: 'row' | 'column'; index: number } {
    const line = this.line();
    if (line) return line;
    throw exception(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  }
}
