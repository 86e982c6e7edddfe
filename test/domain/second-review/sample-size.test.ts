// How many decisions are drawn: the numbers of auditors' tables for many, and arithmetic for few.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptable, fewestTooMany, sampleSize } from '../../../src/domain/second-review/sample-size';

/** So many that drawing without putting back is as with it, which is what the published tables stand for. */
const MANY = 1_000_000;

/**
 * AICPA, Audit Guide "Audit Sampling" (2017), Appendix A, tables A-1 (risk 5 %) and A-2 (risk 10 %): sample sizes for a
 * tolerable rate, in the order of the differing ones that may be expected, 0, 1, 2, … As quoted in the tests of the R
 * package jfa, tests/testthat/test-aicpa-appendix-a.R.
 */
const PUBLISHED: readonly (readonly [number, number, readonly number[]])[] = [
  [5, 2, [149, 236, 313, 386]],
  [5, 3, [99, 157, 208, 257, 303]],
  [5, 4, [74, 117, 156, 192, 227]],
  [5, 5, [59, 93, 124, 153, 181, 208, 234]],
  [5, 6, [49, 78, 103, 127, 150, 173, 195]],
  [5, 8, [36, 58, 77, 95, 112, 129, 146]],
  [5, 10, [29, 46, 61, 76, 89]],
  [5, 20, [14, 22, 30, 37, 44, 50]],
  [10, 2, [114, 194, 265]],
  [10, 3, [76, 129, 176, 221, 265]],
  [10, 5, [45, 77, 105, 132, 158]],
  [10, 6, [38, 64, 88, 110, 132, 153]],
  [10, 10, [22, 38, 52, 65, 78]],
  [10, 20, [11, 18, 25, 32, 38]],
];

describe('the sample of very many decisions', () => {
  it.each(PUBLISHED.map(([risk, tolerable, sizes]) => ({ risk, tolerable, sizes })))(
    'at a risk of $risk percent and a tolerable share of $tolerable percent is as the table says',
    (line) => {
      const { risk, tolerable, sizes } = line;
      const computed = sizes.map((_, accepted) =>
        sampleSize({ population: MANY, risk: risk / 100, tolerable: tolerable / 100, accepted }),
      );
      expect(computed).toEqual(sizes);
    },
  );
});

describe('the sample of few decisions', () => {
  it.each([
    // One wrong of 20 is 5 %. It stays unseen with (20 - n) / 20; n = 19: 1 / 20 = 5 %.
    [{ population: 20, tolerable: 0.05, risk: 0.05, accepted: 0 }, 19],
    // Two of 10: (10 - n)(9 - n) / 90; n = 6: 12 / 90 = 13.3 %, n = 7: 6 / 90 = 6.7 %.
    [{ population: 10, tolerable: 0.2, risk: 0.1, accepted: 0 }, 7],
    // Three of 10, one accepted. n = 8 leaves two out, and at most one is seen when both are wrong: 3 / 45 = 6.7 %.
    [{ population: 10, tolerable: 0.3, risk: 0.05, accepted: 1 }, 9],
    [{ population: 10, tolerable: 0.3, risk: 0.07, accepted: 1 }, 8],
    // One of 3 is more than 5 % already: unseen with (3 - n) / 3, so all of them.
    [{ population: 3, tolerable: 0.05, risk: 0.05, accepted: 0 }, 3],
    [{ population: 1, tolerable: 0.05, risk: 0.05, accepted: 0 }, 1],
    // Three of 60 (60 x 0.05 is 3, not 3.0000000000000004): (60 - n)(59 - n)(58 - n) / 205,320;
    // n = 37: 23 x 22 x 21 / 205,320 = 5.2 %, n = 38: 22 x 21 x 20 / 205,320 = 4.5 %.
    [{ population: 60, tolerable: 0.05, risk: 0.05, accepted: 0 }, 38],
  ])('%o is %i', (demand, size) => {
    expect(sampleSize(demand)).toBe(size);
  });
});

describe('what is accepted', () => {
  it('never reaches the number that would be too many of all', () => {
    // 5 % of 30 is 1.5: two wrong ones are too many, so that one at most can be accepted.
    expect(fewestTooMany(30, 0.05)).toBe(2);
    expect(acceptable({ population: 30, tolerable: 0.05, risk: 0.05, accepted: 4 })).toBe(1);
    expect(acceptable({ population: 1234, tolerable: 0.05, risk: 0.05, accepted: 4 })).toBe(4);
  });
});

const anyDemand = fc.record({
  population: fc.integer({ min: 1, max: 400 }),
  tolerable: fc.integer({ min: 1, max: 50 }).map((percent) => percent / 100),
  risk: fc.integer({ min: 1, max: 50 }).map((percent) => percent / 100),
  accepted: fc.integer({ min: 0, max: 5 }),
});

it('grows with what is asked of it and never beyond all decisions', () => {
  fc.assert(
    fc.property(anyDemand, (demand) => {
      const size = sampleSize(demand);
      expect(size).toBeGreaterThanOrEqual(1);
      expect(size).toBeLessThanOrEqual(demand.population);
      expect(sampleSize({ ...demand, risk: demand.risk / 2 })).toBeGreaterThanOrEqual(size);
      expect(sampleSize({ ...demand, accepted: demand.accepted + 1 })).toBeGreaterThanOrEqual(size);
      expect(sampleSize({ ...demand, tolerable: demand.tolerable / 2 })).toBeGreaterThanOrEqual(
        sampleSize({ ...demand, accepted: acceptable({ ...demand, tolerable: demand.tolerable / 2 }) }),
      );
    }),
  );
});

it('keeps the risk: of all ways to place the wrong ones, at most that share hides them from the sample', () => {
  // Counted one by one: the sample is the first n of the population, the wrong ones are any set of that size.
  const hidden = (population: number, wrong: number, sample: number, accepted: number): number => {
    let [few, all] = [0, 0];
    for (let set = 0; set < 2 ** population; set++) {
      const bits = Array.from({ length: population }, (_, i) => (set >> i) & 1);
      if (bits.reduce((a, b) => a + b, 0) !== wrong) continue;
      all += 1;
      if (bits.slice(0, sample).reduce((a, b) => a + b, 0) <= accepted) few += 1;
    }
    return few / all;
  };
  fc.assert(
    fc.property(
      anyDemand.map((demand) => ({ ...demand, population: (demand.population % 9) + 1 })),
      (demand) => {
        const [size, accepted] = [sampleSize(demand), acceptable(demand)];
        const wrong = fewestTooMany(demand.population, demand.tolerable);
        expect(hidden(demand.population, wrong, size, accepted)).toBeLessThanOrEqual(demand.risk + 1e-9);
        if (size > 1) {
          expect(hidden(demand.population, wrong, size - 1, accepted)).toBeGreaterThan(demand.risk - 1e-9);
        }
      },
    ),
  );
});
