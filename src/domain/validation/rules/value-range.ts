// A value outside what is possible for the indicator.
import { exceedsWhole, outOfRange } from '../../submission/settle';
import { onRow, type RowRule } from '../rule';

export const valueRange: RowRule = {
  name: 'value-range',
  scope: 'row',
  judge: (row) => {
    const { measure } = row.indicator;
    if ((measure.kind !== 'number' && measure.kind !== 'ratio') || exceedsWhole(row.indicator, row.claimed))
      return 'holds';
    const found = outOfRange(row.indicator, row.claimed);
    if (found === null) return 'holds';
    const field = measure.kind === 'ratio' ? 'numerator' : 'answer';
    return [
      onRow('value/out-of-range', row, field, { found, minimum: measure.minimum, maximum: measure.maximum }),
    ];
  },
};
