// Whether an answer counts, and if not, for what reason: the one judgement that findings and scores share.
import type { Indicator } from '../instrument/instrument';
import { roundHalfUp } from '../scoring/round';
import { type Cell, cellText } from '../table/cell';
import type { Answer, Value } from './answer';
import type { KnownRow } from './row';

export type Settled =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'notApplicable' }
  /** Scores 0. `unusable`: an answer was given, but an error keeps it from counting. */
  | { readonly kind: 'noData'; readonly because: 'blank' | 'said' | 'unusable' };

/** A reason says something: at least three letters or digits in a row or apart. */
export const hasReason = (note: Cell): boolean => (cellText(note).match(/[\p{L}\p{N}]/gu) ?? []).length >= 3;

/** Numerator above denominator where the one is part of the other. */
export const exceedsWhole = (indicator: Indicator, answer: Answer): boolean =>
  indicator.measure.kind === 'ratio' &&
  indicator.measure.part &&
  answer.state === 'value' &&
  answer.value.kind === 'ratio' &&
  answer.value.numerator > answer.value.denominator;

/** The value, rounded as the indicator says, when it lies outside what is possible; else null. */
export const outOfRange = (indicator: Indicator, answer: Answer): number | null => {
  const { measure } = indicator;
  if (answer.state !== 'value' || (measure.kind !== 'ratio' && measure.kind !== 'number')) return null;
  if (answer.value.kind !== 'ratio' && answer.value.kind !== 'number') return null;
  const value = roundHalfUp(answer.value.number, measure.decimals);
  const { minimum, maximum } = measure;
  const below =
    (minimum !== null && value < minimum) || (answer.value.kind === 'ratio' && answer.value.numerator < 0);
  return below || (maximum !== null && value > maximum) ? value : null;
};

/** The cell that has to justify *not applicable* in the verified answer: the note of whoever said so. */
export const reasonOf = ({ decision, typed }: KnownRow): Cell =>
  decision === 'notApplicable' || decision === 'corrected' ? typed.verifierNote : typed.note;

/**
 * What is wrong with a decision: a word that is none, *tidak berlaku* without a reason or where it is not allowed, or a
 * correction that cannot be used. null when it stands; only then is the indicator decided on.
 */
export const decisionFault = (row: KnownRow): 'unknown' | 'refused' | 'unusable' | null => {
  if (row.decision === null) return 'unknown';
  if (row.decision !== 'notApplicable' && row.decision !== 'corrected') return null;
  const settled = settle(row.indicator, row.verified, reasonOf(row));
  if (row.decision === 'notApplicable') return settled.kind === 'notApplicable' ? null : 'refused';
  return settled.kind === 'noData' && settled.because !== 'said' ? 'unusable' : null;
};

/** What counts of an answer. `reason` is the cell that has to justify *not applicable*. */
export const settle = (indicator: Indicator, answer: Answer, reason: Cell): Settled => {
  switch (answer.state) {
    case 'blank':
      return { kind: 'noData', because: 'blank' };
    case 'noData':
      return { kind: 'noData', because: 'said' };
    case 'unreadable':
      return { kind: 'noData', because: 'unusable' };
    case 'notApplicable':
      return indicator.mayNotApply && hasReason(reason)
        ? { kind: 'notApplicable' }
        : { kind: 'noData', because: 'unusable' };
    case 'value':
      return exceedsWhole(indicator, answer) || outOfRange(indicator, answer) !== null
        ? { kind: 'noData', because: 'unusable' }
        : { kind: 'value', value: answer.value };
  }
};
