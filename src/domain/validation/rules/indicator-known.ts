// The indicator code of a row is one of the instrument's.
import { cellText } from '../../table/cell';
import { type AnyRowRule, onRow } from '../rule';

export const indicatorKnown: AnyRowRule = {
  name: 'indicator-known',
  scope: 'any row',
  judge: (row) =>
    row.indicator
      ? 'holds'
      : [onRow('indicator/unknown', row, 'indicator', { found: cellText(row.typed.indicator) })],
};
