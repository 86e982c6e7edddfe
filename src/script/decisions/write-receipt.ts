// Brings the cells of Isian to what the trail has: opened decisions, emptied cells, and the script's two columns.
import type { DecisionCells } from '../../domain/decision/decision-text';
import { type Receipt, standingCells } from '../../domain/decision/receive';
import { DECISION_WORDS } from '../../domain/decision/state';
import { cellText } from '../../domain/table/cell';
import type { Text } from '../locale/text';
import { tellReopened, writeStories } from '../region-sheet/write-answers';
import type { Book } from '../sheets/read-book';
import { writeVerifierCells } from '../sheets/verifier-cells';
import { writeTextColumn } from '../sheets/write-column';

/** Texts of the column Perubahan for decisions that are open again, by row. */
export const storiesOf = (
  book: Book,
  text: Text,
  day: string,
  { reopened }: Receipt,
): ReadonlyMap<number, string> => tellReopened(book, text, day, reopened, new Map());

/** What verifiers' cells are to say, by row of Isian. */
export type Wished = ReadonlyMap<number, DecisionCells>;

/**
 * Writes only what differs, with the cells of `wished` where the decision was taken; calls do not grow with the rows. The
 * script's columns come last: as long as they are not written, cells that a run left behind can be told from typed ones.
 */
export const writeReceipt = (
  book: Book,
  receipt: Receipt,
  stories: ReadonlyMap<number, string>,
  wished: Wished = new Map(),
): void => {
  writeStories(book, stories);
  const pending = { decision: DECISION_WORDS.pending };
  const refused = new Set(receipt.refused.map(({ row }) => row));
  writeVerifierCells(
    book,
    new Map([
      ...receipt.reopened.map(({ row }) => [row, pending] as const),
      ...[...receipt.restored].map(([row, standing]) => [row, standingCells(standing)] as const),
      ...[...wished].filter(([row]) => !refused.has(row)),
    ]),
  );
  if (receipt.stale.length === 0) return;
  const rows = new Map(receipt.rows.map(({ typed }) => [typed.row, typed]));
  writeTextColumn(book.tabs.answers, 'Putusan Tercatat', (row) => cellText(rows.get(row)?.recorded));
  writeTextColumn(book.tabs.answers, 'Diputuskan Oleh', (row) => cellText(rows.get(row)?.decidedBy));
};
