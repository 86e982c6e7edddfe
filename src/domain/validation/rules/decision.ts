// A verifier's decision: one of the states, and a correction that can be used.
import { reasonOf, settle } from '../../submission/settle';
import { cellText } from '../../table/cell';
import { onRow, type RowRule } from '../rule';

export const decision: RowRule = {
  name: 'decision',
  scope: 'row',
  judge: (row) => {
    const { decision: state, indicator, verified, typed } = row;
    if (state === null)
      return [onRow('decision/unknown-word', row, 'decision', { found: cellText(typed.decision) })];
    const settled = settle(indicator, verified, reasonOf(row));
    if (state === 'notApplicable') {
      return settled.kind === 'notApplicable'
        ? 'holds'
        : [onRow('decision/not-applicable-refused', row, 'decision', {})];
    }
    if (state !== 'corrected') return 'holds';
    return settled.kind === 'noData' && settled.because !== 'said'
      ? [onRow('decision/correction-unusable', row, 'verifiedAnswer', {})]
      : 'holds';
  },
};
