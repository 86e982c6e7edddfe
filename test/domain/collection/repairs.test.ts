// Which answers a region is asked to repair.
import { describe, expect, it } from 'vitest';
import { repairsOf } from '../../../src/domain/collection/repairs';
import type { TypedRow } from '../../../src/domain/submission/row';
import { RULES } from '../../../src/domain/validation/rules';
import { validate } from '../../../src/domain/validation/validate';
import { answering, bestAnswers, bookOf, knownRows } from '../build';

const repairs = (rows: readonly TypedRow[]) => {
  const book = bookOf(rows);
  const { findings } = validate(book, RULES);
  return repairsOf(book.instrument, knownRows(book.rows), findings).map((repair) => ({
    indicator: repair.indicator.code,
    decision: repair.decision,
    note: repair.note,
    found: repair.findings.map(({ finding, cell }) => `${finding.code} ${cell}`),
  }));
};
const with_ = (indicator: string, given: Partial<TypedRow>) =>
  repairs(answering(bestAnswers(), indicator, given));

describe('repairs', () => {
  it('are none of good answers, decided on or not', () => {
    expect(repairs(bestAnswers())).toEqual([]);
    expect(with_('S1', { decision: 'Sesuai' })).toEqual([]);
  });
  it('are asked for errors and for warnings on the cells that the region fills', () => {
    const rows = answering(answering(bestAnswers(), 'S1', { answer: '' }), 'D2', { evidence: '' });
    expect(repairs(rows)).toMatchObject([
      { indicator: 'S1', decision: 'pending', found: ['answer/blank answer'] },
      { indicator: 'D2', decision: 'pending', found: ['evidence/missing evidence'] },
    ]);
  });
  it('are asked for what a verifier sent back, with the note, also where no rule finds anything', () => {
    expect(with_('D1', { decision: 'Dikembalikan', verifierNote: ' Lampirkan SK terbaru ' })).toEqual([
      { indicator: 'D1', decision: 'returned', note: 'Lampirkan SK terbaru', found: [] },
    ]);
  });
  it('carry no note of a verifier who did not send the answer back', () => {
    const [repair] = with_('S1', { answer: '', verifierNote: 'Catatan kerja verifikator' });
    expect(repair?.note).toBe('');
  });
  it('are not asked of what a verifier has settled', () => {
    expect(with_('S1', { evidence: '', decision: 'Sesuai' })).toEqual([]);
    const corrected = { answer: 'mungkin', decision: 'Dikoreksi', verifiedAnswer: 'Ada' };
    expect(with_('S1', corrected)).toEqual([]);
  });
  it('are asked of an answer that was called right and yet cannot count', () => {
    expect(with_('S1', { answer: 'mungkin', decision: 'Sesuai' })).toMatchObject([
      { indicator: 'S1', decision: 'confirmed', found: ['answer/word-not-allowed answer'] },
    ]);
  });
  it('are not asked of a mistake in the verifier’s own cells', () => {
    expect(with_('S1', { decision: 'Kira-kira' })).toEqual([]);
  });
  it('come in the order of the instrument', () => {
    const rows = answering(answering(bestAnswers(), 'D3', { answer: '' }), 'S2', { answer: '' });
    expect(repairs([...rows].reverse()).map(({ indicator }) => indicator)).toEqual(['S2', 'D3']);
  });
});
