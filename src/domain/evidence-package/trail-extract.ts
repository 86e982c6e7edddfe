// What an auditor of one region sees of the trail: that region's entries in full, of all others only what the chain needs.
import { contentHashOf, type Entry, linkHash } from '../trail/entry';
import { TRAIL_ACTIONS, UNDER_WAY } from '../trail/words';

/** An entry with the hash of its content, by which its own hash can be computed without the content. */
export interface HashedEntry {
  readonly entry: Entry;
  readonly content: string;
}

export interface ExtractLine extends HashedEntry {
  /** Whether it is shown in full. */
  readonly full: boolean;
}

/** Hashes what each entry tells; the same for every region. */
export const hashContents = (entries: readonly Entry[]): readonly HashedEntry[] =>
  entries.map((entry) => ({ entry, content: contentHashOf(entry) }));

/** Every entry, in its order; in full those about the region and those about none. */
export const extractFor = (region: string, entries: readonly HashedEntry[]): readonly ExtractLine[] =>
  entries.map((one) => ({ ...one, full: one.entry.region === region || one.entry.region === '' }));

/** Whether the entry is about the region alone. */
export const isAbout = (region: string, { entry }: HashedEntry): boolean => entry.region === region;

/**
 * The hashes of what the trail tells of the region, without what tells of packages and messages or only announces something:
 * as long as nothing else is added a package of the region would say the same.
 */
export const tellingHashes = (region: string, entries: readonly HashedEntry[]): readonly string[] =>
  entries
    .filter(
      ({ entry: { region: about, action, to } }) =>
        (about === region || about === '') && to !== UNDER_WAY && !PASSING.includes(action),
    )
    .map(({ entry }) => entry.hash);

const PASSING: readonly string[] = [TRAIL_ACTIONS.package, TRAIL_ACTIONS.send];

/** The number of the first entry that does not follow on the one before it or was changed; null for a sound chain. */
export const firstBreak = (entries: readonly HashedEntry[]): number | null => {
  const at = entries.findIndex(({ entry, content }, i) => {
    const before = entries[i - 1]?.entry.hash ?? '';
    return entry.seq !== i + 1 || entry.previous !== before || linkHash(entry, content) !== entry.hash;
  });
  return at === -1 ? null : at + 1;
};
