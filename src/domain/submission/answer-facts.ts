// What conditions may ask of an answer to an indicator.
import type { Facts } from '../condition/condition';
import type { Indicator } from '../instrument/instrument';
import { roundHalfUp } from '../scoring/round';
import type { Answer, AnswerField } from './answer';

export interface AnswerSubject {
  /** null for a row whose indicator is not known. */
  readonly indicator: Indicator | null;
  readonly answer: Answer;
}

/** What keeps one cell of an answer from being read; `''` when nothing does. */
export type CellProblem = '' | 'word' | 'option' | 'unreadable' | 'ambiguous' | 'missing' | 'notPositive';

export type AnswerFact =
  | 'kind'
  | 'state'
  | 'percent'
  | 'share'
  | 'mayNotApply'
  | 'part'
  | 'minimum'
  | 'maximum'
  | 'value'
  | 'rounded'
  | 'numerator'
  | 'denominator'
  | 'answerProblem'
  | 'numeratorProblem'
  | 'denominatorProblem';

const PROBLEMS: Readonly<Record<string, CellProblem>> = {
  'answer/word-not-allowed': 'word',
  'answer/option-not-allowed': 'option',
  'number/unreadable': 'unreadable',
  'number/ambiguous': 'ambiguous',
  'ratio/side-missing': 'missing',
  'ratio/denominator-not-positive': 'notPositive',
};

const problemOf = ({ answer }: AnswerSubject, field: AnswerField): CellProblem => {
  if (answer.state !== 'unreadable') return '';
  const problem = answer.problems.find((one) => one.field === field);
  return problem ? (PROBLEMS[problem.code] ?? '') : '';
};

const quantity = ({ indicator }: AnswerSubject) => {
  const measure = indicator?.measure;
  return measure?.kind === 'number' || measure?.kind === 'ratio' ? measure : null;
};

const valueIn = ({ answer }: AnswerSubject) => (answer.state === 'value' ? answer.value : null);

const numberOf = (subject: AnswerSubject): number | null => {
  const value = valueIn(subject);
  return value?.kind === 'number' || value?.kind === 'ratio' ? value.number : null;
};

const sideOf = (subject: AnswerSubject, side: 'numerator' | 'denominator'): number | null => {
  const value = valueIn(subject);
  return value?.kind === 'ratio' ? value[side] : null;
};

/**
 * `kind` is that of the measure, `''` where the indicator is not known. `share`: a number from 0 to 1 whose unit is not
 * percent. `value` is the answer's number (of a ratio, numerator / denominator x per), `rounded` the same to the
 * indicator's decimals. Numbers are null where there is none.
 */
export const ANSWER_FACTS: Facts<AnswerFact, AnswerSubject> = {
  kind: ({ indicator }) => indicator?.measure.kind ?? '',
  state: ({ answer }) => answer.state,
  percent: (subject) => quantity(subject)?.unit === '%',
  share: (subject) => quantity(subject)?.maximum === 1 && quantity(subject)?.unit !== '%',
  mayNotApply: ({ indicator }) => indicator?.mayNotApply === true,
  part: ({ indicator }) => indicator?.measure.kind === 'ratio' && indicator.measure.part,
  minimum: (subject) => quantity(subject)?.minimum ?? null,
  maximum: (subject) => quantity(subject)?.maximum ?? null,
  value: numberOf,
  rounded: (subject) => {
    const [number, decimals] = [numberOf(subject), quantity(subject)?.decimals];
    return number === null || decimals === undefined ? null : roundHalfUp(number, decimals);
  },
  numerator: (subject) => sideOf(subject, 'numerator'),
  denominator: (subject) => sideOf(subject, 'denominator'),
  answerProblem: (subject) => problemOf(subject, 'answer'),
  numeratorProblem: (subject) => problemOf(subject, 'numerator'),
  denominatorProblem: (subject) => problemOf(subject, 'denominator'),
};
