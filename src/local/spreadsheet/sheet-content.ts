// Sheet: what stands in it and over it: contents, filter, conditional formats, protections, metadata.
import { NotImplemented } from '../host/exception';
import { changed, changeFilled, lastContentRow } from './cells';
import { ConditionalFormatRule } from './conditional-format';
import {
  addMetadata,
  type DeveloperMetadata,
  DeveloperMetadataFinder,
  metadataAt,
} from './developer-metadata';
import { isMember, nameOf } from './enums';
import { Filter } from './filter';
import { hiddenByFilter } from './filter-criteria';
import { wholeSheet } from './guard';
import { Protection, protect } from './protection';
import type { RangeState } from './range-state';
import { SheetLines } from './sheet-lines';
import { a, bool, list, listOf, num, record, signature } from './signature';
import { sortRows } from './sorting';
import { changeLines } from './structure';
import { TextFinder } from './text-finder';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type ProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType;

export abstract class SheetContent extends SheetLines {
  override appendRow(rowContents: unknown[]): this {
    signature('Sheet.appendRow', [rowContents], [list]);
    const row = lastContentRow(this.data) + 1;
    const grow = (axis: 'row' | 'column', needed: number): void => {
      const size = axis === 'row' ? this.data.rows : this.data.columns;
      if (needed <= size) return;
      this.room(axis, needed - size);
      changeLines(
        this.book.data,
        this.data,
        { axis, kind: 'insert', at: size + 1, count: needed - size },
        size,
      );
    };
    this.edit('appendRow', this.lineArea('row', Math.min(row, this.data.rows), 1));
    grow('row', row);
    grow('column', rowContents.length);
    if (rowContents.length > 0) this.rangeFrom(row, 1, 1, rowContents.length).setValues([rowContents]);
    return this;
  }
  override clear(...args: unknown[]): this {
    signature('Sheet.clear', args, [], [record]);
    this.alive();
    this.rangeAt(wholeSheet(this.data)).clear(...args);
    return this;
  }
  override clearContents(): this {
    this.alive();
    this.rangeAt(wholeSheet(this.data)).clearContent();
    return this;
  }
  override clearFormats(): this {
    this.edit('clearFormats', wholeSheet(this.data));
    changeFilled(this.data, wholeSheet(this.data), (cell) => changed(cell, { style: undefined }));
    return this;
  }
  override clearNotes(): this {
    this.alive();
    this.rangeAt(wholeSheet(this.data)).clearNote();
    return this;
  }
  override sort(...args: unknown[]): this {
    signature('Sheet.sort', args, [num], [num, bool]);
    const [column, ascending = true] = args as [number, boolean?];
    const top = this.data.frozenRows + 1;
    const rows = lastContentRow(this.data);
    if (rows < top) return this;
    const area = { row: top, rows: rows - top + 1, column: 1, columns: this.data.columns };
    this.edit('sort', area);
    if (this.merged(area)) throw new NotImplemented('Sheet.sort over merged cells');
    sortRows(this.data, area, [{ column, ascending }], this.book.data.locale);
    return this;
  }
  override createTextFinder(...args: unknown[]): TextFinder {
    return new TextFinder(() => [this.getDataRange()], 'Sheet', args);
  }

  override getFilter(): Filter | null {
    return this.data.filter && new Filter(this.self);
  }
  override isRowHiddenByFilter(rowPosition: number): boolean {
    signature('Sheet.isRowHiddenByFilter', [rowPosition], [num]);
    return hiddenByFilter(this.book, this.data, rowPosition);
  }

  override getConditionalFormatRules(): GoogleRule[] {
    return this.data.conditionalRules.map(({ areas, ...look }) => {
      const ranges = areas.map((area) => this.rangeAt(area));
      return new ConditionalFormatRule(look, ranges, this.book.data.timeZone);
    });
  }
  override setConditionalFormatRules(rules: GoogleRule[]): void {
    signature('Sheet.setConditionalFormatRules', [rules], [listOf(a('ConditionalFormatRule'))]);
    this.edit('setConditionalFormatRules', wholeSheet(this.data));
    this.data.conditionalRules = rules.map((rule) => ({
      ...(rule as ConditionalFormatRule).look,
      areas: rule.getRanges().map((range) => (range as unknown as RangeState).area),
    }));
  }
  override clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  override protect(): Protection {
    this.alive();
    return protect(this.self, null);
  }
  override getProtections(type: ProtectionType): Protection[] {
    signature('Sheet.getProtections', [type], [isMember('ProtectionType')]);
    const ofRange = nameOf(type) === 'RANGE';
    return this.data.protections
      .filter((each) => (each.area !== null) === ofRange)
      .map((each) => new Protection(this.self, each.id));
  }

  override addDeveloperMetadata(...args: unknown[]): this {
    this.alive();
    addMetadata(this.spreadsheet, { sheet: this.self, at: null }, 'Sheet', args);
    return this;
  }
  override getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.spreadsheet, { sheet: this.self, at: null });
  }
  override createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.spreadsheet, { sheet: this.self, at: null });
  }
}
