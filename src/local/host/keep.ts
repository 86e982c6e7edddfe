// Ways back to how things were, for what has none of its own.
import type { CacheItems } from '../services/cache-service';
import type { MadeClock } from './clock';
import type { Clock } from './runtime';

export const keepCaches = (caches: Map<string, CacheItems>): (() => void) => {
  const kept = [...caches].map(([name, items]) => [name, new Map(items)] as const);
  return () => {
    caches.clear();
    for (const [name, items] of kept) caches.set(name, new Map(items));
  };
};

/** A made clock is set back; the computer's goes on. */
export const keepTime = (clock: Clock | MadeClock): (() => void) => {
  const then = clock.now();
  return () => {
    if ('set' in clock) clock.set(then);
  };
};
