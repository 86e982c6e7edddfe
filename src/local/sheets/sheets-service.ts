// The Sheets advanced service, version 4: the global `Sheets`.
import type { Runtime } from '../host/runtime';
import { type SheetsBooks, Spreadsheets } from './spreadsheets';

export type { SheetsBooks } from './spreadsheets';

/** Spreadsheets as the Sheets API shows them. What it has besides is there and throws by name. */
export class Sheets {
  static readonly googleName = 'Sheets';
  readonly Spreadsheets: Spreadsheets;

  constructor(runtime: Runtime, books: SheetsBooks) {
    this.Spreadsheets = new Spreadsheets(runtime, books);
  }
}
