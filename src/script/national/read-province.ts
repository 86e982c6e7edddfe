// Opens a province's book and reads what a national one needs: five tables, each in one call, whatever their size.
import { countFindings, readRegionTable, readScoreTable } from '../../domain/national/read-tables';
import type { Reading, Trouble } from '../../domain/national/reading';
import { provinceOf } from '../../domain/region/region-code';
import { readProvinces } from '../../domain/roles/provinces';
import { type Cell, cellText, type Rows } from '../../domain/table/cell';
import { driveId } from '../documents/drive-id';
import { LANGUAGES } from '../locale';
import { reasonOf } from '../reason-of';
import { SETTING_LINES, type Settings } from '../settings';
import { FINDING_COLUMNS, TABS } from '../sheets/layout';
import { programIn } from '../sheets/program-cell';
import { BOOK_WORDS } from './book-words';
import type { Listed } from './province-list';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Addresses of the tabs that a person goes on to. */
export interface Links {
  readonly scores: string;
  readonly regions: string;
  readonly findings: string;
}

export type ReadBook = { readonly reading: Reading; readonly links: Links } | { readonly trouble: Trouble };

/** What a book is read for. */
export interface Purpose {
  readonly settings: Pick<Settings, 'dataYear'>;
  /** `yyyy-MM-dd HH:mm` */
  readonly time: string;
  /** Id of the national book itself. */
  readonly ownId: string;
  /** The rows of the list by the ids of the books that were opened before; this one is added. */
  readonly opened: Map<string, number>;
}

/** Reads the book of a row. What Google refuses, and what is not there, becomes a trouble: the other books go on. */
export const readProvince = (listed: Listed, purpose: Purpose): ReadBook => {
  const book = open(listed.reference);
  if ('trouble' in book) return book;
  const before = purpose.opened.get(book.id);
  if (before !== undefined) return { trouble: { code: 'twice', row: before } };
  if (book.id === purpose.ownId) return { trouble: { code: 'own-book' } };
  purpose.opened.set(book.id, listed.row);
  try {
    return read(book.spreadsheet, listed, purpose);
  } catch (error) {
    return { trouble: { code: 'not-read', reason: reasonOf(error) } };
  }
};

const open = (
  reference: string,
): { readonly spreadsheet: Spreadsheet; readonly id: string } | { readonly trouble: Trouble } => {
  if (reference === '') return { trouble: { code: 'no-link' } };
  try {
    const isForeign = reference.includes('://') && !/^https:\/\/(docs|drive)\.google\.com\//.test(reference);
    const spreadsheet = isForeign
      ? SpreadsheetApp.openByUrl(reference)
      : SpreadsheetApp.openById(driveId(reference));
    return { spreadsheet, id: spreadsheet.getId() };
  } catch (error) {
    return { trouble: { code: 'not-opened', reason: reasonOf(error) } };
  }
};

const NEEDED = [TABS.settings, TABS.home, TABS.regions, TABS.scores, TABS.findings] as const;

const read = (spreadsheet: Spreadsheet, { code }: Listed, { settings, time }: Purpose): ReadBook => {
  const sheets = new Map(NEEDED.map((name) => [name, spreadsheet.getSheetByName(name)]));
  const missing = NEEDED.find((name) => !sheets.get(name));
  if (missing !== undefined) return { trouble: { code: 'tab-missing', tab: missing } };
  const sheetOf = (name: (typeof NEEDED)[number]): Sheet => sheets.get(name) as Sheet;
  const valuesOf = (name: (typeof NEEDED)[number]): Rows => sheetOf(name).getDataRange().getValues() as Rows;

  const set = valuesOf(TABS.settings);
  const year = settingIn(set, SETTING_LINES.dataYear.name);
  if (year !== String(settings.dataYear)) {
    return { trouble: { code: 'other-year', expected: settings.dataYear, found: year } };
  }
  const scores = readScoreTable(valuesOf(TABS.scores), BOOK_WORDS);
  if ('missing' in scores) return lacks(TABS.scores, scores.missing);
  const regions = readRegionTable(valuesOf(TABS.regions), scores.scores, BOOK_WORDS);
  if ('missing' in regions) return lacks(TABS.regions, regions.missing);
  const found = [...new Set(regions.regions.map((region) => provinceOf(region.code)))].sort();
  if (found.length === 0) return { trouble: { code: 'no-regions' } };
  const expected = readProvinces(code) ?? [];
  if (expected.length > 0 && found.some((one) => !expected.includes(one))) {
    return { trouble: { code: 'other-province', expected: expected.join(', '), found } };
  }
  const counted = countFindings(severityColumn(sheetOf(TABS.findings)), BOOK_WORDS);
  if ('missing' in counted) return lacks(TABS.findings, counted.missing);
  const home = valuesOf(TABS.home);
  const address = spreadsheet.getUrl();
  const link = (name: (typeof NEEDED)[number]): string => `${address}#gid=${sheetOf(name).getSheetId()}`;
  return {
    reading: {
      time,
      program: programIn(home[0] ?? []),
      findings: counted.findings,
      isSample: settingIn(set, SETTING_LINES.sample.name).toLowerCase() === 'ya',
      isDraft: home.some((cells) => DRAFT_MARKS.includes(cellText(cells[1]))),
      regions: regions.regions,
    },
    links: { scores: link(TABS.scores), regions: link(TABS.regions), findings: link(TABS.findings) },
  };
};

const lacks = (tab: string, header: string): ReadBook => ({
  trouble: { code: 'header-missing', tab, header },
});

const DRAFT_MARKS: readonly string[] = Object.values(LANGUAGES).map(({ draftMark }) => draftMark);

/** What stands beside a setting's name, wherever in the row; empty where the book does not have it. */
const settingIn = (rows: Rows, name: string): string => {
  const row = rows.find((cells) => cells.some((cell) => sameText(cell, name))) ?? [];
  return cellText(row[row.findIndex((cell) => sameText(cell, name)) + 1]);
};

const sameText = (cell: Cell, name: string): boolean => cellText(cell).toLowerCase() === name.toLowerCase();

/** One column of Temuan, its header first: a book of many findings is not read whole to count them. */
const severityColumn = (sheet: Sheet): readonly Cell[] =>
  sheet
    .getRange(1, FINDING_COLUMNS.indexOf('Tingkat') + 1, Math.max(sheet.getLastRow(), 1), 1)
    .getValues()
    .map(([cell]) => cell as Cell);
