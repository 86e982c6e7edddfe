// Siapkan buku: makes what is missing of a Buku Verifikasi and touches nothing that is there.
import type { Instrument } from '../../domain/instrument/instrument';
import { INDICATOR_HEADERS } from '../../domain/instrument/read-indicator';
import { INSTRUMENT_HEADERS } from '../../domain/instrument/read-instrument';
import type { Region } from '../../domain/region/region';
import { readRegionCode } from '../../domain/region/region-code';
import type { Report } from '../../domain/report/report';
import { cellText } from '../../domain/table/cell';
import { LANGUAGES } from '../locale';
import { isNational } from '../national/is-national';
import { Refusal } from '../refusal';
import { peopleOf } from '../roles/people';
import { permitPrepare } from '../roles/permit-whole-book';
import { protectedByRole } from '../roles/protect-tabs';
import { rolesStanding } from '../roles/standing';
import { initialSettings, readSettings, type Settings } from '../settings';
import { addHeaders } from '../sheets/add-headers';
import {
  answerRow,
  answerValidation,
  decisionValidation,
  reasonValidation,
  styleAnswers,
} from '../sheets/answers-tab';
import { addCheckRows } from '../sheets/check-tab';
import { writeHome } from '../sheets/home-tab';
import {
  ANSWER_COLUMNS,
  CHECK_COLUMNS,
  JOB_COLUMNS,
  PEOPLE_COLUMNS,
  REGION_COLUMNS,
  SETTING_COLUMNS,
  TABS,
  TRAIL_COLUMNS,
} from '../sheets/layout';
import { makeMissing, type NewTab } from '../sheets/new-tabs';
import { dressScores, dressTable } from '../sheets/other-tabs';
import { keepProgram } from '../sheets/program-cell';
import { readBookInstrument, readRegions, soundInstrument } from '../sheets/read-book';
import { readTab, readValues, refuseMerged } from '../sheets/tab';
import { askForNewTrail, beginTrail, hasEntries } from '../trail/begin';
import { guarded } from './run';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a new book is made from; on Google the tabs are filled by importing the CSV files. */
export interface Contents {
  /** Rows of `instrumen.csv` and `indikator.csv`, headers included. */
  readonly instrument?: readonly (readonly string[])[];
  readonly indicators?: readonly (readonly string[])[];
  /** Rows of Wilayah by its first columns, without header. */
  readonly regions?: readonly (readonly string[])[];
  readonly settings?: Partial<Record<keyof Settings, string>>;
}

/**
 * Makes the missing tabs and settings, then a row in Isian for each region and indicator that has none. Running it
 * again adds only what is missing. An unsound instrument is refused before any tab is made; where there is none yet, the
 * tabs are made and the person is asked to bring one.
 */
export const prepareBook = (contents?: Contents): Report =>
  guarded(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const given = contents && typeof contents === 'object' ? contents : {};
    if (isNational(book)) throw new Refusal('national/national-book', {});
    permitPrepare(book);
    refuseUnsound(book, given);
    const lostTrail = askForNewTrail(book);
    addMissingColumns(book);
    const made = makeTabs(book, given);
    addMissingSettings(book);
    const settings = readSettings(readValues(book, TABS.settings));
    const text = LANGUAGES[settings.language];
    const people = peopleOf(book);
    const instrument = readBookInstrument(book);
    const { regions } = readRegions(readTab(book, TABS.regions, REGION_COLUMNS));
    if (regions.length > 0 && !hasEntries(book)) beginTrail(book, instrument, lostTrail);
    const added = addMissingRows(book, instrument, regions);
    addCheckRows(book, regions);
    dressScores(book, instrument);
    writeHome(book, instrument, settings, text, rolesStanding(text, people));
    keepProgram(book);
    if (made.length > 0) book.setActiveSheet(book.getSheets()[0] ?? book.getActiveSheet());
    const said = [
      regions.length === 0 ? text.done.preparedBlank : text.done.prepared(regions.length, added),
      ...(made.includes(TABS.people) || 'faults' in people ? [rolesStanding(text, people)] : []),
      ...protectedByRole(book, people, text),
    ].join(' ');
    // Who waits for the lock must not read what is still on its way.
    SpreadsheetApp.flush();
    book.toast(said, text.menu.title, 15);
    return {
      instrument: { id: instrument.id, hash: instrument.hash },
      regions: [],
      otherFindings: [],
      documents: [],
      messages: [],
      said,
    };
  });

/** The columns that every book has; the others are put there when they are missing. */
const PEOPLES = {
  regions: REGION_COLUMNS.slice(0, REGION_COLUMNS.indexOf('Status')),
  answers: ANSWER_COLUMNS.slice(0, ANSWER_COLUMNS.indexOf('Skor')).filter((name) => name !== 'Kode Alasan'),
} as const;

const othersThan = (columns: readonly string[], known: readonly string[]): readonly string[] =>
  columns.filter((name) => !known.includes(name));

/** Puts the columns that a book of an earlier version lacks to the right of what is there. */
const addMissingColumns = (book: Spreadsheet): void => {
  const own = [
    [TABS.regions, othersThan(REGION_COLUMNS, PEOPLES.regions)],
    [TABS.answers, othersThan(ANSWER_COLUMNS, PEOPLES.answers)],
    [TABS.jobs, JOB_COLUMNS],
  ] as const;
  for (const [tab, headers] of own) {
    const sheet = book.getSheetByName(tab);
    if (sheet) addHeaders(sheet, headers);
  }
};

