// kkpham bigquery: the tables that a book would send to BigQuery, as newline-delimited JSON with its schema.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { TableReport } from '../../domain/report/report';
import { readRole } from '../../domain/roles/role';
import { readWorkbook } from '../files/read-workbook';
import type { WorkbookData } from '../spreadsheet/workbook';
import { bookAt } from './act';
import { withBigQuery } from './bigquery-manifest';
import { CommandFault } from './faults';
import { openStage, type StageOptions } from './stage';
import { ROOT } from './tables';

export interface Wanted {
  readonly book: string;
  readonly out: string;
  readonly json: boolean;
}

const DEFAULTS = { locale: 'id_ID', timeZone: 'Asia/Jakarta' } as const;

/** Nothing is asked of Google here: the stand-in's BigQuery holds the rows against the schema and keeps them as files. */
const SETTINGS = {
  'Kirim ke BigQuery': 'ya',
  'Proyek BigQuery': 'komputer-ini',
  'Kumpulan Data BigQuery': 'kkpham',
} as const;

/**
 * Runs *Kirim ke BigQuery* on a copy that is thrown away, as an administrator whom the book names, and writes `<table>.ndjson` and `<table>.schema.json` into the
 * folder. A table without rows has an empty file. Gives the exit code.
 */
export const exportTables = async (wanted: Wanted): Promise<number> => {
  const source = bookAt(wanted.book);
  const out = resolve(wanted.out);
  const workshop = mkdtempSync(join(tmpdir(), 'kkpham-bigquery-'));
  try {
    const [name, bundle, drive] = [basename(source), join(workshop, 'dist'), join(workshop, 'drive')];
    for (const folder of [bundle, drive]) mkdirSync(folder);
    copyFileSync(join(ROOT, 'dist', 'Kode.js'), join(bundle, 'Kode.js'));
    const manifest = readFileSync(join(ROOT, 'dist', 'appsscript.json'), 'utf8');
    writeFileSync(join(bundle, 'appsscript.json'), withBigQuery(manifest));
    copyFileSync(source, join(drive, name));
    const stage = await openStage(drive, name, (line) => console.error(line), {
      seed: 'bigquery',
      bundle,
      ...(await asAdministrator(source)),
    });
    set(stage.host.workbook(name));
    const report = await stage.run('sendToBigQuery');
    const tables = report.warehouse ?? [];
    const failed = tables.filter(({ outcome }) => outcome !== 'loaded');
    if (failed.length > 0) throw new CommandFault(report.said);
    await stage.host.save();
    makeFolder(out);
    const loaded = join(drive, 'BigQuery', SETTINGS['Kumpulan Data BigQuery']);
    const written = tables.map((table) => writeTable(loaded, out, table));
    if (wanted.json) console.log(JSON.stringify({ tables: written }));
    else console.log(written.map(({ rows, file }) => `${String(rows).padStart(7)}  ${file}`).join('\n'));
    return 0;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
};

interface WrittenTable {
  readonly table: string;
  readonly rows: number;
  readonly file: string;
  readonly schema: string;
}

/** Whole files only: those of an earlier time are replaced. */
const writeTable = (
  loaded: string,
  out: string,
  { table, partition, rows, fields }: TableReport,
): WrittenTable => {
  const from = join(loaded, `${table}$${partition}.ndjson`);
  const [file, schema] = [join(out, `${table}.ndjson`), join(out, `${table}.schema.json`)];
  if (existsSync(from)) copyFileSync(from, file);
  else writeFileSync(file, '');
  writeFileSync(schema, `${JSON.stringify(fields, null, 2)}\n`);
  return { table, rows, file, schema };
};

const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new CommandFault(`${folder} cannot be made a folder. Give another one with --out.`);
  }
};

/** Whoever has the file has all of it: here the roles keep nobody from their own data. Empty where the book names no administrator. */
const asAdministrator = async (file: string): Promise<Pick<StageOptions, 'email'>> => {
  const book = await readWorkbook(readFileSync(file), DEFAULTS).catch(() => null);
  const [header = [], ...rows] = book?.sheets.find(({ name }) => name === 'Pengguna')?.cells ?? [];
  const at = (name: string): number => header.findIndex((cell) => cell?.value === name);
  const [address, role] = [at('Surel'), at('Peran')];
  const found = rows.find((row) => readRole(String(row?.[role]?.value ?? '')) === 'administrator');
  const email = String(found?.[address]?.value ?? '');
  return email === '' ? {} : { email };
};

/** Switches the sending on in the copy; a book of an earlier version has no such settings yet. */
const set = (book: WorkbookData): void => {
  const sheet = book.sheets.find(({ name }) => name === 'Pengaturan');
  if (!sheet) return;
  for (const [name, value] of Object.entries(SETTINGS)) {
    const at = sheet.cells.findIndex((cells) => cells?.[0]?.value === name);
    const row = at === -1 ? sheet.cells.length : at;
    sheet.cells[row] = [{ value: name }, { value }];
    sheet.rows = Math.max(sheet.rows, row + 1);
  }
};
