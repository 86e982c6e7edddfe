// An answer in its five states, by the indicator's measure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../src/domain/instrument/instrument';
import { readAnswer } from '../../../src/domain/submission/read-answer';
import type { Cell } from '../../../src/domain/table/cell';
import { smallInstrument } from '../build';

const measureOf = (code: string): Measure => {
  const found = smallInstrument().indicators.find((indicator) => indicator.code === code);
  if (!found) throw new Error(code);
  return found.measure;
};
const YES_NO = measureOf('S1');
const OPTIONS = measureOf('S2');
const RATIO = measureOf('S3');
const CASES = measureOf('D2');
const PERCENT = measureOf('D3');
const ALL = { YES_NO, OPTIONS, RATIO, CASES, PERCENT };

const read = (measure: Measure, answer: Cell, numerator: Cell = '', denominator: Cell = '') =>
  readAnswer(measure, { answer, numerator, denominator });

describe('the five states are never confused', () => {
  it.each(Object.entries(ALL))('%s: an empty cell is blank', (_name, measure) => {
    for (const cell of ['', '  ', null, undefined, '\u00a0'])
      expect(read(measure, cell)).toEqual({ state: 'blank' });
  });
  it.each(Object.entries(ALL))('%s: Tidak ada data is no data, in any case and spacing', (_name, measure) => {
    for (const cell of ['Tidak ada data', 'TIDAK ADA DATA', ' tidak  ada\u00a0data '])
      expect(read(measure, cell)).toEqual({ state: 'noData' });
  });
  it.each(Object.entries(ALL))('%s: Tidak berlaku is not applicable', (_name, measure) => {
    expect(read(measure, 'tidak berlaku')).toEqual({ state: 'notApplicable' });
  });
  it.each(Object.entries(ALL))('%s: nihil is unreadable, not zero and not blank', (_name, measure) => {
    expect(read(measure, 'nihil').state).toBe('unreadable');
  });

  it('0 is a value', () => {
    expect(read(CASES, 0)).toEqual({ state: 'value', value: { kind: 'number', number: 0 } });
    expect(read(CASES, '0')).toEqual({ state: 'value', value: { kind: 'number', number: 0 } });
    expect(read(RATIO, '', 0, 10)).toEqual({
      state: 'value',
      value: { kind: 'ratio', numerator: 0, denominator: 10, number: 0 },
    });
  });
  it('Tidak ada is the answer no, and not the state no data', () => {
    expect(read(YES_NO, 'Tidak ada')).toEqual({ state: 'value', value: { kind: 'yesNo', yes: false } });
  });
  it('whatever stands in the cells, there is one of the five states and never an exception', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Ada', 'A', '1.234', '5', '', 'Tidak berlaku', null, undefined, true),
      fc.double(),
      fc.date(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(ALL)), cell, cell, cell, (measure, a, n, d) => {
        const answer = read(measure, a, n, d);
        expect(['blank', 'value', 'noData', 'notApplicable', 'unreadable']).toContain(answer.state);
        if (answer.state === 'value' && (answer.value.kind === 'number' || answer.value.kind === 'ratio'))
          expect(Number.isFinite(answer.value.number)).toBe(true);
      }),
    );
  });
});

describe('yes or no', () => {
  it('is Ada in any case', () => {
    for (const word of ['Ada', 'ada', 'ADA', ' ada '])
      expect(read(YES_NO, word)).toEqual({ state: 'value', value: { kind: 'yesNo', yes: true } });
  });
  it.each([['Ya'], ['Ada, lengkap'], [1], [true]])('%s is a word that is not allowed', (cell) => {
    expect(read(YES_NO, cell)).toEqual({
      state: 'unreadable',
      problems: [{ code: 'answer/word-not-allowed', field: 'answer', found: String(cell) }],
    });
  });
});

