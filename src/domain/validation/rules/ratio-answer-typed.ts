// Something typed into the answer cell of a ratio, which is computed from its two sides and not read from there.
import { cellText, isBlank } from '../../table/cell';
import { onRow, type RowRule } from '../rule';

export const ratioAnswerTyped: RowRule = {
  name: 'ratio-answer-typed',
  scope: 'row',
  judge: (row) =>
    row.indicator.measure.kind === 'ratio' && row.claimed.state === 'value' && !isBlank(row.typed.answer)
      ? [onRow('ratio/answer-typed', row, 'answer', { found: cellText(row.typed.answer) })]
      : 'holds',
};
