// The actions that are measured on a book of so many regions, in the order of a season.

import type { AppsScript } from '../../src/local/index';
import type { WorkbookData } from '../../src/local/spreadsheet/workbook';
import { regionRows } from './region-answers';
import { type ActionCost, perDocument, runAction, withoutDocuments } from './run-action';

export interface MeasuredAction {
  readonly name: string;
  readonly cost: ActionCost;
}

const SHEETS = 'application/vnd.google-apps.spreadsheet';

/** Costs of the actions on the whole book, then of one region each. Throws where one is refused. */
export const measureActions = async (
  host: AppsScript,
  regions: number,
): Promise<readonly MeasuredAction[]> => {
  const [first = '', ...others] = regionRows(regions)
    .map(([code = '']) => code)
    .slice(0, 7);
  const measured: MeasuredAction[] = [];
  const whole = async (label: string, action: string, options: object | null = null): Promise<void> => {
    measured.push({ name: label, cost: await runAction(host, action, options) });
  };
  const run = (action: string, codes: readonly string[]): Promise<ActionCost> =>
    runAction(host, action, { regions: codes });
  const tell = (label: string, few: ActionCost, more: ActionCost): void => {
    const one = perDocument(few, more);
    measured.push(
      { name: `${label}, each`, cost: one },
      { name: `${label}, once`, cost: withoutDocuments(few, one) },
    );
  };
  /** Documents differ by region, so that what is done besides them is told by doing it again: then none is made. */
  const eachDocument = async (label: string, action: string): Promise<void> => {
    await run(action, [first]);
    const made = await run(action, others);
    tell(label, await run(action, others), made);
  };
  const eachSheet = async (label: string): Promise<void> =>
    tell(label, await run('collectSheets', [first]), await run('collectSheets', others));
  const rows = Array.from({ length: regions * 120 }, (_, i) => i + 2);
  await whole('Validasi isian, the first time', 'validateSubmissions');
  await whole('Validasi isian, again', 'validateSubmissions');
  await whole('Catat keputusan, all rows, the first time', 'recordDecisions', { rows });
  await whole('Hitung nilai', 'computeScores');
  await whole('Hitung nilai, again', 'computeScores');
  await whole('Selisih klaim', 'showClaimGap');
  await eachDocument('Buat ringkasan', 'writeSummaries');
  await eachDocument('Buat berita acara', 'writeMinutes');
  await eachDocument('Buat laporan pemeriksaan', 'writeCheckReports');
  await eachDocument('Buat daftar perbaikan', 'writeRepairLists');
  await eachDocument('Buat paket bukti', 'writePackage');
  await run('makeRegionSheets', [first, ...others]);
  for (const { name, id, mimeType } of host.drive.list()) {
    const isTheirs = [first, ...others].some((code) => name.includes(` ${code} `));
    if (isTheirs && mimeType === SHEETS) changeEveryAnswer(host.workbook(id));
  }
  await eachSheet('Kumpulkan isian, 120 answers changed');
  await eachSheet('Kumpulkan isian, nothing new');
  return measured;
};

/** Another note to every answer of a region's sheet, so that there is everything to collect. */
const changeEveryAnswer = ({ sheets }: WorkbookData): void => {
  const cells = sheets.find(({ name }) => name === 'Isian')?.cells ?? [];
  const at = cells.findIndex((row) => row?.some((cell) => cell?.value === 'Kode Indikator'));
  const column = (header: string): number => cells[at]?.findIndex((cell) => cell?.value === header) ?? -1;
  const [code, note] = [column('Kode Indikator'), column('Catatan')];
  for (const row of cells.slice(at + 1)) {
    if (row?.[code]?.value) row[note] = { ...row[note], value: 'Diperbaiki setelah pemeriksaan' };
  }
};
