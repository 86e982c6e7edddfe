// The trail of a book, open for appending: no log, no write.
import { appendEntries, type Draft, type Entry, type Head, headText } from '../../domain/trail/entry';
import { headOf } from '../../domain/trail/head';
import { readTrailRow } from '../../domain/trail/read-rows';
import type { TrailAction } from '../../domain/trail/words';
import { attempt } from '../attempt';
import { reasonOf } from '../reason-of';
import { Refusal } from '../refusal';
import { readTrailTab, writeEntries } from '../sheets/trail-tab';
import { keepHead, knownHead } from './known-head';
import type { Stamp } from './stamp';

/** What an action has to tell; what is left out is blank, and `who` is whoever runs it. */
export type Deed = { readonly action: TrailAction } & Partial<
  Pick<Draft, 'who' | 'region' | 'indicator' | 'from' | 'to' | 'reason'>
>;

export interface Trail {
  /** What stood there when it was opened, in the order of the numbers. */
  readonly entries: readonly Entry[];
  /** The same with what was appended since. */
  readonly all: () => readonly Entry[];
  readonly head: () => Head;
  /** Writes the deeds, all in one block, before what they tell of is done. Refuses when they cannot be written. */
  readonly append: (deeds: readonly Deed[]) => void;
}

/**
 * Reads the trail, in whatever order its rows stand. Refuses when the tab is missing or cannot be continued from the head
 * that is known of it.
 */
export const openTrail = (book: GoogleAppsScript.Spreadsheet.Spreadsheet, stamp: () => Stamp): Trail => {
  const known = knownHead();
  const { tab, rows } = readTrailTab(book, known);
  const read = rows.flatMap((row) => readTrailRow(row) ?? []);
  if (read.length === 0) {
    throw known === null
      ? new Refusal('trail/empty', {})
      : new Refusal('trail/deleted', { head: headText(known) });
  }
  const found = headOf(read, known);
  if (found === null) throw new Refusal('trail/head', { head: known === null ? '' : headText(known) });
  let head = found;
  let last = tab.values.length;
  const entries = read.map(({ entry }) => entry).sort((a, b) => a.seq - b.seq);
  const appended: Entry[] = [];
  const append: Trail['append'] = (deeds) => {
    if (deeds.length === 0) return;
    const stamped = stamp();
    const added = appendEntries(
      head,
      deeds.map((deed) => ({ region: '', indicator: '', from: '', to: '', reason: '', ...stamped, ...deed })),
    );
    try {
      writeEntries(tab, last, added);
    } catch (error) {
      throw new Refusal('trail/not-written', { reason: reasonOf(error), begun: appended.length > 0 });
    }
    const end = added[added.length - 1];
    if (end) head = { seq: end.seq, hash: end.hash };
    last += added.length;
    for (const entry of added) appended.push(entry);
    attempt(() => keepHead(head));
  };
  return { entries, all: () => [...entries, ...appended], head: () => head, append };
};
