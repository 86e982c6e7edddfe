// What a spreadsheet's locale means: separators, the order of dates, names of months and days, the currency.

export interface Locale {
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  readonly order: 'dmy' | 'mdy' | 'ymd';
  /** Number formats that a date, a time and both are given when they are typed. */
  readonly datePattern: string;
  readonly dateTimePattern: string;
  /** Between hours and minutes, beside the colon. */
  readonly timeSeparator: string;
  readonly currencies: readonly string[];
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  readonly days: readonly string[];
  readonly daysShort: readonly string[];
}

interface Own {
  readonly datePattern: string;
  readonly timeSeparator: string;
  readonly timePattern: string;
  readonly currencies: readonly string[];
}

const OWN: Readonly<Record<string, Own>> = {
  en_US: { datePattern: 'M/d/yyyy', timeSeparator: ':', timePattern: 'H:mm:ss', currencies: ['$'] },
  en_GB: { datePattern: 'dd/MM/yyyy', timeSeparator: ':', timePattern: 'HH:mm:ss', currencies: ['£'] },
  id_ID: { datePattern: 'dd/MM/yyyy', timeSeparator: '.', timePattern: 'H.mm.ss', currencies: ['Rp'] },
};

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);
const plain = (text: string): string => text.replaceAll(' ', ' ');

const names = (tag: string, options: Intl.DateTimeFormatOptions, dates: number[]): string[] => {
  const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  return dates.map((date) => format.format(date));
};

const guess = (tag: string): Own => {
  const parts = new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeStyle: 'short' }).formatToParts(0);
  const code: Readonly<Record<string, string>> = { day: 'dd', month: 'MM', year: 'yyyy' };
  const dates = parts.filter((part) => part.type in code).map((part) => code[part.type] ?? '');
  const separator = parts.find((part) => part.type === 'literal')?.value ?? '/';
  const hour = parts.findIndex((part) => part.type === 'hour');
  const timeSeparator = parts[hour + 1]?.value === '.' ? '.' : ':';
  return {
    datePattern: dates.join(separator),
    timeSeparator,
    timePattern: ['H', 'mm', 'ss'].join(timeSeparator),
    currencies: [],
  };
};

const known = new Map<string, Locale>();

/** The conventions of a locale such as `id_ID`. Throws a `RangeError` for a name that is none. */
export const localeOf = (name: string): Locale => {
  const found = known.get(name);
  if (found) return found;
  const tag = name.replaceAll('_', '-');
  const own = OWN[name] ?? guess(tag);
  const numbers = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1234567.5);
  const part = (type: string, otherwise: string): string =>
    plain(numbers.find((each) => each.type === type)?.value ?? otherwise);
  const first = own.datePattern[0];
  const months = range(12).map((month) => Date.UTC(2024, month, 1));
  const days = range(7).map((day) => Date.UTC(2024, 0, 7 + day));
  const locale: Locale = {
    name,
    decimal: part('decimal', '.'),
    group: part('group', ','),
    order: first === 'M' ? 'mdy' : first === 'y' ? 'ymd' : 'dmy',
    datePattern: own.datePattern,
    dateTimePattern: `${own.datePattern} ${own.timePattern}`,
    timeSeparator: own.timeSeparator,
    currencies: own.currencies,
    months: names(tag, { month: 'long' }, months),
    monthsShort: names(tag, { month: 'short' }, months).map((month) => (month === 'Sept' ? 'Sep' : month)),
    days: names(tag, { weekday: 'long' }, days),
    daysShort: names(tag, { weekday: 'short' }, days),
  };
  known.set(name, locale);
  return locale;
};
