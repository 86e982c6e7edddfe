// What elements with children share: walking the children, searching and replacing in their text.
import { exception } from '../host/exception';
import type { EnumValue } from '../host/google-enum';
import { enumName, integer, mismatch, string } from './arguments';
import type { AnyElement } from './classes';
import { ElementBase, indexOfChild } from './element';
import { ElementType } from './enums';
import { paragraphText, replaceCharacters } from './ooxml/edit-text';
import { groups, textOf } from './ooxml/inline';
import { RangeElement } from './range-element';
import { matcher } from './search';
import { at, type Place, placeOf } from './session';
import type { Text } from './text';
import { childrenOf, paragraphsIn, textIn } from './tree';
import { wrapChild, wrapGroup, wrapText } from './wrap';

/** The texts below `place` in reading order, from `last` on if it is given. */
function* textsIn(place: Place, last: AnyElement | null): Generator<Text> {
  const paragraphs = paragraphsIn(place.node);
  const holder = last?.getParent()?.[at].node;
  const begin = holder ? Math.max(paragraphs.indexOf(holder), 0) : 0;
  let passing = holder !== undefined && paragraphs[begin] === holder;
  for (const paragraph of paragraphs.slice(begin)) {
    if (paragraph !== holder) passing = false;
    for (const group of groups(paragraph)) {
      if (group.kind !== 'text') continue;
      const text = wrapGroup({ ...place, node: paragraph }, group) as Text;
      if (passing && last && text !== last && !text.sameAs(last)) continue;
      passing = false;
      yield text;
    }
  }
}

/** Everything below `place`, in document order. */
function* descendants(place: Place): Generator<AnyElement> {
  for (const raw of childrenOf(place.node)) {
    const child = wrapChild(place, raw);
    yield child;
    if (child instanceof ContainerBase) yield* descendants(child[at]);
  }
}

/** Everything below `top` that comes after `element`, in document order; its own contents first. */
function* following(top: ElementBase, element: AnyElement): Generator<AnyElement> {
  if (element instanceof ContainerBase) yield* descendants(element[at]);
  let current: AnyElement | null = element;
  while (current && !current.sameAs(top)) {
    const parent: AnyElement | null = current.getParent();
    if (!parent) return;
    const siblings = childrenOf(parent[at].node);
    for (const sibling of siblings.slice(indexOfChild(parent[at], current) + 1)) {
      const next = wrapChild(parent[at], sibling);
      yield next;
      if (next instanceof ContainerBase) yield* descendants(next[at]);
    }
    current = parent;
  }
}

/** A search result to go on from, checked. */
const cursor = (from: unknown, method: string, ...args: readonly unknown[]): RangeElement | null => {
  if (from === null || from === undefined) return null;
  if (from instanceof RangeElement) return from;
  throw mismatch(method, ...args);
};

/** What elements with children share. */
export abstract class ContainerBase extends ElementBase {
  getText(): string {
    return textIn(placeOf(this).node);
  }

  getNumChildren(): number {
    return childrenOf(placeOf(this).node).length;
  }

  getChild(childIndex: number): AnyElement {
    const place = placeOf(this);
    const children = childrenOf(place.node);
    const index = integer(childIndex, `${this.typeName}.getChild`);
    const child = children[index];
    if (!child)
      throw exception(
        `Child index (${index}) must be less than the number of child elements (${children.length}).`,
      );
    return wrapChild(place, child);
  }

  getChildIndex(child: unknown): number {
    const place = placeOf(this);
    if (!(child instanceof ElementBase)) throw mismatch(`${this.typeName}.getChildIndex`, child);
    const index = indexOfChild(place, child);
    if (index < 0) throw exception('Element does not contain the specified child element.');
    return index;
  }

  /** All the characters in it, as one Text; paragraphs are parted by new lines. */
  editAsText(): Text {
    return wrapText(placeOf(this));
  }

  findText(searchPattern: string, from?: RangeElement | null): RangeElement | null {
    const place = placeOf(this);
    const find = matcher(string(searchPattern, `${this.typeName}.findText`, searchPattern));
    const after = cursor(from, `${this.typeName}.findText`, searchPattern, from);
    const last = after?.getElement() ?? null;
    for (const text of textsIn(place, last)) {
      const start = last && after && text.sameAs(last) ? after.getEndOffsetInclusive() + 1 : 0;
      const match = find(text.getText()).find((one) => one.start >= start && one.end > one.start);
      if (match) return new RangeElement(text, match.start, match.end - 1);
    }
    return null;
  }

  findElement(elementType: unknown, from?: RangeElement | null): RangeElement | null {
    const place = placeOf(this);
    const wanted = enumName(ElementType, elementType, `${this.typeName}.findElement`);
    const last = cursor(from, `${this.typeName}.findElement`, elementType, from)?.getElement();
    for (const one of last ? following(this, last) : descendants(place))
      if (one.kind === wanted) return new RangeElement(one);
    return null;
  }

  /**
   * Replaces every match of an RE2 pattern, stretch of text by stretch of text; a match may run over differently
   * formatted characters, and what comes in takes the format of the first. The replacement is literal.
   */
  replaceText(searchPattern: string, replacement: string): this {
    const { node } = placeOf(this);
    const method = `${this.typeName}.replaceText`;
    const find = matcher(string(searchPattern, method, searchPattern, replacement));
    const text = paragraphText(string(replacement, method, searchPattern, replacement));
    for (const paragraph of paragraphsIn(node)) {
      const count = groups(paragraph).length;
      for (let index = count - 1; index >= 0; index -= 1) {
        const read = () => {
          const group = groups(paragraph)[index];
          return group?.kind === 'text' ? group.pieces : [];
        };
        for (const { start, end } of find(textOf(read())).reverse())
          replaceCharacters(read, start, end, text);
      }
    }
    return this;
  }

  getTextAlignment(): EnumValue | null {
    return this.editAsText().getTextAlignment();
  }
  setTextAlignment(textAlignment: EnumValue | null): this {
    this.editAsText().setTextAlignment(textAlignment);
    return this;
  }
  getLinkUrl(): string | null {
    return this.editAsText().getLinkUrl();
  }
  setLinkUrl(url: string | null): this {
    this.editAsText().setLinkUrl(url);
    return this;
  }
}
