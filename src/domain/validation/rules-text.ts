// The rules as one text, so that their hash tells whether two books were judged alike, and outsiders can read and hash it.
import { REASON_CODES, type ReasonCode } from '../decision/reasons';
import { TRANSITIONS } from '../decision/transitions';
import { canonical } from '../text/canonical';
import { type FindingCode, SEVERITIES, type Severity } from './finding';
import type { AnyRule } from './rule';
import { RULES } from './rules';

/**
 * Everything about the rules that is data. What a rule over a region or the whole book judges is code: the program's version
 * stands for it.
 */
export interface RuleSet {
  readonly program: string;
  readonly severities: Readonly<Record<FindingCode, Severity>>;
  readonly rules: readonly AnyRule[];
  /** Which decision may follow on which, and why it may be given. */
  readonly transitions: typeof TRANSITIONS;
  readonly reasons: readonly ReasonCode[];
}

/** The rules of this program at that version. */
export const ruleSet = (program: string): RuleSet => ({
  program,
  severities: SEVERITIES,
  rules: RULES,
  transitions: TRANSITIONS,
  reasons: REASON_CODES,
});

/**
 * Canonical JSON of the set: of each rule its name and scope, of a rule over a row also its conditions, with the code, the
 * cell and the severity of each finding; then what may be decided and why. Equal for equal rules; its SHA-256 is the hash of
 * the rules.
 */
export const rulesText = ({ program, severities, rules, transitions, reasons }: RuleSet): string =>
  canonical({
    program,
    severities,
    transitions,
    reasons,
    rules: rules.map((rule) =>
      'checks' in rule
        ? {
            name: rule.name,
            scope: rule.scope,
            needs: rule.needs,
            checks: rule.checks.map(({ code, field, when }) => ({
              code,
              field,
              severity: severities[code],
              when,
            })),
          }
        : { name: rule.name, scope: rule.scope },
    ),
  });
