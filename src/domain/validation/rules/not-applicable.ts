// *Tidak berlaku*: allowed for this indicator, and with a reason.
import { all, is } from '../../condition/condition';
import { check } from '../check';
import type { RowRule } from '../rule';

const notApplicableHere = is('state', 'notApplicable');

export const notApplicable: RowRule = {
  name: 'not-applicable',
  scope: 'row',
  checks: [
    check(
      'not-applicable/not-allowed',
      'answer',
      all(notApplicableHere, is('mayNotApply', false)),
      () => ({}),
    ),
    check(
      'not-applicable/without-reason',
      'note',
      all(notApplicableHere, is('mayNotApply'), is('reason', false)),
      () => ({}),
    ),
  ],
};
