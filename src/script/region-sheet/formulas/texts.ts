// What was typed, as plain text, and what kind of cell it is.
import { WHITE_SPACE, ZERO_WIDTH } from '../../../domain/table/cell';
import type { SheetField } from '../layout';
import { plainNumberCell, signCell } from '../reference-columns';
import { call, cond, type Expression, isNumber, same, text } from './expression';
import type { Cells, Formula, MirroredField } from './names';

/** Characters that Acuan holds for the formulas: white space first. */
export const SIGNS = Array.from(WHITE_SPACE + ZERO_WIDTH);

/** A cell that holds an error reads as some text that is no answer. */
const shown = (cell: Expression): Expression => call('IFERROR', `${cell}&""`, text('#REF!'));

/** The same as `plainText` of the domain: without signs that nobody sees, single spaces, none at the ends. */
export const plainTextOf =
  (field: SheetField): Formula =>
  ({ typed }) =>
    call(
      'TRIM',
      SIGNS.reduce(
        (inner, sign, i) =>
          call('SUBSTITUTE', inner, signCell(i), text(WHITE_SPACE.includes(sign) ? ' ' : '')),
        shown(typed(field)),
      ),
    );

const formatOf = (cell: Expression): Expression => call('CELL', text('format'), cell);

/**
 * Whether a cell holds a date or a time. Excel tells by the cell's format, `D1` to `D9`. LibreOffice knows so only the
 * dates of its own language and says `G` of all others, as it does of a number in a cell of text; but a cell that only
 * repeats another takes over a date's format and not a text's, and there a plain number is `F0`. (Its value is asked for
 * first, or its format may not be there yet.) Google Sheets has no such format, but a date joined to a text shows as a
 * date. Of these only LibreOffice could be tried.
 */
export const isDate = ({ typed, of }: Cells, field: MirroredField): Expression => {
  const cell = typed(field);
  const joined = `${cell}&""`;
  const isOwnDate = same(call('LEFT', formatOf(cell), '1'), text('D'));
  const isOtherDate = call(
    'AND',
    same(formatOf(of(`${field}Mirror`)), text('G')),
    call('NOT', same(formatOf(plainNumberCell), text('G'))),
  );
  return cond(
    call('AND', isNumber(cell), isNumber(of(`${field}Mirror`))),
    call(
      'OR',
      call('IFERROR', isOwnDate, 'FALSE'),
      call('IFERROR', isOtherDate, 'FALSE'),
      isNumber(call('FIND', text('/'), joined)),
      isNumber(call('FIND', text(':'), joined)),
    ),
    'FALSE',
  );
};

/** The text without its ten digits. */
export const withoutDigits = (of: Expression): Expression =>
  Array.from('0123456789').reduce((inner, digit) => call('SUBSTITUTE', inner, text(digit), text('')), of);
