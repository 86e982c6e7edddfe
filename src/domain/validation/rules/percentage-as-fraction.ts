// 0.95 where 95 is meant: a percentage up to 1 is asked about when it was typed as a number.
import { all, compare, is } from '../../condition/condition';
import { check } from '../check';
import { ROW_FACTS } from '../row-facts';
import { numberIn, type RowRule } from '../rule';

export const percentageAsFraction: RowRule = {
  name: 'percentage-as-fraction',
  scope: 'row',
  checks: [
    check(
      'value/fraction-for-percentage',
      'answer',
      all(
        is('kind', 'number'),
        is('percent'),
        is('state', 'value'),
        compare('value', '>', 0),
        compare('value', '<=', 1),
      ),
      (subject) => ({ found: numberIn(ROW_FACTS.value(subject)) }),
    ),
  ],
};
