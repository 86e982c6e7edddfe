// Two rows for the same indicator of the same region.
import { sameAnswer } from '../../submission/duplicates';
import type { KnownRow } from '../../submission/row';
import { onRow, type RegionRule } from '../rule';

export const rowDuplicate: RegionRule = {
  name: 'row-duplicate',
  scope: 'region',
  judge: (_region, rows) => {
    const first = new Map<string, KnownRow>();
    return rows.flatMap((row) => {
      const before = first.get(row.indicator.code);
      if (!before) {
        first.set(row.indicator.code, row);
        return [];
      }
      return [
        onRow('row/duplicate', row, 'indicator', { first: before.typed.row, same: sameAnswer(before, row) }),
      ];
    });
  },
};
