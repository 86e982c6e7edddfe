// Changing a paragraph's text in place: cutting runs, putting characters in and taking them out.
import { type Piece, pieces, textOf } from './inline';
import {
  child,
  cloneOf,
  documentOf,
  insertAfter,
  isW,
  kids,
  make,
  need,
  place,
  remove,
  type XmlElement,
  type XmlNode,
} from './xml';

/**
 * What a text becomes in a paragraph: a new line is a line break (Google's rule), and what XML 1.0 cannot hold is
 * dropped (control characters, halves of surrogate pairs).
 */
export const paragraphText = (text: string): string =>
  text
    .replace(/[\n\v]/g, '\r')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML refuses
    .replace(/[\u0000-\u0008\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');

/** The nodes that show `text` inside a run. */
const textNodes = (near: XmlNode, text: string): XmlElement[] =>
  text
    .split(/([\r\t])/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\r') return make(near, 'br');
      if (part === '\t') return make(near, 'tab');
      const node = make(near, 't', {}, [documentOf(near).createTextNode(part)]);
      node.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
      return node;
    });

const setNodeText = (node: XmlElement, text: string): void => {
  node.textContent = text;
  node.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
};

/** Which appended Text a run came from; kept when a run is cut in two. */
const origins = new WeakMap<XmlElement, object>();
export const originOf = (run: XmlElement): object | undefined => origins.get(run);

/** A run holding `text` in the format of `properties` (copied), belonging to `origin`. */
export const makeRun = (
  near: XmlNode,
  text: string,
  properties: XmlElement | null,
  origin?: object,
): XmlElement => {
  const run = make(near, 'r');
  if (properties) run.appendChild(cloneOf(properties));
  for (const node of textNodes(near, text)) run.appendChild(node);
  if (origin) origins.set(run, origin);
  return run;
};

/** Cuts the node of `piece` before its character `at`; both halves stay in the run. */
const cutNode = (piece: Piece, at: number): void => {
  if (at <= 0 || at >= piece.text.length) return;
  const rest = cloneOf(piece.node);
  setNodeText(piece.node, piece.text.slice(0, at));
  setNodeText(rest, piece.text.slice(at));
  insertAfter(rest, piece.node);
};

/** Cuts the run of `piece` before its node: what stood before stays in the old run. */
const cutRun = (piece: Piece): void => {
  const content = kids(piece.run).filter((kid) => !isW(kid, 'rPr'));
  if (content[0] === piece.node) return;
  const properties = child(piece.run, 'rPr');
  const second = make(piece.run, 'r');
  if (properties) second.appendChild(cloneOf(properties));
  for (const node of content.slice(content.indexOf(piece.node))) second.appendChild(node);
  const origin = origins.get(piece.run);
  if (origin) origins.set(second, origin);
  insertAfter(second, piece.run);
};

const pieceAt = (list: readonly Piece[], offset: number): { piece: Piece; at: number } | null => {
  let before = 0;
  for (const piece of list) {
    if (offset < before + piece.text.length) return { piece, at: offset - before };
    before += piece.text.length;
  }
  return null;
};

/** Makes the run boundaries fall on both ends and returns the pieces between. `read` gives the text's pieces anew. */
export const isolate = (read: () => readonly Piece[], start: number, end: number): Piece[] => {
  for (const offset of [end, start]) {
    const node = pieceAt(read(), offset);
    if (node) cutNode(node.piece, node.at);
    const run = pieceAt(read(), offset);
    if (run) cutRun(run.piece);
  }
  let at = 0;
  return read().filter((piece) => {
    const inside = at >= start && at + piece.text.length <= end;
    at += piece.text.length;
    return inside;
  });
};

/** Takes away a run that shows nothing any more, and the link around it when that is empty too. */
const removeEmptyRun = (run: XmlElement): void => {
  if (kids(run).some((kid) => !isW(kid, 'rPr'))) return;
  const parent = run.parentNode;
  remove(run);
  if (isW(parent, 'hyperlink', 'ins', 'smartTag') && kids(parent).length === 0) remove(parent);
};

/** Takes characters `start` (inclusive) to `end` (exclusive) out. Runs named in `keep` stay even when empty. */
export const deleteCharacters = (
  list: readonly Piece[],
  start: number,
  end: number,
  keep: ReadonlySet<XmlElement> = new Set(),
): void => {
  let at = 0;
  for (const { node, run, text } of list) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, text.length);
    at += text.length;
    if (from >= to) continue;
    const rest = text.slice(0, from) + text.slice(to);
    if (rest === '') {
      remove(node);
      if (!keep.has(run)) removeEmptyRun(run);
    } else setNodeText(node, rest);
  }
};

/** The paragraph mark's format: what text typed into an empty paragraph takes. */
export const markProperties = (paragraph: XmlElement): XmlElement | null => {
  const mark = child(child(paragraph, 'pPr'), 'rPr');
  if (!mark) return null;
  const properties = make(paragraph, 'rPr');
  for (const kid of kids(mark))
    if (!isW(kid, 'ins', 'del', 'moveFrom', 'moveTo')) properties.appendChild(cloneOf(kid));
  return properties;
};

const linkLook = ['rStyle', 'color', 'u'];

