// How high a row is made for its wrapped text in a file.
import { describe, expect, it } from 'vitest';
import { fittedHeight } from '../../../src/local/files/fitted-height';
import { emptySheet } from '../../../src/local/spreadsheet/workbook';

/** A column of 100 pixels takes 14 characters of 10 points a line: (100 - 8) / 6.2. */
const heightOf = (value: string): number =>
  fittedHeight(emptySheet(1, 'A'), [{ value, style: { wrap: 'wrap' } }]);

/** 17 pixels for each line of 10 points, and 4 between. */
const lines = (count: number): number => count * 17 + 4;

describe('the height of a row', () => {
  it('counts a line for each that breaking between words takes', () => {
    expect(heightOf('aaaaaaaa bbbbbbbb cccccccc')).toBe(lines(3));
    expect(heightOf('aaaa bbbb cccc dddd eeee')).toBe(lines(2));
  });

  it('breaks a word that is longer than a line', () => {
    expect(heightOf('a'.repeat(30))).toBe(lines(3));
    expect(heightOf(`b ${'a'.repeat(15)} cc`)).toBe(lines(3));
  });

  it('counts each line that somebody broke', () => {
    expect(heightOf('a\nb\nc')).toBe(lines(3));
  });
});
