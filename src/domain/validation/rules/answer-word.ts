// A word that the measure does not know: neither of its answers nor one of the two words allowed everywhere.
import { is } from '../../condition/condition';
import { cellText } from '../../table/cell';
import { check } from '../check';
import type { RowRule } from '../rule';

export const answerWord: RowRule = {
  name: 'answer-word',
  scope: 'row',
  checks: [
    check('answer/word-not-allowed', 'answer', is('answerProblem', 'word'), ({ row }) => ({
      found: cellText(row.typed.answer),
    })),
  ],
};
