// The documents that the script wrote for each region, as the shelf labels them, and their text.
import type { DocumentKind } from '../documents/shelf';
import { drive } from '../drive';

const DOCUMENT = 'application/vnd.google-apps.document';

/** A finished Google Doc of a region. */
export interface RegionDocument {
  readonly region: string;
  readonly kind: DocumentKind;
  readonly number: string;
  readonly version: number;
  readonly id: string;
  readonly url: string;
  /** When anybody last changed it, as the Drive has it. */
  readonly modified: string;
}

/** What the shelf of documents writes on one. */
interface Label {
  readonly kkphamRegion?: string;
  readonly kkphamState?: string;
  readonly kkphamNumber?: string;
  readonly kkphamVersion?: string;
  readonly kkphamKind?: DocumentKind;
}

/** What a document without a kind is, of an older version. */
const SUMMARY: DocumentKind = 'ringkasan';

/** Every finished document of the book, by region, kind and version; one call per thousand files. */
export const listRegionDocuments = (bookId: string): readonly RegionDocument[] => {
  const page = (token: string | undefined): readonly RegionDocument[] => {
    const found = drive().Files.list({
      q: `appProperties has { key='kkphamBook' and value='${bookId}' } and trashed = false`,
      fields: 'nextPageToken,files(id,mimeType,webViewLink,modifiedTime,appProperties)',
      pageSize: 1000,
      ...(token ? { pageToken: token } : {}),
    });
    const documents = (found.files ?? []).flatMap((file): readonly RegionDocument[] => {
      const label = (file.appProperties ?? {}) as Label;
      if (file.mimeType !== DOCUMENT || label.kkphamState !== 'done' || !label.kkphamRegion) return [];
      return [
        {
          region: label.kkphamRegion,
          kind: label.kkphamKind ?? SUMMARY,
          number: label.kkphamNumber ?? '',
          version: Number(label.kkphamVersion ?? 1),
          id: file.id ?? '',
          url: file.webViewLink ?? '',
          modified: file.modifiedTime ?? '',
        },
      ];
    });
    return [...documents, ...(found.nextPageToken ? page(found.nextPageToken) : [])];
  };
  return [...page(undefined)].sort(
    (a, b) => compare(a.region, b.region) || compare(a.kind, b.kind) || a.version - b.version,
  );
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All text of a Google Doc: header, body, footer, with tables cell by cell. */
export const documentText = (id: string): string => {
  const document = DocumentApp.openById(id);
  const parts = [document.getHeader(), document.getBody(), document.getFooter()];
  const text = parts.flatMap((part) => (part ? [part.getText()] : [])).join('\n\n');
  return `${text.replace(/\r\n?/g, '\n').replace(/\p{Cs}/gu, '\ufffd')}\n`;
};
