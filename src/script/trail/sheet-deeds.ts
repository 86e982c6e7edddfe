// What the trail is told of an action on regions' sheets: what is begun before, and what came of it after.

import { type TrailAction, UNDER_WAY } from '../../domain/trail/words';
import type { Text } from '../locale/text';
import { type SheetResult, troubleText } from '../region-sheet/outcome';
import { recordOf } from '../region-sheet/record';
import type { Book } from '../sheets/read-book';
import type { Deed } from './open-trail';

/** That an action is begun on these regions, and why; nothing where there are none. */
export const begunDeeds = (action: TrailAction, regions: readonly string[], reason = ''): readonly Deed[] =>
  regions.length === 0 ? [] : [{ action, from: regions.join(' '), to: UNDER_WAY, reason }];

const NONE: ReadonlySet<string> = new Set();

/** The words of outcomes that change something or were refused. */
const OUTCOMES: Partial<Readonly<Record<SheetResult['outcome'], string>>> = {
  made: 'dibuat',
  locked: 'terkunci',
  opened: 'terbuka',
  returned: 'dikembalikan',
  refused: 'ditolak',
};

/**
 * What came of each region's sheet, from the state that Wilayah had of it when the book was read. Of a sheet that was locked
 * already nothing is told, unless it is one of the `untold`.
 */
export const doneDeeds = (
  action: TrailAction,
  book: Book,
  text: Text,
  results: readonly SheetResult[],
  untold: ReadonlySet<string> = NONE,
): readonly Deed[] =>
  results.flatMap(({ region, outcome, faults, record }): readonly Deed[] => {
    const word = OUTCOMES[outcome];
    if (word === undefined) return [];
    const until = record.openUntil ? `${word} sampai ${record.openUntil}` : word;
    const { state, openUntil } = recordOf(book, region.row);
    // What an earlier run did and could not tell any more stands there already; what was before is not known.
    const isThere = state === word && openUntil === (record.openUntil ?? '');
    const from = outcome === 'made' || isThere ? '' : state;
    const isTold = outcome === 'locked' && isThere && !untold.has(region.code);
    if (isTold) return [];
    return [{ action, region: region.code, from, to: until, reason: troubleText(text, faults) }];
  });
