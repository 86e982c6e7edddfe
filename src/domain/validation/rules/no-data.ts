// *Tidak ada data* says why, so that somebody can help next year.
import { all, is } from '../../condition/condition';
import { check } from '../check';
import type { RowRule } from '../rule';

export const noData: RowRule = {
  name: 'no-data',
  scope: 'row',
  checks: [
    check('no-data/without-reason', 'note', all(is('state', 'noData'), is('reason', false)), () => ({})),
  ],
};
