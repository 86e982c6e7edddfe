// Putting blocks and runs where a script asks: index checks, detachment, moving between parts and files.
import { exception } from '../host/exception';
import { requireDetached } from './element';
import { cutBefore } from './ooxml/edit-text';
import { groups } from './ooxml/inline';
import { transplant } from './ooxml/transplant';
import { insertAfter, isW, kids, type XmlElement } from './ooxml/xml';
import { at, type Place, type Placed, placeOf } from './session';
import { blocks } from './tree';

/** Google's refusal of an index past the end. */
export const checkIndex = (index: number, count: number): number => {
  if (index < 0 || index > count)
    throw exception(
      `Child index (${index}) must be less than or equal to the number of child elements (${count}).`,
    );
  return index;
};

/** Puts `node` in as child `index` of a body, header, footer or cell; at the end when `index` is null. */
export const insertBlock = (container: XmlElement, index: number | null, node: XmlElement): void => {
  const children = blocks(container);
  const count = children.length;
  const before = children[checkIndex(index ?? count, count)];
  if (before) {
    before.parentNode?.insertBefore(node, before);
    return;
  }
  let last: XmlElement | undefined = children[count - 1];
  while (last && last.parentNode !== container) last = last.parentNode as XmlElement;
  if (last) insertAfter(node, last);
  else container.insertBefore(node, kids(container).find((kid) => isW(kid, 'sectPr')) ?? null);
};

/** Puts `run` in as child `index` of a paragraph; at the end when `index` is null. */
export const insertRun = (paragraph: XmlElement, index: number | null, run: XmlElement): void => {
  const children = groups(paragraph);
  const next = children[checkIndex(index ?? children.length, children.length)];
  if (!next) {
    paragraph.appendChild(run);
    return;
  }
  const node = next.kind === 'text' ? next.pieces[0].node : next.nodes[0];
  let before: XmlElement = cutBefore(node) ?? node;
  // Before the first run of a link is before the link.
  while (before.parentNode !== paragraph && kids(before.parentNode as XmlElement)[0] === before)
    before = before.parentNode as XmlElement;
  before.parentNode?.insertBefore(run, before);
};

/** The element of a detached object, at home in `place`. Throws Google's error for an attached one. */
export const adopt = (object: Placed, place: Place): XmlElement => {
  requireDetached(object);
  const from = placeOf(object);
  return transplant(
    from.node,
    { file: from.session.file, part: from.part },
    { file: place.session.file, part: place.part },
  );
};

/** The run around a detached thing (image, break), at home in `place`, and the thing in it. */
export const adoptRun = (object: Placed, place: Place): { run: XmlElement; node: XmlElement } => {
  requireDetached(object);
  const from = object[at];
  const run = from.node.parentNode as XmlElement;
  const index = kids(run).indexOf(from.node);
  const adopted = transplant(
    run,
    { file: from.session.file, part: from.part },
    { file: place.session.file, part: place.part },
  );
  const node = kids(adopted)[index];
  if (!node) throw new Error('The run lost what it held.');
  return { run: adopted, node };
};
