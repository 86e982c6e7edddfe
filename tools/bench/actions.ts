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
  // An action that works region by region is measured on one, then on three others.
  const codes = regionRows(regions).map(([code = '']) => code);
  const [first = '', ...others] = codes.slice(0, 4);
  const measured: MeasuredAction[] = [];
  const whole = async (label: string, action: string, options: object | null = null): Promise<void> => {
    measured.push({ name: label, cost: await runAction(host, action, options) });
  };
  /** What each document or sheet takes, and what the action takes besides. */
  const each = async (label: string, action: string, options: object = {}): Promise<void> => {
    const few = await runAction(host, action, { ...options, regions: [first] });
    const more = await runAction(host, action, { ...options, regions: others });
    const one = perDocument(few, more);
    measured.push(
      { name: `${label}, each`, cost: one },
      { name: `${label}, once`, cost: withoutDocuments(few, one) },
    );
  };
  const rows = Array.from({ length: regions * 120 }, (_, i) => i + 2);
  await whole('Validasi isian, the first time', 'validateSubmissions');
  await whole('Validasi isian, again', 'validateSubmissions');
  await whole('Catat keputusan, all rows, the first time', 'recordDecisions', { rows });
  await whole('Hitung nilai', 'computeScores');
  await whole('Hitung nilai, again', 'computeScores');
  await whole('Selisih klaim', 'showClaimGap');
  await each('Buat ringkasan', 'writeSummaries');
  await each('Buat berita acara', 'writeMinutes');
  await each('Buat laporan pemeriksaan', 'writeCheckReports');
  await each('Buat daftar perbaikan', 'writeRepairLists');
  await each('Buat paket bukti', 'writePackage');
  await host.run('makeRegionSheets', [{ regions: [first, ...others] }]);
  for (const { name, id, mimeType } of host.drive.list()) {
    const isTheirs = [first, ...others].some((code) => name.includes(` ${code} `));
    if (isTheirs && mimeType === SHEETS) changeEveryAnswer(host.workbook(id));
  }
  await each('Kumpulkan isian, 120 answers changed', 'collectSheets');
  await each('Kumpulkan isian, nothing new', 'collectSheets');
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
