// Text that a spreadsheet could take for a formula, and text that is too long to be read.
import { is } from '../../condition/condition';
import type { RowField } from '../../submission/row';
import { check } from '../check';
import type { RowFact } from '../row-facts';
import type { RowRule } from '../rule';
import { LONGEST_TEXT } from '../text-hazard';

const FREE_TEXT: readonly (readonly [RowField, RowFact])[] = [
  ['note', 'noteHazard'],
  ['evidence', 'evidenceHazard'],
  ['verifierNote', 'verifierNoteHazard'],
  ['answer', 'answerHazard'],
];

export const textHazards: RowRule = {
  name: 'text-hazards',
  scope: 'any row',
  checks: FREE_TEXT.flatMap(([field, fact]) => [
    check('text/too-long', field, is(fact, 'long'), ({ row }) => ({
      length: String(row.typed[field]).length,
      limit: LONGEST_TEXT,
    })),
    check('text/formula-like', field, is(fact, 'formula'), ({ row }) => ({
      found: String(row.typed[field]),
    })),
  ]),
};
