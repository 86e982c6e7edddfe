// What the program can check of a submission by itself.
import type { Evaluation } from '../evaluation/evaluate';
import type { Finding } from '../validation/finding';
import type { CheckFacts } from './check';

/** `findings` are those of the region. Errors in numbers and ratios are wrong arithmetic; a question is none. */
export const checkFacts = (
  { region, completeness }: Evaluation,
  findings: readonly Finding[],
): CheckFacts => ({
  endorsements: region.endorsements,
  wrongNumbers: [...new Set(findings.filter(isWrongNumber).flatMap(({ indicator }) => indicator ?? []))],
  completeness,
});

/** Whether the finding says that a number, a ratio or a value cannot be right. */
export const isWrongNumber = ({ code, severity }: Finding): boolean =>
  severity === 'error' && /^(number|ratio|value)\//.test(code);
