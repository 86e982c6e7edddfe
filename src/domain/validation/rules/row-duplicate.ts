// Two rows for the same indicator of the same region.
import { sameAnswer } from '../../submission/duplicates';
import type { KnownRow } from '../../submission/row';
import type { Finding } from '../finding';
import { onRow, type RegionRule } from '../rule';

export const rowDuplicate: RegionRule = {
  name: 'row-duplicate',
  scope: 'region',
  judge: (_region, rows) => {
    const first = new Map<string, KnownRow>();
    const findings: Finding[] = [];
    for (const row of rows) {
      const before = first.get(row.indicator.code);
      if (!before) first.set(row.indicator.code, row);
      else {
        const same = sameAnswer(before, row);
        findings.push(onRow('row/duplicate', row, 'indicator', { first: before.typed.row, same }));
      }
    }
    return findings;
  },
};
