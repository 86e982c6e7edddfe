// Conditions of which a part is known beforehand: they hold for the same subjects as the whole ones.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  all,
  any,
  type Condition,
  compare,
  compile,
  type Fact,
  type Facts,
  factsOf,
  is,
  not,
} from '../../../src/domain/condition/condition';
import { knowing } from '../../../src/domain/condition/knowing';

type Name = 'a' | 'b' | 'c';
type Subject = Readonly<Record<Name, Fact>>;
const FACTS: Facts<Name, Subject> = { a: ({ a }) => a, b: ({ b }) => b, c: ({ c }) => c };

const name = fc.constantFrom<Name>('a', 'b', 'c');
const fact = fc.constantFrom<Fact>(null, true, false, 'x', 'y', 0, 1, 2);
const sign = fc.constantFrom('<', '<=', '>', '>=', '<>', '=');
const { condition } = fc.letrec<{ condition: Condition<Name> }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.tuple(name, fc.constantFrom(true, false, 'x', 'y')).map(([one, value]) => is(one, value)),
    fc
      .tuple(name, sign, fc.oneof(name, fc.constantFrom(0, 1, 2)))
      .map(([left, by, right]): Condition<Name> => ({ op: 'compare', left, sign: by, right })),
    tie('condition').map((of) => not(of)),
    fc.array(tie('condition'), { maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie('condition'), { maxLength: 3 }).map((of) => any(...of)),
  ),
}));

it('holds for whom the whole condition holds, whatever is known of them', () => {
  fc.assert(
    fc.property(
      condition,
      fc.record({ a: fact, b: fact, c: fact }),
      fc.subarray<Name>(['a', 'b', 'c']),
      (whole, subject, names) => {
        const left = knowing(whole, new Map(names.map((one) => [one, subject[one]])));
        const holds = typeof left === 'boolean' ? left : compile(left, FACTS)(subject);
        expect(holds).toBe(compile(whole, FACTS)(subject));
        if (typeof left !== 'boolean') {
          const asked = factsOf(left).filter(
            (one) => names.includes(one) && typeof subject[one] !== 'number',
          );
          expect(asked).toEqual([]);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

describe('what is left', () => {
  const known = new Map<Name, Fact>([
    ['a', 'x'],
    ['b', null],
  ]);
  it('is nothing where the known facts decide', () => {
    expect(knowing(all(is('a', 'y'), is('c')), known)).toBe(false);
    expect(knowing(any(is('a', 'x'), is('c')), known)).toBe(true);
    expect(knowing(not(is('a', 'y')), known)).toBe(true);
  });
  it('is false of a comparison with a number that is not there', () => {
    expect(knowing(compare('c', '>', 'b'), known)).toBe(false);
    expect(knowing(compare('b', '<=', 1), known)).toBe(false);
  });
  it('is the rest alone', () => {
    expect(knowing(all(is('a', 'x'), is('c')), known)).toEqual(is('c'));
  });
  it('is all of it where nothing is known', () => {
    const whole = all(is('a', 'x'), any(is('b'), is('c')));
    expect(knowing(whole, new Map())).toEqual(whole);
  });
});
