// A random sample that anybody can draw again with SHA-256 alone.
import type { RegionCode } from '../region/region-code';
import { sha256 } from '../text/sha256';

/** Where a decision stands. */
export interface Place {
  readonly region: RegionCode;
  readonly indicator: string;
}

/** What the order in a draw goes by: 64 hexadecimal digits. */
export const lotOf = (seed: string, { region, indicator }: Place): string =>
  sha256(`${seed} ${region} ${indicator}`);

/**
 * The first `size` places in the order of their lots; in whatever order the places come, the same ones. All of them when
 * there are no more.
 */
export const drawSample = <P extends Place>(places: readonly P[], size: number, seed: string): readonly P[] =>
  places
    .map((place) => ({ place, lot: lotOf(seed, place) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, size)
    .map(({ place }) => place);
