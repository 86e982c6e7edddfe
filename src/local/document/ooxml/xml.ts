// Small words for WordprocessingML trees: reading, making and placing elements where the schema wants them.
import type { Document as XmlDocument, Element as XmlElement, Node as XmlNode } from '@xmldom/xmldom';

export type { XmlDocument, XmlElement, XmlNode };

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const M = 'http://schemas.openxmlformats.org/officeDocument/2006/math';
/** Word's later additions, such as an id for each paragraph. */
export const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
export const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
export const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const PIC = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
export const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const V = 'urn:schemas-microsoft-com:vml';
export const O = 'urn:schemas-microsoft-com:office:office';

export const isElement = (node: XmlNode | null | undefined): node is XmlElement => node?.nodeType === 1;

/** An element of WordprocessingML. */
export interface WordElement extends XmlElement {
  readonly namespaceURI: typeof W;
}

/** Whether `node` is the WordprocessingML element of one of these names. */
export const isW = (node: XmlNode | null | undefined, ...names: readonly string[]): node is WordElement =>
  isElement(node) && node.namespaceURI === W && names.includes(node.localName ?? '');

export const kids = (parent: XmlNode): XmlElement[] => {
  const found: XmlElement[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) if (isElement(node)) found.push(node);
  return found;
};

export const child = (parent: XmlNode | null | undefined, name: string): XmlElement | undefined =>
  parent ? kids(parent).find((kid) => isW(kid, name)) : undefined;

/** All elements below `root` of that namespace and name, in document order. */
export const all = (root: XmlElement, namespace: string, name: string): XmlElement[] =>
  Array.from(root.getElementsByTagNameNS(namespace, name));

export const attr = (element: XmlElement | undefined, name: string, namespace = W): string | null =>
  element?.hasAttributeNS(namespace, name) ? element.getAttributeNS(namespace, name) : null;

export const setAttr = (element: XmlElement, name: string, value: string | number | null): void => {
  if (value === null) element.removeAttributeNS(W, name);
  else element.setAttributeNS(W, `w:${name}`, String(value));
};

export const documentOf = (node: XmlNode): XmlDocument => {
  if (!node.ownerDocument) throw new Error('An element without a document.');
  return node.ownerDocument;
};

/** A new WordprocessingML element, with attributes of its namespace and children. */
export const make = (
  near: XmlNode,
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly XmlNode[] = [],
): XmlElement => {
  const element = documentOf(near).createElementNS(W, `w:${name}`);
  for (const [key, value] of Object.entries(attributes)) setAttr(element, key, value);
  for (const node of children) element.appendChild(node);
  return element;
};

export const remove = (node: XmlNode): void => {
  node.parentNode?.removeChild(node);
};

export const insertAfter = (node: XmlNode, reference: XmlNode): void => {
  reference.parentNode?.insertBefore(node, reference.nextSibling);
};

export const cloneOf = (node: XmlElement): XmlElement => node.cloneNode(true) as XmlElement;

/** The order the schema asks of what these elements hold; Word refuses files that break it. */
const order: Readonly<Record<string, string>> = {
  pPr: `pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd
    snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment
    textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange`,
  rPr: `rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid
    vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em
    lang eastAsianLayout specVanish oMath rPrChange`,
  tblPr: `tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd
    tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange`,
  tblBorders: 'top left start bottom right end insideH insideV',
  tcPr: `cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark
    headers cellIns cellDel cellMerge tcPrChange`,
  tcMar: 'top left start bottom right end',
  numPr: 'ilvl numId',
  style: `name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked
    personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr`,
  lvl: 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  sectPr: `headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType
    cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange`,
};
const ranks = new Map(Object.entries(order).map(([parent, names]) => [parent, names.split(/\s+/)]));
/** Properties that come first in what they describe. */
const leading = new Set(['pPr', 'rPr', 'tblPr', 'trPr', 'tcPr']);

/** Puts `element` into `parent` where the schema wants it: properties first, the rest in the schema's order. */
export const place = (parent: XmlElement, element: XmlElement): XmlElement => {
  const names = ranks.get(parent.localName ?? '');
  if (names) {
    const rank = names.indexOf(element.localName ?? '');
    const after = kids(parent).find((kid) => names.indexOf(kid.localName ?? '') > rank);
    parent.insertBefore(element, after ?? null);
  } else if (leading.has(element.localName ?? '')) {
    const first = kids(parent)[0];
    // A row may open with tblPrEx, which stands before its properties.
    parent.insertBefore(element, (isW(first, 'tblPrEx') ? first.nextSibling : first) ?? null);
  } else parent.appendChild(element);
  return element;
};

/** The child of that name, made where it belongs if there is none. */
export const need = (parent: XmlElement, name: string): XmlElement =>
  child(parent, name) ?? place(parent, make(parent, name));

/** Sets, replaces or (with null) takes away the child of that name. */
export const setChild = (
  parent: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string | number>> | null,
): void => {
  const old = child(parent, name);
  if (old) remove(old);
  if (attributes) place(parent, make(parent, name, attributes));
};

/** Twentieths of a point, the unit of most lengths in the file. */
export const twips = (points: number): number => Math.round(points * 20);
export const points = (value: string | null): number | null => {
  if (value === null) return null;
  const number = Number.parseFloat(value);
  return Number.isFinite(number) ? number / 20 : null;
};
