// No row is safe to tamper with: each kind of change to any row, every row of a short trail and any of 5,000.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTrail, type TrailFault } from '../../../src/domain/trail/check-trail';
import { appendEntries, type Entry, type Head, hashOf, NO_HEAD } from '../../../src/domain/trail/entry';
import { draft, rowsOf, trailOf } from './trails';

type Trail = readonly Entry[];
type Cells = Readonly<Record<keyof Entry, string | number>>;

interface Tampering {
  readonly name: string;
  /** The rows, `i` being the 0-based place that is tampered with. */
  readonly rows: (trail: Trail, i: number) => readonly Cells[];
  /** null where the chain alone does not show it at that place. */
  readonly fault: (trail: Trail, i: number) => TrailFault | null;
  /** What shows it together with the head that was known before; the same where it is left out. */
  readonly withHead?: (trail: Trail, i: number) => TrailFault;
}

const at = (trail: Trail, i: number): Entry => trail[i] as Entry;
const isLast = (trail: Trail, i: number): boolean => i === trail.length - 1;
const headOf = (trail: Trail): Head => {
  const { seq, hash } = at(trail, trail.length - 1);
  return { seq, hash: hash.slice(0, 16) };
};
const FIELDS = Object.keys(at(trailOf(1), 0)) as readonly (keyof Entry)[];

/** Row `i` with other cells. */
const altered =
  (cells: (entry: Entry, trail: Trail) => Partial<Cells>): Tampering['rows'] =>
  (trail, i) =>
    trail.map((entry, k) => (k === i ? { ...entry, ...cells(entry, trail) } : entry));

const changed = (_trail: Trail, i: number): TrailFault => ({ kind: 'changed', seq: i + 1, row: i + 2 });

/** The entries from `i` on, chained anew behind what stands before them, the first of them with another text. */
const anewFrom = (trail: Trail, i: number): Trail => {
  const before = trail[i - 1] ?? NO_HEAD;
  const others = trail.slice(i).map((entry, k) => (k === 0 ? { ...entry, to: 'Sesuai' } : entry));
  return [...trail.slice(0, i), ...appendEntries(before, others)];
};

const rehashed = (entry: Entry): Entry => ({ ...entry, hash: hashOf(entry) });

const TAMPERINGS: readonly Tampering[] = [
  ...FIELDS.map((field) => ({
    name: `the cell ${field} was written over`,
    rows: altered((entry) => ({ [field]: field === 'seq' ? 'x' : `${entry[field]}x` })),
    fault: changed,
  })),
  ...FIELDS.map((field) => ({
    name: `the cell ${field} was emptied`,
    rows: altered((entry) => ({ [field]: field === 'previous' && entry.seq === 1 ? 'x' : '' })),
    fault: changed,
  })),
  {
    name: 'its number was made one above the last',
    rows: altered((_, trail) => ({ seq: trail.length + 1 })),
    fault: changed,
  },
  {
    name: 'its number was made that of the next',
    rows: altered(({ seq }) => ({ seq: seq + 1 })),
    fault: changed,
  },
  {
    name: 'its text was changed and its hash computed anew',
    rows: altered((entry) => rehashed({ ...entry, to: 'Sesuai' })),
    fault: (trail, i) => (isLast(trail, i) ? null : changed(trail, i)),
    withHead: (trail, i) =>
      isLast(trail, i) ? { kind: 'rewritten', seq: i + 1, row: i + 2 } : changed(trail, i),
  },
  {
    name: 'it was removed',
    rows: (trail, i) => trail.filter((_, k) => k !== i),
    fault: (trail, i) => (isLast(trail, i) ? null : { kind: 'removed', seq: i + 1, row: i + 2 }),
    withHead: (trail, i) =>
      isLast(trail, i)
        ? { kind: 'cut', seq: i + 1, row: i + 1 }
        : { kind: 'removed', seq: i + 1, row: i + 2 },
  },
  {
    name: 'all from it on were removed',
    rows: (trail, i) => trail.slice(0, i),
    fault: () => null,
    withHead: (_, i) => ({ kind: 'cut', seq: i + 1, row: i === 0 ? 1 : i + 1 }),
  },
  {
    name: 'it was written a second time below itself',
    rows: (trail, i) => [...trail.slice(0, i + 1), at(trail, i), ...trail.slice(i + 1)],
    fault: (_, i) => ({ kind: 'inserted', seq: i + 1, row: i + 3 }),
  },
  {
    name: 'it was written a second time at the end',
    rows: (trail, i) => [...trail, at(trail, i)],
    fault: (trail, i) => ({ kind: 'inserted', seq: i + 1, row: trail.length + 2 }),
  },
  {
    name: 'a row with links and a hash that look right was put before it',
    rows: (trail, i) => [
      ...trail.slice(0, i),
      rehashed({ ...at(trail, i), reason: 'palsu' }),
      ...trail.slice(i),
    ],
    // Of two rows that could be the last the chain cannot tell which was there first.
    fault: (trail, i) => ({ kind: 'inserted', seq: i + 1, row: isLast(trail, i) ? i + 3 : i + 2 }),
  },
  {
    name: 'it was changed, and all after it were chained anew',
    rows: anewFrom,
    fault: () => null,
    withHead: (trail) => ({ kind: 'rewritten', seq: trail.length, row: trail.length + 1 }),
  },
];

