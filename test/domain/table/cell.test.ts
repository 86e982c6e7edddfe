// How a cell reads as text.
import { expect, it } from 'vitest';
import { cellText, isBlank } from '../../../src/domain/table/cell';

it.each([
  ['  Ada ', 'Ada'],
  ['\u00a0Ada\u00a0data\u200b', 'Ada data'],
  ['\ufeffKode', 'Kode'],
  ['\u200d\u00a0Ada\u200c ', 'Ada'],
  ['\u00a0keluarga 👨‍👩‍👧', 'keluarga 👨‍👩‍👧'],
  [0, '0'],
  [1.5, '1.5'],
  [true, 'true'],
  [null, ''],
  [undefined, ''],
  [new Date(Date.UTC(2025, 4, 12)), '2025-05-12'],
  [new Date(Number.NaN), ''],
])('%j reads %j', (cell, text) => {
  expect(cellText(cell)).toBe(text);
});

// A pattern that tries every way to split them would not come back within the time a test has.
it('spaces inside a text stay, however many, beside signs that nobody sees', () => {
  const inside = `a${' '.repeat(500_000)}b`;
  expect(cellText(`\u200b${inside}\u00a0`)).toBe(inside);
});

it('only nothing and white space are blank; 0 and false are not', () => {
  expect(['', ' ', '\u00a0', '\u200b', null, undefined].every(isBlank)).toBe(true);
  expect([0, false, '0', '-'].some(isBlank)).toBe(false);
});
