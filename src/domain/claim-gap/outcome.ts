// What a decision did to a claim.
import type { DecisionState } from '../decision/state';
import type { IndicatorScore } from '../scoring/score';

/**
 * `down` and `up`: corrected, and worth fewer or more points than was claimed. `otherwise`: corrected at the same
 * points, or where points cannot be compared. `notApplicable`: counted by the region, taken out by the verifier.
 */
export const OUTCOMES = ['confirmed', 'down', 'up', 'otherwise', 'unsupported', 'notApplicable'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How often each outcome occurred; together the number decided. */
export type Outcomes = Readonly<Record<Outcome, number>>;

/** The outcome of a decision that stands (not `pending`, not `returned`), by what the two answers score. */
export const outcomeOf = (
  decision: DecisionState | null,
  claimed: IndicatorScore,
  verified: IndicatorScore,
): Outcome => {
  if (decision === 'unsupported') return 'unsupported';
  if (decision === 'notApplicable') return 'notApplicable';
  if (decision !== 'corrected') return 'confirmed';
  if (verified.kind === 'left out') {
    return verified.because === 'notApplicable' && claimed.kind === 'counted' ? 'notApplicable' : 'otherwise';
  }
  if (claimed.kind === 'left out' || claimed.points === verified.points) return 'otherwise';
  return verified.points < claimed.points ? 'down' : 'up';
};

/** Counts outcomes. */
export const countOutcomes = (outcomes: readonly Outcome[]): Outcomes => {
  const counts = { confirmed: 0, down: 0, up: 0, otherwise: 0, unsupported: 0, notApplicable: 0 };
  for (const outcome of outcomes) counts[outcome] += 1;
  return counts;
};
