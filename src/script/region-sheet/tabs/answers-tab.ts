// The tab Isian of a region's sheet: a section for each right, a row for each indicator, and what may be typed where.
import type { Instrument } from '../../../domain/instrument/instrument';
import type { Region } from '../../../domain/region/region';
import type { Settings } from '../../settings';
import { columnLetters } from '../../sheets/a1';
import { setWidths } from '../../sheets/style';
import { helperColumn } from '../helper-columns';
import { HEADER_ROW, RETURN_COLUMNS, SHEET_COLUMNS, SHEET_TABS, type SheetColumn } from '../layout';
import { type PlannedRow, planRows, rowsOfRight } from '../plan';
import { HEADER_NOTES, ANSWERS_WORDS as W } from '../words';
import { WORST, type Worst } from '../worst';
import { backgroundsOf, columnOf, notesOf, sectionNumber, valuesOf, weightsOf } from './answer-cells';
import { ruleMaker } from './answer-rules';
import { SHEET_COLOURS } from './colours';
import { sizedTab } from './make-tabs';
import { REGION_TEXT } from './reference-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Pixels; those up to Status add up to what a screen of 1366 shows beside the row numbers. */
const WIDTHS: Readonly<Record<SheetColumn, number>> = {
  'Kode Wilayah': 60,
  'Kode Indikator': 54,
  Jenis: 56,
  Indikator: 260,
  Satuan: 66,
  Jawaban: 86,
  Pembilang: 74,
  Penyebut: 74,
  'Tahun Data': 48,
  'Bukti Diminta': 122,
  'Bukti Dukung': 100,
  Catatan: 96,
  Status: 262,
  'Keputusan Verifikator': 90,
  'Catatan Verifikator': 170,
  Temuan: 230,
  'Penanggung Jawab': 150,
};

const FIRST = HEADER_ROW + 1;

/** What stands in the tab besides the instrument: Status by row, the hidden columns from `first` on, … */
export interface AnswerParts {
  readonly status: (row: number) => string;
  readonly helpers: (row: number) => readonly string[];
  readonly first: number;
  readonly width: number;
  /** The Status of a section: how many of its rows are complete. */
  readonly section: (first: number, last: number) => string;
  /** How the whole sheet stands, above the table. */
  readonly whole: string;
  /** Marks of a draft and of sample data; the first sentence of each is shown. */
  readonly marks: readonly string[];
}

export const buildAnswers = (
  book: Spreadsheet,
  instrument: Instrument,
  settings: Settings,
  formulas: AnswerParts,
): void => {
  const plan = planRows(instrument);
  const sheet = sizedTab(
    book,
    SHEET_TABS.answers,
    HEADER_ROW + plan.length,
    formulas.first - 1 + formulas.width,
  );
  writeHeader(sheet, formulas);
  const width = SHEET_COLUMNS.length;
  const body = sheet.getRange(FIRST, 1, plan.length, width);
  const dimensions = new Map(instrument.dimensions.map(({ code, name }) => [code, name]));
  body
    .setNumberFormat('@')
    .setFontSize(9)
    .setVerticalAlignment('top')
    .setWrap(true)
    .setValues(plan.map((row, i) => valuesOf(row, sectionNumber(plan, i), dimensions)))
    .setBackgrounds(plan.map(backgroundsOf))
    .setFontWeights(plan.map(weightsOf))
    .setBorder(true, true, true, true, true, true, SHEET_COLOURS.border, SpreadsheetApp.BorderStyle.SOLID);
  sheet
    .getRange(FIRST, columnOf('Status'), plan.length, 1)
    .setNumberFormat('general')
    .setFormulas(plan.map((row) => [statusOf(row, plan, formulas)]));
  sheet
    .getRange(FIRST, formulas.first, plan.length, formulas.width)
    .setFormulas(
      plan.map(({ kind, row }) =>
        kind === 'indicator' ? [...formulas.helpers(row)] : Array.from({ length: formulas.width }, () => ''),
      ),
    );
  const rulesOf = ruleMaker(settings.dataYear);
  sheet
    .getRange(FIRST, columnOf('Jawaban'), plan.length, 4)
    .setDataValidations(
      plan.map((row) =>
        row.kind === 'indicator' ? rulesOf(row.indicator) : [null, null, null, null],
      ) as never,
    );
  sheet.getRange(FIRST, columnOf('Jawaban'), plan.length, 2).setNotes(plan.map(notesOf));
  setWidths(
    sheet,
    SHEET_COLUMNS.map((name) => WIDTHS[name]),
  );
  sheet.setFrozenRows(HEADER_ROW);
  sheet.setFrozenColumns(2);
  sheet.hideColumns(columnOf('Kode Wilayah'));
  // *Kembalikan untuk perbaikan* shows them; until then a page has more room without.
  sheet.hideColumns(columnOf(RETURN_COLUMNS[0]), RETURN_COLUMNS.length);
  sheet.hideColumns(width + 1, formulas.first - 1 + formulas.width - width);
  colourStatus(sheet, plan.length);
};

