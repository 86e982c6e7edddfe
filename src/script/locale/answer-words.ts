// Answers as documents show them. Indonesian only.
import type { Measure } from '../../domain/instrument/instrument';
import type { Answer, Value } from '../../domain/submission/answer';
import { ANSWER_WORDS } from '../../domain/submission/read-answer';
import { formatNumber, formatPlain } from './format';

/** `Ada`, `B`, `12,5 kasus`, `95 / 100 = 95,0%`; an unreadable answer as it was typed; a dash for a blank one. */
export const answerWords = (measure: Measure, answer: Answer): string => {
  switch (answer.state) {
    case 'blank':
      return '–';
    case 'noData':
      return ANSWER_WORDS.noData;
    case 'notApplicable':
      return ANSWER_WORDS.notApplicable;
    case 'unreadable':
      return `“${answer.problems.map((problem) => ('found' in problem ? String(problem.found) : '…')).join(' / ')}”`;
    case 'value':
      return valueWords(measure, answer.value);
  }
};

const valueWords = (measure: Measure, value: Value): string => {
  if (value.kind === 'yesNo') return value.yes ? ANSWER_WORDS.yes : ANSWER_WORDS.no;
  if (value.kind === 'option') return value.letter;
  const unit = 'unit' in measure ? withUnit(measure.unit) : '';
  if (value.kind === 'number') return `${formatPlain(value.number, 'id')}${unit}`;
  const decimals = 'decimals' in measure ? measure.decimals : 2;
  const sides = `${formatPlain(value.numerator, 'id')} / ${formatPlain(value.denominator, 'id')}`;
  return `${sides} = ${formatNumber(value.number, decimals, 'id')}${unit}`;
};

const withUnit = (unit: string): string => (unit === '%' || unit === '' ? unit : ` ${unit}`);
