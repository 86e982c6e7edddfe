// Makes the blank Buku Verifikasi of each instrument, to be opened in Google Sheets.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { newBook } from '../src/local/cli/new-book';
import { readWorkbook } from '../src/local/files/read-workbook';
import type { WorkbookData } from '../src/local/spreadsheet/workbook';

const INSTRUMENTS = 'sheets-templates/instruments';
const BOOKS = 'sheets-templates/books';

/** The ids of the instruments that ship, each with the path of its blank book. */
export const blankBooks = (): readonly { readonly id: string; readonly file: string }[] =>
  readdirSync(INSTRUMENTS)
    .filter((name) => statSync(`${INSTRUMENTS}/${name}`).isDirectory())
    .map((id) => ({ id, file: `${BOOKS}/Buku Verifikasi ${id}.xlsx` }));

export const readBook = (file: string): Promise<WorkbookData> =>
  readWorkbook(readFileSync(file), { locale: 'id_ID', timeZone: 'Asia/Jakarta' });

export const makeBlankBook = async (id: string, file: string): Promise<void> => {
  rmSync(file, { force: true });
  await newBook(file, id, null, {});
};

if (process.argv[1]?.endsWith('templates.ts')) {
  mkdirSync(BOOKS, { recursive: true });
  for (const { id, file } of blankBooks()) await makeBlankBook(id, file);
}
