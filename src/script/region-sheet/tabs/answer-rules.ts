// Drop-downs and hints of the open cells: advice, not a fence, for what is typed all the same is told by the Status.
import type { Indicator, Measure } from '../../../domain/instrument/instrument';
import { ANSWER_WORDS } from '../../../domain/submission/read-answer';
import { formatPlain } from '../../locale/format';
import { answerWords } from '../../sheets/answers-tab';
import { helperColumn } from '../helper-columns';
import { ANSWERS_WORDS as W } from '../words';
import { exampleNumber } from './example';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Quantity = Extract<Measure, { kind: 'number' }>;

/** Makes the rules of a row: Jawaban, Pembilang, Penyebut, Tahun Data. Equal rules are made once. */
export const ruleMaker = (dataYear: number): ((indicator: Indicator) => (Rule | null)[]) => {
  const made = new Map<string, Rule>();
  const once = (key: string, make: () => Rule): Rule => {
    const rule = made.get(key) ?? make();
    made.set(key, rule);
    return rule;
  };
  const listOf = (words: readonly string[], help: string): Rule =>
    once(`${words.join('|')} ${help}`, () =>
      SpreadsheetApp.newDataValidation()
        .requireValueInList([...words], true)
        .setAllowInvalid(true)
        .setHelpText(help)
        .build(),
    );
  const numberOf = (help: string): Rule =>
    once(help, () =>
      SpreadsheetApp.newDataValidation()
        .requireFormulaSatisfied(NO_ERROR)
        .setAllowInvalid(true)
        .setHelpText(help)
        .build(),
    );
  const year = listOf([String(dataYear)], W.year(dataYear));
  return (indicator) => {
    const { measure } = indicator;
    const words = allowedWords(indicator);
    if (measure.kind === 'number') return [numberOf(numberHelp(measure)), null, null, year];
    if (measure.kind !== 'ratio') return [listOf(words, W.choose(words)), null, null, year];
    return [
      listOf(words, W.ratioAnswer),
      numberOf(measure.part ? W.partNumerator : W.numerator),
      numberOf(W.denominator),
      year,
    ];
  };
};

/**
 * The row's worst finding is no error. It looks its own row up, so that one rule serves every row wherever it is set, and
 * has no separator between arguments, so that no locale breaks it.
 */
const NO_ERROR = `=INDIRECT("${helperColumn('worst')}"&ROW())<>"error"`;

/** The words of the drop-down; *tidak berlaku* is not offered where the instrument forbids it. */
export const allowedWords = (indicator: Indicator): readonly string[] =>
  answerWords(indicator).filter((word) => word !== ANSWER_WORDS.notApplicable || indicator.mayNotApply);

const numberHelp = (measure: Quantity): string =>
  [W.number(rangeOf(measure), exampleNumber(measure)), W.plainNumber, W.noDataHelp].join(' ');

const rangeOf = ({ minimum, maximum }: Quantity): string => {
  const written = (value: number): string => formatPlain(value, 'id').replace(/\./g, '');
  if (minimum !== null && maximum !== null) return W.between(written(minimum), written(maximum));
  if (minimum !== null) return W.atLeast(written(minimum));
  return maximum === null ? '' : W.atMost(written(maximum));
};
