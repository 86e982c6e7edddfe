// Dates and times read from what a person types, by the spreadsheet's locale.
import type { Locale } from './locales';
import { fieldsOf, serialOfDay } from './serial';

/** A number and the format that typing it gives the cell. */
export interface Typed {
  readonly value: number;
  readonly format: string;
}

const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

const day = (year: string, month: number, dayOfMonth: string, format: string): Typed | null => {
  const value = serialOfDay(fullYear(year), month, Number(dayOfMonth));
  return value === null ? null : { value, format };
};

const monthByName = (text: string, locale: Locale): { month: number; long: boolean } | null => {
  const word = text.toLowerCase().replace(/\.$/, '');
  const ENGLISH = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
  for (let index = 0; index < 12; index++) {
    if (locale.months[index]?.toLowerCase() === word) return { month: index + 1, long: word.length > 3 };
    if (locale.monthsShort[index]?.toLowerCase() === word) return { month: index + 1, long: false };
  }
  const english = ENGLISH.indexOf(word);
  return english < 0 || locale.name.slice(0, 2) !== 'en' ? null : { month: english + 1, long: false };
};

const numeric = (text: string, locale: Locale, today: number): Typed | null => {
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return day(iso[1] ?? '', Number(iso[3]), iso[4] ?? '', `yyyy${iso[2]}MM${iso[2]}dd`);
  const three = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  const dots = locale.timeSeparator === '.' || locale.decimal === '.';
  if (three && !(three[2] === '.' && dots)) {
    const [, first = '', separator = '', second = '', year = ''] = three;
    if (locale.order === 'ymd') return null;
    const month = locale.order === 'mdy' ? first : second;
    const dayOfMonth = locale.order === 'mdy' ? second : first;
    const pattern = locale.datePattern.replace(/[-/.]/g, separator);
    return day(year, Number(month), dayOfMonth, year.length === 2 ? pattern.replace('yyyy', 'yy') : pattern);
  }
  const two = /^(\d{1,2})([-/])(\d{1,2})$/.exec(text);
  if (two) {
    const [, first = '', separator = '', second = ''] = two;
    const monthFirst = locale.order !== 'dmy';
    const year = String(fieldsOf(today).year);
    return monthFirst
      ? day(year, Number(first), second, `M${separator}d`)
      : day(year, Number(second), first, `d${separator}M`);
  }
  return null;
};

const worded = (text: string, locale: Locale, today: number): Typed | null => {
  const dayFirst = /^(\d{1,2})([ -])([\p{L}.]+)(?:[ -,]+(\d{4}|\d{2}))?$/u.exec(text);
  if (dayFirst) {
    const name = monthByName(dayFirst[3] ?? '', locale);
    const year = dayFirst[4] ?? String(fieldsOf(today).year);
    const gap = dayFirst[2] ?? ' ';
    const month = name?.long ? 'MMMM' : 'MMM';
    const tail = dayFirst[4] === undefined ? '' : `${gap}yyyy`;
    return name && day(year, name.month, dayFirst[1] ?? '', `d${gap}${month}${tail}`);
  }
  const monthFirst = /^([\p{L}.]+) (\d{1,2})(?:,? (\d{4}))?$/u.exec(text);
  if (monthFirst) {
    const name = monthByName(monthFirst[1] ?? '', locale);
    const year = monthFirst[3] ?? String(fieldsOf(today).year);
    const month = name?.long ? 'MMMM' : 'MMM';
    const tail = monthFirst[3] === undefined ? '' : ', yyyy';
    return name && day(year, name.month, monthFirst[2] ?? '', `${month} d${tail}`);
  }
  const monthYear = /^([\p{L}.]+)[ -](\d{4})$/u.exec(text);
  const name = monthYear && monthByName(monthYear[1] ?? '', locale);
  return name ? day(monthYear[2] ?? '', name.month, '1', name.long ? 'MMMM yyyy' : 'MMM yyyy') : null;
};

const clock = (text: string, locale: Locale): Typed | null => {
  const separators = locale.timeSeparator === '.' ? '[.:]' : ':';
  const found = new RegExp(
    `^(\\d{1,4})(?:(${separators})(\\d{2})(?:\\2(\\d{2})(?:[.,](\\d{1,3}))?)?)?(?:\\s*([ap])\\.?m\\.?)?$`,
    'i',
  ).exec(text);
  if (!found) return null;
  const [, hours = '', separator, minutes, seconds, fraction, half] = found;
  if (minutes === undefined && half === undefined) return null;
  if (Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) return null;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const long = hour > 23;
  if (long && separator === '.') return null;
  const between = separator ?? ':';
  const part = Number(`0.${fraction ?? '0'}`);
  const value = (hour * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0) + part) / 86_400;
  const tail = (seconds === undefined ? '' : `${between}ss`) + (fraction === undefined ? '' : '.000');
  const head = long ? '[h]' : 'h';
  return { value, format: `${head}${between}mm${tail}${half === undefined ? '' : ' AM/PM'}` };
};

/**
 * A date, a time, or a date and a time. `today` is the serial of now: a date without a year is of its year.
 * Null for anything else.
 */
export const typedTime = (text: string, locale: Locale, today: number): Typed | null => {
  const alone = clock(text, locale) ?? numeric(text, locale, today) ?? worded(text, locale, today);
  if (alone) return alone;
  const both = /^(.+?)(?:,?\s+|T)(\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,3})?)?(?:\s*[ap]m)?)$/i.exec(text);
  if (!both) return null;
  const date = numeric(both[1] ?? '', locale, today) ?? worded(both[1] ?? '', locale, today);
  const time = clock(both[2] ?? '', locale);
  if (!date || !time || time.value >= 1) return null;
  return { value: date.value + time.value, format: `${date.format} ${time.format}` };
};
