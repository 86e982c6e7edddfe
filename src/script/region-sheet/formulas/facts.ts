// How a spreadsheet computes each fact that the rules ask of a row.
import { labelCell } from '../reference-columns';
import {
  answerProblem,
  denominator,
  denominatorProblem,
  earns,
  numerator,
  numeratorProblem,
  rounded,
  state,
  value,
} from './answer-facts';
import { call, EMPTY, isEmpty, isNumber } from './expression';
import { lookUp } from './look-up';
import type { Formulas, SheetFact } from './names';
import { evidence, hazardOf, reason, regionCode, year, yearRead } from './row-facts';

/** The facts by name; numbers are `''` where there is none. */
export const FACT_FORMULAS: Formulas<SheetFact> = {
  kind: lookUp('kind'),
  state,
  percent: lookUp('percent', 'FALSE'),
  share: lookUp('share', 'FALSE'),
  mayNotApply: lookUp('mayNotApply', 'FALSE'),
  part: lookUp('part', 'FALSE'),
  minimum: lookUp('minimum'),
  maximum: lookUp('maximum'),
  value,
  rounded,
  numerator,
  denominator,
  answerProblem,
  numeratorProblem,
  denominatorProblem,
  regionCode,
  indicatorKnown: ({ of }) => isNumber(of('place')),
  answerTyped: ({ of }) => call('NOT', isEmpty(of('answerText'))),
  reason,
  earns,
  evidence,
  year,
  yearRead,
  yearExpected: () => call('IFERROR', call('VALUE', `${labelCell('dataYear')}&""`), EMPTY),
  answerHazard: hazardOf('answer'),
  evidenceHazard: hazardOf('evidence'),
  noteHazard: hazardOf('note'),
};
