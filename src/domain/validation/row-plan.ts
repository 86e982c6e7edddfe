// How rows of one kind are judged: what of the rules is still open once the indicator and the state of its answer are known.
import { type Condition, compile, type Fact } from '../condition/condition';
import { knowing } from '../condition/knowing';
import type { Indicator } from '../instrument/instrument';
import { isKnown } from '../submission/row';
import type { Check } from './check';
import type { Finding } from './finding';
import { ROW_FACTS, type RowFact, type RowSubject } from './row-facts';
import { type Judgement, onRow, type RowRule } from './rule';

/** A rule that may have something to say of a row. */
export interface Step {
  /** Place of the rule in the list. */
  readonly rule: number;
  readonly judge: (subject: RowSubject) => Judgement;
}

/** Of rows of one kind: a rule without a step that is not in `notJudged` holds. */
export interface RowPlan {
  readonly steps: readonly Step[];
  /** Places of the rules that cannot judge such a row. */
  readonly notJudged: readonly number[];
}

/**
 * The plan of each row, made once for each kind. Gives what judging it by every rule of its scope would give: it saves asking
 * each row again what is so for all of its kind.
 */
export const rowPlans = (rules: readonly RowRule[]): ((subject: RowSubject) => RowPlan) => {
  const byKind = new Map<string, RowPlan>();
  const byIndicator = new Map<Indicator | null, Map<string, RowPlan>>();
  return (subject) => {
    const { indicator, row, answer } = subject;
    const state = isKnown(row) ? answer.state : 'not placed';
    const plans = byIndicator.get(indicator) ?? new Map<string, RowPlan>();
    const made = plans.get(state);
    if (made) return made;
    const known = knownOf(subject);
    const kind = JSON.stringify([state, ...known.values()]);
    const plan = byKind.get(kind) ?? planOf(rules, isKnown(row), known);
    byKind.set(kind, plan);
    byIndicator.set(indicator, plans.set(state, plan));
    return plan;
  };
};

/** What the indicator and the state of the answer tell. */
const OF_KIND: readonly RowFact[] = [
  'indicatorKnown',
  'kind',
  'percent',
  'share',
  'mayNotApply',
  'part',
  'state',
];
/** What they tell where the answer has no value, and where all of it could be read: then there is none. */
const OF_VALUES: readonly RowFact[] = ['value', 'rounded', 'numerator', 'denominator', 'earns'];
const OF_PROBLEMS: readonly RowFact[] = ['answerProblem', 'numeratorProblem', 'denominatorProblem'];

const knownOf = (subject: RowSubject): ReadonlyMap<RowFact, Fact> => {
  const { state } = subject.answer;
  const names = [
    ...OF_KIND,
    ...(state === 'value' ? [] : OF_VALUES),
    ...(state === 'unreadable' ? [] : OF_PROBLEMS),
  ];
  return new Map(names.map((name) => [name, ROW_FACTS[name](subject)]));
};

const planOf = (rules: readonly RowRule[], isPlaced: boolean, known: ReadonlyMap<RowFact, Fact>): RowPlan => {
  const steps: Step[] = [];
  const notJudged: number[] = [];
  rules.forEach(({ scope, needs, checks }, rule) => {
    if (scope === 'row' && !isPlaced) return;
    const needed = needs ? knowing(needs, known) : true;
    if (needed === false) {
      notJudged.push(rule);
      return;
    }
    const open = checks.flatMap((check): readonly Open[] => {
      const when = knowing(check.when, known);
      return when === false ? [] : [{ check, holds: compiled(when) }];
    });
    if (needed !== true || open.length > 0) steps.push({ rule, judge: judgeOf(compiled(needed), open) });
  });
  return { steps, notJudged };
};

interface Open {
  readonly check: Check;
  readonly holds: (subject: RowSubject) => boolean;
}

const compiled = (condition: Condition<RowFact> | true): Open['holds'] =>
  condition === true ? () => true : compile(condition, ROW_FACTS);

const judgeOf =
  (canJudge: Open['holds'], open: readonly Open[]): Step['judge'] =>
  (subject) => {
    if (!canJudge(subject)) return 'cannot judge';
    let found: 'holds' | readonly Finding[] = 'holds';
    for (const { check, holds } of open) {
      if (!holds(subject)) continue;
      const one = onRow(check.code, subject.row, check.field, check.details(subject));
      found = found === 'holds' ? [one] : [...found, one];
    }
    return found;
  };
