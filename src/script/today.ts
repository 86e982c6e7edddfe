// What time it is where the book is.

/** `yyyy-MM-dd HH:mm` in the book's zone, now or at another moment. */
export const nowOf = (book: GoogleAppsScript.Spreadsheet.Spreadsheet, moment = new Date()): string =>
  Utilities.formatDate(moment, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');

/** `yyyy-MM-dd` in the book's zone. */
export const todayOf = (book: GoogleAppsScript.Spreadsheet.Spreadsheet): string => nowOf(book).slice(0, 10);
