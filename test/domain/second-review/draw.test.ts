// The draw: the same for everybody, and fair.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawSample, type Place } from '../../../src/domain/second-review/draw';

const SEED = 'f7c3bc1d808e04732adf679965ccc34ca7ae3441000000000000000000000000';
const PLACES: readonly Place[] = ['73.01', '73.10', '73.71'].flatMap((region) =>
  ['S1', 'S2', 'P1', 'H1'].map((indicator) => ({ region, indicator })),
);
const names = (places: readonly Place[]): readonly string[] =>
  places.map(({ region, indicator }) => `${region} ${indicator}`);

it('is what sorting by the SHA-256 of seed, region and indicator gives', () => {
  const byHand = names(PLACES)
    .map((name) => ({ name, lot: createHash('sha256').update(`${SEED} ${name}`).digest('hex') }))
    .sort((a, b) => a.lot.localeCompare(b.lot))
    .map(({ name }) => name);
  expect(names(drawSample(PLACES, 5, SEED))).toEqual(byHand.slice(0, 5));
});

it('does not depend on the order in which the decisions stand, and a smaller sample is the start of a larger one', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...PLACES], { minLength: PLACES.length }),
      fc.integer({ min: 0, max: PLACES.length }),
      (places, size) => {
        expect(drawSample(places, size, SEED)).toEqual(
          drawSample(PLACES, PLACES.length, SEED).slice(0, size),
        );
      },
    ),
  );
});

it('is another for another seed', () => {
  expect(names(drawSample(PLACES, 12, SEED))).not.toEqual(names(drawSample(PLACES, 12, `${SEED}1`)));
});

it('gives each decision the same chance: over 2,000 seeds each of 12 is among 3 about 500 times', () => {
  const counts = new Map(names(PLACES).map((name) => [name, 0]));
  for (let seed = 0; seed < 2000; seed++) {
    for (const name of names(drawSample(PLACES, 3, String(seed))))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  // Binomial with n = 2,000 and p = 1/4: standard deviation 19.4; the seeds are always these, so nothing here is left to luck.
  for (const count of counts.values()) expect(Math.abs(count - 500)).toBeLessThan(4 * 19.4);
});
