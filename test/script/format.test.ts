// Numbers and dates as people of either language write them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundHalfUp } from '../../src/domain/scoring/round';
import { formatDay, formatNumber, formatPlain } from '../../src/script/locale/format';

describe('a number with its decimals', () => {
  it.each([
    [1234.5, 2, '1.234,50', '1,234.50'],
    [75, 2, '75,00', '75.00'],
    [0, 2, '0,00', '0.00'],
    [999, 0, '999', '999'],
    [1000, 0, '1.000', '1,000'],
    [1_234_567.891, 1, '1.234.567,9', '1,234,567.9'],
    [-12.5, 1, '\u221212,5', '\u221212.5'],
  ])('%d to %d places', (value, decimals, id, en) => {
    expect([formatNumber(value, decimals, 'id'), formatNumber(value, decimals, 'en')]).toEqual([id, en]);
  });

  it('74.995 prints 75.00 and 74.994 prints 74.99: halves go up, as in the scores', () => {
    expect(formatNumber(74.995, 2, 'id')).toBe('75,00');
    expect(formatNumber(74.994, 2, 'id')).toBe('74,99');
    expect(formatNumber(1.005, 2, 'en')).toBe('1.01');
    expect(formatNumber(0.5, 0, 'id')).toBe('1');
  });

  it('nothing has no sign: what rounds to zero is 0,00', () => {
    expect(formatNumber(-0.001, 2, 'id')).toBe('0,00');
    expect(formatNumber(-0, 2, 'id')).toBe('0,00');
  });

  it('prints what the scores round to', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const text = formatNumber(value, decimals, 'en').replace(/,/g, '').replace('\u2212', '-');
          expect(Number(text)).toBe(roundHalfUp(value, decimals) + 0);
        },
      ),
    );
  });
});

describe('a number as it was typed', () => {
  it.each([
    [12.5, '12,5'],
    [12, '12'],
    [1234, '1.234'],
    [0.1 + 0.2, '0,3'],
    [1 / 3, '0,333333'],
    [1e-9, '0'],
    [-1e-9, '0'],
    [-3, '\u22123'],
    [12_345_678_901.25, '12.345.678.901,25'],
  ])('%d is %s', (value, text) => {
    expect(formatPlain(value, 'id')).toBe(text);
  });
  it('of any size is some text and no exception', () => {
    fc.assert(fc.property(fc.double(), (value) => formatPlain(value, 'id').length > 0));
  });
});

it('a day has its month in words', () => {
  expect(formatDay('2026-11-22', 'id')).toBe('22 November 2026');
  expect(formatDay('2026-05-01', 'id')).toBe('1 Mei 2026');
  expect(formatDay('2026-05-01', 'en')).toBe('1 May 2026');
  expect(formatDay('2026-08-17', 'id')).toBe('17 Agustus 2026');
});
