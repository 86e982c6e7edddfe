// The points of a row's answer, as the domain scores what a region claims.
import { any } from '../../../domain/condition/condition';
import { ANSWER_WORDS } from '../../../domain/submission/read-answer';
import { EXCEEDS_WHOLE, OUT_OF_RANGE } from '../../../domain/submission/settle';
import { stepColumn } from '../reference-columns';
import { call, cond, EMPTY, type Expression, isNumber, same, text } from './expression';
import { looked } from './look-up';
import type { Cells, Formula, Formulas } from './names';
import { printCondition } from './print';

const pointsAt = (row: Expression): Expression => call('INDEX', stepColumn('points'), row);

/** Bounds are kept with the sign that makes them rise: the first that the value does not pass gives the points. */
const band = (cells: Cells, first: Expression): Expression => {
  const last = `${first}+${looked(cells, 'steps')}-1`;
  const bounds = `${call('INDEX', stepColumn('bound'), first)}:${call('INDEX', stepColumn('bound'), last)}`;
  const signed = `${looked(cells, 'direction')}*${cells.of('rounded')}`;
  return pointsAt(`${first}+${call('SUMPRODUCT', `${isNumber(bounds)}*(${bounds}<${signed})`)}`);
};

const line = ({ of }: Cells, first: Expression): Expression => {
  const [from, to] = [
    call('INDEX', stepColumn('bound'), first),
    call('INDEX', stepColumn('bound'), `${first}+1`),
  ];
  const share = call('MIN', '1', call('MAX', '0', `(${of('rounded')}-${from})/(${to}-${from})`));
  return `${pointsAt(first)}+${share}*(${pointsAt(`${first}+1`)}-${pointsAt(first)})`;
};

/** Points on the indicator's scale, `''` where there is no value or no scale: `pointsOf` of the domain. */
const claim: Formula = (cells) => {
  const { of } = cells;
  const first = of('firstStep');
  const isScale = (kind: string): Expression => same(of('scale'), text(kind));
  const isYes = same(call('LOWER', of('answerText')), text(ANSWER_WORDS.yes.toLowerCase()));
  return cond(
    same(of('state'), text('value')),
    cond(
      isScale('yesNo'),
      pointsAt(cond(isYes, first, `${first}+1`)),
      cond(
        isScale('options'),
        pointsAt(`${first}+${of('option')}-1`),
        cond(isScale('bands'), band(cells, first), cond(isScale('linear'), line(cells, first), EMPTY)),
      ),
    ),
    EMPTY,
  );
};

/** The most that counts: `''` for what leaves the divisor. */
const possible: Formula = (cells) => {
  const { of } = cells;
  const leftOut = call('AND', same(of('state'), text('notApplicable')), of('mayNotApply'), of('reason'));
  const most = looked(cells, 'most');
  return cond(leftOut, EMPTY, cond(isNumber(most), most, EMPTY));
};

const IMPOSSIBLE = any(EXCEEDS_WHOLE, OUT_OF_RANGE);

const points: Formula = ({ of }) =>
  cond(
    isNumber(of('possible')),
    cond(call('AND', isNumber(of('claim')), call('NOT', printCondition(IMPOSSIBLE, of))), of('claim'), '0'),
    EMPTY,
  );

export const SCORE_FORMULAS: Formulas<'claim' | 'points' | 'possible'> = { claim, points, possible };
