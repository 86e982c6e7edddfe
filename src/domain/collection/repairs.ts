// Which of a region's answers want repair before they can be verified, and why.
import { reasonWord } from '../decision/reasons';
import { type DecisionState, isDecided } from '../decision/state';
import type { Indicator, Instrument } from '../instrument/instrument';
import type { KnownRow } from '../submission/row';
import type { Finding, Severity } from '../validation/finding';
import { ANSWER_CELLS, type AnswerCell } from './region-sheet';

/** A finding on one of the cells that the region fills. */
export interface CellFinding {
  readonly finding: Finding;
  readonly cell: AnswerCell;
}

export interface Repair {
  readonly indicator: Indicator;
  readonly decision: DecisionState;
  /** Why it was sent back: reason and note; `''` where it was not. */
  readonly note: string;
  readonly findings: readonly CellFinding[];
}

/**
 * A region's indicators that the verifier sent back, or with errors or warnings on the region's own cells; in the
 * instrument's order. What a verifier has settled is not asked for again, but an answer that was called right and yet
 * cannot count. `rows` and `findings` are those of one region.
 */
export const repairsOf = (
  instrument: Instrument,
  rows: readonly KnownRow[],
  findings: readonly Finding[],
): readonly Repair[] => {
  const byRow = grouped(
    findings.flatMap((finding) => cellFinding(finding)),
    ({ row }) => row,
  );
  const byIndicator = grouped(rows, ({ indicator }) => indicator.code);
  return instrument.indicators.flatMap((indicator): readonly Repair[] => {
    const own = byIndicator.get(indicator.code) ?? [];
    const found = own.flatMap((row) =>
      (byRow.get(row.typed.row) ?? []).filter(({ finding }) => asks(row, finding.severity)),
    );
    const sentBack = own.filter(({ decision }) => decision === 'returned');
    if (found.length === 0 && sentBack.length === 0) return [];
    const notes = sentBack.map(({ standing }) =>
      [reasonWord(standing.reasonCode), standing.note].filter((part) => part !== '').join(': '),
    );
    return [
      {
        indicator,
        decision: (sentBack[0] ?? own[0])?.decision ?? 'pending',
        note: notes.join(' '),
        findings: found.map(({ finding, cell }) => ({ finding, cell })),
      },
    ];
  });
};

/** The finding with its row of Isian, when it is on a cell that the region fills. */
const cellFinding = (finding: Finding): readonly (CellFinding & { readonly row: number })[] => {
  const { place } = finding;
  if (place?.table !== 'isian') return [];
  const cell = ANSWER_CELLS.find((one) => one === place.field);
  return cell ? [{ finding, cell, row: place.row }] : [];
};

const asks = ({ decision }: KnownRow, severity: Severity): boolean => {
  if (severity === 'info') return false;
  return !isDecided(decision) || (severity === 'error' && decision === 'confirmed');
};

const grouped = <T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};
