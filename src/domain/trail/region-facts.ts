// What a region's scores follow from besides answers and decisions: its bonus, and rows that are gone or contradict each other.
import type { Instrument } from '../instrument/instrument';
import type { Region } from '../region/region';
import { sameAnswer } from '../submission/duplicates';
import type { KnownRow, ReadRow } from '../submission/row';
import { rowsByRegion } from '../submission/rows-by-region';
import { pairs, readPairs } from '../text/pairs';
import { asCellText } from './cell-text';
import type { Entry } from './entry';
import { type Recorded, stateKey } from './recorded';
import { TRAIL_ACTIONS } from './words';

/** An entry of the trail to be. */
export type RegionChange = Pick<Entry, 'region' | 'from' | 'to'> & {
  readonly action: typeof TRAIL_ACTIONS.bonus | typeof TRAIL_ACTIONS.rows;
};

/**
 * What of regions is not as it was last recorded. An indicator of which something was recorded keeps it while its row is
 * gone, so that nothing is lost when the row comes back; until then it scores as not answered, and that is what is told.
 * Nothing is told of regions that are `frozen`.
 */
export const regionChanges = (
  recorded: Recorded,
  instrument: Instrument,
  regions: readonly Region[],
  rows: readonly ReadRow[],
  frozen: ReadonlySet<string>,
): readonly RegionChange[] => {
  const byRegion = rowsByRegion(rows);
  return regions
    .filter(({ code }) => !frozen.has(code))
    .flatMap(({ code: region, bonus }): readonly RegionChange[] => {
      const said = rowsText(recorded, instrument, region, byRegion.get(region) ?? []);
      return [
        {
          action: TRAIL_ACTIONS.bonus,
          region,
          from: recorded.bonuses.get(region) ?? '',
          to: asCellText(pairs({ bonus }).join('')),
        },
        { action: TRAIL_ACTIONS.rows, region, from: recorded.rows.get(region) ?? '', to: said },
      ].filter(({ from, to }) => from !== to);
    });
};

/** `hilang=PA1 PA2; ganda=PP3`, indicators in the instrument's order; `''` when every row is there once. */
const rowsText = (
  { answers, decisions }: Recorded,
  { indicators }: Instrument,
  region: string,
  rows: readonly KnownRow[],
): string => {
  const first = new Map<string, KnownRow>();
  const doubled = new Set<string>();
  for (const row of rows) {
    const { code } = row.indicator;
    const before = first.get(code);
    if (!before) first.set(code, row);
    else if (!sameAnswer(before, row)) doubled.add(code);
  }
  const isGone = (code: string): boolean => {
    const key = stateKey(region, code);
    return !first.has(code) && ((answers.get(key) ?? '') !== '' || decisions.has(key));
  };
  const list = (isIn: (code: string) => boolean): string =>
    indicators
      .map(({ code }) => code)
      .filter(isIn)
      .join(' ');
  return asCellText(pairs({ hilang: list(isGone), ganda: list((code) => doubled.has(code)) }).join('; '));
};

export interface RowFacts {
  /** Codes of indicators whose row is gone. */
  readonly gone: ReadonlySet<string>;
  /** Codes of indicators whose rows contradict each other. */
  readonly doubled: ReadonlySet<string>;
}

/** What a text of the action *baris isian* says; nothing is wrong for a blank one. */
export const readRowFacts = (text: string): RowFacts => {
  const { values } = readPairs(text);
  const codes = (name: string): ReadonlySet<string> =>
    new Set(
      String(values.get(name) ?? '')
        .split(' ')
        .filter((code) => code !== ''),
    );
  return { gone: codes('hilang'), doubled: codes('ganda') };
};
