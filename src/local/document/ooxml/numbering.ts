// Lists: which list a paragraph belongs to, at which level, with which glyph; and making new ones.
import { abstractList, type Glyph, levelXml } from './blank-parts';
import { type DocxPackage, parseXml } from './package';
import { styleById } from './styles';
import {
  attr,
  child,
  cloneOf,
  isW,
  kids,
  make,
  need,
  place,
  remove,
  setAttr,
  setChild,
  type XmlElement,
} from './xml';

const NUMBERING = 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml';
const EMPTY = '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

const numberingOf = (file: DocxPackage): XmlElement | null => {
  const part = file.related(file.mainPart, 'numbering');
  return part ? file.root(part) : null;
};

const ensureNumbering = (file: DocxPackage): XmlElement => {
  const known = numberingOf(file);
  if (known) return known;
  file.addPart('word/numbering.xml', NUMBERING, EMPTY);
  file.relate(file.mainPart, 'numbering', 'word/numbering.xml');
  return file.root('word/numbering.xml');
};

export interface ListPlace {
  /** `w:numId`. */
  readonly list: string;
  readonly level: number;
}

const placeIn = (properties: XmlElement | undefined): { list: string | null; level: string | null } => {
  const number = child(properties, 'numPr');
  return { list: attr(child(number, 'numId'), 'val'), level: attr(child(number, 'ilvl'), 'val') };
};

/** The list a paragraph is an item of, by itself or by its style; null when it is none. */
export const listOf = (file: DocxPackage, paragraph: XmlElement): ListPlace | null => {
  const properties = child(paragraph, 'pPr');
  const own = placeIn(properties);
  let { list, level } = own;
  let style = attr(child(properties, 'pStyle'), 'val');
  for (let depth = 0; list === null && style !== null && depth < 10; depth += 1) {
    const found = styleById(file, style);
    const from = placeIn(child(found, 'pPr'));
    list = from.list;
    level ??= from.level;
    style = attr(child(found, 'basedOn'), 'val');
  }
  return list === null || list === '0' ? null : { list, level: Number.parseInt(level ?? '0', 10) || 0 };
};

export const setList = (paragraph: XmlElement, { list, level }: ListPlace): void => {
  const number = need(need(paragraph, 'pPr'), 'numPr');
  setChild(number, 'ilvl', { val: level });
  setChild(number, 'numId', { val: list });
};

const find = (parent: XmlElement, name: string, idName: string, id: string | null): XmlElement | undefined =>
  kids(parent).find((kid) => isW(kid, name) && attr(kid, idName) === id);

const abstractOf = (numbering: XmlElement, list: string): XmlElement | undefined => {
  const num = find(numbering, 'num', 'numId', list);
  return find(numbering, 'abstractNum', 'abstractNumId', attr(child(num, 'abstractNumId'), 'val'));
};

/** The definition of a level of a list: the list's own, or of what it is made from. */
export const levelOf = (file: DocxPackage, { list, level }: ListPlace): XmlElement | undefined => {
  const numbering = numberingOf(file);
  if (!numbering) return undefined;
  const num = find(numbering, 'num', 'numId', list);
  const override = num && find(num, 'lvlOverride', 'ilvl', String(level));
  const abstract = abstractOf(numbering, list);
  return child(override, 'lvl') ?? (abstract && find(abstract, 'lvl', 'ilvl', String(level)));
};

const formats: Readonly<Record<string, Glyph>> = {
  decimal: 'NUMBER',
  decimalZero: 'NUMBER',
  upperLetter: 'LATIN_UPPER',
  lowerLetter: 'LATIN_LOWER',
  upperRoman: 'ROMAN_UPPER',
  lowerRoman: 'ROMAN_LOWER',
};

export const glyphOf = (file: DocxPackage, at: ListPlace): Glyph | null => {
  const level = levelOf(file, at);
  const format = attr(child(level, 'numFmt'), 'val') ?? 'decimal';
  if (format !== 'bullet') return formats[format] ?? null;
  const sign = attr(child(level, 'lvlText'), 'val') ?? '';
  if (/^[o○◦]$/.test(sign)) return 'HOLLOW_BULLET';
  // U+F0A7 is the square of the font Wingdings, which Word writes.
  if (/^[■▪\uf0a7]$/.test(sign)) return 'SQUARE_BULLET';
  return 'BULLET';
};

