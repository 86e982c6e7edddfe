// Sheet: one tab of a spreadsheet.
import { exception } from '../host/exception';
import { hexOf } from './color';
import { memberOf } from './enums';
import { renamedSheet } from './formula';
import { NamedRange } from './named-range';
import type { Range } from './range';
import { RangeList } from './range-list';
import type { RangeState } from './range-state';
import { Selection } from './selection';
import { SheetContent } from './sheet-content';
import { copySheet, freeName } from './sheet-copy';
import { a, bool, orNull, signature, str } from './signature';
import type { Spreadsheet } from './spreadsheet';
import { rewriteFormulas } from './structure';
import type { Area } from './workbook';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

const areaOf = (range: GoogleRange): Area => (range as unknown as RangeState).area;

export class Sheet extends SheetContent {
  override getParent(): Spreadsheet {
    return this.spreadsheet;
  }
  override getName(): string {
    this.alive();
    return this.data.name;
  }
  override getSheetName(): string {
    return this.getName();
  }
  override setName(name: string): this {
    this.alive();
    signature('Sheet.setName', [name], [str]);
    if (name === this.data.name) return this;
    const taken = this.book.data.sheets.some(
      (sheet) => sheet !== this.data && sheet.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken) throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
    this.edit('setName', { row: 1, column: 1, rows: 1, columns: 1 });
    const before = this.data.name;
    this.data.name = name;
    rewriteFormulas(this.book.data, (formula) => renamedSheet(formula, before, name));
    return this;
  }
  override getSheetId(): number {
    return this.data.id;
  }
  override getIndex(): number {
    this.alive();
    return this.book.data.sheets.indexOf(this.data) + 1;
  }
  override getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return memberOf('SheetType', 'GRID');
  }
  override getFormUrl(): null {
    return null;
  }
  override getNamedRanges(): NamedRange[] {
    return this.book.data.namedRanges
      .filter((named) => named.sheetId === this.data.id)
      .map((named) => new NamedRange(this.spreadsheet, named));
  }

  override isSheetHidden(): boolean {
    return this.data.hidden;
  }
  override hideSheet(): this {
    this.alive();
    const visible = this.book.data.sheets.filter((sheet) => !sheet.hidden);
    if (visible.length === 1 && visible[0] === this.data) {
      throw exception("You can't hide all the sheets in a document.");
    }
    this.data.hidden = true;
    if (this.book.activeSheet() === this.data) {
      const next = visible.find((sheet) => sheet !== this.data);
      if (next) this.book.activate(next);
    }
    return this;
  }
  override showSheet(): this {
    this.alive();
    this.data.hidden = false;
    return this;
  }
  override getTabColor(): string | null {
    return this.data.tabColor;
  }
  override setTabColor(color: string | null): this {
    signature('Sheet.setTabColor', [color], [orNull(str)]);
    this.data.tabColor = color === null ? null : hexOf(color);
    return this;
  }
  override hasHiddenGridlines(): boolean {
    return this.data.gridlinesHidden;
  }
  override setHiddenGridlines(hideGridlines: boolean): this {
    signature('Sheet.setHiddenGridlines', [hideGridlines], [bool]);
    this.data.gridlinesHidden = hideGridlines;
    return this;
  }
  override isRightToLeft(): boolean {
    return false;
  }

  override copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet {
    signature('Sheet.copyTo', [spreadsheet], [a('Spreadsheet')]);
    this.alive();
    const target = spreadsheet as Spreadsheet;
    target.book.roomFor(this.data.rows * this.data.columns);
    const name = freeName(target.book.data, `Copy of ${this.data.name}`);
    const copy = copySheet(this.data, target.book.freshSheetId(), name);
    target.book.data.sheets.push(copy);
    return target.wrap(copy);
  }

  selectAreas(areas: readonly Area[]): void {
    const last = areas.at(-1) ?? { row: 1, column: 1, rows: 1, columns: 1 };
    this.book.select(this.data, { areas, current: { ...last, rows: 1, columns: 1 } });
  }
  override activate(): this {
    this.alive();
    this.book.activate(this.data);
    return this;
  }
  override getActiveRange(): Range {
    const areas = this.book.selected(this.data).areas;
    return this.rangeAt(areas.at(-1) ?? { row: 1, column: 1, rows: 1, columns: 1 });
  }
  override getActiveRangeList(): RangeList {
    return new RangeList(
      this,
      this.book.selected(this.data).areas.map((area) => this.rangeAt(area)),
    );
  }
  override getActiveCell(): Range {
    return this.getCurrentCell();
  }
  override getCurrentCell(): Range {
    return this.rangeAt(this.book.selected(this.data).current);
  }
  override getSelection(): Selection {
    return new Selection(this);
  }
  override setActiveRange(range: GoogleRange): Range {
    signature('Sheet.setActiveRange', [range], [a('Range')]);
    this.selectAreas([areaOf(range)]);
    return range as Range;
  }
  override setActiveRangeList(rangeList: GoogleAppsScript.Spreadsheet.RangeList): RangeList {
    signature('Sheet.setActiveRangeList', [rangeList], [a('RangeList')]);
    return (rangeList as RangeList).activate();
  }
  override setActiveSelection(range: GoogleRange | string): Range {
    if (typeof range !== 'string') return this.setActiveRange(range);
    return this.setActiveRange(this.rangeByNotation(range));
  }
  override setCurrentCell(cell: GoogleRange): Range {
    signature('Sheet.setCurrentCell', [cell], [a('Range')]);
    const current = areaOf(cell);
    const { areas } = this.book.selected(this.data);
    const inside = areas.some(
      (area) =>
        current.row >= area.row &&
        current.row < area.row + area.rows &&
        current.column >= area.column &&
        current.column < area.column + area.columns,
    );
    this.book.select(this.data, { areas: inside ? areas : [current], current });
    return cell as Range;
  }
}
