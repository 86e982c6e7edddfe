// Who decided how much of a region, and when.
import { countStates, type StateCounts } from '../decision/counts';
import type { DecisionLine } from '../decision/decision-lines';
import { groupBy } from '../list/group-by';

export interface PersonLine {
  /** `''` where nobody is named. */
  readonly by: string;
  readonly decisions: number;
  readonly counts: StateCounts;
  /** `yyyy-MM-dd`, or empty where no day is known. */
  readonly first: string;
  readonly last: string;
}

/** A line for each person, by name; what is pending was decided by nobody. */
export const personLines = (decisions: readonly DecisionLine[]): readonly PersonLine[] =>
  [
    ...groupBy(
      decisions.filter(({ state }) => state !== 'pending'),
      ({ by }) => by,
    ),
  ]
    .map(([by, own]): PersonLine => {
      const days = own.map(({ day }) => day).filter((day) => day !== '');
      const inOrder = days.sort();
      return {
        by,
        decisions: own.length,
        counts: countStates(own.map(({ state }) => state)),
        first: inOrder[0] ?? '',
        last: inOrder[inOrder.length - 1] ?? '',
      };
    })
    .sort((a, b) => (a.by < b.by ? -1 : 1));
