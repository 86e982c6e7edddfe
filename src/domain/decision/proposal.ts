// What a verifier has typed, as a proposal: whether it can be recorded, and if not, why.
import type { Indicator } from '../instrument/instrument';
import type { Answer } from '../submission/answer';
import { readAnswer } from '../submission/read-answer';
import { hasReason } from '../submission/reason';
import { settle } from '../submission/settle';
import { type Cell, cellText } from '../table/cell';
import type { DecisionCells, Standing } from './decision-text';
import { fitsDecision, readReasonCode } from './reasons';
import { type DecisionState, readDecision } from './state';
import { stepOf } from './transitions';

/**
 * What is wrong with a proposal by itself: a word that is none, a step that the table does not allow, *tidak berlaku*
 * without a note or where the instrument forbids it, a correction that cannot be used, or no reason of its own: a code that
 * fits, and a note.
 */
export type ProposalFault = 'unknown' | 'step' | 'refused' | 'unusable' | 'unreasoned';

/** The answer that counts under a decision; the claimed one while nothing is decided. */
export const decidedAnswer = (
  indicator: Indicator,
  claimed: Answer,
  state: DecisionState,
  cells: Pick<DecisionCells, 'verifiedAnswer' | 'verifiedNumerator' | 'verifiedDenominator'>,
): Answer => {
  if (state === 'unsupported') return { state: 'noData' };
  if (state === 'notApplicable') return { state: 'notApplicable' };
  if (state !== 'corrected') return claimed;
  return readAnswer(indicator.measure, {
    answer: cells.verifiedAnswer,
    numerator: cells.verifiedNumerator,
    denominator: cells.verifiedDenominator,
  });
};

/** Whether the answer that a decision leaves can be used; `note` is what has to justify *tidak berlaku*. */
export const isUsable = (indicator: Indicator, state: DecisionState, answer: Answer, note: Cell): boolean => {
  if (state !== 'notApplicable' && state !== 'corrected') return true;
  const settled = settle(indicator, answer, note);
  if (state === 'notApplicable') return settled.kind === 'notApplicable';
  return settled.kind !== 'noData' || settled.because === 'said';
};

/** The fault of a proposal that follows on what is recorded; null when it can be recorded. */
export const proposalFault = (
  indicator: Indicator,
  claimed: Answer,
  standing: Standing,
  cells: DecisionCells,
): ProposalFault | null => {
  const state = readDecision(cellText(cells.decision));
  if (state === null) return 'unknown';
  const step = stepOf(standing.state, state);
  if (step === 'never') return 'step';
  if (!isUsable(indicator, state, decidedAnswer(indicator, claimed, state, cells), cells.verifierNote)) {
    return state === 'corrected' ? 'unusable' : 'refused';
  }
  if (step === 'plain') return null;
  const code = readReasonCode(cells.reasonCode);
  const isReasoned = code !== null && fitsDecision(code, state) && hasReason(cells.verifierNote);
  return isReasoned && !isReasonOf(standing, state, cells) ? null : 'unreasoned';
};

/** Whether code and note are those of the recorded decision, which is another one: they say nothing of why it changes. */
const isReasonOf = (standing: Standing, state: DecisionState, cells: DecisionCells): boolean =>
  readReasonCode(cells.reasonCode)?.code === standing.reasonCode &&
  isNoteOf(standing, state, cells.verifierNote);

/** Whether the note is that of the recorded decision, which is another one. */
export const isNoteOf = (standing: Standing, state: DecisionState, note: Cell): boolean =>
  standing.state !== state && standing.note !== '' && cellText(note) === standing.note;
