// The tab Selisih Klaim: four sections under one header row, written anew as a whole.
import type { ClaimGap } from '../../domain/claim-gap/claim-gap';
import { OUTCOMES } from '../../domain/claim-gap/outcome';
import type { Instrument } from '../../domain/instrument/instrument';
import type { Text } from '../locale/text';
import type { Settings } from '../settings';
import { claimGapRows, type Look } from './claim-gap-rows';
import { CLAIM_GAP_COLUMNS, type ClaimGapColumn, TABS } from './layout';
import { makeTab } from './new-tabs';
import { COLOURS, protectOwn, styleHeader } from './style';
import { findTab } from './tab';
import { writeTable } from './write-table';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes the tab, and makes it behind Nilai where it is missing. Calls do not grow with the rows. */
export const writeClaimGap = (
  book: Spreadsheet,
  instrument: Instrument,
  settings: Settings,
  gap: ClaimGap,
  text: Text,
): void => {
  const sheet =
    book.getSheetByName(TABS.claimGap) ??
    makeTab(book, TABS.claimGap, () => findTab(book, TABS.scores).getIndex(), dress);
  const rows = claimGapRows(instrument, settings, gap, text);
  const width = CLAIM_GAP_COLUMNS.length;
  const columns = sheet.getMaxColumns();
  if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
  writeTable(
    sheet,
    CLAIM_GAP_COLUMNS,
    rows.map(({ cells }) => cells),
  );
  sheet
    .getRange(2, 1, rows.length, width)
    .setNumberFormats(rows.map(() => CLAIM_GAP_COLUMNS.map(formatOf)))
    .setBackgrounds(rows.map(({ look }) => CLAIM_GAP_COLUMNS.map(backgroundOf(look))) as string[][])
    .setFontWeights(rows.map(({ look }) => CLAIM_GAP_COLUMNS.map(() => weightOf(look))))
    .setVerticalAlignment('top');
};

/** Widths in pixels, of neighbours that share one. */
const WIDTHS: readonly (readonly [ClaimGapColumn, number, number])[] = [
  ['Kode', 1, 70],
  ['Nama', 1, 340],
  ['Hak', 1, 260],
  ['Diputuskan', 2, 85],
  ['Klaim', 4, 95],
  ['Sifat Nilai', 1, 110],
  ['Keterangan', 1, 190],
  ['Sesuai', OUTCOMES.length, 85],
];

/** Figures under their headers, with room to the words beside them. */
const ALIGNMENTS: readonly (readonly [ClaimGapColumn, number, 'right' | 'center'])[] = [
  ['Diputuskan', 6, 'right'],
  ['Sifat Nilai', 1, 'center'],
  ['Sesuai', OUTCOMES.length, 'right'],
];

const dress = (sheet: Sheet): void => {
  const width = CLAIM_GAP_COLUMNS.length;
  const columns = sheet.getMaxColumns();
  if (columns > width) sheet.deleteColumns(width + 1, columns - width);
  styleHeader(sheet, width, 2);
  for (const [name, count, pixels] of WIDTHS) {
    sheet.setColumnWidths(CLAIM_GAP_COLUMNS.indexOf(name) + 1, count, pixels);
  }
  for (const [name, count, alignment] of ALIGNMENTS) {
    sheet
      .getRange(1, CLAIM_GAP_COLUMNS.indexOf(name) + 1, sheet.getMaxRows(), count)
      .setHorizontalAlignment(alignment);
  }
  // Not the first column: notes and titles run on over the blank cells beside it.
  sheet.getRange(2, 2, sheet.getMaxRows() - 1, width - 1).setWrap(true);
  protectOwn(sheet);
};

const BACKGROUNDS: Readonly<Record<Look, string | null>> = {
  mark: COLOURS.warning,
  note: null,
  section: '#d5e3e7',
  total: COLOURS.script,
  plain: null,
  high: null,
};

const backgroundOf =
  (look: Look) =>
  (column: ClaimGapColumn): string | null =>
    look === 'high' && column === 'Keterangan' ? COLOURS.warning : BACKGROUNDS[look];

const weightOf = (look: Look): 'bold' | 'normal' =>
  look === 'mark' || look === 'section' || look === 'total' ? 'bold' : 'normal';

/** A dash for none, so that what was corrected stands out. */
const COUNT_FORMAT = '0;-0;"–"';

const formatOf = (column: ClaimGapColumn): string => {
  switch (column) {
    case 'Klaim':
    case 'Terverifikasi':
      return '0.00';
    case 'Selisih':
      return '+0.00;-0.00;0.00';
    case 'Faktor':
      return '0.000';
    case 'Sesuai':
    case 'Dikoreksi Turun':
    case 'Dikoreksi Naik':
    case 'Dikoreksi Lainnya':
    case 'Tidak Didukung':
    case 'Tidak Berlaku':
      return COUNT_FORMAT;
    default:
      return 'general';
  }
};
