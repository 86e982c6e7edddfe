// The tab Pengguna: text cells, a drop-down of roles, and a fence around it.
import { ROLE_WORDS } from '../../domain/roles/role';
import { protectForOwner } from '../roles/protect-tabs';
import { PEOPLE_COLUMNS } from './layout';

/** Dresses the new tab. Its drop-down refuses other words: a role that nobody has stops everybody. */
export const dressPeople = (sheet: GoogleAppsScript.Spreadsheet.Sheet): void => {
  const rows = sheet.getMaxRows() - 1;
  sheet.getRange(2, 1, rows, PEOPLE_COLUMNS.length).setNumberFormat('@');
  const words = SpreadsheetApp.newDataValidation()
    .requireValueInList(Object.values(ROLE_WORDS), true)
    .setAllowInvalid(false)
    .build();
  sheet.getRange(2, PEOPLE_COLUMNS.indexOf('Peran') + 1, rows, 1).setDataValidation(words);
  protectForOwner(sheet);
};
