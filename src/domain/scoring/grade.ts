// The grade of a final value.
import type { Grade, Instrument } from '../instrument/instrument';
import { roundHalfUp } from './round';

/** Decimals of a value as it is printed. */
export const PRINTED_DECIMALS = 2;

export const printed = (value: number): number => roundHalfUp(value, PRINTED_DECIMALS);

/** The grade whose bound the value, as printed, reaches; null only for a value below 0. */
export const gradeOf = (instrument: Instrument, final: number): Grade | null =>
  instrument.grades.find((grade) => printed(final) >= grade.from) ?? null;

/** The next grade up, or null at the top. */
export const nextGrade = (instrument: Instrument, final: number): Grade | null =>
  [...instrument.grades].reverse().find((grade) => grade.from > printed(final)) ?? null;
