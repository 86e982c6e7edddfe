// What the project ships as CSV: the three instruments and the list of regions.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import type { Cell } from '../../src/domain/table/cell';
import type { Tables } from './build';

const TEMPLATES = fileURLToPath(new URL('../../sheets-templates/', import.meta.url));

const readCsv = (path: string): Cell[][] => {
  const read = Papa.parse<string[]>(readFileSync(`${TEMPLATES}${path}`, 'utf8'), { skipEmptyLines: true });
  if (read.errors.length > 0) throw new Error(JSON.stringify(read.errors));
  return read.data;
};

export const shippedTables = (id: 'kkpham-2013' | 'kkpham-2016' | 'kkpham-2021'): Tables => ({
  instrument: readCsv(`instruments/${id}/instrumen.csv`),
  indicators: readCsv(`instruments/${id}/indikator.csv`),
});

/** The codes of all regencies and cities. */
export const shippedRegionCodes = (): readonly string[] =>
  readCsv('wilayah.csv')
    .slice(1)
    .map((line) => String(line[0]));