const writeHeader = (sheet: Sheet, { whole, marks }: AnswerParts): void => {
  const shown = columnOf('Kode Indikator');
  sheet
    .getRange(1, shown)
    .setFormula(`="${W.title}"&${REGION_TEXT}`)
    .setFontSize(14)
    .setFontWeight('bold')
    .setFontColor(SHEET_COLOURS.header);
  sheet.getRange(1, columnOf('Bukti Diminta')).setFormula(whole).setFontWeight('bold');
  sheet.getRange(2, shown).setValue(W.todo);
  sheet
    .getRange(2, columnOf('Bukti Diminta'))
    .setValue(marks.map((mark) => mark.split('.')[0] ?? mark).join(' · '))
    .setFontWeight('bold')
    .setFontColor(SHEET_COLOURS.markText);
  sheet
    .getRange(HEADER_ROW, 1, 1, SHEET_COLUMNS.length)
    .setValues([[...SHEET_COLUMNS]])
    .setNotes([SHEET_COLUMNS.map((name) => HEADER_NOTES[name] ?? '')])
    .setFontSize(9)
    .setFontWeight('bold')
    .setBackground(SHEET_COLOURS.header)
    .setFontColor(SHEET_COLOURS.headerText)
    .setVerticalAlignment('middle')
    .setWrap(true);
};

const statusOf = (row: PlannedRow, plan: readonly PlannedRow[], formulas: AnswerParts): string => {
  if (row.kind === 'indicator') return formulas.status(row.row);
  const own = rowsOfRight(plan, row.right.code);
  return own ? formulas.section(own.first, own.last) : '';
};

/** Only the Status itself is coloured, by the row's worst finding. */
const colourStatus = (sheet: Sheet, rows: number): void => {
  const range = sheet.getRange(FIRST, columnOf('Status'), rows, 1);
  const worst = `$${helperColumn('worst')}${FIRST}`;
  const rule = (is: Worst, colour: string) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=${worst}="${is}"`)
      .setBackground(colour)
      .setRanges([range])
      .build();
  sheet.setConditionalFormatRules([
    rule(WORST.error, SHEET_COLOURS.error),
    rule(WORST.warning, SHEET_COLOURS.warning),
    rule(WORST.ok, SHEET_COLOURS.ok),
  ]);
};

/** Writes the region's code on every indicator's row, in one call. */
export const fitAnswers = (book: Spreadsheet, instrument: Instrument, region: Region): void => {
  const plan = planRows(instrument);
  book
    .getSheetByName(SHEET_TABS.answers)
    ?.getRange(FIRST, columnOf('Kode Wilayah'), plan.length, 1)
    .setValues(plan.map(({ kind }) => [kind === 'indicator' ? region.code : '']));
};

/** The open cells: from the first to the last indicator of each right. */
export const answersOpen = (instrument: Instrument): readonly string[] => {
  const plan = planRows(instrument);
  const blocks = [
    ['Jawaban', 'Tahun Data'],
    ['Bukti Dukung', 'Catatan'],
  ] as const;
  return instrument.rights.flatMap(({ code }) => {
    const rows = rowsOfRight(plan, code);
    return rows
      ? blocks.map(
          ([from, to]) =>
            `${columnLetters(columnOf(from))}${rows.first}:${columnLetters(columnOf(to))}${rows.last}`,
        )
      : [];
  });
};
