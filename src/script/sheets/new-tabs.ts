// Makes tabs whole or not at all: a run that dies on its way leaves nothing that looks finished.

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What every tab is called until it is whole. */
const UNFINISHED = 'KKPHAM sedang dibuat';

/**
 * Makes the tab at a place (0-based). It gets its name when `dress` is through with it: a tab that bears its name lacks nothing,
 * and what a run that died left is thrown away.
 */
export const makeTab = (
  book: Spreadsheet,
  name: string,
  place: () => number,
  dress: (sheet: Sheet) => void,
): Sheet => {
  const left = book.getSheetByName(UNFINISHED);
  if (left) book.deleteSheet(left);
  const sheet = book.insertSheet(UNFINISHED, place());
  dress(sheet);
  return sheet.setName(name);
};

/** A tab and the texts that it begins with, its headers first. */
export type NewTab = readonly [name: string, rows: readonly (readonly string[])[]];

/**
 * Makes those that are missing, each where it stands in the list, and gives their names. The blank sheet of a new spreadsheet
 * goes once the first of ours is there.
 */
export const makeMissing = (
  book: Spreadsheet,
  tabs: readonly NewTab[],
  dress: (sheet: Sheet, name: string) => void,
): readonly string[] => {
  const start = blankStart(book, tabs[0]?.[0] ?? '');
  return tabs.flatMap(([name, rows], i) => {
    const isThere = book.getSheetByName(name) !== null;
    if (!isThere)
      makeTab(
        book,
        name,
        () => i,
        (sheet) => {
          writeText(sheet, rows);
          dress(sheet, name);
        },
      );
    if (i === 0 && start) book.deleteSheet(start);
    return isThere ? [] : [name];
  });
};

/** The one blank sheet that a new spreadsheet comes with: alone, or beside what a run made that died before it was gone. */
const blankStart = (book: Spreadsheet, first: string): Sheet | null => {
  const sheets = book.getSheets();
  if (sheets.length > 2) return null;
  const [start, ...others] = sheets.filter((sheet) => ![first, UNFINISHED].includes(sheet.getName()));
  return start && others.length === 0 && start.getLastRow() === 0 ? start : null;
};

/** Blank rows below a new table, for people to go on in. */
const SPARE_ROWS = 60;

/** Writes text as it is: the cells are formatted as text first, so that no code becomes a number or a date. */
const writeText = (sheet: Sheet, rows: readonly (readonly string[])[]): void => {
  const columns = Math.max(...rows.map((row) => row.length));
  const there = sheet.getMaxRows();
  const wanted = rows.length + SPARE_ROWS;
  if (there < wanted) sheet.insertRowsAfter(there, wanted - there);
  else sheet.deleteRows(wanted + 1, there - wanted);
  const padded = rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => '')]);
  sheet.getRange(1, 1, rows.length, columns).setNumberFormat('@').setValues(padded);
};
