// On which days officers are reminded, and of what.
import { describe, expect, it } from 'vitest';
import {
  isIncomplete,
  lastReminderMark,
  missingByRight,
  readReminderDays,
  reminderMark,
} from '../../../src/domain/collection/reminder';
import { type Evaluation, evaluate } from '../../../src/domain/evaluation/evaluate';
import type { TypedRow } from '../../../src/domain/submission/row';
import { answering, bestAnswers, bookOf, region, typed } from '../build';

const evaluated = (rows: readonly TypedRow[]) => {
  const book = bookOf(rows);
  const [evaluation] = evaluate(book.instrument, [region()], book.rows) as [Evaluation];
  const missing = missingByRight(book.instrument, evaluation).map(({ right, of, blank, unusable }) => ({
    right: right.code,
    of,
    blank: blank.map(({ code }) => code),
    unusable: unusable.map(({ code }) => code),
  }));
  return { evaluation, missing };
};

describe('a day of reminding', () => {
  const days = readReminderDays(' 14, 7,3 , 1');
  it('is one on which as many days are left as the setting says', () => {
    expect(days).toEqual([14, 7, 3, 1]);
    expect(reminderMark('2026-05-15', '2026-05-08', days)).toBe(7);
    expect(reminderMark('2026-05-15', '2026-05-14', days)).toBe(1);
  });
  it('is none other, nor the deadline itself, nor any after it', () => {
    for (const day of ['2026-05-09', '2026-05-15', '2026-05-16', '2026-05-22']) {
      expect(reminderMark('2026-05-15', day, days)).toBeNull();
    }
  });
  it('is the deadline itself where the setting says nought', () => {
    expect(reminderMark('2026-05-15', '2026-05-15', readReminderDays('0'))).toBe(0);
  });
  it('does not exist without a deadline or without days', () => {
    expect(reminderMark('', '2026-05-08', days)).toBeNull();
    expect(readReminderDays('')).toEqual([]);
    expect(reminderMark('2026-05-15', '2026-05-08', [])).toBeNull();
  });
  it('is made up for on the days after it, until the next one or the deadline is over', () => {
    const owed = (day: string): number | null => lastReminderMark('2026-05-15', day, days);
    expect(['2026-04-30', '2026-05-01', '2026-05-07', '2026-05-08'].map(owed)).toEqual([null, 14, 14, 7]);
    expect(['2026-05-13', '2026-05-14', '2026-05-15', '2026-05-16'].map(owed)).toEqual([3, 1, 1, null]);
    expect(lastReminderMark('', '2026-05-08', days)).toBeNull();
  });
});

describe('what is missing', () => {
  it('is nothing of a region with a usable answer everywhere', () => {
    const { evaluation, missing } = evaluated(bestAnswers());
    expect([isIncomplete(evaluation), missing]).toEqual([false, []]);
  });
  it('is told by right, blank ones apart from those that cannot be used', () => {
    const rows = answering(answering(bestAnswers(), 'S1', { answer: '' }), 'S2', { answer: 'Z' });
    const { evaluation, missing } = evaluated(rows);
    expect(isIncomplete(evaluation)).toBe(true);
    expect(missing).toEqual([{ right: 'sehat', of: 3, blank: ['S1'], unusable: ['S2'] }]);
  });
  it('is also an indicator without a row, and one with two rows that contradict each other', () => {
    const rows = [
      ...bestAnswers().filter(({ indicator }) => indicator !== 'D1'),
      typed({ row: 9, indicator: 'D2', answer: 5, evidence: 'https://contoh.go.id/9' }),
    ];
    expect(evaluated(rows).missing).toEqual([{ right: 'didik', of: 3, blank: ['D1'], unusable: ['D2'] }]);
  });
  it('is not an answer that says there are no data, or that does not apply for a reason', () => {
    const said = answering(bestAnswers(), 'S1', { answer: 'Tidak ada data', note: 'Belum didata dinas' });
    const rows = answering(said, 'D1', { answer: 'Tidak berlaku', note: 'Tidak ada pesisir' });
    expect(evaluated(rows).missing).toEqual([]);
  });
});
