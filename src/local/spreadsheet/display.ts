// What a cell shows: its value under its number format and the spreadsheet's locale.
import { type Section, sectionsOf } from './format-code';
import { formatDate } from './format-date';
import { formatDigits, formatGeneral } from './format-number';
import type { Locale } from './locales';
import type { CellValue } from './workbook';

const holds = (condition: NonNullable<Section['condition']>, value: number): boolean => {
  const { operator, limit } = condition;
  if (operator === '<') return value < limit;
  if (operator === '>') return value > limit;
  if (operator === '<=') return value <= limit;
  if (operator === '>=') return value >= limit;
  return operator === '=' ? value === limit : value !== limit;
};

const choose = (
  sections: readonly Section[],
  value: number,
): { section: Section; signed: boolean } | null => {
  const numeric = sections.filter((section, index) => index < 3 && section.kind !== 'text');
  const [first, second, third] = numeric;
  if (!first) return null;
  if (numeric.some((section) => section.condition)) {
    const found = numeric.find((section) => !section.condition || holds(section.condition, value));
    return { section: found ?? first, signed: true };
  }
  if (value < 0 && second) return { section: second, signed: false };
  if (value === 0 && third) return { section: third, signed: false };
  return { section: first, signed: true };
};

const formatText = (text: string, section: Section): string =>
  section.tokens
    .map((token) => (token.type === 'text' ? text : token.type === 'literal' ? token.text : ''))
    .join('');

/**
 * The text a cell shows; `''` for an empty one. Throws `NotImplemented`, naming the number format, where the stand-in
 * cannot read it.
 */
export const display = (value: CellValue, format: string | undefined, locale: Locale): string => {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'string') {
    if (format === undefined || !format.includes('@')) return value;
    const section = sectionsOf(format).find((each) => each.kind === 'text');
    return section ? formatText(value, section) : value;
  }
  if (format === undefined) return formatGeneral(value, locale);
  const chosen = choose(sectionsOf(format), value);
  if (!chosen) return formatGeneral(value, locale);
  const { section, signed } = chosen;
  if (section.kind === 'date') return formatDate(value, section, locale);
  if (section.kind === 'number') return formatDigits(value, section, signed, locale);
  if (section.kind === 'literal') {
    return section.tokens
      .map((token) => (token.type === 'literal' ? token.text : token.type === 'percent' ? '%' : ''))
      .join('');
  }
  const general = formatGeneral(signed ? value : Math.abs(value), locale);
  return section.tokens
    .map((token) => (token.type === 'general' ? general : token.type === 'literal' ? token.text : ''))
    .join('');
};
