// The notes of a sheet: the plain text of its comments.
import { child, children, type Element, plainText } from './xml';

/** Notes by their cells' addresses. Comments of a conversation read as the text that older programs are shown. */
export const readNotes = (comments: Element | undefined): ReadonlyMap<string, string> =>
  new Map(
    children(child(comments, 'commentList'), 'comment').map((comment) => [
      (comment.attributes.ref ?? '').replaceAll('$', ''),
      children(comment, 'text').map(plainText).join(''),
    ]),
  );
