// Fills the second verifier's spreadsheet: a page of guidance and a row for each drawn decision. Nothing of the first vote.
import { DECISION_WORDS } from '../../domain/decision/state';
import type { Cell } from '../../domain/table/cell';
import { protectTab } from '../region-sheet/protect';
import { allowedWords } from '../region-sheet/tabs/answer-rules';
import { SHEET_COLOURS } from '../region-sheet/tabs/colours';
import { sizedTab } from '../region-sheet/tabs/make-tabs';
import { question, unitOf } from '../sheets/answers-tab';
import { setWidths, styleHeader } from '../sheets/style';
import { toCell } from '../sheets/write-table';
import { SAMPLE_COLUMNS, SAMPLE_TABS, type SampleColumn, VOTE_COLUMNS } from './sample-layout';
import type { SampleRow } from './sample-rows';
import { GUIDE, SAMPLE_NOTES, SECOND_REASONS, VOTE_WORDS } from './sample-words';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

export interface SampleContents {
  readonly awardYear: number;
  /** Of the plan. */
  readonly number: number;
  /** Names of rights by code. */
  readonly rights: ReadonlyMap<string, string>;
  readonly rows: readonly SampleRow[];
  /** Marks of a draft and of sample data. */
  readonly marks: readonly string[];
}

/** Whatever a run that died has left of it is written over. The calls do not grow with the rows. */
export const buildSample = (file: Spreadsheet, contents: SampleContents): void => {
  buildGuide(file, contents);
  buildRows(file, contents);
  const own: readonly string[] = Object.values(SAMPLE_TABS);
  for (const sheet of file.getSheets()) if (!own.includes(sheet.getName())) file.deleteSheet(sheet);
  protect(file, contents.rows.length);
};

const buildGuide = (file: Spreadsheet, { awardYear, number, rows, marks }: SampleContents): void => {
  const regions = new Set(rows.map(({ sampled }) => sampled.region)).size;
  const lines = [...marks.map((mark) => ['!', mark] as const), ...GUIDE.lines(rows.length, regions)];
  const sheet = sizedTab(file, SAMPLE_TABS.guide, lines.length + 1, 2);
  sheet
    .getRange(1, 1)
    .setValue(GUIDE.title(awardYear, number))
    .setFontSize(16)
    .setFontWeight('bold')
    .setFontColor(SHEET_COLOURS.header);
  sheet
    .getRange(2, 1, lines.length, 2)
    .setNumberFormat('@')
    .setValues(lines.map((line) => [...line]))
    .setBackgrounds(
      lines.map(([name, says]) => {
        const fill = name === '!' ? SHEET_COLOURS.warningMark : says === '' ? SHEET_COLOURS.section : null;
        return [fill, fill] as string[];
      }),
    )
    .setFontWeights(lines.map(() => ['bold', 'normal']))
    .setFontSize(10)
    .setVerticalAlignment('top')
    .setWrap(true);
  setWidths(sheet, [210, 560]);
  sheet.setHiddenGridlines(true);
};

/** Pixels. */
const WIDTHS: Readonly<Record<SampleColumn, number>> = {
  'Kode Wilayah': 62,
  Wilayah: 120,
  'Kode Indikator': 66,
  Hak: 120,
  Indikator: 300,
  Satuan: 80,
  Jawaban: 90,
  Pembilang: 80,
  Penyebut: 80,
  'Tahun Data': 52,
  'Bukti Dukung': 170,
  Catatan: 140,
  'Status Verifikasi': 110,
  'Jawaban Terverifikasi': 96,
  'Pembilang Terverifikasi': 96,
  'Penyebut Terverifikasi': 96,
  'Kode Alasan': 150,
  'Catatan Verifikator': 200,
  Keterangan: 200,
};

/** Cells that show a number where the region typed one; all others are text. */
const AS_TYPED: readonly SampleColumn[] = ['Jawaban', 'Pembilang', 'Penyebut', 'Tahun Data'];

