// Range: how cells look.
import { Color, checkedRgb, hexOf, hexOfObject } from './color';
import { isMember, memberOf, nameOf } from './enums';
import { isTextFormat } from './format-code';
import { RangeValues } from './range-values';
import { a, bool, type Check, num, orNull, signature, str } from './signature';
import type { StyleChange } from './styles';
import { styleOfText, TextStyle, textOfStyle } from './text-style';
import type { Style } from './workbook';

type Look<T> = (style: Style | undefined) => T;
type GoogleColor = GoogleAppsScript.Spreadsheet.Color;
type GoogleTextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;

const AUTOMATIC = '0.###############';
const text = orNull(str);

const background: Look<string> = (style) => style?.background ?? '#ffffff';
const fontColor: Look<string> = (style) => style?.fontColor ?? '#000000';
const family: Look<string> = (style) => style?.fontFamily ?? 'Arial';
const size: Look<number> = (style) => style?.fontSize ?? 10;
const weight: Look<FontWeight> = (style) => (style?.bold ? 'bold' : 'normal');
const slant: Look<FontStyle> = (style) => (style?.italic ? 'italic' : 'normal');
const line: Look<FontLine> = (style) =>
  style?.underline ? 'underline' : style?.strikethrough ? 'line-through' : 'none';
const format: Look<string> = (style) => style?.numberFormat ?? AUTOMATIC;
const horizontal: Look<string> = (style) => style?.horizontal ?? 'general';
const vertical: Look<string> = (style) => style?.vertical ?? 'bottom';
const wrapStrategy: Look<WrapStrategy> = (style) =>
  memberOf('WrapStrategy', (style?.wrap ?? 'overflow').toUpperCase());
// Google says true until a strategy is set, although the strategy is OVERFLOW.
const wraps: Look<boolean> = (style) => style?.wrap === undefined || style.wrap === 'wrap';

const toColor = (value: unknown): string | undefined =>
  value == null ? undefined : (hexOf(String(value)) ?? undefined);
const toBackground = (value: unknown): StyleChange => ({ background: toColor(value) });
const toFontColor = (value: unknown): StyleChange => ({ fontColor: toColor(value) });
const toFamily = (value: unknown): StyleChange => ({ fontFamily: value == null ? undefined : String(value) });
const toSize = (value: unknown): StyleChange => ({ fontSize: Number(value) });
const toWeight = (value: unknown): StyleChange => ({ bold: value === 'bold' || undefined });
const toSlant = (value: unknown): StyleChange => ({ italic: value === 'italic' || undefined });
const toLine = (value: unknown): StyleChange => ({
  underline: value === 'underline' || undefined,
  strikethrough: value === 'line-through' || undefined,
});
const toFormat = (value: unknown): StyleChange => {
  const code = String(value ?? '');
  if (isTextFormat(code)) return { numberFormat: '@' };
  return { numberFormat: code === '' || /^general$/i.test(code) || code === AUTOMATIC ? undefined : code };
};
const toHorizontal = (value: unknown): StyleChange => ({
  horizontal: value === 'left' || value === 'center' || value === 'right' ? value : undefined,
});
const toVertical = (value: unknown): StyleChange => ({
  vertical: value === 'top' || value === 'middle' || value === 'bottom' ? value : undefined,
});
const toWrap = (value: unknown): StyleChange => ({ wrap: value === true ? 'wrap' : 'overflow' });
const toStrategy = (value: unknown): StyleChange => {
  const name = nameOf(value);
  return { wrap: name === 'WRAP' ? 'wrap' : name === 'CLIP' ? 'clip' : 'overflow' };
};

export abstract class RangeFormats extends RangeValues {
  private look<T>(look: Look<T>): T {
    return look(this.first()?.style);
  }
  private looks<T>(look: Look<T>): T[][] {
    return this.read((cell) => look(cell?.style));
  }
  private setLook(
    member: string,
    args: readonly unknown[],
    check: Check,
    to: (value: unknown) => StyleChange,
  ): this {
    signature(`Range.${member}`, args, [check]);
    return this.paint(member, to(args[0]));
  }

