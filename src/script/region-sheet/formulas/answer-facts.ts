// The facts of an answer, by the indicator's measure: `answer-facts` of the domain.
import { ANSWER_WORDS } from '../../../domain/submission/read-answer';
import { indicatorColumn } from '../reference-columns';
import { call, cond, EMPTY, type Expression, isEmpty, isNumber, same, text } from './expression';
import { isKind } from './look-up';
import type { Cells, Formula, NumberCell } from './names';
import { endsInPercent } from './numbers';

const word = (of: string): Expression => text(of.toLowerCase());
const isValue = ({ of }: Cells): Expression => same(of('state'), text('value'));
const isSaid = ({ of }: Cells): Expression => call('NOT', isEmpty(of('said')));
const bothSidesBlank = ({ of }: Cells): Expression =>
  call('AND', isEmpty(of('numeratorText')), isEmpty(of('denominatorText')));

/** `''` for a number, or what is wrong with the cell; a percent sign is right only where `percent` says so. */
const problemOf = ({ of, typed }: Cells, cell: NumberCell, percent: Expression): Expression =>
  cond(
    isNumber(of(`${cell}Read`)),
    cond(
      call('AND', call('ISTEXT', typed(cell)), endsInPercent(of(`${cell}Text`)), call('NOT', percent)),
      text('unreadable'),
      EMPTY,
    ),
    cond(same(of(`${cell}Read`), text('blank')), text('missing'), of(`${cell}Read`)),
  );

/** Either side of a ratio; `ifNumber` is what may still be wrong with a number. */
const sideProblem =
  (side: 'numerator' | 'denominator', ifNumber: Formula): Formula =>
  (cells) => {
    const problem = problemOf(cells, side, 'FALSE');
    return cond(
      call('OR', call('NOT', isKind(cells, 'ratio')), isSaid(cells)),
      EMPTY,
      cond(
        bothSidesBlank(cells),
        cond(isNumber(cells.of('answerRead')), text('missing'), EMPTY),
        cond(isEmpty(problem), ifNumber(cells), problem),
      ),
    );
  };

export const answerProblem: Formula = (cells) => {
  const { of } = cells;
  const lower = call('LOWER', of('answerText'));
  const yesOrNo = call('OR', same(lower, word(ANSWER_WORDS.yes)), same(lower, word(ANSWER_WORDS.no)));
  const ratio = cond(
    call('AND', bothSidesBlank(cells), call('NOT', isNumber(of('answerRead')))),
    text('word'),
    EMPTY,
  );
  return cond(
    call('OR', isEmpty(of('answerText')), isSaid(cells)),
    EMPTY,
    cond(
      isKind(cells, 'yesNo'),
      cond(yesOrNo, EMPTY, text('word')),
      cond(
        isKind(cells, 'options'),
        cond(isNumber(of('option')), EMPTY, text('option')),
        cond(
          isKind(cells, 'number'),
          problemOf(cells, 'answer', of('percent')),
          cond(isKind(cells, 'ratio'), ratio, EMPTY),
        ),
      ),
    ),
  );
};

export const state: Formula = (cells) => {
  const { of } = cells;
  const problems = (['answer', 'numerator', 'denominator'] as const).map((cell) => of(`${cell}Problem`));
  const blank = call(
    'AND',
    isEmpty(of('answerText')),
    call('OR', call('NOT', isKind(cells, 'ratio')), bothSidesBlank(cells)),
  );
  return cond(
    call('NOT', of('judged')),
    text('blank'),
    cond(
      isSaid(cells),
      of('said'),
      cond(isEmpty(problems.join('&')), cond(blank, text('blank'), text('value')), text('unreadable')),
    ),
  );
};

/** Rounded half away from zero, noise beyond 12 digits dropped first: `roundHalfUp` of the domain. */
export const rounded: Formula = ({ of }) => {
  const value = of('value');
  const digits = call('LEN', call('INT', call('ABS', value)));
  const clean = call('ROUND', value, `12-${digits}`);
  return cond(
    isNumber(value),
    cond(
      `${call('INT', value)}=${value}`,
      value,
      call('ROUND', clean, call('INDEX', indicatorColumn('decimals'), of('place'))),
    ),
    EMPTY,
  );
};

const whereValue =
  (kind: string, value: Formula): Formula =>
  (cells) =>
    cond(call('AND', isValue(cells), isKind(cells, kind)), value(cells), EMPTY);

export const value: Formula = (cells) =>
  cond(
    isValue(cells),
    cond(
      isKind(cells, 'number'),
      cells.of('answerRead'),
      cond(isKind(cells, 'ratio'), cells.of('ratio'), EMPTY),
    ),
    EMPTY,
  );

export const numerator: Formula = whereValue('ratio', ({ of }) => of('numeratorRead'));
export const denominator: Formula = whereValue('ratio', ({ of }) => of('denominatorRead'));

export const numeratorProblem: Formula = sideProblem('numerator', ({ of }) =>
  cond(
    call(
      'AND',
      isNumber(of('denominatorRead')),
      isEmpty(of('denominatorProblem')),
      call('NOT', isNumber(of('ratio'))),
    ),
    text('unreadable'),
    EMPTY,
  ),
);

export const denominatorProblem: Formula = sideProblem('denominator', ({ of }) =>
  cond(`${of('denominatorRead')}>0`, EMPTY, text('notPositive')),
);

/** An answer that earns nothing has nothing to prove; one without a published scale may earn. */
export const earns: Formula = (cells) =>
  cond(
    call('OR', isKind(cells, 'number'), isKind(cells, 'ratio')),
    isValue(cells),
    cond(isNumber(cells.of('claim')), `${cells.of('claim')}>0`, isValue(cells)),
  );
