// Reads a number as Indonesians and as machines write it, and never guesses between two readings.
import { type Cell, plainText } from '../table/cell';

export type NumberRead =
  | { readonly kind: 'number'; readonly value: number; readonly percentSign: boolean }
  /** Reads two ways: `1.234` is 1234 or 1,234. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | { readonly kind: 'date' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' };

/** No number that a person means is written longer than this: 15 digits with their separators. */
export const LONGEST_NUMBER = 20;

const plain = (value: number, percentSign = false): NumberRead => ({ kind: 'number', value, percentSign });

/**
 * A number cell as it is; text with a decimal comma or point and thousands in groups of three (`12,5`, `1.234,5`,
 * `1,234.5`, `1.234.567`, `1 234`), a sign before and a percent sign after it.
 */
export const readNumber = (cell: Cell): NumberRead => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? plain(cell) : { kind: 'unreadable' };
  if (typeof cell === 'object' && cell instanceof Date) return { kind: 'date' };
  if (typeof cell === 'boolean') return { kind: 'unreadable' };
  const text = plainText(cell);
  if (text === '') return { kind: 'blank' };
  const found = text.length > LONGEST_NUMBER ? null : /^([-+\u2212]?)\s*(\d[\d., ]*?)\s*(%?)$/.exec(text);
  if (!found) return { kind: 'unreadable' };
  const sign = found[1] === '-' || found[1] === '\u2212' ? -1 : 1;
  const percentSign = found[3] === '%';
  const read = unsigned(found[2] ?? '');
  if (read === null) return { kind: 'unreadable' };
  return typeof read === 'number'
    ? plain(sign * read, percentSign)
    : { kind: 'ambiguous', readings: [sign * read[0], sign * read[1]] };
};

const unsigned = (text: string): number | readonly [number, number] | null => {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}( \d{3})+([.,]\d+)?$/.test(text)) return Number(text.replace(/ /g, '').replace(',', '.'));
  if (/^\d{1,3}(\.\d{3})*,\d+$/.test(text) && text.includes('.')) return decimalComma(text);
  if (/^\d{1,3}(,\d{3})*\.\d+$/.test(text) && text.includes(',')) return Number(text.replace(/,/g, ''));
  if (/^\d{1,3}([.,])\d{3}(\1\d{3})+$/.test(text)) return Number(text.replace(/[.,]/g, ''));
  const single = /^(\d+)[.,](\d+)$/.exec(text);
  if (!single) return null;
  const [, whole = '', after = ''] = single;
  const decimal = Number(`${whole}.${after}`);
  return after.length === 3 && /^[1-9]\d{0,2}$/.test(whole) ? [Number(whole + after), decimal] : decimal;
};

const decimalComma = (text: string): number => Number(text.replace(/\./g, '').replace(',', '.'));
