// The items of the Kanwil's check as a table: what came of each, by whom and when.
import {
  type CheckFacts,
  type CheckItem,
  type CheckLine,
  judged,
  type KanwilCheck,
} from '../../domain/kanwil-check/check';
import { RESULT_WORDS } from '../../domain/kanwil-check/recorded';
import { CHECK_WORDS as C } from '../locale/check-words';
import { formatDay } from '../locale/format';
import { PAPER_WORDS as W } from '../locale/paper-words';
import { shortened } from './shortened';
import type { TableContent } from './table';

export const checkTable = (check: KanwilCheck, facts: CheckFacts): TableContent => ({
  header: C.header,
  rows: check.items.map((line) => [
    C.items[line.item],
    RESULT_WORDS[line.result],
    [factOf(line, facts), shortened(line.note)].filter((words) => words !== '').join(' '),
    line.by || (judged(facts, line.item) === null ? W.dash : C.automatic),
    line.day === '' ? W.dash : formatDay(line.day, 'id'),
  ]),
  widths: [110, 80, 135, 90, 65],
});

/** What the program finds itself; `''` for what only people can see. The check was made then, and this is now. */
const factOf = (line: CheckLine, facts: CheckFacts): string => {
  const own = judged(facts, line.item);
  if (own === null) return '';
  const words = factWords(line.item, facts);
  return own === line.result ? words : C.now(words);
};

const factWords = (item: CheckItem, facts: CheckFacts): string => {
  if (item === 'documents') return '';
  if (item === 'arithmetic') return C.wrongNumbers(facts.wrongNumbers);
  if (item === 'complete') return C.completeness(facts.completeness);
  return C.endorsement[facts.endorsements[item] ? 'passed' : 'failed'];
};
