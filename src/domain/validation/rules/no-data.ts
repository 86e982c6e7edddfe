// *Tidak ada data* says why, so that somebody can help next year.
import { hasReason } from '../../submission/settle';
import { onRow, type RowRule } from '../rule';

export const noData: RowRule = {
  name: 'no-data',
  scope: 'row',
  judge: (row) =>
    row.claimed.state === 'noData' && !hasReason(row.typed.note)
      ? [onRow('no-data/without-reason', row, 'note', {})]
      : 'holds',
};
