// Walks the audit trail and names the first row that was changed, removed, inserted or moved.
import { type Head, hashOf } from './entry';
import { orderFault } from './order';
import { placeRows } from './place-rows';
import { type ReadTrailRow, readTrailRow, type TrailRow } from './read-rows';

/**
 * `cut`: entries up to a known head are missing at the end. `rewritten`: the chain holds but is not the one that the known
 * head was taken from.
 */
export type TrailFaultKind = 'changed' | 'removed' | 'inserted' | 'moved' | 'cut' | 'rewritten';

export interface TrailFault {
  readonly kind: TrailFaultKind;
  /** Number of the entry, or of the place in the chain. */
  readonly seq: number;
  /** 1-based row of the sheet: the row itself, or for what is gone the row that follows, or the last one. */
  readonly row: number;
}

export type TrailCheck =
  | {
      readonly sound: true;
      readonly head: Head;
      readonly length: number;
      /** Somebody sorted the sheet: every entry is there, in another order. */
      readonly sorted: boolean;
    }
  | { readonly sound: false; readonly fault: TrailFault };

/**
 * Checks the rows by their own numbers, hashes and links. A chain alone cannot show that its end was cut off, nor that all
 * of it was written anew from some entry on; a head that is known from elsewhere can.
 */
export const checkTrail = (rows: readonly TrailRow[], known: Head | null = null): TrailCheck => {
  const read = rows.flatMap((row) => readTrailRow(row) ?? []);
  const chain = walk(read);
  if ('fault' in chain) return { sound: false, fault: chain.fault };
  const end = known === null ? null : headFault(chain.entries, known, read);
  if (end) return { sound: false, fault: end };
  const order = orderFault(read);
  if (order.moved) return { sound: false, fault: { kind: 'moved', ...order.moved } };
  const last = chain.entries[chain.entries.length - 1];
  return {
    sound: true,
    head: { seq: chain.entries.length, hash: last?.entry.hash ?? '' },
    length: chain.entries.length,
    sorted: order.sorted,
  };
};

type Walk = { readonly entries: readonly ReadTrailRow[] } | { readonly fault: TrailFault };

const walk = (read: readonly ReadTrailRow[]): Walk => {
  const places = placeRows(read);
  const numbers = [...places.keys()].sort((a, b) => a - b);
  const followers = new Set(read.map(({ entry }) => entry.previous));
  const entries: ReadTrailRow[] = [];
  for (const seq of numbers) {
    const here = places.get(seq) ?? [];
    const before = entries[entries.length - 1];
    const previous = before?.entry.hash ?? '';
    const original = originalOf(here, previous, followers);
    if (!original) continue;
    const extra = here.find((row) => row !== original);
    if (extra) return { fault: { kind: 'inserted', seq, row: extra.row } };
    if (seq !== entries.length + 1) {
      return original.fits
        ? { fault: { kind: 'removed', seq: entries.length + 1, row: original.row } }
        : { fault: { kind: 'inserted', seq, row: original.row } };
    }
    if (!original.fits) {
      const kind = isLinked(original, seq, previous, followers) ? 'changed' : 'inserted';
      return { fault: { kind, seq, row: original.row } };
    }
    if (original.entry.previous !== previous) {
      // An entry that its follower knows is as it was written: then it is the one before it that is not.
      const isKnown = followers.has(original.entry.hash) || seq === read.length;
      const culprit = isKnown && before ? before : original;
      return { fault: { kind: 'changed', seq: culprit.entry.seq, row: culprit.row } };
    }
    entries.push(original);
  }
  return { entries };
};

/** Whether anything ties a row whose hash does not fit to its place: without that it was never part of the chain. */
const isLinked = (
  { entry }: ReadTrailRow,
  seq: number,
  previous: string,
  followers: ReadonlySet<string>,
): boolean =>
  entry.previous === previous ||
  followers.has(entry.hash) ||
  followers.size > seq ||
  hashOf({ ...entry, seq, previous }) === entry.hash;

/** Of several rows for one place, the one that its neighbours know; of equals the first. */
const originalOf = (
  rows: readonly ReadTrailRow[],
  previous: string,
  followers: ReadonlySet<string>,
): ReadTrailRow | undefined => {
  const worth = ({ entry, fits }: ReadTrailRow): number =>
    (followers.has(entry.hash) ? 4 : 0) + (fits ? 2 : 0) + (entry.previous === previous ? 1 : 0);
  return rows.reduce<ReadTrailRow | undefined>(
    (best, row) => (best === undefined || worth(row) > worth(best) ? row : best),
    undefined,
  );
};

const headFault = (
  entries: readonly ReadTrailRow[],
  known: Head,
  read: readonly ReadTrailRow[],
): TrailFault | null => {
  const there = entries[known.seq - 1];
  if (!there) return { kind: 'cut', seq: entries.length + 1, row: read[read.length - 1]?.row ?? 1 };
  return there.entry.hash.startsWith(known.hash)
    ? null
    : { kind: 'rewritten', seq: known.seq, row: there.row };
};
