// A verifier's decision: one of the states, and one that stands.
import { decisionFault } from '../../submission/settle';
import { cellText } from '../../table/cell';
import { onRow, type RowRule } from '../rule';

export const decision: RowRule = {
  name: 'decision',
  scope: 'row',
  judge: (row) => {
    switch (decisionFault(row)) {
      case 'unknown':
        return [onRow('decision/unknown-word', row, 'decision', { found: cellText(row.typed.decision) })];
      case 'refused':
        return [onRow('decision/not-applicable-refused', row, 'decision', {})];
      case 'unusable':
        return [onRow('decision/correction-unusable', row, 'verifiedAnswer', {})];
      case null:
        return 'holds';
    }
  },
};
