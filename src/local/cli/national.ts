// kkpham national: combines the books of provinces in a national book, made here or made before.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ProvinceReport } from '../../domain/report/report';
import { FileFault } from '../files/file-fault';
import { readWorkbook } from '../files/read-workbook';
import { writeWorkbook } from '../files/write-workbook';
import { emptyWorkbook, type WorkbookData } from '../spreadsheet/workbook';
import { CommandFault, UsageFault } from './faults';
import { openStage } from './stage';

const DEFAULTS = { locale: 'id_ID', timeZone: 'Asia/Jakarta' } as const;

/** The settings that a new national book takes over from the first book that can be read. */
const SETTINGS = { language: 'Bahasa', awardYear: 'Tahun Penghargaan', dataYear: 'Tahun Data' } as const;

export interface Wanted {
  readonly out: string | undefined;
  readonly provinces: readonly string[];
  readonly json: boolean;
}

/**
 * Writes the national book to `out`, whole or not at all; one that is there keeps its list and takes the given books
 * beside it. A book that cannot be read is told and does not stop the others. Gives the exit code.
 */
export const combineBooks = async (wanted: Wanted): Promise<number> => {
  const out = outFile(wanted.out);
  const given = wanted.provinces.map((file) => provinceFile(file, out));
  const isThere = existsSync(out);
  if (!isThere && given.length === 0)
    throw new UsageFault('"national" needs the books of the provinces: --provinces <book.xlsx>...');
  const workshop = mkdtempSync(join(tmpdir(), 'kkpham-national-'));
  try {
    const name = basename(out);
    const before = isThere ? await nationalBook(out) : null;
    const staged = stageBooks(workshop, [...new Set([...listedIn(before), ...given])]);
    if (isThere) copyFileSync(out, join(workshop, name));
    else
      writeFileSync(
        join(workshop, name),
        await writeWorkbook(emptyWorkbook(DEFAULTS.locale, DEFAULTS.timeZone)),
      );
    const say = (line: string): void => console.error(line);
    const stage = await openStage(workshop, name, say, {
      seed: 'national',
      url: (path) => addressOf(staged.get(path) ?? out),
    });
    await stage.run('prepareNational', {
      provinces: given.map((file) => ['', '', addressOf(file)]),
      settings: isThere ? {} : await settingsOf(given),
    });
    stage.host.resetCounts();
    const report = await stage.run('combineProvinces');
    const provinces = report.provinces ?? [];
    if (provinces.every(({ outcome }) => outcome === 'missing')) {
      throw new CommandFault(`No book could be read, and nothing was written.\n${report.said}`);
    }
    await stage.host.save();
    mkdirSync(dirname(out), { recursive: true });
    copyFileSync(join(workshop, name), `${out}.new`);
    renameSync(`${out}.new`, out);
    const { serviceCalls } = stage.host;
    if (wanted.json) console.log(JSON.stringify({ book: out, provinces, serviceCalls }));
    else console.log([...provinces.map(lineOf), report.said, out].join('\n'));
    return 0;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
};

const nationalBook = async (file: string): Promise<WorkbookData> => {
  try {
    return await readWorkbook(readFileSync(file), DEFAULTS);
  } catch (error) {
    throw error instanceof FileFault ? new CommandFault(`${file}: ${error.message}`) : error;
  }
};

const outFile = (out: string | undefined): string => {
  if (out === undefined) throw new UsageFault('"national" needs --out <book.xlsx>.');
  if (!/\.xlsx$/i.test(out)) throw new UsageFault('--out takes the name of an .xlsx file.');
  return resolve(out);
};

const provinceFile = (file: string, out: string): string => {
  const path = resolve(file);
  if (path === out)
    throw new UsageFault(`${path} is the national book itself; --provinces takes the others.`);
  if (!existsSync(path) || !statSync(path).isFile()) throw new CommandFault(`There is no file ${path}.`);
  if (!/\.xlsx$/i.test(path)) throw new CommandFault(`${path} is not an .xlsx workbook.`);
  return path;
};

const addressOf = (path: string): string => pathToFileURL(path).href;

/** Puts copies side by side, so that each is a file of one Drive; gives the real path of each staged one. */
const stageBooks = (workshop: string, files: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    files.filter(existsSync).map((file, i): readonly [string, string] => {
      const folder = `provinsi-${i + 1}`;
      mkdirSync(join(workshop, folder));
      copyFileSync(file, join(workshop, folder, basename(file)));
      return [`${folder}/${basename(file)}`, file];
    }),
  );

/** The files of this computer that the book's own list names. */
const listedIn = (book: WorkbookData | null): readonly string[] => {
  const cells = book?.sheets.find(({ name }) => name === 'Provinsi')?.cells ?? [];
  const column = (cells[0] ?? []).findIndex((cell) => cell?.value === 'Buku');
  return cells.slice(1).flatMap((row) => {
    const address = String(row?.[column]?.value ?? '');
    try {
      return address.startsWith('file:') ? [fileURLToPath(address)] : [];
    } catch {
      return [];
    }
  });
};

const settingsOf = async (files: readonly string[]): Promise<Readonly<Record<string, string>>> => {
  for (const file of files) {
    const book = await readWorkbook(readFileSync(file), DEFAULTS).catch(() => null);
    const cells = book?.sheets.find(({ name }) => name === 'Pengaturan')?.cells;
    if (!cells) continue;
    return Object.fromEntries(
      Object.entries(SETTINGS).flatMap(([key, name]) => {
        const value = cells.find((row) => row?.[0]?.value === name)?.[1]?.value;
        return value === undefined || value === null ? [] : [[key, String(value)]];
      }),
    );
  }
  return {};
};

const lineOf = ({ code, name, row, outcome, regions, trouble }: ProvinceReport): string =>
  [
    (code || `row ${row}`).padEnd(10),
    name.padEnd(32),
    outcome.padEnd(8),
    `${regions} regions`.padStart(12),
    ...(trouble === null ? [] : [` ${trouble}`]),
  ].join(' ');
