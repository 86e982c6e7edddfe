// A number that reads two ways: `1.234` is a finding, never a guess.
import { onRow, type RowRule } from '../rule';

export const numberAmbiguous: RowRule = {
  name: 'number-ambiguous',
  scope: 'row',
  judge: (row) =>
    row.claimed.state !== 'unreadable'
      ? 'holds'
      : row.claimed.problems.flatMap((problem) =>
          problem.code === 'number/ambiguous'
            ? [onRow(problem.code, row, problem.field, { found: problem.found, readings: problem.readings })]
            : [],
        ),
};
