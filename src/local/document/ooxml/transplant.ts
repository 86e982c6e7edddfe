// Moving a copied element into another part or another file, with all that it refers to: pictures, links, lists, styles.
import { copyList } from './numbering';
import type { DocxPackage } from './package';
import { styleById, stylesOf } from './styles';
import { attr, isElement, kids, R, remove, setAttr, W, type XmlElement } from './xml';

export interface Soil {
  readonly file: DocxPackage;
  readonly part: string;
}

const everyElement = (root: XmlElement): XmlElement[] => [
  root,
  ...Array.from(root.getElementsByTagName('*')),
];

/** Styles that paragraphs, runs and tables name, with what these are based on, are copied when the target lacks them. */
const copyStyle = (id: string, from: DocxPackage, to: DocxPackage): void => {
  const style = styleById(from, id);
  if (!style || styleById(to, id)) return;
  const target = stylesOf(to);
  const copy = target.ownerDocument?.importNode(style, true);
  if (!isElement(copy)) return;
  copy.removeAttributeNS(W, 'default');
  target.appendChild(copy);
  for (const kid of kids(copy)) {
    if (!['basedOn', 'next', 'link'].includes(kid.localName ?? '')) continue;
    const other = attr(kid, 'val');
    if (kid.localName === 'basedOn' && other) copyStyle(other, from, to);
    else if (other && !styleById(to, other)) remove(kid);
  }
};

const copyRelationship = (id: string, from: Soil, to: Soil): string | null => {
  const found = from.file.relationships(from.part).find((one) => one.id === id);
  if (!found) return null;
  const kind = found.type.slice(found.type.lastIndexOf('/') + 1);
  if (found.external) return to.file.relate(to.part, kind, found.target, true);
  const source = from.file.target(from.part, id);
  if (!source || kind !== 'image') return null;
  if (from.file === to.file) return to.file.relate(to.part, kind, source);
  const extension = source.slice(source.lastIndexOf('.') + 1).toLowerCase();
  const name = to.file.freeName('word/media/image', `.${extension}`);
  const type = { jpg: 'image/jpeg', svg: 'image/svg+xml', emf: 'image/x-emf', wmf: 'image/x-wmf' }[extension];
  to.file.addPart(name, type ?? `image/${extension}`, from.file.bytes(source));
  return to.file.relate(to.part, kind, name);
};

/** Lists copied from one file to another, so that items that shared a list share its copy. */
const lists = new WeakMap<DocxPackage, Map<DocxPackage, Map<string, string>>>();

const listIn = (from: DocxPackage, list: string, to: DocxPackage): string => {
  const ofTarget = lists.get(to) ?? new Map<DocxPackage, Map<string, string>>();
  lists.set(to, ofTarget);
  const known = ofTarget.get(from) ?? new Map<string, string>();
  ofTarget.set(from, known);
  const copy = known.get(list) ?? copyList(from, list, to) ?? '0';
  known.set(list, copy);
  return copy;
};

/** `element` made a citizen of `to`: itself when it is at home there, otherwise a copy of its own. */
export const transplant = (element: XmlElement, from: Soil, to: Soil): XmlElement => {
  if (from.file === to.file && from.part === to.part) return element;
  const xml = to.file.xml(to.part);
  const copy = xml.importNode(element, true);
  if (!isElement(copy)) throw new Error('Only elements can be moved.');
  for (const one of everyElement(copy)) {
    for (const name of ['id', 'embed', 'link', 'pict']) {
      const id = attr(one, name, R);
      if (id === null) continue;
      const fresh = copyRelationship(id, from, to);
      if (fresh === null) one.removeAttributeNS(R, name);
      else one.setAttributeNS(R, `r:${name}`, fresh);
    }
    if (from.file === to.file || one.namespaceURI !== W) continue;
    const value = attr(one, 'val');
    if (value === null) continue;
    if (one.localName === 'numId' && value !== '0') setAttr(one, 'val', listIn(from.file, value, to.file));
    if (['pStyle', 'rStyle', 'tblStyle'].includes(one.localName ?? '')) copyStyle(value, from.file, to.file);
  }
  return copy;
};
