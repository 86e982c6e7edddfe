// Runs the rules over a book. A rule that breaks is reported as broken and stops nothing.
import { isKnown } from '../submission/row';
import { rowsByRegion } from '../submission/rows-by-region';
import { type Finding, rank } from './finding';
import { subjectOf } from './row-facts';
import { type RowPlan, rowPlans } from './row-plan';
import type { AnyRule, Book, RowRule } from './rule';
import { count, emptyTally, findingsOf, outcomeOf, type RuleOutcome, type Tally } from './tally';

export type { RuleOutcome } from './tally';

export interface Validation {
  /** Worst first, then by region and row. */
  readonly findings: readonly Finding[];
  readonly outcomes: readonly RuleOutcome[];
}

/** Judges the book by every rule. Never throws: a rule that does leaves one `rule/broken` finding. */
export const validate = (book: Book, rules: readonly AnyRule[]): Validation => {
  const regionRows = rowsByRegion(book.rows);
  const tallies = new Map(rules.map((rule) => [rule, emptyTally()]));
  judgeRows(book, rules.filter(isRowRule), tallies);
  for (const [rule, tally] of tallies) {
    if (rule.scope === 'region') {
      for (const region of book.regions) {
        count(tally, (one) => rule.judge(one, regionRows.get(one.code) ?? [], book), region);
      }
    } else if (rule.scope === 'book') count(tally, rule.judge, book);
  }
  const known = book.rows.filter(isKnown).length;
  const subjects: Readonly<Record<AnyRule['scope'], number>> = {
    row: known,
    'any row': book.rows.length,
    region: book.regions.length,
    book: 1,
  };
  return {
    findings: [...tallies].flatMap(([{ name }, tally]) => findingsOf(tally, name)).sort(worstFirst),
    outcomes: [...tallies].map(([{ name, scope }, tally]) => outcomeOf(tally, name, subjects[scope])),
  };
};

const isRowRule = (rule: AnyRule): rule is RowRule => rule.scope === 'row' || rule.scope === 'any row';

/** Row by row, each by all rules while it is at hand. */
const judgeRows = (
  { rows, settings }: Book,
  rules: readonly RowRule[],
  tallies: ReadonlyMap<AnyRule, Tally>,
): void => {
  const planFor = rowPlans(rules);
  const taken = rules.map((rule) => tallies.get(rule) ?? emptyTally());
  const rowsOf = new Map<RowPlan, number>();
  for (const row of rows) {
    const subject = subjectOf(row, settings);
    const plan = planFor(subject);
    rowsOf.set(plan, (rowsOf.get(plan) ?? 0) + 1);
    for (const { rule, judge } of plan.steps) {
      const tally = taken[rule];
      if (tally) count(tally, judge, subject);
    }
  }
  for (const [{ notJudged }, times] of rowsOf) {
    for (const rule of notJudged) {
      const tally = taken[rule];
      if (tally) tally.notJudged += times;
    }
  }
};

const worstFirst = (a: Finding, b: Finding): number =>
  rank(a.severity) - rank(b.severity) ||
  compare(a.region ?? '', b.region ?? '') ||
  (a.place?.row ?? 0) - (b.place?.row ?? 0) ||
  compare(a.code, b.code);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
