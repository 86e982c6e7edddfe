// Which row of a region's sheet holds what: a section for each right, a row for each indicator.
import type { Indicator, Instrument, Right } from '../../domain/instrument/instrument';
import { HEADER_ROW } from './layout';

export type PlannedRow =
  | { readonly kind: 'section'; readonly row: number; readonly right: Right }
  | { readonly kind: 'indicator'; readonly row: number; readonly indicator: Indicator };

type Unplaced =
  | { readonly kind: 'section'; readonly right: Right }
  | { readonly kind: 'indicator'; readonly indicator: Indicator };

/** The rows below the header, 1-based; rights and indicators in the instrument's order. */
export const planRows = (instrument: Instrument): readonly PlannedRow[] => {
  const rows: readonly Unplaced[] = instrument.rights.flatMap((right) => [
    { kind: 'section' as const, right },
    ...instrument.indicators
      .filter((indicator) => indicator.right === right.code)
      .map((indicator) => ({ kind: 'indicator' as const, indicator })),
  ]);
  return rows.map((row, i) => ({ ...row, row: HEADER_ROW + 1 + i }));
};

/** The rows of a right's indicators, which stand together; null for a right without any. */
export const rowsOfRight = (
  plan: readonly PlannedRow[],
  right: string,
): { readonly first: number; readonly last: number } | null => {
  const rows = plan.flatMap((row) =>
    row.kind === 'indicator' && row.indicator.right === right ? [row.row] : [],
  );
  const [first] = rows;
  return first === undefined ? null : { first, last: first + rows.length - 1 };
};

/** The indicators with their rows. */
export const indicatorRows = (
  plan: readonly PlannedRow[],
): readonly { readonly row: number; readonly indicator: Indicator }[] =>
  plan.flatMap((row) => (row.kind === 'indicator' ? [row] : []));