  override getBackground(): string {
    return this.look(background);
  }
  override getBackgrounds(): string[][] {
    return this.looks(background);
  }
  override setBackground(...args: unknown[]): this {
    return this.setLook('setBackground', args, text, toBackground);
  }
  override setBackgrounds(colors: unknown): this {
    return this.paintEach('setBackgrounds', colors, text, toBackground);
  }
  override setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.paint('setBackgroundRGB', {
      background: checkedRgb('Range.setBackgroundRGB', [red, green, blue]),
    });
  }
  override getBackgroundObject(): GoogleColor {
    return new Color(this.getBackground());
  }
  override getBackgroundObjects(): GoogleColor[][] {
    return this.looks((style) => new Color(background(style)));
  }
  override setBackgroundObject(color: GoogleColor | null): this {
    return this.setLook('setBackgroundObject', [color], orNull(a('Color')), () =>
      toBackground(color && hexOfObject(color)),
    );
  }

  override getFontColorObject(): GoogleColor {
    return new Color(this.look(fontColor));
  }
  override getFontColorObjects(): GoogleColor[][] {
    return this.looks((style) => new Color(fontColor(style)));
  }
  override setFontColor(...args: unknown[]): this {
    return this.setLook('setFontColor', args, text, toFontColor);
  }
  override setFontColors(colors: unknown): this {
    return this.paintEach('setFontColors', colors, text, toFontColor);
  }
  override setFontColorObject(color: GoogleColor | null): this {
    return this.setLook('setFontColorObject', [color], orNull(a('Color')), () =>
      toFontColor(color && hexOfObject(color)),
    );
  }
  override getFontColor(): string {
    return this.look(fontColor);
  }
  override getFontColors(): string[][] {
    return this.looks(fontColor);
  }

  override getFontFamily(): string {
    return this.look(family);
  }
  override getFontFamilies(): string[][] {
    return this.looks(family);
  }
  override setFontFamily(...args: unknown[]): this {
    return this.setLook('setFontFamily', args, text, toFamily);
  }
  override setFontFamilies(families: unknown): this {
    return this.paintEach('setFontFamilies', families, text, toFamily);
  }
  override getFontSize(): number {
    return this.look(size);
  }
  override getFontSizes(): number[][] {
    return this.looks(size);
  }
  override setFontSize(...args: unknown[]): this {
    return this.setLook('setFontSize', args, num, toSize);
  }
  override setFontSizes(sizes: unknown): this {
    return this.paintEach('setFontSizes', sizes, num, toSize);
  }
  override getFontWeight(): FontWeight {
    return this.look(weight);
  }
  override getFontWeights(): FontWeight[][] {
    return this.looks(weight);
  }
  override setFontWeight(...args: unknown[]): this {
    return this.setLook('setFontWeight', args, text, toWeight);
  }
  override setFontWeights(weights: unknown): this {
    return this.paintEach('setFontWeights', weights, text, toWeight);
  }
  override getFontStyle(): FontStyle {
    return this.look(slant);
  }
  override getFontStyles(): FontStyle[][] {
    return this.looks(slant);
  }
  override setFontStyle(...args: unknown[]): this {
    return this.setLook('setFontStyle', args, text, toSlant);
  }
  override setFontStyles(styles: unknown): this {
    return this.paintEach('setFontStyles', styles, text, toSlant);
  }
  override getFontLine(): FontLine {
    return this.look(line);
  }
  override getFontLines(): FontLine[][] {
    return this.looks(line);
  }
  override setFontLine(...args: unknown[]): this {
    return this.setLook('setFontLine', args, text, toLine);
  }
  override setFontLines(lines: unknown): this {
    return this.paintEach('setFontLines', lines, text, toLine);
  }
  override getTextStyle(): GoogleTextStyle {
    return this.look((style) => new TextStyle(textOfStyle(style)));
  }
  override getTextStyles(): GoogleTextStyle[][] {
    return this.looks((style) => new TextStyle(textOfStyle(style)));
  }
  override setTextStyle(style: GoogleTextStyle): this {
    return this.setLook('setTextStyle', [style], a('TextStyle'), () => styleOfText(style as TextStyle));
  }
  override setTextStyles(styles: unknown): this {
    return this.paintEach('setTextStyles', styles, a('TextStyle'), (style) =>
      styleOfText(style as TextStyle),
    );
  }

  override getNumberFormat(): string {
    return this.look(format);
  }
  override getNumberFormats(): string[][] {
    return this.looks(format);
  }
  override setNumberFormat(...args: unknown[]): this {
    return this.setLook('setNumberFormat', args, text, toFormat);
  }
  override setNumberFormats(formats: unknown): this {
    return this.paintEach('setNumberFormats', formats, text, toFormat);
  }
  override getHorizontalAlignment(): string {
    return this.look(horizontal);
  }
  override getHorizontalAlignments(): string[][] {
    return this.looks(horizontal);
  }
  override setHorizontalAlignment(...args: unknown[]): this {
    return this.setLook('setHorizontalAlignment', args, text, toHorizontal);
  }
  override setHorizontalAlignments(alignments: unknown): this {
    return this.paintEach('setHorizontalAlignments', alignments, text, toHorizontal);
  }
  override getVerticalAlignment(): string {
    return this.look(vertical);
  }
  override getVerticalAlignments(): string[][] {
    return this.looks(vertical);
  }
  override setVerticalAlignment(...args: unknown[]): this {
    return this.setLook('setVerticalAlignment', args, text, toVertical);
  }
  override setVerticalAlignments(alignments: unknown): this {
    return this.paintEach('setVerticalAlignments', alignments, text, toVertical);
  }
  override getWrap(): boolean {
    return this.look(wraps);
  }
  override getWraps(): boolean[][] {
    return this.looks(wraps);
  }
  override setWrap(...args: unknown[]): this {
    return this.setLook('setWrap', args, bool, toWrap);
  }
  override setWraps(values: unknown): this {
    return this.paintEach('setWraps', values, bool, toWrap);
  }
  override getWrapStrategy(): WrapStrategy {
    return this.look(wrapStrategy);
  }
  override getWrapStrategies(): WrapStrategy[][] {
    return this.looks(wrapStrategy);
  }
  override setWrapStrategy(...args: unknown[]): this {
    return this.setLook('setWrapStrategy', args, isMember('WrapStrategy'), toStrategy);
  }
  override setWrapStrategies(strategies: unknown): this {
    return this.paintEach('setWrapStrategies', strategies, isMember('WrapStrategy'), toStrategy);
  }
}
