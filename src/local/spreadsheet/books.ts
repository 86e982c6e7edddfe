// What SpreadsheetApp asks of the host: spreadsheets by id, in memory; the host loads and saves the files.
import type { WorkbookData } from './workbook';

/** The spreadsheets that a script can reach. */
export interface Books {
  /** The spreadsheet's state, the same object every time while it is open; null when there is none with this id. */
  open(id: string): WorkbookData | null;
  /** Makes a spreadsheet with one tab of `rows` x `columns` and gives its id. */
  create(name: string, rows: number, columns: number): string;
  /** Makes a copy of a whole spreadsheet and gives the copy's id. */
  copy(id: string, name: string): string;
  name(id: string): string;
  rename(id: string, name: string): void;
  /** Throws Google's own text where the execution has no user interface. */
  ui(): GoogleAppsScript.Base.Ui;
  /** `seconds` is negative for a toast that stays until it is dismissed. */
  toast(id: string, message: string, title: string, seconds: number): void;
  /** E-mail address of the owner. Where it is absent, the account that runs owns everything. */
  owner?(id: string): string;
}
