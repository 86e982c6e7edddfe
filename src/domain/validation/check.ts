// One check of a row: the condition under which a finding is made, the cell it points to, and what it tells.
import type { Condition } from '../condition/condition';
import type { RowField } from '../submission/row';
import type { FindingCode, FindingDetails } from './finding';
import type { RowFact, RowSubject } from './row-facts';

export interface Check<C extends FindingCode = FindingCode> {
  readonly code: C;
  readonly field: RowField;
  readonly when: Condition<RowFact>;
  /** What the finding tells besides its place; asked for only when the condition holds. */
  readonly details: (subject: RowSubject) => FindingDetails[C];
}

/** A check of one code among checks of others. */
export const check = <C extends FindingCode>(
  code: C,
  field: RowField,
  when: Condition<RowFact>,
  details: (subject: RowSubject) => FindingDetails[C],
): Check => ({ code, field, when, details }) as unknown as Check;
