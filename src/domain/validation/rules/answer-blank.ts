// An indicator that nobody answered.
import { all, is, not } from '../../condition/condition';
import { check } from '../check';
import type { RowRule } from '../rule';

const isRatio = is('kind', 'ratio');
const isBlank = is('state', 'blank');

export const answerBlank: RowRule = {
  name: 'answer-blank',
  scope: 'row',
  checks: [
    check('answer/blank', 'answer', all(isBlank, not(isRatio)), () => ({})),
    check('answer/blank', 'numerator', all(isBlank, isRatio), () => ({})),
  ],
};
