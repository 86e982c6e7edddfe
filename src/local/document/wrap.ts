// From an element of the file to the object that a script sees, one object for each element.
import type { AnyElement, Classes } from './classes';
import type { Group } from './ooxml/inline';
import { listOf } from './ooxml/numbering';
import { isW, type XmlElement } from './ooxml/xml';
import type { Place } from './session';
import type { Text } from './text';

let classes: Classes | null = null;
/** Called once by the module that knows all classes: they are built on modules that need `wrap` themselves. */
export const provide = (all: Classes): void => {
  classes = all;
};

const known = (): Classes => {
  if (!classes) throw new Error('The classes of DocumentApp were not loaded.');
  return classes;
};

const className = ({ session, node }: Place): Exclude<keyof Classes, 'TEXT'> => {
  if (isW(node, 'p')) return listOf(session.file, node) ? 'LIST_ITEM' : 'PARAGRAPH';
  if (isW(node, 'tbl')) return 'TABLE';
  if (isW(node, 'tr')) return 'TABLE_ROW';
  if (isW(node, 'tc')) return 'TABLE_CELL';
  if (isW(node, 'body')) return 'BODY_SECTION';
  if (isW(node, 'hdr')) return 'HEADER_SECTION';
  if (isW(node, 'ftr')) return 'FOOTER_SECTION';
  if (isW(node, 'sdt')) return 'TABLE_OF_CONTENTS';
  return 'UNSUPPORTED';
};

const cached = (place: Place, name: Exclude<keyof Classes, 'TEXT'>): AnyElement => {
  const Class = known()[name];
  const before = place.session.objects.get(place.node);
  if (before instanceof Class) return before;
  const object = new Class(place);
  place.session.objects.set(place.node, object);
  return object;
};

export const wrap = (place: Place): AnyElement => cached(place, className(place));

/** The object for a thing or a stretch of text in a paragraph. */
export const wrapGroup = (place: Place, group: Group): AnyElement => {
  if (group.kind === 'thing') return cached({ ...place, node: group.nodes[0] }, group.type);
  const { run } = group.pieces[0];
  const before = place.session.objects.get(run);
  if (before) return before as Text;
  const text = new (known().TEXT)(place, { kind: 'group', run });
  place.session.objects.set(run, text);
  return text;
};

export const wrapChild = (place: Place, child: { node: XmlElement } | { group: Group }): AnyElement =>
  'node' in child ? wrap({ ...place, node: child.node }) : wrapGroup(place, child.group);

/** All the text of a container, for editing. */
export const wrapText = (place: Place): Text => new (known().TEXT)(place, { kind: 'all' });

/** The text of runs that `origin` marks, such as those just appended. */
export const wrapOrigin = (place: Place, origin: object): Text =>
  new (known().TEXT)(place, { kind: 'origin', origin });
