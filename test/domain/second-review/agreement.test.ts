// Agreement of two people, against what statistical packages print and what arithmetic gives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, tally } from '../../../src/domain/second-review/agreement';

describe('kappa', () => {
  it('is what SAS prints for its table of 19 items, with its standard error and 95 % interval', () => {
    // SAS output quoted in statsmodels, stats/tests/test_inter_rater.py (table10): kappa 0.4842, ASE 0.1380, 0.2137 to 0.7547.
    const { pairs, same, kappa, error, interval } = agreementOf([
      [0, 4, 1],
      [0, 8, 0],
      [0, 1, 5],
    ]);
    expect([pairs, same]).toEqual([19, 13]);
    expect(Math.abs((kappa ?? 0) - 0.4842)).toBeLessThan(6e-5);
    expect(Math.abs((error ?? 0) - 0.138)).toBeLessThan(6e-5);
    expect(Math.abs((interval?.[0] ?? 0) - 0.2137)).toBeLessThan(6e-5);
    expect(Math.abs((interval?.[1] ?? 0) - 0.7547)).toBeLessThan(6e-5);
  });

  it('is 0.4 for 20 and 15 alike, 5 and 10 not', () => {
    // Alike 35/50 = 0.7; by chance 0.5 x 0.6 + 0.5 x 0.4 = 0.5; (0.7 - 0.5) / (1 - 0.5) = 0.4.
    expect(
      agreementOf([
        [20, 5],
        [10, 15],
      ]).kappa,
    ).toBeCloseTo(0.4, 12);
  });

  it('is 1 where all agree on several categories, and then has no interval', () => {
    expect(
      agreementOf([
        [3, 0],
        [0, 9],
      ]),
    ).toEqual({ pairs: 12, same: 12, kappa: 1, error: 0, interval: null });
  });

  it('is -1 where two people always say the opposite, half of the time each', () => {
    const { kappa } = agreementOf([
      [0, 6],
      [6, 0],
    ]);
    // Alike 0; by chance 0.5; (0 - 0.5) / 0.5.
    expect(kappa).toBe(-1);
  });

  it('is not defined where both put everything into one category, though all agree', () => {
    expect(
      agreementOf([
        [7, 0],
        [0, 0],
      ]),
    ).toEqual({ pairs: 7, same: 7, kappa: null, error: null, interval: null });
  });

  it('is 0 where one person has one category for everything and the other has not', () => {
    // Alike 8/10; by chance 1 x 0.8; nothing beyond it.
    expect(
      agreementOf([
        [8, 2],
        [0, 0],
      ]).kappa,
    ).toBe(0);
  });

  it('is not defined where nothing was judged by both', () => {
    expect(agreementOf([])).toEqual({ pairs: 0, same: 0, kappa: null, error: null, interval: null });
  });

  it('is the same whoever is called the first, never above 1, and within its interval', () => {
    const counts = fc.array(fc.nat(30), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(counts, (cells) => {
        const table = [0, 1, 2].map((i) => [0, 1, 2].map((j) => cells[3 * i + j] ?? 0));
        const turned = [0, 1, 2].map((i) => [0, 1, 2].map((j) => cells[3 * j + i] ?? 0));
        const [one, other] = [agreementOf(table), agreementOf(turned)];
        expect(other.kappa ?? 9).toBeCloseTo(one.kappa ?? 9, 10);
        expect(one.error).not.toBeNaN();
        if (one.kappa === null) return;
        expect(one.kappa).toBeLessThanOrEqual(1);
        if (one.interval === null) return;
        expect(one.interval[0]).toBeLessThanOrEqual(one.kappa);
        expect(one.interval[1]).toBeGreaterThanOrEqual(one.kappa);
      }),
    );
  });
});

it('a table counts pairs by first and second', () => {
  expect(
    tally(
      ['a', 'b'],
      [
        ['a', 'a'],
        ['a', 'b'],
        ['a', 'b'],
        ['b', 'b'],
      ],
    ),
  ).toEqual([
    [1, 2],
    [0, 1],
  ]);
});
