// Which program a workbook runs: its version, and the hash of the very bundle.

export interface Program {
  /** Three numbers, such as `0.1.0`. */
  readonly version: string;
  /** The first 16 digits of the bundle's SHA-256. */
  readonly hash: string;
}

/** As a workbook and its documents show it: `KKPHAM 0.1.0 · 0123456789abcdef`. */
export const programText = ({ version, hash }: Program): string => `KKPHAM ${version} · ${hash}`;

/** The program that such a text names; null for any other text. */
export const readProgram = (text: string): Program | null => {
  const [, version, hash] = /^KKPHAM (\d{1,6}\.\d{1,6}\.\d{1,6}) · ([0-9a-f]{16})$/.exec(text.trim()) ?? [];
  return version !== undefined && hash !== undefined ? { version, hash } : null;
};

/**
 * How another workbook's program stands to ours. `other`: the same version from other sources, of which nobody can tell
 * which is newer. `unknown`: the workbook does not say.
 */
export type ProgramStanding = 'same' | 'behind' | 'ahead' | 'other' | 'unknown';

export const programStanding = (ours: Program, theirs: Program | null): ProgramStanding => {
  if (theirs === null) return 'unknown';
  const order = compareVersions(theirs.version, ours.version);
  if (order !== 0) return order < 0 ? 'behind' : 'ahead';
  return theirs.hash === ours.hash ? 'same' : 'other';
};

/** Below 0 when `a` is the older one; number by number, so that 0.10.0 follows 0.9.0. */
const compareVersions = (a: string, b: string): number => {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  const differing = left.findIndex((number, i) => number !== right[i]);
  return differing === -1 ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0);
};
