// What conditions may ask of a row of Isian, besides its answer.
import type { Fact, Facts } from '../condition/condition';
import { pointsOf } from '../scoring/points';
import type { Answer } from '../submission/answer';
import { ANSWER_FACTS, type AnswerFact, type AnswerSubject } from '../submission/answer-facts';
import { hasReason } from '../submission/reason';
import { isKnown, type ReadRow, type RowField } from '../submission/row';
import { isBlank, plainText } from '../table/cell';
import { startsLink } from './evidence-links';
import type { RuleSettings } from './rule';
import { hazardOf } from './text-hazard';

/** A row with its answer as the region claims it. */
export interface RowSubject extends AnswerSubject {
  readonly row: ReadRow;
  readonly settings: RuleSettings;
}

export type RowFact =
  | AnswerFact
  | 'regionCode'
  | 'indicatorKnown'
  | 'answerTyped'
  | 'reason'
  | 'earns'
  | 'evidence'
  | 'year'
  | 'yearRead'
  | 'yearExpected'
  | 'answerHazard'
  | 'evidenceHazard'
  | 'noteHazard'
  | 'verifierNoteHazard'
  | 'decisionFault'
  | 'reopened';

const BLANK: Answer = { state: 'blank' };

export const subjectOf = (row: ReadRow, settings: RuleSettings): RowSubject => ({
  row,
  settings,
  indicator: row.indicator,
  answer: isKnown(row) ? row.claimed : BLANK,
});

/** `unknown`, `converted` (recognised from a number, a date or another text) or `known`. */
const regionCode = ({ region, codeRead }: ReadRow): string =>
  !region ? 'unknown' : codeRead.code === null || codeRead.from === 'text' ? 'known' : 'converted';

/** An answer that earns nothing (*tidak ada*, an option of 0 points) has nothing to prove. */
const earns = ({ indicator, answer }: AnswerSubject): boolean => {
  if (!indicator || answer.state !== 'value') return false;
  const { kind } = answer.value;
  return kind === 'number' || kind === 'ratio' || (pointsOf(indicator, answer.value) ?? 1) > 0;
};

const yearRead = ({ row }: RowSubject): number | null => {
  const { dataYear } = row.typed;
  if (typeof dataYear === 'number') return isFourDigits(dataYear) ? dataYear : null;
  const text = plainText(dataYear);
  return /^\d{4}$/.test(text) ? Number(text) : null;
};

const isFourDigits = (year: number): boolean => Number.isInteger(year) && year >= 1000 && year <= 9999;

/** A fact that is asked for more than once of the same row, one check after the other. */
const remembered = (fact: (subject: RowSubject) => Fact): ((subject: RowSubject) => Fact) => {
  let last: RowSubject | null = null;
  let value: Fact = null;
  return (subject) => {
    if (last !== subject) {
      value = fact(subject);
      last = subject;
    }
    return value;
  };
};

const hazard = (field: RowField) => remembered(({ row }) => hazardOf(row.typed[field]));

/**
 * `evidence` is `blank`, `link` or `other`; `year` is `blank`, `read` or `unreadable`; a hazard is `''`, `formula` or
 * `long`; `earns` says whether the answer claims points, or a number that may; `reason` whether the note says something.
 */
export const ROW_FACTS: Facts<RowFact, RowSubject> = {
  ...ANSWER_FACTS,
  regionCode: ({ row }) => regionCode(row),
  indicatorKnown: ({ indicator }) => indicator !== null,
  answerTyped: ({ row }) => !isBlank(row.typed.answer),
  reason: ({ row }) => hasReason(row.typed.note),
  earns,
  evidence: remembered(({ row: { typed } }) =>
    isBlank(typed.evidence) ? 'blank' : startsLink(typed.evidence) ? 'link' : 'other',
  ),
  year: remembered((subject) =>
    isBlank(subject.row.typed.dataYear) ? 'blank' : yearRead(subject) === null ? 'unreadable' : 'read',
  ),
  yearRead,
  yearExpected: ({ settings }) => settings.dataYear,
  answerHazard: hazard('answer'),
  evidenceHazard: hazard('evidence'),
  noteHazard: hazard('note'),
  verifierNoteHazard: hazard('verifierNote'),
  decisionFault: ({ row }) => (isKnown(row) ? (row.proposal?.fault ?? '') : ''),
  reopened: ({ row }) => isKnown(row) && row.decision === 'pending' && !isBlank(row.typed.change),
};
