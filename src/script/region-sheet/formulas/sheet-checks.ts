// The checks that an officer's sheet makes: those of the batch validator's row rules that are about an officer's cells.
import { all, type Condition, is, not } from '../../../domain/condition/condition';
import { rank, SEVERITIES, type Severity } from '../../../domain/validation/finding';
import type { RowFact } from '../../../domain/validation/row-facts';
import type { RowRule } from '../../../domain/validation/rule';
import { RULES } from '../../../domain/validation/rules';
import type { SheetField } from '../layout';
import { isSheetField, type StatusCode, statusLine } from '../status-words';

export interface SheetCheck {
  readonly code: StatusCode;
  readonly field: SheetField;
  readonly severity: Severity;
  readonly when: Condition<RowFact>;
  /** What it says, marks still open. */
  readonly line: string;
  /** Also where the region or the indicator is not known. */
  readonly always: boolean;
}

/** Region and indicator are known: only then does the validator run the rules of scope `row`. */
export const JUDGED: Condition<RowFact> = all(not(is('regionCode', 'unknown')), is('indicatorKnown'));

const checksOf = ({ scope, checks, needs }: RowRule): readonly SheetCheck[] =>
  checks.flatMap(({ code, field, when }) => {
    if (!isSheetField(field)) return [];
    const [own, severity] = [code as StatusCode, SEVERITIES[code]];
    return [
      {
        code: own,
        field,
        severity,
        when: needs ? all(needs, when) : when,
        line: statusLine(own, severity, field),
        always: scope === 'any row',
      },
    ];
  });

/** In the order in which the validator's findings of one row stand: by weight, by code, then as the rules are run. */
export const SHEET_CHECKS: readonly SheetCheck[] = RULES.flatMap((rule) =>
  rule.scope === 'row' || rule.scope === 'any row' ? checksOf(rule) : [],
).sort((a, b) => rank(a.severity) - rank(b.severity) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
