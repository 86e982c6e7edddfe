// Which place in the chain each row is for, also where its number can no longer be trusted.
import type { ReadTrailRow } from './read-rows';

/**
 * The rows by place. A row whose hash fits stands at its number. Any other is placed by its links to rows that fit, then by
 * its number, then by the row above it in the sheet where that leaves a place free; 0 where nothing tells.
 */
export const placeRows = (rows: readonly ReadTrailRow[]): ReadonlyMap<number, readonly ReadTrailRow[]> => {
  const sound = rows.filter(({ fits }) => fits);
  const byHash = new Map(sound.map(({ entry }) => [entry.hash, entry.seq]));
  const byPrevious = new Map(sound.map(({ entry }) => [entry.previous, entry.seq]));
  const taken = new Set(sound.map(({ entry }) => entry.seq));
  const places = new Map<number, ReadTrailRow[]>();
  let above = 0;
  for (const row of rows) {
    const place = row.fits ? row.entry.seq : placeOf(row, above, byHash, byPrevious, taken);
    const group = places.get(place);
    if (group) group.push(row);
    else places.set(place, [row]);
    taken.add(place);
    if (place > 0) above = place;
  }
  return places;
};

const placeOf = (
  { entry, seq }: ReadTrailRow,
  above: number,
  byHash: ReadonlyMap<string, number>,
  byPrevious: ReadonlyMap<string, number>,
  taken: ReadonlySet<number>,
): number => {
  const after = entry.previous === '' ? undefined : byHash.get(entry.previous);
  if (after !== undefined) return after + 1;
  const before = entry.hash === '' ? undefined : byPrevious.get(entry.hash);
  if (before !== undefined) return before - 1;
  if (!taken.has(above + 1)) return above + 1;
  return seq ?? 0;
};
