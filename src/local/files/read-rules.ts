// The validations and conditional formats of a sheet's XML, also those that Excel keeps apart because they name other sheets.
import type { Area, ConditionalRule, Validation } from '../spreadsheet/workbook';
import { areasFromSqref, areaToA1 } from './a1';
import { conditionFromFile } from './conditional-rules';
import { conditionKey, ruleKey } from './exact-rules';
import { type Keepsake, unpackArgument } from './keepsake';
import type { RuleLook } from './read-styles';
import { type FileRule, type RuleContext, ruleFromFile } from './validations';
import { child, children, type Element, isTrue } from './xml';

export interface RuleReading {
  readonly context: Omit<RuleContext, 'cell'>;
  readonly kept: Keepsake['rules'];
  readonly wordsAt: (place: string) => readonly string[] | null;
  readonly looks: (dxf: Element | undefined, id: string | undefined) => RuleLook;
}

/** Each rule of the sheet with the areas it is on. */
export const readValidations = (
  sheet: Element,
  reading: RuleReading,
): { areas: readonly Area[]; rule: Validation }[] =>
  everywhere(sheet, 'dataValidations', 'dataValidation').flatMap((element) => {
    const { attributes } = element;
    const areas = areasFromSqref(sqrefOf(element));
    const [first] = areas;
    if (!first) return [];
    const formulas = ['formula1', 'formula2'].flatMap((name) => {
      const formula = child(element, name);
      return formula ? [formulaText(formula)] : [];
    });
    const rule: FileRule = {
      type: attributes.type ?? 'none',
      operator: hasOperator(attributes.type) ? (attributes.operator ?? 'between') : '',
      formulas,
      arrowHidden: isTrue(attributes.showDropDown),
      refuses: isTrue(attributes.showErrorMessage) && (attributes.errorStyle ?? 'stop') === 'stop',
      prompt: attributes.prompt ?? '',
    };
    const cell = areaToA1({ ...first, rows: 1, columns: 1 });
    const read = ruleFromFile(rule, { ...reading.context, cell }, reading.wordsAt);
    const exact = reading.kept[ruleKey(rule)];
    if (exact) {
      const helpText = exact.helpText ?? rule.prompt;
      return [
        {
          areas,
          rule: {
            criteria: exact.criteria,
            args: exact.args.map(unpackArgument),
            allowInvalid: !rule.refuses,
            ...(helpText !== '' && { helpText }),
          },
        },
      ];
    }
    return read ? [{ areas, rule: read }] : [];
  });

/** The sheet's conditional formats in the order in which they count. */
export const readConditionalRules = (sheet: Element, reading: RuleReading): ConditionalRule[] =>
  everywhere(sheet, 'conditionalFormattings', 'conditionalFormatting')
    .concat(children(sheet, 'conditionalFormatting'))
    .flatMap((group) => {
      const areas = areasFromSqref(sqrefOf(group));
      const [first] = areas;
      if (!first) return [];
      const cell = areaToA1({ ...first, rows: 1, columns: 1 });
      return children(group, 'cfRule').flatMap((element) => {
        const condition = {
          type: element.attributes.type ?? '',
          operator: element.attributes.operator ?? '',
          text: element.attributes.text ?? '',
          formulas: [...children(element, 'formula'), ...children(element, 'f')].map(formulaText),
        };
        const exact = reading.kept[conditionKey(condition)];
        const read = exact
          ? { criteria: exact.criteria, args: exact.args.map(unpackArgument) }
          : conditionFromFile(condition, { ...reading.context, cell });
        if (!read) return [];
        const look = reading.looks(child(element, 'dxf'), element.attributes.dxfId);
        return [{ priority: Number(element.attributes.priority ?? 0), rule: { areas, ...read, ...look } }];
      });
    })
    .sort((one, other) => one.priority - other.priority)
    .map(({ rule }) => rule);

const hasOperator = (type: string | undefined): boolean =>
  type !== undefined && !['none', 'list', 'custom'].includes(type);

/** Elements of a list in its place and in the extensions at the sheet's end. */
const everywhere = (sheet: Element, list: string, name: string): Element[] => [
  ...children(child(sheet, list), name),
  ...children(child(sheet, 'extLst'), 'ext').flatMap((ext) => children(child(ext, list), name)),
];

const sqrefOf = (element: Element): string => element.attributes.sqref ?? child(element, 'sqref')?.text ?? '';

const formulaText = (formula: Element): string => child(formula, 'f')?.text ?? formula.text;
