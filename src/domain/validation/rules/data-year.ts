// The year of the data: there, readable, and the measured one.
import { all, compare, is } from '../../condition/condition';
import { cellText } from '../../table/cell';
import { check } from '../check';
import type { RowRule } from '../rule';

export const dataYear: RowRule = {
  name: 'data-year',
  scope: 'row',
  needs: is('state', 'value'),
  checks: [
    check('year/missing', 'dataYear', is('year', 'blank'), ({ settings }) => ({
      expected: settings.dataYear,
    })),
    check('year/unreadable', 'dataYear', is('year', 'unreadable'), ({ row, settings }) => ({
      found: cellText(row.typed.dataYear),
      expected: settings.dataYear,
    })),
    check(
      'year/outside-period',
      'dataYear',
      all(is('year', 'read'), compare('yearRead', '<>', 'yearExpected')),
      ({ row, settings }) => ({ found: Number(cellText(row.typed.dataYear)), expected: settings.dataYear }),
    ),
  ],
};
