// What the trail is told of a region's bonus and rows, once each time it is otherwise.
import { describe, expect, it } from 'vitest';
import type { Region } from '../../../src/domain/region/region';
import { readSubmissions } from '../../../src/domain/submission/read-submissions';
import type { TypedRow } from '../../../src/domain/submission/row';
import { appendEntries, type Draft, NO_HEAD } from '../../../src/domain/trail/entry';
import { recordedOf } from '../../../src/domain/trail/recorded';
import { readRowFacts, regionChanges } from '../../../src/domain/trail/region-facts';
import { region, smallInstrument, typed } from '../build';
import { draft } from './trails';

const ONE = { region: '73.71', indicator: 'S1' };
const recordedBy = (...drafts: readonly Partial<Draft>[]) =>
  recordedOf(
    appendEntries(
      NO_HEAD,
      drafts.map((one, i) => draft(i, { ...ONE, ...one })),
    ),
  );
const changes = (
  recorded: ReturnType<typeof recordedBy>,
  rows: readonly Partial<TypedRow>[],
  own: Partial<Region> = {},
  frozen: ReadonlySet<string> = new Set(),
) => {
  const regions = [{ ...region(), bonus: '', ...own }];
  const read = readSubmissions(
    smallInstrument(),
    regions,
    rows.map((row, i) => typed({ row: i + 2, ...row })),
  );
  return regionChanges(recorded, smallInstrument(), regions, read, frozen).map(({ action, from, to }) => [
    action,
    from,
    to,
  ]);
};

describe('the bonus', () => {
  it('is told as it was typed, once, and again when it is taken back', () => {
    expect(changes(recordedBy(), [{}], { bonus: 3 })).toEqual([['bonus', '', 'bonus=3']]);
    const told = recordedBy({ action: 'bonus', to: 'bonus=3' });
    expect(changes(told, [{}], { bonus: 3 })).toEqual([]);
    expect(changes(told, [{}], { bonus: '3' })).toEqual([['bonus', 'bonus=3', 'bonus="3"']]);
    expect(changes(told, [{}])).toEqual([['bonus', 'bonus=3', '']]);
  });
});

describe('rows', () => {
  it('are told of where one is gone of which something was recorded, and of no other', () => {
    const recorded = recordedBy(
      { action: 'jawaban', to: 'jawaban=Ada' },
      { action: 'keputusan', indicator: 'S2', to: 'Sesuai' },
    );
    expect(changes(recorded, [{ indicator: 'P1' }])).toEqual([['baris isian', '', 'hilang=S1 S2']]);
    expect(changes(recorded, [{}, { indicator: 'S2' }])).toEqual([]);
    expect(changes(recordedBy(), [{ indicator: 'P1' }])).toEqual([]);
  });
  it('are told of where two contradict each other, and when they no longer do', () => {
    const two = [{ answer: 'Ada' }, { answer: 'Tidak ada' }];
    expect(changes(recordedBy(), two)).toEqual([['baris isian', '', 'ganda=S1']]);
    const told = recordedBy({ action: 'baris isian', to: 'ganda=S1' });
    expect(changes(told, [{ answer: 'Ada' }, { answer: 'Ada' }])).toEqual([['baris isian', 'ganda=S1', '']]);
  });
  it('of a region whose value is fixed are told of no more', () => {
    const recorded = recordedBy({ action: 'jawaban', to: 'jawaban=Ada' });
    expect(changes(recorded, [], { bonus: 5 }, new Set(['73.71']))).toEqual([]);
  });
  it('are read back from the text', () => {
    expect(readRowFacts('hilang=S1 S2; ganda=P1')).toEqual({
      gone: new Set(['S1', 'S2']),
      doubled: new Set(['P1']),
    });
    expect(readRowFacts('')).toEqual({ gone: new Set(), doubled: new Set() });
  });
});
