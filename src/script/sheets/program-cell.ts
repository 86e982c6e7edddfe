// Which program a book runs, in row 1 of Beranda beside the page: a cell, so that a national book can read it from outside.
import { type Program, readProgram } from '../../domain/program/program';
import { type Cell, cellText, isBlank } from '../../domain/table/cell';
import { PROGRAM_TEXT } from '../version';
import { gate } from './gate';
import { TABS } from './layout';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The page itself, which is written anew. */
const PAGE_COLUMNS = 2;

/** The program that row 1 of Beranda names: the one that the book last ran. Null in a book of an earlier version. */
export const programIn = (cells: readonly Cell[]): Program | null => {
  for (const cell of cells) {
    const program = typeof cell === 'string' ? readProgram(cell) : null;
    if (program !== null) return program;
  }
  return null;
};

/**
 * Makes the book say which program it runs; writes nothing where it does already. The cell is the one that says so, or the
 * first blank one beside the page: what people wrote there stays. A book without that tab, or without room, says nothing.
 */
export const keepProgram = (book: Spreadsheet): void => {
  const sheet = book.getSheetByName(TABS.home);
  if (!sheet) return;
  const beside = topRow(sheet).slice(PAGE_COLUMNS);
  const known = beside.findIndex((cell) => programIn([cell]) !== null);
  if (known !== -1 && cellText(beside[known]) === PROGRAM_TEXT) return;
  const column = known === -1 ? beside.findIndex(isBlank) : known;
  if (column === -1) return;
  const range = sheet.getRange(1, PAGE_COLUMNS + column + 1);
  if (known === -1) range.setFontSize(8).setFontColor('#7f7f7f').setVerticalAlignment('top');
  range.setValue(gate(PROGRAM_TEXT));
};

const topRow = (sheet: Sheet): readonly Cell[] =>
  sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0] ?? [];
