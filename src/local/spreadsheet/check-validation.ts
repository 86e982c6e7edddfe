// Whether a value satisfies a data validation rule that refuses what is invalid.
import { exception, NotImplemented } from '../host/exception';
import { formatArea } from './a1';
import type { Book } from './book';
import { cellAt } from './cells';
import { listArea } from './data-validation';
import { serialArg } from './dates';
import { display } from './display';
import { isDateFormat } from './format-code';
import type { CellValue, SheetData, Validation } from './workbook';

const COMPARISONS: Readonly<Record<string, (value: number, from: number, to: number) => boolean>> = {
  BETWEEN: (value, from, to) => value >= from && value <= to,
  NOT_BETWEEN: (value, from, to) => value < from || value > to,
  EQUAL_TO: (value, from) => value === from,
  NOT_EQUAL_TO: (value, from) => value !== from,
  GREATER_THAN: (value, from) => value > from,
  GREATER_THAN_OR_EQUAL_TO: (value, from) => value >= from,
  LESS_THAN: (value, from) => value < from,
  LESS_THAN_OR_EQUAL_TO: (value, from) => value <= from,
  AFTER: (value, from) => value > from,
  BEFORE: (value, from) => value < from,
  ON_OR_AFTER: (value, from) => value >= from,
  ON_OR_BEFORE: (value, from) => value <= from,
};

const compared = (value: number, rule: Validation, timeZone: string): boolean => {
  const compare = COMPARISONS[rule.criteria.replace(/^(NUMBER|DATE)_/, '')];
  const [from, to] = rule.args.map((arg) => serialArg(arg, timeZone));
  if (!compare || from == null || to === null) {
    throw new NotImplemented(`Checking a value against the data validation ${rule.criteria}`);
  }
  return compare(value, from, to ?? from);
};

const textHolds = (text: string, criteria: string, word: string): boolean | null => {
  const lower = text.toLowerCase();
  const needle = word.toLowerCase();
  if (criteria === 'TEXT_CONTAINS') return lower.includes(needle);
  if (criteria === 'TEXT_DOES_NOT_CONTAIN') return !lower.includes(needle);
  if (criteria === 'TEXT_EQUAL_TO') return lower === needle;
  if (criteria === 'TEXT_IS_VALID_EMAIL') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
  if (criteria === 'TEXT_IS_VALID_URL') return /^(https?:\/\/|ftp:\/\/|mailto:)?[^\s/]+\.[^\s]+$/i.test(text);
  return null;
};

const inRange = (book: Book, sheet: SheetData, rule: Validation, shown: string): boolean => {
  const list = listArea(book, rule, sheet);
  if (!list) return false;
  for (let row = list.area.row; row < list.area.row + list.area.rows; row++) {
    for (let column = list.area.column; column < list.area.column + list.area.columns; column++) {
      const cell = cellAt(list.sheet, row, column);
      if (cell && display(cell.value, cell.style?.numberFormat, book.locale) === shown) return true;
    }
  }
  return false;
};

const holds = (
  book: Book,
  sheet: SheetData,
  rule: Validation,
  value: CellValue,
  format: string | undefined,
): boolean => {
  const { criteria, args } = rule;
  const shown = (): string => display(value, format, book.locale);
  if (criteria === 'VALUE_IN_LIST') {
    const words = args[0];
    return Array.isArray(words) && words.includes(shown());
  }
  if (criteria === 'VALUE_IN_RANGE') return inRange(book, sheet, rule, shown());
  if (criteria === 'CHECKBOX') {
    if (args.length === 0) return typeof value === 'boolean';
    return args.some((arg) => arg === value || String(arg) === shown());
  }
  if (criteria === 'CUSTOM_FORMULA') {
    throw new NotImplemented(`Checking a value against the data validation formula ${String(args[0])}`);
  }
  if (criteria === 'DATE_IS_VALID_DATE') return typeof value === 'number' && isDateFormat(format);
  if (criteria.startsWith('NUMBER_') || criteria.startsWith('DATE_')) {
    return typeof value === 'number' && compared(value, rule, book.data.timeZone);
  }
  const text = textHolds(shown(), criteria, String(args[0] ?? ''));
  if (text === null) throw new NotImplemented(`Checking a value against the data validation ${criteria}`);
  return text;
};

/**
 * Throws Google's text when `value` violates the rule of its cell and the rule refuses what is invalid; an empty cell
 * never does. Throws `NotImplemented` for rules that are formulas.
 */
export const checkValidation = (
  book: Book,
  sheet: SheetData,
  at: { row: number; column: number },
  rule: Validation,
  value: CellValue,
  format: string | undefined,
): void => {
  if (rule.allowInvalid || value === null || holds(book, sheet, rule, value, format)) return;
  const address = formatArea({ ...at, rows: 1, columns: 1 });
  throw exception(
    `The data you entered in cell ${address} violates the data validation rules set on this cell.`,
  );
};