describe('an option', () => {
  it.each(['B', 'b', 'B.', 'B)', 'B: Perkada', 'b - Perkada', 'B Perkada', 'B – Perkada'])(
    'is recognised by its letter in %s',
    (text) => {
      expect(read(OPTIONS, text)).toEqual({ state: 'value', value: { kind: 'option', letter: 'B' } });
    },
  );
  it.each([['Z'], ['Ada'], ['AB'], ['1'], [6]])('%s is none of them', (cell) => {
    expect(read(OPTIONS, cell)).toEqual({
      state: 'unreadable',
      problems: [
        { code: 'answer/option-not-allowed', field: 'answer', found: String(cell), letters: ['A', 'B', 'C'] },
      ],
    });
  });
});

describe('a number', () => {
  it('may carry a percent sign where its unit is percent', () => {
    expect(read(PERCENT, '95%')).toEqual({ state: 'value', value: { kind: 'number', number: 95 } });
  });
  it('may not where it counts something else', () => {
    expect(read(CASES, '95%')).toEqual({
      state: 'unreadable',
      problems: [{ code: 'number/unreadable', field: 'answer', found: '95%' }],
    });
  });
  it('that reads two ways is unreadable with both readings', () => {
    expect(read(CASES, '1.234')).toEqual({
      state: 'unreadable',
      problems: [{ code: 'number/ambiguous', field: 'answer', found: '1.234', readings: [1234, 1.234] }],
    });
  });
  it('that became a date is unreadable', () => {
    expect(read(CASES, new Date(Date.UTC(2025, 4, 12)))).toEqual({
      state: 'unreadable',
      problems: [{ code: 'number/unreadable', field: 'answer', found: '2025-05-12' }],
    });
  });
  it('is not read from numerator and denominator', () => {
    expect(read(CASES, '', 5, 10)).toEqual({ state: 'blank' });
  });
});

describe('a ratio', () => {
  it('is computed from its two sides: 19 of 20 is 95 percent', () => {
    expect(read(RATIO, '', 19, '20')).toEqual({
      state: 'value',
      value: { kind: 'ratio', numerator: 19, denominator: 20, number: 95 },
    });
  });
  it('is not taken from the answer cell, which lacks both sides', () => {
    expect(read(RATIO, 95)).toEqual({
      state: 'unreadable',
      problems: [
        { code: 'ratio/side-missing', field: 'numerator' },
        { code: 'ratio/side-missing', field: 'denominator' },
      ],
    });
  });
  it('is computed even when something was typed into the answer cell', () => {
    expect(read(RATIO, '12', 19, 20)).toMatchObject({ state: 'value', value: { number: 95 } });
  });
  it.each([
    ['', 5, 'numerator'],
    [5, '', 'denominator'],
  ])('with only one side (%j, %j) lacks its %s', (numerator, denominator, field) => {
    expect(read(RATIO, '', numerator, denominator)).toEqual({
      state: 'unreadable',
      problems: [{ code: 'ratio/side-missing', field }],
    });
  });
  it.each([0, -4])('cannot be divided by %d', (denominator) => {
    expect(read(RATIO, '', 5, denominator)).toEqual({
      state: 'unreadable',
      problems: [{ code: 'ratio/denominator-not-positive', field: 'denominator', found: denominator }],
    });
  });
  it('tells every problem of its cells at once', () => {
    expect(read(RATIO, '', 'nihil', '1.234')).toEqual({
      state: 'unreadable',
      problems: [
        { code: 'number/unreadable', field: 'numerator', found: 'nihil' },
        { code: 'number/ambiguous', field: 'denominator', found: '1.234', readings: [1234, 1.234] },
      ],
    });
  });
  it('takes no percent sign in its sides', () => {
    expect(read(RATIO, '', '95%', 100)).toMatchObject({
      problems: [{ code: 'number/unreadable', field: 'numerator', found: '95%' }],
    });
  });
  it('too large for any number is unreadable, not infinite', () => {
    expect(read(RATIO, '', 1e308, 1e-5)).toEqual({
      state: 'unreadable',
      problems: [{ code: 'number/unreadable', field: 'numerator', found: '1e+308' }],
    });
  });
});
