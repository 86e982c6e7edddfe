// Writes collected answers into Isian: the region's cells of the rows that changed, and decisions that are open again.
import type { RowChange } from '../../domain/collection/merge';
import { ANSWER_CELLS, type AnswerCell } from '../../domain/collection/region-sheet';
import { DECISION_WORDS } from '../../domain/decision/state';
import { type Cell, cellText } from '../../domain/table/cell';
import { cut } from '../../domain/text/cut';
import type { Text } from '../locale/text';
import { endsOf } from '../sheets/ends-of';
import { gate } from '../sheets/gate';
import { ANSWER_FIELDS, type AnswerColumn } from '../sheets/layout';
import type { Book } from '../sheets/read-book';
import { cellAt } from '../sheets/tab';

/** Number formats of the region's cells: what stands in a cell of text needs no gate. */
const FORMATS: Readonly<Record<AnswerCell, string>> = {
  answer: 'general',
  numerator: 'general',
  denominator: 'general',
  dataYear: '0',
  evidence: '@',
  note: '@',
};

/** What this run has written so far, by row of Isian: what the book had when it was read is no longer so there. */
export interface Written {
  readonly cells: ReadonlyMap<number, Readonly<Record<AnswerCell, Cell>>>;
  /** Texts of the column Perubahan. */
  readonly stories: ReadonlyMap<number, string>;
}

/**
 * Opens the decisions first and writes the answers after, so that a run that dies in between leaves nothing decided on an
 * answer that nobody saw. The calls do not grow with the rows; cells of rows that did not change keep what they have.
 * Gives what is written by now.
 */
export const writeAnswers = (
  book: Book,
  text: Text,
  day: string,
  region: string,
  changes: readonly RowChange[],
  before: Written,
): Written => {
  if (changes.length === 0) return before;
  const stories = reopen(book, text, day, changes, before.stories);
  const cells = new Map([...before.cells, ...changes.map((change) => [change.row, change.cells] as const)]);
  const { sheet, columns } = book.tabs.answers;
  const wanted = ANSWER_CELLS.map((cell) => ({ cell, column: columns[ANSWER_FIELDS[cell]] }));
  const changed = changes.map(({ row }) => row);
  for (const { first, rows } of runsOf(book, region, changed)) {
    for (const group of neighbours(wanted)) {
      const range = sheet.getRange(first, (group[0]?.column ?? 0) + 1, rows, group.length);
      const lines = Array.from({ length: rows }, (_, i) => first + i);
      range.setNumberFormats(lines.map(() => group.map(({ cell }) => FORMATS[cell])));
      range.setValues(
        lines.map((row) =>
          group.map(({ cell, column }) => {
            const own = cells.get(row);
            return written(cell, own ? own[cell] : book.tabs.answers.values[row - 1]?.[column]);
          }),
        ),
      );
    }
  }
  return { cells, stories };
};

const written = (cell: AnswerCell, value: Cell): string | number | boolean | Date =>
  typeof value === 'string' ? (FORMATS[cell] === '@' ? value : gate(value)) : (value ?? '');

/** What of a changed row is told: what was decided on it before, if anything was, and its cells. */
type Told = Pick<RowChange, 'row' | 'decided' | 'changes'>;

/** The texts of the script's own column for changed rows: what was decided there before, and old and new. */
export const tellReopened = (
  book: Book,
  text: Text,
  day: string,
  changes: readonly Told[],
  stories: Written['stories'],
): Written['stories'] => {
  const { columns, values } = book.tabs.answers;
  const before = (row: number): string => stories.get(row) ?? cellText(values[row - 1]?.[columns.Perubahan]);
  return new Map(
    changes.flatMap(({ row, decided, changes: cells }): readonly (readonly [number, string])[] => {
      const said = cells
        .map(({ cell, from, to }) => text.words.cellChanged(ANSWER_FIELDS[cell], short(from), short(to)))
        .join('; ');
      if (decided !== null) return [[row, text.words.decisionBefore(day, DECISION_WORDS[decided], said)]];
      // A run that died before the answers were written has told it already.
      const isTold = before(row) === '' || before(row).endsWith(` ${said}.`);
      return isTold ? [] : [[row, `${before(row)}\n${day}. ${said}.`]];
    }),
  );
};

/** Writes the texts by row; what stands between them stays. */
export const writeStories = (
  { tabs }: Book,
  told: Written['stories'],
  before: Written['stories'] = new Map(),
): void => {
  if (told.size === 0) return;
  const { sheet, columns, values } = tabs.answers;
  const [first, last] = endsOf(told);
  const textOf = (row: number): string =>
    told.get(row) ?? before.get(row) ?? cellText(values[row - 1]?.[columns.Perubahan]);
  sheet
    .getRange(first, columns.Perubahan + 1, last - first + 1, 1)
    .setValues(Array.from({ length: last - first + 1 }, (_, i) => [gate(textOf(first + i))]));
};

/** Sets the decided rows back to *belum diperiksa* and says in the script's own column what was there before. */
const reopen = (
  book: Book,
  text: Text,
  day: string,
  changes: readonly RowChange[],
  stories: Written['stories'],
): Written['stories'] => {
  const told = tellReopened(book, text, day, changes, stories);
  writeStories(book, told, stories);
  const decided = changes.filter((change) => change.decided !== null).map(({ row }) => row);
  if (decided.length > 0) {
    const { sheet, columns } = book.tabs.answers;
    const cells = (names: readonly AnswerColumn[]): string[] =>
      decided.flatMap((row) => names.map((name) => cellAt(row, columns[name])));
    sheet.getRangeList(cells(['Status Verifikasi'])).setValue(DECISION_WORDS.pending);
    sheet.getRangeList(cells(['Putusan Tercatat', 'Diputuskan Oleh'])).setValue('');
  }
  return new Map([...stories, ...told]);
};

const short = (text: string): string => (text.length > 60 ? `${cut(text, 60)}…` : text);

interface Run {
  readonly first: number;
  readonly rows: number;
}

/** More runs than this are written as one block with what stands between them, which keeps what it has. */
const MOST_RUNS = 8;

/** Blocks of neighbouring rows of the region in which any changed. */
const runsOf = (book: Book, region: string, changed: readonly number[]): readonly Run[] => {
  const own = new Set(
    book.rows.filter((row) => row.region?.code === region).map(({ typed: { row } }) => row),
  );
  const rows = [...changed].sort((a, b) => a - b);
  const starts = rows.filter((row, i) => i === 0 || !isOwn(own, rows[i - 1] ?? row, row));
  const runs = starts.map((first, i) => {
    const last = rows.filter((row) => row < (starts[i + 1] ?? Infinity)).pop() ?? first;
    return { first, rows: last - first + 1 };
  });
  const [first, last] = [rows[0], rows[rows.length - 1]];
  return runs.length > MOST_RUNS && first !== undefined && last !== undefined
    ? [{ first, rows: last - first + 1 }]
    : runs;
};

/** Whether all rows from one to the other are the region's. */
const isOwn = (own: ReadonlySet<number>, from: number, to: number): boolean =>
  Array.from({ length: to - from }, (_, i) => from + i).every((row) => own.has(row));

/** Columns side by side, so that each group is one block. */
const neighbours = <T extends { readonly column: number }>(
  wanted: readonly T[],
): readonly (readonly T[])[] => {
  const sorted = [...wanted].sort((a, b) => a.column - b.column);
  const starts = sorted.flatMap(({ column }, i) => (sorted[i - 1]?.column === column - 1 ? [] : [i]));
  return starts.map((start, i) => sorted.slice(start, starts[i + 1]));
};
