// Who verifies: the verifiers of the table Pengguna, and whoever else is named in the column Verifikator.
import { calledOf, type Person } from '../roles/person';

export interface Verifier {
  readonly called: string;
  /** What the column Verifikator calls them, in any case and spacing: an address, a name, or both. */
  readonly names: readonly [string, ...string[]];
}

/** Names that only the column has and that are offered views: a series dragged down makes a name of every row. */
export const MOST_NAMES = 100;

/** Longer texts are remarks, not names. */
const LONGEST_NAME = 100;

/** Without outer spaces, and with one where several stand between words: what a spreadsheet's TRIM makes of it. */
const tidy = (typed: string): string =>
  typed
    .split(' ')
    .filter((word) => word !== '')
    .join(' ');

/** Equal for what a spreadsheet takes for the same name, without regard to case and spacing; `''` for nobody. */
export const nameKey = (typed: string): string => tidy(typed).toLowerCase();

/**
 * Those with a verifier's role in their order, then the names that only the column has, by the alphabet. Of more than
 * {@link MOST_NAMES} such names those with most rows are given; `left` counts the others.
 */
export const verifiersOf = (
  people: readonly Person[],
  typed: readonly string[],
): { readonly verifiers: readonly Verifier[]; readonly left: number } => {
  const known = people
    .filter(({ role }) => role === 'kanwilVerifier' || role === 'ministryVerifier')
    .map(
      (person): Verifier => ({
        called: calledOf(person),
        names: person.name === '' ? [person.address] : [person.name, person.address],
      }),
    );
  const taken = new Set(known.flatMap(({ names }) => names.map(nameKey)));
  const others = new Map<string, { readonly first: string; readonly rows: number }>();
  for (const text of typed) {
    const key = nameKey(text);
    if (taken.has(key) || !isName(key)) continue;
    const { first, rows } = others.get(key) ?? { first: tidy(text), rows: 0 };
    others.set(key, { first, rows: rows + 1 });
  }
  const given = [...others].sort(([, a], [, b]) => b.rows - a.rows).slice(0, MOST_NAMES);
  return {
    verifiers: [
      ...known,
      ...given
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { first }]): Verifier => ({ called: first, names: [first] })),
    ],
    left: others.size - given.length,
  };
};

/** Whether a text can be a name: one line, and not longer than names are. */
const isName = (key: string): boolean =>
  key !== '' && key.length <= LONGEST_NAME && [...key].every((sign) => sign >= ' ');
