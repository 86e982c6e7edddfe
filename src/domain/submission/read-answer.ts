// Reads what was typed for one indicator, by the indicator's measure.
import type { Measure } from '../instrument/instrument';
import { type Cell, cellText, isBlank, plainText } from '../table/cell';
import type { Answer, AnswerField, Problem } from './answer';
import { readNumber } from './read-number';

/** The three cells of an answer, as typed. */
export interface TypedAnswer {
  readonly answer: Cell;
  readonly numerator: Cell;
  readonly denominator: Cell;
}

/** The words of the answer column; data, not text for people. */
export const ANSWER_WORDS = {
  yes: 'Ada',
  no: 'Tidak ada',
  noData: 'Tidak ada data',
  notApplicable: 'Tidak berlaku',
} as const;

const BLANK: Answer = { state: 'blank' };
const NO_DATA: Answer = { state: 'noData' };
const NOT_APPLICABLE: Answer = { state: 'notApplicable' };
const YES: Answer = { state: 'value', value: { kind: 'yesNo', yes: true } };
const NO: Answer = { state: 'value', value: { kind: 'yesNo', yes: false } };

const folded = (text: string): string => text.toLowerCase();
const YES_WORD = folded(ANSWER_WORDS.yes);
const NO_WORD = folded(ANSWER_WORDS.no);
const WORDS = new Map<string, Answer>([
  [folded(ANSWER_WORDS.noData), NO_DATA],
  [folded(ANSWER_WORDS.notApplicable), NOT_APPLICABLE],
]);

/**
 * Gives the answer in one of its five states. A ratio's value is computed from its two sides, its answer cell stays
 * empty but for the words. What cannot be read lists every problem of its cells.
 */
export const readAnswer = (measure: Measure, typed: TypedAnswer): Answer => {
  const text = plainText(typed.answer);
  const word = folded(text);
  const said = WORDS.get(word);
  if (said) return said;
  if (measure.kind === 'ratio') return readRatio(measure.per, typed);
  if (text === '') return BLANK;
  if (measure.kind === 'yesNo') {
    if (word === YES_WORD) return YES;
    if (word === NO_WORD) return NO;
    return unreadable({ code: 'answer/word-not-allowed', field: 'answer', found: cellText(typed.answer) });
  }
  if (measure.kind === 'options') {
    const letter = /^([a-z])(?:[.): \u2013-].*)?$/i.exec(text)?.[1]?.toUpperCase();
    return letter && measure.options.some((option) => option.letter === letter)
      ? { state: 'value', value: { kind: 'option', letter } }
      : unreadable({
          code: 'answer/option-not-allowed',
          field: 'answer',
          found: cellText(typed.answer),
          letters: measure.options.map((option) => option.letter),
        });
  }
  const number = readSide('answer', typed.answer, measure.unit);
  return typeof number === 'number'
    ? { state: 'value', value: { kind: 'number', number } }
    : number
      ? unreadable(number)
      : BLANK;
};

const readRatio = (per: number, typed: TypedAnswer): Answer => {
  if (isBlank(typed.numerator) && isBlank(typed.denominator)) {
    const found = cellText(typed.answer);
    return found === '' || readNumber(typed.answer).kind === 'number'
      ? found === ''
        ? BLANK
        : unreadable(
            { code: 'ratio/side-missing', field: 'numerator' },
            { code: 'ratio/side-missing', field: 'denominator' },
          )
      : unreadable({ code: 'answer/word-not-allowed', field: 'answer', found });
  }
  const numerator = readSide('numerator', typed.numerator, '');
  const denominator = readSide('denominator', typed.denominator, '');
  if (typeof numerator === 'number' && typeof denominator === 'number' && denominator > 0) {
    const number = (numerator / denominator) * per;
    return Number.isFinite(number)
      ? { state: 'value', value: { kind: 'ratio', numerator, denominator, number } }
      : unreadable({ code: 'number/unreadable', field: 'numerator', found: cellText(typed.numerator) });
  }
  const missing = (field: AnswerField): Problem => ({ code: 'ratio/side-missing', field });
  return unreadable(
    ...(typeof numerator === 'number' ? [] : [numerator ?? missing('numerator')]),
    ...(typeof denominator === 'number'
      ? denominator > 0
        ? []
        : [{ code: 'ratio/denominator-not-positive', field: 'denominator', found: denominator } as const]
      : [denominator ?? missing('denominator')]),
  );
};

/** The number, a problem, or null for a blank cell. A percent sign is right where the unit is percent. */
const readSide = (field: AnswerField, cell: Cell, unit: string): number | Problem | null => {
  const read = readNumber(cell);
  if (read.kind === 'blank') return null;
  const found = cellText(cell);
  if (read.kind === 'ambiguous') return { code: 'number/ambiguous', field, found, readings: read.readings };
  if (read.kind !== 'number' || (read.percentSign && unit !== '%'))
    return { code: 'number/unreadable', field, found };
  return read.value;
};

const unreadable = (...problems: readonly Problem[]): Answer => ({ state: 'unreadable', problems });
