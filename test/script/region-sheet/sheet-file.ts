// A Lembar Isian made by the built bundle, filled as officers fill it, and read as the program reads it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instrument } from '../../../src/domain/instrument/instrument';
import { readInstrument } from '../../../src/domain/instrument/read-instrument';
import type { TypedRow } from '../../../src/domain/submission/row';
import type { Cell } from '../../../src/domain/table/cell';
import { readWorkbook } from '../../../src/local/files/read-workbook';
import { writeWorkbook } from '../../../src/local/files/write-workbook';
import type {
  Cell as FileCell,
  SheetData,
  Style,
  WorkbookData,
} from '../../../src/local/spreadsheet/workbook';
import { type Helper, helperColumn } from '../../../src/script/region-sheet/helper-columns';
import {
  HEADER_ROW,
  SHEET_COLUMNS,
  SHEET_FIELDS,
  SHEET_TABS,
  type SheetField,
} from '../../../src/script/region-sheet/layout';
import { typed } from '../../domain/build';
import { done, makeBook } from '../../end-to-end/book';
import type { Table } from '../../end-to-end/instrument';
import { kit } from '../../local/spreadsheet/kit';
import type { Typed } from './typed-cells';

/** The region of every sheet here; a spreadsheet likes to turn its code into 11.1, or into 11 October. */
export const REGION = { code: '11.10', name: 'Kabupaten Uji', province: 'Aceh' } as const;

const DEFAULTS = { locale: 'id_ID', timeZone: 'Asia/Jakarta' };

/** The blank sheet of the region, as `Buat lembar isian` makes it. */
export const madeSheet = async (instrument: Table, indicators: Table): Promise<WorkbookData> => {
  const regions = [[REGION.code, REGION.name, REGION.province]];
  const book = await makeBook({ instrument, indicators, regions });
  done(await book.run('makeRegionSheets'));
  await book.host.save();
  const file = readdirSync(book.folder, { recursive: true, encoding: 'utf8' }).find(
    (name) => name.endsWith('.xlsx') && name.includes(REGION.code),
  );
  if (file === undefined) throw new Error('no region sheet was made');
  return readWorkbook(readFileSync(join(book.folder, file)), DEFAULTS);
};

/** The instrument that the tables hold. */
export const instrumentOf = (instrument: Table, indicators: Table): Instrument => {
  const read = readInstrument(instrument, indicators);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults.slice(0, 3)));
  return read.instrument;
};

export type Answers = Partial<Readonly<Record<SheetField, Typed>>>;

const sheetIn = (book: WorkbookData, name: string): SheetData => {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
};

/** 1-based row of each indicator's code. */
export const rowsOf = (book: WorkbookData): ReadonlyMap<string, number> => {
  const column = SHEET_COLUMNS.indexOf(SHEET_FIELDS.indicator);
  const cells = sheetIn(book, SHEET_TABS.answers).cells;
  return new Map(
    cells.flatMap((line, i) => {
      const code = line?.[column]?.value;
      return i >= HEADER_ROW && typeof code === 'string' && code !== '' ? [[code, i + 1] as const] : [];
    }),
  );
};

const SERIAL_0 = Date.UTC(1899, 11, 30);

/**
 * Texts and numbers keep the format of text that the cells have. Dates and truth values are pasted, and bring their own:
 * in a cell of text LibreOffice takes TRUE for the number 1.
 */
const contentOf = (value: Typed, style: Style | undefined): FileCell => {
  if (typeof value === 'object' && value !== null && 'date' in value) {
    const time = Date.parse(`${value.date}${value.date.includes('T') ? '' : 'T00:00'}:00Z`);
    return { value: (time - SERIAL_0) / 86_400_000, style: { ...style, numberFormat: value.format } };
  }
  return typeof value === 'boolean' ? { value, style: { ...style, numberFormat: 'general' } } : { value };
};

/** The bytes of the sheet with answers typed or pasted into rows, by 1-based row; the blank one stays as it was. */
export const filledFile = async (
  blank: WorkbookData,
  answers: ReadonlyMap<number, Answers>,
): Promise<Uint8Array> => {
  const book = structuredClone(blank);
  const { cells } = sheetIn(book, SHEET_TABS.answers);
  for (const [row, given] of answers) {
    const line = cells[row - 1] ?? [];
    for (const [field, value] of Object.entries(given) as [SheetField, Typed][]) {
      const column = SHEET_COLUMNS.indexOf(SHEET_FIELDS[field]);
      line[column] = { ...line[column], ...contentOf(value, line[column]?.style) };
    }
    cells[row - 1] = line;
  }
  return writeWorkbook(book);
};

/** What a recalculated sheet says in one row. */
export interface SheetRow {
  readonly row: number;
  /** The officer's cells as `getValues` hands them to the program. */
  readonly typed: TypedRow;
  readonly status: Cell;
  readonly helper: (name: Helper) => Cell;
}

const numberOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The given rows of a sheet's file, read through the spreadsheet service. */
export const readFile = async (bytes: Uint8Array, rows: readonly number[]): Promise<readonly SheetRow[]> => {
  const { app, workbooks } = kit(DEFAULTS);
  workbooks.set('sheet', await readWorkbook(bytes, DEFAULTS));
  const values = app.openById('sheet').getSheetByName(SHEET_TABS.answers)?.getDataRange().getValues() ?? [];
  return rows.map((row) => {
    const line = values[row - 1] ?? [];
    const of = (field: SheetField) => line[SHEET_COLUMNS.indexOf(SHEET_FIELDS[field])];
    const fields = Object.keys(SHEET_FIELDS) as SheetField[];
    return {
      row,
      typed: typed({ row, ...Object.fromEntries(fields.map((field) => [field, of(field)])) }),
      status: line[SHEET_COLUMNS.indexOf('Status')],
      helper: (name) => line[numberOf(helperColumn(name)) - 1],
    };
  });
};
