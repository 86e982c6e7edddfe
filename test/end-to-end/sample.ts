// The sample province as its people make it: sheets made, filled in, collected, verified.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { newBook } from '../../src/local/cli/new-book';
import { changeSheets, fillRegions, fillSheet, fillVerification } from '../../src/local/cli/sample';
import { type Book, done, FILE, newFolder, openBook } from './book';

/** A book of the 24 regions, collected from their filled sheets and with what the verifiers typed. */
export const sampleBook = async (): Promise<Book> => {
  const folder = newFolder();
  await newBook(join(folder, 'asal', FILE), 'kkpham-2021', '73', { sample: 'ya' }, ({ host }, file) =>
    fillRegions(host.workbook(file)),
  );
  copyFileSync(join(folder, 'asal', FILE), join(folder, FILE));
  const book = await openBook(folder);
  const { sheets = [] } = done(await book.run('makeRegionSheets'));
  const sheetOf = (region: string) =>
    book.host.workbook(sheets.find((sheet) => sheet.region === region)?.id ?? '');
  for (const { region } of sheets) if (region !== null) fillSheet(sheetOf(region), region);
  done(await book.run('collectSheets'));
  fillVerification(book.data());
  changeSheets(sheetOf);
  done(await book.run('collectSheets'));
  return book;
};
