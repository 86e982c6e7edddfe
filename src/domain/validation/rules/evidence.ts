// The evidence of an answer that claims something: there, and a link.
import { all, is } from '../../condition/condition';
import { cellText } from '../../table/cell';
import { check } from '../check';
import type { RowRule } from '../rule';

export const evidence: RowRule = {
  name: 'evidence',
  scope: 'row',
  checks: [
    check('evidence/missing', 'evidence', all(is('earns'), is('evidence', 'blank')), () => ({})),
    check('evidence/not-a-link', 'evidence', all(is('earns'), is('evidence', 'other')), ({ row }) => ({
      found: cellText(row.typed.evidence),
    })),
  ],
};
