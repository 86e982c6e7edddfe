// Links around runs: putting one on, taking it off, and breaking out of one.
import { linkTarget, type Piece } from './inline';
import type { DocxPackage } from './package';
import { child, insertAfter, isW, kids, make, R, remove, type XmlElement } from './xml';

/** Moves a run out of the link around it; the link goes on before and after it. */
const liftRun = (run: XmlElement): void => {
  const link = run.parentNode;
  if (!isW(link, 'hyperlink')) return;
  const siblings = kids(link);
  const after = siblings.slice(siblings.indexOf(run) + 1);
  insertAfter(run, link);
  if (after.length > 0) {
    const rest = link.cloneNode(false) as XmlElement;
    for (const node of after) rest.appendChild(node);
    insertAfter(rest, run);
  }
  if (kids(link).length === 0) remove(link);
};

/** Puts the run into a link to `url`, or with null takes it out of its link. */
export const setRunLink = (file: DocxPackage, part: string, run: XmlElement, url: string | null): void => {
  liftRun(run);
  if (url === null) {
    const style = child(child(run, 'rPr'), 'rStyle');
    if (style) remove(style);
    return;
  }
  const link = make(run, 'hyperlink');
  if (url.startsWith('#')) link.setAttributeNS(link.namespaceURI, 'w:anchor', url.slice(1));
  else link.setAttributeNS(R, 'r:id', file.relate(part, 'hyperlink', url, true));
  run.parentNode?.insertBefore(link, run);
  link.appendChild(run);
};

/** Where the piece of text leads; null when nowhere. */
export const linkOf = (file: DocxPackage, part: string, piece: Piece): string | null => {
  const { id, anchor } = linkTarget(piece.link);
  const target = id === null ? null : file.relationships(part).find((one) => one.id === id)?.target;
  return target ?? (anchor === null ? null : `#${anchor}`);
};
