// The year of the data: there, readable, and the measured one.
import { cellText } from '../../table/cell';
import { onRow, type RowRule } from '../rule';

export const dataYear: RowRule = {
  name: 'data-year',
  scope: 'row',
  judge: (row, { dataYear: expected }) => {
    if (row.claimed.state !== 'value') return 'cannot judge';
    const found = cellText(row.typed.dataYear);
    if (found === '') return [onRow('year/missing', row, 'dataYear', { expected })];
    if (!/^\d{4}$/.test(found)) return [onRow('year/unreadable', row, 'dataYear', { found, expected })];
    return Number(found) === expected
      ? 'holds'
      : [onRow('year/outside-period', row, 'dataYear', { found: Number(found), expected })];
  },
};
