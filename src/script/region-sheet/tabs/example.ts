// An example of a right answer to an indicator, for the note on its cell.
import type { Indicator, Measure } from '../../../domain/instrument/instrument';
import { ANSWER_WORDS } from '../../../domain/submission/read-answer';
import { formatPlain } from '../../locale/format';
import { ANSWERS_WORDS as W } from '../words';

type Ratio = Extract<Measure, { kind: 'ratio' }>;
type Quantity = Extract<Measure, { kind: 'number' | 'ratio' }>;

/** The note: an example, whether *tidak berlaku* may be said, and what the instrument remarks. */
export const exampleNote = (indicator: Indicator): string =>
  [
    exampleOf(indicator),
    ...(indicator.mayNotApply ? [W.notApplicableHelp] : []),
    ...(indicator.remark === '' ? [] : [W.remark(indicator.remark)]),
    ...(indicator.source === '' ? [] : [W.source(indicator.source)]),
  ].join('\n');

const exampleOf = ({ measure }: Indicator): string => {
  if (measure.kind === 'yesNo') return W.example(ANSWER_WORDS.yes);
  if (measure.kind === 'options') return W.example(W.letterOnly(measure.options[0]?.letter ?? 'A'));
  if (measure.kind === 'number') return W.example(exampleNumber(measure));
  const { numerator, denominator } = exampleSides(measure);
  const value = (numerator / denominator) * measure.per;
  return W.ratioExample(ungrouped(numerator), ungrouped(denominator), withUnit(value, measure));
};

/** Without thousands separators: as it should be typed. */
const ungrouped = (value: number): string => formatPlain(value, 'id').replace(/\./g, '');

const withUnit = (value: number, { unit }: Quantity): string => `${ungrouped(value)} ${unit}`;

/** A number that may be typed for the indicator. */
export const exampleNumber = (measure: Quantity): string => ungrouped(possible(measure, TYPED));

/** Both sides whole, the numerator part of the denominator where it has to be. */
export const exampleSides = (
  measure: Ratio,
): { readonly numerator: number; readonly denominator: number } => {
  const value = possible(measure, measure.per === 100 ? PERCENT : TYPED);
  const denominator = measure.per === 1 ? 40 : measure.per * 2;
  return { numerator: Math.round((value * denominator) / measure.per), denominator };
};

const TYPED = [12.5, 12, 4, 3, 1, 0.5, 0];
const PERCENT = [75, ...TYPED];

/** The first that lies in the range and has no more decimals than asked for; else the nearest bound. */
const possible = ({ minimum, maximum, decimals }: Quantity, wanted: readonly number[]): number =>
  wanted.find(
    (value) =>
      (minimum === null || value >= minimum) &&
      (maximum === null || value <= maximum) &&
      (decimals > 0 || Number.isInteger(value)),
  ) ??
  minimum ??
  maximum ??
  0;