const nextId = (numbering: XmlElement, name: string, idName: string): number =>
  Math.max(
    0,
    ...kids(numbering)
      .filter((kid) => isW(kid, name))
      .map((kid) => Number.parseInt(attr(kid, idName) ?? '0', 10) || 0),
  ) + 1;

const addList = (numbering: XmlElement, abstract: XmlElement): string => {
  const abstractId = nextId(numbering, 'abstractNum', 'abstractNumId');
  setAttr(abstract, 'abstractNumId', abstractId);
  const nsid = child(abstract, 'nsid');
  // Lists of one nsid are one list to Word.
  if (nsid) setAttr(nsid, 'val', (0x4b000000 + abstractId).toString(16).toUpperCase());
  numbering.insertBefore(abstract, kids(numbering).find((kid) => isW(kid, 'num')) ?? null);
  const id = nextId(numbering, 'num', 'numId');
  const num = make(numbering, 'num', { numId: id }, [make(numbering, 'abstractNumId', { val: abstractId })]);
  const cleanup = kids(numbering).find((kid) => isW(kid, 'numIdMacAtCleanup'));
  numbering.insertBefore(num, cleanup ?? null);
  return String(id);
};

const imported = (near: XmlElement, xml: string): XmlElement => {
  const root = parseXml(new TextEncoder().encode(xml)).documentElement;
  if (!root || !near.ownerDocument) throw new Error('No list to take over.');
  return near.ownerDocument.importNode(root, true) as XmlElement;
};

/** A new list, numbered 1, a, i by level as Google's default is; its id. */
export const newList = (file: DocxPackage): string => {
  const numbering = ensureNumbering(file);
  return addList(numbering, imported(numbering, abstractList()));
};

/** Gives a level of one list another glyph. A definition shared with other lists is copied first. */
export const setGlyph = (file: DocxPackage, { list, level }: ListPlace, glyph: Glyph): void => {
  const numbering = ensureNumbering(file);
  const num = find(numbering, 'num', 'numId', list);
  let abstract = abstractOf(numbering, list);
  if (!num || !abstract) return;
  const id = attr(abstract, 'abstractNumId');
  const sharers = kids(numbering).filter(
    (kid) => isW(kid, 'num') && attr(child(kid, 'abstractNumId'), 'val') === id,
  );
  if (sharers.length > 1) {
    abstract = cloneOf(abstract);
    const copyId = nextId(numbering, 'abstractNum', 'abstractNumId');
    setAttr(abstract, 'abstractNumId', copyId);
    numbering.insertBefore(abstract, kids(numbering).find((kid) => isW(kid, 'num')) ?? null);
    setAttr(need(num, 'abstractNumId'), 'val', copyId);
  }
  const override = find(num, 'lvlOverride', 'ilvl', String(level));
  if (override) remove(override);
  const fresh = imported(numbering, levelXml(level, glyph));
  const old = find(abstract, 'lvl', 'ilvl', String(level));
  if (!old) {
    place(abstract, fresh);
    return;
  }
  for (const name of ['numFmt', 'lvlText', 'rPr', 'lvlPicBulletId']) {
    const was = child(old, name);
    if (was) remove(was);
    const now = child(fresh, name);
    if (now) place(old, now);
  }
};

/** Copies a list of another file into this one; its new id. */
export const copyList = (from: DocxPackage, list: string, to: DocxPackage): string | null => {
  const source = numberingOf(from);
  const abstract = source && abstractOf(source, list);
  if (!abstract) return null;
  const numbering = ensureNumbering(to);
  const copy = numbering.ownerDocument?.importNode(abstract, true) as XmlElement;
  // A style's own list cannot be followed into another file.
  for (const name of ['numStyleLink', 'styleLink']) setChild(copy, name, null);
  return addList(numbering, copy);
};
