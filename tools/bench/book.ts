// A Buku Verifikasi in memory, on the stand-in: made by prepareBook, answers put into its cells.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, readInstrumentTables, readSample } from '../../src/local/cli/tables';
import { writeWorkbook } from '../../src/local/files/write-workbook';
import { type AppsScript, createAppsScript, googleCosts } from '../../src/local/index';
import { emptyWorkbook, type SheetData } from '../../src/local/spreadsheet/workbook';
import { answerLines, regionRows } from './region-answers';

/** Where the book lies in the host's Drive. */
export const BOOK = 'Buku Verifikasi.xlsx';

export const INSTRUMENT = 'kkpham-2021';

/**
 * Makes a book of so many regions, gives it to `use` with a host that has the built bundle (or that of the folder
 * `BENCH_BUNDLE`, to compare with) and the scripts of this folder, and throws everything away. Service calls take their
 * time by google-costs.json on a made clock; no run is ended. Nothing is written to the workbook's file.
 */
export const withBook = async <T>(regions: number, use: (host: AppsScript) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'kkpham-bench-'));
  try {
    const drive = join(folder, 'drive');
    const bundle = join(folder, 'bundle');
    mkdirSync(drive);
    mkdirSync(bundle);
    for (const file of ['Kode.js', 'appsscript.json'])
      copyFileSync(join(process.env.BENCH_BUNDLE ?? join(ROOT, 'dist'), file), join(bundle, file));
    for (const file of ['cell-by-cell.js', 'measure.js']) {
      copyFileSync(join(ROOT, 'tools/bench', file), join(bundle, file));
    }
    writeFileSync(join(drive, BOOK), await writeWorkbook(emptyWorkbook('id_ID', 'Asia/Jakarta')));
    const host = await createAppsScript({
      bundle,
      drive,
      boundTo: BOOK,
      account: ACCOUNT,
      ui: PERSON,
      time: { costs: googleCosts, executionLimit: Number.POSITIVE_INFINITY },
    });
    const rows = regionRows(regions);
    const prepared = (await host.run('prepareBook', [
      { ...readInstrumentTables(INSTRUMENT), regions: rows, settings: { sample: 'ya' } },
    ])) as { readonly refused?: string; readonly said: string };
    if (prepared.refused) throw new Error(prepared.said);
    const { sheets } = host.workbook(BOOK);
    fill(sheets, 'Isian', answerLines(rows));
    const about = readSample('wilayah');
    fill(
      sheets,
      'Wilayah',
      rows.map(([code = ''], i) => ({ ...about[i % about.length], 'Kode Wilayah': code })),
    );
    return await use(host);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const ACCOUNT = { kind: 'workspace', email: 'verifikator@kkpham.example' } as const;
const PERSON = {
  alert: (_title: string, _prompt: string, buttons: string) => (buttons === 'YES_NO' ? 'YES' : 'OK'),
  prompt: () => ({ button: 'CANCEL', text: '' }),
  dialog: () => undefined,
  toast: () => undefined,
} as const;

/** Puts each line into the row of its place below the header, by header names. */
const fill = (
  sheets: readonly SheetData[],
  name: string,
  lines: readonly Readonly<Record<string, string | number>>[],
): void => {
  const cells = sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const columns = new Map((cells[0] ?? []).map((cell, i) => [String(cell?.value ?? ''), i]));
  lines.forEach((line, i) => {
    const row = cells[i + 1];
    for (const [header, value] of Object.entries(line)) {
      const column = columns.get(header);
      if (row && column !== undefined && value !== '') row[column] = { ...row[column], value };
    }
  });
};
