// Reads a Buku Verifikasi: settings, instrument, regions and answers, each table in one call.

import type { Instrument } from '../../domain/instrument/instrument';
import { readInstrument } from '../../domain/instrument/read-instrument';
import type { Endorsement, Region } from '../../domain/region/region';
import { readRegionCode } from '../../domain/region/region-code';
import { readSubmissions } from '../../domain/submission/read-submissions';
import type { ReadRow, RowField, TypedRow } from '../../domain/submission/row';
import { type Cell, cellText, isBlank, type Rows } from '../../domain/table/cell';
import { type Finding, finding } from '../../domain/validation/finding';
import { Refusal } from '../refusal';
import { readSettings, type Settings } from '../settings';
import {
  ANSWER_COLUMNS,
  ANSWER_FIELDS,
  type AnswerColumn,
  REGION_COLUMNS,
  REGION_FIELDS,
  type RegionColumn,
  TABS,
} from './layout';
import { readTab, readValues, refuseMerged, type Tab } from './tab';

/** A book as read. Nothing in it is written back but through the actions. */
export interface Book {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly settings: Settings;
  readonly instrument: Instrument;
  readonly regions: readonly Region[];
  /** What is wrong with the rows of Wilayah themselves. */
  readonly regionFindings: readonly Finding[];
  readonly rows: readonly ReadRow[];
  readonly tabs: { readonly regions: Tab<RegionColumn>; readonly answers: Tab<AnswerColumn> };
}

/** Reads the instrument of a book, or refuses with all its faults. */
export const readBookInstrument = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Instrument =>
  soundInstrument(readValues(spreadsheet, TABS.instrument), readValues(spreadsheet, TABS.indicators));

/** The instrument in its two tables. Refuses one that is not there yet, and an unsound one with all its faults. */
export const soundInstrument = (instrument: Rows, indicators: Rows): Instrument => {
  if (instrument.length < 2 && indicators.length < 2) throw new Refusal('instrument/empty', {});
  const read = readInstrument(instrument, indicators);
  if ('faults' in read) throw new Refusal('instrument/unsound', { faults: read.faults });
  return read.instrument;
};

/** Reads everything, or refuses before anything is changed. */
export const readBook = (): Book => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const settings = readSettings(readValues(spreadsheet, TABS.settings));
  const instrument = readBookInstrument(spreadsheet);
  const regionTab = readTab(spreadsheet, TABS.regions, REGION_COLUMNS);
  const { regions, findings } = readRegions(regionTab);
  if (regions.length === 0) throw new Refusal('book/no-regions', {});
  const answerTab = readTab(spreadsheet, TABS.answers, ANSWER_COLUMNS);
  refuseMerged(TABS.answers, answerTab.range);
  return {
    spreadsheet,
    settings,
    instrument,
    regions,
    regionFindings: findings,
    rows: readSubmissions(instrument, regions, typedRows(answerTab.values.slice(1), answerTab.columns, 2)),
    tabs: { regions: regionTab, answers: answerTab },
  };
};

/** The rows of Isian in which a region, an indicator or an answer stands; `first` is the sheet's row of the first one. */
export const typedRows = (
  values: Rows,
  columns: Tab<AnswerColumn>['columns'],
  first: number,
): readonly TypedRow[] => {
  const places = Object.values(ANSWER_FIELDS).map((column) => columns[column]);
  const at = Object.fromEntries(
    Object.entries(ANSWER_FIELDS).map(([field, column]) => [field, columns[column]]),
  ) as Readonly<Record<RowField, number>>;
  const rows: TypedRow[] = [];
  for (let i = 0; i < values.length; i++) {
    const cells = values[i] ?? [];
    if (places.every((column) => isBlank(cells[column]))) continue;
    rows.push({
      row: first + i,
      region: cells[at.region],
      indicator: cells[at.indicator],
      answer: cells[at.answer],
      numerator: cells[at.numerator],
      denominator: cells[at.denominator],
      dataYear: cells[at.dataYear],
      evidence: cells[at.evidence],
      note: cells[at.note],
      decision: cells[at.decision],
      verifiedAnswer: cells[at.verifiedAnswer],
      verifiedNumerator: cells[at.verifiedNumerator],
      verifiedDenominator: cells[at.verifiedDenominator],
      reasonCode: cells[at.reasonCode],
      verifierNote: cells[at.verifierNote],
      change: cells[at.change],
      recorded: cells[at.recorded],
      decidedBy: cells[at.decidedBy],
      verifier: cells[at.verifier],
    });
  }
  return rows;
};

/** Regions by their row in Wilayah; a code that is unreadable or stands there twice becomes a finding. */
export const readRegions = ({
  values,
  columns,
}: Tab<RegionColumn>): { readonly regions: readonly Region[]; readonly findings: readonly Finding[] } => {
  const first = new Map<string, number>();
  const findings: Finding[] = [];
  const regions = values.slice(1).flatMap((cells, i): readonly Region[] => {
    if (Object.values<number>(columns).every((column) => isBlank(cells[column]))) return [];
    const row = i + 2;
    const cell = (column: RegionColumn): Cell => cells[columns[column]];
    const typed = cellText(cell('Kode Wilayah'));
    const read = readRegionCode(cell('Kode Wilayah'));
    const place = { table: 'wilayah', row, field: 'code' } as const;
    if (read.code === null) {
      findings.push(
        finding(
          'region/code-unreadable',
          { region: null, indicator: null, place },
          { found: typed },
        ) as Finding,
      );
      return [];
    }
    const about = { region: read.code, indicator: null, place };
    const before = first.get(read.code);
    if (before !== undefined) {
      findings.push(finding('region/twice', about, { found: read.code, first: before }) as Finding);
      return [];
    }
    first.set(read.code, row);
    if (read.from !== 'text') {
      findings.push(
        finding('region/code-converted', about, { found: typed, recognised: read.code }) as Finding,
      );
    }
    const endorsed = (endorsement: Endorsement): boolean =>
      !/^(-|tidak( ada)?|belum( ada)?|nihil|no|false)?$/i.test(cellText(cell(REGION_FIELDS[endorsement])));
    return [
      {
        row,
        code: read.code,
        name: cellText(cell('Wilayah')) || read.code,
        province: cellText(cell('Provinsi')),
        endorsements: {
          office: endorsed('office'),
          regencySecretary: endorsed('regencySecretary'),
          provinceSecretary: endorsed('provinceSecretary'),
        },
        officers: cell('Surel Petugas'),
        coordinator: cell('Surel Koordinator'),
        bonus: cell('Bonus Aksi HAM'),
        sheetTrouble: cellText(cell('Masalah Lembar')),
        lastYear: cell('Nilai Tahun Lalu'),
      },
    ];
  });
  return { regions, findings };
};
