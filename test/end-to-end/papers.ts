// The papers of regions that a run made.
import type { DocumentKind } from '../../src/script/documents/shelf';
import type { Book } from './book';
import type { DocxText } from './docx-text';
import { documents, read } from './summaries';

export interface Paper extends DocxText {
  readonly id: string;
  readonly path: string;
  readonly number: string;
  readonly state: string;
}

/** Documents of that kind that are not in the trash, by region and version. */
export const papersOf = (book: Book, kind: DocumentKind, code?: string): readonly Paper[] =>
  documents(book)
    .filter(
      ({ appProperties }) =>
        appProperties.kkphamKind === kind && (code === undefined || appProperties.kkphamRegion === code),
    )
    .map(({ id, path, appProperties }) => ({
      ...read(book, id),
      id,
      path,
      number: appProperties.kkphamNumber ?? '',
      state: appProperties.kkphamState ?? '',
    }))
    .sort((a, b) => (a.number < b.number ? -1 : 1));

/** The one document of that kind and region. Throws when there is none, or more than one. */
export const paperOf = (book: Book, kind: DocumentKind, code: string): Paper => {
  const [paper, ...others] = papersOf(book, kind, code);
  if (!paper || others.length > 0) throw new Error(`${kind} ${code}: ${others.length + (paper ? 1 : 0)}`);
  return paper;
};
