// The facts of a row besides its answer: `row-facts` of the domain.
import { SAYS_NOTHING, SHORTEST_REASON } from '../../../domain/submission/reason';
import { LONGEST_TEXT } from '../../../domain/validation/text-hazard';
import { labelCell, lettersCell } from '../reference-columns';
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
import type { Formula } from './names';
import { isDate, withoutDigits } from './texts';

/** `known`, `converted` (the same from a number, a date or another text) or `unknown`. */
export const regionCode: Formula = (cells) => {
  const { of, typed } = cells;
  const [bare, cell, code] = [of('bareRegion'), typed('region'), labelCell('region')];
  const digits = `${call('LEFT', code, '2')}&${call('RIGHT', code, '2')}`;
  const twoDigits = (of: Expression): Expression => call('RIGHT', `"0"&${of}`, '2');
  const asDate = call(
    'AND',
    call('IFERROR', `${call('YEAR', cell)}>=1900`, 'FALSE'),
    same(`${twoDigits(call('DAY', cell))}&"."&${twoDigits(call('MONTH', cell))}`, code),
  );
  const whole = call('VALUE', digits);
  const asNumber = call('OR', `${cell}=${whole}`, `${call('ABS', `${cell}-${whole}/100`)}<1/1000000000`);
  const written = `${call('LEFT', bare, '2')}&"."&${call('RIGHT', bare, '2')}`;
  const between = call('MID', bare, '3', '1');
  const asText = call(
    'AND',
    same(written, code),
    call('OR', `${call('LEN', bare)}=4`, call('AND', `${call('LEN', bare)}=5`, beginsWith(between, '., -'))),
  );
  return cond(
    isEmpty(code),
    text('unknown'),
    cond(
      isNumber(cell),
      cond(
        cond(isDate(cells, 'region'), call('IFERROR', asDate, 'FALSE'), asNumber),
        text('converted'),
        text('unknown'),
      ),
      cond(same(bare, code), text('known'), cond(asText, text('converted'), text('unknown'))),
    ),
  );
};

export const yearRead: Formula = (cells) => {
  const { of, typed } = cells;
  const [plain, cell] = [of('dataYearText'), typed('dataYear')];
  const asNumber = cond(
    isDate(cells, 'dataYear'),
    EMPTY,
    cond(call('AND', `${call('INT', cell)}=${cell}`, `${cell}>=1000`, `${cell}<=9999`), cell, EMPTY),
  );
  const isFour = call('AND', `${call('LEN', plain)}=4`, isEmpty(withoutDigits(plain)));
  return cond(isNumber(cell), asNumber, cond(isFour, call('VALUE', plain), EMPTY));
};

/** A name with a point in it, neither first nor last. */
export const evidence: Formula = ({ of }) => {
  const address = of('address');
  const isWhole = call(
    'IFERROR',
    `${call('FIND', text('.'), `${address}&"."`, '2')}<${call('LEN', address)}`,
    'FALSE',
  );
  return cond(isEmpty(of('evidenceText')), text('blank'), cond(isWhole, text('link'), text('other')));
};

export const hazardOf =
  (field: 'answer' | 'evidence' | 'note'): Formula =>
  ({ of, typed }) => {
    const plain = of(`${field}Text`);
    const next = call('LEFT', call('TRIM', call('MID', plain, '2', '2')), '1');
    const isOneOf = (letter: Expression, letters: Expression): Expression =>
      call('AND', `${call('LEN', letter)}>0`, isNumber(call('FIND', letter, letters)));
    const looksLikeFormula = call(
      'OR',
      call('AND', beginsWith(plain, '='), `${call('LEN', plain)}>1`),
      call('AND', beginsWith(plain, '@'), isOneOf(next, `${lettersCell}&"(+-"`)),
      call('AND', beginsWith(plain, '+-'), isOneOf(next, `${lettersCell}&"(@="`)),
    );
    return cond(
      call('ISTEXT', typed(field)),
      cond(
        `${call('LEN', typed(field))}>${LONGEST_TEXT}`,
        text('long'),
        cond(looksLikeFormula, text('formula'), EMPTY),
      ),
      EMPTY,
    );
  };

export const year: Formula = ({ of }) =>
  cond(
    isEmpty(of('dataYearText')),
    text('blank'),
    cond(isNumber(of('yearRead')), text('read'), text('unreadable')),
  );

export const reason: Formula = ({ of, typed }) =>
  call(
    'AND',
    call('NOT', call('ISLOGICAL', typed('note'))),
    `${call('LEN', replaceEach(of('noteText'), `${SAYS_NOTHING} `, ''))}>=${SHORTEST_REASON}`,
  );
