// Utilities.formatString: text with %s, %d, %f and their relatives.
import { exception } from '../host/exception';

const SPECIFIER = /%(?:(\d+)\$)?([-+ 0,]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

const number = (size: number, letter: string, precision: number | undefined): string => {
  switch (letter) {
    case 'd':
    case 'i':
      return String(Math.trunc(size));
    case 'x':
    case 'X':
      return Math.trunc(size).toString(16);
    case 'o':
      return Math.trunc(size).toString(8);
    case 'e':
      return size.toExponential(precision ?? 6).replace(/e([+-])(\d)$/, 'e$10$2');
    default:
      return size.toFixed(precision ?? 6);
  }
};

const one = (value: unknown, letter: string, flags: string, width: number, precision?: number): string => {
  const left = flags.includes('-');
  if (letter === 's') {
    const text = String(value).slice(0, precision);
    return left ? text.padEnd(width) : text.padStart(width);
  }
  const amount = Number(value);
  const sign =
    amount < 0 || Object.is(amount, -0) ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  let digits = number(Math.abs(amount), letter, precision);
  if (flags.includes(',')) {
    const [whole = '', ...rest] = digits.split('.');
    digits = [grouped(whole), ...rest].join('.');
  }
  if (letter === 'X') digits = digits.toUpperCase();
  if (left) return (sign + digits).padEnd(width);
  return flags.includes('0')
    ? sign + digits.padStart(width - sign.length, '0')
    : (sign + digits).padStart(width);
};

/**
 * The template with its specifiers filled in, as `sprintf` does: `%s %d %i %f %e %x %o %%` with flags, width, precision and
 * `1$` positions. Throws for any other letter, such as `%j`.
 */
export const formatString = (template: string, ...values: readonly unknown[]): string => {
  let next = 0;
  return template.replace(SPECIFIER, (whole, position, flags: string, width, precision, letter: string) => {
    if (letter === '%') return '%';
    if (!'sdifexXo'.includes(letter)) throw exception(`Invalid format specifier: ${whole}`);
    const index = position === undefined ? next++ : Number(position) - 1;
    return one(
      values[index],
      letter,
      flags,
      Number(width ?? 0),
      precision === undefined ? undefined : Number(precision),
    );
  });
};
