// The recorded decisions of a region, indicator by indicator, as documents tell them.
import type { Evaluation } from '../evaluation/evaluate';
import type { Indicator, Instrument } from '../instrument/instrument';
import type { Answer } from '../submission/answer';
import { addressOf } from './decision-text';
import type { DecisionState } from './state';

/** A decision as it was recorded, with the answer that it was made on and the one that follows from it. */
export interface DecisionLine {
  readonly indicator: Indicator;
  readonly state: DecisionState;
  /** `''` for none. */
  readonly reasonCode: string;
  readonly note: string;
  /** Who decided, `''` where nobody is named. */
  readonly by: string;
  /** `yyyy-MM-dd`, or empty. */
  readonly day: string;
  readonly claimed: Answer;
  readonly verified: Answer;
}

/** A line for each indicator of the instrument, in its order; what has no row is pending. */
export const decisionLines = ({ indicators }: Instrument, { rows }: Evaluation): readonly DecisionLine[] =>
  indicators.map((indicator): DecisionLine => {
    const row = rows.get(indicator.code);
    if (!row) return { ...NOTHING, indicator };
    const { state, reasonCode, note, by } = row.standing;
    const { claimed, verified } = row;
    return { indicator, state, reasonCode, note, by: addressOf(by), day: dayOf(by), claimed, verified };
  });

const NOTHING: Omit<DecisionLine, 'indicator'> = {
  state: 'pending',
  reasonCode: '',
  note: '',
  by: '',
  day: '',
  claimed: { state: 'blank' },
  verified: { state: 'blank' },
};

/** The day in `address · yyyy-MM-dd HH:mm`. */
const dayOf = (by: string): string => / · (\d{4}-\d{2}-\d{2})/.exec(by)?.[1] ?? '';

/** Whether a decision is anything but a plain *sesuai*: another state, or a *sesuai* with a reason or a note. */
export const isException = ({ state, reasonCode, note }: DecisionLine): boolean =>
  state !== 'pending' && (state !== 'confirmed' || reasonCode !== '' || note !== '');