const buildRows = (file: Spreadsheet, { rights, rows }: SampleContents): void => {
  const sheet = sizedTab(file, SAMPLE_TABS.sample, rows.length + 1, SAMPLE_COLUMNS.length);
  styleHeader(sheet, SAMPLE_COLUMNS.length, 3);
  sheet
    .getRange(1, 1, 1, SAMPLE_COLUMNS.length)
    .setValues([[...SAMPLE_COLUMNS]])
    .setNotes([SAMPLE_COLUMNS.map((name) => SAMPLE_NOTES[name] ?? '')]);
  sheet
    .getRange(2, 1, rows.length, SAMPLE_COLUMNS.length)
    .setNumberFormats(rows.map(() => SAMPLE_COLUMNS.map((name) => (isAsTyped(name) ? 'general' : '@'))))
    .setValues(rows.map((row) => SAMPLE_COLUMNS.map((name) => cellFor(name, row, rights))))
    .setBackgrounds(rows.map(() => SAMPLE_COLUMNS.map(fillOf)))
    .setFontSize(9)
    .setVerticalAlignment('top')
    .setWrap(true)
    .setBorder(true, true, true, true, true, true, SHEET_COLOURS.border, SpreadsheetApp.BorderStyle.SOLID);
  sheet
    .getRange(2, at('Status Verifikasi'), rows.length, VOTE_COLUMNS.length)
    .setDataValidations(validations(rows) as never);
  setWidths(
    sheet,
    SAMPLE_COLUMNS.map((name) => WIDTHS[name]),
  );
};

const at = (name: SampleColumn): number => SAMPLE_COLUMNS.indexOf(name) + 1;

const isAsTyped = (name: SampleColumn): boolean => AS_TYPED.includes(name);

const isVote = (name: SampleColumn): boolean => (VOTE_COLUMNS as readonly SampleColumn[]).includes(name);

const fillOf = (name: SampleColumn): string => {
  if (isVote(name)) return SHEET_COLOURS.open;
  return name === 'Keterangan' ? SHEET_COLOURS.script : SHEET_COLOURS.locked;
};

const cellFor = (
  name: SampleColumn,
  { sampled, name: region, indicator, answer }: SampleRow,
  rights: SampleContents['rights'],
): string | number | boolean | Date => {
  const cells: Partial<Readonly<Record<SampleColumn, Cell>>> = {
    'Kode Wilayah': sampled.region,
    Wilayah: region,
    'Kode Indikator': sampled.indicator,
    Hak: rights.get(indicator.right) ?? indicator.right,
    Indikator: `${question(indicator)}\nBukti: ${indicator.evidence}`,
    Satuan: unitOf(indicator),
    Jawaban: answer.answer,
    Pembilang: answer.numerator,
    Penyebut: answer.denominator,
    'Tahun Data': answer.dataYear,
    'Bukti Dukung': answer.evidence,
    Catatan: answer.note,
  };
  const cell = cells[name] ?? '';
  return isAsTyped(name) ? toCell(cell) : cell;
};

/** Drop-downs of a row's own cells, in the order of {@link VOTE_COLUMNS}; equal ones are made once. */
const validations = (rows: readonly SampleRow[]): (Rule | null)[][] => {
  const made = new Map<string, Rule>();
  const listOf = (words: readonly string[]): Rule => {
    const key = words.join('|');
    const rule =
      made.get(key) ??
      SpreadsheetApp.newDataValidation()
        .requireValueInList([...words], true)
        .setAllowInvalid(true)
        .setHelpText(words.join(' / '))
        .build();
    made.set(key, rule);
    return rule;
  };
  return rows.map(({ indicator }) => {
    const states = indicator.mayNotApply
      ? VOTE_WORDS
      : VOTE_WORDS.filter((word) => word !== DECISION_WORDS.notApplicable);
    return [
      listOf(states),
      indicator.measure.kind === 'number' ? null : listOf(allowedWords(indicator)),
      null,
      null,
      listOf(SECOND_REASONS),
      null,
    ];
  });
};

const protect = (file: Spreadsheet, rows: number): void => {
  for (const name of Object.values(SAMPLE_TABS)) {
    const sheet = file.getSheetByName(name);
    if (!sheet) continue;
    protectTab(sheet, (protection) => {
      if (name === SAMPLE_TABS.sample) {
        protection.setUnprotectedRanges([
          sheet.getRange(2, at('Status Verifikasi'), rows, VOTE_COLUMNS.length),
        ]);
      }
    });
  }
};
