// How a cell reads as text.
import { expect, it } from 'vitest';
import { cellText, isBlank, plainText, WHITE_SPACE, ZERO_WIDTH } from '../../../src/domain/table/cell';

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

it.each([
  ['Tidak\u00a0 ada\ndata', 'Tidak ada data'],
  ['1\u202f234', '1 234'],
  ['A\u200d\u200cda', 'Ada'],
  ['a \u200d b', 'a b'],
  [12.5, '12.5'],
  [null, ''],
])('%j reads %j as a word, a number or a code', (cell, text) => {
  expect(plainText(cell)).toBe(text);
});

// A tab that stands in a spreadsheet takes what people paste, but no vertical tab and no form feed.
it('knows by name all white space that a cell can hold, and what nobody sees beside it', () => {
  const all = Array.from({ length: 0x1_0000 }, (_, n) => String.fromCharCode(n));
  const spaces = all.filter((sign) => /[^\S \v\f\ufeff]/.test(sign));
  expect([...WHITE_SPACE].sort()).toEqual(spaces.sort());
  expect([...ZERO_WIDTH].map(plainText)).toEqual([...ZERO_WIDTH].map(() => ''));
});
