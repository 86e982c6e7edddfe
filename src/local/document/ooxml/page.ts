// The page: its size and margins, and the headers and footers that a document's sections refer to.
import { blankHeaderFooter } from './blank-parts';
import type { DocxPackage } from './package';
import {
  all,
  attr,
  child,
  isW,
  kids,
  make,
  need,
  points,
  R,
  remove,
  setAttr,
  twips,
  W,
  type XmlElement,
} from './xml';

/** Every section's properties, in order; a body without any is given one. */
export const sections = (body: XmlElement): XmlElement[] => {
  const found = all(body, W, 'sectPr').filter((sect) => sect.parentNode?.localName !== 'sectPrChange');
  if (found.length > 0) return found;
  const section = make(body, 'sectPr');
  body.appendChild(section);
  return [section];
};

export type Margin = 'top' | 'bottom' | 'left' | 'right';

/** Points, of the first section; null when the file does not say. */
export const readMargin = (body: XmlElement, side: Margin): number | null =>
  points(attr(child(sections(body)[0], 'pgMar'), side));

export const writeMargin = (body: XmlElement, side: Margin, value: number): void => {
  for (const section of sections(body)) {
    const known = child(section, 'pgMar');
    const margins = known ?? need(section, 'pgMar');
    if (!known) {
      const usual = { top: 1440, right: 1440, bottom: 1440, left: 1440, header: 720, footer: 720, gutter: 0 };
      for (const [name, width] of Object.entries(usual)) setAttr(margins, name, width);
    }
    setAttr(margins, side, twips(value));
  }
};

export const readPage = (body: XmlElement, side: 'w' | 'h'): number | null =>
  points(attr(child(sections(body)[0], 'pgSz'), side));

export const writePage = (body: XmlElement, side: 'w' | 'h', value: number): void => {
  for (const section of sections(body)) {
    const known = child(section, 'pgSz');
    const size = known ?? need(section, 'pgSz');
    if (!known)
      for (const [name, length] of Object.entries({ w: 11906, h: 16838 })) setAttr(size, name, length);
    setAttr(size, side, twips(value));
    const wide = Number(attr(size, 'w')) > Number(attr(size, 'h'));
    setAttr(size, 'orient', wide ? 'landscape' : 'portrait');
  }
};

/** Width between the margins, in points; that of A4 with inch margins where the file does not say. */
export const textWidth = (body: XmlElement | undefined): number => {
  if (!body || !isW(body, 'body')) return 451.3;
  const width = readPage(body, 'w') ?? 595.3;
  return Math.max(width - (readMargin(body, 'left') ?? 72) - (readMargin(body, 'right') ?? 72), 36);
};

export type Furniture = 'header' | 'footer';

const references = (body: XmlElement, kind: Furniture): XmlElement[] =>
  sections(body).flatMap((section) => kids(section).filter((kid) => isW(kid, `${kind}Reference`)));

/** The part of the header or footer of ordinary pages, of the first section that has one; null when none has. */
export const furniturePart = (file: DocxPackage, body: XmlElement, kind: Furniture): string | null => {
  const found = references(body, kind).find((one) => (attr(one, 'type') ?? 'default') === 'default');
  const id = attr(found, 'id', R);
  const part = id === null ? null : file.target(file.mainPart, id);
  return part && file.has(part) ? part : null;
};

/** Makes an empty header or footer for every section; its part. */
export const addFurniture = (file: DocxPackage, body: XmlElement, kind: Furniture): string => {
  const part = file.freeName(`word/${kind}`, '.xml');
  const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;
  file.addPart(part, type, blankHeaderFooter(kind === 'header' ? 'hdr' : 'ftr'));
  const id = file.relate(file.mainPart, kind, part);
  for (const section of sections(body)) {
    const reference = make(body, `${kind}Reference`, { type: 'default' });
    reference.setAttributeNS(R, 'r:id', id);
    const after = kids(section).find(
      (kid) => !isW(kid, 'headerReference', kind === 'footer' ? 'footerReference' : 'headerReference'),
    );
    section.insertBefore(reference, after ?? null);
  }
  return part;
};

/** Takes the header or footer off every section. */
export const removeFurniture = (body: XmlElement, kind: Furniture): void => {
  for (const reference of references(body, kind)) remove(reference);
};
