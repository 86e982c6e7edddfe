// What becomes of what stands in the second verifier's cells of one drawn decision.
import { type DecisionCells, type DecisionText, decisionText } from '../decision/decision-text';
import type { Indicator } from '../instrument/instrument';
import type { Answer } from '../submission/answer';
import type { Sampled } from './review';
import { isUntouched, type VoteFault, voteFault } from './vote';

export type VoteOutcome =
  /** Not judged yet. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'taken'; readonly text: DecisionText }
  /** Taken before, and the cells say nothing else. */
  | { readonly kind: 'kept' }
  /** Taken before; what the cells say since counts for nothing. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'refused'; readonly fault: VoteFault };

/** A vote is taken once: what was taken stays, whatever the cells say later. */
export const receiveVote = (
  { second }: Pick<Sampled, 'second'>,
  indicator: Indicator,
  claimed: Answer,
  cells: DecisionCells,
): VoteOutcome => {
  if (isUntouched(cells)) return second === null ? { kind: 'blank' } : { kind: 'kept' };
  const text = decisionText(cells);
  if (second !== null) return { kind: second.text === text ? 'kept' : 'changed' };
  const fault = voteFault(indicator, claimed, cells, false);
  return fault === null ? { kind: 'taken', text } : { kind: 'refused', fault };
};
