// Runs one rule alone over a book.
import type { Region } from '../../../../src/domain/region/region';
import type { TypedRow } from '../../../../src/domain/submission/row';
import type { Finding, FindingCode, FindingOf, Place } from '../../../../src/domain/validation/finding';
import type { AnyRule } from '../../../../src/domain/validation/rule';
import { RULES } from '../../../../src/domain/validation/rules';
import { type RuleOutcome, validate } from '../../../../src/domain/validation/validate';
import { bookOf, typed } from '../../build';

/** The rule as it stands in the list that is run, so that a rule left out of it fails its tests. */
export const ruleNamed = (name: string): AnyRule => {
  const rule = RULES.find((one) => one.name === name);
  if (!rule) throw new Error(`no rule ${name}`);
  return rule;
};

export interface Judged {
  readonly findings: readonly Finding[];
  readonly outcome: Omit<RuleOutcome, 'rule'>;
}

export const judge = (
  name: string,
  rows: readonly Partial<TypedRow>[],
  given: Parameters<typeof bookOf>[1] = {},
): Judged => {
  const { findings, outcomes } = validate(bookOf(rows.map(typed), given), [ruleNamed(name)]);
  const [all] = outcomes;
  if (!all) throw new Error();
  const { rule: _rule, ...outcome } = all;
  return { findings, outcome };
};

export const judgeRegion = (name: string, region: Region): Judged => judge(name, [], { regions: [region] });

/** Nothing to say: the rule held once. */
export const HOLDS: Judged = { findings: [], outcome: { held: 1, failed: 0, notJudged: 0, broke: 0 } };
export const CANNOT_JUDGE: Judged = { findings: [], outcome: { held: 0, failed: 0, notJudged: 1, broke: 0 } };

/** The rule failed once, with these findings. */
export const fails = (...findings: Finding[]): Judged => ({
  findings,
  outcome: { held: 0, failed: 1, notJudged: 0, broke: 0 },
});

/** A whole finding about row 2 of *Isian*, indicator S1 of 73.71, unless said otherwise. */
export const onIsian = <C extends FindingCode>(
  code: C,
  severity: Finding['severity'],
  field: Extract<Place, { table: 'isian' }>['field'],
  details: Omit<FindingOf<C>, 'code' | 'severity' | 'region' | 'indicator' | 'place'>,
  where: { readonly region?: string | null; readonly indicator?: string | null; readonly row?: number } = {},
): Finding =>
  ({
    code,
    severity,
    region: where.region === undefined ? '73.71' : where.region,
    indicator: where.indicator === undefined ? 'S1' : where.indicator,
    place: { table: 'isian', row: where.row ?? 2, field },
    ...details,
  }) as unknown as Finding;

/** A whole finding about row 2 of *Wilayah*, 73.71. */
export const onWilayah = <C extends FindingCode>(
  code: C,
  severity: Finding['severity'],
  field: Extract<Place, { table: 'wilayah' }>['field'],
  details: Omit<FindingOf<C>, 'code' | 'severity' | 'region' | 'indicator' | 'place'>,
): Finding =>
  ({
    code,
    severity,
    region: '73.71',
    indicator: null,
    place: { table: 'wilayah', row: 2, field },
    ...details,
  }) as unknown as Finding;
