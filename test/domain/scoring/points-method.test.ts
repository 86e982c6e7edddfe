// The method of Permenkumham 25/2013: points over 10 x items counted.
import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../../src/domain/instrument/instrument';
import { scoreRegion } from '../../../src/domain/scoring/score';
import type { Settled } from '../../../src/domain/submission/settle';
import type { Cell } from '../../../src/domain/table/cell';
import { soundInstrument } from '../build';
import { shippedTables } from '../shipped';

const tables = shippedTables('kkpham-2013');

/** The real tables, with a plain scale for the items that have none: the value itself, 0 to 10. */
const scorable = (): Instrument => {
  const header = tables.indicators[0] ?? [];
  const [scale, direction] = [header.indexOf('Skala'), header.indexOf('Arah')];
  const filled = tables.indicators.map((line, i) => {
    if (i === 0 || line[scale] !== '') return line;
    const copy: Cell[] = [...line];
    copy[scale] = 'linier 0:0; 10:10';
    copy[direction] = 'naik';
    return copy;
  });
  return soundInstrument({ ...tables, indicators: filled });
};

const number = (value: number): Settled => ({ kind: 'value', value: { kind: 'number', number: value } });

/** Values that earn the most on the six published items. */
const BEST: Readonly<Record<string, number>> = { A01: 100, A02: 10, A03: 0, A04: 1, A06: 95, A07: 1 };

const answers = (instrument: Instrument, given: Readonly<Record<string, number>>): Map<string, Settled> =>
  new Map(instrument.indicators.map(({ code }) => [code, number(given[code] ?? BEST[code] ?? 10)]));

describe('162 points over 17 items of 10', () => {
  // 13 items at 10 (130), and four at 8 (32): A01 at 111, A02 at 20, A04 at 5.1, A09 at 8. 162 / 170 = 95.294…
  it('is 95.29, the published value of Karanganyar', () => {
    const instrument = scorable();
    const score = scoreRegion(instrument, answers(instrument, { A01: 111, A02: 20, A04: 5.1, A09: 8 }), 0);
    expect([score.mean, score.final, score.grade?.name]).toEqual([95.29, 95.29, 'Peduli HAM']);
    const counted = [...score.indicators.values()].flatMap((one) => (one.kind === 'counted' ? [one] : []));
    expect(counted.reduce((sum, one) => sum + one.points, 0)).toBe(162);
    expect(counted.reduce((sum, one) => sum + one.of, 0)).toBe(170);
  });

  it('is 100 when every item has its maximum and 0 when every item has 0', () => {
    const instrument = scorable();
    expect(scoreRegion(instrument, answers(instrument, {}), 0).final).toBe(100);
    expect(scoreRegion(instrument, new Map(), 0).final).toBe(0);
  });
});

describe('items without a published scale', () => {
  const instrument = soundInstrument(tables);

  // Six items can be scored: A01 at 8, the others at 10: 58 / 60 = 96.666…
  it('leave the divisor: 58 of 60 is 96.67, whatever was answered to the eleven others', () => {
    const score = scoreRegion(instrument, answers(instrument, { A01: 111 }), 0);
    expect(score.final).toBe(96.67);
    expect(score.indicators.get('A05')).toEqual({ kind: 'left out', because: 'notScorable' });
  });

  // Left with items that have a scale: hidup (A01, A02, A03) and mengembangkan diri (A04, A06, A07).
  it('leave a group without a score when it has no other item, and the value says over how many it was taken', () => {
    const score = scoreRegion(instrument, answers(instrument, {}), 0);
    expect(score.rights.map((right) => right.score)).toEqual([100, 100, null, null, null]);
    expect(score.scoredRights).toBe(2);
  });

  // A03 not applicable: 48 / 50 = 96
  it('an item that does not apply leaves the divisor as well', () => {
    const given = answers(instrument, { A01: 111 }).set('A03', { kind: 'notApplicable' });
    expect(scoreRegion(instrument, given, 0).final).toBe(96);
  });

  // A01 without data: 50 / 60 = 83.333…
  it('an item without data stays in the divisor with 0', () => {
    const given = answers(instrument, {}).set('A01', { kind: 'noData', because: 'said' });
    expect(scoreRegion(instrument, given, 0).final).toBe(83.33);
  });
});
