// What a run needs to make sheets: the files that are there, the folder, and the template they are copied from.
import { canonical } from '../../domain/text/canonical';
import { sha256 } from '../../domain/text/sha256';
import { once } from '../once';
import type { Book } from '../sheets/read-book';
import { buildTemplate } from './build';
import { FORM } from './layout';
import { SHEET_WORDS as W } from './names';
import { isSpreadsheet, label, listSheetFiles, type SheetFile, sheetFolder, trash } from './sheet-shelf';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the run has at hand. The template and the folder are made when the first sheet needs them. */
export interface Workshop {
  readonly book: Book;
  readonly bookId: string;
  readonly files: readonly SheetFile[];
  readonly template: () => Spreadsheet;
  readonly folder: () => string;
}

export const openWorkshop = (book: Book): Workshop => {
  const bookId = book.spreadsheet.getId();
  const files = listSheetFiles(bookId);
  return {
    book,
    bookId,
    files,
    template: once(() => templateOf(book, bookId, files)),
    folder: once(() => sheetFolder(files, book.settings.sheetFolder, bookId, book.settings.awardYear)),
  };
};

/** The template of this instrument and these settings; one that was left unfinished is thrown away. */
const templateOf = (book: Book, bookId: string, files: readonly SheetFile[]): Spreadsheet => {
  const { instrument, settings } = book;
  const name = W.templateName(instrument.id, settings.awardYear, bookId);
  const hash = sha256(
    canonical([
      FORM,
      instrument.hash,
      settings.awardYear,
      settings.dataYear,
      settings.deadline,
      settings.sample,
    ]),
  );
  const templates = files.filter(
    (file) => !file.trashed && (file.label.kkphamSheet === 'template' || isUnlabelled(file, name)),
  );
  const isFinished = ({ label }: SheetFile): boolean =>
    label.kkphamState === 'done' && label.kkphamHash === hash;
  const finished = templates.find(isFinished);
  if (finished) return SpreadsheetApp.openById(finished.id);
  for (const file of templates) if (file.label.kkphamState !== 'done') trash(file.id);
  const made = SpreadsheetApp.create(name);
  const own = { kkphamSheetBook: bookId, kkphamSheet: 'template', kkphamHash: hash } as const;
  label(made.getId(), { ...own, kkphamState: 'made' });
  made.setSpreadsheetLocale('id_ID');
  made.setSpreadsheetTimeZone(book.spreadsheet.getSpreadsheetTimeZone());
  buildTemplate(made, { instrument, settings, book: bookId });
  // What is called finished has to stand in the sheet already.
  SpreadsheetApp.flush();
  label(made.getId(), { kkphamState: 'done' });
  return made;
};

/** A file of that name that a run made and died before it could label it. */
export const isUnlabelled = (file: SheetFile, name: string): boolean =>
  isSpreadsheet(file) && file.name === name && file.label.kkphamSheetBook === undefined;
