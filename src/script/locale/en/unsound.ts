// Faults of an instrument in English.
import type { Text } from '../text';

export const unsound: Text['unsound'] = {
  'header/missing': ({ header, similar }) =>
    `the header “${header}” is missing${similar ? `; is “${similar}” meant?` : ''}`,
  'header/twice': ({ header }) => `the header “${header}” stands there twice`,
  blank: () => 'is blank',
  'unknown-word': ({ found, allowed }) => `“${found}” is not known; allowed are ${allowed.join(', ')}`,
  'bad-code': ({ found }) => `“${found}” is no code; a letter first, then letters, digits or hyphens`,
  'not-a-number': ({ found }) => `“${found}” is no number (with a decimal point)`,
  'out-of-bounds': ({ found, from, to }) => `${found} is outside ${from} to ${to}`,
  twice: ({ found, first }) => `“${found}” stands in row ${first} already`,
  'line-missing': ({ part, key }) =>
    key === '*' ? `there is no line “${part}”` : `the line ${part} “${key}” is missing`,
  unused: ({ found }) => `no indicator uses “${found}”`,
  'unused-in-right': ({ found, right }) =>
    `the right “${right}” has no indicator of the dimension “${found}”`,
  weights: ({ sum }) => `the weights of the dimensions add up to ${sum}, not to 100`,
  'grades-start': ({ lowest }) => `the lowest grade begins at ${lowest}, not at 0`,
  'scale-unreadable': ({ found }) => `the scale cannot be read: ${found}`,
  'scale-not-monotone': ({ found }) => `bounds or points are out of order: ${found}`,
  'scale-no-rest': ({ found }) => `the scale has no rest (“*:points” at its end): ${found}`,
  'scale-direction': ({ found }) => `the scale runs against Arah: ${found}`,
  'scale-worthless': ({ found }) => `the scale has no points to gain, or negative ones: ${found}`,
  'scale-missing': () => 'the scale is blank and Keterangan does not say why',
  'options-few': () => 'fewer than two options',
  'not-for-measure': ({ measure }) => `is not used for the measure “${measure}”; leave it blank`,
  'range-upside-down': () => 'Maksimum is not above Minimum',
};
