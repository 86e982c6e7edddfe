// A condition of a rule as a spreadsheet formula.
import type { Condition } from '../../../domain/condition/condition';
import { call, type Expression, isNumber, number, same, text } from './expression';

/**
 * The condition as a formula that is TRUE or FALSE. `cellOf` gives the cell of a fact: text, TRUE or FALSE, or a number
 * with `""` where there is none. Agrees with `compile` of the same condition.
 */
export const printCondition = <F extends string>(
  condition: Condition<F>,
  cellOf: (fact: F) => Expression,
): Expression => {
  switch (condition.op) {
    case 'is': {
      const cell = cellOf(condition.fact);
      if (typeof condition.value === 'string') return same(cell, text(condition.value));
      return condition.value ? cell : call('NOT', cell);
    }
    case 'compare': {
      const left = cellOf(condition.left);
      if (typeof condition.right === 'number')
        return call('AND', isNumber(left), `${left}${condition.sign}${number(condition.right)}`);
      const right = cellOf(condition.right);
      return call('AND', isNumber(left), isNumber(right), `${left}${condition.sign}${right}`);
    }
    case 'not':
      return call('NOT', printCondition(condition.of, cellOf));
    case 'all':
      return joined('AND', partsOf(condition), cellOf, 'TRUE');
    case 'any':
      return joined('OR', partsOf(condition), cellOf, 'FALSE');
  }
};

type Several<F extends string> = Extract<Condition<F>, { op: 'all' | 'any' }>;

/** Its parts, those of parts of its own kind among them. */
const partsOf = <F extends string>(condition: Several<F>): readonly Condition<F>[] =>
  condition.of.flatMap((part) => (part.op === condition.op ? partsOf(part) : [part]));

const joined = <F extends string>(
  name: string,
  parts: readonly Condition<F>[],
  cellOf: (fact: F) => Expression,
  ofNone: Expression,
): Expression => {
  const printed = parts.map((part) => printCondition(part, cellOf));
  return printed.length > 1 ? call(name, ...printed) : (printed[0] ?? ofNone);
};
