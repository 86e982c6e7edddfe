// A letter that is none of the indicator's options.
import { onRow, type RowRule } from '../rule';

export const answerOption: RowRule = {
  name: 'answer-option',
  scope: 'row',
  judge: (row) =>
    row.claimed.state !== 'unreadable'
      ? 'holds'
      : row.claimed.problems.flatMap((problem) =>
          problem.code === 'answer/option-not-allowed'
            ? [onRow(problem.code, row, problem.field, { found: problem.found, letters: problem.letters })]
            : [],
        ),
};
