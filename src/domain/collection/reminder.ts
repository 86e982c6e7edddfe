// Whom to remind, on which days before the deadline, and what is still missing.
import type { Evaluation } from '../evaluation/evaluate';
import type { Indicator, Instrument, Right } from '../instrument/instrument';
import { settle } from '../submission/settle';
import { daysBetween, isDay } from './day';

/** `14, 7, 3, 1` as numbers. */
export const readReminderDays = (setting: string): readonly number[] =>
  setting
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(Number);

/** How many days are left when today is one of the days of reminding, else null. */
export const reminderMark = (deadline: string, today: string, days: readonly number[]): number | null => {
  if (!isDay(deadline)) return null;
  const left = daysBetween(today, deadline);
  return days.includes(left) ? left : null;
};

/** The day of reminding that was last, today's included, as days before the deadline; null before the first and after the deadline. */
export const lastReminderMark = (deadline: string, today: string, days: readonly number[]): number | null => {
  if (!isDay(deadline)) return null;
  const left = daysBetween(today, deadline);
  const begun = days.filter((day) => day >= left);
  return left < 0 || begun.length === 0 ? null : Math.min(...begun);
};

/** Whether an answer is missing or cannot be used. */
export const isIncomplete = ({ completeness }: Evaluation): boolean => completeness < 100;

/** What a right still wants. */
export interface MissingOfRight {
  readonly right: Right;
  readonly of: number;
  /** Without an answer. */
  readonly blank: readonly Indicator[];
  /** Answered, but an error keeps the answer from counting. */
  readonly unusable: readonly Indicator[];
}

/** By right, in the instrument's order; rights to which nothing is missing are left out. */
export const missingByRight = (instrument: Instrument, evaluation: Evaluation): readonly MissingOfRight[] => {
  const lack = ({ code }: Indicator): 'blank' | 'unusable' | null => {
    const row = evaluation.rows.get(code);
    if (!row) return 'blank';
    const score = evaluation.claimed.indicators.get(code);
    const settled =
      score?.kind === 'counted' ? score.settled : settle(row.indicator, row.claimed, row.typed.note);
    return settled.kind === 'noData' && settled.because !== 'said' ? settled.because : null;
  };
  return instrument.rights
    .map((right): MissingOfRight => {
      const own = instrument.indicators.filter((indicator) => indicator.right === right.code);
      const lacking = (what: 'blank' | 'unusable'): readonly Indicator[] =>
        own.filter((indicator) => lack(indicator) === what);
      return { right, of: own.length, blank: lacking('blank'), unusable: lacking('unusable') };
    })
    .filter(({ blank, unusable }) => blank.length + unusable.length > 0);
};
