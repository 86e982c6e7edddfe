// A spreadsheet app over workbooks in memory, for the tests of this folder.
import type { DriveEntry, DriveStore } from '../../../src/local/drive/drive-store';
import { exception } from '../../../src/local/host/exception';
import type { Execution, Runtime } from '../../../src/local/host/runtime';
import type { Books } from '../../../src/local/spreadsheet/books';
import type { Sheet } from '../../../src/local/spreadsheet/sheet';
import type { Spreadsheet } from '../../../src/local/spreadsheet/spreadsheet';
import { SpreadsheetApp } from '../../../src/local/spreadsheet/spreadsheet-app';
import { emptySheet, emptyWorkbook, type WorkbookData } from '../../../src/local/spreadsheet/workbook';

export interface Kit {
  readonly app: SpreadsheetApp;
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  readonly workbook: WorkbookData;
  readonly workbooks: Map<string, WorkbookData>;
  readonly needed: string[];
  readonly spent: string[];
  readonly toasts: unknown[][];
}

interface Options {
  readonly locale?: string;
  readonly timeZone?: string;
  readonly rows?: number;
  readonly columns?: number;
  readonly account?: string;
  readonly owner?: string;
  readonly editors?: readonly string[];
  readonly execution?: Partial<Execution>;
  readonly scopes?: readonly string[];
  readonly boundTo?: string | null;
  /** Milliseconds since the epoch. */
  readonly now?: number;
}

const driveOf = (editors: Map<string, readonly string[]>): DriveStore => {
  const entry = (id: string): DriveEntry | null => {
    const known = editors.get(id);
    return known === undefined ? null : ({ id, editors: known, trashed: false } as unknown as DriveEntry);
  };
  return {
    list: () => [...editors.keys()].map((id) => entry(id)),
    entry,
    update: (id: string, change: { editors?: readonly string[] }) => {
      editors.set(id, change.editors ?? []);
      return entry(id);
    },
    url: (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit`,
  } as unknown as DriveStore;
};

/** An app bound to the spreadsheet `book`, whose only tab is `Sheet1`. */
export const kit = (options: Options = {}): Kit => {
  const { locale = 'en_US', timeZone = 'Etc/GMT' } = options;
  const workbook = emptyWorkbook(locale, timeZone);
  workbook.sheets[0] = emptySheet(0, 'Sheet1', options.rows ?? 1000, options.columns ?? 26);
  const workbooks = new Map<string, WorkbookData>([['book', workbook]]);
  const names = new Map<string, string>([['book', 'Book']]);
  const needed: string[] = [];
  const spent: string[] = [];
  const toasts: unknown[][] = [];
  const add = (name: string, data: WorkbookData): string => {
    const id = `book-${workbooks.size + 1}`;
    workbooks.set(id, data);
    names.set(id, name);
    return id;
  };
  const books: Books = {
    open: (id) => workbooks.get(id) ?? null,
    create: (name, rows, columns) => {
      const data = emptyWorkbook(locale, timeZone);
      data.sheets[0] = emptySheet(0, 'Sheet1', rows, columns);
      return add(name, data);
    },
    copy: (id, name) => add(name, structuredClone(workbooks.get(id) ?? emptyWorkbook(locale, timeZone))),
    name: (id) => names.get(id) ?? '',
    rename: (id, name) => {
      names.set(id, name);
    },
    ui: () => {
      throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
    },
    toast: (...args) => {
      toasts.push(args);
    },
    owner: () => options.owner ?? options.account ?? 'me@example.org',
  };
  let ids = 0;
  const runtime: Runtime = {
    clock: { now: () => options.now ?? Date.UTC(2026, 7, 1), sleep: () => {} },
    account: { kind: 'workspace', email: options.account ?? 'me@example.org' },
    quotas: {
      spend: (what, amount) => {
        spent.push(`${what} ${amount}`);
      },
      remaining: () => 1,
    },
    drive: driveOf(new Map([['book', options.editors ?? []]])),
    scriptTimeZone: 'Etc/GMT',
    boundTo: options.boundTo === undefined ? 'book' : options.boundTo,
    execution: () => ({ authMode: 'FULL', hasUi: true, revealsUser: true, ...options.execution }),
    need: (member, ...scopes) => {
      needed.push(`${member}: ${scopes.join(' ')}`);
      if (options.scopes && !scopes.some((scope) => options.scopes?.includes(scope))) {
        throw exception(`Specified permissions are not sufficient to call ${member}.`);
      }
    },
    newId: (prefix) => `${prefix}-${++ids}`,
  };
  const app = new SpreadsheetApp(runtime, books);
  const allowed = !options.scopes && options.boundTo === undefined;
  const spreadsheet = (allowed ? app.getActiveSpreadsheet() : null) as Spreadsheet;
  const sheet = (allowed ? spreadsheet.getSheets()[0] : null) as Sheet;
  needed.length = 0;
  return { app, spreadsheet, sheet, workbook, workbooks, needed, spent, toasts };
};

/** A column of the values typed one under the other, as a script reads them back. */
export const typedInto = (sheet: Sheet, ...values: unknown[]): unknown[] => {
  const range = sheet.getRange(1, 1, values.length, 1);
  range.setValues(values.map((value) => [value]));
  return range.getValues().map((row) => row[0]);
};
