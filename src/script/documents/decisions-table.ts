// Decisions as a table: what was claimed, what was decided, why.
import type { DecisionLine } from '../../domain/decision/decision-lines';
import { reasonWord } from '../../domain/decision/reasons';
import { DECISION_WORDS } from '../../domain/decision/state';
import { answerWords } from '../locale/answer-words';
import { DECISIONS_WORDS as D } from '../locale/decision-words';
import { PAPER_WORDS as W } from '../locale/paper-words';
import { shortened } from './shortened';
import type { TableContent } from './table';

export const decisionsTable = (decisions: readonly DecisionLine[]): TableContent => ({
  header: D.header,
  rows: decisions.map((decision) => [
    `${decision.indicator.code} ${decision.indicator.text}`,
    DECISION_WORDS[decision.state],
    answerWords(decision.indicator.measure, decision.claimed),
    answerWords(decision.indicator.measure, decision.verified),
    reasonWords(decision),
  ]),
  widths: [112, 64, 78, 78, 148],
  whenEmpty: D.none,
});

/** `K1 Angka berbeda dari dokumen: …` */
const reasonWords = ({ reasonCode, note }: DecisionLine): string =>
  [`${reasonCode} ${reasonWord(reasonCode)}`.trim(), shortened(note)]
    .filter((words) => words !== '')
    .join(': ') || W.dash;
