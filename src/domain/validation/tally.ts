// How often each outcome came up for one rule, counted while it judges. A rule that breaks stops nothing.
import { type Finding, finding } from './finding';
import type { Judgement } from './rule';

/** How often each outcome came up for one rule. */
export interface RuleOutcome {
  readonly rule: string;
  readonly held: number;
  readonly failed: number;
  readonly notJudged: number;
  readonly broke: number;
}

export interface Tally {
  readonly findings: Finding[];
  failed: number;
  notJudged: number;
  broke: number;
  /** Why it broke the first time. */
  message: string;
}

export const emptyTally = (): Tally => ({ findings: [], failed: 0, notJudged: 0, broke: 0, message: '' });

/** Has the subject judged and counts what comes of it. */
export const count = <T>(tally: Tally, judge: (subject: T) => Judgement, subject: T): void => {
  try {
    const judgement = judge(subject);
    if (judgement === 'holds') return;
    if (judgement === 'cannot judge') tally.notJudged += 1;
    else if (judgement.length > 0) {
      tally.failed += 1;
      for (const found of judgement) tally.findings.push(found);
    }
  } catch (error) {
    if (tally.broke === 0) tally.message = error instanceof Error ? error.message : String(error);
    tally.broke += 1;
  }
};

/** The findings of a rule, with one more where it broke. */
export const findingsOf = ({ findings, message, broke }: Tally, rule: string): readonly Finding[] =>
  broke === 0
    ? findings
    : [
        ...findings,
        finding(
          'rule/broken',
          { region: null, indicator: null, place: null },
          { rule, message, times: broke },
        ) as Finding,
      ];

/** `judged`: how many subjects the rule was for. */
export const outcomeOf = (
  { failed, notJudged, broke }: Tally,
  rule: string,
  judged: number,
): RuleOutcome => ({ rule, held: judged - failed - notJudged - broke, failed, notJudged, broke });
