// Google's criteria as the formulas and comparisons that an xlsx has for them, for validations and conditional formats.

/** A comparison by its name in an xlsx. */
export type Operator =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'greaterThanOrEqual'
  | 'lessThan'
  | 'lessThanOrEqual';

const numbers: Readonly<Record<Operator, string>> = {
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'NUMBER_LESS_THAN',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};

const dates: Readonly<Partial<Record<Operator, string>>> = {
  between: 'DATE_BETWEEN',
  notBetween: 'DATE_NOT_BETWEEN',
  equal: 'DATE_EQUAL_TO',
  greaterThan: 'DATE_AFTER',
  greaterThanOrEqual: 'DATE_ON_OR_AFTER',
  lessThan: 'DATE_BEFORE',
  lessThanOrEqual: 'DATE_ON_OR_BEFORE',
};

const operators = Object.keys(numbers) as Operator[];

export const isOperator = (text: string): text is Operator => text in numbers;

export const numberCriteria = (operator: Operator): string => numbers[operator];

/** undefined where Google has no such criteria for dates. */
export const dateCriteria = (operator: Operator): string | undefined => dates[operator];

/** The comparison behind a `NUMBER_…` or `DATE_…` criteria, undefined for any other. */
export const comparisonOf = (
  criteria: string,
): { kind: 'number' | 'date'; operator: Operator } | undefined => {
  for (const operator of operators) {
    if (numbers[operator] === criteria) return { kind: 'number', operator };
    if (dates[operator] === criteria) return { kind: 'date', operator };
  }
  return undefined;
};

/** A text as it stands in a formula. */
export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The text of a quoted literal, null for anything else. */
export const textOfLiteral = (formula: string): string | null =>
  /^"(?:[^"]|"")*"$/.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : null;

/** Criteria on text that an xlsx only has as formulas, with the cell they look at written `@` and their word `"…"`. */
const textFormulas: Readonly<Record<string, string>> = {
  TEXT_CONTAINS: 'NOT(ISERROR(SEARCH("…",@)))',
  TEXT_DOES_NOT_CONTAIN: 'ISERROR(SEARCH("…",@))',
  TEXT_EQUAL_TO: 'EXACT(@,"…")',
  TEXT_STARTS_WITH: 'LEFT(@,LEN("…"))="…"',
  TEXT_ENDS_WITH: 'RIGHT(@,LEN("…"))="…"',
  TEXT_IS_VALID_EMAIL: 'ISNUMBER(MATCH("*@*.?*",@,0))'.replace('@', '\u0000'),
  TEXT_IS_VALID_URL: 'OR(LEFT(@,7)="http://",LEFT(@,8)="https://")',
  DATE_IS_VALID_DATE: 'OR(NOT(ISERROR(DATEVALUE(@))),AND(ISNUMBER(@),LEFT(CELL("format",@))="D"))',
};

/** The formula of a criteria on text for the cell `cell`; undefined when it is none of them. */
export const textFormula = (criteria: string, word: string, cell: string): string | undefined =>
  textFormulas[criteria]
    ?.replaceAll('@', cell)
    .replaceAll('"…"', () => quotedText(word))
    .replaceAll('\u0000', '@');

/** The criteria on text that a formula was made from, with its word; spaces and brackets around the cell do not matter. */
export const textCriteria = (
  formula: string,
  cell: string,
): { criteria: string; args: string[] } | undefined => {
  const bare = tidy(formula, cell);
  for (const criteria of Object.keys(textFormulas)) {
    const word = /"((?:[^"]|"")*)"/.exec(formula)?.[1]?.replaceAll('""', '"') ?? '';
    const expected = textFormula(criteria, word, cell);
    if (expected !== undefined && tidy(expected, cell) === bare) {
      return { criteria, args: textFormulas[criteria]?.includes('…') ? [word] : [] };
    }
  }
  return undefined;
};

const tidy = (formula: string, cell: string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 0 ? part.replaceAll(' ', '').replaceAll(`(${cell})`, cell) : part))
    .join('')
    .replace(/\(("(?:[^"]|"")*")\)$/, '$1')
    .replaceAll(`(${cell})`, cell);
