// A run's own format, read and written by Google's attribute names. Only what is set on the run itself.
import { attr, child, kids, need, remove, setAttr, setChild, type XmlElement } from './xml';

export type TextAttribute =
  | 'BACKGROUND_COLOR'
  | 'BOLD'
  | 'FONT_FAMILY'
  | 'FONT_SIZE'
  | 'FOREGROUND_COLOR'
  | 'ITALIC'
  | 'STRIKETHROUGH'
  | 'UNDERLINE';

export const textAttributes: readonly TextAttribute[] = [
  'FONT_SIZE',
  'ITALIC',
  'STRIKETHROUGH',
  'FOREGROUND_COLOR',
  'BOLD',
  'UNDERLINE',
  'FONT_FAMILY',
  'BACKGROUND_COLOR',
];

/** Word's sixteen marker colours, which a file may name instead of a shading. */
const highlights: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000ff',
  cyan: '#00ffff',
  darkBlue: '#00008b',
  darkCyan: '#008b8b',
  darkGray: '#a9a9a9',
  darkGreen: '#006400',
  darkMagenta: '#8b008b',
  darkRed: '#8b0000',
  darkYellow: '#808000',
  green: '#00ff00',
  lightGray: '#d3d3d3',
  magenta: '#ff00ff',
  red: '#ff0000',
  white: '#ffffff',
  yellow: '#ffff00',
};

/** `FF0000` of a file as `#ff0000`; null for none and for "automatic". */
export const colorOf = (value: string | null): string | null =>
  value && /^[0-9a-f]{6}$/i.test(value) ? `#${value.toLowerCase()}` : null;

const toggle = (properties: XmlElement | undefined, name: string): boolean | null => {
  const element = child(properties, name);
  if (!element) return null;
  const value = attr(element, 'val');
  return value === null || !['0', 'false', 'off', 'none'].includes(value);
};

const setToggle = (properties: XmlElement, name: string, on: boolean | null): void =>
  setChild(properties, name, on === null ? null : on ? {} : { val: '0' });

/** The attribute as Google's getters give it: null where the run says nothing. */
export const readText = (properties: XmlElement | undefined, attribute: TextAttribute): unknown => {
  switch (attribute) {
    case 'BOLD':
      return toggle(properties, 'b');
    case 'ITALIC':
      return toggle(properties, 'i');
    case 'STRIKETHROUGH':
      return toggle(properties, 'strike');
    case 'UNDERLINE':
      return toggle(properties, 'u');
    case 'FONT_SIZE': {
      const half = Number.parseFloat(attr(child(properties, 'sz'), 'val') ?? '');
      return Number.isFinite(half) ? half / 2 : null;
    }
    case 'FONT_FAMILY':
      return attr(child(properties, 'rFonts'), 'ascii');
    case 'FOREGROUND_COLOR':
      return colorOf(attr(child(properties, 'color'), 'val'));
    case 'BACKGROUND_COLOR':
      return (
        colorOf(attr(child(properties, 'shd'), 'fill')) ??
        highlights[attr(child(properties, 'highlight'), 'val') ?? ''] ??
        null
      );
  }
};

/** Sets the attribute, or with null leaves it to the style. Colours are `#rrggbb`, sizes points. */
export const writeText = (properties: XmlElement, attribute: TextAttribute, value: unknown): void => {
  const hex = typeof value === 'string' ? value.slice(1).toUpperCase() : '';
  switch (attribute) {
    case 'BOLD':
      setToggle(properties, 'b', value as boolean | null);
      setToggle(properties, 'bCs', value as boolean | null);
      break;
    case 'ITALIC':
      setToggle(properties, 'i', value as boolean | null);
      setToggle(properties, 'iCs', value as boolean | null);
      break;
    case 'STRIKETHROUGH':
      setToggle(properties, 'strike', value as boolean | null);
      break;
    case 'UNDERLINE':
      setChild(properties, 'u', value === null ? null : { val: value ? 'single' : 'none' });
      break;
    case 'FONT_SIZE':
      for (const name of ['sz', 'szCs'])
        setChild(properties, name, value === null ? null : { val: Math.round(Number(value) * 2) });
      break;
    case 'FONT_FAMILY': {
      const fonts = need(properties, 'rFonts');
      for (const name of ['asciiTheme', 'hAnsiTheme', 'cstheme', 'eastAsiaTheme']) setAttr(fonts, name, null);
      for (const name of ['ascii', 'hAnsi', 'cs', 'eastAsia'])
        setAttr(fonts, name, value === null ? null : String(value));
      if (fonts.attributes.length === 0) remove(fonts);
      break;
    }
    case 'FOREGROUND_COLOR':
      setChild(properties, 'color', value === null ? null : { val: hex });
      break;
    case 'BACKGROUND_COLOR':
      setChild(properties, 'highlight', null);
      setChild(properties, 'shd', value === null ? null : { val: 'clear', color: 'auto', fill: hex });
      break;
  }
};

export type Script = 'NORMAL' | 'SUPERSCRIPT' | 'SUBSCRIPT';

export const readScript = (properties: XmlElement | undefined): Script | null => {
  const value = attr(child(properties, 'vertAlign'), 'val');
  if (value === null) return null;
  return value === 'superscript' ? 'SUPERSCRIPT' : value === 'subscript' ? 'SUBSCRIPT' : 'NORMAL';
};

export const writeScript = (properties: XmlElement, script: Script | null): void => {
  const value = { NORMAL: 'baseline', SUPERSCRIPT: 'superscript', SUBSCRIPT: 'subscript' };
  setChild(properties, 'vertAlign', script === null ? null : { val: value[script] });
};

/** Takes an empty property element away, so that clearing a format leaves the file as it was. */
export const tidy = (properties: XmlElement): void => {
  if (kids(properties).length === 0) remove(properties);
};
