// The tab Isian: what a row says before anybody answers, its drop-downs and its looks.
import { REASON_CODES, reasonLabel } from '../../domain/decision/reasons';
import { DECISION_WORDS } from '../../domain/decision/state';
import type { Indicator } from '../../domain/instrument/instrument';
import type { Region } from '../../domain/region/region';
import { ANSWER_WORDS } from '../../domain/submission/read-answer';
import { columnLetters } from './a1';
import { ANSWER_COLUMNS, type AnswerColumn } from './layout';
import { COLOURS } from './style';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** The cells of a new row, as text for cells of text format. */
export const answerRow = (
  region: Region,
  indicator: Indicator,
  rights: ReadonlyMap<string, string>,
  dimensions: ReadonlyMap<string, string>,
): Partial<Readonly<Record<AnswerColumn, string>>> => ({
  'Kode Wilayah': region.code,
  Wilayah: region.name,
  'Kode Indikator': indicator.code,
  Hak: rights.get(indicator.right) ?? indicator.right,
  Jenis: dimensions.get(indicator.dimension) ?? indicator.dimension,
  Indikator: `${question(indicator)}\nBukti: ${indicator.evidence}`,
  Satuan: unitOf(indicator),
});

/** The question with all that is needed to answer it, a line each; a draft says so. */
export const question = ({ text, measure, provenance }: Indicator): string =>
  [
    `${text}${provenance === 'draft' ? ' [rancangan]' : ''}`,
    ...(measure.kind === 'options' ? measure.options.map(({ letter, label }) => `${letter}. ${label}`) : []),
    ...(measure.kind === 'ratio'
      ? [`Pembilang: ${measure.numerator}`, `Penyebut: ${measure.denominator}`]
      : []),
  ].join('\n');

export const unitOf = ({ measure }: Indicator): string => {
  if (measure.kind === 'yesNo') return `${ANSWER_WORDS.yes} / ${ANSWER_WORDS.no}`;
  if (measure.kind === 'options') return measure.options.map(({ letter }) => letter).join(' / ');
  return measure.unit;
};

const COMMON = [ANSWER_WORDS.noData, ANSWER_WORDS.notApplicable];

/** The words that may stand in an answer cell besides a number. */
export const answerWords = ({ measure }: Indicator): readonly string[] =>
  measure.kind === 'yesNo'
    ? [ANSWER_WORDS.yes, ANSWER_WORDS.no, ...COMMON]
    : measure.kind === 'options'
      ? [...measure.options.map(({ letter }) => letter), ...COMMON]
      : COMMON;

/** The drop-down of an answer cell, made once for each list of words; null where a number is typed. */
export const answerValidation = (
  indicator: Indicator,
  made: Map<string, DataValidation | null>,
): DataValidation | null => {
  const words = indicator.measure.kind === 'number' ? [] : answerWords(indicator);
  const key = words.join('|');
  const known = made.get(key);
  if (known !== undefined) return known;
  const rule = words.length === 0 ? null : dropDown(words);
  made.set(key, rule);
  return rule;
};

export const decisionValidation = (): DataValidation => dropDown(Object.values(DECISION_WORDS));

export const reasonValidation = (): DataValidation => dropDown(REASON_CODES.map(reasonLabel));

/** Advice, not a fence: what is typed all the same becomes a finding, and nothing is lost. */
const dropDown = (words: readonly string[]): DataValidation =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList([...words], true)
    .setAllowInvalid(true)
    .setHelpText(words.join(' / '))
    .build();

const TEXT: readonly AnswerColumn[] = [
  'Kode Wilayah',
  'Wilayah',
  'Kode Indikator',
  'Hak',
  'Jenis',
  'Indikator',
  'Satuan',
];
const REGION: readonly AnswerColumn[] = [
  'Jawaban',
  'Pembilang',
  'Penyebut',
  'Tahun Data',
  'Bukti Dukung',
  'Catatan',
];
const VERIFIER: readonly AnswerColumn[] = [
  'Status Verifikasi',
  'Jawaban Terverifikasi',
  'Pembilang Terverifikasi',
  'Penyebut Terverifikasi',
  'Kode Alasan',
  'Catatan Verifikator',
  'Verifikator',
];
const SCRIPT: readonly AnswerColumn[] = [
  'Skor',
  'Temuan',
  'Perubahan',
  'Putusan Tercatat',
  'Diputuskan Oleh',
];

/** What stands there is text whatever it looks like. */
const TEXT_CELLS: readonly AnswerColumn[] = [
  'Bukti Dukung',
  'Catatan',
  'Kode Alasan',
  'Catatan Verifikator',
  'Putusan Tercatat',
  'Diputuskan Oleh',
];

/** Formats and colours of new rows, by column and before any value is written. */
export const styleAnswers = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  first: number,
  rows: number,
  columns: Readonly<Record<AnswerColumn, number>>,
): void => {
  const over = (names: readonly AnswerColumn[]) =>
    names.map((name) =>
      sheet
        .getRange(first, columns[name] + 1, rows, 1)
        .setVerticalAlignment('top')
        .setWrap(true),
    );
  for (const range of over(TEXT)) range.setNumberFormat('@');
  for (const range of over(REGION)) range.setBackground(COLOURS.region);
  for (const range of over(VERIFIER)) range.setBackground(COLOURS.verifier);
  for (const range of over(SCRIPT)) range.setBackground(COLOURS.script);
  sheet.getRange(first, columns['Tahun Data'] + 1, rows, 1).setNumberFormat('0');
  for (const name of TEXT_CELLS) {
    sheet.getRange(first, columns[name] + 1, rows, 1).setNumberFormat('@');
  }
};

/**
 * Colours decisions that are typed and not recorded yet in the new tab, down to whatever row there will be. Made of operators
 * alone, so that the formula reads the same in every locale.
 */
export const colourUnrecorded = (sheet: GoogleAppsScript.Spreadsheet.Sheet): void => {
  const letters = (name: AnswerColumn): string => columnLetters(ANSWER_COLUMNS.indexOf(name) + 1);
  const [decision, recorded] = [letters('Status Verifikasi'), letters('Putusan Tercatat')];
  const typed = `TRIM($${decision}2)`;
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(
      `=(${typed}<>"")*(LOWER(${typed})<>"${DECISION_WORDS.pending.toLowerCase()}")*($${recorded}2="")`,
    )
    .setBackground(COLOURS.warning)
    .setRanges([sheet.getRange(`${decision}2:${decision}`)])
    .build();
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule]);
};
