// A verifier's decision: one of the states, and one that stands.
import { is } from '../../condition/condition';
import { cellText } from '../../table/cell';
import { check } from '../check';
import type { RowRule } from '../rule';

export const decision: RowRule = {
  name: 'decision',
  scope: 'row',
  checks: [
    check('decision/unknown-word', 'decision', is('decisionFault', 'unknown'), ({ row }) => ({
      found: cellText(row.typed.decision),
    })),
    check('decision/not-applicable-refused', 'decision', is('decisionFault', 'refused'), () => ({})),
    check('decision/correction-unusable', 'verifiedAnswer', is('decisionFault', 'unusable'), () => ({})),
  ],
};
