// The plan: what it is made of, and that the trail gives it back whole.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWhole, planOf, planText, readPlan } from '../../../src/domain/second-review/plan';

const GIVEN = {
  number: 1,
  population: 1234,
  leftOut: 12,
  riskPercent: 5,
  tolerablePercent: 5,
  accepted: 0,
  second: 'kedua@kkpham.example',
  seed: '00ff'.repeat(16),
} as const;

describe('a plan', () => {
  it('of 1,234 decisions at 5 and 5 percent draws 57', () => {
    // 62 of 1,234 are 5.02 %. A sample of n misses all 62 with (1172 x 1171 x … ) / (1234 x 1233 x … ), n factors each:
    // 5.21 % for n = 56, 4.93 % for n = 57.
    const missed = (n: number): number =>
      Array.from({ length: n }, (_, i) => (1172 - i) / (1234 - i)).reduce(
        (product, part) => product * part,
        1,
      );
    expect([missed(56).toFixed(4), missed(57).toFixed(4)]).toEqual(['0.0521', '0.0493']);
    const plan = planOf(GIVEN);
    expect([plan.size, isWhole(plan)]).toEqual([57, false]);
  });

  it('of few decisions accepts less than was asked for, and looks at all of them', () => {
    const plan = planOf({ ...GIVEN, population: 3, accepted: 2 });
    expect([plan.accepted, plan.size, isWhole(plan)]).toEqual([0, 3, true]);
  });

  it('that stands in the trail is read again as it was', () => {
    fc.assert(
      fc.property(
        fc.record({
          number: fc.integer({ min: 1, max: 99 }),
          population: fc.integer({ min: 1, max: 2000 }),
          leftOut: fc.nat(500),
          riskPercent: fc.constantFrom(0.5, 1, 2.5, 5, 10, 50),
          tolerablePercent: fc.constantFrom(0.5, 1, 5, 20, 50),
          accepted: fc.nat(3),
          second: fc.constantFrom('a@b.example', '1a@b.example', '007@b.example', "o'x;y@b.example"),
          seed: fc.stringMatching(/^[0-9a-f]{64}$/),
        }),
        (given) => {
          const plan = planOf(given);
          expect(readPlan(planText(plan))).toEqual(plan);
        },
      ),
    );
  });

  it('is none in a text that lacks any of it', () => {
    const text = planText(planOf(GIVEN));
    for (const part of text.split('; ')) expect(readPlan(text.replace(part, ''))).toBeNull();
    expect(readPlan('')).toBeNull();
    expect(readPlan('nomor=satu')).toBeNull();
  });
});
