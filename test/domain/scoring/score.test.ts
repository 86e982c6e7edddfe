// The score of a region by weighted means.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RegionScore, scoreIndicator, scoreRegion } from '../../../src/domain/scoring/score';
import type { Settled } from '../../../src/domain/submission/settle';
import { answersFor, anyInstrument, anyQualities, settledAt } from '../arbitrary';
import { edited, indicatorLine, smallInstrument, smallTables, soundInstrument } from '../build';

const instrument = smallInstrument();
const yes = (is: boolean): Settled => ({ kind: 'value', value: { kind: 'yesNo', yes: is } });
const option = (letter: string): Settled => ({ kind: 'value', value: { kind: 'option', letter } });
const number = (value: number): Settled => ({ kind: 'value', value: { kind: 'number', number: value } });
const notApplicable: Settled = { kind: 'notApplicable' };
const noData: Settled = { kind: 'noData', because: 'said' };

const best: Readonly<Record<string, Settled>> = {
  S1: yes(true),
  S2: option('A'),
  S3: number(95),
  D1: yes(true),
  D2: number(0),
  D3: number(100),
};
const score = (given: Readonly<Record<string, Settled>>, bonus = 0): RegionScore =>
  scoreRegion(instrument, new Map(Object.entries({ ...best, ...given })), bonus);
const rightScores = (of: RegionScore) => of.rights.map((right) => right.score);

describe('dimension weights 10, 30 and 60', () => {
  it('structure lost costs a right 10', () => {
    expect(rightScores(score({ S1: yes(false) }))).toEqual([90, 100]);
  });
  it('process lost costs a right 30', () => {
    expect(rightScores(score({ S2: option('C') }))).toEqual([70, 100]);
  });
  it('outcome lost costs a right 60', () => {
    expect(rightScores(score({ S3: number(49.9) }))).toEqual([40, 100]);
  });
  // 10 + 30 x 6/10 + 60 x 5/10 = 58; didik: 10 + 30 x 5/10 + 60 x 0.25 = 40; mean 49
  it('58 and 40 make 49, which is Kurang Peduli HAM', () => {
    const of = score({ S2: option('B'), S3: number(50), D2: number(5), D3: number(25) });
    expect(rightScores(of)).toEqual([58, 40]);
    expect([of.mean, of.final, of.grade?.name]).toEqual([49, 49, 'Kurang Peduli HAM']);
  });
});

describe('weights of rights and indicators', () => {
  // Weights 3 and 1: (3 x 100 + 1 x 40) / 4 = 85
  it('the total is the weighted mean over the rights', () => {
    const weighted = soundInstrument(edited(smallTables(), 'instrument', 9, 'Nilai', 3));
    const of = scoreRegion(weighted, new Map(Object.entries({ ...best, D3: number(0) })), 0);
    expect(of.final).toBe(85);
  });

  // Two indicators of structure, weights 3 and 1, the lighter one lost: 10 x 3/4 + 30 + 60 = 97.5
  it('an indicator counts by its weight within its right and dimension', () => {
    const tables = smallTables();
    tables.indicators.push(indicatorLine({ Kode: 'S4' }));
    const two = soundInstrument(edited(tables, 'indicators', 2, 'Bobot', 3));
    const of = scoreRegion(two, new Map(Object.entries({ ...best, S4: yes(false) })), 0);
    expect(of.rights[0]?.score).toBe(97.5);
  });
});

describe('not applicable leaves every divisor', () => {
  // structure gone: (30 x 0 + 60 x 1) / 90 = 66.67
  it('a dimension with nothing left leaves the right: 30 of 90 lost makes 66.67', () => {
    const of = score({ D1: notApplicable, D2: number(6) });
    expect(of.rights[1]?.dimensions.map((dimension) => dimension.score)).toEqual([null, 0, 100]);
    expect(of.rights[1]?.score).toBeCloseTo(200 / 3, 10);
    expect(of.mean).toBe(83.33);
  });

  it('a right with nothing left is not scored, and the total is over the rights that are', () => {
    const of = score({ S3: number(0), D1: notApplicable, D2: notApplicable, D3: notApplicable });
    expect(rightScores(of)).toEqual([40, null]);
    expect([of.scoredRights, of.mean, of.final]).toEqual([1, 40, 40]);
  });

  it('nothing left at all is no value and no grade, not 0', () => {
    const nothing = new Map(instrument.indicators.map(({ code }) => [code, notApplicable]));
    const of = scoreRegion(instrument, nothing, 5);
    expect([of.scoredRights, of.mean, of.final, of.grade]).toEqual([0, null, null, null]);
  });
});

