// Data validation rules between Google's criteria and the `<dataValidation>` of an xlsx.
import type { Validation } from '../spreadsheet/workbook';
import { areaToA1, quotedSheet, splitSheetReference } from './a1';
import {
  comparisonOf,
  dateCriteria,
  isOperator,
  numberCriteria,
  quotedText,
  textCriteria,
  textFormula,
} from './criteria';
import { formulaFromFile, formulaToFile, type Tabs } from './formulas';
import { toSerial } from './serial-dates';

/** A rule as it stands in an xlsx, formulas without `=`. */
export interface FileRule {
  readonly type: string;
  readonly operator: string;
  readonly formulas: readonly string[];
  readonly arrowHidden: boolean;
  readonly refuses: boolean;
  readonly prompt: string;
}

/** What a rule's translation needs to know of the workbook around it. */
export interface RuleContext {
  readonly tabs: Tabs;
  readonly timeZone: string;
  /** Name of the tab the rule is on. */
  readonly sheet: string;
  /** The first cell of the rule, such as `B2`: its formulas are relative to it. */
  readonly cell: string;
}

/** The longest list of words, and the longest prompt, that Excel takes. */
const longest = 255;

const always = { type: 'custom', operator: '', formulas: ['TRUE'] };

/**
 * A rule for the file. `listPlace` is asked for a range of cells with the words when they do not fit into the rule
 * itself. Criteria that an xlsx has no like of become a rule that always holds.
 */
export const ruleToFile = (
  rule: Validation,
  context: RuleContext,
  listPlace: (words: readonly string[]) => string,
): FileRule => ({
  ...conditionToFile(rule, context, listPlace),
  arrowHidden: rule.criteria.startsWith('VALUE_IN_') && rule.args[1] === false,
  refuses: !rule.allowInvalid,
  prompt: (rule.helpText ?? '').slice(0, longest),
});

const conditionToFile = (
  rule: Validation,
  context: RuleContext,
  listPlace: (words: readonly string[]) => string,
): Pick<FileRule, 'type' | 'operator' | 'formulas'> => {
  const { criteria, args } = rule;
  if (criteria === 'VALUE_IN_LIST' || criteria === 'CHECKBOX') {
    const words =
      criteria === 'CHECKBOX' ? checkboxWords(args) : Array.isArray(args[0]) ? args[0].map(String) : [];
    const inline = words.join(',');
    const fits =
      inline.length <= longest && words.every((word) => !word.includes(',') && word.trim() === word);
    return { type: 'list', operator: '', formulas: [fits ? quotedText(inline) : listPlace(words)] };
  }
  if (criteria === 'VALUE_IN_RANGE') {
    const text = String(args[0]).replace(/^=/, '').replaceAll('$', '');
    const reference =
      splitSheetReference(text) ?? splitSheetReference(`${quotedSheet(context.sheet)}!${text}`);
    if (!reference) return always;
    const tabName = context.tabs.renamed.get(reference.sheet) ?? reference.sheet;
    return {
      type: 'list',
      operator: '',
      formulas: [`${quotedSheet(tabName)}!${areaToA1(reference.area, true)}`],
    };
  }
  if (criteria === 'CUSTOM_FORMULA') {
    return { type: 'custom', operator: '', formulas: [formulaToFile(String(args[0]), true, context.tabs)] };
  }
  const comparison = comparisonOf(criteria);
  if (comparison) {
    return {
      type: comparison.kind === 'date' ? 'date' : 'decimal',
      operator: comparison.operator,
      formulas: args.map((value) => operand(value, context)),
    };
  }
  const formula = textFormula(criteria, String(args[0] ?? ''), context.cell);
  return formula === undefined ? always : { type: 'custom', operator: '', formulas: [formula] };
};

const checkboxWords = (args: readonly unknown[]): string[] =>
  args.length === 0 ? ['TRUE', 'FALSE'] : args.map(String);

