// What a paragraph consists of in the Docs API: runs of text of one look, and things that count one.
import { inlines, linkTarget, type Piece, type Thing } from '../document/ooxml/inline';
import { attr, child, isW, kids, type XmlElement } from '../document/ooxml/xml';
import { NotImplemented } from '../host/exception';

/** An element without its place: `length` in UTF-16 code units, and the member that says what it is. */
export interface ParagraphElement {
  readonly length: number;
  readonly [kind: string]: unknown;
}

/** The elements in reading order; the last is or ends with the paragraph's new line. */
export const elementsOf = (paragraph: XmlElement): readonly ParagraphElement[] => {
  const found: ParagraphElement[] = [];
  let text = '';
  let look = '';
  const endRun = (): void => {
    if (text !== '') found.push({ length: text.length, textRun: { content: text } });
    text = '';
  };
  const add = (more: string, itsLook: string): void => {
    if (look !== itsLook) endRun();
    look = itsLook;
    text += more;
  };
  for (const inline of inlines(paragraph)) {
    if (inline.kind === 'text') add(inline.text.replaceAll('\r', '\v'), lookOf(inline));
    else {
      endRun();
      found.push({ length: 1, [kindOf(inline)]: {} });
    }
  }
  add('\n', formatOf(child(child(paragraph, 'pPr'), 'rPr')));
  endRun();
  return found;
};

/** Equal for properties that look the same. */
const formatOf = (properties: XmlElement | undefined): string =>
  properties ? kids(properties).map(String).join('') : '';

const lookOf = ({ run, link }: Piece): string => {
  const { id, anchor } = linkTarget(link);
  return `${formatOf(child(run, 'rPr'))}${link ? `→${id ?? ''}#${anchor ?? ''}` : ''}`;
};

const kinds: Readonly<Partial<Record<Thing['type'], string>>> = {
  INLINE_IMAGE: 'inlineObjectElement',
  INLINE_DRAWING: 'inlineObjectElement',
  PAGE_BREAK: 'pageBreak',
  HORIZONTAL_RULE: 'horizontalRule',
  FOOTNOTE: 'footnoteReference',
};

const kindOf = ({ type, nodes: [node] }: Thing): string => {
  const kind = kinds[type];
  if (kind) return kind;
  if (isW(node, 'fldChar', 'fldSimple', 'pgNum')) return 'autoText';
  if (isW(node, 'br') && attr(node, 'type') === 'column') return 'columnBreak';
  throw new NotImplemented(
    `Docs.Documents with ${type === 'EQUATION' ? 'an equation' : `a ${node.nodeName}`}`,
  );
};
