// Rows placed by region and indicator, and what a verifier's word makes of an answer.
import { describe, expect, it } from 'vitest';
import { DECISION_WORDS, isDecided, readDecision } from '../../../src/domain/decision/state';
import { readSubmissions } from '../../../src/domain/submission/read-submissions';
import { isKnown } from '../../../src/domain/submission/row';
import { knownRows, recorded, region, smallInstrument, typed } from '../build';

const read = (...rows: Parameters<typeof typed>[0][]) =>
  readSubmissions(smallInstrument(), [region()], rows.map(typed).map(recorded));
const one = (given: Parameters<typeof typed>[0]) => {
  const [row] = knownRows(read(given));
  if (!row) throw new Error();
  return row;
};
const YES = { state: 'value', value: { kind: 'yesNo', yes: true } };
const NO = { state: 'value', value: { kind: 'yesNo', yes: false } };

describe('a row', () => {
  it('is placed by region code and indicator code, in any case and with stray spaces', () => {
    const row = one({ region: ' 73.71 ', indicator: ' s1 ', answer: 'Ada' });
    expect([row.region.name, row.indicator.code, row.claimed]).toEqual(['Kota Makassar', 'S1', YES]);
  });
  it('is placed by a region code that became a number', () => {
    expect(one({ region: 73.71 }).region.code).toBe('73.71');
  });
  it('of an unknown region or indicator keeps its place and is not answered', () => {
    const [unknownRegion, unknownIndicator] = read({ region: '99.99' }, { indicator: 'ZZ' });
    expect(unknownRegion && isKnown(unknownRegion)).toBe(false);
    expect(unknownRegion).toMatchObject({ region: null, indicator: { code: 'S1' } });
    expect(unknownIndicator).toMatchObject({ region: { code: '73.71' }, indicator: null });
  });
});

describe('claimed and verified are two values', () => {
  it('the answer stands while nothing is decided, and when it is confirmed or sent back', () => {
    for (const decision of ['', 'Belum diperiksa', 'Sesuai', 'Dikembalikan'])
      expect(one({ answer: 'Ada', decision })).toMatchObject({ claimed: YES, verified: YES });
  });
  it('a correction takes the place of the answer, which stays as it was', () => {
    expect(one({ answer: 'Ada', decision: 'Dikoreksi', verifiedAnswer: 'Tidak ada' })).toMatchObject({
      claimed: YES,
      verified: NO,
    });
  });
  it('a corrected ratio is computed from the verified sides alone', () => {
    const row = one({
      indicator: 'S3',
      numerator: 95,
      denominator: 100,
      decision: 'Dikoreksi',
      verifiedNumerator: 40,
    });
    expect(row.verified).toEqual({
      state: 'unreadable',
      problems: [{ code: 'ratio/side-missing', field: 'denominator' }],
    });
  });
  it('a correction that is not there is blank, not the claim', () => {
    expect(one({ answer: 'Ada', decision: 'Dikoreksi' }).verified).toEqual({ state: 'blank' });
  });
  it('what no evidence supports is no data', () => {
    expect(one({ answer: 'Ada', decision: 'Tidak didukung bukti' }).verified).toEqual({ state: 'noData' });
  });
  it('the verifier may find that an indicator does not apply', () => {
    expect(one({ answer: 'Ada', decision: 'Tidak berlaku' }).verified).toEqual({ state: 'notApplicable' });
  });
  it('a word that is none of the decisions decides nothing', () => {
    expect(one({ answer: 'Ada', decision: 'Oke' })).toMatchObject({ decision: 'pending', verified: YES });
  });
});

describe('a decision', () => {
  it('is read in any case and spacing, and a blank cell is pending', () => {
    expect(readDecision('')).toBe('pending');
    expect(readDecision('TIDAK  DIDUKUNG bukti')).toBe('unsupported');
    for (const [state, word] of Object.entries(DECISION_WORDS)) expect(readDecision(word)).toBe(state);
    expect(readDecision('Oke')).toBeNull();
  });
  it('settles an indicator unless it waits or was sent back', () => {
    expect((['confirmed', 'corrected', 'unsupported', 'notApplicable'] as const).every(isDecided)).toBe(true);
    expect([null, 'pending', 'returned'].some((state) => isDecided(state as null))).toBe(false);
  });
});
