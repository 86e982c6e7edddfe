// Runs the rules over a book. A rule that breaks is reported as broken and stops nothing.
import { compile } from '../condition/condition';
import { isKnown } from '../submission/row';
import { rowsByRegion } from '../submission/rows-by-region';
import { type Finding, finding, rank } from './finding';
import { ROW_FACTS, type RowSubject, subjectOf } from './row-facts';
import { type AnyRule, type Book, type Judgement, onRow, type RowRule } from './rule';

/** How often each outcome came up for one rule. */
export interface RuleOutcome {
  readonly rule: string;
  readonly held: number;
  readonly failed: number;
  readonly notJudged: number;
  readonly broke: number;
}

export interface Validation {
  /** Worst first, then by region and row. */
  readonly findings: readonly Finding[];
  readonly outcomes: readonly RuleOutcome[];
}

/** Judges the book by every rule. Never throws: a rule that does leaves one `rule/broken` finding. */
export const validate = (book: Book, rules: readonly AnyRule[]): Validation => {
  const regionRows = rowsByRegion(book.rows);
  const subjects = book.rows.map((row) => subjectOf(row, book.settings));
  const known = subjects.filter(({ row }) => isKnown(row));
  const judgeAll = (rule: AnyRule): Judged => {
    switch (rule.scope) {
      case 'row':
        return run(rule, known, rowJudge(rule));
      case 'any row':
        return run(rule, subjects, rowJudge(rule));
      case 'region':
        return run(rule, book.regions, (region) =>
          rule.judge(region, regionRows.get(region.code) ?? [], book),
        );
      case 'book':
        return run(rule, [book], (whole) => rule.judge(whole));
    }
  };
  const results = rules.map(judgeAll);
  return {
    findings: results.flatMap(({ findings }) => findings).sort(worstFirst),
    outcomes: results.map(({ outcome }) => outcome),
  };
};

/** The judgement of a rule over one row, its conditions compiled once. */
const rowJudge = ({ needs, checks }: RowRule): ((subject: RowSubject) => Judgement) => {
  const canJudge = needs ? compile(needs, ROW_FACTS) : null;
  const compiled = checks.map((one) => ({ ...one, holds: compile(one.when, ROW_FACTS) }));
  const failures = (subject: RowSubject, from: number): readonly Finding[] =>
    compiled
      .slice(from)
      .flatMap(({ holds, code, field, details }) =>
        holds(subject) ? [onRow(code, subject.row, field, details(subject))] : [],
      );
  return (subject) => {
    if (canJudge && !canJudge(subject)) return 'cannot judge';
    for (let i = 0; i < compiled.length; i++) if (compiled[i]?.holds(subject)) return failures(subject, i);
    return 'holds';
  };
};

interface Judged {
  readonly findings: readonly Finding[];
  readonly outcome: RuleOutcome;
}

const run = <T>(rule: AnyRule, subjects: readonly T[], judge: (subject: T) => Judgement): Judged => {
  const findings: Finding[] = [];
  let failed = 0;
  let notJudged = 0;
  let broke = 0;
  let message = '';
  for (const subject of subjects) {
    try {
      const judgement = judge(subject);
      if (judgement === 'holds') continue;
      if (judgement === 'cannot judge') notJudged += 1;
      else if (judgement.length > 0) {
        failed += 1;
        for (const found of judgement) findings.push(found);
      }
    } catch (error) {
      if (broke === 0) message = error instanceof Error ? error.message : String(error);
      broke += 1;
    }
  }
  const broken =
    broke === 0
      ? []
      : [
          finding(
            'rule/broken',
            { region: null, indicator: null, place: null },
            { rule: rule.name, message, times: broke },
          ),
        ];
  return {
    findings: [...findings, ...broken],
    outcome: {
      rule: rule.name,
      held: subjects.length - failed - notJudged - broke,
      failed,
      notJudged,
      broke,
    },
  };
};

const worstFirst = (a: Finding, b: Finding): number =>
  rank(a.severity) - rank(b.severity) ||
  compare(a.region ?? '', b.region ?? '') ||
  (a.place?.row ?? 0) - (b.place?.row ?? 0) ||
  compare(a.code, b.code);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
