// A verifier's decision as it was typed: one of the states, a step that is allowed, reasoned, and one that stands.
import { is } from '../../condition/condition';
import { isKnown } from '../../submission/row';
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
    check('decision/step-refused', 'decision', is('decisionFault', 'step'), ({ row }) => ({
      from: isKnown(row) ? row.decision : 'pending',
      found: cellText(row.typed.decision),
    })),
    check('decision/unreasoned', 'reasonCode', is('decisionFault', 'unreasoned'), ({ row }) => ({
      state: (isKnown(row) ? row.proposal?.state : null) ?? 'pending',
      found: cellText(row.typed.reasonCode),
    })),
    check('decision/not-applicable-refused', 'decision', is('decisionFault', 'refused'), () => ({})),
    check('decision/correction-unusable', 'verifiedAnswer', is('decisionFault', 'unusable'), () => ({})),
  ],
};
