// What a sheet's XML holds after its cells: merges, conditional formats, validations and links.
import type { Area, Cell, ConditionalRule, SheetData, Validation } from '../spreadsheet/workbook';
import { areaToA1 } from './a1';
import { areasByKey } from './areas';
import { bareAddress } from './bare-address';
import { conditionFromFile, conditionToFile } from './conditional-rules';
import { conditionKey, keepExact, ruleKey } from './exact-rules';
import { linkToPlace } from './formulas';
import type { Keepsake } from './keepsake';
import { type RuleContext, ruleFromFile, ruleToFile } from './validations';
import { escapeAttribute, escapeText } from './xml';

export interface RuleWriting {
  readonly context: Omit<RuleContext, 'cell'>;
  readonly kept: Keepsake['rules'];
  /** The number of a look among the differential formats of the workbook. */
  readonly lookOf: (rule: ConditionalRule) => number;
  /** A place for words that do not fit into a validation. */
  readonly listPlace: (words: readonly string[]) => string;
  readonly wordsAt: (place: string) => readonly string[] | null;
}

export interface SheetTail {
  /** In the order in which the format wants them. */
  readonly xml: string;
  /** Addresses outside by their relation's id. */
  readonly links: ReadonlyMap<string, string>;
}

/** Makes what follows the cells, and puts into `writing.kept` the rules that an xlsx cannot say exactly. */
export const sheetTail = (sheet: SheetData, writing: RuleWriting): SheetTail => {
  const links = new Map<string, string>();
  const xml = [
    mergesXml(sheet),
    formatsXml(sheet, writing),
    validationsXml(sheet, writing),
    linksXml(sheet, writing, links),
  ];
  return { xml: xml.join(''), links };
};

const mergesXml = ({ merges }: SheetData): string =>
  merges.length === 0
    ? ''
    : `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${areaToA1(area)}"/>`).join('')}</mergeCells>`;

const sqref = (areas: readonly Area[]): string => areas.map((area) => areaToA1(area)).join(' ');

const firstCell = (areas: readonly Area[]): string => {
  const [first = { row: 1, column: 1 }] = areas;
  return areaToA1({ row: first.row, column: first.column, rows: 1, columns: 1 });
};

const formatsXml = (sheet: SheetData, writing: RuleWriting): string =>
  sheet.conditionalRules
    .map((rule, index) => {
      if (rule.areas.length === 0) return '';
      const context = { ...writing.context, cell: firstCell(rule.areas) };
      const condition = conditionToFile(rule, context);
      keepExact(writing.kept, conditionKey(condition), rule, conditionFromFile(condition, context));
      const { type, operator, text, formulas } = condition;
      const attributes = [
        `type="${type}" dxfId="${writing.lookOf(rule)}" priority="${index + 1}"`,
        operator && `operator="${operator}"`,
        text && `text="${escapeAttribute(text)}"`,
      ];
      const inside = formulas.map((formula) => `<formula>${escapeText(formula)}</formula>`).join('');
      return (
        `<conditionalFormatting sqref="${sqref(rule.areas)}">` +
        `<cfRule ${attributes.filter(Boolean).join(' ')}>${inside}</cfRule></conditionalFormatting>`
      );
    })
    .join('');

const validationsXml = (sheet: SheetData, writing: RuleWriting): string => {
  const same = new Map<string, Validation>();
  const known = new Map<Validation, Validation>();
  const areas = areasByKey(sheet.cells, ({ validation }: Cell) => {
    if (!validation) return undefined;
    let first = known.get(validation);
    if (!first) {
      const key = JSON.stringify(validation);
      first = same.get(key) ?? validation;
      same.set(key, first);
      known.set(validation, first);
    }
    return first;
  });
  if (areas.size === 0) return '';
  const rules = [...areas].map(([rule, where]) => validationXml(rule, where, writing));
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
};

const validationXml = (rule: Validation, areas: readonly Area[], writing: RuleWriting): string => {
  const context = { ...writing.context, cell: firstCell(areas) };
  const file = ruleToFile(rule, context, writing.listPlace);
  keepExact(writing.kept, ruleKey(file), rule, ruleFromFile(file, context, writing.wordsAt));
  const attributes = [
    `type="${file.type}"`,
    !file.refuses && 'errorStyle="warning"',
    file.operator !== '' && `operator="${file.operator}"`,
    'allowBlank="1"',
    file.arrowHidden && 'showDropDown="1"',
    file.prompt !== '' && 'showInputMessage="1"',
    // A formula may be judged by what other cells held before: as mere advice it opens no box.
    (file.refuses || file.type !== 'custom') && 'showErrorMessage="1"',
    file.refuses && file.prompt !== '' && `error="${escapeAttribute(file.prompt.slice(0, 225))}"`,
    file.prompt !== '' && `prompt="${escapeAttribute(file.prompt)}"`,
    `sqref="${sqref(areas)}"`,
  ];
  const formulas = file.formulas.map(
    (formula, at) => `<formula${at + 1}>${escapeText(formula)}</formula${at + 1}>`,
  );
  return `<dataValidation ${attributes.filter(Boolean).join(' ')}>${formulas.join('')}</dataValidation>`;
};

/** Excel opens no sheet with more. */
const MOST_LINKS = 65_530;

const linksXml = (sheet: SheetData, { context }: RuleWriting, links: Map<string, string>): string => {
  const ids = new Map<string, string>();
  const found: string[] = [];
  sheet.cells.forEach((line, row) => {
    line?.forEach((cell, column) => {
      const link = cell?.link ?? bareAddress(cell);
      if (link === null || found.length === MOST_LINKS) return;
      const ref = areaToA1({ row: row + 1, column: column + 1, rows: 1, columns: 1 });
      const place = linkToPlace(link, context.tabs);
      if (place !== null) {
        found.push(`<hyperlink ref="${ref}" location="${escapeAttribute(place)}"/>`);
        return;
      }
      const id = ids.get(link) ?? `link${ids.size + 1}`;
      ids.set(link, id);
      links.set(id, link);
      found.push(`<hyperlink ref="${ref}" r:id="${id}"/>`);
    });
  });
  return found.length === 0 ? '' : `<hyperlinks>${found.join('')}</hyperlinks>`;
};
