// The styles of an xlsx as the model's: what differs from a plain cell of Google Sheets (Arial 10, black, general).
import type { Border, Style } from '../spreadsheet/workbook';
import { numberedFormat } from './number-formats';
import { readColor } from './read-colors';
import { child, children, type Element, isTrue } from './xml';

/** The look that a conditional format gives. */
export interface RuleLook {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
}

export interface Styles {
  /** By the `s` of a cell; undefined for a plain one. */
  readonly cells: readonly (Style | undefined)[];
  /** By the `dxfId` of a conditional format. */
  readonly rules: readonly RuleLook[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads `styles.xml`. Without one every cell is plain. */
export const readStyles = (sheet: Element | undefined, theme: readonly string[], locale: string): Styles => {
  const formats = new Map(
    children(child(sheet, 'numFmts'), 'numFmt').map((one) => [
      Number(one.attributes.numFmtId),
      plainPattern(one.attributes.formatCode ?? ''),
    ]),
  );
  const fonts = children(child(sheet, 'fonts'), 'font').map((font) => readFont(font, theme));
  const fills = children(child(sheet, 'fills'), 'fill').map((fill) => readFill(fill, theme));
  const borders = children(child(sheet, 'borders'), 'border').map((border) => readBorders(border, theme));
  const known = new Map<string, Style>();
  const cells = children(child(sheet, 'cellXfs'), 'xf').map((xf) => {
    const id = Number(xf.attributes.numFmtId ?? 0);
    const numberFormat = formats.get(id) ?? numberedFormat(id, locale);
    const background = fills[Number(xf.attributes.fillId ?? 0)];
    const border = borders[Number(xf.attributes.borderId ?? 0)];
    const style: Style = {
      ...(numberFormat !== undefined && !/^general$/i.test(numberFormat) && { numberFormat }),
      ...(background !== undefined && { background }),
      ...fonts[Number(xf.attributes.fontId ?? 0)],
      ...readAlignment(child(xf, 'alignment')),
      ...(border && { border }),
      ...(child(xf, 'protection')?.attributes.locked !== undefined &&
        !isTrue(child(xf, 'protection')?.attributes.locked) && { unlocked: true }),
    };
    const key = JSON.stringify(style);
    if (key === '{}') return undefined;
    const same = known.get(key);
    if (same) return same;
    known.set(key, style);
    return style;
  });
  return { cells, rules: children(child(sheet, 'dxfs'), 'dxf').map((dxf) => readLook(dxf, theme)) };
};

/** LibreOffice puts a backslash before spaces and hyphens, which need none. */
const plainPattern = (pattern: string): string => pattern.replace(/\\([ -])/g, '$1');

const switchedOn = (element: Element | undefined): boolean =>
  element !== undefined && !['0', 'false', 'none'].includes(element.attributes.val ?? '1');

const readFont = (font: Element, theme: readonly string[]): Partial<Style> => {
  const name = child(font, 'name')?.attributes.val;
  const size = Number(child(font, 'sz')?.attributes.val ?? 10);
  const color = child(font, 'color');
  const fontColor = color?.attributes.theme === '1' ? undefined : readColor(color, theme);
  return {
    ...(fontColor !== undefined && { fontColor }),
    ...(name !== undefined && name !== 'Arial' && { fontFamily: name }),
    ...(size !== 10 && { fontSize: size }),
    ...(switchedOn(child(font, 'b')) && { bold: true }),
    ...(switchedOn(child(font, 'i')) && { italic: true }),
    ...(switchedOn(child(font, 'u')) && { underline: true }),
    ...(switchedOn(child(font, 'strike')) && { strikethrough: true }),
  };
};

const readFill = (fill: Element, theme: readonly string[]): string | undefined => {
  const pattern = child(fill, 'patternFill');
  const kind = pattern?.attributes.patternType ?? 'none';
  return kind === 'none' || kind === 'gray125' ? undefined : readColor(child(pattern, 'fgColor'), theme);
};

const readAlignment = (alignment: Element | undefined): Partial<Style> => {
  const { horizontal, vertical, wrapText } = alignment?.attributes ?? {};
  const middle = vertical === 'center' ? 'middle' : vertical;
  return {
    ...((horizontal === 'left' || horizontal === 'center' || horizontal === 'right') && { horizontal }),
    ...((middle === 'top' || middle === 'middle') && { vertical: middle }),
    ...(isTrue(wrapText) && { wrap: 'wrap' as const }),
  };
};

const lines: Readonly<Record<string, Border['style']>> = {
  thin: 'thin',
  hair: 'dotted',
  dotted: 'dotted',
  dashed: 'dashed',
  dashDot: 'dashed',
  dashDotDot: 'dashed',
  slantDashDot: 'dashed',
  mediumDashed: 'dashed',
  mediumDashDot: 'dashed',
  mediumDashDotDot: 'dashed',
  medium: 'medium',
  thick: 'thick',
  double: 'double',
};

const readBorders = (border: Element, theme: readonly string[]): Style['border'] | undefined => {
  const found: Mutable<NonNullable<Style['border']>> = {};
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const line = child(border, side);
    const style = lines[line?.attributes.style ?? ''];
    if (style) found[side] = { style, color: readColor(child(line, 'color'), theme) ?? '#000000' };
  }
  return Object.keys(found).length > 0 ? found : undefined;
};

/** What a differential format changes. */
export const readLook = (dxf: Element, theme: readonly string[]): RuleLook => {
  const font = child(dxf, 'font');
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  const background =
    readColor(child(pattern, 'bgColor'), theme) ?? readColor(child(pattern, 'fgColor'), theme);
  const fontColor = readColor(child(font, 'color'), theme);
  return {
    ...(background !== undefined && { background }),
    ...(fontColor !== undefined && { fontColor }),
    ...(switchedOn(child(font, 'b')) && { bold: true }),
    ...(switchedOn(child(font, 'i')) && { italic: true }),
    ...(switchedOn(child(font, 'strike')) && { strikethrough: true }),
  };
};
