// The rules as text: all that is data of them, equal for equal rules, another for any rule that judges otherwise.
import { describe, expect, it } from 'vitest';
import { is } from '../../../src/domain/condition/condition';
import { FINDING_CODES } from '../../../src/domain/validation/finding';
import type { RowRule } from '../../../src/domain/validation/rule';
import { RULES } from '../../../src/domain/validation/rules';
import { ruleSet, rulesText } from '../../../src/domain/validation/rules-text';

const set = ruleSet('1.2.3');
const text = rulesText(set);

describe('the text of the rules', () => {
  it('is JSON that names every rule in its order, the severity of every code, and the version of the program', () => {
    const read = JSON.parse(text);
    expect(read.program).toBe('1.2.3');
    expect(read.rules.map(({ name }: { name: string }) => name)).toEqual(RULES.map(({ name }) => name));
    expect(Object.keys(read.severities)).toEqual([...FINDING_CODES].sort());
    expect(read.rules.find(({ name }: { name: string }) => name === 'no-data')).toEqual({
      name: 'no-data',
      scope: 'row',
      checks: [
        {
          code: 'no-data/without-reason',
          field: 'note',
          severity: 'warning',
          when: {
            op: 'all',
            of: [
              { op: 'is', fact: 'state', value: 'noData' },
              { op: 'is', fact: 'reason', value: false },
            ],
          },
        },
      ],
    });
  });

  it('is the same each time', () => {
    expect(rulesText(ruleSet('1.2.3'))).toBe(text);
  });

  it('is another for another version, severity, condition, cell, step or reason, or rule that is left out', () => {
    const changedFirst = (change: (rule: RowRule) => RowRule): string =>
      rulesText({ ...set, rules: set.rules.map((rule, i) => (i === 0 ? change(rule as RowRule) : rule)) });
    const others = [
      rulesText(ruleSet('1.2.4')),
      rulesText({ ...set, severities: { ...set.severities, 'answer/blank': 'info' } }),
      rulesText({ ...set, rules: set.rules.slice(1) }),
      rulesText({ ...set, reasons: set.reasons.slice(1) }),
      rulesText({
        ...set,
        transitions: { ...set.transitions, pending: { ...set.transitions.pending, corrected: 'plain' } },
      }),
      changedFirst((rule) => ({ ...rule, needs: is('indicatorKnown') })),
      changedFirst((rule) => ({
        ...rule,
        checks: rule.checks.map((one) => ({ ...one, when: is('regionCode', 'other') })),
      })),
      changedFirst((rule) => ({ ...rule, checks: rule.checks.map((one) => ({ ...one, field: 'note' })) })),
    ];
    expect(new Set([text, ...others]).size).toBe(others.length + 1);
  });
});
