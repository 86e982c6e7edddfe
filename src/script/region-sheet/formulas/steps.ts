// What stands between the text of a row and the facts that rules ask of it.
import { ANSWER_CELLS } from '../../../domain/collection/region-sheet';
import { ANSWER_WORDS } from '../../../domain/submission/read-answer';
import { indicatorColumn } from '../reference-columns';
import { beginsWith, call, cond, EMPTY, isEmpty, isNumber, replaceEach, same, text } from './expression';
import { looked } from './look-up';
import type { Formulas } from './names';

/** Behind the end of every text. */
const FAR = '99999';

export const STEP_FORMULAS: Formulas<
  | 'nothing'
  | 'place'
  | 'bareRegion'
  | 'said'
  | 'option'
  | 'ratio'
  | 'rest'
  | 'address'
  | 'scale'
  | 'firstStep'
> = {
  /** The row names no indicator and answers nothing: a title, or a row that somebody cleared. */
  nothing: ({ of }) =>
    isEmpty((['indicator', ...ANSWER_CELLS] as const).map((field) => of(`${field}Text`)).join('&')),
  /** The row of Acuan in which the indicator stands. `MATCH` knows wildcards and no capitals, so its find is compared. */
  place: ({ of }) => {
    const found = call('MATCH', of('indicatorText'), indicatorColumn('code'), '0');
    const isIt = same(call('INDEX', indicatorColumn('code'), found), call('UPPER', of('indicatorText')));
    return call('IFERROR', cond(isIt, found, EMPTY), EMPTY);
  },
  /** Without the apostrophe by which people force a text. */
  bareRegion: ({ of }) =>
    cond(beginsWith(of('regionText'), "'"), call('MID', of('regionText'), '2', '20'), of('regionText')),
  said: ({ of }) => {
    const is = (word: string): string => same(call('LOWER', of('answerText')), text(word.toLowerCase()));
    return cond(
      is(ANSWER_WORDS.noData),
      text('noData'),
      cond(is(ANSWER_WORDS.notApplicable), text('notApplicable'), EMPTY),
    );
  },
  /** Which of the options, from 1: a letter alone, or before a bracket, a point, a dash, a space. */
  option: (cells) => {
    const answer = cells.of('answerText');
    const letter = call('FIND', call('LEFT', answer, '1'), looked(cells, 'letters'));
    const standsAlone = call(
      'OR',
      `${call('LEN', answer)}=1`,
      beginsWith(call('MID', answer, '2', '1'), '.): \u2013-'),
    );
    return cond(
      call('AND', `${call('LEN', answer)}>0`, standsAlone),
      call('IFERROR', call('INT', `(${letter}+1)/2`), EMPTY),
      EMPTY,
    );
  },
  ratio: (cells) => {
    const [numerator, denominator] = [cells.of('numeratorRead'), cells.of('denominatorRead')];
    return cond(
      call('AND', isNumber(numerator), isNumber(denominator)),
      call('IFERROR', `${numerator}/${denominator}*${looked(cells, 'per')}`, EMPTY),
      EMPTY,
    );
  },
  /** What follows the first `://` of http or https, with a space for all that cannot be in an address and one behind. */
  rest: ({ of }) => {
    const plain = call('LOWER', of('evidenceText'));
    const after = (scheme: string): string =>
      call('IFERROR', `${call('FIND', text(scheme), plain)}+${scheme.length}`, FAR);
    const from = call('MIN', after('http://'), after('https://'));
    return `${replaceEach(call('MID', plain, from, FAR), '<>"\';,', ' ')}&" "`;
  },
  address: ({ of }) => call('LEFT', of('rest'), `${call('FIND', text(' '), of('rest'))}-1`),
  scale: (cells) => looked(cells, 'scale'),
  firstStep: (cells) => looked(cells, 'firstStep'),
};
