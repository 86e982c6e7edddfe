// The Kanwil's check of a region.

import type { Evaluation } from '../domain/evaluation/evaluate';
import { type CheckFacts, checkOf, type KanwilCheck } from '../domain/kanwil-check/check';
import { checkFacts } from '../domain/kanwil-check/facts';
import type { Assessment } from './assess';
import type { TrailStanding } from './trail/standing';

/** The check as it was last recorded; by the facts alone, and so not finished, where the Kanwil has not begun. */
export const kanwilCheckOf = (
  { byRegion }: Assessment,
  evaluation: Evaluation,
  { checks }: TrailStanding,
): { readonly check: KanwilCheck; readonly facts: CheckFacts } => {
  const { code } = evaluation.region;
  const findings = (byRegion.get(code) ?? []).map(({ finding }) => finding);
  const facts = checkFacts(evaluation, findings);
  return { check: checks.get(code) ?? checkOf(facts, []), facts };
};
