// The project's own tables on disk: instruments and regions, as CSV.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { CommandFault, UsageFault } from './faults';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const TEMPLATES = join(ROOT, 'sheets-templates');

/** Rows of a CSV file, the header first. A byte-order mark and semicolons, as spreadsheet programs write them, are read too. */
export const readCsv = (file: string): readonly (readonly string[])[] => {
  if (!existsSync(file)) throw new CommandFault(`There is no file ${file}.`);
  const { data, errors } = Papa.parse<string[]>(readFileSync(file, 'utf8').replace(/^\ufeff/, ''), {
    skipEmptyLines: 'greedy',
  });
  const fault = errors.find(({ type }) => type === 'Quotes');
  if (fault)
    throw new CommandFault(
      `${file}, row ${(fault.row ?? 0) + 1}: ${fault.message}. Mend the quotation marks.`,
    );
  return data;
};

/** The two tables of an instrument, by its id or its folder. */
export const readInstrumentTables = (
  idOrFolder: string,
): {
  readonly instrument: readonly (readonly string[])[];
  readonly indicators: readonly (readonly string[])[];
} => {
  const own = join(TEMPLATES, 'instruments', idOrFolder);
  const folder = /^[a-z0-9-]+$/.test(idOrFolder) && existsSync(own) ? own : idOrFolder;
  if (!existsSync(folder)) {
    throw new CommandFault(
      `There is no instrument "${idOrFolder}": neither in sheets-templates/instruments nor as a folder.`,
    );
  }
  return {
    instrument: readCsv(join(folder, 'instrumen.csv')),
    indicators: readCsv(join(folder, 'indikator.csv')),
  };
};

/** The regions of a province as rows of Wilayah: code, name, province. */
export const readRegions = (province: string): readonly (readonly string[])[] => {
  if (!/^\d{2}$/.test(province))
    throw new UsageFault('--province takes the two digits of a province, such as 73.');
  const rows = readCsv(join(TEMPLATES, 'wilayah.csv')).filter(([code]) => code?.startsWith(`${province}.`));
  if (rows.length === 0) throw new CommandFault(`There is no province with the code ${province}.`);
  return rows;
};

/** A table of the sample province, as objects by header. */
export const readSample = (name: string): readonly Readonly<Record<string, string>>[] => {
  const [header = [], ...rows] = readCsv(join(TEMPLATES, 'sample', '73', `${name}.csv`));
  return rows.map((row) => Object.fromEntries(header.map((column, i) => [column, row[i] ?? ''])));
};
