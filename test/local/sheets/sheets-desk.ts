// A Sheets service over one spreadsheet in memory, for the tests.
import { exception } from '../../../src/local/host/exception';
import type { Runtime } from '../../../src/local/host/runtime';
import { Sheets } from '../../../src/local/sheets/sheets-service';
import { emptySheet, emptyWorkbook, type WorkbookData } from '../../../src/local/spreadsheet/workbook';

export interface SheetsDesk {
  readonly sheets: Sheets;
  readonly book: WorkbookData;
  get(fields: string): unknown;
  update(...requests: readonly unknown[]): unknown;
}

interface Options {
  readonly scopes?: readonly string[];
  readonly madeByScript?: boolean;
  readonly forbidden?: boolean;
  readonly mimeType?: string;
  readonly unreadable?: boolean;
}

/** A desk with the spreadsheet `book`: Isian (id 7, 10 x 5) and Wilayah (id 0, 4 x 3). */
export const sheetsDesk = (options: Options = {}): SheetsDesk => {
  const { scopes = ['spreadsheets'], madeByScript = false, forbidden = false, unreadable = false } = options;
  const { mimeType = 'application/vnd.google-apps.spreadsheet' } = options;
  const book: WorkbookData = {
    ...emptyWorkbook('id_ID', 'Asia/Jakarta'),
    sheets: [emptySheet(7, 'Isian', 10, 5), emptySheet(0, 'Wilayah', 4, 3)],
  };
  let ids = 0;
  const runtime = {
    drive: { entry: (id: string) => (id === 'book' ? { id, madeByScript, forbidden, mimeType } : null) },
    need: (member: string, ...wanted: readonly string[]) => {
      if (!wanted.some((scope) => scopes.includes(scope))) throw exception(`No permission for ${member}.`);
    },
    newId: (prefix: string) => `${prefix}-${ids++}`,
  } as unknown as Runtime;
  const open = (): WorkbookData => {
    if (unreadable) throw exception('Unexpected error.');
    return book;
  };
  const sheets = new Sheets(runtime, { open });
  return {
    sheets,
    book,
    get: (fields) => sheets.Spreadsheets.get('book', { fields }),
    update: (...requests) => sheets.Spreadsheets.batchUpdate({ requests }, 'book'),
  };
};

/** The error that `work` throws, as Google prints it. */
export { message } from '../document/desk';

/** How Google's errors of a batch begin. */
export const refused =
  'GoogleJsonResponseException: API call to sheets.spreadsheets.batchUpdate failed with error: ';
