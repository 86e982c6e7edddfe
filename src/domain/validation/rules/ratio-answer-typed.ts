// Something typed into the answer cell of a ratio, which is computed from its two sides and not read from there.
import { all, is } from '../../condition/condition';
import { cellText } from '../../table/cell';
import { check } from '../check';
import type { RowRule } from '../rule';

export const ratioAnswerTyped: RowRule = {
  name: 'ratio-answer-typed',
  scope: 'row',
  checks: [
    check(
      'ratio/answer-typed',
      'answer',
      all(is('kind', 'ratio'), is('state', 'value'), is('answerTyped')),
      ({ row }) => ({ found: cellText(row.typed.answer) }),
    ),
  ],
};
