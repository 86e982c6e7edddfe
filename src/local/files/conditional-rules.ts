// Conditional formats between Google's criteria and the `<cfRule>` of an xlsx.
import type { ConditionalRule } from '../spreadsheet/workbook';
import {
  comparisonOf,
  isOperator,
  numberCriteria,
  quotedText,
  textCriteria,
  textFormula,
  textOfLiteral,
} from './criteria';
import { formulaFromFile, formulaToFile } from './formulas';
import { operand, operandFromFile, type RuleContext } from './validations';

/** A condition as it stands in an xlsx. */
export interface FileCondition {
  readonly type: string;
  readonly operator: string;
  readonly text: string;
  readonly formulas: readonly string[];
}

type Condition = Pick<ConditionalRule, 'criteria' | 'args'>;

const byText: Readonly<Record<string, { type: string; operator: string }>> = {
  TEXT_CONTAINS: { type: 'containsText', operator: 'containsText' },
  TEXT_DOES_NOT_CONTAIN: { type: 'notContainsText', operator: 'notContains' },
  TEXT_STARTS_WITH: { type: 'beginsWith', operator: 'beginsWith' },
  TEXT_ENDS_WITH: { type: 'endsWith', operator: 'endsWith' },
};

/** A condition for the file; what an xlsx has no like of becomes one that never holds. */
export const conditionToFile = (rule: Condition, context: RuleContext): FileCondition => {
  const { criteria, args } = rule;
  const { cell } = context;
  const plain = (type: string, formulas: readonly string[], operator = ''): FileCondition => ({
    type,
    operator,
    text: '',
    formulas,
  });
  if (criteria === 'CUSTOM_FORMULA') {
    return plain('expression', [formulaToFile(String(args[0]), false, context.tabs)]);
  }
  if (criteria === 'CELL_EMPTY') return plain('containsBlanks', [`LEN(TRIM(${cell}))=0`]);
  if (criteria === 'CELL_NOT_EMPTY') return plain('notContainsBlanks', [`LEN(TRIM(${cell}))>0`]);
  const word = String(args[0] ?? '');
  if (criteria === 'TEXT_EQUAL_TO') return plain('cellIs', [quotedText(word)], 'equal');
  const formula = textFormula(criteria, word, cell);
  const kind = byText[criteria];
  if (formula !== undefined && kind) return { ...kind, text: word, formulas: [formula] };
  const comparison = comparisonOf(criteria);
  if (comparison) {
    return plain(
      'cellIs',
      args.map((value) => operand(value, context)),
      comparison.operator,
    );
  }
  return plain('expression', ['FALSE']);
};

/**
 * Google's condition for one of the file, null for scales, bars, icons and other kinds that are not of its boolean
 * criteria. Dates come back as numbers: an xlsx does not tell them apart here.
 */
export const conditionFromFile = (rule: FileCondition, context: RuleContext): Condition | null => {
  const [first = ''] = rule.formulas;
  switch (rule.type) {
    case 'expression':
      if (first === `LEN(TRIM(${context.cell}))=0`) return { criteria: 'CELL_EMPTY', args: [] };
      if (first === `LEN(TRIM(${context.cell}))>0`) return { criteria: 'CELL_NOT_EMPTY', args: [] };
      return (
        textCriteria(first, context.cell) ?? {
          criteria: 'CUSTOM_FORMULA',
          args: [formulaFromFile(first, context.tabs)],
        }
      );
    case 'containsBlanks':
      return { criteria: 'CELL_EMPTY', args: [] };
    case 'notContainsBlanks':
      return { criteria: 'CELL_NOT_EMPTY', args: [] };
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return textRule(rule, first, context.cell);
    case 'cellIs': {
      if (!isOperator(rule.operator) || first === '') return null;
      const text = textOfLiteral(first);
      if (text !== null && rule.operator === 'equal') return { criteria: 'TEXT_EQUAL_TO', args: [text] };
      const isPair = rule.operator === 'between' || rule.operator === 'notBetween';
      return {
        criteria: numberCriteria(rule.operator),
        args: rule.formulas.slice(0, isPair ? 2 : 1).map((one) => operandFromFile(one, context.tabs)),
      };
    }
    default:
      return null;
  }
};

const textRule = (rule: FileCondition, formula: string, cell: string): Condition | null => {
  const criteria = Object.keys(byText).find((name) => byText[name]?.type === rule.type);
  if (criteria === undefined) return null;
  if (rule.text !== '') return { criteria, args: [rule.text] };
  return textCriteria(formula, cell) ?? { criteria: 'CUSTOM_FORMULA', args: [`=${formula}`] };
};
