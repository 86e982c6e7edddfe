// A long trail that was tampered with or handled: what is found, named, and told apart. every-row.test.ts goes row by row.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTrail, type TrailFaultKind } from '../../../src/domain/trail/check-trail';
import { type Entry, hashOf } from '../../../src/domain/trail/entry';
import { rowsOf, trailOf } from './trails';

const LENGTH = 5000;
const TRAIL = trailOf(LENGTH);
const LAST = TRAIL[LENGTH - 1];
const at = (i: number): Entry => TRAIL[i] as Entry;
const fault = (kind: TrailFaultKind, seq: number, row: number) => ({
  sound: false,
  fault: { kind, seq, row },
});
/** 0-based places: both ends always, others by chance. */
const places = (from = 0, to = LENGTH - 1): fc.Arbitrary<number> =>
  fc.oneof(fc.constant(from), fc.constant(to), fc.integer({ min: from, max: to }));
const FEW = { numRuns: 4 } as const;
const FIELDS = Object.keys(at(0)) as readonly (keyof Entry)[];

describe('a trail of 5,000 rows', () => {
  it('is sound as it was written, and its head is the last entry', () => {
    expect(checkTrail(rowsOf(TRAIL))).toEqual({
      sound: true,
      head: { seq: LENGTH, hash: LAST?.hash },
      length: LENGTH,
      sorted: false,
    });
  });

  it('names the row whose number was made that of another', () => {
    fc.assert(
      fc.property(places(), places(), (i, other) => {
        fc.pre(i !== other);
        const rows = rowsOf([...TRAIL.slice(0, i), { ...at(i), seq: other + 1 }, ...TRAIL.slice(i + 1)]);
        expect(checkTrail(rows)).toEqual(fault('changed', i + 1, i + 2));
      }),
      FEW,
    );
  });

  it('names the number of the row that was emptied', () => {
    fc.assert(
      fc.property(places(0, LENGTH - 2), (i) => {
        const empty = Object.fromEntries(FIELDS.map((field) => [field, ''])) as unknown as Entry;
        const rows = rowsOf([...TRAIL.slice(0, i), empty, ...TRAIL.slice(i + 1)]);
        expect(checkTrail(rows)).toEqual(fault('removed', i + 1, i + 3));
      }),
      FEW,
    );
  });

  it('names the row that was inserted: a copy, one typed by hand, or one with links that look right', () => {
    const typed = { ...at(0), seq: '' as unknown as number, previous: '', hash: '', reason: 'diketik' };
    fc.assert(
      fc.property(places(1, LENGTH - 2), places(), (i, copied) => {
        const into = (row: Entry) => rowsOf([...TRAIL.slice(0, i), row, ...TRAIL.slice(i)]);
        const insertedAt = (row: Entry) => checkTrail(into(row));
        expect(insertedAt(typed)).toMatchObject({ fault: { kind: 'inserted', row: i + 2 } });
        const linked = { ...at(i), reason: 'palsu' };
        expect(insertedAt({ ...linked, hash: hashOf(linked) })).toEqual(fault('inserted', i + 1, i + 2));
        const copy = insertedAt({ ...at(copied) });
        expect(copy).toMatchObject({ fault: { kind: 'inserted', seq: copied + 1 } });
      }),
      FEW,
    );
  });

  it('names the row that was typed in below the last', () => {
    const typed = { ...at(0), seq: LENGTH + 1, previous: 'a', hash: 'b' };
    expect(checkTrail(rowsOf([...TRAIL, typed]))).toEqual(fault('inserted', LENGTH + 1, LENGTH + 2));
  });

  it('names an inserted row also where all numbers after it were raised to make room', () => {
    const forged = { ...at(2000), reason: 'palsu' };
    const raised = TRAIL.slice(2000).map((entry) => ({ ...entry, seq: entry.seq + 1 }));
    const rows = rowsOf([...TRAIL.slice(0, 2000), { ...forged, hash: hashOf(forged) }, ...raised]);
    expect(checkTrail(rows)).toEqual(fault('inserted', 2001, 2002));
  });

  it('names the row that was moved, up or down', () => {
    fc.assert(
      fc.property(places(), places(), (i, to) => {
        fc.pre(i !== to && Math.abs(i - to) > 1);
        const others = [...TRAIL.slice(0, i), ...TRAIL.slice(i + 1)];
        const rows = rowsOf([...others.slice(0, to), at(i), ...others.slice(to)]);
        expect(checkTrail(rows)).toEqual(fault('moved', i + 1, to + 2));
      }),
      FEW,
    );
  });

  it('calls two neighbours that changed places moved', () => {
    fc.assert(
      fc.property(places(0, LENGTH - 2), (i) => {
        const rows = rowsOf([...TRAIL.slice(0, i), at(i + 1), at(i), ...TRAIL.slice(i + 2)]);
        expect(checkTrail(rows)).toEqual(fault('moved', i + 2, i + 2));
      }),
      FEW,
    );
  });

  it('does not show by itself that its end was cut off; a known head does', () => {
    const rows = rowsOf(TRAIL.slice(0, LENGTH - 3));
    expect(checkTrail(rows)).toMatchObject({ sound: true, length: LENGTH - 3 });
    const known = { seq: LENGTH, hash: at(LENGTH - 1).hash.slice(0, 16) };
    expect(checkTrail(rows, known)).toEqual(fault('cut', LENGTH - 2, LENGTH - 2));
    expect(checkTrail(rowsOf(TRAIL), known)).toMatchObject({ sound: true });
  });

  it('is sound in whatever way it was sorted, and says so', () => {
    const sound = { sound: true, sorted: true, length: LENGTH };
    expect(checkTrail(rowsOf([...TRAIL].reverse()))).toMatchObject(sound);
    const byRegion = [...TRAIL].sort((a, b) => (a.region < b.region ? -1 : a.region > b.region ? 1 : 0));
    expect(checkTrail(rowsOf(byRegion))).toMatchObject(sound);
  });

  it('is sound where codes and times have become numbers and dates, and blank rows stand between', () => {
    const converted = rowsOf(TRAIL.slice(0, 30)).map(({ row, cells }, i) => ({
      row: row * 2,
      cells: {
        ...cells,
        seq: Number(cells.seq),
        region: Number(cells.region),
        time: new Date(`${at(i).time.replace(' ', 'T')}+08:00`),
      },
    }));
    expect(checkTrail(converted)).toMatchObject({ sound: true, length: 30 });
  });
});

describe('a trail without rows', () => {
  it('is sound and empty, and cut off where a head is known', () => {
    expect(checkTrail([])).toMatchObject({ sound: true, length: 0 });
    expect(checkTrail([], { seq: 1, hash: 'a' })).toMatchObject({ fault: { kind: 'cut', seq: 1 } });
  });
});
