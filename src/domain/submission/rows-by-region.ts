// The rows of Isian, a group for each region.
import { isKnown, type KnownRow, type ReadRow } from './row';

/** The rows of each region in their order, by code; rows that cannot be placed are in none. */
export const rowsByRegion = (rows: readonly ReadRow[]): ReadonlyMap<string, readonly KnownRow[]> => {
  const groups = new Map<string, KnownRow[]>();
  for (const row of rows) {
    if (!isKnown(row)) continue;
    const group = groups.get(row.region.code);
    if (group) group.push(row);
    else groups.set(row.region.code, [row]);
  }
  return groups;
};
