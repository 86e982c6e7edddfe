// What the trail is told of an action on regions' sheets: what is begun before, and what came of it after.

import type { Entry } from '../../domain/trail/entry';
import { type TrailAction, UNDER_WAY } from '../../domain/trail/words';
import type { Text } from '../locale/text';
import { type SheetResult, troubleText } from '../region-sheet/outcome';
import { recordOf } from '../region-sheet/record';
import type { Book } from '../sheets/read-book';
import type { Deed } from './open-trail';

/** That an action is begun on these regions, and why; nothing where there are none. */
export const begunDeeds = (action: TrailAction, regions: readonly string[], reason = ''): readonly Deed[] =>
  regions.length === 0 ? [] : [{ action, from: regions.join(' '), to: UNDER_WAY, reason }];

/** The words of outcomes that change something or were refused. */
const OUTCOMES: Partial<Readonly<Record<SheetResult['outcome'], string>>> = {
  made: 'dibuat',
  locked: 'terkunci',
  opened: 'terbuka',
  returned: 'dikembalikan',
  refused: 'ditolak',
};

/**
 * Whether the last run that began it on that region died before it could tell what came of it. Entries come in the order
 * of their numbers.
 */
export const isUntold = (entries: readonly Entry[], action: TrailAction, region: string): boolean => {
  const own = entries.filter(
    (entry) =>
      entry.action === action &&
      (entry.region === region || (entry.to === UNDER_WAY && entry.from.split(' ').includes(region))),
  );
  return own[own.length - 1]?.to === UNDER_WAY;
};

/** What came of each region's sheet, from the state that Wilayah had of it when the book was read. */
export const doneDeeds = (
  action: TrailAction,
  book: Book,
  text: Text,
  results: readonly SheetResult[],
): readonly Deed[] =>
  results.flatMap(({ region, outcome, faults, record }): readonly Deed[] => {
    const word = OUTCOMES[outcome];
    if (word === undefined) return [];
    const until = record.openUntil ? `${word} sampai ${record.openUntil}` : word;
    const { state, openUntil } = recordOf(book, region.row);
    // What an earlier run did and could not tell any more stands there already; what was before is not known.
    const isThere = state === word && openUntil === (record.openUntil ?? '');
    const from = outcome === 'made' || isThere ? '' : state;
    if (outcome === 'locked' && state === word && openUntil === '') return [];
    return [{ action, region: region.code, from, to: until, reason: troubleText(text, faults) }];
  });
