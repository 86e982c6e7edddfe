// The one gate for text on its way into a cell: it stays text, and codes stay codes.

/**
 * What to hand to `setValues` so that a cell of the general number format holds exactly `text`. `setValues` behaves as
 * if a person typed, so whatever could become a formula, number, date, time or truth value gets an apostrophe, which is
 * not part of the value. Cells of format `@` need no gate, and must not be given one.
 */
export const gate = (text: string): string => (isRisky(text) ? `'${cut(text)}` : cut(text));

/** No number, date or time that a spreadsheet recognises is longer than this. */
const LONGEST_LITERAL = 40;

const isRisky = (text: string): boolean =>
  /^[\s]*[=+\-@'\u2212]/.test(text) ||
  (text.length <= LONGEST_LITERAL && (/\d/.test(text) || /^\s*(true|false|benar|salah)\s*$/i.test(text)));

/** Google's limit for a cell, with room for a mark that something was cut. */
const LONGEST = 49_900;
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);

/** Text inside a formula's string literal. */
export const formulaText = (text: string): string => `"${text.replace(/"/g, '""').replace(/[\r\n]+/g, ' ')}"`;
