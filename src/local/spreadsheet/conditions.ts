// Boolean criteria, as filters and conditional formats use them: builders' methods, and whether a cell meets one.
import { NotImplemented } from '../host/exception';
import { serialArg } from './dates';
import { isMember, nameOf } from './enums';
import { type Check, date, list, num, signature, str } from './signature';
import type { CellValue } from './workbook';

export interface Condition {
  readonly criteria: string;
  readonly args: readonly unknown[];
}

const moment: Check = (value) => date(value) || isMember('RelativeDate')(value);

/** The methods of both builders that choose a criteria, by name: the criteria and what arguments it takes. */
export const WHEN: Readonly<Record<string, readonly [criteria: string, ...checks: Check[]]>> = {
  whenCellEmpty: ['CELL_EMPTY'],
  whenCellNotEmpty: ['CELL_NOT_EMPTY'],
  whenDateAfter: ['DATE_AFTER', moment],
  whenDateBefore: ['DATE_BEFORE', moment],
  whenDateEqualTo: ['DATE_EQUAL_TO', moment],
  whenFormulaSatisfied: ['CUSTOM_FORMULA', str],
  whenNumberBetween: ['NUMBER_BETWEEN', num, num],
  whenNumberEqualTo: ['NUMBER_EQUAL_TO', num],
  whenNumberGreaterThan: ['NUMBER_GREATER_THAN', num],
  whenNumberGreaterThanOrEqualTo: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', num],
  whenNumberLessThan: ['NUMBER_LESS_THAN', num],
  whenNumberLessThanOrEqualTo: ['NUMBER_LESS_THAN_OR_EQUAL_TO', num],
  whenNumberNotBetween: ['NUMBER_NOT_BETWEEN', num, num],
  whenNumberNotEqualTo: ['NUMBER_NOT_EQUAL_TO', num],
  whenTextContains: ['TEXT_CONTAINS', str],
  whenTextDoesNotContain: ['TEXT_DOES_NOT_CONTAIN', str],
  whenTextEndsWith: ['TEXT_ENDS_WITH', str],
  whenTextEqualTo: ['TEXT_EQUAL_TO', str],
  whenTextStartsWith: ['TEXT_STARTS_WITH', str],
};

/** The condition that a builder's method sets. Throws Google's text for wrong arguments. */
export const conditionOf = (builder: string, method: string, args: readonly unknown[]): Condition => {
  const [criteria = '', ...checks] = WHEN[method] ?? [];
  signature(`${builder}.${method}`, args, checks);
  const relative = isMember('RelativeDate')(args[0]);
  return relative ? { criteria: `${criteria}_RELATIVE`, args: [nameOf(args[0])] } : { criteria, args };
};

/** What a builder has for {@link addConditions}: it takes a condition and gives itself. */
interface Conditional {
  choose(condition: Condition): unknown;
}

/** Gives a builder's class the methods of {@link WHEN}, in place of those that throw by name. */
export const addConditions = (builder: { readonly prototype: Conditional }, name: string): void => {
  for (const method of Object.keys(WHEN)) {
    Object.defineProperty(builder.prototype, method, {
      configurable: true,
      writable: true,
      value(this: Conditional, ...args: unknown[]) {
        return this.choose(conditionOf(name, method, args));
      },
    });
  }
};

/** The condition of `withCriteria`. */
export const anyCondition = (builder: string, criteria: unknown, args: unknown): Condition => {
  signature(`${builder}.withCriteria`, [criteria, args], [isMember('BooleanCriteria'), list]);
  return { criteria: nameOf(criteria), args: [...(args as unknown[])] };
};

const numberMeets = (value: number, criteria: string, from: number, to: number): boolean | null => {
  switch (criteria.replace(/^(NUMBER|DATE)_/, '')) {
    case 'BETWEEN':
      return value >= from && value <= to;
    case 'NOT_BETWEEN':
      return value < from || value > to;
    case 'EQUAL_TO':
      return criteria.startsWith('DATE_') ? Math.floor(value) === Math.floor(from) : value === from;
    case 'NOT_EQUAL_TO':
      return value !== from;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > from;
    case 'GREATER_THAN_OR_EQUAL_TO':
      return value >= from;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < from;
    case 'LESS_THAN_OR_EQUAL_TO':
      return value <= from;
    default:
      return null;
  }
};

const textMeets = (text: string, criteria: string, word: string): boolean | null => {
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return text.includes(word);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(word);
    case 'TEXT_EQUAL_TO':
      return text === word;
    case 'TEXT_STARTS_WITH':
      return text.startsWith(word);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(word);
    default:
      return null;
  }
};

/** Whether a cell with this value, which shows `shown`, meets a condition. Throws `NotImplemented` for formulas. */
export const meets = (condition: Condition, value: CellValue, shown: string, timeZone: string): boolean => {
  const { criteria, args } = condition;
  if (criteria === 'CELL_EMPTY') return shown === '';
  if (criteria === 'CELL_NOT_EMPTY') return shown !== '';
  if (criteria.startsWith('TEXT_')) {
    const met = textMeets(shown.toLowerCase(), criteria, String(args[0] ?? '').toLowerCase());
    if (met !== null) return met;
  }
  const [from, to] = args.map((arg) => serialArg(arg, timeZone));
  if (/^(NUMBER|DATE)_/.test(criteria) && from != null && to !== null) {
    if (typeof value !== 'number') return criteria === 'NUMBER_NOT_EQUAL_TO';
    const met = numberMeets(value, criteria, from, to ?? from);
    if (met !== null) return met;
  }
  throw new NotImplemented(`Judging the condition ${criteria} ${args.map(String).join(', ')}`);
};
