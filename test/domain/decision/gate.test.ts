// Whose word may be recorded, in which stage and on which days.
import { describe, expect, it } from 'vitest';
import { type Stages, stageFault } from '../../../src/domain/decision/gate';
import { DECISION_STATES } from '../../../src/domain/decision/state';
import type { KanwilCheck } from '../../../src/domain/kanwil-check/check';
import type { Person } from '../../../src/domain/roles/person';

const person = (given: Partial<Person>): Person => ({
  row: 2,
  address: 'ani@contoh.go.id',
  name: '',
  role: 'ministryVerifier',
  provinces: [],
  home: '',
  ...given,
});
const KANWIL = person({ role: 'kanwilVerifier', provinces: ['73'], home: '73' });
const MINISTRY = person({});
const TWO: Stages = {
  two: true,
  refusesHome: true,
  kanwil: { from: '2026-03-01', until: '2026-05-15' },
  ministry: { from: '2026-05-16', until: '2026-09-30' },
};
const ONE: Stages = { ...TWO, two: false };
const check = (outcome: KanwilCheck['outcome']): KanwilCheck => ({ outcome, items: [] });
const REGION = '73.71';

describe('in two stages', () => {
  it('the Kanwil sends back and takes that back, until it has passed the region on; it decides nothing else', () => {
    const may = (outcome: KanwilCheck['outcome']) =>
      DECISION_STATES.filter(
        (state) => stageFault(KANWIL, REGION, state, check(outcome), TWO, '2026-04-01') === null,
      );
    expect(may('open')).toEqual(['pending', 'returned']);
    expect(may('passed')).toEqual([]);
  });
  it('the ministry decides once the Kanwil has passed the region, and not before', () => {
    const fault = (of: KanwilCheck | null) =>
      stageFault(MINISTRY, REGION, 'confirmed', of, TWO, '2026-06-01');
    expect([fault(null), fault(check('open')), fault(check('returned'))]).toEqual([
      'stage',
      'stage',
      'stage',
    ]);
    expect(fault(check('passed'))).toBeNull();
  });
});

describe('in one stage', () => {
  it('both decide without a check', () => {
    expect(stageFault(KANWIL, REGION, 'confirmed', null, ONE, '2026-04-01')).toBeNull();
    expect(stageFault(MINISTRY, REGION, 'corrected', null, ONE, '2026-06-01')).toBeNull();
  });
});

describe('a verifier', () => {
  it('decides within the days of their own stage, the first and the last included', () => {
    const on = (day: string) => stageFault(MINISTRY, REGION, 'confirmed', check('passed'), TWO, day);
    expect(['2026-05-15', '2026-05-16', '2026-09-30', '2026-10-01'].map(on)).toEqual([
      'dates',
      null,
      null,
      'dates',
    ]);
  });
  it('of the ministry does not decide on the province they come from, where the rule says so', () => {
    const home = person({ home: '73' });
    const fault = (stages: Stages) =>
      stageFault(home, REGION, 'confirmed', check('passed'), stages, '2026-06-01');
    expect(fault(TWO)).toBe('ownProvince');
    expect(fault({ ...TWO, refusesHome: false })).toBeNull();
    expect(stageFault(home, '74.01', 'confirmed', check('passed'), TWO, '2026-06-01')).toBeNull();
  });
  it('of the Kanwil works in its own province and in no other', () => {
    expect(stageFault(KANWIL, '74.01', 'returned', null, TWO, '2026-04-01')).toBe('province');
    expect(stageFault(KANWIL, REGION, 'returned', null, TWO, '2026-04-01')).toBeNull();
  });
});

describe('whoever is no verifier', () => {
  it('decides nothing', () => {
    for (const role of ['officer', 'coordinator', 'administrator'] as const)
      expect(stageFault(person({ role }), REGION, 'confirmed', check('passed'), ONE, '2026-06-01')).toBe(
        'role',
      );
  });
});
