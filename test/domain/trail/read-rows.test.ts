// A trail is continued without a hash for each of its rows: they must read the same as when it is walked.
import { expect, it } from 'vitest';
import { readTextRow, readTrailRow, type TrailRow } from '../../../src/domain/trail/read-rows';
import { rowsOf, trailOf } from './trails';

const withCells = ({ row, cells }: TrailRow, changed: Partial<TrailRow['cells']>): TrailRow => ({
  row,
  cells: { ...cells, ...changed },
});

it.each([
  ['text, as it was written', {}],
  ['a code that has become a number', { region: 73.02 }],
  ['a time that has become a date', { time: new Date('2026-05-04T02:00:01Z') }],
  ['both', { region: 73.02, time: new Date('2026-05-04T02:00:01Z') }],
  ['a number of its own that is gone', { seq: '', time: new Date('2026-05-04T02:00:01Z') }],
  ['a reason that somebody changed', { reason: 'lain' }],
])('reads a row the same with and without its hash: %s', (_, changed) => {
  const [, second] = rowsOf(trailOf(3));
  if (!second) throw new Error('no second row');
  const row = withCells(second, changed);
  const walked = readTrailRow(row);
  expect(readTextRow(row)).toMatchObject({ row: walked?.row, seq: walked?.seq, entry: walked?.entry });
});

it('leaves out a row in which nothing stands', () => {
  const [first] = rowsOf(trailOf(1));
  const blank = Object.fromEntries(Object.keys(first?.cells ?? {}).map((field) => [field, '']));
  expect(readTextRow({ row: 9, cells: blank as TrailRow['cells'] })).toBeNull();
});