/** The format that text after `piece` takes: the same, without the look of a link. */
const formatAfter = (piece: Piece): XmlElement | null => {
  const properties = child(piece.run, 'rPr');
  if (!properties || !piece.link) return properties ?? null;
  const plain = cloneOf(properties);
  for (const kid of kids(plain)) if (isW(kid, ...linkLook)) remove(kid);
  return plain;
};

/** The format that text at the end of the paragraph takes. */
export const endFormat = (paragraph: XmlElement): XmlElement | null => {
  const last = pieces(paragraph).at(-1);
  return last ? formatAfter(last) : markProperties(paragraph);
};

/**
 * Puts characters in before character `offset` of `list`, in the format of the character before (of the one after at
 * the very start). A link does not grow at its end. `list` must not be empty.
 */
export const insertCharacters = (list: readonly Piece[], offset: number, text: string): void => {
  if (text === '') return;
  const before = offset > 0 ? pieceAt(list, offset - 1) : null;
  if (!before) {
    const first = list[0];
    if (!first) throw new Error('There is no text to put characters into.');
    for (const node of textNodes(first.node, text)) first.run.insertBefore(node, first.node);
    return;
  }
  const { piece } = before;
  const next = pieceAt(list, offset);
  if (piece.link && next?.piece.link !== piece.link) {
    insertAfter(makeRun(piece.node, text, formatAfter(piece), origins.get(piece.run)), piece.link);
    return;
  }
  cutNode(piece, before.at + 1);
  let last: XmlElement = piece.node;
  for (const node of textNodes(piece.node, text)) {
    insertAfter(node, last);
    last = node;
  }
};

/** Replaces `start`..`end` by `text` in the format of the first character replaced. */
export const replaceCharacters = (
  read: () => readonly Piece[],
  start: number,
  end: number,
  text: string,
): void => {
  const list = read();
  const first = pieceAt(list, start);
  if (first && end > start && text !== '') {
    cutNode(first.piece, first.at);
    const fresh = pieceAt(read(), start);
    if (fresh) {
      for (const node of textNodes(fresh.piece.node, text))
        fresh.piece.run.insertBefore(node, fresh.piece.node);
      deleteCharacters(read(), start + text.length, end + text.length);
    }
    return;
  }
  deleteCharacters(list, start, end);
  if (text !== '') insertCharacters(read(), start, text);
};

/** Everything out of the paragraph but its properties; the format of its first character stays for what is typed next. */
export const clearParagraph = (paragraph: XmlElement): void => {
  const [first] = pieces(paragraph);
  if (first) setMark(paragraph, formatAfter(first));
  for (const kid of Array.from(paragraph.childNodes)) if (!isW(kid, 'pPr')) paragraph.removeChild(kid);
};

/** Makes `properties` (copied) the format of the paragraph mark. */
export const setMark = (paragraph: XmlElement, properties: XmlElement | null): void => {
  const old = child(child(paragraph, 'pPr'), 'rPr');
  if (old) remove(old);
  if (properties && kids(properties).length > 0) {
    const mark = make(paragraph, 'rPr');
    for (const kid of kids(properties)) mark.appendChild(cloneOf(kid));
    place(need(paragraph, 'pPr'), mark);
  }
};

/** Makes `node` the first that its run shows, cutting the run if need be; that run. */
export const cutBefore = (node: XmlElement): XmlElement | null => {
  const run = node.parentNode;
  if (!isW(run, 'r')) return null;
  cutRun({ kind: 'text', node, run, text: '', link: null });
  return node.parentNode as XmlElement;
};

/** Takes a thing's nodes out, and the runs that they leave empty. */
export const removeThing = (nodes: readonly XmlElement[]): void => {
  for (const node of nodes) {
    const run = node.parentNode;
    remove(node);
    if (isW(run, 'r')) removeEmptyRun(run);
  }
};

/** Splits a paragraph before its character `offset`; the second, with the same properties, follows the first. */
export const splitParagraph = (paragraph: XmlElement, offset: number): XmlElement => {
  const read = () => pieces(paragraph);
  isolate(read, offset, textOf(read()).length);
  const second = make(paragraph, 'p');
  const properties = child(paragraph, 'pPr');
  if (properties) second.appendChild(cloneOf(properties));
  const first = pieceAt(read(), offset);
  if (first) {
    let from: XmlElement = first.piece.run;
    const { link } = first.piece;
    if (link) {
      const rest = link.cloneNode(false) as XmlElement;
      const siblings = kids(link);
      for (const node of siblings.slice(siblings.indexOf(from))) rest.appendChild(node);
      insertAfter(rest, link);
      if (kids(link).length === 0) remove(link);
      from = rest;
    }
    const siblings = Array.from(paragraph.childNodes);
    for (const node of siblings.slice(siblings.indexOf(from))) second.appendChild(node);
  } else if (!child(properties, 'rPr')) setMark(second, endFormat(paragraph));
  // The section ends with the second of the two.
  const section = child(properties, 'sectPr');
  if (section) remove(section);
  insertAfter(second, paragraph);
  return second;
};

/** Moves what `second` holds to the end of `first`, if they stand side by side; whether they did. */
export const joinParagraphs = (first: XmlElement, second: XmlElement): boolean => {
  if (first.parentNode !== second.parentNode || first === second) return false;
  for (const node of Array.from(second.childNodes)) if (!isW(node, 'pPr')) first.appendChild(node);
  remove(second);
  return true;
};
