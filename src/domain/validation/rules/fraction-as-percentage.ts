// 95 where 0.95 is meant: the value of a share from 0 to 1 that only makes sense as a percentage.
import { all, compare, is } from '../../condition/condition';
import { check } from '../check';
import { ROW_FACTS } from '../row-facts';
import { numberIn, type RowRule } from '../rule';

export const fractionAsPercentage: RowRule = {
  name: 'fraction-as-percentage',
  scope: 'row',
  checks: [
    check(
      'value/percentage-for-fraction',
      'answer',
      all(
        is('kind', 'number'),
        is('share'),
        is('state', 'value'),
        compare('value', '>', 1),
        compare('value', '<=', 100),
      ),
      (subject) => ({ found: numberIn(ROW_FACTS.value(subject)) }),
    ),
  ],
};
