// What a view demands of the columns of Isian, as the Sheets API takes it.
import { DECISION_WORDS } from '../../domain/decision/state';
import type { Part, View, Whose } from '../../domain/views/view';
import { columnLetters } from '../sheets/a1';
import { formulaText } from '../sheets/gate';
import type { AnswerColumn } from '../sheets/layout';

export interface FilterSpec {
  /** 0-based. */
  readonly columnIndex: number;
  readonly filterCriteria: GoogleAppsScript.Sheets.Schema.FilterCriteria;
}

/** A demand on a column: that it holds something, or a formula about its cell in the first row of data. */
type Demand = readonly [AnswerColumn, 'something' | ((cell: string) => string)];

/**
 * The demands of a view, one a column. Formulas compare with texts in quotation marks and need no separator, so that a
 * code stays a text, a name is never a formula, and the locale does not matter.
 */
export const specsOf = (
  { whose, part }: View,
  columns: Readonly<Record<AnswerColumn, number>>,
): readonly FilterSpec[] =>
  [...demandsOfWhose(whose), ...demandsOfPart(part)].map(([column, demand]) => ({
    columnIndex: columns[column],
    filterCriteria: {
      condition:
        demand === 'something'
          ? { type: 'NOT_BLANK' }
          : {
              type: 'CUSTOM_FORMULA',
              values: [{ userEnteredValue: `=${demand(`$${columnLetters(columns[column] + 1)}2`)}` }],
            },
    },
  }));

/** Rows below the table are of no region. */
const OF_A_REGION: Demand = ['Kode Wilayah', 'something'];

const demandsOfWhose = (whose: Whose): readonly Demand[] => {
  switch (whose.kind) {
    case 'everybody':
      return [OF_A_REGION];
    case 'nobody':
      return [OF_A_REGION, ['Verifikator', (cell) => `TRIM(${cell})=""`]];
    case 'verifier':
      return [OF_A_REGION, ['Verifikator', (cell) => isOneOf(cell, whose.verifier.names)]];
    case 'region':
      return [['Kode Wilayah', (cell) => isRegion(cell, whose.region.code)]];
  }
};

const { pending: _, returned: RETURNED, ...DECIDED } = DECISION_WORDS;

const OPEN: Demand = ['Status Verifikasi', (cell) => isNoneOf(cell, [RETURNED, ...Object.values(DECIDED)])];

const demandsOfPart = (part: Part): readonly Demand[] => {
  switch (part) {
    case 'all':
      return [];
    case 'open':
      return [OPEN];
    case 'cameBack':
      return [OPEN, ['Perubahan', 'something']];
    case 'returned':
      return [['Status Verifikasi', (cell) => isOneOf(cell, [RETURNED])]];
  }
};

/** The code, or the number that a spreadsheet makes of it; as a fraction, which has no decimal separator. */
const isRegion = (cell: string, code: string): string =>
  `0+(${cell}=${formulaText(code)})+(${cell}=${code.replace('.', '')}/100)>0`;

/** A number of trues above nought: one true alone is not compared with a number as a number is. */
const isOneOf = (cell: string, words: readonly string[]): string =>
  `0${words.map((word) => `+(TRIM(${cell})=${formulaText(word)})`).join('')}>0`;

const isNoneOf = (cell: string, words: readonly string[]): string =>
  `1${words.map((word) => `*(TRIM(${cell})<>${formulaText(word)})`).join('')}=1`;
