// Which kind of book this is.
import { TABS } from '../sheets/layout';

/** A national book lists provinces and holds no submissions of its own. */
export const isNational = (book: GoogleAppsScript.Spreadsheet.Spreadsheet): boolean =>
  book.getSheetByName(TABS.provinces) !== null && book.getSheetByName(TABS.answers) === null;
