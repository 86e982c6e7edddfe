// A number that reads two ways: `1.234` is a finding, never a guess.
import { is } from '../../condition/condition';
import { readNumber } from '../../submission/read-number';
import { cellText } from '../../table/cell';
import { check } from '../check';
import { PROBLEM_FACTS, type RowRule } from '../rule';

export const numberAmbiguous: RowRule = {
  name: 'number-ambiguous',
  scope: 'row',
  checks: PROBLEM_FACTS.map(([field, fact]) =>
    check('number/ambiguous', field, is(fact, 'ambiguous'), ({ row }) => {
      const read = readNumber(row.typed[field]);
      return {
        found: cellText(row.typed[field]),
        readings: read.kind === 'ambiguous' ? read.readings : [0, 0],
      };
    }),
  ),
};
