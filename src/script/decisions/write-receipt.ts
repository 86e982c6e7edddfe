// Brings the cells of Isian to what the trail has: opened decisions, emptied cells, and the script's two columns.
import type { Receipt } from '../../domain/decision/receive';
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

/** Writes only what differs; calls do not grow with the rows. */
export const writeReceipt = (book: Book, receipt: Receipt, stories: ReadonlyMap<number, string>): void => {
  writeStories(book, stories);
  const pending = { decision: DECISION_WORDS.pending };
  writeVerifierCells(
    book,
    new Map([
      ...receipt.reopened.map(({ row }) => [row, pending] as const),
      ...[...receipt.restored].map(
        ([row, { state, note, by: _by, ...cells }]) =>
          [row, { decision: DECISION_WORDS[state], verifierNote: note, ...cells }] as const,
      ),
    ]),
  );
  if (receipt.stale.length === 0) return;
  const rows = new Map(receipt.rows.map(({ typed }) => [typed.row, typed]));
  writeTextColumn(book.tabs.answers, 'Putusan Tercatat', (row) => cellText(rows.get(row)?.recorded));
  writeTextColumn(book.tabs.answers, 'Diputuskan Oleh', (row) => cellText(rows.get(row)?.decidedBy));
};
