// Colours of an xlsx, which may be given by theme, by a place in an old palette or outright, as `#rrggbb`.
import { child, type Element } from './xml';

/** The colours of the theme by their numbers: light and dark come before their opposites there. */
export const themeColors = (theme: Element | undefined): readonly string[] => {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  const inOrder = ['lt1', 'dk1', 'lt2', 'dk2'];
  const accents = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
  return [...inOrder, ...accents].map((name, index) => {
    const color = child(scheme, name);
    const value = child(color, 'srgbClr')?.attributes.val ?? child(color, 'sysClr')?.attributes.lastClr;
    return `#${(value ?? officeTheme[index] ?? '000000').toLowerCase()}`;
  });
};

const officeTheme =
  'ffffff 000000 eeece1 1f497d 4f81bd c0504d 9bbb59 8064a2 4bacc6 f79646 0000ff 800080'.split(' ');

const palette = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff ' +
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff ' +
  '000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 ' +
  '3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** `#rrggbb`, or undefined for the automatic colour: text that is simply black and the window's own background. */
export const readColor = (color: Element | undefined, theme: readonly string[]): string | undefined => {
  if (!color || color.attributes.auto !== undefined) return undefined;
  const { rgb, indexed, theme: number, tint } = color.attributes;
  if (rgb !== undefined) return `#${rgb.slice(-6).toLowerCase()}`;
  if (indexed !== undefined) {
    const found = palette[Number(indexed)];
    return found === undefined ? undefined : `#${found}`;
  }
  const found = number === undefined ? undefined : theme[Number(number)];
  return found === undefined ? undefined : tinted(found, Number(tint ?? 0));
};

/** A tint moves the lightness towards white, below zero towards black (ECMA-376, 18.8.19). */
const tinted = (color: string, tint: number): string => {
  if (tint === 0) return color;
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(...parts);
  const low = Math.min(...parts);
  const lightness = (high + low) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = high - low;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  const newChroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const base = wanted - newChroma / 2;
  const scaled = parts.map((part) => (chroma === 0 ? wanted : base + ((part - low) / chroma) * newChroma));
  return `#${scaled
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
};
