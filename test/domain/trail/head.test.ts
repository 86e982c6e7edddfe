// The head that a trail is continued from.
import { describe, expect, it } from 'vitest';
import { headOf } from '../../../src/domain/trail/head';
import { readTrailRow } from '../../../src/domain/trail/read-rows';
import { rowsOf, trailOf } from './trails';

describe('the head that is continued from', () => {
  const read = (rows: ReturnType<typeof rowsOf>) => rows.flatMap((one) => readTrailRow(one) ?? []);
  const entries = trailOf(6);
  const head = { seq: 6, hash: entries[5]?.hash };

  it('is the highest number, however the rows are sorted', () => {
    expect(headOf(read(rowsOf([...entries].reverse())), null)).toEqual(head);
    expect(headOf(read(rowsOf(entries)), { seq: 4, hash: entries[3]?.hash.slice(0, 16) ?? '' })).toEqual(
      head,
    );
  });

  it('is none where there is no entry, the last was changed or doubled, or the known one is not there', () => {
    const last = entries[5] as (typeof entries)[number];
    expect(headOf([], null)).toBeNull();
    expect(headOf(read(rowsOf([...entries.slice(0, 5), { ...last, to: 'x' }])), null)).toBeNull();
    expect(headOf(read(rowsOf([...entries, last])), null)).toBeNull();
    expect(headOf(read(rowsOf(entries.slice(0, 5))), { seq: 6, hash: last.hash })).toBeNull();
    const unnumbered = rowsOf(entries).map((one, i) =>
      i === 2 ? { ...one, cells: { ...one.cells, seq: '?' } } : one,
    );
    expect(headOf(read(unnumbered), null)).toBeNull();
  });
});
