// The letters of Java's SimpleDateFormat, which Utilities.formatDate and parseDate go by.
import { exception } from '../host/exception';

/** A run of one pattern letter, or text that stands for itself. */
export type Piece = { readonly letter: string; readonly count: number } | { readonly literal: string };

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

const LETTERS = 'GyYMLwWDdFEuaHkKhmsSzZX';
const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+|'/g;

/** The pieces of a pattern. Throws for a letter that means nothing and for a quote left open. */
export const readPattern = (pattern: string): readonly Piece[] =>
  [...pattern.matchAll(TOKEN)].map(([text, quoted, letter]): Piece => {
    if (quoted !== undefined) return { literal: quoted === '' ? "'" : quoted.replaceAll("''", "'") };
    if (text === "'") throw exception('Unterminated quote');
    if (letter === undefined) return { literal: text };
    if (!LETTERS.includes(letter)) throw exception(`Illegal pattern character '${letter}'`);
    return { letter, count: text.length };
  });
