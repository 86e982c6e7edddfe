// Whether an answer counts, and if not, for what reason: the one judgement that findings and scores share.
import { all, any, type Condition, compare, compile, is } from '../condition/condition';
import type { Indicator } from '../instrument/instrument';
import type { Cell } from '../table/cell';
import type { Answer, Value } from './answer';
import { ANSWER_FACTS, type AnswerFact, type AnswerSubject } from './answer-facts';
import { hasReason } from './reason';
import type { KnownRow } from './row';

export type Settled =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'notApplicable' }
  /** Scores 0. `unusable`: an answer was given, but an error keeps it from counting. */
  | { readonly kind: 'noData'; readonly because: 'blank' | 'said' | 'unusable' };

/** Numerator above denominator where the one is part of the other. */
export const EXCEEDS_WHOLE: Condition<AnswerFact> = all(
  is('part'),
  is('state', 'value'),
  compare('numerator', '>', 'denominator'),
);

/** The value, rounded as the indicator says, outside what is possible. */
export const OUT_OF_RANGE: Condition<AnswerFact> = all(
  is('state', 'value'),
  any(compare('rounded', '<', 'minimum'), compare('rounded', '>', 'maximum'), compare('numerator', '<', 0)),
);

const isOutOfBounds = compile(any(EXCEEDS_WHOLE, OUT_OF_RANGE), ANSWER_FACTS);

/** Only a number can be out of bounds: the conditions are not asked of the others. */
const isImpossible = (subject: AnswerSubject, { kind }: Value): boolean =>
  (kind === 'number' || kind === 'ratio') && isOutOfBounds(subject);

/** The note that has to justify *not applicable* in the verified answer: that of whoever said so. */
export const reasonOf = ({ decision, standing, typed }: KnownRow): Cell =>
  decision === 'notApplicable' || decision === 'corrected' ? standing.note : typed.note;

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
      return isImpossible({ indicator, answer }, answer.value)
        ? { kind: 'noData', because: 'unusable' }
        : { kind: 'value', value: answer.value };
  }
};
