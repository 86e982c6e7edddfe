// The tab Beranda: what to do, step by step, and what the book stands on.
import { type Instrument, isDraft } from '../../domain/instrument/instrument';
import type { Text } from '../locale/text';
import type { Settings } from '../settings';
import { gate } from './gate';
import { TABS } from './layout';
import { COLOURS } from './style';
import { findTab } from './tab';

/**
 * Writes the page, which is the first two columns, anew: steps, marks (sample data, draft), the instrument with its hash,
 * who may do what (`roles`), every assumption.
 */
export const writeHome = (
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  instrument: Instrument,
  settings: Settings,
  text: Text,
  roles: string,
): void => {
  const sheet = findTab(book, TABS.home);
  const marks = [
    ...(settings.sample === 'ya' ? [text.sampleMark] : []),
    ...(isDraft(instrument) ? [text.draftMark] : []),
  ];
  const rows: readonly (readonly [string, string])[] = [
    ...text.home.slice(0, 1),
    ...marks.map((mark): readonly [string, string] => ['!', mark]),
    ...text.home.slice(1),
    ['', ''],
    [text.homeFacts.instrument, `${instrument.id} · ${instrument.title}`],
    ['', instrument.hash],
    [text.homeFacts.regulation, instrument.regulation],
    [text.homeFacts.standing, instrument.standing],
    [text.homeFacts.roles, roles],
    [text.homeFacts.assumptions, ''],
    ...instrument.assumptions.map(({ name, value, why }): readonly [string, string] => [
      '',
      `${name}: ${value}. ${why}`,
    ]),
  ];
  writePage(sheet, rows, marks.length);
};

/** Writes label and text, a row each, anew; the first row is the title, and `marks` rows after it are warnings. */
export const writePage = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: readonly (readonly [string, string])[],
  marks: number,
): void => {
  const there = sheet.getMaxRows();
  sheet.getRange(1, 1, there, 2).clearContent();
  if (rows.length > there) sheet.insertRowsAfter(there, rows.length - there);
  const range = sheet.getRange(1, 1, rows.length, 2);
  range.setValues(rows.map((row) => row.map(gate)));
  range.setVerticalAlignment('top').setWrap(true).setFontSize(11).setBackground(null);
  sheet.getRange(1, 1, rows.length, 1).setFontWeight('bold');
  sheet.getRange(1, 1, 1, 2).setFontSize(16).setFontColor(COLOURS.header).setFontWeight('bold');
  if (marks > 0) sheet.getRange(2, 1, marks, 2).setBackground(COLOURS.warning).setFontWeight('bold');
  sheet.setColumnWidth(1, 260);
  sheet.setColumnWidth(2, 760);
  sheet.setHiddenGridlines(true);
};
