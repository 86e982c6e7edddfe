// What the trail is told of collecting: every answer that changed, and every decision that is open again for it.
import type { RowChange } from '../../domain/collection/merge';
import { NO_DECISION } from '../../domain/decision/decision-text';
import type { KnownRow } from '../../domain/submission/row';
import { cellText } from '../../domain/table/cell';
import { answerText } from '../../domain/trail/recorded';
import { TRAIL_ACTIONS, TRAIL_WAYS } from '../../domain/trail/words';
import type { Deed } from './open-trail';
import { by } from './stamp';

/** `rows` are the region's rows of Isian as they are before the changes are written. */
export const collectedDeeds = (
  changes: readonly RowChange[],
  rows: readonly KnownRow[],
  runBy: string,
): readonly Deed[] => {
  const byRow = new Map(rows.map((row) => [row.typed.row, row]));
  const who = by(TRAIL_WAYS.collected, runBy);
  return changes.flatMap(({ row: at, cells }): readonly Deed[] => {
    const row = byRow.get(at);
    if (!row) return [];
    const about = { who, region: row.region.code, indicator: row.indicator.code };
    const [before, after] = [answerText(row.typed), answerText(cells)];
    return [
      { action: TRAIL_ACTIONS.answer, ...about, from: before, to: after },
      ...(row.decision === 'pending'
        ? []
        : [
            {
              action: TRAIL_ACTIONS.decision,
              ...about,
              from: cellText(row.typed.recorded),
              to: NO_DECISION,
              reason: `${before} > ${after}`,
            },
          ]),
    ];
  });
};
