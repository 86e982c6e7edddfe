// Siapkan buku nasional: makes what is missing of a national book and touches nothing that is there.
import type { Report } from '../../domain/report/report';
import { LANGUAGES } from '../locale';
import { PROVINCE_COLUMNS } from '../national/layout';
import { dressNational } from '../national/national-tab';
import { readProvinceList } from '../national/province-list';
import { Refusal } from '../refusal';
import { peopleOf } from '../roles/people';
import { permitPrepare } from '../roles/permit-whole-book';
import { rolesStanding } from '../roles/standing';
import { initialSettings, readSettings, SETTING_LINES, type Settings } from '../settings';
import { writePage } from '../sheets/home-tab';
import { PEOPLE_COLUMNS, SETTING_COLUMNS, TABS } from '../sheets/layout';
import { removeBlankStart, writeText } from '../sheets/new-tabs';
import { dressTables } from '../sheets/other-tabs';
import { dressPeople } from '../sheets/people-tab';
import { keepProgram } from '../sheets/program-cell';
import { COLOURS, protectOwn, setWidths, styleHeader } from '../sheets/style';
import { findTab, readValues } from '../sheets/tab';
import { bareReport } from './bare-report';
import { guarded } from './run';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a new national book is made from; on Google the tab Provinsi is filled in by hand. */
export interface NationalContents {
  /** Code, name, and link or id of each book that is not in the list yet. */
  readonly provinces?: readonly (readonly [string, string, string])[];
  readonly settings?: Partial<Record<keyof Settings, string>>;
}

/** The settings that mean anything there. */
const SETTINGS: readonly (keyof Settings)[] = ['language', 'awardYear', 'dataYear'];

/** Makes the missing tabs, and lists the books that are given and not there yet. A Buku Verifikasi is refused. */
export const prepareNational = (contents?: NationalContents): Report =>
  guarded(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const given = contents && typeof contents === 'object' ? contents : {};
    if (book.getSheetByName(TABS.answers)) throw new Refusal('national/province-book', {});
    permitPrepare(book);
    const made = makeTabs(book, given);
    const text = LANGUAGES[readSettings(readValues(book, TABS.settings)).language];
    if (made.includes(TABS.people)) dressPeople(book);
    const listed = addMissingProvinces(book, given.provinces ?? []);
    const roles = rolesStanding(text, peopleOf(book));
    writePage(findTab(book, TABS.home), [...text.national.home, ['', ''], [text.homeFacts.roles, roles]], 0);
    keepProgram(book);
    if (made.includes(TABS.home)) book.setActiveSheet(book.getSheets()[0] ?? book.getActiveSheet());
    const said = text.national.prepared(listed);
    book.toast(said, text.menu.title, 15);
    return bareReport(book, said);
  });

/** The tabs that were missing and are now there. */
const makeTabs = (book: Spreadsheet, given: NationalContents): readonly string[] => {
  const blank = book.getSheets();
  const names = SETTINGS.map((key) => SETTING_LINES[key].name);
  const tables: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    [TABS.home, [['']]],
    [TABS.national, [['']]],
    [TABS.nationalGaps, [['']]],
    [TABS.provinces, [[...PROVINCE_COLUMNS]]],
    [TABS.nationalRegions, [['']]],
    [
      TABS.settings,
      [
        [...SETTING_COLUMNS],
        ...initialSettings(given.settings).filter(([name = '']) => names.includes(name)),
      ],
    ],
    [TABS.people, [[...PEOPLE_COLUMNS]]],
  ];
  const made = tables.flatMap(([name, rows], i) => {
    if (book.getSheetByName(name)) return [];
    writeText(book.insertSheet(name, i), rows);
    return [name];
  });
  dressTables(book, made);
  if (made.includes(TABS.national)) dressNational(findTab(book, TABS.national));
  if (made.includes(TABS.provinces)) dressProvinces(book);
  for (const name of [TABS.nationalGaps, TABS.nationalRegions]) {
    if (made.includes(name)) protectOwn(findTab(book, name));
  }
  removeBlankStart(book, blank, made);
  return made;
};

const dressProvinces = (book: Spreadsheet): void => {
  const sheet = findTab(book, TABS.provinces);
  const [rows, peoples] = [sheet.getMaxRows() - 1, PROVINCE_COLUMNS.indexOf('Daerah')];
  styleHeader(sheet, PROVINCE_COLUMNS.length, 2);
  setWidths(sheet, [80, 220, 420, 70, 70, 85, 85, 270, 130, 125, 420, 160]);
  sheet.getRange(2, 1, rows, PROVINCE_COLUMNS.length).setVerticalAlignment('top');
  sheet.getRange(2, 1, rows, peoples).setNumberFormat('@').setBackground(COLOURS.region);
  sheet
    .getRange(2, peoples + 1, rows, PROVINCE_COLUMNS.length - peoples)
    .setNumberFormat('general')
    .setBackground(COLOURS.script);
  sheet.getRange(1, PROVINCE_COLUMNS.indexOf('Program') + 1, rows + 1, 3).setHorizontalAlignment('center');
  sheet.getRange(2, PROVINCE_COLUMNS.indexOf('Masalah') + 1, rows, 1).setWrap(true);
  sheet.hideColumns(PROVINCE_COLUMNS.indexOf('Dibaca Dari') + 1);
};

/** Appends the books that are not in the list yet, below what is there. Gives how many it lists then. */
const addMissingProvinces = (
  book: Spreadsheet,
  given: NonNullable<NationalContents['provinces']>,
): number => {
  const { tab, books } = readProvinceList(book);
  const there = new Set(books.map(({ reference }) => reference));
  const missing = given.filter(([, , reference]) => !there.has(reference));
  if (missing.length === 0) return books.length;
  const { sheet, columns } = tab;
  const first = 1 + Math.max(1, ...books.map(({ row }) => row));
  const [last, rows] = [first + missing.length - 1, sheet.getMaxRows()];
  if (last > rows) sheet.insertRowsAfter(rows, last - rows);
  (['Kode', 'Provinsi', 'Buku'] as const).forEach((column, i) => {
    sheet
      .getRange(first, columns[column] + 1, missing.length, 1)
      .setNumberFormat('@')
      .setValues(missing.map((cells) => [cells[i] ?? '']));
  });
  return books.length + missing.length;
};
