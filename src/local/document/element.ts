// What every element of a document can do: know its place, be copied, be taken out.
import { exception } from '../host/exception';
import type { EnumValue } from '../host/google-enum';
import { type GoogleType, googleType, unimplemented } from '../host/unimplemented';
import { readAttributes, writeAttributes } from './attributes';
import type { Body } from './body';
import type { AnyElement } from './classes';
import { ElementType, type ElementTypeName } from './enums';
import type { FooterSection, HeaderSection } from './header-footer';
import type { InlineImage } from './inline-image';
import type { HorizontalRule, PageBreak } from './leaves';
import type { ListItem } from './list-item';
import { all, cloneOf, isW, kids, make, remove, W, W14, type XmlElement } from './ooxml/xml';
import type { Paragraph } from './paragraph';
import { at, type Place, type Placed, placeOf } from './session';
import type { Table } from './table';
import type { TableCell } from './table-cell';
import type { TableRow } from './table-row';
import type { Text } from './text';
import { blocks, type Child, childrenOf, parentOf } from './tree';
import { wrap, wrapChild } from './wrap';

/** Google's casts: the element itself when it is of that type, an error otherwise. */
export interface Casts {
  asBody(): Body;
  asFooterSection(): FooterSection;
  asHeaderSection(): HeaderSection;
  asHorizontalRule(): HorizontalRule;
  asInlineImage(): InlineImage;
  asListItem(): ListItem;
  asPageBreak(): PageBreak;
  asParagraph(): Paragraph;
  asTable(): Table;
  asTableCell(): TableCell;
  asTableRow(): TableRow;
  asText(): Text;
}

const casts: Readonly<Record<string, ElementTypeName>> = {
  asBody: 'BODY_SECTION',
  asDate: 'DATE',
  asEquation: 'EQUATION',
  asEquationFunction: 'EQUATION_FUNCTION',
  asEquationFunctionArgumentSeparator: 'EQUATION_FUNCTION_ARGUMENT_SEPARATOR',
  asEquationSymbol: 'EQUATION_SYMBOL',
  asFooterSection: 'FOOTER_SECTION',
  asFootnote: 'FOOTNOTE',
  asFootnoteSection: 'FOOTNOTE_SECTION',
  asHeaderSection: 'HEADER_SECTION',
  asHorizontalRule: 'HORIZONTAL_RULE',
  asInlineDrawing: 'INLINE_DRAWING',
  asInlineImage: 'INLINE_IMAGE',
  asListItem: 'LIST_ITEM',
  asPageBreak: 'PAGE_BREAK',
  asParagraph: 'PARAGRAPH',
  asPerson: 'PERSON',
  asRichLink: 'RICH_LINK',
  asTable: 'TABLE',
  asTableCell: 'TABLE_CELL',
  asTableOfContents: 'TABLE_OF_CONTENTS',
  asTableRow: 'TABLE_ROW',
  asText: 'TEXT',
};

/** The object of the element's parent; null for what stands alone or at the top. */
const parentOfPlace = (place: Place): AnyElement | null => {
  const node = parentOf(place.node);
  return node ? wrap({ ...place, node }) : null;
};

/** Where `element` stands among the children of `place`; -1 when it is none of them. */
export const indexOfChild = (place: Place, element: ElementBase): number =>
  childrenOf(place.node).findIndex((child) => element.standsFor(child));

/** A copy for another place: section breaks, bookmarks and Word's ids of paragraphs are there only once. */
const detachedCopy = (node: XmlElement): XmlElement => {
  const copy = cloneOf(node);
  for (const section of all(copy, W, 'sectPr')) remove(section);
  for (const name of ['bookmarkStart', 'bookmarkEnd', 'commentRangeStart', 'commentRangeEnd'])
    for (const mark of all(copy, W, name)) remove(mark);
  for (const name of ['p', 'tr'])
    for (const one of [copy, ...all(copy, W, name)])
      for (const id of ['paraId', 'textId']) one.removeAttributeNS(W14, id);
  return copy;
};

/**
 * Takes a block out of the file. The last paragraph of a body, header, footer or cell stays: Google's sections end
 * with one.
 */
export const removeBlock = (node: XmlElement): void => {
  const parent = parentOf(node);
  if (parent && isW(node, 'p') && blocks(parent).at(-1) === node)
    throw exception("Can't remove the last paragraph in a document section.");
  remove(node);
  if (parent && isW(parent, 'body', 'hdr', 'ftr', 'tc') && blocks(parent).length === 0)
    parent.insertBefore(make(parent, 'p'), kids(parent).find((kid) => isW(kid, 'sectPr')) ?? null);
};

