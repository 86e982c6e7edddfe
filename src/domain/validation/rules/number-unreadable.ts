// A cell that should hold a number and holds something else: `nihil`, `-`, `95%` where the unit is not percent, a date.
import { is } from '../../condition/condition';
import { cellText } from '../../table/cell';
import { check } from '../check';
import { PROBLEM_FACTS, type RowRule } from '../rule';

export const numberUnreadable: RowRule = {
  name: 'number-unreadable',
  scope: 'row',
  checks: PROBLEM_FACTS.map(([field, fact]) =>
    check('number/unreadable', field, is(fact, 'unreadable'), ({ row }) => ({
      found: cellText(row.typed[field]),
    })),
  ),
};
