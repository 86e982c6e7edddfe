// Addresses in A1 notation, read and written.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  closeArea,
  columnLetters,
  columnNumber,
  formatArea,
  MAX_COLUMNS,
  parseReference,
  quoteSheet,
} from '../../../src/local/spreadsheet/a1';

const grid = { rows: 1000, columns: 26 };

describe('A1 notation', () => {
  test('letters of a column and its number are the same thing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MAX_COLUMNS }), (column) => {
        expect(columnNumber(columnLetters(column))).toBe(column);
      }),
    );
  });
  test('the columns at the turns of the alphabet are named as on the screen', () => {
    expect([1, 26, 27, 52, 53, 702, 703, 18_278].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
      'ZZZ',
    ]);
  });
  test('an area reads back from what it is written as, with any sheet name before it', () => {
    const area = fc.record({
      row: fc.integer({ min: 1, max: 500 }),
      column: fc.integer({ min: 1, max: 13 }),
      rows: fc.integer({ min: 1, max: 500 }),
      columns: fc.integer({ min: 1, max: 13 }),
    });
    fc.assert(
      fc.property(area, fc.string({ minLength: 1 }), (one, name) => {
        const reference = parseReference(`${quoteSheet(name)}!${formatArea(one)}`);
        expect(reference?.sheet).toBe(name);
        expect(reference && closeArea(reference.area, grid)).toEqual(one);
      }),
    );
  });
  test.each([
    ['A:A', { row: 1, column: 1, rows: 1000, columns: 1 }],
    ['3:3', { row: 3, column: 1, rows: 1, columns: 26 }],
    ['A2:C', { row: 2, column: 1, rows: 999, columns: 3 }],
    ['C:A2', { row: 2, column: 1, rows: 999, columns: 3 }],
    ['C5:B2', { row: 2, column: 2, rows: 4, columns: 2 }],
    ['$B$2:d4', { row: 2, column: 2, rows: 3, columns: 3 }],
    ['D5:7', { row: 5, column: 4, rows: 3, columns: 23 }],
  ])('%s is closed by the edges of the grid', (notation, area) => {
    const reference = parseReference(notation);
    expect(reference && closeArea(reference.area, grid)).toEqual(area);
  });
  test.each(['', 'A', '1', 'A0', 'TaxRates', 'A1:B2:C3', 'A1:', 'A1B'])('%s is no reference', (notation) => {
    expect(parseReference(notation)).toBeNull();
  });
  test('what lies outside the grid is refused in Google words', () => {
    const reference = parseReference('A1:AA1');
    expect(() => reference && closeArea(reference.area, grid)).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });
});