/** A number, a date or a formula as one side of a comparison. */
export const operand = (value: unknown, context: Pick<RuleContext, 'tabs' | 'timeZone'>): string => {
  if (typeof value === 'string' && value.startsWith('=')) return formulaToFile(value, null, context.tabs);
  return String(toSerial(value, context.timeZone) ?? value);
};

/** The opposite of {@link operand}: a number, or a formula with its `=`. */
export const operandFromFile = (formula: string, tabs: Tabs): number | string => {
  const number = Number(formula);
  return formula.trim() !== '' && !Number.isNaN(number) ? number : formulaFromFile(formula, tabs);
};

/**
 * Google's rule for one of the file, null for one that demands nothing. `wordsAt` gives the words that
 * {@link ruleToFile} put elsewhere. Lengths of text, times and whole numbers, which Google has no criteria for, become
 * formulas or plain numbers.
 */
export const ruleFromFile = (
  rule: FileRule,
  context: RuleContext,
  wordsAt: (place: string) => readonly string[] | null,
): Validation | null => {
  const condition = conditionFromFile(rule, context, wordsAt);
  return (
    condition && {
      ...condition,
      allowInvalid: !rule.refuses,
      ...(rule.prompt !== '' && { helpText: rule.prompt }),
    }
  );
};

const conditionFromFile = (
  rule: FileRule,
  { tabs, cell }: RuleContext,
  wordsAt: (place: string) => readonly string[] | null,
): Pick<Validation, 'criteria' | 'args'> | null => {
  const [first = '', second] = rule.formulas;
  if (rule.type === 'list') {
    const words = /^"(.*)"$/s.exec(first)?.[1]?.replaceAll('""', '"').split(',') ?? wordsAt(first);
    if (words?.join() === 'TRUE,FALSE') return { criteria: 'CHECKBOX', args: [] };
    if (words)
      return { criteria: 'VALUE_IN_LIST', args: [words.map((word) => word.trim()), !rule.arrowHidden] };
    const reference = splitSheetReference(first) ?? splitSheetReference(`'_'!${first}`);
    if (!reference) return { criteria: 'CUSTOM_FORMULA', args: [`=COUNTIF(${first},${cell})>0`] };
    const place = areaToA1(reference.area);
    const named = first.includes('!') ? `${quotedSheet(sheetName(reference.sheet, tabs))}!${place}` : place;
    return { criteria: 'VALUE_IN_RANGE', args: [named, !rule.arrowHidden] };
  }
  if (rule.type === 'custom') {
    if (first === 'TRUE') return null;
    return textCriteria(first, cell) ?? { criteria: 'CUSTOM_FORMULA', args: [formulaFromFile(first, tabs)] };
  }
  const { operator } = rule;
  if (!isOperator(operator) || first === '') return null;
  const isPair = operator === 'between' || operator === 'notBetween';
  const args = [first, ...(isPair && second !== undefined ? [second] : [])].map((one) =>
    operandFromFile(one, tabs),
  );
  if (rule.type === 'whole' || rule.type === 'decimal') return { criteria: numberCriteria(operator), args };
  const criteria = rule.type === 'date' ? dateCriteria(operator) : undefined;
  if (criteria !== undefined) return { criteria, args };
  const measured = rule.type === 'textLength' ? `LEN(${cell})` : cell;
  return {
    criteria: 'CUSTOM_FORMULA',
    args: [`=${comparisonFormula(measured, operator, first, second ?? first)}`],
  };
};

/** The name a tab has in the model, in its own capitals. */
const sheetName = (tab: string, tabs: Tabs): string => {
  for (const [name, called] of tabs.renamed) if (called.toLowerCase() === tab.toLowerCase()) return name;
  const id = tabs.idOf(tab);
  return (id === undefined ? undefined : tabs.nameOf(id)) ?? tab;
};

const signs: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

const comparisonFormula = (measured: string, operator: string, first: string, second: string): string => {
  const inside = `AND(${measured}>=${first},${measured}<=${second})`;
  if (operator === 'between') return inside;
  if (operator === 'notBetween') return `NOT(${inside})`;
  return `${measured}${signs[operator]}${first}`;
};
