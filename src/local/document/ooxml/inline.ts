// What a paragraph holds, in reading order: pieces of text, and things that are not text (images, breaks, fields).
import { A, all, attr, isW, kids, M, MC, O, V, W, WP, type XmlElement } from './xml';

/** Text that one node of one run shows. A tab or line break is a node of one character. */
export interface Piece {
  readonly kind: 'text';
  readonly node: XmlElement;
  readonly run: XmlElement;
  readonly text: string;
  /** The `w:hyperlink` around it. */
  readonly link: XmlElement | null;
}

export type ThingType =
  | 'INLINE_IMAGE'
  | 'INLINE_DRAWING'
  | 'PAGE_BREAK'
  | 'HORIZONTAL_RULE'
  | 'EQUATION'
  | 'FOOTNOTE'
  | 'UNSUPPORTED';

/** Something that is not text. `nodes` are all that must go when it goes; `nodes[0]` stands for it. */
export interface Thing {
  readonly kind: 'thing';
  readonly type: ThingType;
  readonly nodes: readonly [XmlElement, ...XmlElement[]];
}

export type Inline = Piece | Thing;

/** Fields that Google keeps as live text of its own; what other fields show is ordinary text. */
const liveField = /^\s*(PAGE|NUMPAGES|SECTIONPAGES)\b/i;
/** Wrappers of runs that show what they hold. */
const transparent = ['ins', 'moveTo', 'smartTag', 'customXml', 'sdt', 'sdtContent', 'dir', 'bdo'];
const singles: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  cr: '\r',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
};

const drawingType = (drawing: XmlElement): ThingType | null => {
  const inline = kids(drawing).find((kid) => kid.namespaceURI === WP && kid.localName === 'inline');
  // What floats beside the text is not a child of the paragraph.
  if (!inline) return null;
  return all(inline, A, 'blip').length > 0 ? 'INLINE_IMAGE' : 'INLINE_DRAWING';
};

const vmlType = (pict: XmlElement): ThingType => {
  if (all(pict, V, 'rect').some((rect) => rect.getAttributeNS(O, 'hr') === 't')) return 'HORIZONTAL_RULE';
  return 'UNSUPPORTED';
};

/** Type of what a run's child shows besides text; null when it shows nothing in the line. */
const thingType = (node: XmlElement): ThingType | null => {
  if (node.namespaceURI === MC && node.localName === 'AlternateContent') {
    const [drawing] = all(node, W, 'drawing');
    return drawing && drawingType(drawing) ? 'INLINE_DRAWING' : null;
  }
  if (node.namespaceURI !== W) return null;
  switch (node.localName) {
    case 'drawing':
      return drawingType(node);
    case 'pict':
      return vmlType(node);
    case 'br':
      return attr(node, 'type') === 'page'
        ? 'PAGE_BREAK'
        : attr(node, 'type') === 'column'
          ? 'UNSUPPORTED'
          : null;
    case 'object':
    case 'pgNum':
      return 'UNSUPPORTED';
    case 'footnoteReference':
    case 'endnoteReference':
      return 'FOOTNOTE';
    default:
      return null;
  }
};

const textOfNode = (node: XmlElement): string | null => {
  if (node.namespaceURI !== W) return null;
  const name = node.localName ?? '';
  if (name === 't') return node.textContent ?? '';
  if (name === 'br') return ['page', 'column'].includes(attr(node, 'type') ?? '') ? null : '\r';
  if (name === 'sym') return String.fromCodePoint(Number.parseInt(attr(node, 'char') ?? '', 16) || 0xfffd);
  return singles[name] ?? null;
};

interface Field {
  code: string;
  /** Between `separate` and `end`, where a field shows what it came to. */
  result: boolean;
  readonly nodes: XmlElement[];
}

/** The contents of a paragraph in reading order. Deleted text under revision is left out. */
export const inlines = (paragraph: XmlElement): Inline[] => {
  const found: Inline[] = [];
  const fields: Field[] = [];
  const live = () => fields.find(({ code, result }) => result && liveField.test(code));

  const thing = (type: ThingType, nodes: readonly XmlElement[]) => {
    const [first, ...rest] = nodes;
    if (first) found.push({ kind: 'thing', type, nodes: [first, ...rest] });
  };

  const fieldMark = (node: XmlElement) => {
    const kind = attr(node, 'fldCharType');
    for (const open of fields) open.nodes.push(node);
    if (kind === 'begin') fields.push({ code: '', result: false, nodes: [node] });
    const field = fields[fields.length - 1];
    if (!field) return;
    if (kind === 'separate') field.result = true;
    if (kind !== 'end') return;
    fields.pop();
    if (liveField.test(field.code) && fields.length === 0) thing('UNSUPPORTED', field.nodes);
  };

  const runChild = (node: XmlElement, run: XmlElement, link: XmlElement | null) => {
    if (isW(node, 'fldChar')) return fieldMark(node);
    const field = fields[fields.length - 1];
    if (field && isW(node, 'instrText')) field.code += node.textContent ?? '';
    for (const open of fields) open.nodes.push(node);
    if (field && (!field.result || live())) return;
    const text = textOfNode(node);
    if (text !== null) {
      if (text !== '') found.push({ kind: 'text', node, run, text, link });
      return;
    }
    const type = thingType(node);
    if (type) thing(type, [node]);
  };

  const walk = (parent: XmlElement, link: XmlElement | null) => {
    for (const node of kids(parent)) {
      if (isW(node, 'r')) for (const inner of kids(node)) runChild(inner, node, link);
      else if (isW(node, 'hyperlink')) walk(node, node);
      else if (isW(node, 'fldSimple')) {
        if (liveField.test(attr(node, 'instr') ?? '')) thing('UNSUPPORTED', [node]);
        else walk(node, link);
      } else if (isW(node, ...transparent)) walk(node, link);
      else if (node.namespaceURI === M && (node.localName === 'oMath' || node.localName === 'oMathPara'))
        thing('EQUATION', [node]);
    }
  };
  walk(paragraph, null);
  // A page number whose field does not end in this paragraph still is one.
  for (const field of fields) if (liveField.test(field.code)) thing('UNSUPPORTED', field.nodes);
  return found;
};

export const pieces = (paragraph: XmlElement): Piece[] =>
  inlines(paragraph).filter((inline): inline is Piece => inline.kind === 'text');

/** Consecutive pieces of text make one group, as Google's Text elements do; things stand alone. */
export type Group = { readonly kind: 'text'; readonly pieces: readonly [Piece, ...Piece[]] } | Thing;

export const groups = (paragraph: XmlElement): Group[] => {
  const result: (Thing | { kind: 'text'; pieces: [Piece, ...Piece[]] })[] = [];
  for (const inline of inlines(paragraph)) {
    const last = result[result.length - 1];
    if (inline.kind === 'thing') result.push(inline);
    else if (last?.kind === 'text') last.pieces.push(inline);
    else result.push({ kind: 'text', pieces: [inline] });
  }
  return result;
};

export const textOf = (list: readonly Piece[]): string => list.map(({ text }) => text).join('');

export const linkTarget = (
  link: XmlElement | null,
): { readonly id: string | null; readonly anchor: string | null } => ({
  id: link ? attr(link, 'id', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships') : null,
  anchor: link ? attr(link, 'anchor') : null,
});
