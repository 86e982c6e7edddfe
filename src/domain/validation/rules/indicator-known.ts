// The indicator code of a row is one of the instrument's.
import { is } from '../../condition/condition';
import { cellText } from '../../table/cell';
import { check } from '../check';
import type { RowRule } from '../rule';

export const indicatorKnown: RowRule = {
  name: 'indicator-known',
  scope: 'any row',
  checks: [
    check('indicator/unknown', 'indicator', is('indicatorKnown', false), ({ row }) => ({
      found: cellText(row.typed.indicator),
    })),
  ],
};
