// What one answer earns on its indicator's scale.
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/domain/instrument/instrument';
import { maximumPoints, pointsOf } from '../../../src/domain/scoring/points';
import { smallInstrument } from '../build';

const indicator = (code: string): Indicator => {
  const found = smallInstrument().indicators.find((one) => one.code === code);
  if (!found) throw new Error(code);
  return found;
};

describe('points', () => {
  it('of yes and no are those of the scale', () => {
    expect(pointsOf(indicator('S1'), { kind: 'yesNo', yes: true })).toBe(10);
    expect(pointsOf(indicator('S1'), { kind: 'yesNo', yes: false })).toBe(0);
  });
  it('of an option are those of its letter', () => {
    expect(pointsOf(indicator('S2'), { kind: 'option', letter: 'B' })).toBe(6);
  });
  it('of a ratio follow its bands after rounding: 89.95 to one decimal is 90.0', () => {
    const at = (number: number) =>
      pointsOf(indicator('S3'), { kind: 'ratio', numerator: number, denominator: 100, number });
    expect([at(90), at(89.95), at(89.94), at(50), at(49.94), at(0)]).toEqual([10, 10, 5, 5, 0, 0]);
  });
  it('between two goalposts lie on a straight line, and beyond them stay', () => {
    const at = (number: number) => pointsOf(indicator('D3'), { kind: 'number', number });
    expect([at(-5), at(0), at(25), at(87.5), at(100), at(120)]).toEqual([0, 0, 2.5, 8.75, 10, 10]);
  });
  it('of zero are those of a value, not of nothing: no cases at all earn the most', () => {
    expect(pointsOf(indicator('D2'), { kind: 'number', number: 0 })).toBe(10);
  });
  it('can be 10 at most on every indicator of the small instrument', () => {
    expect(smallInstrument().indicators.map(maximumPoints)).toEqual([10, 10, 10, 10, 10, 10]);
  });
});
