// The decisions that a second verification is drawn from: recorded ones, of regions of which every indicator is decided.

import { isDecided } from '../decision/state';
import type { Indicator } from '../instrument/instrument';
import { groupBy } from '../list/group-by';
import type { KnownRow } from '../submission/row';
import { cellText } from '../table/cell';
import type { Place } from './draw';
import { isBy } from './people';
import type { Ballot } from './review';

/** A decision that can be drawn. */
export interface Candidate extends Place {
  readonly first: Ballot;
}

export interface Population {
  readonly candidates: readonly Candidate[];
  /** Decisions left out since the second verifier had made them. */
  readonly leftOut: number;
  /** Regions of which every indicator is decided. */
  readonly regions: number;
}

/**
 * Of several rows for one indicator the first counts, as in scoring. A region that lacks a row of any indicator, or of
 * which any is not checked or is with the region again, is left out whole.
 */
export const populationOf = (
  indicators: readonly Indicator[],
  rows: readonly KnownRow[],
  second: string,
): Population => {
  const complete = [...groupBy(rows, ({ region }) => region.code).values()].flatMap((own) => {
    const firsts = [...groupBy(own, ({ indicator }) => indicator.code).values()].flatMap(
      ([first]) => first ?? [],
    );
    return firsts.length === indicators.length && firsts.every(({ decision }) => isDecided(decision))
      ? [firsts]
      : [];
  });
  const decided = complete.flat().map(
    ({ region, indicator, typed, standing }): Candidate => ({
      region: region.code,
      indicator: indicator.code,
      first: { text: cellText(typed.recorded), by: standing.by },
    }),
  );
  const candidates = decided.filter(({ first }) => !isBy(first.by, second));
  return { candidates, leftOut: decided.length - candidates.length, regions: complete.length };
};
