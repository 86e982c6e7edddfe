// How a spreadsheet computes each fact that the rules ask of a row.
import { ANSWER_WORDS } from '../../../domain/submission/read-answer';
import { SAYS_NOTHING, SHORTEST_REASON } from '../../../domain/submission/reason';
import { LONGEST_TEXT } from '../../../domain/validation/text-hazard';
import { type IndicatorKey, indicatorColumn, labelCell } from '../reference-columns';
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
import type { Cells, Formula, Formulas, NumberCell, SheetFact } from './names';
import { endsInPercent } from './numbers';
import { isDate, withoutDigits } from './texts';

const word = (of: string): Expression => text(of.toLowerCase());
const isKind = ({ of }: Cells, kind: string): Expression => same(of('kind'), text(kind));
const isValue = ({ of }: Cells): Expression => same(of('state'), text('value'));
const isSaid = ({ of }: Cells): Expression => call('NOT', isEmpty(of('said')));
const bothSidesBlank = ({ of }: Cells): Expression =>
  call('AND', isEmpty(of('numeratorText')), isEmpty(of('denominatorText')));

/** What the indicator of the row has, or `none` where the row's code is none of the instrument's. */
export const looked = ({ of }: Cells, key: IndicatorKey, none: Expression = EMPTY): Expression =>
  cond(of('indicatorKnown'), call('INDEX', indicatorColumn(key), of('place')), none);

const lookUp =
  (key: IndicatorKey, none?: Expression): Formula =>
  (cells) =>
    looked(cells, key, none);

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

const answerProblem: Formula = (cells) => {
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

const state: Formula = (cells) => {
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
const rounded: Formula = ({ of }) => {
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

const value: Formula = (cells) =>
  cond(
    isValue(cells),
    cond(
      isKind(cells, 'number'),
      cells.of('answerRead'),
      cond(isKind(cells, 'ratio'), cells.of('ratio'), EMPTY),
    ),
    EMPTY,
  );

/** `known`, `converted` (the same from a number, a date or another text) or `unknown`. */
const regionCode: Formula = (cells) => {
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

const yearRead: Formula = (cells) => {
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

/** The first address: what stands behind the first `://` of http or https, up to what cannot be in an address. */
const evidence: Formula = ({ of }) => {
  const plain = of('evidenceText');
  const lower = call('LOWER', plain);
  const after = (scheme: string): Expression =>
    call('IFERROR', `${call('FIND', text(scheme), lower)}+${scheme.length}`, '99999');
  const rest = call('MID', lower, call('MIN', after('http://'), after('https://')), call('LEN', lower));
  const spaced = `${replaceEach(rest, '<>"\';,', ' ')}&" "`;
  const address = call('LEFT', spaced, `${call('FIND', text(' '), spaced)}-1`);
  const isWhole = call(
    'IFERROR',
    `${call('FIND', text('.'), `${address}&"."`, '2')}<${call('LEN', address)}`,
    'FALSE',
  );
  return cond(isEmpty(plain), text('blank'), cond(isWhole, text('link'), text('other')));
};

/** Letters before which a sign makes a formula. */
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const hazardOf =
  (field: 'answer' | 'evidence' | 'note'): Formula =>
  ({ of, typed }) => {
    const plain = of(`${field}Text`);
    const next = call('TRIM', call('MID', plain, '2', '2'));
    const looksLikeFormula = call(
      'OR',
      call('AND', beginsWith(plain, '='), `${call('LEN', plain)}>1`),
      call('AND', beginsWith(plain, '@'), beginsWith(next, `${LATIN}(+-`)),
      call('AND', beginsWith(plain, '+-'), beginsWith(next, `${LATIN}(@=`)),
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

export const FACT_FORMULAS: Formulas<SheetFact> = {
  kind: lookUp('kind'),
  state,
  percent: lookUp('percent', 'FALSE'),
  share: lookUp('share', 'FALSE'),
  mayNotApply: lookUp('mayNotApply', 'FALSE'),
  part: lookUp('part', 'FALSE'),
  minimum: lookUp('minimum'),
  maximum: lookUp('maximum'),
  value,
  rounded,
  numerator: whereValue('ratio', ({ of }) => of('numeratorRead')),
  denominator: whereValue('ratio', ({ of }) => of('denominatorRead')),
  answerProblem,
  numeratorProblem: sideProblem('numerator', ({ of }) =>
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
  ),
  denominatorProblem: sideProblem('denominator', ({ of }) =>
    cond(`${of('denominatorRead')}>0`, EMPTY, text('notPositive')),
  ),
  regionCode,
  indicatorKnown: ({ of }) => isNumber(of('place')),
  answerTyped: ({ of }) => call('NOT', isEmpty(of('answerText'))),
  reason: ({ of }) =>
    `${call('LEN', replaceEach(of('noteText'), `${SAYS_NOTHING} `, ''))}>=${SHORTEST_REASON}`,
  earns: (cells) =>
    cond(
      call('OR', isKind(cells, 'number'), isKind(cells, 'ratio')),
      isValue(cells),
      cond(isNumber(cells.of('claim')), `${cells.of('claim')}>0`, isValue(cells)),
    ),
  evidence,
  year: ({ of }) =>
    cond(
      isEmpty(of('dataYearText')),
      text('blank'),
      cond(isNumber(of('yearRead')), text('read'), text('unreadable')),
    ),
  yearRead,
  yearExpected: () => call('IFERROR', call('VALUE', `${labelCell('dataYear')}&""`), EMPTY),
  answerHazard: hazardOf('answer'),
  evidenceHazard: hazardOf('evidence'),
  noteHazard: hazardOf('note'),
};
