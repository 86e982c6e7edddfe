// Seeds as tests: fifty to a test, and what they came to at the end.
import { afterAll, expect, it } from 'vitest';
import { type Tally, tallied } from './random-faults';
import { seedPlayer } from './seeds';

const BATCH = 50;

/** Makes the tests of `count` seeds, which BATCH divides; `npm run simulate -- --seeds N --from S` plays others. */
export const testSeeds = (first: number, count: number): void => {
  const tally: Tally = new Map();
  const player = seedPlayer(tally);
  const batches = Array.from({ length: count / BATCH }, (_, i) => first + i * BATCH);

  it.each(batches)('fifty stories from seed %i', { timeout: 1_800_000 }, async (from) => {
    const otherwise: string[] = [];
    for (let seed = from; seed < from + BATCH; seed += 1) {
      const played = await player(seed);
      if (played.otherwise.length > 0)
        otherwise.push(`npm run simulate -- --seed ${seed}`, played.story, ...played.otherwise);
    }
    expect(otherwise).toEqual([]);
  });

  afterAll(() => console.log(`seeds: ${count} from ${first}, ${tallied(tally)}`));
};
