// Writes into the verifiers' cells of Isian, row by row where rows differ, and leaves the cells between them alone.
import type { DecisionCells } from '../../domain/decision/decision-text';
import type { Cell } from '../../domain/table/cell';
import { kept } from '../../domain/text/kept';
import { endsOf } from './ends-of';
import { gate } from './gate';
import { ANSWER_FIELDS } from './layout';
import type { Book } from './read-book';
import { cellAt } from './tab';

export type VerifierCell = keyof DecisionCells;

/** Cells of text take any text as it is, but for an apostrophe at its start. */
const TEXT: ReadonlySet<VerifierCell> = new Set(['reasonCode', 'verifierNote']);

/** More different values than this in one column are written as one block, with what stands between them. */
const MOST_VALUES = 8;
/** So are rows in more stretches than this: a list of ten thousands of ranges is no longer one quick call. */
const MOST_STRETCHES = 200;

/** `cells` by 1-based row; calls do not grow with the rows. */
export const writeVerifierCells = (
  book: Book,
  cells: ReadonlyMap<number, Partial<Readonly<Record<VerifierCell, Cell>>>>,
): void => {
  const names = [
    ...new Set([...cells.values()].flatMap((own) => Object.keys(own))),
  ] as readonly VerifierCell[];
  for (const name of names) {
    const rows = new Map(
      [...cells].flatMap(([row, own]) => (name in own ? [[row, toWrite(name, own[name])] as const] : [])),
    );
    writeCells(book, name, rows);
  }
};

type Value = string | number | boolean | Date;

const toWrite = (name: VerifierCell, cell: Cell): Value => {
  if (typeof cell !== 'string') return cell ?? '';
  return TEXT.has(name) ? kept(cell) : gate(cell);
};

const writeCells = ({ tabs }: Book, name: VerifierCell, rows: ReadonlyMap<number, Value>): void => {
  const { sheet, columns, values } = tabs.answers;
  const column = columns[ANSWER_FIELDS[name]];
  const byValue = new Map<Value, number[]>();
  for (const [row, value] of rows) {
    const group = byValue.get(value);
    if (group) group.push(row);
    else byValue.set(value, [row]);
  }
  const lists = [...byValue].map(([value, same]) => [value, stretches(same, column)] as const);
  const ranges = lists.reduce((sum, [, list]) => sum + list.length, 0);
  if (lists.length <= MOST_VALUES && ranges <= MOST_STRETCHES) {
    for (const [value, addresses] of lists) {
      const list = sheet.getRangeList(addresses);
      if (TEXT.has(name)) list.setNumberFormat('@');
      list.setValue(value);
    }
    return;
  }
  const [first, last] = endsOf(rows);
  const range = sheet.getRange(first, column + 1, last - first + 1, 1);
  if (TEXT.has(name)) range.setNumberFormat('@');
  range.setValues(
    Array.from({ length: last - first + 1 }, (_, i) => [
      rows.get(first + i) ?? toWrite(name, values[first + i - 1]?.[column]),
    ]),
  );
};

/** Addresses of neighbouring rows together: `N2:N121`. */
const stretches = (rows: readonly number[], column: number): string[] => {
  const sorted = [...rows].sort((a, b) => a - b);
  const isStart = (i: number): boolean => sorted[i] !== (sorted[i - 1] ?? Number.NaN) + 1;
  const starts = sorted.flatMap((_, i) => (isStart(i) ? [i] : []));
  return starts.map((start, i) => {
    const [first = 0, last = 0] = [sorted[start], sorted[(starts[i + 1] ?? sorted.length) - 1]];
    return `${cellAt(first, column)}:${cellAt(last, column)}`;
  });
};
