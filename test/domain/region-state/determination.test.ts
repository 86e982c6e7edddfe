// What is fixed of a region comes back from the trail as it was, whatever rows and instrument say by then.
import { describe, expect, it } from 'vitest';
import { type Evaluation, evaluate } from '../../../src/domain/evaluation/evaluate';
import type { Instrument } from '../../../src/domain/instrument/instrument';
import {
  asFixed,
  determinationsOf,
  fixedScore,
  fixedText,
  inputsHash,
} from '../../../src/domain/region-state/determination';
import { readSubmissions } from '../../../src/domain/submission/read-submissions';
import type { TypedRow } from '../../../src/domain/submission/row';
import { appendEntries, NO_HEAD } from '../../../src/domain/trail/entry';
import {
  answering,
  bestAnswers,
  edited,
  recorded,
  region,
  smallInstrument,
  smallTables,
  soundInstrument,
} from '../build';
import { draft } from '../trail/trails';

const evaluated = (rows: readonly TypedRow[], instrument: Instrument = smallInstrument()): Evaluation => {
  const regions = [region()];
  const [one] = evaluate(instrument, regions, readSubmissions(instrument, regions, rows.map(recorded)));
  if (!one) throw new Error();
  return one;
};
const confirmed = bestAnswers().map((row) => ({ ...row, decision: 'Sesuai' }));
const fixing = draft(0, {
  action: 'tetapkan',
  region: '73.71',
  to: fixedText(fixedScore(evaluated(confirmed))),
});

describe('a fixed value', () => {
  it('is read back from the trail', () => {
    const found = determinationsOf(appendEntries(NO_HEAD, [fixing])).get('73.71');
    // The best answers earn all points: 100, and no bonus was given.
    expect(found).toMatchObject({
      state: 'determined',
      score: { rights: [100, 100], mean: 100, bonus: 0, final: 100, grade: 'peduli', claimedFinal: 100 },
      revoked: null,
    });
  });
  it('takes the place of what rows and instrument would give by now', () => {
    const found = determinationsOf(appendEntries(NO_HEAD, [fixing])).get('73.71');
    const instrument = soundInstrument(
      edited(smallTables(), 'indicators', 2, 'Skala', 'Ada:10; Tidak ada:0'),
    );
    const worse = evaluated(answering(bestAnswers(), 'D3', { answer: 0 }), instrument);
    if (!found) throw new Error();
    const shown = asFixed(instrument, worse, found);
    expect([worse.verified.final, shown.verified.final]).toEqual([70, 100]);
    expect(shown).toMatchObject({
      provisional: false,
      status: 'verified',
      verified: { grade: { code: 'peduli' } },
    });
  });
  it('stays with its right and its predicate where the instrument orders, bounds or names them otherwise', () => {
    const poor = answering(confirmed, 'D3', { answer: 0, decision: 'Sesuai' });
    const then = draft(0, {
      action: 'tetapkan',
      region: '73.71',
      to: fixedText(fixedScore(evaluated(poor))),
    });
    const found = determinationsOf(appendEntries(NO_HEAD, [then])).get('73.71');
    if (!found) throw new Error();
    const tables = smallTables();
    const rights = tables.instrument.filter(([part]) => part === 'hak');
    const others = tables.instrument.filter(([part, code]) => part !== 'hak' && code !== 'cukup');
    const instrument = soundInstrument({ ...tables, instrument: [...others, ...[...rights].reverse()] });
    const shown = asFixed(instrument, evaluated(poor, instrument), found);
    const scores = new Map(found.score.codes.map((code, i) => [code, found.score.rights[i]]));
    expect(new Set(scores.values()).size).toBe(2);
    expect(shown.verified.rights.map(({ code, score }) => [code, score])).toEqual(
      rights.map(([, code]) => [code, scores.get(String(code))]).reverse(),
    );
    expect(shown.verified.grade).toMatchObject({ code: 'cukup', name: 'Cukup Peduli HAM' });
  });
  it('that was revoked keeps its number and loses its predicate', () => {
    const revoking = draft(1, { action: 'cabut', region: '73.71', to: 'dicabut', reason: 'Putusan' });
    const found = determinationsOf(appendEntries(NO_HEAD, [fixing, revoking])).get('73.71');
    if (!found) throw new Error();
    expect(found).toMatchObject({ state: 'revoked', revoked: { reason: 'Putusan' } });
    const shown = asFixed(smallInstrument(), evaluated(confirmed), found);
    expect([shown.verified.final, shown.verified.grade]).toEqual([100, null]);
  });
  it('is none where the text of the entry is no score, and a revocation of nothing is nothing', () => {
    const entries = appendEntries(NO_HEAD, [
      draft(0, { action: 'tetapkan', region: '73.71', to: 'dimulai' }),
      draft(1, { action: 'tetapkan', region: '73.71', to: '{"rights":' }),
      draft(2, { action: 'cabut', region: '73.71', to: 'dicabut' }),
    ]);
    expect(determinationsOf(entries).size).toBe(0);
  });
});

describe('the hash of the inputs', () => {
  it('changes with any answer, evidence or decision, and with nothing else', () => {
    const base = inputsHash(evaluated(confirmed));
    const hash = (given: Partial<TypedRow>) => inputsHash(evaluated(answering(confirmed, 'S1', given)));
    expect(hash({ row: 99, change: 'x', verifiedAnswer: 'y' })).toBe(base);
    for (const given of [
      { answer: 'Tidak ada' },
      { evidence: 'https://contoh.go.id/9' },
      { decision: 'Dikembalikan' },
    ])
      expect(hash(given)).not.toBe(base);
  });
});
