// An indicator that nobody answered.
import { onRow, type RowRule } from '../rule';

export const answerBlank: RowRule = {
  name: 'answer-blank',
  scope: 'row',
  judge: (row) =>
    row.claimed.state === 'blank'
      ? [onRow('answer/blank', row, row.indicator.measure.kind === 'ratio' ? 'numerator' : 'answer', {})]
      : 'holds',
};
