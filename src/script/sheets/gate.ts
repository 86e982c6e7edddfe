// The one gate for text on its way into a cell: it stays text, and codes stay codes.
import { cut } from '../../domain/text/cut';

/**
 * What to hand to `setValues` so that a cell of the general number format holds exactly `text`. `setValues` behaves as
 * if a person typed, so whatever could become a formula, number, date, time or truth value gets an apostrophe, which is
 * not part of the value. Cells of format `@` need no gate, and must not be given one.
 */
export const gate = (text: string): string => (isRisky(text) ? `'${fitting(text)}` : fitting(text));

/** The longest date that a spreadsheet recognises, with weekday, month and zone in words, has fewer letters. */
const LETTERS_OF_A_SENTENCE = 30;

/** Full-width signs and digits of any script count: a spreadsheet takes them for the plain ones in some languages. */
const isRisky = (text: string): boolean =>
  /^\s*[=+\-@#'\u2212\uff1d\uff0b\uff0d\uff20]/.test(text) ||
  (/\p{N}/u.test(text) && (text.match(/\p{L}/gu) ?? []).length <= LETTERS_OF_A_SENTENCE) ||
  /^\s*(true|false|benar|salah)\s*$/i.test(text);

/** Google's limit for a cell, with room for a mark that something was cut. */
const LONGEST = 49_900;
const fitting = (text: string): string => (text.length > LONGEST ? `${cut(text, LONGEST)} …` : text);

/** Text inside a formula's string literal. */
export const formulaText = (text: string): string => `"${text.replace(/"/g, '""').replace(/[\r\n]+/g, ' ')}"`;
