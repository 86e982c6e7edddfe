// Reads a number as the domain's `readNumber` does: in steps, a hidden column each.
import { LONGEST_NUMBER } from '../../../domain/submission/read-number';
import {
  beginsWith,
  call,
  cond,
  EMPTY,
  type Expression,
  isEmpty,
  isNumber,
  replaceEach,
  same,
  text,
} from './expression';
import { type Formula, type Formulas, NUMBER_CELLS, type NumberCell, type NumberStep } from './names';
import { isDate } from './texts';

const MINUS = '-\u2212';
const GROUPS = '., ';

export const endsInPercent = (of: Expression): Expression => same(call('RIGHT', of, '1'), text('%'));

/** What stands between the sign and the percent sign. */
const body =
  (cell: NumberCell): Formula =>
  ({ of }) => {
    const plain = of(`${cell}Text`);
    const unsigned = cond(endsInPercent(plain), call('LEFT', plain, `${call('LEN', plain)}-1`), plain);
    const from = cond(beginsWith(plain, `+${MINUS}`), '2', '1');
    return call('TRIM', call('MID', unsigned, from, String(LONGEST_NUMBER)));
  };

/** The same with every digit as 0: `1.234,5` is `0.000,0`. */
const shape =
  (cell: NumberCell): Formula =>
  ({ of }) =>
    replaceEach(of(`${cell}Body`), '123456789', '0');

/** What is left when the digits are taken out: `.,`. */
const marks =
  (cell: NumberCell): Formula =>
  ({ of }) =>
    call('SUBSTITUTE', of(`${cell}Shape`), text('0'), EMPTY);

/** The decimal mark: the only comma or point, or the last where the others are of another kind. */
const mark =
  (cell: NumberCell): Formula =>
  ({ of }) => {
    const marks = of(`${cell}Marks`);
    const last = call('RIGHT', marks, '1');
    const repeated = call('AND', `${call('LEN', marks)}>1`, same(call('LEFT', marks, '1'), last));
    return cond(call('OR', repeated, call('NOT', beginsWith(last, '.,'))), EMPTY, last);
  };

const decimals =
  (cell: NumberCell): Formula =>
  ({ of }) => {
    const [whole, sign] = [of(`${cell}Shape`), of(`${cell}Mark`)];
    return cond(isEmpty(sign), '0', `${call('LEN', whole)}-${call('FIND', sign, whole)}`);
  };

/** How many marks part thousands. */
const groups =
  (cell: NumberCell): Formula =>
  ({ of }) =>
    `${call('LEN', of(`${cell}Marks`))}-${call('LEN', of(`${cell}Mark`))}`;

/** How long the part before the decimal mark is. */
const whole =
  (cell: NumberCell): Formula =>
  ({ of }) =>
    `${call('LEN', of(`${cell}Shape`))}-${of(`${cell}Decimals`)}-${call('LEN', of(`${cell}Mark`))}`;

/** A number; or `blank`, `ambiguous`, `unreadable`. */
const read =
  (cell: NumberCell): Formula =>
  (cells) => {
    const { of, typed } = cells;
    const plain = of(`${cell}Text`);
    const isShort = call('AND', call('ISTEXT', typed(cell)), `${call('LEN', plain)}<=${LONGEST_NUMBER}`);
    return cond(
      isEmpty(plain),
      text('blank'),
      cond(
        isNumber(typed(cell)),
        // A truth value is a number in LibreOffice.
        cond(
          call('OR', call('ISLOGICAL', typed(cell)), isDate(cells, cell)),
          text('unreadable'),
          typed(cell),
        ),
        cond(
          isShort,
          readText((step) => of(`${cell}${step}`)),
          text('unreadable'),
        ),
      ),
    );
  };

const readText = (step: (name: NumberStep | 'Text') => Expression): Expression => {
  const [marks, mark, decimals] = [step('Marks'), step('Mark'), step('Decimals')];
  const [groups, whole, body] = [step('Groups'), step('Whole'), step('Body')];
  const group = call('LEFT', marks, '1');
  const inThrees = call(
    'AND',
    `${whole}-4*${groups}>=1`,
    `${whole}-4*${groups}<=3`,
    same(
      call('RIGHT', call('LEFT', step('Shape'), whole), `4*${groups}`),
      call('REPT', `${group}&"000"`, groups),
    ),
  );
  const isSound = call(
    'AND',
    same(marks, `${call('REPT', group, groups)}&${mark}`),
    call('OR', isEmpty(marks), beginsWith(marks, GROUPS)),
    call('OR', isEmpty(mark), `${decimals}>0`),
    cond(`${groups}=0`, `${whole}>0`, inThrees),
  );
  const readsTwoWays = call(
    'AND',
    `${groups}=0`,
    `${call('LEN', mark)}=1`,
    `${decimals}=3`,
    `${whole}<=3`,
    call('NOT', same(call('LEFT', body, '1'), text('0'))),
  );
  const sign = cond(beginsWith(step('Text'), MINUS), '-1', '1');
  const value = `${sign}*${call('VALUE', replaceEach(body, GROUPS, ''))}/10^${decimals}`;
  return cond(isSound, cond(readsTwoWays, text('ambiguous'), value), text('unreadable'));
};

const STEPS: Readonly<Record<NumberStep, (cell: NumberCell) => Formula>> = {
  Body: body,
  Shape: shape,
  Marks: marks,
  Mark: mark,
  Decimals: decimals,
  Groups: groups,
  Whole: whole,
  Read: read,
};

/** The steps of the three cells of an answer. */
export const NUMBER_FORMULAS = Object.fromEntries(
  NUMBER_CELLS.flatMap((cell) =>
    (Object.keys(STEPS) as NumberStep[]).map((step) => [`${cell}${step}`, STEPS[step](cell)]),
  ),
) as Formulas<`${NumberCell}${NumberStep}`>;
