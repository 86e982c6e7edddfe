// The hidden columns of the tab Isian in a region's sheet, to the right of those that people see, and the column Status.
import { columnLetters } from '../sheets/a1';
import { FACT_FORMULAS } from './formulas/facts';
import {
  type Cells,
  type Formula,
  type Formulas,
  type Helper,
  MIRRORED_FIELDS,
  type MirroredField,
  RESULTS,
} from './formulas/names';
import { NUMBER_FORMULAS } from './formulas/numbers';
import { SCORE_FORMULAS } from './formulas/scores';
import { SENTENCE_FORMULAS, statusExpression } from './formulas/sentences';
import { STEP_FORMULAS } from './formulas/steps';
import { plainTextOf } from './formulas/texts';
import { SHEET_COLUMNS, SHEET_FIELDS, type SheetField } from './layout';

export type { Helper } from './formulas/names';

const TEXT_FORMULAS = Object.fromEntries(
  (Object.keys(SHEET_FIELDS) as SheetField[]).map((field) => [`${field}Text`, plainTextOf(field)]),
) as Formulas<`${SheetField}Text`>;

const MIRROR_FORMULAS = Object.fromEntries(
  MIRRORED_FIELDS.map((field): [string, Formula] => [`${field}Mirror`, ({ typed }) => typed(field)]),
) as Formulas<`${MirroredField}Mirror`>;

const FORMULAS: Formulas<Helper> = {
  ...SENTENCE_FORMULAS,
  ...SCORE_FORMULAS,
  ...TEXT_FORMULAS,
  ...MIRROR_FORMULAS,
  ...NUMBER_FORMULAS,
  ...STEP_FORMULAS,
  ...FACT_FORMULAS,
};

/** What the hidden columns hold, in their order: first what other tabs count and colour by. */
export const HELPERS: readonly Helper[] = [
  ...new Set<Helper>([...RESULTS, ...(Object.keys(FORMULAS) as Helper[])]),
];

/** One empty column stands between. */
export const FIRST_HELPER = SHEET_COLUMNS.length + 2;

/** Letters of a hidden column, such as `S`. */
export const helperColumn = (helper: Helper): string => LETTERS[helper];

const LETTERS = Object.fromEntries(
  HELPERS.map((helper, i) => [helper, columnLetters(FIRST_HELPER + i)]),
) as Readonly<Record<Helper, string>>;

const cellsOf = (row: number): Cells => ({
  typed: (field) => `$${columnLetters(SHEET_COLUMNS.indexOf(SHEET_FIELDS[field]) + 1)}${row}`,
  of: (helper) => `$${LETTERS[helper]}${row}`,
});

/** The formulas of a row's hidden columns, in their order, as an id_ID spreadsheet takes them. */
export const helperFormulas = (row: number): readonly string[] => {
  const cells = cellsOf(row);
  return HELPERS.map((helper) => `=${FORMULAS[helper](cells)}`);
};

/** The formula of a row's `Status`. */
export const statusFormula = (row: number): string => `=${statusExpression(cellsOf(row))}`;
