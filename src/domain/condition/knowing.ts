// What is left of a condition once some of its facts are known.
import { type Condition, type Fact, SIGNS } from './condition';

/**
 * The condition over the other facts that holds for just the subjects for which the given one does, where `known` are facts
 * of all of them; true or false where these decide it.
 */
export const knowing = <F extends string>(
  condition: Condition<F>,
  known: ReadonlyMap<F, Fact>,
): Condition<F> | boolean => {
  switch (condition.op) {
    case 'is':
      return known.has(condition.fact) ? known.get(condition.fact) === condition.value : condition;
    case 'compare': {
      const { left, sign, right } = condition;
      const [a, b] = [known.get(left), typeof right === 'number' ? right : known.get(right)];
      if (typeof a === 'number' && typeof b === 'number') return SIGNS[sign](a, b);
      const isMissing = (side: Fact | undefined): boolean => side !== undefined && typeof side !== 'number';
      return isMissing(a) || isMissing(b) ? false : condition;
    }
    case 'not': {
      const of = knowing(condition.of, known);
      return typeof of === 'boolean' ? !of : { op: 'not', of };
    }
    case 'all':
    case 'any': {
      const decides = condition.op === 'any';
      const parts = condition.of.map((part) => knowing(part, known));
      if (parts.includes(decides)) return decides;
      const [first, ...others] = parts.filter((part) => typeof part !== 'boolean');
      if (first === undefined) return !decides;
      return others.length === 0 ? first : { op: condition.op, of: [first, ...others] };
    }
  }
};
