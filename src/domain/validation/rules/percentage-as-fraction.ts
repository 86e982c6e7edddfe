// 0.95 where 95 is meant: a percentage up to 1 is asked about when it was typed as a number.
import { onRow, type RowRule } from '../rule';

export const percentageAsFraction: RowRule = {
  name: 'percentage-as-fraction',
  scope: 'row',
  judge: (row) => {
    const { measure } = row.indicator;
    const { claimed } = row;
    if (measure.kind !== 'number' || measure.unit !== '%' || claimed.state !== 'value') return 'holds';
    if (claimed.value.kind !== 'number') return 'holds';
    const { number } = claimed.value;
    return number > 0 && number <= 1
      ? [onRow('value/fraction-for-percentage', row, 'answer', { found: number })]
      : 'holds';
  },
};
