// Google's nine named styles among the styles of a file, found by the names that Word and LibreOffice share.
import { blankStyles } from './blank-parts';
import type { DocxPackage } from './package';
import { parseXml } from './package';
import { attr, child, isW, kids, type XmlElement } from './xml';

export const headings = [
  'NORMAL',
  'HEADING1',
  'HEADING2',
  'HEADING3',
  'HEADING4',
  'HEADING5',
  'HEADING6',
  'TITLE',
  'SUBTITLE',
] as const;
export type Heading = (typeof headings)[number];

const names: Readonly<Record<Heading, string>> = {
  NORMAL: 'normal',
  HEADING1: 'heading 1',
  HEADING2: 'heading 2',
  HEADING3: 'heading 3',
  HEADING4: 'heading 4',
  HEADING5: 'heading 5',
  HEADING6: 'heading 6',
  TITLE: 'title',
  SUBTITLE: 'subtitle',
};

const STYLES = 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml';

/** The root of the styles part; a file without one is given an empty one. */
export const stylesOf = (file: DocxPackage): XmlElement => {
  const known = file.related(file.mainPart, 'styles');
  if (known) return file.root(known);
  const part = 'word/styles.xml';
  file.addPart(
    part,
    STYLES,
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
  );
  file.relate(file.mainPart, 'styles', part);
  return file.root(part);
};

const paragraphStyles = (styles: XmlElement): XmlElement[] =>
  kids(styles).filter((kid) => isW(kid, 'style') && (attr(kid, 'type') ?? 'paragraph') === 'paragraph');

interface Index {
  readonly size: number;
  readonly styles: ReadonlyMap<string, XmlElement>;
}
/** Styles by id, made anew when one was added. */
const indexes = new WeakMap<XmlElement, Index>();

export const styleById = (file: DocxPackage, id: string): XmlElement | undefined => {
  const root = stylesOf(file);
  const size = root.childNodes.length;
  let index = indexes.get(root);
  if (index?.size !== size) {
    const found = kids(root).filter((kid) => isW(kid, 'style'));
    index = { size, styles: new Map(found.map((style) => [attr(style, 'styleId') ?? '', style])) };
    indexes.set(root, index);
  }
  return index.styles.get(id);
};

const nameOf = (style: XmlElement): string => (attr(child(style, 'name'), 'val') ?? '').toLowerCase();

export const styleOf = (file: DocxPackage, heading: Heading): XmlElement | undefined => {
  const styles = paragraphStyles(stylesOf(file));
  if (heading === 'NORMAL') {
    const marked = styles.find((style) => ['1', 'true', 'on'].includes(attr(style, 'default') ?? ''));
    if (marked) return marked;
  }
  return styles.find((style) => nameOf(style) === names[heading]);
};

/** The heading that a paragraph has by its style's name; every other style is normal text. */
export const headingOf = (file: DocxPackage, paragraph: XmlElement): Heading => {
  const id = attr(child(child(paragraph, 'pPr'), 'pStyle'), 'val');
  const style = id === null ? undefined : styleById(file, id);
  const name = style ? nameOf(style) : '';
  return headings.find((heading) => names[heading] === name) ?? 'NORMAL';
};

/** The style of a heading; taken over from Google's blank document when the file has none. */
export const ensureStyle = (file: DocxPackage, heading: Heading): XmlElement => {
  const known = styleOf(file, heading);
  if (known) return known;
  const styles = stylesOf(file);
  const source = parseXml(new TextEncoder().encode(blankStyles())).documentElement;
  const model = source && paragraphStyles(source).find((style) => nameOf(style) === names[heading]);
  if (!model || !styles.ownerDocument) throw new Error(`There is no style for ${heading}.`);
  const style = styles.ownerDocument.importNode(model, true) as XmlElement;
  styles.appendChild(style);
  return style;
};
