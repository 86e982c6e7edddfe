// Rules that would not read back from an xlsx as they were: what stands for them in the file leads to what they are.
import type { FileCondition } from './conditional-rules';
import { type Keepsake, packArgument } from './keepsake';
import type { FileRule } from './validations';

export const ruleKey = ({ type, operator, formulas, arrowHidden, prompt }: FileRule): string =>
  JSON.stringify(['validation', type, ...meant(operator, formulas), arrowHidden, prompt]);

export const conditionKey = ({ type, operator, text, formulas }: FileCondition): string =>
  JSON.stringify(['format', type, text, ...meant(type === 'cellIs' ? operator : '', formulas)]);

/** Other programs put in operators that mean nothing and second operands that nothing compares with. */
const meant = (operator: string, formulas: readonly string[]): unknown[] => {
  const isPair = operator === 'between' || operator === 'notBetween';
  return [operator, formulas.slice(0, isPair ? 2 : 1)];
};

interface Rule {
  readonly criteria: string;
  readonly args: readonly unknown[];
  readonly helpText?: string;
}

/** Keeps `rule` under `key` unless `read`, which the file alone gives, is the same. */
export const keepExact = (rules: Keepsake['rules'], key: string, rule: Rule, read: Rule | null): void => {
  if (read && sameRule(rule, read)) return;
  rules[key] = {
    criteria: rule.criteria,
    args: rule.args.map(packArgument),
    ...(rule.helpText !== undefined && { helpText: rule.helpText }),
  };
};

const sameRule = (one: Rule, other: Rule): boolean => picture(one) === picture(other);

const picture = ({ criteria, args, helpText }: Rule): string =>
  JSON.stringify([criteria, args.map(packArgument), helpText ?? '']);
