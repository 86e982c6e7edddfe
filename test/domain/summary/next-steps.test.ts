// What each indicator would still add to the final value.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../../src/domain/instrument/instrument';
import { maximumPoints } from '../../../src/domain/scoring/points';
import { type RegionScore, scoreRegion } from '../../../src/domain/scoring/score';
import type { Settled } from '../../../src/domain/submission/settle';
import { nextSteps } from '../../../src/domain/summary/next-steps';
import { answersFor, anyInstrument, anyQualities, settledAt } from '../arbitrary';
import { smallInstrument } from '../build';

const instrument = smallInstrument();
const no: Settled = { kind: 'noData', because: 'said' };
const stepsOf = (answers: ReadonlyMap<string, Settled>) =>
  nextSteps(instrument, scoreRegion(instrument, answers, 0)).map(({ indicator, points, of, gain }) => [
    indicator.code,
    points,
    of,
    Number(gain.toFixed(9)),
  ]);

describe('the gain of an indicator', () => {
  // Two rights of the same weight, one indicator a dimension: outcome 60/2 = 30, process 15, structure 5.
  it('with nothing answered is 30 for an outcome, 15 for a process, 5 for a structure, largest first', () => {
    expect(stepsOf(new Map())).toEqual([
      ['S3', 0, 10, 30],
      ['D3', 0, 10, 30],
      ['S2', 0, 10, 15],
      ['D2', 0, 10, 15],
      ['S1', 0, 10, 5],
      ['D1', 0, 10, 5],
    ]);
  });
  it('is what is still missing to its maximum: option B of 6 leaves 4 tenths of 15', () => {
    const answers = new Map<string, Settled>([
      ['S2', { kind: 'value', value: { kind: 'option', letter: 'B' } }],
    ]);
    expect(stepsOf(answers)).toContainEqual(['S2', 6, 10, 6]);
  });
  it('is not listed where nothing can be gained', () => {
    const answers = new Map<string, Settled>([
      ['S1', { kind: 'value', value: { kind: 'yesNo', yes: true } }],
    ]);
    expect(stepsOf(answers).map(([code]) => code)).not.toContain('S1');
  });
  it('is none for what does not apply, whose weight goes to the others', () => {
    const answers = new Map<string, Settled>([
      ['D1', { kind: 'notApplicable' }],
      ['D2', { kind: 'notApplicable' }],
    ]);
    expect(stepsOf(answers)).toContainEqual(['D3', 0, 10, 50]);
    expect(stepsOf(answers).map(([code]) => code)).not.toContain('D1');
  });
});

/** The value before bonus and rounding, from the scores that are not rounded. */
const unrounded = (of: Instrument, score: RegionScore): number => {
  if (of.method === 'points') {
    const counted = [...score.indicators.values()].flatMap((one) => (one.kind === 'counted' ? [one] : []));
    const sum = (value: (one: { points: number; of: number }) => number) =>
      counted.reduce((total, one) => total + value(one), 0);
    return (sum((one) => one.points) / sum((one) => one.of)) * 100;
  }
  const rights = of.rights.flatMap((right, i) => {
    const value = score.rights[i]?.score ?? null;
    return value === null ? [] : [{ value, weight: right.weight }];
  });
  const weight = rights.reduce((total, right) => total + right.weight, 0);
  return rights.reduce((total, right) => total + right.value * right.weight, 0) / weight;
};

it('the gain is the difference of the value before and after raising the indicator to its maximum', () => {
  fc.assert(
    fc.property(anyInstrument(), anyQualities(), (any, qualities) => {
      const answers = answersFor(any, qualities);
      const before = scoreRegion(any, answers, 0);
      const steps = new Map(nextSteps(any, before).map((step) => [step.indicator.code, step.gain]));
      for (const indicator of any.indicators) {
        if (before.indicators.get(indicator.code)?.kind !== 'counted') continue;
        const after = scoreRegion(any, new Map([...answers, [indicator.code, settledAt(indicator, 100)]]), 0);
        expect(after.indicators.get(indicator.code)).toMatchObject({ points: maximumPoints(indicator) });
        const gain = steps.get(indicator.code) ?? 0;
        if (before.mean === null) expect(gain).toBe(0);
        else {
          expect(gain).toBeCloseTo(unrounded(any, after) - unrounded(any, before), 8);
          expect(Math.abs((after.final ?? 0) - (before.final ?? 0) - gain)).toBeLessThan(0.0100001);
        }
      }
    }),
    { numRuns: 200 },
  );
});

it('raising every listed indicator reaches 100', () => {
  fc.assert(
    fc.property(anyInstrument(), anyQualities(), (any, qualities) => {
      const score = scoreRegion(any, answersFor(any, qualities), 0);
      if (score.mean === null) return;
      const all = nextSteps(any, score).reduce((sum, step) => sum + step.gain, 0);
      expect(unrounded(any, score) + all).toBeCloseTo(100, 8);
    }),
  );
});

it('steps come largest first', () => {
  fc.assert(
    fc.property(anyInstrument(), anyQualities(), (any, qualities) => {
      const gains = nextSteps(any, scoreRegion(any, answersFor(any, qualities), 0)).map((step) => step.gain);
      return gains.every((gain, i) => i === 0 || gain <= (gains[i - 1] ?? 0));
    }),
  );
});

it('no data and the worst answer leave the same to gain', () => {
  const worst = new Map(instrument.indicators.map((indicator) => [indicator.code, settledAt(indicator, 0)]));
  const none = new Map(instrument.indicators.map(({ code }) => [code, no]));
  expect(stepsOf(worst)).toEqual(stepsOf(none));
});
