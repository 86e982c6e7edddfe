// What was begun and of which nothing was told since: the run died before it could.
import type { Entry } from './entry';
import { type TrailAction, UNDER_WAY } from './words';

/**
 * The regions that an action was begun on after it last told what came of them. `entries` in the order of their numbers; that
 * an action is begun names its regions in `from`.
 */
export const untold = (entries: readonly Entry[], action: TrailAction): ReadonlySet<string> => {
  const regions = new Set<string>();
  for (const entry of entries) {
    if (entry.action !== action) continue;
    if (entry.to !== UNDER_WAY) regions.delete(entry.region);
    else for (const region of entry.from.split(' ')) if (region !== '') regions.add(region);
  }
  return regions;
};
