// What a cell holds after a person, or `setValue`, types something into it.
import { isDate } from 'node:util/types';
import { exception, NotImplemented } from '../host/exception';
import { display } from './display';
import { isDateFormat, isTextFormat } from './format-code';
import { canonicalFormula } from './formula';
import type { Locale } from './locales';
import { serialOf } from './serial';
import { typedTime } from './typed-time';
import type { CellValue } from './workbook';

/** Google's limit for one cell, in characters. */
export const MAX_CHARACTERS = 50_000;

export interface Entry {
  readonly value: CellValue;
  /** In canonical notation. */
  readonly formula?: string;
  /** The number format that the typing gives the cell. */
  readonly format?: string;
}

/** Where the typing happens. */
export interface Desk {
  readonly locale: Locale;
  readonly timeZone: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!']);
const ZERO = 48;
const NINE = 57;

const hasDigit = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= ZERO && code <= NINE) return true;
  }
  return false;
};

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface NumberShape {
  readonly pattern: RegExp;
  readonly group: RegExp;
}

const numberShapes = new Map<string, NumberShape>();

const numberShape = (locale: Locale): NumberShape => {
  let shape = numberShapes.get(locale.name);
  if (!shape) {
    const decimal = escapeRegExp(locale.decimal);
    const group = locale.group === ' ' ? '[ \\u00a0\\u202f]' : escapeRegExp(locale.group);
    const currency = [...locale.currencies, '$', '€', '£'].map(escapeRegExp).join('|');
    const digits = `(\\d{1,3}(?:${group}\\d{3})+|\\d*)(?:${decimal}(\\d*))?(?:[eE]([+-]?\\d+))?`;
    shape = {
      pattern: new RegExp(`^([+-]?)(?:(${currency})\\s?)?([+-]?)${digits}\\s?(%)?$`),
      group: new RegExp(group, 'g'),
    };
    numberShapes.set(locale.name, shape);
  }
  return shape;
};

const typedNumber = (text: string, locale: Locale): Entry | null => {
  const shape = numberShape(locale);
  const negative = /^\(([^()]+)\)$/.exec(text);
  const found = shape.pattern.exec(negative?.[1] ?? text);
  if (!found) return null;
  const [, sign = '', currency, inner = '', whole = '', part, power, percent] = found;
  if (whole === '' && (part ?? '') === '') return null;
  if (sign !== '' && inner !== '') return null;
  const bare = whole.replace(shape.group, '');
  const size = Number(`${bare === '' ? '0' : bare}.${part ?? ''}0e${power ?? '0'}`);
  if (!Number.isFinite(size)) return null;
  const minus = sign === '-' || inner === '-' || negative !== null;
  const value = (minus && size !== 0 ? -size : size) / (percent ? 100 : 1);
  const decimals = part === undefined || part === '' ? '' : '.00';
  if (currency !== undefined) return { value, format: `"${currency}"#,##0${decimals}` };
  if (percent) return { value, format: `0${decimals}%` };
  if (power !== undefined) return { value, format: '0.00E+00' };
  return bare === whole ? { value } : { value, format: `#,##0${decimals}` };
};

const typedText = (text: string, desk: Desk): Entry => {
  if (text.length > MAX_CHARACTERS) {
    throw exception('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  const first = text[0];
  if (first === "'") return { value: text.slice(1) };
  if (first === '=' && text.length > 1) return canonicalFormula(text, desk.locale);
  const trimmed = text.trim();
  if (trimmed.length <= 5) {
    const upper = trimmed.toUpperCase();
    if (upper === 'TRUE') return { value: true };
    if (upper === 'FALSE') return { value: false };
  }
  if (first === '#' && ERRORS.has(trimmed.toUpperCase())) return { value: { error: trimmed.toUpperCase() } };
  if (hasDigit(text) && trimmed.length <= 400) {
    const number = typedNumber(trimmed, desk.locale);
    if (number) return number;
    if (trimmed.length <= 40) {
      const time = typedTime(trimmed, desk.locale, serialOf(desk.now, desk.timeZone));
      if (time) return time;
    }
  }
  if (first === '+' && text.length > 1) return canonicalFormula(`=${text}`, desk.locale);
  return { value: text };
};

const isMidnight = (serial: number): boolean => Math.abs(serial - Math.round(serial)) < 1e-9;

const typedValue = (input: unknown, desk: Desk): Entry => {
  if (typeof input === 'string') return typedText(input, desk);
  if (typeof input === 'number') {
    return Number.isFinite(input) ? { value: input } : { value: { error: '#NUM!' } };
  }
  if (typeof input === 'boolean') return { value: input };
  if (isDate(input)) {
    const instant = input.getTime();
    if (Number.isNaN(instant)) return { value: { error: '#NUM!' } };
    const serial = serialOf(instant, desk.timeZone);
    const { datePattern, dateTimePattern } = desk.locale;
    return { value: serial, format: isMidnight(serial) ? datePattern : dateTimePattern };
  }
  throw new NotImplemented(`Writing a value of type ${typeof input} to a cell`);
};

/**
 * What a cell of number format `format` holds after `input` is typed into it; null for what empties it.
 * A format the cell already has is kept when it is of the same kind (date or number). Throws Google's text above
 * 50,000 characters, `NotImplemented` for values that are no number, text, boolean or date.
 */
export const type = (input: unknown, format: string | undefined, desk: Desk): Entry | null => {
  if (input === null || input === undefined || input === '') return null;
  if (isTextFormat(format)) {
    if (typeof input === 'string') {
      if (input.length > MAX_CHARACTERS) typedText(input, desk);
      return { value: input.startsWith("'") ? input.slice(1) : input };
    }
    const entry = typedValue(input, desk);
    return { value: display(entry.value, entry.format, desk.locale) };
  }
  const entry = typedValue(input, desk);
  if (entry.format === undefined || format === undefined) return entry;
  if (isDateFormat(format) !== isDateFormat(entry.format)) return entry;
  return entry.formula === undefined ? { value: entry.value } : entry;
};
