// The state of a region in a period, which follows from its indicators, its sheet, the Kanwil's check and what was fixed.
import type { Evaluation } from '../evaluation/evaluate';
import type { KanwilCheck } from '../kanwil-check/check';

/** *draf, dikirim, diperiksa, dikembalikan, diverifikasi, ditetapkan, dicabut*. */
export type RegionState =
  | 'draft'
  | 'submitted'
  | 'checked'
  | 'returned'
  | 'verified'
  | 'determined'
  | 'revoked';

/** The words of the column Tahap; data, not text for people. */
export const STATE_WORDS: Readonly<Record<RegionState, string>> = {
  draft: 'draf',
  submitted: 'dikirim',
  checked: 'diperiksa',
  returned: 'dikembalikan',
  verified: 'diverifikasi',
  determined: 'ditetapkan',
  revoked: 'dicabut',
};

export const REGION_STATES = Object.keys(STATE_WORDS) as readonly RegionState[];

const BY_WORD = new Map(REGION_STATES.map((state) => [STATE_WORDS[state], state]));

/** The state that a word of Tahap names, whatever its case; null when it names none. */
export const readState = (word: string): RegionState | null => BY_WORD.get(word.toLowerCase()) ?? null;

/** What a state follows from besides the evaluation. */
export interface StateFacts {
  readonly sheet: 'open' | 'locked' | 'returned';
  /** null where the Kanwil has not begun. */
  readonly check: KanwilCheck | null;
  /** Whether the ministry's verification waits for the Kanwil's check. */
  readonly needsCheck: boolean;
  /** Second verifications of it that differ and are not settled, or are not done. */
  readonly openReviews: number;
  readonly fixed: 'determined' | 'revoked' | null;
}

/**
 * What is fixed stays so. Then *dikembalikan* where anything is with the region: an answer, or all of it until the Kanwil has
 * passed it; *diverifikasi* where every indicator is
 * decided and nothing is open; *diperiksa* where somebody has begun; *dikirim* where all is answered or the sheet locked.
 */
export const stateOf = (evaluation: Evaluation, facts: StateFacts): RegionState => {
  if (facts.fixed) return facts.fixed;
  const isReturned =
    (facts.sheet === 'returned' && facts.check?.outcome !== 'passed') ||
    facts.check?.outcome === 'returned' ||
    [...evaluation.rows.values()].some(({ decision }) => decision === 'returned');
  if (isReturned) return 'returned';
  const isChecked = !facts.needsCheck || facts.check?.outcome === 'passed';
  if (evaluation.decided === evaluation.indicators && isChecked && facts.openReviews === 0) return 'verified';
  if (evaluation.decided > 0 || facts.check !== null) return 'checked';
  return evaluation.status === 'ready' || facts.sheet === 'locked' ? 'submitted' : 'draft';
};
