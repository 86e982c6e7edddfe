// 95 where 0.95 is meant: the value of a share from 0 to 1 that only makes sense as a percentage.
import { onRow, type RowRule } from '../rule';

export const fractionAsPercentage: RowRule = {
  name: 'fraction-as-percentage',
  scope: 'row',
  judge: (row) => {
    const { measure } = row.indicator;
    const { claimed } = row;
    if (measure.kind !== 'number' || measure.unit === '%' || measure.maximum !== 1) return 'holds';
    if (claimed.state !== 'value' || claimed.value.kind !== 'number') return 'holds';
    const { number } = claimed.value;
    return number > 1 && number <= 100
      ? [onRow('value/percentage-for-fraction', row, 'answer', { found: number })]
      : 'holds';
  },
};
