// `Sheets.Spreadsheets`: a spreadsheet's tabs and filter views, and changes to the views by request.
import { createHash } from 'node:crypto';
import { apiError } from '../drive/api-error';
import { expectArguments } from '../drive/argument-count';
import { parseFields, pick } from '../drive/fields';
import { record } from '../drive/json';
import { lackingService, lackMethods } from '../drive/not-implemented';
import { NotImplemented } from '../host/exception';
import type { Runtime } from '../host/runtime';
import { MIME_TYPES } from '../services/mime-type';
import type { WorkbookData } from '../spreadsheet/workbook';
import { applyRequests } from './requests';
import { sheetJson } from './sheet-json';
import { checkMask } from './spreadsheet-fields';

/** Where spreadsheets are kept. */
export interface SheetsBooks {
  /** The spreadsheet, which may change; null when there is none of that id. Throws when its file cannot be read. */
  open(id: string): WorkbookData | null;
}

type Use = 'get' | 'batchUpdate';

/** The scopes that reach every spreadsheet; `drive.file` reaches those that the script made. */
const wideScopes: Readonly<Record<Use, readonly string[]>> = {
  get: ['spreadsheets', 'spreadsheets.readonly', 'drive', 'drive.readonly'],
  batchUpdate: ['spreadsheets', 'drive'],
};

export class Spreadsheets {
  static readonly googleName = 'Sheets.Spreadsheets';
  readonly DeveloperMetadata = lackingService('Sheets.Spreadsheets.DeveloperMetadata', 'get', 'search');
  readonly Sheets = lackingService('Sheets.Spreadsheets.Sheets', 'copyTo');
  readonly Values = lackingService(
    'Sheets.Spreadsheets.Values',
    ...['append', 'batchClear', 'batchClearByDataFilter', 'batchGet', 'batchGetByDataFilter', 'batchUpdate'],
    ...['batchUpdateByDataFilter', 'clear', 'get', 'update'],
  );
  readonly #runtime: Runtime;
  readonly #books: SheetsBooks;

  constructor(runtime: Runtime, books: SheetsBooks) {
    this.#runtime = runtime;
    this.#books = books;
  }

  /**
   * `get(spreadsheetId, { fields })`: the id, and of each sheet its properties and filter views, or of these what `fields`
   * names. A `fields` that names more, or none, throws {@link NotImplemented}. Throws Google's error for a spreadsheet
   * that is not there or not reached.
   */
  get(...args: readonly unknown[]): object {
    const method = 'sheets.spreadsheets.get';
    expectArguments(args, 1, 2);
    const id = String(args[0]);
    const book = this.#open('get', id);
    const { fields, ...others } = args[1] === undefined ? {} : record(args[1], '', method);
    refuseOptions('get', others);
    const mask = fields === undefined ? null : parseFields(String(fields).replaceAll('.', '/'), method);
    checkMask(mask, method);
    const answer = { spreadsheetId: () => id, sheets: () => book.sheets.map(sheetJson) };
    return pick(answer, mask, [], method);
  }

  /**
   * `batchUpdate(resource, spreadsheetId)`: does all requests in their order or, when one is bad, none. Filter views can be
   * added, updated and deleted; any other request throws {@link NotImplemented} by its name.
   */
  batchUpdate(...args: readonly unknown[]): object {
    const method = 'sheets.spreadsheets.batchUpdate';
    expectArguments(args, 2, 3);
    const id = String(args[1]);
    const book = this.#open('batchUpdate', id);
    const { requests, ...others } = record(args[0], '', method);
    refuseOptions('batchUpdate', others, args[2] === undefined ? {} : record(args[2], '', method));
    return { spreadsheetId: id, replies: applyRequests(requests, book, () => this.#freshId(), method) };
  }

  #open(use: Use, id: string): WorkbookData {
    const method = `sheets.spreadsheets.${use}`;
    const member = `Sheets.Spreadsheets.${use}`;
    this.#runtime.need(member, ...wideScopes[use], 'drive.file');
    const entry = this.#runtime.drive.entry(id);
    if (!entry || !(entry.madeByScript || this.#reachesAll(use, member))) throw notFound(method);
    if (entry.forbidden) throw apiError(method, 'The caller does not have permission', 403);
    if (entry.mimeType !== MIME_TYPES.GOOGLE_SHEETS) {
      throw apiError(method, 'This operation is not supported for this document');
    }
    return this.#bookOf(id) ?? unreadable(method);
  }

  #bookOf(id: string): WorkbookData | null {
    try {
      return this.#books.open(id);
    } catch {
      return null;
    }
  }

  #reachesAll(use: Use, member: string): boolean {
    try {
      this.#runtime.need(member, ...wideScopes[use]);
      return true;
    } catch {
      return false;
    }
  }

  /** Google draws a random one. */
  #freshId(): number {
    return createHash('sha256').update(this.#runtime.newId('filter-view')).digest().readUInt32BE() >>> 1;
  }
}

lackMethods(Spreadsheets, 'create', 'getByDataFilter');

const notFound = (method: string): Error => apiError(method, 'Requested entity was not found.', 404);

const unreadable = (method: string): never => {
  throw apiError(method, 'Internal error encountered.', 500);
};

/** What `get` and `batchUpdate` take besides is not done here. */
const refuseOptions = (use: Use, ...options: readonly Readonly<Record<string, unknown>>[]): void => {
  for (const [name, value] of options.flatMap((one) => Object.entries(one))) {
    if (value !== undefined && value !== false)
      throw new NotImplemented(`Sheets.Spreadsheets.${use} with ${name}`);
  }
};
