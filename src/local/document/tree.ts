// The tree that Google shows over the file's: which elements have which children and parents.
import { cellsOf, rowsOf } from './ooxml/grid';
import { type Group, groups, pieces, textOf } from './ooxml/inline';
import { attr, child, isElement, isW, kids, type XmlElement, type XmlNode } from './ooxml/xml';

/** Wrappers of blocks that Google does not know: what is in them counts as standing outside. */
const wrappers = ['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo'];

/** A generated table of contents, which Google shows as one element. */
const isContents = (node: XmlElement): boolean =>
  isW(node, 'sdt') &&
  attr(child(child(child(node, 'sdtPr'), 'docPartObj'), 'docPartGallery'), 'val') === 'Table of Contents';

/** Paragraphs, tables and tables of contents of a body, header, footer or cell. */
export const blocks = (container: XmlElement): XmlElement[] =>
  kids(container).flatMap((kid) => {
    if (isW(kid, 'p', 'tbl') || isContents(kid)) return [kid];
    return isW(kid, ...wrappers) ? blocks(kid) : [];
  });

/** Every paragraph of `node` (itself, if it is one) in reading order, through tables; not those in drawings. */
export const paragraphsIn = (node: XmlElement): XmlElement[] => {
  if (isW(node, 'p')) return [node];
  if (isW(node, 'tbl')) return rowsOf(node).flatMap(paragraphsIn);
  if (isW(node, 'tr')) return cellsOf(node).flatMap(paragraphsIn);
  if (isContents(node)) return kids(node).flatMap(blocks).flatMap(paragraphsIn);
  return blocks(node).flatMap(paragraphsIn);
};

/** A child as Google sees it: an element of the file, or a stretch of text in a paragraph. */
export type Child = { readonly node: XmlElement } | { readonly group: Group };

export const childrenOf = (node: XmlElement): Child[] => {
  if (isW(node, 'p')) return groups(node).map((group) => ({ group }));
  if (isW(node, 'tbl')) return rowsOf(node).map((row) => ({ node: row }));
  if (isW(node, 'tr')) return cellsOf(node).map((cell) => ({ node: cell }));
  if (isContents(node))
    return kids(node)
      .flatMap(blocks)
      .map((block) => ({ node: block }));
  return blocks(node).map((block) => ({ node: block }));
};

const shown = ['p', 'tbl', 'tr', 'tc', 'body', 'hdr', 'ftr', 'footnote', 'endnote'];

/** The element that Google calls the parent; null when `node` stands alone. */
export const parentOf = (node: XmlNode): XmlElement | null => {
  for (let parent = node.parentNode; parent; parent = parent.parentNode)
    if (isElement(parent) && (isW(parent, ...shown) || isContents(parent))) return parent;
  return null;
};

/** Text as Google joins it: paragraphs, cells and rows by new lines. */
export const textIn = (node: XmlElement): string => {
  if (isW(node, 'p')) return textOf(pieces(node));
  return childrenOf(node)
    .map((one) => ('node' in one ? textIn(one.node) : ''))
    .join('\n');
};
