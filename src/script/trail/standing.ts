// What the trail says of the regions: the Kanwil's checks, what was fixed, and what a second verifier still has.
import type { KanwilCheck } from '../../domain/kanwil-check/check';
import { checksOf } from '../../domain/kanwil-check/recorded';
import { type Determination, determinationsOf } from '../../domain/region-state/determination';
import { openReviews } from '../../domain/second-review/review';
import type { Entry } from '../../domain/trail/entry';

export interface TrailStanding {
  readonly checks: ReadonlyMap<string, KanwilCheck>;
  readonly determinations: ReadonlyMap<string, Determination>;
  /** Indicators by region of which a second verification is not done. */
  readonly reviews: ReadonlyMap<string, readonly string[]>;
}

/** Entries come in the order of their numbers. */
export const trailStanding = (entries: readonly Entry[]): TrailStanding => ({
  checks: checksOf(entries),
  determinations: determinationsOf(entries),
  reviews: openReviews(entries),
});
