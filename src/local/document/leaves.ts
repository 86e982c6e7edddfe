// Elements without children: page breaks, horizontal rules, and what Google only lets a script see and remove.
import { NotImplemented } from '../host/exception';
import { ElementBase, isDetached, standsFor } from './element';
import { removeThing } from './ooxml/edit-text';
import { inlines } from './ooxml/inline';
import { child, cloneOf, make, type XmlElement } from './ooxml/xml';
import { type Place, placeOf } from './session';
import { parentOf } from './tree';
import { wrapGroup } from './wrap';

/** All nodes of the thing that `node` stands for: a field is several. */
const nodesOf = (node: XmlElement): readonly XmlElement[] => {
  const paragraph = parentOf(node);
  if (!paragraph) return [node];
  const found = inlines(paragraph).find((one) => one.kind === 'thing' && one.nodes[0] === node);
  return found?.kind === 'thing' ? found.nodes : [node];
};

/** An element that stands in a paragraph's line and is not text. */
export abstract class Leaf extends ElementBase {
  override removeFromParent(): this {
    const place = placeOf(this);
    if (isDetached(this)) return this;
    const copy = nodesOf(place.node).length === 1 ? this.copy() : this;
    removeThing(nodesOf(place.node));
    return copy;
  }

  /** A copy in a run of its own, belonging to no paragraph. */
  override copy(): this {
    const place = placeOf(this);
    if (nodesOf(place.node).length > 1) throw new NotImplemented(`${this.toString()}.copy`);
    const run = make(place.node, 'r');
    const properties = child(place.node.parentNode, 'rPr');
    if (properties) run.appendChild(cloneOf(properties));
    const node = cloneOf(place.node);
    run.appendChild(node);
    return this.like({ ...place, node });
  }

  protected like(place: Place): this {
    const Class = this.constructor as new (place: Place) => this;
    return new Class(place);
  }
}

export class PageBreak extends Leaf {}
standsFor(PageBreak, 'Document.PageBreak', 'PAGE_BREAK');
export class HorizontalRule extends Leaf {}
standsFor(HorizontalRule, 'Document.HorizontalRule', 'HORIZONTAL_RULE');
export class InlineDrawing extends Leaf {}
standsFor(InlineDrawing, 'Document.InlineDrawing', 'INLINE_DRAWING');
export class Equation extends Leaf {}
standsFor(Equation, 'Document.Equation', 'EQUATION');
export class Footnote extends Leaf {}
standsFor(Footnote, 'Document.Footnote', 'FOOTNOTE');
export class UnsupportedElement extends Leaf {}
standsFor(UnsupportedElement, 'Document.UnsupportedElement', 'UNSUPPORTED');

/** The object of the thing that `node` is in its paragraph. */
export const leafAt = (place: Place, node: XmlElement) => {
  const paragraph = parentOf(node);
  const found = paragraph && inlines(paragraph).find((one) => one.kind === 'thing' && one.nodes[0] === node);
  if (!paragraph || found?.kind !== 'thing') throw new Error('There is no such thing in the paragraph.');
  return wrapGroup({ ...place, node: paragraph }, found);
};
