// kkpham new: a Buku Verifikasi with a province's regions and a row for each region and indicator.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { writeWorkbook } from '../files/write-workbook';
import { emptyWorkbook } from '../spreadsheet/workbook';
import { CommandFault, UsageFault } from './faults';
import { openStage, type Stage } from './stage';
import { readInstrumentTables, readRegions } from './tables';

export const DEFAULT_INSTRUMENT = 'kkpham-2021';

/** Makes the book that `--instrument`, `--province` and `--out` ask for; gives the exit code. */
export const makeBook = async (wanted: {
  readonly instrument?: string;
  readonly province?: string;
  readonly out?: string;
  readonly json: boolean;
}): Promise<number> => {
  if (wanted.province === undefined) throw new UsageFault('"new" needs --province, such as --province 73.');
  const out = resolve(wanted.out ?? `Buku Verifikasi ${wanted.province}.xlsx`);
  if (!out.endsWith('.xlsx')) throw new UsageFault('--out takes the name of an .xlsx file.');
  if (existsSync(out))
    throw new CommandFault(`${out} is there already. Choose another name with --out, or move it away.`);
  const { said, instrument } = await newBook(
    out,
    wanted.instrument ?? DEFAULT_INSTRUMENT,
    wanted.province,
    {},
  );
  console.log(wanted.json ? JSON.stringify({ instrument, book: out }) : `${said}\n${out}`);
  return 0;
};

/** Writes a new book to `out`, whole or not at all; without a province it has no regions yet. `then` may do more to it before it is written. */
export const newBook = async (
  out: string,
  instrument: string,
  province: string | null,
  settings: Readonly<Record<string, string>>,
  then?: (stage: Stage, file: string) => void,
): Promise<{
  readonly said: string;
  readonly instrument: { readonly id: string; readonly hash: string };
}> => {
  const tables = readInstrumentTables(instrument);
  const regions = province === null ? [] : readRegions(province);
  const workshop = mkdtempSync(join(tmpdir(), 'kkpham-'));
  try {
    const file = basename(out);
    writeFileSync(join(workshop, file), await writeWorkbook(emptyWorkbook('id_ID', 'Asia/Jakarta')));
    const stage = await openStage(workshop, file, () => undefined, { seed: 'new' });
    const report = await stage.run('prepareBook', { ...tables, regions, settings });
    then?.(stage, file);
    await stage.host.save();
    mkdirSync(dirname(out), { recursive: true });
    copyFileSync(join(workshop, file), out);
    return report;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
};
