// Utilities.parseCsv: a table from comma-separated text.
import Papa from 'papaparse';
import { exception } from '../host/exception';

/** The rows of the text. Throws Google's exception where a quotation is never closed. A last line end makes no row. */
export const parseCsv = (text: string, delimiter = ','): string[][] => {
  if (text === '') return [];
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter });
  if (errors.some((error) => error.type === 'Quotes')) throw exception('Could not parse text.');
  return data;
};
