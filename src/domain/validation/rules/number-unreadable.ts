// A cell that should hold a number and holds something else: `nihil`, `-`, `95%` where the unit is not percent, a date.
import { onRow, type RowRule } from '../rule';

export const numberUnreadable: RowRule = {
  name: 'number-unreadable',
  scope: 'row',
  judge: (row) =>
    row.claimed.state !== 'unreadable'
      ? 'holds'
      : row.claimed.problems.flatMap((problem) =>
          problem.code === 'number/unreadable'
            ? [onRow(problem.code, row, problem.field, { found: problem.found })]
            : [],
        ),
};
