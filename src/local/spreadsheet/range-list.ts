// RangeList: the same done to several ranges of one sheet.
import { unimplemented } from '../host/unimplemented';
import type { Range } from './range';
import type { Sheet } from './sheet';

export class RangeList extends unimplemented<GoogleAppsScript.Spreadsheet.RangeList>(
  'Spreadsheet.RangeList',
) {
  constructor(
    private readonly sheet: Sheet,
    private readonly ranges: readonly Range[],
  ) {
    super();
  }
  private each(act: (range: Range) => unknown): this {
    for (const range of this.ranges) act(range);
    return this;
  }
  override getRanges(): Range[] {
    return [...this.ranges];
  }
  override activate(): this {
    this.sheet.selectAreas(this.ranges.map((range) => range.area));
    return this;
  }
  override breakApart(): this {
    return this.each((range) => range.breakApart());
  }
  override check(): this {
    return this.each((range) => range.check());
  }
  override uncheck(): this {
    return this.each((range) => range.uncheck());
  }
  override clear(...args: unknown[]): this {
    return this.each((range) => range.clear(...args));
  }
  override clearContent(): this {
    return this.each((range) => range.clearContent());
  }
  override clearDataValidations(): this {
    return this.each((range) => range.clearDataValidations());
  }
  override clearFormat(): this {
    return this.each((range) => range.clearFormat());
  }
  override clearNote(): this {
    return this.each((range) => range.clearNote());
  }
  override insertCheckboxes(...args: unknown[]): this {
    return this.each((range) => range.insertCheckboxes(...args));
  }
  override removeCheckboxes(): this {
    return this.each((range) => range.removeCheckboxes());
  }
  override setBackground(color: string | null): this {
    return this.each((range) => range.setBackground(color));
  }
  override setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.each((range) => range.setBackgroundRGB(red, green, blue));
  }
  override setBorder(...args: unknown[]): this {
    return this.each((range) => range.setBorder(...args));
  }
  override setFontColor(color: string | null): this {
    return this.each((range) => range.setFontColor(color));
  }
  override setFontFamily(family: string | null): this {
    return this.each((range) => range.setFontFamily(family));
  }
  override setFontLine(line: GoogleAppsScript.Spreadsheet.FontLine | null): this {
    return this.each((range) => range.setFontLine(line));
  }
  override setFontSize(size: number): this {
    return this.each((range) => range.setFontSize(size));
  }
  override setFontStyle(style: GoogleAppsScript.Spreadsheet.FontStyle | null): this {
    return this.each((range) => range.setFontStyle(style));
  }
  override setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): this {
    return this.each((range) => range.setFontWeight(weight));
  }
  override setFormula(formula: string): this {
    return this.each((range) => range.setFormula(formula));
  }
  override setHorizontalAlignment(alignment: string | null): this {
    return this.each((range) => range.setHorizontalAlignment(alignment));
  }
  override setVerticalAlignment(alignment: string | null): this {
    return this.each((range) => range.setVerticalAlignment(alignment));
  }
  override setNote(note: string | null): this {
    return this.each((range) => range.setNote(note));
  }
  override setNumberFormat(format: string): this {
    return this.each((range) => range.setNumberFormat(format));
  }
  override setValue(value: unknown): this {
    return this.each((range) => range.setValue(value));
  }
  override setWrap(wrap: boolean): this {
    return this.each((range) => range.setWrap(wrap));
  }
  override setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): this {
    return this.each((range) => range.setWrapStrategy(strategy));
  }
  override trimWhitespace(): this {
    return this.each((range) => range.trimWhitespace());
  }
}
