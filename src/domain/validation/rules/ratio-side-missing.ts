// A ratio with only one of its two sides.
import { is } from '../../condition/condition';
import { check } from '../check';
import { PROBLEM_FACTS, type RowRule } from '../rule';

export const ratioSideMissing: RowRule = {
  name: 'ratio-side-missing',
  scope: 'row',
  checks: PROBLEM_FACTS.map(([field, fact]) =>
    check('ratio/side-missing', field, is(fact, 'missing'), () => ({ side: field })),
  ),
};
