// Whether an answer counts: the one judgement that findings and scores share.
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/domain/instrument/instrument';
import type { Answer } from '../../../src/domain/submission/answer';
import { hasReason } from '../../../src/domain/submission/reason';
import { settle } from '../../../src/domain/submission/settle';
import { smallInstrument } from '../build';

const indicator = (code: string): Indicator => {
  const found = smallInstrument().indicators.find((one) => one.code === code);
  if (!found) throw new Error(code);
  return found;
};
const ratio = (numerator: number, denominator: number): Answer => ({
  state: 'value',
  value: { kind: 'ratio', numerator, denominator, number: (numerator / denominator) * 100 },
});
const number = (value: number): Answer => ({ state: 'value', value: { kind: 'number', number: value } });
const UNUSABLE = { kind: 'noData', because: 'unusable' };

it('blank, said and unreadable are three reasons for no data', () => {
  expect(settle(indicator('S1'), { state: 'blank' }, '')).toEqual({ kind: 'noData', because: 'blank' });
  expect(settle(indicator('S1'), { state: 'noData' }, '')).toEqual({ kind: 'noData', because: 'said' });
  expect(settle(indicator('S1'), { state: 'unreadable', problems: [] }, '')).toEqual(UNUSABLE);
});

describe('not applicable', () => {
  const answer: Answer = { state: 'notApplicable' };
  it('counts where the instrument allows it and a reason is given', () => {
    expect(settle(indicator('D1'), answer, 'Tidak ada sekolah swasta')).toEqual({ kind: 'notApplicable' });
  });
  it.each(['', '-', 'n/a', '…', '  '])('is no data without a reason (%j says nothing)', (reason) => {
    expect(settle(indicator('D1'), answer, reason)).toEqual(UNUSABLE);
  });
  it('is no data where the instrument forbids it, whatever the reason', () => {
    expect(settle(indicator('S1'), answer, 'Tidak ada sekolah swasta')).toEqual(UNUSABLE);
  });
});

it.each([
  ['kab', true],
  ['UU 1', true],
  ['ya', false],
  ['- -', false],
  [null, false],
  [2025, true],
])('the note %j gives a reason: %s', (note, expected) => {
  expect(hasReason(note)).toBe(expected);
});

describe('a value outside what is possible does not count', () => {
  it('a part larger than its whole', () => {
    expect(settle(indicator('S3'), ratio(101, 100), '')).toEqual(UNUSABLE);
    expect(settle(indicator('S3'), ratio(100, 100), '')).toMatchObject({ kind: 'value' });
  });
  it('a negative side', () => {
    expect(settle(indicator('S3'), ratio(-1, 1e9), '')).toEqual(UNUSABLE);
  });
  it('below the minimum or above the maximum, after rounding to the decimals of the indicator', () => {
    expect(settle(indicator('D3'), number(100.004), '')).toMatchObject({ kind: 'value' });
    expect(settle(indicator('D3'), number(100.005), '')).toEqual(UNUSABLE);
    expect(settle(indicator('D2'), number(-1), '')).toEqual(UNUSABLE);
    expect(settle(indicator('D2'), number(1e9), '')).toMatchObject({ kind: 'value' });
  });
});
