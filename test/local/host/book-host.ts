// A host over a Drive with one spreadsheet, for tests that run a script.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '../../../src/local/files/write-workbook';
import {
  type AppsScript,
  type AppsScriptOptions,
  createAppsScript,
  madeClock,
} from '../../../src/local/index';
import { emptySheet, emptyWorkbook } from '../../../src/local/spreadsheet/workbook';
import { bundleOf, newFolder } from './small-host';

/** What a workbook has when its file does not say. */
export const DEFAULTS = { locale: 'id_ID', timeZone: 'Asia/Jakarta' };

/** A Drive with one spreadsheet, `Buku.xlsx`, whose first sheet has `rows`. */
export const driveWith = async (rows: readonly (readonly (string | number)[])[]): Promise<string> => {
  const folder = newFolder();
  const book = emptyWorkbook(DEFAULTS.locale, DEFAULTS.timeZone);
  const sheet = emptySheet(0, 'Data', 100, 10);
  sheet.cells = rows.map((row) => row.map((value) => ({ value })));
  book.sheets = [sheet];
  writeFileSync(join(folder, 'Buku.xlsx'), await writeWorkbook(book));
  return folder;
};

export const manifestOf = (more: object): string => JSON.stringify({ timeZone: 'Asia/Makassar', ...more });

/** A host bound to `Buku.xlsx`, whose made clock stands in August 2026. */
export const hostOf = async (
  files: Readonly<Record<string, string>>,
  options: Partial<AppsScriptOptions> = {},
): Promise<AppsScript & { readonly folder: string }> => {
  const folder =
    options.drive ??
    (await driveWith([
      ['Kode', 'Nilai'],
      ['73.71', 5],
    ]));
  const host = await createAppsScript({
    bundle: bundleOf(files),
    drive: folder,
    boundTo: 'Buku.xlsx',
    clock: madeClock('2026-08-07T20:04:05Z'),
    seed: 'test',
    ...options,
  });
  return Object.create(host, { folder: { value: folder } }) as AppsScript & { readonly folder: string };
};

/** A manifest that switches the Drive service on. */
export const DRIVE = manifestOf({
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
});
