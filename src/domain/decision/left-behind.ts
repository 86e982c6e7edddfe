// Cells that still say what the trail no longer does: a run that died, or a step that somebody undid, left them behind.
import type { TypedRow } from '../submission/row';
import { cellText } from '../table/cell';
import type { RecordedDecision } from '../trail/recorded';
import { decisionText, NO_DECISION } from './decision-text';

/** What the trail has of a row by now, and had before. */
export interface DecisionHistory {
  readonly decision: RecordedDecision | null;
  readonly former: readonly RecordedDecision[];
}

/**
 * Whether the script's two columns say what was once recorded of the row and the verifier's cells say the same: then nobody
 * typed them, and they propose nothing.
 */
export const isLeftBehind = (typed: TypedRow, { decision, former }: DecisionHistory): boolean => {
  const [text, by] = [cellText(typed.recorded), cellText(typed.decidedBy)];
  if (text === (decision?.text ?? '') && by === (decision?.by ?? '')) return false;
  const wasSo = text === '' ? by === '' : former.some((one) => one.text === text && one.by === by);
  return wasSo && (text || NO_DECISION) === decisionText(typed);
};
