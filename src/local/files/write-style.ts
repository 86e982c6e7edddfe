// The model's styles in the words of the library that writes the file.
import type { Alignment, Borders, Style as FileStyle, Fill, Font } from '@cj-tech-master/excelts';
import type { Border, Style } from '../spreadsheet/workbook';

/** `#rrggbb` with the opacity that files put before it. */
export const argb = (color: string): { argb: string } => ({ argb: `FF${color.slice(1).toUpperCase()}` });

/** The font of a plain cell in Google Sheets. */
export const defaultFont: Partial<Font> = { name: 'Arial', size: 10, family: 2 };

/** The looks of a workbook's cells. The library numbers them; until it has, a look is known by its place in `all`. */
export class StyleList {
  readonly all: Partial<FileStyle>[] = [{}];
  private readonly byLook = new Map<string, number>([['{}', 0]]);
  private readonly locked = new Map<Style | undefined, number>([[undefined, 0]]);
  private readonly open = new Map<Style | undefined, number>();
  private numbers: readonly number[] = [];

  /** Puts a look on the list, if it is not there, and gives its place. */
  add(style: Style | undefined, unlocked: boolean): number {
    const places = unlocked ? this.open : this.locked;
    const known = places.get(style);
    if (known !== undefined) return known;
    const look = fileStyle(style ?? {}, unlocked || style?.unlocked === true);
    const key = JSON.stringify(look);
    const place = this.byLook.get(key) ?? this.all.push(look) - 1;
    this.byLook.set(key, place);
    places.set(style, place);
    return place;
  }

  /** Takes the library's numbers, in the order of `all`. */
  setNumbers(numbers: readonly number[]): void {
    this.numbers = numbers;
  }

  /** The number of a look in the file, which has to be on the list. */
  number(style: Style | undefined, unlocked: boolean): number {
    return this.numbers[this.add(style, unlocked)] ?? 0;
  }
}

const fileStyle = (style: Style, unlocked: boolean): Partial<FileStyle> => {
  const { numberFormat, background, border } = style;
  const font = fileFont(style);
  const alignment = fileAlignment(style);
  return {
    ...(numberFormat !== undefined && numberFormat.toLowerCase() !== 'general' && { numFmt: numberFormat }),
    ...(font && { font }),
    ...(background !== undefined && { fill: solid(background) }),
    ...(alignment && { alignment }),
    ...(border && { border: fileBorders(border) }),
    ...(unlocked && { protection: { locked: false } }),
  };
};

const solid = (color: string): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: argb(color),
  bgColor: argb(color),
});

const fileFont = (style: Style): Partial<Font> | undefined => {
  const changes: Partial<Font> = {
    ...(style.fontColor !== undefined && { color: argb(style.fontColor) }),
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underline && { underline: true }),
    ...(style.strikethrough && { strike: true }),
    ...(style.fontFamily !== undefined && { name: style.fontFamily, family: 0 }),
    ...(style.fontSize !== undefined && { size: style.fontSize }),
  };
  return Object.keys(changes).length > 0 ? { ...defaultFont, ...changes } : undefined;
};

const fileAlignment = ({ horizontal, vertical, wrap }: Style): Partial<Alignment> | undefined => {
  const alignment: Partial<Alignment> = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(wrap === 'wrap' && { wrapText: true }),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
};

const fileBorders = (border: NonNullable<Style['border']>): Partial<Borders> => {
  const side = (line: Border) => ({ style: line.style, color: argb(line.color) });
  const { top, right, bottom, left } = border;
  return {
    ...(top && { top: side(top) }),
    ...(right && { right: side(right) }),
    ...(bottom && { bottom: side(bottom) }),
    ...(left && { left: side(left) }),
  };
};
