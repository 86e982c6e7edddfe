// A ratio with only one of its two sides.
import { onRow, type RowRule } from '../rule';

export const ratioSideMissing: RowRule = {
  name: 'ratio-side-missing',
  scope: 'row',
  judge: (row) =>
    row.claimed.state !== 'unreadable'
      ? 'holds'
      : row.claimed.problems.flatMap((problem) =>
          problem.code === 'ratio/side-missing'
            ? [onRow(problem.code, row, problem.field, { side: problem.field })]
            : [],
        ),
};
