// A denominator of zero or below: nothing can be divided by it.
import { is } from '../../condition/condition';
import { readNumber } from '../../submission/read-number';
import { check } from '../check';
import type { RowRule } from '../rule';

export const ratioDenominator: RowRule = {
  name: 'ratio-denominator',
  scope: 'row',
  checks: [
    check(
      'ratio/denominator-not-positive',
      'denominator',
      is('denominatorProblem', 'notPositive'),
      ({ row }) => {
        const read = readNumber(row.typed.denominator);
        return { found: read.kind === 'number' ? read.value : 0 };
      },
    ),
  ],
};
