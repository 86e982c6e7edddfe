// The tab Verifikasi Kedua of the book: a view of what the trail has, and the cells in which a third verifier proposes.
import { type Cell, cellText } from '../../domain/table/cell';
import { stateKey } from '../../domain/trail/recorded';
import { REVIEW_COLUMNS, type ReviewColumn, TABS, THIRD_COLUMNS } from '../sheets/layout';
import { makeTab } from '../sheets/new-tabs';
import { COLOURS, protectOwn, setWidths, styleHeader } from '../sheets/style';
import { findTab, readTab } from '../sheets/tab';
import { fitRows } from '../sheets/write-table';
import type { Look, Proposals, ReviewRow } from './review-rows';
import { THIRD_REASONS, VOTE_WORDS } from './sample-words';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FIRST_THIRD = REVIEW_COLUMNS.indexOf(THIRD_COLUMNS[0]) + 1;

/** Nothing where the tab is not there yet. Refuses where a header is missing or stands there twice. */
export const readProposals = (book: Spreadsheet): Proposals => {
  const sheet = book.getSheetByName(TABS.secondReview);
  if (!sheet || sheet.getLastRow() === 0) return new Map();
  const { values, columns } = readTab(book, TABS.secondReview, REVIEW_COLUMNS);
  return new Map(
    values.slice(1).map((row) => {
      const cell = (name: ReviewColumn): Cell => row[columns[name]];
      return [
        stateKey(cellText(cell('Kode Wilayah')), cellText(cell('Kode Indikator'))),
        {
          decision: cell('Status Ketiga'),
          verifiedAnswer: cell('Jawaban Ketiga'),
          verifiedNumerator: cell('Pembilang Ketiga'),
          verifiedDenominator: cell('Penyebut Ketiga'),
          reasonCode: cell('Kode Alasan Ketiga'),
          verifierNote: cell('Catatan Ketiga'),
        },
      ] as const;
    }),
  );
};

/** Replaces everything in the tab, and makes it behind Nilai where it is missing. The calls do not grow with the rows. */
export const writeReviewTab = (book: Spreadsheet, rows: readonly ReviewRow[]): void => {
  const sheet =
    book.getSheetByName(TABS.secondReview) ??
    makeTab(book, TABS.secondReview, () => findTab(book, TABS.scores).getIndex(), dress);
  const [width, columns] = [REVIEW_COLUMNS.length, sheet.getMaxColumns()];
  if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
  fitRows(sheet, rows.length + 1);
  sheet.getRange(1, 1, 1, width).setValues([[...REVIEW_COLUMNS]]);
  const isDrawn = ({ look }: ReviewRow): boolean => look !== 'mark' && look !== 'result' && look !== 'note';
  sheet
    .getRange(2, 1, rows.length, width)
    .setNumberFormat('@')
    .setValues(rows.map(({ cells }) => [...cells]))
    .setBackgrounds(rows.map(({ look }) => REVIEW_COLUMNS.map((name) => fillOf(look, name))) as string[][])
    .setFontWeights(rows.map(({ look }) => REVIEW_COLUMNS.map(() => weightOf(look))))
    .setWraps(rows.map((row) => REVIEW_COLUMNS.map(() => isDrawn(row))))
    .setVerticalAlignment('top');
  const drops = [listOf(VOTE_WORDS), null, null, null, listOf(THIRD_REASONS), null];
  const third = sheet.getRange(2, FIRST_THIRD, rows.length, THIRD_COLUMNS.length);
  third.setDataValidations(
    rows.map(({ look }) => (look === 'differing' ? drops : drops.map(() => null))) as never,
  );
  const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  protection?.setUnprotectedRanges([third]);
};

const fillOf = (look: Look, name: ReviewColumn): string | null => {
  if (look === 'mark') return COLOURS.warning;
  if (look !== 'differing') return null;
  if ((THIRD_COLUMNS as readonly ReviewColumn[]).includes(name)) return COLOURS.verifier;
  return name === 'Keadaan' ? COLOURS.warning : null;
};

const weightOf = (look: Look): 'bold' | 'normal' =>
  look === 'mark' || look === 'result' ? 'bold' : 'normal';

/** Advice, not a fence: what is typed all the same is told. */
const listOf = (words: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList([...words], true)
    .setAllowInvalid(true)
    .setHelpText(words.join(' / '))
    .build();

/** Pixels. */
const WIDTHS: Readonly<Record<ReviewColumn, number>> = {
  'Kode Wilayah': 62,
  Wilayah: 130,
  'Kode Indikator': 66,
  Indikator: 260,
  'Suara Pertama': 190,
  'Pertama Oleh': 175,
  'Suara Kedua': 190,
  'Kedua Oleh': 175,
  Keadaan: 160,
  'Status Ketiga': 110,
  'Jawaban Ketiga': 80,
  'Pembilang Ketiga': 80,
  'Penyebut Ketiga': 80,
  'Kode Alasan Ketiga': 140,
  'Catatan Ketiga': 190,
  'Suara Ketiga': 190,
  'Ketiga Oleh': 175,
};

const dress = (sheet: Sheet): void => {
  const [width, columns] = [REVIEW_COLUMNS.length, sheet.getMaxColumns()];
  if (columns > width) sheet.deleteColumns(width + 1, columns - width);
  styleHeader(sheet, width, 3);
  setWidths(
    sheet,
    REVIEW_COLUMNS.map((name) => WIDTHS[name]),
  );
  protectOwn(sheet);
};
