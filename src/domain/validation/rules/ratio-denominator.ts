// A denominator of zero or below: nothing can be divided by it.
import { onRow, type RowRule } from '../rule';

export const ratioDenominator: RowRule = {
  name: 'ratio-denominator',
  scope: 'row',
  judge: (row) =>
    row.claimed.state !== 'unreadable'
      ? 'holds'
      : row.claimed.problems.flatMap((problem) =>
          problem.code === 'ratio/denominator-not-positive'
            ? [onRow(problem.code, row, problem.field, { found: problem.found })]
            : [],
        ),
};
