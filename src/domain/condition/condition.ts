// A condition over named facts, as data: judged here by compiling it, and written elsewhere as a spreadsheet formula.

export type Fact = string | number | boolean | null;
export type Sign = '<' | '<=' | '>' | '>=' | '<>' | '=';

/** `F` are the names of the facts it may speak of. */
export type Condition<F extends string> =
  | { readonly op: 'is'; readonly fact: F; readonly value: string | boolean }
  /** False where either side is null: a number that is not there is neither above nor below another. */
  | { readonly op: 'compare'; readonly left: F; readonly sign: Sign; readonly right: F | number }
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition<F>[] }
  | { readonly op: 'not'; readonly of: Condition<F> };

/** The value of each fact for a subject `S`. */
export type Facts<F extends string, S> = Readonly<Record<F, (subject: S) => Fact>>;

export const is = <F extends string>(fact: F, value: string | boolean = true): Condition<F> => ({
  op: 'is',
  fact,
  value,
});
export const compare = <L extends string, R extends string | number>(
  left: L,
  sign: Sign,
  right: R,
): Condition<L | Extract<R, string>> => ({
  op: 'compare',
  left,
  sign,
  right: right as number | Extract<R, string>,
});
export const all = <F extends string>(...of: readonly Condition<F>[]): Condition<F> => ({ op: 'all', of });
export const any = <F extends string>(...of: readonly Condition<F>[]): Condition<F> => ({ op: 'any', of });
export const not = <F extends string>(of: Condition<F>): Condition<F> => ({ op: 'not', of });

/** The condition as a function; facts are asked for from left to right, and only as far as needed. */
export const compile = <F extends string, S>(
  condition: Condition<F>,
  facts: Facts<F, S>,
): ((subject: S) => boolean) => {
  switch (condition.op) {
    case 'is': {
      const [fact, { value }] = [facts[condition.fact], condition];
      return (subject) => fact(subject) === value;
    }
    case 'compare':
      return compileComparison(condition.left, condition.sign, condition.right, facts);
    case 'not': {
      const holds = compile(condition.of, facts);
      return (subject) => !holds(subject);
    }
    case 'all':
      return conjunction(condition.of.map((part) => compile(part, facts)));
    case 'any': {
      const parts = condition.of.map((part) => compile(part, facts));
      return (subject) => parts.some((part) => part(subject));
    }
  }
};

/** By twos, which an engine makes one function of; a loop over a list it does not. */
const conjunction = <S>(parts: readonly ((subject: S) => boolean)[]): ((subject: S) => boolean) => {
  const [first = () => true, ...rest] = parts;
  if (rest.length === 0) return first;
  const others = conjunction(rest);
  return (subject) => first(subject) && others(subject);
};

/** Whether the sign holds between two numbers. */
export const SIGNS: Readonly<Record<Sign, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '<>': (a, b) => a !== b,
  '=': (a, b) => a === b,
};

const compileComparison = <F extends string, S>(
  left: F,
  sign: Sign,
  right: F | number,
  facts: Facts<F, S>,
): ((subject: S) => boolean) => {
  const [holds, leftFact] = [SIGNS[sign], facts[left]];
  const rightFact = typeof right === 'number' ? () => right : facts[right];
  return (subject) => {
    const a = leftFact(subject);
    if (typeof a !== 'number') return false;
    const b = rightFact(subject);
    return typeof b === 'number' && holds(a, b);
  };
};

/** The facts that a condition speaks of, each once. */
export const factsOf = <F extends string>(condition: Condition<F>): readonly F[] => {
  const named = ((): readonly F[] => {
    switch (condition.op) {
      case 'is':
        return [condition.fact];
      case 'compare':
        return typeof condition.right === 'number' ? [condition.left] : [condition.left, condition.right];
      case 'not':
        return factsOf(condition.of);
      case 'all':
      case 'any':
        return condition.of.flatMap(factsOf);
    }
  })();
  return [...new Set(named)];
};
