// Whether the rows of a sound trail stand in their order: one that was moved is named, a sorted sheet is told.
import type { ReadTrailRow } from './read-rows';

export interface Order {
  readonly moved: { readonly seq: number; readonly row: number } | null;
  readonly sorted: boolean;
}

/** Places where a row does not follow on the one above it: a block that was moved makes three, two rows exchanged four. */
const MOST_BREAKS = 4;

/** A few breaks come from rows that were moved by hand; many, or every row upside down, from sorting. */
export const orderFault = (rows: readonly ReadTrailRow[]): Order => {
  const numbers = rows.map(({ entry }) => entry.seq);
  const breaks = numbers.filter((seq, i) => seq !== (numbers[i - 1] ?? 0) + 1).length;
  if (breaks === 0) return { moved: null, sorted: false };
  const isReversed = numbers.length > 2 && numbers.every((seq, i) => seq === numbers.length - i);
  if (isReversed || breaks > MOST_BREAKS) return { moved: null, sorted: true };
  const at = numbers.findIndex((seq, i) => seq !== i + 1);
  const expected = numbers.indexOf(at + 1);
  const culprit = rows[[at, expected].find((i) => isInOrderWithout(numbers, i)) ?? at];
  return {
    moved: culprit ? { seq: culprit.entry.seq, row: culprit.row } : null,
    sorted: false,
  };
};

const isInOrderWithout = (numbers: readonly number[], left: number): boolean => {
  const others = numbers.filter((_, i) => i !== left);
  return others.every((seq, i) => i === 0 || seq > (others[i - 1] ?? 0));
};
