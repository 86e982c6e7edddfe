// What the trail says of the regions: the Kanwil's checks, and what was fixed.
import type { KanwilCheck } from '../../domain/kanwil-check/check';
import { checksOf } from '../../domain/kanwil-check/recorded';
import { type Determination, determinationsOf } from '../../domain/region-state/determination';
import type { Entry } from '../../domain/trail/entry';

export interface TrailStanding {
  readonly checks: ReadonlyMap<string, KanwilCheck>;
  readonly determinations: ReadonlyMap<string, Determination>;
}

/** Entries come in the order of their numbers. */
export const trailStanding = (entries: readonly Entry[]): TrailStanding => ({
  checks: checksOf(entries),
  determinations: determinationsOf(entries),
});
