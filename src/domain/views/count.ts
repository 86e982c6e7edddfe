// How many rows each view shows.
import type { DecisionState } from '../decision/state';
import { isDecided } from '../decision/state';
import { nameKey } from './verifiers';
import type { Part, View } from './view';

/** A row of Isian, as far as views ask. */
export interface ViewRow {
  readonly region: string;
  /** As typed. */
  readonly verifier: string;
  /** Null where the word is none of the states: it is open as long as that is so. */
  readonly decision: DecisionState | null;
  /** Whether the column Perubahan says that an answer changed after its decision. */
  readonly hasChanged: boolean;
}

const partsOf = ({ decision, hasChanged }: ViewRow): readonly Part[] => {
  if (decision === 'returned') return ['all', 'returned'];
  if (isDecided(decision)) return ['all'];
  return hasChanged ? ['all', 'open', 'cameBack'] : ['all', 'open'];
};

/** The number of rows of each view, in the order of the views. Takes one pass over the rows. */
export const countRows = (views: readonly View[], rows: readonly ViewRow[]): readonly number[] => {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = nameKey(row.verifier);
    const groups = ['everybody', `region ${row.region}`, name === '' ? 'nobody' : `verifier ${name}`];
    for (const part of partsOf(row)) {
      for (const group of groups) {
        const key = `${part} ${group}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return views.map(({ whose, part }) =>
    groupsOf(whose).reduce((sum, group) => sum + (counts.get(`${part} ${group}`) ?? 0), 0),
  );
};

const groupsOf = (whose: View['whose']): readonly string[] => {
  if (whose.kind === 'region') return [`region ${whose.region.code}`];
  if (whose.kind === 'verifier') {
    return [...new Set(whose.verifier.names.map(nameKey))].map((name) => `verifier ${name}`);
  }
  return [whose.kind];
};
