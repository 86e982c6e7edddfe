// First vote against second: same or different, what a third has to settle, and what the sample allows to conclude.
import { type DecisionText, readDecisionText } from '../decision/decision-text';
import { DECISION_WORDS, type DecisionState } from '../decision/state';
import { readNumber } from '../submission/read-number';
import { type Cell, plainText } from '../table/cell';
import { type Agreement, agreementOf, tally } from './agreement';
import type { Plan } from './plan';
import type { Review, Sampled } from './review';

/** How a drawn decision stands: `waiting` for the second vote, `differing` until a third has `settled` it. */
export type RowState = 'waiting' | 'agreed' | 'differing' | 'settled';

/** Whether two texts of decisions say the same: the state, and for a correction the values; reasons and notes may differ. */
export const isSame = (one: DecisionText, other: DecisionText): boolean => {
  const [a, b] = [readDecisionText(one, ''), readDecisionText(other, '')];
  if (a.state !== b.state) return false;
  return (
    a.state !== 'corrected' ||
    (isSameCell(a.verifiedAnswer, b.verifiedAnswer) &&
      isSameCell(a.verifiedNumerator, b.verifiedNumerator) &&
      isSameCell(a.verifiedDenominator, b.verifiedDenominator))
  );
};

/** `12,5` and 12.5 are one number; `a`, `A` and `A. Perda` one option. */
const isSameCell = (one: Cell, other: Cell): boolean => plainly(one) === plainly(other);

const plainly = (cell: Cell): string => {
  const read = readNumber(cell);
  if (read.kind === 'number') return String(read.value);
  const text = plainText(cell).toLowerCase();
  return /^([a-z])[.): \u2013-]/.exec(text)?.[1] ?? text;
};

export const isDiffering = ({ first, second }: Pick<Sampled, 'first' | 'second'>): boolean =>
  second !== null && !isSame(first.text, second.text);

export const stateOf = (row: Sampled): RowState => {
  if (row.second === null) return 'waiting';
  if (!isDiffering(row)) return 'agreed';
  return row.third === null ? 'differing' : 'settled';
};

/**
 * `waiting`: votes are missing, and what there is does not yet rule it out. `holds`: no more differ than are accepted.
 * `fails`: more do, whoever was right in the end.
 */
export type Conclusion = 'waiting' | 'holds' | 'fails';

export interface Result {
  readonly counts: Readonly<Record<RowState, number>>;
  readonly conclusion: Conclusion;
  /** Over the states of the decisions, of those with both votes; values of corrections left aside. */
  readonly agreement: Agreement;
}

export const resultOf = ({ plan, rows }: Review): Result => {
  const states = rows.map(stateOf);
  const count = (state: RowState): number => states.filter((one) => one === state).length;
  const counts = {
    waiting: count('waiting'),
    agreed: count('agreed'),
    differing: count('differing'),
    settled: count('settled'),
  };
  return { counts, conclusion: conclusionOf(plan, counts), agreement: agreementIn(rows) };
};

const conclusionOf = (
  { accepted }: Plan,
  { waiting, differing, settled }: Readonly<Record<RowState, number>>,
): Conclusion => {
  if (differing + settled > accepted) return 'fails';
  return waiting > 0 ? 'waiting' : 'holds';
};

const STATES = Object.keys(DECISION_WORDS) as readonly DecisionState[];

const agreementIn = (rows: readonly Sampled[]): Agreement =>
  agreementOf(
    tally(
      STATES,
      rows.flatMap(({ first, second }): readonly (readonly [DecisionState, DecisionState])[] =>
        second === null
          ? []
          : [[readDecisionText(first.text, '').state, readDecisionText(second.text, '').state]],
      ),
    ),
  );
