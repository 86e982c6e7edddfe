// Puts text into a tab that was just made.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Blank rows below a new table, for people to go on in. */
const SPARE_ROWS = 60;

/** Writes text as it is: the cells are formatted as text first, so that no code becomes a number or a date. */
export const writeText = (sheet: Sheet, rows: readonly (readonly string[])[]): void => {
  const columns = Math.max(...rows.map((row) => row.length));
  const there = sheet.getMaxRows();
  const wanted = rows.length + SPARE_ROWS;
  if (there < wanted) sheet.insertRowsAfter(there, wanted - there);
  else sheet.deleteRows(wanted + 1, there - wanted);
  const padded = rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => '')]);
  sheet.getRange(1, 1, rows.length, columns).setNumberFormat('@').setValues(padded);
};

/** A new spreadsheet comes with one blank sheet; it goes once ours are there. */
export const removeBlankStart = (
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  before: readonly Sheet[],
  made: readonly string[],
): void => {
  const [start] = before;
  if (before.length === 1 && start && made.length > 0 && start.getLastRow() === 0) book.deleteSheet(start);
};
