// What became of a world, and how two of them differ.
import type { Book } from '../end-to-end/book';
import { type Canonical, canonical, differences } from './canonical';
import { type TrailStory, trailDifferences, trailOf } from './trail';

export interface Outcome {
  readonly world: Canonical;
  readonly trail: TrailStory;
}

export const outcomeOf = (book: Book): Outcome => ({ world: canonical(book), trail: trailOf(book) });

/** Each difference as a line; empty for worlds that came to the same. */
export const unlike = (wanted: Outcome, found: Outcome): readonly string[] => [
  ...differences(wanted.world, found.world),
  ...trailDifferences(wanted.trail, found.trail),
];

/** What both of two clicks leave that were made one after the other may have been begun by either, and be told so. */
const EITHER = 'Pekerjaan';

/** The same against several that are all right: the differences from the nearest. */
export const unlikeAny = (wanted: readonly Outcome[], found: Outcome): readonly string[] => {
  const jobs = found.world.get(EITHER)?.join('\n');
  const isOfAny = wanted.some(({ world }) => world.get(EITHER)?.join('\n') === jobs);
  const each = wanted.map((one) => {
    const world = isOfAny
      ? new Map([...one.world, [EITHER, found.world.get(EITHER) ?? []] as const])
      : one.world;
    return unlike({ ...one, world }, found);
  });
  return each.reduce((nearest, one) => (one.length < nearest.length ? one : nearest));
};
