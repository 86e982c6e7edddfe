// More counted than there is to count, where the numerator is part of the denominator.
import { exceedsWhole } from '../../submission/settle';
import { onRow, type RowRule } from '../rule';

export const ratioPart: RowRule = {
  name: 'ratio-part',
  scope: 'row',
  judge: (row) => {
    const { claimed } = row;
    if (claimed.state !== 'value' || claimed.value.kind !== 'ratio') return 'holds';
    const { numerator, denominator } = claimed.value;
    return exceedsWhole(row.indicator, claimed)
      ? [onRow('ratio/numerator-above-denominator', row, 'numerator', { numerator, denominator })]
      : 'holds';
  },
};
