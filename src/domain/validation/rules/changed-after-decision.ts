// An answer that the region changed after it was decided on: it waits for a verifier again.
import { is } from '../../condition/condition';
import { cellText } from '../../table/cell';
import { check } from '../check';
import type { RowRule } from '../rule';

export const changedAfterDecision: RowRule = {
  name: 'changed-after-decision',
  scope: 'row',
  checks: [
    check('answer/changed-after-decision', 'decision', is('reopened'), ({ row }) => ({
      found: cellText(row.typed.change),
    })),
  ],
};
