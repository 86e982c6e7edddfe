// A condition of a rule as a formula.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  all,
  any,
  type Condition,
  compare,
  factsOf,
  is,
  not,
  type Sign,
} from '../../../src/domain/condition/condition';
import { printCondition } from '../../../src/script/region-sheet/formulas/print';

type F = 'a' | 'b' | 'c';
const CELLS: Readonly<Record<F, string>> = { a: '$A4', b: '$B4', c: '$C4' };
const print = (condition: Condition<F>): string => printCondition(condition, (fact) => CELLS[fact]);

describe('a condition as a formula', () => {
  it('compares texts by every letter, for a spreadsheet takes `A` and `a` for the same', () => {
    expect(print(is('a', 'blank'))).toBe('EXACT($A4;"blank")');
    expect(print(is('a', 'say "no"'))).toBe('EXACT($A4;"say ""no""")');
  });

  it('takes a yes or no as it stands', () => {
    expect(print(is('a'))).toBe('$A4');
    expect(print(is('a', false))).toBe('NOT($A4)');
  });

  it('compares only numbers: what is not there is neither above nor below', () => {
    expect(print(compare('a', '<=', 'b'))).toBe('AND(ISNUMBER($A4);ISNUMBER($B4);$A4<=$B4)');
    expect(print(compare('a', '>', 1))).toBe('AND(ISNUMBER($A4);$A4>1)');
  });

  it('writes a fraction as whole numbers', () => {
    expect(print(compare('a', '<', 0.95))).toBe('AND(ISNUMBER($A4);$A4<95/100)');
    expect(print(compare('a', '<', -2.5))).toBe('AND(ISNUMBER($A4);$A4<-25/10)');
  });

  it('joins parts, those of parts of the same kind among them', () => {
    expect(print(all(is('a'), all(is('b'), any(is('c'), is('a')))))).toBe('AND($A4;$B4;OR($C4;$A4))');
    expect(print(all(is('a')))).toBe('$A4');
    expect([print(all()), print(any())]).toEqual(['TRUE', 'FALSE']);
  });

  const fact = fc.constantFrom<F>('a', 'b', 'c');
  const sign = fc.constantFrom<Sign>('<', '<=', '>', '>=', '<>', '=');
  const { condition } = fc.letrec<{ condition: Condition<F> }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4 },
      fc.tuple(fact, fc.oneof(fc.string(), fc.boolean())).map(([name, value]) => is(name, value)),
      fc
        .tuple(
          fact,
          sign,
          fc.oneof(
            fact,
            fc.integer(),
            fc.integer({ min: -99, max: 99 }).map((n) => n / 8),
          ),
        )
        .map(([left, one, right]) => compare(left, one, right) as Condition<F>),
      fc.array(tie('condition'), { maxLength: 3 }).map((parts) => all(...parts)),
      fc.array(tie('condition'), { maxLength: 3 }).map((parts) => any(...parts)),
      tie('condition').map((part) => not(part)),
    ),
  }));
  const code = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

  it('names the facts of the condition and no others', () => {
    fc.assert(
      fc.property(condition, (one) => {
        const named = new Set(code(print(one)).match(/\$[ABC]4/g) ?? []);
        expect(named).toEqual(new Set(factsOf(one).map((name) => CELLS[name])));
      }),
    );
  });

  it('is whole and holds no decimal, whatever the condition', () => {
    fc.assert(
      fc.property(condition, (one) => {
        const formula = code(print(one));
        expect(formula.split('(').length).toBe(formula.split(')').length);
        expect(formula).not.toMatch(/\d[.,]\d|,/);
        expect(formula.match(/[A-Z]+(?=\()/g) ?? []).toSatisfy((names: readonly string[]) =>
          names.every((name) => ['AND', 'OR', 'NOT', 'EXACT', 'ISNUMBER'].includes(name)),
        );
      }),
    );
  });

  it('says the contrary of a contrary as one more NOT', () => {
    fc.assert(fc.property(condition, (one) => print(not(one)) === `NOT(${print(one)})`));
  });
});
