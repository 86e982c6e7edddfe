// The bands of Permenkumham 25/2013 that are published whole, at every printed bound and in the printed gaps.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsOf } from '../../../src/domain/scoring/points';
import { soundInstrument } from '../build';
import { shippedTables } from '../shipped';

const instrument = soundInstrument(shippedTables('kkpham-2013'));

const points = (code: string, number: number): number | null => {
  const indicator = instrument.indicators.find((one) => one.code === code);
  if (!indicator) throw new Error(code);
  return pointsOf(indicator, { kind: 'ratio', numerator: number, denominator: 1, number });
};

describe('maternal deaths per 100,000, printed in whole numbers', () => {
  it.each([
    [0, 10],
    [110, 10],
    [110.4, 10],
    [110.5, 8],
    [111, 8],
    [140, 8],
    [140.4, 8],
    [140.5, 6],
    [141, 6],
    [170, 6],
    [171, 4],
    [200, 4],
    [200.5, 2],
    [201, 2],
    [229, 2],
    [229.4, 2],
    [229.5, 0],
    [230, 0],
    [1000, 0],
  ])('%d gives %d points', (value, expected) => {
    expect(points('A01', value)).toBe(expected);
  });
});

describe('infant deaths per 1,000, printed in whole numbers', () => {
  it.each([
    [0, 10],
    [19, 10],
    [19.4, 10],
    [19.5, 8],
    [20, 8],
    [23, 8],
    [24, 6],
    [26, 6],
    [27, 4],
    [29, 4],
    [30, 2],
    [32, 2],
    [32.4, 2],
    [32.5, 0],
    [33, 0],
    [90, 0],
  ])('%d gives %d points', (value, expected) => {
    expect(points('A02', value)).toBe(expected);
  });
});

describe('change of vegetation cover in percent, full points only for none', () => {
  it.each([
    [0, 10],
    [0.004, 10],
    [0.005, 8],
    [0.01, 8],
    [1, 8],
    [1.01, 6],
    [2, 6],
    [2.01, 4],
    [3, 4],
    [3.01, 2],
    [4, 2],
    [4.004, 2],
    [4.005, 0],
    [4.01, 0],
    [100, 0],
  ])('%d gives %d points', (value, expected) => {
    expect(points('A03', value)).toBe(expected);
  });
});

describe('children of 7 to 12 without primary school in percent, printed with one decimal', () => {
  it.each([
    [0, 10],
    [5, 10],
    [5.04, 10],
    [5.05, 8],
    [5.1, 8],
    [6, 8],
    [6.05, 6],
    [6.1, 6],
    [7, 6],
    [7.1, 4],
    [8, 4],
    [8.1, 2],
    [9, 2],
    [9.04, 2],
    [9.05, 0],
    [9.1, 0],
    [100, 0],
  ])('%d gives %d points', (value, expected) => {
    expect(points('A04', value)).toBe(expected);
  });
});

describe('children with special needs who are taught in percent, printed in whole numbers', () => {
  it.each([
    [100, 10],
    [91, 10],
    [90.5, 10],
    [90.4, 8],
    [90, 8],
    [81, 8],
    [80, 6],
    [71, 6],
    [70, 4],
    [61, 4],
    [60, 2],
    [51, 2],
    [50.5, 2],
    [50.4, 0],
    [50, 0],
    [49, 0],
    [0, 0],
  ])('%d gives %d points', (value, expected) => {
    expect(points('A06', value)).toBe(expected);
  });
});

describe('people who cannot read in percent, printed with one decimal', () => {
  it.each([
    [0, 10],
    [2, 10],
    [2.04, 10],
    [2.05, 8],
    [2.1, 8],
    [3, 8],
    [3.1, 6],
    [4, 6],
    [4.1, 4],
    [5, 4],
    [5.1, 2],
    [6, 2],
    [6.04, 2],
    [6.05, 0],
    [6.1, 0],
    [100, 0],
  ])('%d gives %d points', (value, expected) => {
    expect(points('A07', value)).toBe(expected);
  });
});

it('no value anywhere falls into a hole, and a better value never earns less', () => {
  const value = fc.double({ min: 0, max: 300, noNaN: true });
  for (const code of ['A01', 'A02', 'A03', 'A04', 'A06', 'A07']) {
    const better = code === 'A06' ? Math.max : Math.min;
    const worse = code === 'A06' ? Math.min : Math.max;
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [good, bad] = [points(code, better(a, b)), points(code, worse(a, b))];
        return [0, 2, 4, 6, 8, 10].includes(good ?? -1) && (good ?? -1) >= (bad ?? 99);
      }),
    );
  }
});

it('the items whose bands nobody published cannot be scored', () => {
  for (const code of ['A05', 'A08', 'A09', 'A10', 'A11', 'A12', 'A13', 'A14', 'A15', 'A16', 'A17'])
    expect(points(code, 50)).toBeNull();
});
