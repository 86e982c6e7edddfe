// One entry of the audit trail, and the chain: each entry holds the hash of the one before it.
import { sha256 } from '../text/sha256';
import { asCellText } from './cell-text';

/** All fields but the number are text exactly as it stands in the cells. */
export interface Entry {
  /** From 1 on, without gaps. */
  readonly seq: number;
  /** `yyyy-MM-dd HH:mm:ss` in the book's zone. */
  readonly time: string;
  readonly who: string;
  readonly action: string;
  /** Code of the region; empty where it is about several or none. */
  readonly region: string;
  readonly indicator: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  /** The first digits of the hashes of the rules and of the instrument that held then. */
  readonly rules: string;
  readonly instrument: string;
  /** Hash of the entry before; empty for the first. */
  readonly previous: string;
  /** SHA-256 over all the other fields: {@link hashOf}. */
  readonly hash: string;
}

/** An entry that has no place in the chain yet. */
export type Draft = Omit<Entry, 'seq' | 'previous' | 'hash'>;

/** The last entry: its number, and its hash in full or its first digits. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** The head of a trail in which nothing stands yet. */
export const NO_HEAD: Head = { seq: 0, hash: '' };

/** As many digits of a hash as people compare. */
export const SHORT_HASH = 16;

/**
 * SHA-256 of the JSON list of what an entry tells: its fields in the order of {@link Entry}, without number and hashes. It
 * stands for them where an entry is not to be shown.
 */
export const contentHashOf = (entry: Draft): string =>
  sha256(
    JSON.stringify([
      entry.time,
      entry.who,
      entry.action,
      entry.region,
      entry.indicator,
      entry.from,
      entry.to,
      entry.reason,
      entry.rules,
      entry.instrument,
    ]),
  );

/**
 * The hash of an entry from what may be shown of any: SHA-256 of the JSON list of its number, the hash before it, its region
 * and {@link contentHashOf}. So a chain can be walked, and none about a region left out, without what the others tell.
 */
export const linkHash = (
  { seq, previous, region }: Pick<Entry, 'seq' | 'previous' | 'region'>,
  content: string,
): string => sha256(JSON.stringify([seq, previous, region, content]));

/** The hash of an entry, over all its other fields. */
export const hashOf = (entry: Omit<Entry, 'hash'>): string => linkHash(entry, contentHashOf(entry));

/** The entries that follow `head`, in the order of the drafts, with texts as a cell keeps them. */
export const appendEntries = (head: Head, drafts: readonly Draft[]): readonly Entry[] => {
  let { seq, hash: previous } = head;
  return drafts.map((draft): Entry => {
    seq += 1;
    const entry = {
      seq,
      time: asCellText(draft.time),
      who: asCellText(draft.who),
      action: asCellText(draft.action),
      region: asCellText(draft.region),
      indicator: asCellText(draft.indicator),
      from: asCellText(draft.from),
      to: asCellText(draft.to),
      reason: asCellText(draft.reason),
      rules: asCellText(draft.rules),
      instrument: asCellText(draft.instrument),
      previous,
    };
    const hash = hashOf(entry);
    previous = hash;
    return { ...entry, hash };
  });
};

/** A head as people read and copy it: `1234 0123456789abcdef`. */
export const headText = ({ seq, hash }: Head): string => `${seq} ${hash.slice(0, SHORT_HASH)}`;

/** A head as somebody copied it; null for what is none. */
export const readHead = (text: string): Head | null => {
  const found = /^\D*?(\d+)\D*?[\s·:/-]+([0-9a-f]{16,64})\W*$/i.exec(text.trim());
  return found ? { seq: Number(found[1]), hash: (found[2] ?? '').toLowerCase() } : null;
};
