// Headers, widths, formats and fences of new tabs.
import type { Instrument } from '../../domain/instrument/instrument';
import { INDICATOR_HEADERS } from '../../domain/instrument/read-indicator';
import { INSTRUMENT_HEADERS } from '../../domain/instrument/read-instrument';
import { colourUnrecorded } from './answers-tab';
import {
  ANSWER_COLUMNS,
  CHECK_COLUMNS,
  FINDING_COLUMNS,
  JOB_COLUMNS,
  OUTBOX_COLUMNS,
  PEOPLE_COLUMNS,
  REGION_COLUMNS,
  SETTING_COLUMNS,
  scoreHeader,
  TABS,
  TRAIL_COLUMNS,
} from './layout';
import { dressPeople } from './people-tab';
import { COLOURS, protectOwn, setWidths, styleHeader } from './style';
import { findTab } from './tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Dress {
  readonly columns: readonly string[];
  readonly widths: readonly number[];
  readonly frozen?: number;
}

const DRESSES: Readonly<Record<string, Dress>> = {
  [TABS.settings]: { columns: SETTING_COLUMNS, widths: [220, 360, 520] },
  [TABS.regions]: {
    columns: REGION_COLUMNS,
    widths: [
      80, 220, 160, 200, 200, 200, 130, 130, 130, 90, 90, 190, 260, 150, 80, 120, 120, 120, 110, 130, 320,
      110, 220, 260, 120, 110,
    ],
    frozen: 2,
  },
  [TABS.answers]: {
    columns: ANSWER_COLUMNS,
    widths: [
      70, 130, 75, 140, 80, 380, 110, 120, 95, 95, 70, 220, 220, 130, 120, 95, 95, 170, 200, 120, 60, 360,
      300, 220, 210,
    ],
    frozen: 3,
  },
  [TABS.findings]: { columns: FINDING_COLUMNS, widths: [90, 190, 210, 80, 80, 70, 420, 460] },
  [TABS.outbox]: { columns: OUTBOX_COLUMNS, widths: [150, 150, 90, 220, 320, 100, 420, 150, 300] },
  [TABS.jobs]: {
    columns: JOB_COLUMNS,
    widths: [220, 120, 150, 420, 260, 220, 150, 80, 80, 80, 420, 160, 160, 150, 160],
  },
  [TABS.people]: { columns: PEOPLE_COLUMNS, widths: [260, 220, 200, 140, 110], frozen: 1 },
  [TABS.check]: {
    columns: CHECK_COLUMNS,
    widths: [80, 220, 150, 320, 110, 130, 130, 110, 110, 120, 220, 100],
    frozen: 2,
  },
  [TABS.trail]: {
    columns: TRAIL_COLUMNS,
    widths: [70, 150, 240, 140, 80, 80, 220, 220, 260, 140, 140, 140, 140],
    frozen: 1,
  },
  [TABS.instrument]: { columns: INSTRUMENT_HEADERS, widths: [90, 160, 420, 180, 70, 90, 460], frozen: 2 },
  [TABS.indicators]: { columns: INDICATOR_HEADERS, widths: [65, 120, 80, 420], frozen: 1 },
};

/** Tabs that the script writes. */
const SCRIPTS_OWN: readonly string[] = [TABS.findings, TABS.scores, TABS.outbox, TABS.jobs, TABS.trail];

/** Dresses the new tab of that name; nothing but a fence where its columns are not known yet. */
export const dressTable = (sheet: Sheet, name: string): void => {
  const dress = DRESSES[name];
  if (dress) {
    const { columns, widths, frozen } = dress;
    sheet.getRange(1, 1, 1, columns.length).setValues([[...columns]]);
    styleHeader(sheet, columns.length, frozen);
    setWidths(sheet, widths);
    const body = sheet.getRange(2, 1, sheet.getMaxRows() - 1, columns.length);
    body.setVerticalAlignment('top').setWrap(name !== TABS.regions && name !== TABS.trail);
    if (name === TABS.trail) body.setNumberFormat('@');
  }
  if (name === TABS.regions) dressRegions(sheet);
  if (name === TABS.answers) colourUnrecorded(sheet);
  if (name === TABS.people) dressPeople(sheet);
  if (SCRIPTS_OWN.includes(name)) protectOwn(sheet);
};

const dressRegions = (sheet: Sheet): void => {
  const rows = sheet.getMaxRows() - 1;
  const column = (name: (typeof REGION_COLUMNS)[number]) =>
    sheet.getRange(2, REGION_COLUMNS.indexOf(name) + 1, rows, 1);
  for (const name of REGION_COLUMNS.slice(0, REGION_COLUMNS.indexOf('Bonus Aksi HAM')))
    column(name).setNumberFormat('@');
  for (const name of ['Bonus Aksi HAM', 'Nilai Tahun Lalu'] as const) column(name).setNumberFormat('0.00');
  for (const name of REGION_COLUMNS.slice(REGION_COLUMNS.indexOf('Status'))) {
    column(name).setNumberFormat('general').setBackground(COLOURS.script);
  }
  for (const name of ['Masalah Lembar', 'Alasan Dibuka', 'Petugas'] as const) column(name).setWrap(true);
};

/**
 * Gives the tab Nilai for an instrument: a column per right. Another instrument's columns are cleared away. The header is
 * written last: where it stands, nothing is left to do.
 */
export const dressScores = (book: Spreadsheet, instrument: Instrument): Sheet => {
  const sheet = findTab(book, TABS.scores);
  const header = scoreHeader(instrument);
  const columns = sheet.getMaxColumns();
  if (columns < header.length) sheet.insertColumnsAfter(columns, header.length - columns);
  const there = sheet.getRange(1, 1, 1, header.length).getValues()[0] ?? [];
  if (header.every((name, i) => there[i] === name)) return sheet;
  sheet.clear();
  styleHeader(sheet, header.length, 2);
  setWidths(
    sheet,
    header.map((_, i) =>
      i === 0 ? 70 : i === 1 ? 200 : i === header.length - 1 ? 160 : header[i] === 'Predikat' ? 150 : 105,
    ),
  );
  const rows = sheet.getMaxRows() - 1;
  sheet
    .getRange(2, header.indexOf('Instrumen') + 1, rows, 1)
    .setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  sheet.getRange(2, 1, rows, 2).setNumberFormat('general');
  sheet.getRange(2, 3, rows, instrument.rights.length + 3).setNumberFormat('0.00');
  for (const [name, format] of [
    ['Nilai Klaim', '0.00'],
    ['Selisih', '+0.00;-0.00;0.00'],
    ['Kelengkapan', '0.0'],
  ] as const) {
    sheet.getRange(2, header.indexOf(name) + 1, rows, 1).setNumberFormat(format);
  }
  sheet.getRange(1, 1, 1, header.length).setValues([[...header]]);
  return sheet;
};
