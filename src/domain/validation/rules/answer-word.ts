// A word that the measure does not know: neither of its answers nor one of the two words allowed everywhere.
import { onRow, type RowRule } from '../rule';

export const answerWord: RowRule = {
  name: 'answer-word',
  scope: 'row',
  judge: (row) =>
    row.claimed.state !== 'unreadable'
      ? 'holds'
      : row.claimed.problems.flatMap((problem) =>
          problem.code === 'answer/word-not-allowed'
            ? [onRow(problem.code, row, problem.field, { found: problem.found })]
            : [],
        ),
};
