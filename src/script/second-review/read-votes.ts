// Reads what the second verifier typed into the spreadsheet of the sample.
import type { DecisionCells } from '../../domain/decision/decision-text';
import { type Cell, cellText, plainText } from '../../domain/table/cell';
import { findColumns } from '../../domain/table/read-table';
import { stateKey } from '../../domain/trail/recorded';
import { Refusal } from '../refusal';
import type { Tab } from '../sheets/tab';
import { writeTextColumn } from '../sheets/write-column';
import { SAMPLE_COLUMNS, SAMPLE_TABS, type SampleColumn } from './sample-layout';

export interface TypedVotes {
  readonly tab: Tab<SampleColumn>;
  /** By region and indicator, as `stateKey` joins them; of two rows for one the upper counts. */
  readonly cells: ReadonlyMap<string, DecisionCells>;
}

/** Refuses a file of which the tab was renamed or a header is missing; columns may have been moved. */
export const readVotes = (file: GoogleAppsScript.Spreadsheet.Spreadsheet): TypedVotes => {
  const sheet = file.getSheetByName(SAMPLE_TABS.sample);
  if (!sheet) throw new Refusal('review/file-spoiled', { tab: SAMPLE_TABS.sample, header: null });
  const range = sheet.getDataRange();
  const values = range.getValues() as readonly (readonly Cell[])[];
  const found = findColumns(values[0] ?? [], SAMPLE_COLUMNS);
  if ('faults' in found) {
    throw new Refusal('review/file-spoiled', {
      tab: SAMPLE_TABS.sample,
      header: found.faults[0]?.header ?? '',
    });
  }
  const { columns } = found;
  const cells = new Map<string, DecisionCells>();
  for (const row of values.slice(1)) {
    const key = keyOf(row, columns);
    if (!cells.has(key)) cells.set(key, votesIn(row, columns));
  }
  return { tab: { sheet, range, values, columns }, cells };
};

/** Writes the script's own column, in two calls. */
export const writeRemarks = ({ tab }: TypedVotes, remarks: ReadonlyMap<string, string>): void =>
  writeTextColumn(
    tab,
    'Keterangan',
    (row) => remarks.get(keyOf(tab.values[row - 1] ?? [], tab.columns)) ?? '',
  );

type Columns = Tab<SampleColumn>['columns'];

const keyOf = (row: readonly Cell[], columns: Columns): string =>
  stateKey(cellText(row[columns['Kode Wilayah']]), plainText(row[columns['Kode Indikator']]).toUpperCase());

const votesIn = (row: readonly Cell[], columns: Columns): DecisionCells => ({
  decision: row[columns['Status Verifikasi']],
  verifiedAnswer: row[columns['Jawaban Terverifikasi']],
  verifiedNumerator: row[columns['Pembilang Terverifikasi']],
  verifiedDenominator: row[columns['Penyebut Terverifikasi']],
  reasonCode: row[columns['Kode Alasan']],
  verifierNote: row[columns['Catatan Verifikator']],
});