const expectNamed = ({ rows, fault, withHead }: Tampering, trail: Trail, i: number): void => {
  const tampered = rowsOf(rows(trail, i) as readonly Readonly<Record<keyof Entry, string>>[]);
  const alone = fault(trail, i);
  const found = checkTrail(tampered);
  expect(found).toEqual(
    alone === null ? expect.objectContaining({ sound: true }) : { sound: false, fault: alone },
  );
  const known = withHead?.(trail, i) ?? alone;
  if (alone === null || withHead)
    expect(checkTrail(tampered, headOf(trail))).toEqual({ sound: false, fault: known });
};

const SHORT = trailOf(24);
const LONG = trailOf(5000);

describe('a row is named', () => {
  it.each(TAMPERINGS.map((one) => [one.name, one] as const))('when %s: every row of 24', (_name, one) => {
    for (let i = 0; i < SHORT.length; i += 1) expectNamed(one, SHORT, i);
  });

  it.each(TAMPERINGS.map((one) => [one.name, one] as const))('when %s: any row of 5,000', (_name, one) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LONG.length - 1 }), (i) => expectNamed(one, LONG, i)),
      { numRuns: 2 },
    );
  });
});

describe('two rows that changed places', () => {
  const swapped = (trail: Trail, i: number, j: number): Trail =>
    trail.map((entry, k) => at(trail, k === i ? j : k === j ? i : k) ?? entry);

  it('are found, wherever they stood: the row that stands where the first was is named', () => {
    const pairs = fc
      .tuple(fc.integer({ min: 0, max: LONG.length - 4 }), fc.integer({ min: 3, max: LONG.length - 1 }))
      .filter(([i, j]) => j > i + 2);
    fc.assert(
      fc.property(pairs, ([i, j]) => {
        expect(checkTrail(rowsOf(swapped(LONG, i, j)))).toEqual({
          sound: false,
          fault: { kind: 'moved', seq: j + 1, row: i + 2 },
        });
      }),
      { numRuns: 4 },
    );
  });
});

describe('a head that was known at some time', () => {
  it('shows a trail that was written anew before it, and none that was written anew after it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: LONG.length - 1 }),
        fc.integer({ min: 0, max: LONG.length - 1 }),
        (from, told) => {
          const rows = rowsOf(anewFrom(LONG, from));
          const known = { seq: told + 1, hash: at(LONG, told).hash.slice(0, 16) };
          const { sound } = checkTrail(rows, known);
          expect(sound).toBe(told < from);
        },
      ),
      { numRuns: 6 },
    );
  });
});

describe('entries that are appended to a trail that was tampered with', () => {
  it('do not hide it: the row is named as before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 998 }), (i) => {
        const trail = trailOf(1000);
        const tampered = trail.map((entry, k) => (k === i ? { ...entry, reason: 'lain' } : entry));
        const more = appendEntries(at(trail, 999), [draft(1000), draft(1001)]);
        expect(checkTrail(rowsOf([...tampered, ...more]))).toEqual({
          sound: false,
          fault: { kind: 'changed', seq: i + 1, row: i + 2 },
        });
      }),
      { numRuns: 4 },
    );
  });
});
