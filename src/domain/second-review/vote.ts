// Whether what a second or third verifier typed can be taken as their vote.
import { type DecisionCells, PENDING } from '../decision/decision-text';
import { type ProposalFault, proposalFault } from '../decision/proposal';
import { fitsDecision, readReasonCode } from '../decision/reasons';
import { type DecisionState, isDecided, readDecision } from '../decision/state';
import type { Indicator } from '../instrument/instrument';
import type { Answer } from '../submission/answer';
import { hasReason } from '../submission/reason';
import { type Cell, cellText, isBlank } from '../table/cell';

/** `undecided`: *belum diperiksa* and *dikembalikan* are no votes on what the region handed in. */
export type VoteFault = ProposalFault | 'undecided';

export const isUntouched = (cells: DecisionCells): boolean =>
  Object.values(cells).every((cell: Cell) => isBlank(cell));

/**
 * What keeps the cells from being taken as a vote on the answer; null when nothing does. A plain *sesuai* needs no reason,
 * unless the vote settles a difference.
 */
export const voteFault = (
  indicator: Indicator,
  claimed: Answer,
  cells: DecisionCells,
  settles: boolean,
): VoteFault | null => {
  const state = readDecision(cellText(cells.decision));
  if (state !== null && !isDecided(state)) return 'undecided';
  const fault = proposalFault(indicator, claimed, PENDING, cells);
  if (fault !== null || !settles) return fault;
  return state !== null && isReasoned(state, cells) ? null : 'unreasoned';
};

const isReasoned = (state: DecisionState, { reasonCode, verifierNote }: DecisionCells): boolean => {
  const code = readReasonCode(reasonCode);
  return code !== null && fitsDecision(code, state) && hasReason(verifierNote);
};
