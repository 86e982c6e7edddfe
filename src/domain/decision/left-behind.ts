// Cells that still say what the trail no longer does: a run that died, or a step that somebody undid, left them behind.
import type { TypedRow } from '../submission/row';
import { type Cell, cellText } from '../table/cell';
import { kept } from '../text/kept';
import type { RecordedDecision } from '../trail/recorded';
import { readDecisionText, type Standing } from './decision-text';
import { readReasonCode } from './reasons';
import { readDecision } from './state';

/** What the trail has of a row by now, and had before. */
export interface DecisionHistory {
  readonly decision: RecordedDecision | null;
  readonly former: readonly RecordedDecision[];
}

/**
 * Whether the script's two columns say what was once recorded of the row, and each of the verifier's cells says that or what
 * is recorded by now: then nobody typed them, and they propose nothing. The columns are written after the cells.
 */
export const isLeftBehind = (typed: TypedRow, { decision, former }: DecisionHistory): boolean => {
  const [text, by] = [cellText(typed.recorded), cellText(typed.decidedBy)];
  if (text === (decision?.text ?? '') && by === (decision?.by ?? '')) return false;
  const wasSo = text === '' ? by === '' : former.some((one) => one.text === text && one.by === by);
  return wasSo && isOfEither(typed, readDecisionText(text, ''), readDecisionText(decision?.text ?? '', ''));
};

/** Verified values belong to a correction only; beside any other word they say nothing. */
const isOfEither = (typed: TypedRow, one: Standing, other: Standing): boolean => {
  const state = readDecision(cellText(typed.decision));
  if (state !== one.state && state !== other.state) return false;
  const among = (cell: Cell, ...said: readonly Cell[]): boolean =>
    said.some((text) => kept(cellText(text)) === kept(cellText(cell)));
  const code = readReasonCode(typed.reasonCode)?.code ?? typed.reasonCode;
  return (
    among(code, one.reasonCode, other.reasonCode) &&
    among(typed.verifierNote, one.note, other.note) &&
    (state !== 'corrected' ||
      (among(typed.verifiedAnswer, one.verifiedAnswer, other.verifiedAnswer) &&
        among(typed.verifiedNumerator, one.verifiedNumerator, other.verifiedNumerator) &&
        among(typed.verifiedDenominator, one.verifiedDenominator, other.verifiedDenominator)))
  );
};