/** What every element can do. A class for one of Google's interfaces is made of it by {@link standsFor}. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the casts are made in a loop below
export abstract class ElementBase implements Placed {
  declare readonly [googleType]: GoogleType;
  /** Google's type of element; on the prototype, like the name. */
  declare readonly kind: ElementTypeName;
  /** Google's name of the class. */
  declare readonly typeName: string;
  readonly [at]: Place;

  constructor(place: Place) {
    this[at] = place;
  }

  getType(): EnumValue {
    placeOf(this);
    return ElementType[this.kind];
  }

  /** Whether `other` stands for the same element. */
  sameAs(other: Placed): boolean {
    return other[at].node === this[at].node;
  }

  /** Whether it is that child of its parent. */
  standsFor(child: Child): boolean {
    if ('node' in child) return child.node === this[at].node;
    return child.group.kind === 'thing' && child.group.nodes[0] === this[at].node;
  }

  getParent(): AnyElement | null {
    return parentOfPlace(placeOf(this));
  }

  getNextSibling(): AnyElement | null {
    return siblingOf(this, 1);
  }

  getPreviousSibling(): AnyElement | null {
    return siblingOf(this, -1);
  }

  /** Whether it is the last thing in its section. */
  isAtDocumentEnd(): boolean {
    const parent = this.getParent();
    if (!parent) return true;
    if (indexOfChild(parent[at], this) !== childrenOf(parent[at].node).length - 1) return false;
    return parent.getParent() === null || parent.isAtDocumentEnd();
  }

  removeFromParent(): this {
    removeBlock(placeOf(this).node);
    return this;
  }

  /** A deep copy that belongs to no parent yet. */
  copy(): this {
    const place = placeOf(this);
    return wrap({ ...place, node: detachedCopy(place.node) }) as unknown as this;
  }

  /** Moves the contents into the element before, which must be of the same type, and goes. */
  merge(): this {
    const { node } = placeOf(this);
    const before = this.getPreviousSibling();
    if (!before || before.getType() !== this.getType()) throw notPreceded();
    for (const child of kids(node))
      if (!isW(child, 'pPr', 'tblPr', 'tblGrid', 'trPr')) before[at].node.appendChild(child);
    remove(node);
    return before as unknown as this;
  }

  getAttributes(): Record<string, unknown> {
    placeOf(this);
    return readAttributes(this, this.kind);
  }

  setAttributes(attributes: object): this {
    placeOf(this);
    writeAttributes(this, this.kind, attributes);
    return this;
  }

  toString(): string {
    return this.typeName;
  }
}

for (const [name, expected] of Object.entries(casts))
  Object.defineProperty(ElementBase.prototype, name, {
    configurable: true,
    writable: true,
    value(this: ElementBase) {
      placeOf(this);
      if (this.kind !== expected) throw exception(`${this.kind} can't be cast to ${expected}.`);
      return this;
    },
  });

export interface ElementBase extends Casts {}

/** Makes a class stand for one of Google's interfaces: members that it lacks throw by name. */
export const standsFor = (
  Class: { readonly prototype: ElementBase },
  type: GoogleType,
  kind: ElementTypeName,
): void => {
  const base = unimplemented(type).prototype as object;
  for (const name of Object.getOwnPropertyNames(base))
    if (!(name in Class.prototype))
      Object.defineProperty(Class.prototype, name, Object.getOwnPropertyDescriptor(base, name) ?? {});
  Object.defineProperties(Class.prototype, {
    [googleType]: { value: type },
    kind: { value: kind },
    typeName: { value: type.slice('Document.'.length) },
  });
};

/** Whether `value` is an element of that type. */
export const isKind = (value: unknown, kind: ElementTypeName): value is ElementBase =>
  value instanceof ElementBase && value.kind === kind;

/** Google's refusal to merge with something of another type. */
export const notPreceded = (): Error => exception('Element must be preceded by an element of the same type.');

const siblingOf = (element: ElementBase, step: 1 | -1): AnyElement | null => {
  const parent = element.getParent();
  if (!parent) return null;
  const index = indexOfChild(parent[at], element);
  const sibling = index < 0 ? undefined : childrenOf(parent[at].node)[index + step];
  return sibling ? wrapChild(parent[at], sibling) : null;
};

/** Whether the element is part of no parent, and so may be put into one. */
export const isDetached = (element: Placed): boolean => {
  const { node } = placeOf(element);
  return parentOf(node) === null && !isW(node, 'body', 'hdr', 'ftr');
};

export const requireDetached = (element: Placed): void => {
  if (!isDetached(element)) throw exception('Element must be detached.');
};