describe('missing is not zero, but scores 0', () => {
  it.each([
    ['said to be missing', 'said'],
    ['left blank', 'blank'],
    ['unusable', 'unusable'],
  ] as const)('an answer %s earns 0 of its maximum and keeps the reason', (_name, because) => {
    const [indicator] = instrument.indicators;
    if (!indicator) throw new Error();
    const settled: Settled = { kind: 'noData', because };
    expect(scoreIndicator(indicator, settled)).toEqual({ kind: 'counted', points: 0, of: 10, settled });
  });

  it('an indicator without any row counts as blank', () => {
    const of = scoreRegion(instrument, new Map(), 0);
    expect(of.indicators.get('S1')).toEqual({
      kind: 'counted',
      points: 0,
      of: 10,
      settled: { kind: 'noData', because: 'blank' },
    });
    expect([of.final, of.grade?.name]).toEqual([0, 'Kurang Peduli HAM']);
  });

  it('no data costs what the worst answer costs', () => {
    expect(rightScores(score({ S2: noData }))).toEqual(rightScores(score({ S2: option('C') })));
  });
});

describe('the bonus', () => {
  // D3 at 0: (100 + 40) / 2 = 70
  it('is added to the mean and kept apart', () => {
    const of = score({ D3: number(0) }, 3.5);
    expect([of.mean, of.bonus, of.final]).toEqual([70, 3.5, 73.5]);
  });
  it('is capped at what the instrument allows', () => {
    const of = score({ D3: number(0) }, 9);
    expect([of.mean, of.bonus, of.final]).toEqual([70, 5, 75]);
    expect(of.grade?.name).toBe('Peduli HAM');
  });
  it('below 0 counts as none', () => {
    expect(score({}, -3)).toMatchObject({ bonus: 0, final: 100 });
  });
  // S2 at B: right 88, mean 94; 94 + 5 = 99, and 98 when the instrument stops there.
  it('does not lift the final value above the cap of the instrument', () => {
    expect(score({}, 5)).toMatchObject({ mean: 100, bonus: 5, final: 100 });
    const capped = soundInstrument(edited(smallTables(), 'instrument', 8, 'Nilai', 98));
    const of = scoreRegion(capped, new Map(Object.entries({ ...best, S2: option('B') })), 5);
    expect([of.mean, of.bonus, of.final]).toEqual([94, 5, 98]);
  });
});

describe('whatever the instrument', () => {
  it('all maxima give 100', () => {
    fc.assert(
      fc.property(anyInstrument(), (any) => {
        const of = scoreRegion(any, answersFor(any, [100]), 0);
        return of.mean === 100 && of.final === 100;
      }),
    );
  });

  it('all zeros, and no answers at all, give 0', () => {
    fc.assert(
      fc.property(anyInstrument(), (any) => {
        const worst = scoreRegion(any, answersFor(any, [0]), 0);
        const none = scoreRegion(any, new Map(), 0);
        return worst.final === 0 && none.final === 0;
      }),
    );
  });

  it('every score lies between 0 and 100', () => {
    fc.assert(
      fc.property(anyInstrument(), anyQualities(), fc.double({ noNaN: true }), (any, qualities, bonus) => {
        const of = scoreRegion(any, answersFor(any, qualities), bonus);
        const scores = [
          of.mean,
          of.final,
          ...of.rights.flatMap((r) => [r.score, ...r.dimensions.map((d) => d.score)]),
        ];
        return scores.every((s) => s === null || (s >= 0 && s <= 100 + 1e-9));
      }),
    );
  });

  it('improving one answer never lowers any score', () => {
    const double = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(anyInstrument(), anyQualities(), fc.nat(), double, double, (any, qualities, at, a, b) => {
        const changed = any.indicators[at % any.indicators.length];
        if (!changed) return false;
        const before = answersFor(any, qualities);
        const scoreAt = (quality: number | 'no data') =>
          scoreRegion(any, new Map([...before, [changed.code, settledAt(changed, quality)]]), 0);
        const [none, low, high] = [scoreAt('no data'), scoreAt(Math.min(a, b)), scoreAt(Math.max(a, b))];
        return notBelow(low, none) && notBelow(high, low);
      }),
    );
  });
});

/** No score of `after` lies below that of `before`. */
const notBelow = (after: RegionScore, before: RegionScore): boolean => {
  const all = (of: RegionScore): readonly (number | null)[] => [
    of.mean,
    of.final,
    ...of.rights.flatMap((right) => [right.score, ...right.dimensions.map((dimension) => dimension.score)]),
  ];
  const earlier = all(before);
  return all(after).every((score, i) => (score ?? -1) >= (earlier[i] ?? -1) - 1e-9);
};
