// Region codes, also where a spreadsheet has turned them into something else; never a wrong one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCity, provinceOf, readRegionCode } from '../../../src/domain/region/region-code';
import { shippedRegionCodes } from '../shipped';

const CODES = shippedRegionCodes();
const HOUR = 3_600_000;

/** Midnight of a day in a zone that is `offset` hours ahead of UTC. */
const midnight = (year: number, month: number, day: number, offset: number): Date =>
  new Date(Date.UTC(year, month - 1, day) - offset * HOUR);

describe('a code', () => {
  it('as text is itself', () => {
    expect(readRegionCode('73.71')).toEqual({ code: '73.71', from: 'text' });
    expect(readRegionCode(' 73.71\u00a0')).toEqual({ code: '73.71', from: 'text' });
    expect(readRegionCode("'73.71")).toEqual({ code: '73.71', from: 'text' });
  });
  it.each(['73,71', '7371', '73-71', '73 71'])('written %s is recognised', (text) => {
    expect(readRegionCode(text)).toEqual({ code: '73.71', from: 'other-text' });
  });
  it.each([
    [73.71, '73.71'],
    [73.1, '73.10'],
    [7371, '73.71'],
    [7310, '73.10'],
    [11.01, '11.01'],
  ])('that became the number %d is %s', (value, code) => {
    expect(readRegionCode(value)).toEqual({ code, from: 'number' });
  });
  it.each([-11, -8, 0, 5.5, 5.75, 7, 8, 9, 12])(
    '11.01 that became 11 January is itself in UTC%d',
    (offset) => {
      expect(readRegionCode(midnight(2026, 1, 11, offset))).toEqual({ code: '11.01', from: 'date' });
    },
  );
});

describe('what is no code is refused', () => {
  it.each([
    '',
    '73',
    '73.1',
    '73.711',
    '373.71',
    'Kota Makassar',
    '73.7a',
    '73..71',
    '11-Jan',
    '11/01',
    '2026-01-11',
    '١١.٠١',
  ])('text %j', (text) => {
    expect(readRegionCode(text)).toEqual({ code: null });
  });
  it.each([0, 73, 7, 73.711, 100.5, -73.71, 737_100, 45_668, 0.459, Number.NaN, Number.POSITIVE_INFINITY])(
    'number %d',
    (value) => {
      expect(readRegionCode(value)).toEqual({ code: null });
    },
  );
  it.each([[true], [false], [null], [undefined], [new Date(Number.NaN)]])('cell %s', (cell) => {
    expect(readRegionCode(cell)).toEqual({ code: null });
  });
  // A time alone is a Date on 1899-12-30: 11.01 read as eleven o'clock and one minute is not region 30.12.
  it('a time of day, which sits on 30 December 1899', () => {
    expect(readRegionCode(new Date(Date.UTC(1899, 11, 30, 4, 1)))).toEqual({ code: null });
  });
  // 11.71 read as November 1971 is the first of that month; no code begins with 01.
  it('a month of a year, which sits on the first day', () => {
    expect(readRegionCode(midnight(1971, 11, 1, 7))).toEqual({ code: null });
  });
});

describe('every one of the 514 codes', () => {
  const zone = fc.integer({ min: -11 * 4, max: 12 * 4 }).map((quarters) => quarters / 4);
  const same = (read: ReturnType<typeof readRegionCode>, code: string) => read.code === code;
  const sameOrRefused = (read: ReturnType<typeof readRegionCode>, code: string) =>
    read.code === null || read.code === code;

  it('are 514', () => {
    expect(new Set(CODES).size).toBe(514);
  });
  it('comes back from text, and from the number it became', () => {
    for (const code of CODES) {
      for (const cell of [code, code.replace('.', ','), code.replace('.', ''), Number(code)])
        expect(readRegionCode(cell).code).toBe(code);
      expect(same(readRegionCode(Number(code.replace('.', ''))), code)).toBe(true);
    }
  });
  it('comes back from the day it became, in any zone and year, or never was a day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CODES),
        zone,
        fc.integer({ min: 1990, max: 2090 }),
        (code, offset, year) => {
          const [day, month] = code.split('.').map(Number);
          if (!day || !month || month > 12 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
            return true;
          return same(readRegionCode(midnight(year, month, day, offset)), code);
        },
      ),
      { numRuns: 2000 },
    );
  });
  it('comes back or is refused from the time of day, or the month, that it became', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CODES), zone, (code, offset) => {
        const [first = 0, second = 0] = code.split('.').map(Number);
        const forms: Date[] = [];
        if (first < 24 && second < 60)
          forms.push(new Date(Date.UTC(1899, 11, 30, first, second) - offset * HOUR));
        if (first <= 12)
          forms.push(midnight(1900 + second, first, 1, offset), midnight(2000 + second, first, 1, offset));
        return forms.every((form) => sameOrRefused(readRegionCode(form), code));
      }),
      { numRuns: 2000 },
    );
  });
});

it('is a city from 71 up in its province', () => {
  expect(['73.71', '31.75', '73.08', '11.18'].map(isCity)).toEqual([true, true, false, false]);
  expect(CODES.filter(isCity)).toHaveLength(98);
  expect(provinceOf('73.71')).toBe('73');
  expect(new Set(CODES.map(provinceOf)).size).toBe(38);
});
