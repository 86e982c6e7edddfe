// A number as a cell shows it.
import type { Section, Token } from './format-code';
import type { Locale } from './locales';

const shift = (value: number, places: number): number => {
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
};

/** `value` (not negative) with so many decimals, half up on its 15 significant digits, without grouping. */
export const fixed = (value: number, decimals: number): string => {
  const exact = Number(value.toPrecision(15));
  if (exact >= 1e21) return BigInt(exact).toString() + (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');
  return shift(Math.round(shift(exact, decimals)), -decimals).toFixed(Math.min(decimals, 100));
};

/** A number in the automatic format: ten significant digits of a fraction, whole numbers in full up to 15 digits. */
export const formatGeneral = (value: number, locale: Locale): string => {
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (size >= 1e15 || size < 1e-9) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
    const digits = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
    const power = `${exponent[0] ?? '+'}${exponent.slice(1).padStart(2, '0')}`;
    return `${digits.replace('.', locale.decimal)}E${power}`;
  }
  if (Number.isInteger(value)) return String(value);
  const whole = Math.floor(Math.log10(size)) + 1;
  const text = fixed(size, Math.max(0, 10 - Math.max(whole, 0)));
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return (value < 0 ? '-' : '') + trimmed.replace('.', locale.decimal);
};

const grouped = (digits: string, separator: string): string =>
  digits.replace(/\B(?=(\d{3})+(?!\d))/g, separator);

interface Shape {
  readonly lead: readonly Token[];
  readonly integer: readonly Token[];
  readonly decimals: readonly string[];
  readonly grouping: boolean;
  readonly scale: number;
  readonly percent: number;
  readonly exponent: { readonly plus: boolean; readonly digits: number } | null;
}

/** Commas right after the last digit: each one shows the number a thousand times smaller. */
const scaleOf = (tokens: readonly Token[]): number => {
  const lastDigit = tokens.map((token) => token.type).lastIndexOf('digit');
  let count = 0;
  while (tokens[lastDigit + 1 + count]?.type === 'comma') count += 1;
  return count;
};

const shapes = new WeakMap<Section, Shape>();

const shapeOf = (section: Section): Shape => {
  const known = shapes.get(section);
  if (known) return known;
  const { tokens } = section;
  const point = tokens.findIndex((token) => token.type === 'point');
  const exponentAt = tokens.findIndex((token) => token.type === 'exponent');
  const end = exponentAt < 0 ? tokens.length : exponentAt;
  const whole = point < 0 ? tokens.slice(0, end) : tokens.slice(0, point);
  const part = point < 0 ? [] : tokens.slice(point + 1, end);
  const lastDigit = whole.map((token) => token.type).lastIndexOf('digit');
  const firstDigit = whole.findIndex((token) => token.type === 'digit');
  const commas = whole.flatMap((token, index) => (token.type === 'comma' ? [index] : []));
  const exponent = tokens[exponentAt];
  const shape: Shape = {
    lead: whole,
    integer: whole.filter((token) => token.type === 'digit'),
    decimals: part.flatMap((token) => (token.type === 'digit' ? [token.text] : [])),
    grouping: commas.some((index) => index > firstDigit && index < lastDigit),
    scale: scaleOf(tokens.slice(0, end)),
    percent: tokens.filter((token) => token.type === 'percent').length,
    exponent:
      exponent?.type === 'exponent'
        ? {
            plus: exponent.plus,
            digits: tokens.slice(exponentAt).filter((token) => token.type === 'digit').length,
          }
        : null,
  };
  shapes.set(section, shape);
  return shape;
};

const fitDecimals = (digits: string, places: readonly string[]): string => {
  let text = '';
  for (let index = places.length - 1; index >= 0; index--) {
    const digit = digits[index] ?? '0';
    if (text === '' && digit === '0' && places[index] === '#') continue;
    text = (text === '' && digit === '0' && places[index] === '?' ? ' ' : digit) + text;
  }
  return text;
};

const fitInteger = (digits: string, shape: Shape, locale: Locale): string => {
  const required = shape.integer.filter((token) => token.type === 'digit' && token.text === '0').length;
  const wide = shape.integer.filter((token) => token.type === 'digit' && token.text !== '#').length;
  const bare = digits === '0' && required === 0 ? '' : digits.padStart(required, '0');
  const text = shape.grouping ? grouped(bare, locale.group) : bare;
  return text.padStart(wide, ' ');
};

/** Puts the integer digits in the places of a section, literals between them staying where they stand (`000-0000`). */
const place = (shape: Shape, integer: string): string => {
  const places = shape.lead.filter((token) => token.type === 'digit').length;
  let text = '';
  let rest = integer;
  let left = places;
  let open = true;
  for (const token of shape.lead) {
    if (token.type === 'digit') {
      const plainDigits = shape.grouping || left === 0;
      const take = open ? Math.max(rest.length - (left - 1), 0) : rest.length >= left ? 1 : 0;
      if (plainDigits) {
        text += open ? rest : '';
        rest = '';
      } else {
        text += rest.slice(0, take);
        rest = rest.slice(take);
      }
      open = false;
      left -= 1;
    } else if (token.type === 'literal') text += token.text;
    else if (token.type === 'percent') text += '%';
  }
  return text;
};

/** A number in a section of digits. The sign is written only when `signed`. */
export const formatDigits = (value: number, section: Section, signed: boolean, locale: Locale): string => {
  const shape = shapeOf(section);
  let size = shift(Math.abs(value), shape.percent * 2 - shape.scale * 3);
  let power = 0;
  if (shape.exponent && size > 0) {
    const whole = Math.max(shape.integer.length, 1);
    power = Math.floor(Math.log10(size)) - (whole - 1);
    if (Number(fixed(shift(size, -power), shape.decimals.length)) >= 10 ** whole) power += 1;
    size = shift(size, -power);
  }
  const [whole = '0', part = ''] = fixed(size, shape.decimals.length).split('.');
  const decimals = fitDecimals(part, shape.decimals);
  const zero = !/[1-9]/.test(whole + part);
  let text = value < 0 && signed && !zero ? '-' : '';
  text += place(shape, fitInteger(whole, shape, locale));
  let after = false;
  let exponentDigits = false;
  for (const token of section.tokens.slice(shape.lead.length)) {
    if (token.type === 'point') {
      const hard = shape.decimals.some((each) => each !== '#');
      text += decimals !== '' || hard || shape.decimals.length === 0 ? locale.decimal : '';
    } else if (token.type === 'digit') {
      if (!after && !exponentDigits) text += decimals;
      after = true;
    } else if (token.type === 'exponent') {
      const sign = power < 0 ? '-' : token.plus ? '+' : '';
      text += `E${sign}${String(Math.abs(power)).padStart(shape.exponent?.digits ?? 1, '0')}`;
      exponentDigits = true;
      after = true;
    } else if (token.type === 'literal') text += token.text;
    else if (token.type === 'percent') text += '%';
  }
  return text;
};
