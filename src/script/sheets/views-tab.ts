// The tab Tampilan: the filter views of Isian with their links and how many rows each shows now.
import type { View } from '../../domain/views/view';
import type { Text } from '../locale/text';
import { formulaText } from './gate';
import { TABS, VIEW_COLUMNS } from './layout';
import { makeTab } from './new-tabs';
import { protectOwn, setWidths, styleHeader } from './style';
import { findTab } from './tab';
import { type Written, writeTable } from './write-table';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface ViewLine {
  readonly view: View;
  readonly title: string;
  readonly rows: number;
  /** Google's id of the filter view. */
  readonly id: number;
}

/** Writes the tab, and makes it behind Isian where it is missing. `answersId` is the id of the sheet Isian. */
export const writeViews = (
  book: Spreadsheet,
  answersId: number,
  lines: readonly ViewLine[],
  { views: words }: Text,
): void => {
  const sheet =
    book.getSheetByName(TABS.views) ??
    makeTab(book, TABS.views, () => findTab(book, TABS.answers).getIndex(), dress);
  writeTable(
    sheet,
    VIEW_COLUMNS,
    lines.map(({ view: { whose }, title, rows, id }): readonly Written[] => [
      title,
      whose.kind === 'verifier' ? [...new Set(whose.verifier.names)].join(', ') : words.forAll,
      rows,
      {
        formula: `=HYPERLINK(${formulaText(`#gid=${answersId}&fvid=${id}`)};${formulaText(words.open)})`,
      },
      id,
    ]),
  );
};

const dress = (sheet: Sheet): void => {
  const width = VIEW_COLUMNS.length;
  const columns = sheet.getMaxColumns();
  if (columns > width) sheet.deleteColumns(width + 1, columns - width);
  styleHeader(sheet, width, 1);
  setWidths(sheet, [360, 300, 80, 90, 130]);
  const rows = sheet.getMaxRows();
  const column = (name: (typeof VIEW_COLUMNS)[number], from = 1) =>
    sheet.getRange(from, VIEW_COLUMNS.indexOf(name) + 1, rows - from + 1, 1);
  column('Baris').setHorizontalAlignment('right');
  column('Tautan').setHorizontalAlignment('center');
  column('ID Tampilan').setHorizontalAlignment('right');
  column('ID Tampilan', 2).setNumberFormat('0').setFontColor('#808080');
  column('Untuk', 2).setWrap(true);
  protectOwn(sheet);
};
