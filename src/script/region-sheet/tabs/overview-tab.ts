// The tab Ringkasan: what blocks handing in, completeness by right and by office, the provisional score. All formulas.
import type { Instrument } from '../../../domain/instrument/instrument';
import { setWidths } from '../../sheets/style';
import { SHEET_TABS } from '../layout';
import { OVERVIEW_WORDS as W } from '../words';
import { SHEET_COLOURS } from './colours';
import { sizedTab } from './make-tabs';
import { BLOCK_ROWS, blockRows } from './overview-blocks';
import { countHeader, officeRows, rightRows } from './overview-counts';
import { blankRow, type OverviewRow, type RowKind, rowOf, WIDTH } from './overview-row';
import { BASIS_COLUMN, BASIS_WIDTH, basisRows, scoreRows } from './overview-score';
import { REGION_TEXT } from './reference-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WIDTHS = [340, 84, 84, 84, 84, 84, 92, 400];
const BLOCKS_ROW = 4;
const RIGHTS_ROW = BLOCKS_ROW + BLOCK_ROWS + 3;

/** Builds the tab in a fixed number of calls; `instrument.selfScore` decides whether a score is shown. */
export const buildOverview = (book: Spreadsheet, instrument: Instrument, marks: readonly string[]): void => {
  const rows = overviewRows(instrument, marks);
  const basis = instrument.selfScore ? basisRows(instrument) : [];
  const columns = basis.length > 0 ? BASIS_COLUMN + BASIS_WIDTH - 1 : WIDTH;
  const sheet = sizedTab(book, SHEET_TABS.overview, Math.max(rows.length, basis.length), columns);
  const look = <T>(of: (row: OverviewRow, column: number) => T): T[][] =>
    rows.map((row) => Array.from({ length: WIDTH }, (_, column) => of(row, column)));
  sheet
    .getRange(1, 1, rows.length, WIDTH)
    .setFontSize(10)
    .setVerticalAlignment('middle')
    .setHorizontalAlignments(look((_, column) => (column === 0 || column === WIDTH - 1 ? 'left' : 'center')))
    .setNumberFormats(look(({ formats }, column) => formats[column] ?? 'general'))
    .setBackgrounds(look(({ kind }) => FILLS[kind] ?? null))
    .setFontWeights(look(({ kind }) => (BOLD.includes(kind) ? 'bold' : 'normal')))
    .setFontColors(look(({ kind }) => (kind === 'header' ? SHEET_COLOURS.headerText : null)))
    .setWraps(look(({ kind }) => kind === 'header' || kind === 'line'))
    .setValues(rows.map(({ cells }) => [...cells]));
  sheet.getRange(1, 1).setFontSize(16).setFontColor(SHEET_COLOURS.header);
  if (basis.length > 0) {
    sheet.getRange(1, BASIS_COLUMN, basis.length, BASIS_WIDTH).setValues(basis.map((row) => [...row]));
    sheet.hideColumns(WIDTH + 1, columns - WIDTH);
  }
  setWidths(sheet, WIDTHS);
  sheet.setFrozenRows(1);
  sheet.setHiddenGridlines(true);
  colourStates(sheet);
};

const overviewRows = (instrument: Instrument, marks: readonly string[]): readonly OverviewRow[] => {
  const rights = rightRows(instrument, RIGHTS_ROW);
  const total = RIGHTS_ROW + rights.length - 1;
  const scoreTop = total + 3;
  const score = instrument.selfScore
    ? [rowOf('heading', [W.score]), ...scoreRows(instrument, scoreTop), blankRow]
    : [];
  const officesTop = total + 2 + score.length + 2;
  return [
    rowOf('title', [`="${W.title}"&${REGION_TEXT}`]),
    rowOf(marks.length > 0 ? 'mark' : 'text', [marks.length > 0 ? marks.join(' ') : W.todo]),
    rowOf('heading', [W.blocks]),
    ...blockRows(total),
    blankRow,
    rowOf('heading', [W.byRight]),
    countHeader(W.right, W.codes),
    ...rights,
    blankRow,
    ...score,
    rowOf('heading', [W.byOffice]),
    countHeader(W.office, W.codes),
    ...officeRows(instrument, officesTop),
  ];
};

const BOLD: readonly RowKind[] = ['title', 'heading', 'header', 'total', 'mark'];

const FILLS: Partial<Readonly<Record<RowKind, string>>> = {
  heading: SHEET_COLOURS.section,
  header: SHEET_COLOURS.header,
  total: SHEET_COLOURS.script,
  mark: SHEET_COLOURS.warningMark,
};

/** A sentence says by its first word how it stands; the row's colour says the same. */
const colourStates = (sheet: Sheet): void => {
  const range = sheet.getRange(BLOCKS_ROW, 1, BLOCK_ROWS, WIDTH);
  const rule = (begins: string, colour: string) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=LEFT($A${BLOCKS_ROW})="${begins.charAt(0)}"`)
      .setBackground(colour)
      .setRanges([range])
      .build();
  sheet.setConditionalFormatRules([
    rule(W.done, SHEET_COLOURS.ok),
    rule(W.open, SHEET_COLOURS.error),
    rule(W.better, SHEET_COLOURS.warning),
  ]);
};
