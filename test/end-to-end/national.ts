// A national book on the stand-in, with the books of provinces beside it.
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '../../src/local/files/write-workbook';
import { emptyWorkbook, type WorkbookData } from '../../src/local/spreadsheet/workbook';
import {
  type Book,
  type BookOptions,
  done,
  FILE,
  fillRegion,
  type HostOptions,
  makeBook,
  newFolder,
  openBook,
} from './book';

export interface Province extends BookOptions {
  /** Codes of the regions that are filled in; the others stay blank. */
  readonly filled?: readonly string[];
  /** What people do in the book before it is validated and scored. */
  readonly prepare?: (book: Book) => void;
  /** Codes of the regions whose value is fixed once it is scored. */
  readonly determined?: readonly string[];
}

const NAMES: Readonly<Record<string, string>> = {
  11: 'Aceh',
  73: 'Sulawesi Selatan',
  74: 'Sulawesi Tenggara',
};

export const regionsOf = (province: string, count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, i) => [
    `${province}.${String(i + 1).padStart(2, '0')}`,
    `Kabupaten ${province}-${i + 1}`,
    NAMES[province] ?? `Provinsi ${province}`,
  ]);

/** Puts a book, validated and scored, into the folder as `<name>.xlsx`. */
export const putBook = async (folder: string, name: string, province: Province): Promise<void> => {
  const { filled = [], prepare, determined = [], ...options } = province;
  const book = await makeBook(options);
  for (const code of filled) fillRegion(book, code);
  prepare?.(book);
  done(await book.run('validateSubmissions'));
  done(await book.run('computeScores'));
  if (determined.length > 0) done(await book.run('determineRegions', { regions: determined }));
  await book.host.save();
  copyFileSync(join(book.folder, FILE), join(folder, `${name}.xlsx`));
};

/** Three provinces: 11 with one of its two regions filled in, 73 with both, 74 blank. */
export const provinceFolder = async (): Promise<string> => {
  const folder = newFolder();
  await putBook(folder, '74', { regions: regionsOf('74', 1) });
  await putBook(folder, '73', { regions: regionsOf('73', 2), filled: ['73.01', '73.02'] });
  await putBook(folder, '11', { regions: regionsOf('11', 2), filled: ['11.01'] });
  return folder;
};

/** The id of a province's book, as a person would copy it out of its address. */
export const idOf = (national: Book, name: string): string =>
  national.host.drive.list().find(({ path }) => path === `${name}.xlsx`)?.id ?? '';

export const workbookOf = (national: Book, name: string): WorkbookData =>
  national.host.workbook(`${name}.xlsx`);

/** Binds the script to a blank book in the folder and lists the books of these names. */
export const nationalBook = async (
  folder: string,
  names: readonly string[],
  options: HostOptions = {},
): Promise<Book> => {
  writeFileSync(join(folder, FILE), await writeWorkbook(emptyWorkbook('id_ID', 'Asia/Jakarta')));
  const national = await openBook(folder, options);
  done(
    await national.run('prepareNational', {
      provinces: names.map((name) => [
        '',
        '',
        `https://docs.google.com/spreadsheets/d/${idOf(national, name)}/edit`,
      ]),
    }),
  );
  national.host.resetCounts();
  national.told.length = 0;
  return national;
};
