// A formula without its place in the column, read by hand: a form has ten thousand long ones, all looked at when it is saved.
import { lastRow } from './a1';

/**
 * A formula with the rows that move as distances from `row`. Formulas of a column that give the same text are one
 * formula moved: `movableFormula` makes each of the other, as long as they are `isShareable`.
 */
export const rowRelative = (formula: string, row: number): string => {
  let found = '';
  let copied = 0;
  let at = 0;
  while (at < formula.length) {
    const code = formula.charCodeAt(at);
    if (code === doubleQuote || code === singleQuote) {
      const end = formula.indexOf(code === doubleQuote ? '"' : "'", at + 1);
      at = end < 0 ? formula.length : end + 1;
    } else if (!isWord(code)) {
      at += 1;
    } else {
      const from = at;
      while (at < formula.length && isWord(formula.charCodeAt(at))) at += 1;
      const digits = isDigit(formula.charCodeAt(at - 1)) ? movingRow(formula, from, at) : at;
      const place = Number(formula.slice(digits, at));
      if (digits === at || place > lastRow) continue;
      found += `${formula.slice(copied, digits)}${mark}${place - row}${mark}`;
      copied = at;
    }
  }
  return found + formula.slice(copied);
};

const doubleQuote = 34;
const singleQuote = 39;
const dollar = 36;
/** A sign that no formula holds. */
const mark = '\u0001';

/** Where the row of a word begins that is a cell, or an end of a range of rows; the word's end for any other. */
const movingRow = (formula: string, from: number, to: number): number => {
  let at = from + (formula.charCodeAt(from) === dollar ? 1 : 0);
  const letters = at;
  while (isLetter(formula.charCodeAt(at))) at += 1;
  const isRow = at === from && (formula[from - 1] === ':' || formula[to] === ':');
  const isCell = at > letters && at - letters <= 3 && formula[to] !== '(' && formula[to] !== '!';
  if (!(isRow || isCell) || to - at > 7 || formula[at] === '0') return to;
  for (let digit = at; digit < to; digit += 1) if (!isDigit(formula.charCodeAt(digit))) return to;
  return at;
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The bit that tells small letters from capitals is set first. */
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Letters, digits and `_ . \ $`. */
const isWord = (code: number): boolean =>
  isLetter(code) || isDigit(code) || code === 95 || code === 46 || code === 92 || code === dollar;
