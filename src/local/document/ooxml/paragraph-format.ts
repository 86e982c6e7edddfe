// A paragraph's own format, read and written by Google's attribute names, in points. Only what it says itself.
import { attr, child, need, points, remove, setAttr, setChild, twips, type XmlElement } from './xml';

export type ParagraphAttribute =
  | 'HORIZONTAL_ALIGNMENT'
  | 'INDENT_END'
  | 'INDENT_START'
  | 'INDENT_FIRST_LINE'
  | 'LINE_SPACING'
  | 'LEFT_TO_RIGHT'
  | 'SPACING_BEFORE'
  | 'SPACING_AFTER';

export const paragraphAttributes: readonly ParagraphAttribute[] = [
  'HORIZONTAL_ALIGNMENT',
  'INDENT_END',
  'INDENT_START',
  'INDENT_FIRST_LINE',
  'LINE_SPACING',
  'LEFT_TO_RIGHT',
  'SPACING_BEFORE',
  'SPACING_AFTER',
];

export type Alignment = 'LEFT' | 'CENTER' | 'RIGHT' | 'JUSTIFY';
const alignments: Readonly<Record<string, Alignment>> = {
  left: 'LEFT',
  start: 'LEFT',
  center: 'CENTER',
  right: 'RIGHT',
  end: 'RIGHT',
  both: 'JUSTIFY',
  distribute: 'JUSTIFY',
};

/** Left or right indents have two names each: by side, and by direction of reading. */
const side = (indent: XmlElement | undefined, byDirection: string, bySide: string): number | null =>
  points(attr(indent, byDirection) ?? attr(indent, bySide));

/** Where the first line begins, from the margin; null when the indent does not say. */
const firstLine = (indent: XmlElement | undefined): number | null => {
  const first = points(attr(indent, 'firstLine'));
  const hanging = points(attr(indent, 'hanging'));
  if (first === null && hanging === null) return null;
  return (side(indent, 'start', 'left') ?? 0) + (first ?? 0) - (hanging ?? 0);
};

/** `properties` are a `w:pPr` (of a paragraph, a style or a list level). */
export const readParagraph = (
  properties: XmlElement | undefined,
  attribute: ParagraphAttribute,
): Alignment | number | boolean | null => {
  const indent = child(properties, 'ind');
  const spacing = child(properties, 'spacing');
  switch (attribute) {
    case 'HORIZONTAL_ALIGNMENT':
      return alignments[attr(child(properties, 'jc'), 'val') ?? ''] ?? null;
    case 'INDENT_START':
      return side(indent, 'start', 'left');
    case 'INDENT_END':
      return side(indent, 'end', 'right');
    case 'INDENT_FIRST_LINE':
      return firstLine(indent);
    case 'LINE_SPACING': {
      const line = points(attr(spacing, 'line'));
      const rule = attr(spacing, 'lineRule');
      return line === null || (rule !== null && rule !== 'auto') ? null : line / 12;
    }
    case 'SPACING_BEFORE':
      return points(attr(spacing, 'before'));
    case 'SPACING_AFTER':
      return points(attr(spacing, 'after'));
    case 'LEFT_TO_RIGHT': {
      const bidi = child(properties, 'bidi');
      return bidi ? ['0', 'false', 'off'].includes(attr(bidi, 'val') ?? '1') : null;
    }
  }
};

const writeIndent = (indent: XmlElement, start: number | null, first: number | null): void => {
  for (const name of [
    'start',
    'firstLine',
    'hanging',
    'firstLineChars',
    'hangingChars',
    'startChars',
    'leftChars',
  ])
    setAttr(indent, name, null);
  setAttr(indent, 'left', start === null ? null : twips(start));
  if (first === null) return;
  const offset = twips(first) - twips(start ?? 0);
  if (offset >= 0) setAttr(indent, 'firstLine', offset);
  else setAttr(indent, 'hanging', -offset);
};

/**
 * Sets the attribute; null leaves it to the style. `inherited` is where the first line begins when the paragraph does
 * not say so: Google's two indents are independent, and moving the one must not move the other.
 */
export const writeParagraph = (
  properties: XmlElement,
  attribute: ParagraphAttribute,
  value: Alignment | number | boolean | null,
  inherited = 0,
): void => {
  const spacing = () => need(properties, 'spacing');
  switch (attribute) {
    case 'HORIZONTAL_ALIGNMENT': {
      const names = { LEFT: 'left', CENTER: 'center', RIGHT: 'right', JUSTIFY: 'both' };
      setChild(properties, 'jc', value === null ? null : { val: names[value as Alignment] });
      break;
    }
    case 'INDENT_START': {
      const indent = need(properties, 'ind');
      const first = firstLine(indent);
      writeIndent(indent, value as number | null, value === null ? first : (first ?? inherited));
      break;
    }
    case 'INDENT_FIRST_LINE': {
      const indent = need(properties, 'ind');
      writeIndent(indent, side(indent, 'start', 'left'), value as number | null);
      break;
    }
    case 'INDENT_END': {
      const indent = need(properties, 'ind');
      for (const name of ['end', 'endChars', 'rightChars']) setAttr(indent, name, null);
      setAttr(indent, 'right', value === null ? null : twips(value as number));
      break;
    }
    case 'LINE_SPACING':
      setAttr(spacing(), 'line', value === null ? null : Math.round((value as number) * 240));
      setAttr(spacing(), 'lineRule', value === null ? null : 'auto');
      break;
    case 'SPACING_BEFORE':
    case 'SPACING_AFTER': {
      const name = attribute === 'SPACING_BEFORE' ? 'before' : 'after';
      setAttr(spacing(), name, value === null ? null : twips(value as number));
      setAttr(spacing(), `${name}Autospacing`, null);
      setAttr(spacing(), `${name}Lines`, null);
      break;
    }
    case 'LEFT_TO_RIGHT':
      setChild(properties, 'bidi', value === null ? null : value ? { val: '0' } : {});
      break;
  }
  for (const name of ['ind', 'spacing']) {
    const element = child(properties, name);
    if (element && element.attributes.length === 0) remove(element);
  }
};
