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
}

/** Region and indicator are known: only then does the validator run the rules of scope `row`. */
export const JUDGED: Condition<RowFact> = all(not(is('regionCode', 'unknown')), is('indicatorKnown'));

const checksOf = ({ checks, needs }: RowRule): readonly SheetCheck[] =>
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
      },
    ];
  });

/** In the order in which the validator's findings of one row stand: by weight, by code, then as the rules are run. */
export const SHEET_CHECKS: readonly (SheetCheck & { readonly always: boolean })[] = RULES.flatMap((rule) =>
  rule.scope === 'row' || rule.scope === 'any row'
    ? checksOf(rule).map((check) => ({ ...check, always: rule.scope === 'any row' }))
    : [],
).sort((a, b) => rank(a.severity) - rank(b.severity) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