/** Refuses what is wrong with the tabs that are there, and with an instrument that is given, before a tab is made. */
const refuseUnsound = (book: Spreadsheet, given: Contents): void => {
  const there = (name: string): boolean => book.getSheetByName(name) !== null;
  if (there(TABS.settings)) readSettings(readTab(book, TABS.settings, SETTING_COLUMNS).values);
  if (there(TABS.regions)) refuseMerged(TABS.regions, readTab(book, TABS.regions, PEOPLES.regions).range);
  if (there(TABS.answers)) refuseMerged(TABS.answers, readTab(book, TABS.answers, PEOPLES.answers).range);
  const [instrument, indicators] = [
    there(TABS.instrument) ? readValues(book, TABS.instrument) : given.instrument,
    there(TABS.indicators) ? readValues(book, TABS.indicators) : given.indicators,
  ];
  if (instrument && indicators) soundInstrument(instrument, indicators);
};

/** The tabs that were missing and are now there, with their headers and what they were given. */
const makeTabs = (book: Spreadsheet, given: Contents): readonly string[] => {
  const tabs: readonly NewTab[] = [
    [TABS.home, [['']]],
    [TABS.settings, [[...SETTING_COLUMNS], ...initialSettings(given.settings)]],
    [TABS.regions, [[...REGION_COLUMNS], ...(given.regions ?? [])]],
    [TABS.answers, [[...ANSWER_COLUMNS]]],
    [TABS.findings, [['']]],
    [TABS.scores, [['']]],
    [TABS.outbox, [['']]],
    [TABS.jobs, [['']]],
    [TABS.check, [[...CHECK_COLUMNS]]],
    [TABS.people, [[...PEOPLE_COLUMNS]]],
    [TABS.trail, [[...TRAIL_COLUMNS]]],
    [TABS.instrument, given.instrument ?? [[...INSTRUMENT_HEADERS]]],
    [TABS.indicators, given.indicators ?? [[...INDICATOR_HEADERS]]],
  ];
  return makeMissing(book, tabs, dressTable);
};

/** Appends the settings that a book of an earlier version does not have. */
const addMissingSettings = (book: Spreadsheet): void => {
  const { sheet, values, columns } = readTab(book, TABS.settings, SETTING_COLUMNS);
  const there = new Set(values.map((cells) => cellText(cells[columns.Setelan]).toLowerCase()));
  const missing = initialSettings().filter(([name = '']) => !there.has(name.toLowerCase()));
  if (missing.length === 0) return;
  const [last, rowsThere] = [values.length + missing.length, sheet.getMaxRows()];
  if (last > rowsThere) sheet.insertRowsAfter(rowsThere, last - rowsThere);
  const rows = missing.map((line) => {
    const row = (values[0] ?? []).map(() => '');
    SETTING_COLUMNS.forEach((header, i) => {
      row[columns[header]] = line[i] ?? '';
    });
    return row;
  });
  sheet
    .getRange(values.length + 1, 1, rows.length, rows[0]?.length ?? 1)
    .setNumberFormat('@')
    .setValues(rows);
};

/**
 * Appends a row for each region and indicator that has none, in one block; a tab without rows gets no more than these. Their
 * texts are written last: a row that is there lacks nothing. Gives how many.
 */
const addMissingRows = (book: Spreadsheet, instrument: Instrument, regions: readonly Region[]): number => {
  const tab = readTab(book, TABS.answers, ANSWER_COLUMNS);
  const there = new Set(
    tab.values.slice(1).map((cells) => {
      const { code } = readRegionCode(cells[tab.columns['Kode Wilayah']]);
      return `${code ?? ''} ${cellText(cells[tab.columns['Kode Indikator']]).toUpperCase()}`;
    }),
  );
  const missing = regions.flatMap((region) =>
    instrument.indicators
      .filter((indicator) => !there.has(`${region.code} ${indicator.code}`))
      .map((indicator) => ({ region, indicator })),
  );
  if (missing.length === 0) return 0;
  const { sheet } = tab;
  const first = tab.values.length + 1;
  const last = tab.values.length + missing.length;
  const rowsThere = sheet.getMaxRows();
  if (last > rowsThere) sheet.insertRowsAfter(rowsThere, last - rowsThere);
  if (first === 2 && last < rowsThere) sheet.deleteRows(last + 1, rowsThere - last);
  const width = (tab.values[0] ?? []).length;
  const rights = new Map(instrument.rights.map((right) => [right.code, right.name]));
  const dimensions = new Map(instrument.dimensions.map((dimension) => [dimension.code, dimension.name]));
  const rows = missing.map(({ region, indicator }) => {
    const cells = answerRow(region, indicator, rights, dimensions);
    const row = Array.from({ length: width }, () => '');
    for (const column of ANSWER_COLUMNS) row[tab.columns[column]] = cells[column] ?? '';
    return row;
  });
  styleAnswers(sheet, first, rows.length, tab.columns);
  const rules = new Map<string, GoogleAppsScript.Spreadsheet.DataValidation | null>();
  sheet
    .getRange(first, tab.columns.Jawaban + 1, rows.length, 1)
    .setDataValidations(missing.map(({ indicator }) => [answerValidation(indicator, rules)]) as never);
  sheet
    .getRange(first, tab.columns['Status Verifikasi'] + 1, rows.length, 1)
    .setDataValidation(decisionValidation());
  sheet.getRange(first, tab.columns['Kode Alasan'] + 1, rows.length, 1).setDataValidation(reasonValidation());
  sheet.getRange(first, 1, rows.length, width).setValues(rows);
  return missing.length;
};
