// A letter that is none of the indicator's options.
import { is } from '../../condition/condition';
import { cellText } from '../../table/cell';
import { check } from '../check';
import type { RowRule } from '../rule';

export const answerOption: RowRule = {
  name: 'answer-option',
  scope: 'row',
  checks: [
    check('answer/option-not-allowed', 'answer', is('answerProblem', 'option'), ({ row, indicator }) => ({
      found: cellText(row.typed.answer),
      letters:
        indicator?.measure.kind === 'options' ? indicator.measure.options.map(({ letter }) => letter) : [],
    })),
  ],
};
