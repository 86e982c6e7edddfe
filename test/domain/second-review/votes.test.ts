// What is drawn from, and what can be taken as a second or third vote.
import { describe, expect, it } from 'vitest';
import type { DecisionCells } from '../../../src/domain/decision/decision-text';
import { populationOf } from '../../../src/domain/second-review/population';
import { receiveVote } from '../../../src/domain/second-review/receive-vote';
import { voteFault } from '../../../src/domain/second-review/vote';
import { readAnswer } from '../../../src/domain/submission/read-answer';
import type { TypedRow } from '../../../src/domain/submission/row';
import { answering, bestAnswers, bookOf, knownRows, region, smallInstrument } from '../build';

const FIRST = 'verifikator@contoh.go.id';
const decided = (code: string, first = 2): TypedRow[] =>
  bestAnswers().map((row, i) => ({ ...row, row: first + i, region: code, decision: 'Sesuai' }));

const population = (rows: readonly TypedRow[], second = 'kedua@contoh.go.id') => {
  const regions = [region(), region({ row: 3, code: '73.01', name: 'Kepulauan Selayar' })];
  const book = bookOf(rows, { regions });
  return populationOf(book.instrument.indicators, knownRows(book.rows), second);
};

describe('decisions that can be drawn', () => {
  it('are all recorded ones of a region in which every indicator is decided', () => {
    const { candidates, leftOut, regions } = population([...decided('73.71'), ...bestAnswers()]);
    expect(candidates).toHaveLength(6);
    expect(candidates[0]).toEqual({
      region: '73.71',
      indicator: 'S1',
      first: { text: 'Sesuai', by: `${FIRST} · 2026-05-04 09:00` },
    });
    expect([leftOut, regions]).toEqual([0, 1]);
  });

  it('are none of a region in which one is open, with the region again, or has no row', () => {
    const open = answering(decided('73.71'), 'D2', { decision: '' });
    const returned = answering(decided('73.71'), 'D2', {
      decision: 'Dikembalikan',
      reasonCode: 'B1',
      verifierNote: 'Tautan mati.',
    });
    const missing = decided('73.71').slice(1);
    for (const rows of [open, returned, missing]) {
      expect(population([...rows, ...decided('73.01', 20)]).candidates.map((one) => one.region)).toEqual(
        Array.from({ length: 6 }, () => '73.01'),
      );
    }
  });

  it('are none that the second verifier made, however the address is written', () => {
    const { candidates, leftOut } = population(decided('73.71'), FIRST.toUpperCase());
    expect([candidates, leftOut]).toEqual([[], 6]);
  });
});

const cells = (given: Partial<DecisionCells> = {}): DecisionCells => ({
  decision: '',
  verifiedAnswer: '',
  verifiedNumerator: '',
  verifiedDenominator: '',
  reasonCode: '',
  verifierNote: '',
  ...given,
});
const indicator = (code: string) => {
  const found = smallInstrument().indicators.find((one) => one.code === code);
  if (!found) throw new Error(code);
  return found;
};
const claimed = (code: string) =>
  readAnswer(indicator(code).measure, { answer: 'Ada', numerator: '', denominator: '' });
const faultOf = (code: string, given: Partial<DecisionCells>, settles = false) =>
  voteFault(indicator(code), claimed(code), cells(given), settles);
const REASON = { reasonCode: 'K1 Angka berbeda', verifierNote: 'Lihat halaman 3.' };

describe('a vote', () => {
  it('of sesuai needs no reason, unless it settles a difference', () => {
    expect(faultOf('S1', { decision: 'Sesuai' })).toBeNull();
    expect(faultOf('S1', { decision: 'Sesuai' }, true)).toBe('unreasoned');
    expect(faultOf('S1', { decision: 'Sesuai', reasonCode: 'U3', verifierNote: 'Benar.' }, true)).toBeNull();
  });

  it('of anything else needs a fitting reason code and a note', () => {
    const correction = { decision: 'Dikoreksi', verifiedAnswer: 'Tidak ada' };
    expect(faultOf('S1', { ...correction, ...REASON })).toBeNull();
    expect(faultOf('S1', correction)).toBe('unreasoned');
    expect(faultOf('S1', { ...correction, ...REASON, verifierNote: '-' })).toBe('unreasoned');
    expect(faultOf('S1', { ...correction, ...REASON, reasonCode: 'N1' })).toBe('unreasoned');
  });

  it('is none where it decides nothing, is no word, or cannot be used', () => {
    expect(faultOf('S1', { decision: 'Belum diperiksa' })).toBe('undecided');
    expect(faultOf('S1', { decision: 'Dikembalikan', reasonCode: 'B1', verifierNote: 'Tautan mati.' })).toBe(
      'undecided',
    );
    expect(faultOf('S1', { verifierNote: 'Hanya catatan.' })).toBe('undecided');
    expect(faultOf('S1', { decision: 'Setuju' })).toBe('unknown');
    expect(faultOf('S1', { decision: 'Dikoreksi', ...REASON })).toBe('unusable');
    expect(faultOf('D3', { decision: 'Dikoreksi', verifiedAnswer: '1.234', ...REASON })).toBe('unusable');
    // S1 forbids it, D1 allows it.
    const notApplicable = {
      decision: 'Tidak berlaku',
      reasonCode: 'N1',
      verifierNote: 'Tidak punya pantai.',
    };
    expect([faultOf('S1', notApplicable), faultOf('D1', notApplicable)]).toEqual(['refused', null]);
  });
});

describe("the second verifier's cells", () => {
  const received = (second: string | null, given: Partial<DecisionCells>) =>
    receiveVote(
      { second: second === null ? null : { text: second, by: '' } },
      indicator('S1'),
      claimed('S1'),
      cells(given),
    );

  it('are a vote once', () => {
    expect(received(null, {})).toEqual({ kind: 'blank' });
    expect(received(null, { decision: 'Sesuai' })).toEqual({ kind: 'taken', text: 'Sesuai' });
    expect(received('Sesuai', { decision: 'Sesuai' })).toEqual({ kind: 'kept' });
    expect(received('Sesuai', {})).toEqual({ kind: 'kept' });
  });

  it('change nothing of a vote that was taken, and it is told', () => {
    expect(received('Sesuai', { decision: 'Dikoreksi', verifiedAnswer: 'Tidak ada', ...REASON })).toEqual({
      kind: 'changed',
    });
    expect(received('Sesuai', { decision: 'ngawur' })).toEqual({ kind: 'changed' });
  });

  it('are told where they cannot be taken', () => {
    expect(received(null, { decision: 'Tidak didukung bukti' })).toEqual({
      kind: 'refused',
      fault: 'unreasoned',
    });
  });
});
