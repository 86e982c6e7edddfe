// The head that a trail is continued from.
import type { Head } from './entry';
import { fitsItsHash, type TextRow } from './read-rows';

/**
 * The entry with the highest number, in whatever order the rows stand. null where the trail cannot be continued: no entry, a
 * row without a number, the highest number twice, a last entry that was changed, or one that is not of the chain whose head
 * is known.
 */
export const headOf = (rows: readonly TextRow[], known: Head | null): Head | null => {
  const highest = rows.reduce((most, { seq }) => Math.max(most, seq ?? 0), 0);
  const last = rows.filter(({ seq }) => seq === highest);
  const [head] = last;
  if (!head || last.length > 1 || rows.some(({ seq }) => seq === null)) return null;
  if (!fitsItsHash(head.entry)) return null;
  if (known !== null) {
    const there = rows.find(({ seq }) => seq === known.seq);
    if (!there?.entry.hash.startsWith(known.hash)) return null;
  }
  return { seq: head.entry.seq, hash: head.entry.hash };
};
