// The state of a region follows from its indicators, its sheet, the Kanwil's check and what was fixed.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/domain/evaluation/evaluate';
import type { KanwilCheck } from '../../../src/domain/kanwil-check/check';
import { type StateFacts, stateOf } from '../../../src/domain/region-state/state';
import { readSubmissions } from '../../../src/domain/submission/read-submissions';
import type { TypedRow } from '../../../src/domain/submission/row';
import { answering, bestAnswers, recorded, region, smallInstrument } from '../build';

const FACTS: StateFacts = { sheet: 'open', check: null, needsCheck: false, openReviews: 0, fixed: null };
const check = (outcome: KanwilCheck['outcome']): KanwilCheck => ({ outcome, items: [] });
const state = (rows: readonly TypedRow[], facts: Partial<StateFacts> = {}) => {
  const instrument = smallInstrument();
  const regions = [region()];
  const [one] = evaluate(instrument, regions, readSubmissions(instrument, regions, rows.map(recorded)));
  if (!one) throw new Error();
  return stateOf(one, { ...FACTS, ...facts });
};
const confirmed = bestAnswers().map((row) => ({ ...row, decision: 'Sesuai' }));

describe('a region', () => {
  it('is a draft while answers are missing, and handed in when all are there or its sheet is locked', () => {
    const part = answering(bestAnswers(), 'S1', { answer: '' });
    expect(state(part)).toBe('draft');
    expect(state(part, { sheet: 'locked' })).toBe('submitted');
    expect(state(bestAnswers())).toBe('submitted');
  });
  it('is being checked once somebody has begun: one decision, or the Kanwil', () => {
    expect(state(answering(bestAnswers(), 'S1', { decision: 'Sesuai' }))).toBe('checked');
    expect(state(bestAnswers(), { check: check('open') })).toBe('checked');
    expect(state(bestAnswers(), { check: check('passed'), needsCheck: true })).toBe('checked');
  });
  it('is returned while one answer, its sheet or the Kanwil’s check is with the region, however much is decided', () => {
    expect(state(answering(confirmed, 'S2', { decision: 'Dikembalikan' }))).toBe('returned');
    expect(state(confirmed, { sheet: 'returned' })).toBe('returned');
    expect(state(bestAnswers(), { check: check('returned') })).toBe('returned');
  });
  it('is no longer returned once the Kanwil has passed what was repaired, though its sheet is still open', () => {
    expect(state(bestAnswers(), { sheet: 'returned', check: check('passed') })).toBe('checked');
    const sentBack = answering(bestAnswers(), 'S1', { decision: 'Dikembalikan' });
    expect(state(sentBack, { sheet: 'returned', check: check('passed') })).toBe('returned');
  });
  it('is verified when every indicator is decided, the check passed where it is needed, and no review is open', () => {
    expect(state(confirmed)).toBe('verified');
    expect(state(confirmed, { needsCheck: true })).toBe('checked');
    expect(state(confirmed, { needsCheck: true, check: check('passed') })).toBe('verified');
    expect(state(confirmed, { openReviews: 1 })).toBe('checked');
  });
  it('stays fixed or revoked whatever is typed', () => {
    expect(state(bestAnswers(), { fixed: 'determined' })).toBe('determined');
    expect(state(confirmed, { fixed: 'revoked', sheet: 'returned' })).toBe('revoked');
  });
});
