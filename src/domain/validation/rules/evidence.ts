// The evidence of an answer that claims something: there, and a link.
import type { Indicator } from '../../instrument/instrument';
import { pointsOf } from '../../scoring/points';
import type { Answer } from '../../submission/answer';
import { cellText } from '../../table/cell';
import { evidenceLinks } from '../evidence-links';
import { onRow, type RowRule } from '../rule';

export const evidence: RowRule = {
  name: 'evidence',
  scope: 'row',
  judge: (row) => {
    if (!needsEvidence(row.indicator, row.claimed)) return 'holds';
    const found = cellText(row.typed.evidence);
    if (found === '') return [onRow('evidence/missing', row, 'evidence', {})];
    return evidenceLinks(row.typed.evidence).length > 0
      ? 'holds'
      : [onRow('evidence/not-a-link', row, 'evidence', { found })];
  },
};

/** An answer that earns nothing (*tidak ada*, an option of 0 points) has nothing to prove. */
const needsEvidence = (indicator: Indicator, answer: Answer): boolean => {
  if (answer.state !== 'value') return false;
  const { kind } = answer.value;
  return kind === 'number' || kind === 'ratio' || (pointsOf(indicator, answer.value) ?? 1) > 0;
};
