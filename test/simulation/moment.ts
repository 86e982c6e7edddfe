// Whether two moments of one run are the same moment of the world: between them nothing was done that anything shows of.
import type { Cell, SheetData, WorkbookData } from '../../src/local/spreadsheet/workbook';
import type { Book } from '../end-to-end/book';
import { SHEET } from './canonical';

/** Cells are never changed in place: within a run the same object is the same cell. */
const numbers = new WeakMap<Cell, number>();
let last = 0;

const numberOf = (cell: Cell): number => {
  const known = numbers.get(cell);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(cell, last);
  return last;
};

const plain = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value] : value;

const sheetText = ({ cells, ...frame }: SheetData): string => {
  const parts = [JSON.stringify(frame, plain)];
  cells.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (cell) parts.push(`${row},${column},${numberOf(cell)}`);
    });
  });
  return parts.join(';');
};

const workbookText = ({ sheets, active: _, ...workbook }: WorkbookData): string =>
  [JSON.stringify(workbook), ...sheets.map(sheetText)].join('\n');

export interface Moment {
  /** What spreadsheets hold, by id. */
  readonly books: ReadonlyMap<string, string>;
  /** Everything else: files, properties, triggers, messages. */
  readonly rest: string;
}

/** Two moments that are equal go on in the same way. The tab that was last looked at is no part of it. */
export const momentOf = ({ host }: Book): Moment => {
  const files = host.drive.list();
  const sheets = files.filter(({ mimeType }) => mimeType === SHEET);
  const rest = [
    files.map(({ modifiedTime: _, ...file }) => file),
    files.filter(({ mimeType }) => mimeType !== SHEET).map(({ id }) => sizeOf(host.drive.read(id))),
    host.properties.all(),
    host.triggers,
    host.outbox.length,
  ];
  return {
    books: new Map(sheets.map(({ id }) => [id, workbookText(host.workbook(id))])),
    rest: JSON.stringify(rest),
  };
};

/** Bytes are never changed in place either. */
const bytesNumbers = new WeakMap<Uint8Array, number>();
const sizeOf = (bytes: Uint8Array): number => {
  const known = bytesNumbers.get(bytes) ?? bytes.length * 1000 + (last % 1000);
  bytesNumbers.set(bytes, known);
  return known;
};
