// Makes the blank Buku Verifikasi of each instrument, to be opened in Google Sheets.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { readProgram } from '../src/domain/program/program';
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
  await newBook(file, id, null, {}, ({ host }, name) => forgetProgram(host.workbook(name)));
};

/** The program that made a blank book is not the one that it will run; it says so itself when it is opened. */
const forgetProgram = ({ sheets }: WorkbookData): void => {
  const row = sheets[0]?.cells[0] ?? [];
  row.forEach((cell, column) => {
    if (typeof cell?.value === 'string' && readProgram(cell.value)) delete row[column];
  });
  while (row.length > 0 && row[row.length - 1] === undefined) row.pop();
};

if (process.argv[1]?.endsWith('templates.ts')) {
  mkdirSync(BOOKS, { recursive: true });
  for (const { id, file } of blankBooks()) await makeBlankBook(id, file);
}
