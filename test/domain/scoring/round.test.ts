// Rounding as people expect it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundHalfUp } from '../../../src/domain/scoring/round';

describe('rounding half away from zero', () => {
  it.each([
    [74.995, 2, 75],
    [74.994, 2, 74.99],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [110.4, 0, 110],
    [110.5, 0, 111],
    [5.05, 1, 5.1],
    [5.04, 1, 5],
    [0.00005, 4, 0.0001],
    [0.0000001, 2, 0],
    [1_234_567.125, 2, 1_234_567.13],
  ])('makes %d to %d places %d', (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected);
  });

  it('drops the noise of earlier arithmetic: 0.1 + 0.2 is 0.3, and 1.1 x 1.1 is 1.21', () => {
    expect(roundHalfUp(0.1 + 0.2, 9)).toBe(0.3);
    expect(roundHalfUp(1.1 * 1.1, 4)).toBe(1.21);
  });

  // 0.285 x 100 is 28.499999999999996 in binary.
  it('takes 28.5 from 57 of 200, which binary arithmetic puts below the half', () => {
    expect(roundHalfUp((57 / 200) * 100, 0)).toBe(29);
  });

  const decimals = fc.integer({ min: 0, max: 4 });
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(value, decimals, (v, d) => roundHalfUp(roundHalfUp(v, d), d) === roundHalfUp(v, d)),
    );
  });

  it('never turns the order of two values round', () => {
    fc.assert(
      fc.property(value, value, decimals, (a, b, d) =>
        a <= b ? roundHalfUp(a, d) <= roundHalfUp(b, d) : roundHalfUp(a, d) >= roundHalfUp(b, d),
      ),
    );
  });

  it('stays within half a unit of the last place', () => {
    fc.assert(
      fc.property(
        value,
        decimals,
        (v, d) => Math.abs(roundHalfUp(v, d) - v) <= 0.5 * 10 ** -d + Math.abs(v) * 1e-11,
      ),
    );
  });

  it('puts a half of every two-decimal number away from zero, on both sides', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (cents) => {
        const half = Number(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}5`);
        const up = (cents + 1) / 100;
        return roundHalfUp(half, 2) === up && roundHalfUp(-half, 2) === -up;
      }),
    );
  });
});
