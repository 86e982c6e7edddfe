// Where in the tab Acuan the formulas look things up. The labels of the sheet itself stand in columns A and B.
import { columnLetters } from '../sheets/a1';
import { type Expression, inReference } from './formulas/expression';
import { REFERENCE_KEYS, type ReferenceKey } from './layout';

/** One line an indicator, its most points and steps included; `tanpa` where it has none. */
export const INDICATOR_KEYS = [
  'code',
  'kind',
  'percent',
  'share',
  'mayNotApply',
  'part',
  'minimum',
  'maximum',
  'decimals',
  'per',
  'letters',
  'scale',
  'direction',
  'firstStep',
  'steps',
  'most',
  'choices',
  'words',
  'range',
] as const;
export type IndicatorKey = (typeof INDICATOR_KEYS)[number];

/** The steps of every scale, one below the other: a bound and its points. */
export const STEP_KEYS = ['bound', 'points'] as const;
export type StepKey = (typeof STEP_KEYS)[number];

export const NONE = 'tanpa';

/** The tables stand side by side from their second row on, a blank column between two. */
export const FIRST_ROW = 2;
export const INDICATORS_AT = 4;
export const STEPS_AT = INDICATORS_AT + INDICATOR_KEYS.length + 1;
export const LINES_AT = STEPS_AT + STEP_KEYS.length + 1;
export const SIGNS_AT = LINES_AT + 3;
export const REFERENCE_WIDTH = SIGNS_AT + 1;

const column = (first: number, key: number): string => columnLetters(first + key);

/** The whole column of what an indicator has. */
export const indicatorColumn = (key: IndicatorKey): Expression =>
  inReference(column(INDICATORS_AT, INDICATOR_KEYS.indexOf(key)));

export const stepColumn = (key: StepKey): Expression => inReference(column(STEPS_AT, STEP_KEYS.indexOf(key)));

/** The sentence of a check, by its place in the list of checks. */
export const lineCell = (check: number): Expression =>
  inReference(columnLetters(LINES_AT + 1), FIRST_ROW + check);

/** Beside the signs: the letters before which a sign makes a formula. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const lettersCell: Expression = inReference(columnLetters(SIGNS_AT + 1), FIRST_ROW);

/** A character that nobody sees. */
export const signCell = (sign: number): Expression => inReference(columnLetters(SIGNS_AT), FIRST_ROW + sign);

/** The value of a label: what the sheet is about. */
export const labelCell = (key: ReferenceKey): Expression => inReference('B', REFERENCE_KEYS.indexOf(key) + 1);

/** A cell that surely holds a number of the general format. */
export const plainNumberCell: Expression = inReference(
  column(INDICATORS_AT, INDICATOR_KEYS.indexOf('direction')),
  FIRST_ROW,
);
