// *Tidak berlaku*: allowed for this indicator, and with a reason.
import { hasReason } from '../../submission/settle';
import { onRow, type RowRule } from '../rule';

export const notApplicable: RowRule = {
  name: 'not-applicable',
  scope: 'row',
  judge: (row) => {
    if (row.claimed.state !== 'notApplicable') return 'holds';
    if (!row.indicator.mayNotApply) return [onRow('not-applicable/not-allowed', row, 'answer', {})];
    return hasReason(row.typed.note) ? 'holds' : [onRow('not-applicable/without-reason', row, 'note', {})];
  },
};
