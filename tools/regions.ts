// Makes sheets-templates/wilayah.csv, the 514 regencies and cities with their codes, from idn-area-data.
import { readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';

const DATA = 'node_modules/idn-area-data/data';
export const REGIONS_FILE = 'sheets-templates/wilayah.csv';

interface Area {
  readonly code: string;
  readonly province_code?: string;
  readonly name: string;
}

const read = (name: string): readonly Area[] =>
  Papa.parse<Area>(readFileSync(`${DATA}/${name}.csv`, 'utf8'), { header: true, skipEmptyLines: true }).data;

const EXCEPTIONS: Readonly<Record<string, string>> = { Dki: 'DKI', Dan: 'dan' };

/** `KOTA ADMINISTRASI JAKARTA PUSAT` becomes `Kota Administrasi Jakarta Pusat`. */
const titleCase = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(^|[\s(-])\p{L}/gu, (start) => start.toUpperCase())
    .replace(/\p{L}+/gu, (word) => EXCEPTIONS[word] ?? word);

/** The file's text, ordered by code. */
export const regionsCsv = (): string => {
  const provinces = new Map(read('provinces').map(({ code, name }) => [code, titleCase(name)]));
  const rows = [...read('regencies')]
    .sort((a, b) => a.code.localeCompare(b.code))
    .map(({ code, name, province_code = '' }) => [code, titleCase(name), provinces.get(province_code) ?? '']);
  return `${Papa.unparse([['Kode Wilayah', 'Wilayah', 'Provinsi'], ...rows], { newline: '\n' })}\n`;
};

if (process.argv[1]?.endsWith('regions.ts')) writeFileSync(REGIONS_FILE, regionsCsv());
