// TextStyle and its builder.
import { unimplemented } from '../host/unimplemented';
import { Color, hexOf, hexOfObject } from './color';
import { a, bool, num, signature, str } from './signature';
import type { StyleChange } from './styles';
import type { Style } from './workbook';

type GoogleColor = GoogleAppsScript.Spreadsheet.Color;

/** What is set of a text's look; the rest is left to the cell. */
export interface TextLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
}

/** The whole look of a cell's text, with Google's defaults for what is not set. */
export const textOfStyle = (style: Style | undefined): TextLook => ({
  bold: style?.bold ?? false,
  italic: style?.italic ?? false,
  underline: style?.underline ?? false,
  strikethrough: style?.strikethrough ?? false,
  fontFamily: style?.fontFamily ?? 'Arial',
  fontSize: style?.fontSize ?? 10,
  fontColor: style?.fontColor ?? '#000000',
});

/** What a text style changes of a cell's style: only what it sets. */
export const styleOfText = ({ look }: { readonly look: TextLook }): StyleChange => ({
  ...look,
  ...(look.bold === false && { bold: undefined }),
  ...(look.italic === false && { italic: undefined }),
  ...(look.underline === false && { underline: undefined }),
  ...(look.strikethrough === false && { strikethrough: undefined }),
});

export class TextStyle extends unimplemented<GoogleAppsScript.Spreadsheet.TextStyle>(
  'Spreadsheet.TextStyle',
) {
  constructor(readonly look: TextLook) {
    super();
  }
  override copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.look);
  }
  override getFontFamily(): string | null {
    return this.look.fontFamily ?? null;
  }
  override getFontSize(): number | null {
    return this.look.fontSize ?? null;
  }
  override getForegroundColor(): string | null {
    return this.look.fontColor ?? null;
  }
  override getForegroundColorObject(): GoogleColor | null {
    return this.look.fontColor === undefined ? null : new Color(this.look.fontColor);
  }
  override isBold(): boolean | null {
    return this.look.bold ?? null;
  }
  override isItalic(): boolean | null {
    return this.look.italic ?? null;
  }
  override isStrikethrough(): boolean | null {
    return this.look.strikethrough ?? null;
  }
  override isUnderline(): boolean | null {
    return this.look.underline ?? null;
  }
}

export class TextStyleBuilder extends unimplemented<GoogleAppsScript.Spreadsheet.TextStyleBuilder>(
  'Spreadsheet.TextStyleBuilder',
) {
  private look: TextLook;
  constructor(look: TextLook = {}) {
    super();
    this.look = look;
  }
  private set(look: TextLook): this {
    this.look = { ...this.look, ...look };
    return this;
  }
  override setBold(bold: boolean): this {
    signature('TextStyleBuilder.setBold', [bold], [bool]);
    return this.set({ bold });
  }
  override setItalic(italic: boolean): this {
    signature('TextStyleBuilder.setItalic', [italic], [bool]);
    return this.set({ italic });
  }
  override setUnderline(underline: boolean): this {
    signature('TextStyleBuilder.setUnderline', [underline], [bool]);
    return this.set({ underline });
  }
  override setStrikethrough(strikethrough: boolean): this {
    signature('TextStyleBuilder.setStrikethrough', [strikethrough], [bool]);
    return this.set({ strikethrough });
  }
  override setFontFamily(fontFamily: string): this {
    signature('TextStyleBuilder.setFontFamily', [fontFamily], [str]);
    return this.set({ fontFamily });
  }
  override setFontSize(fontSize: number): this {
    signature('TextStyleBuilder.setFontSize', [fontSize], [num]);
    return this.set({ fontSize });
  }
  override setForegroundColor(cssString: string): this {
    signature('TextStyleBuilder.setForegroundColor', [cssString], [str]);
    const color = hexOf(cssString);
    return color === null ? this : this.set({ fontColor: color });
  }
  override setForegroundColorObject(color: GoogleColor): this {
    signature('TextStyleBuilder.setForegroundColorObject', [color], [a('Color')]);
    return this.set({ fontColor: hexOfObject(color) });
  }
  override build(): TextStyle {
    return new TextStyle(this.look);
  }
}
