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
import { makeMissing, type NewTab } from '../sheets/new-tabs';
import { dressTable } from '../sheets/other-tabs';
import { keepProgram } from '../sheets/program-cell';
import { COLOURS, protectOwn, setWidths, styleHeader } from '../sheets/style';
import { findTab, readValues } from '../sheets/tab';
import { bareReport } from './bare-report';
import { guarded } from './run';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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
    const listed = addMissingProvinces(book, given.provinces ?? []);
    const roles = rolesStanding(text, peopleOf(book));
    writePage(findTab(book, TABS.home), [...text.national.home, ['', ''], [text.homeFacts.roles, roles]], 0);
    keepProgram(book);
    if (made.length > 0) book.setActiveSheet(book.getSheets()[0] ?? book.getActiveSheet());
    const said = text.national.prepared(listed);
    // Who waits for the lock must not read what is still on its way.
    SpreadsheetApp.flush();
    book.toast(said, text.menu.title, 15);
    return bareReport(book, said);
  });

/** The tabs that were missing and are now there. */
const makeTabs = (book: Spreadsheet, given: NationalContents): readonly string[] => {
  const names = SETTINGS.map((key) => SETTING_LINES[key].name);
  const tabs: readonly NewTab[] = [
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
  return makeMissing(book, tabs, dressOwn);
};

const dressOwn = (sheet: Sheet, name: string): void => {
  dressTable(sheet, name);
  if (name === TABS.national) dressNational(sheet);
  if (name === TABS.provinces) dressProvinces(sheet);
  if (name === TABS.nationalGaps || name === TABS.nationalRegions) protectOwn(sheet);
};

const dressProvinces = (sheet: Sheet): void => {
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

/** Appends the books that are not in the list yet, below what is there and in one block. Gives how many it lists then. */
const addMissingProvinces = (
  book: Spreadsheet,
  given: NonNullable<NationalContents['provinces']>,
): number => {
  const { tab, books } = readProvinceList(book);
  const there = new Set(books.map(({ reference }) => reference));
  const missing = given.filter(([, , reference]) => !there.has(reference));
  if (missing.length === 0) return books.length;
  const { sheet, values, columns } = tab;
  const [last, rows] = [values.length + missing.length, sheet.getMaxRows()];
  if (last > rows) sheet.insertRowsAfter(rows, last - rows);
  const places = (['Kode', 'Provinsi', 'Buku'] as const).map((column) => columns[column]);
  for (const place of places) {
    sheet.getRange(values.length + 1, place + 1, missing.length, 1).setNumberFormat('@');
  }
  const width = values[0]?.length ?? 1;
  sheet.getRange(values.length + 1, 1, missing.length, width).setValues(
    missing.map((cells) => {
      const row = Array.from({ length: width }, () => '');
      places.forEach((place, i) => {
        row[place] = cells[i] ?? '';
      });
      return row;
    }),
  );
  return books.length + missing.length;
};
