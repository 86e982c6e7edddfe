// A book whose regions are good, and the documents that are made of it.
import type { DriveEntry } from '../../src/local/drive/drive-store';
import { type Book, fillRegion, makeBook, type Row } from './book';
import { type DocxText, docxText } from './docx-text';

export const CODES = ['73.01', '73.10', '73.71'];
export const DOCUMENT = 'application/vnd.google-apps.document';

export const at = (region: string, indicator: string) => ({
  'Kode Wilayah': region,
  'Kode Indikator': indicator,
});

/** A region's row in Wilayah. */
export const region = (book: Book, code: string): Row => book.row('Wilayah', { 'Kode Wilayah': code });

export const read = (book: Book, id: string): DocxText => docxText(book.host.drive.read(id));

/** The document that Wilayah names for a region. */
export const summaryOf = (book: Book, code: string): DocxText =>
  read(book, String(region(book, code)['ID Ringkasan']));

/** The script's own documents that are not in the trash. */
export const documents = (book: Book): readonly DriveEntry[] =>
  book.host.drive
    .list()
    .filter(({ mimeType, trashed, madeByScript }) => mimeType === DOCUMENT && !trashed && madeByScript);

/** A book in which nothing is to be found. */
export const goodBook = async (settings: Readonly<Record<string, string>> = {}): Promise<Book> => {
  const book = await makeBook({ settings: { place: 'Makassar', ...settings } });
  for (const code of CODES) fillRegion(book, code);
  return book;
};
