// The minutes of a region's verification as a paper (Berita Acara Verifikasi).

import type { CheckFacts } from '../../domain/kanwil-check/check';
import type { Minutes, ScoreLine } from '../../domain/minutes/minutes';
import { CHECK_WORDS as C } from '../locale/check-words';
import { countsWords, DECISIONS_WORDS as D, STATES_IN_ORDER } from '../locale/decision-words';
import { MINUTES_WORDS as M } from '../locale/minutes-words';
import { PAPER_WORDS as W } from '../locale/paper-words';
import type { Book } from '../sheets/read-book';
import { checkTable } from './check-table';
import { decisionsTable } from './decisions-table';
import type { Edition } from './edition';
import { type PaperContent, type PaperSection, tableBlock, textBlock } from './paper';
import { identityTable, officeSignature, paperFrame, signature } from './paper-parts';
import type { TableContent } from './table';

/** Plain data, so that equal minutes have equal hashes. */
export interface MinutesData {
  readonly minutes: Minutes;
  readonly facts: CheckFacts;
}

export const minutesPaper = (book: Book, { minutes, facts }: MinutesData, edition: Edition): PaperContent => {
  const { region, check } = minutes;
  const { awardYear, dataYear, verifier } = book.settings;
  const frame = paperFrame(book, M.title, region, edition);
  return {
    ...frame,
    marks: [
      ...frame.marks,
      ...(minutes.provisional ? [W.provisional(minutes.decided, minutes.indicators)] : []),
    ],
    intro: [M.intro(edition.day, region.name, region.province, awardYear, dataYear)],
    sections: [
      { heading: M.sections.identity, blocks: [tableBlock(identityTable(book, region))] },
      {
        heading: M.sections.check,
        blocks: [tableBlock(checkTable(check, facts)), textBlock(C.outcomes[check.outcome])],
      },
      { heading: M.sections.persons, blocks: [tableBlock(personsTable(minutes))] },
      {
        heading: M.sections.counts,
        blocks: [textBlock(D.counts(minutes.indicators, minutes.counts)), tableBlock(countsTable(minutes))],
      },
      { heading: M.sections.exceptions, blocks: [tableBlock(decisionsTable(minutes.exceptions))] },
      sampleSection(minutes),
      scoreSection(book, minutes),
    ],
    closing: M.closing,
    signatures: [
      signature(M.team, verifier),
      officeSignature(book, edition),
      signature(M.regionSide(region.name), ''),
    ],
  };
};

const personsTable = ({ persons }: Minutes): TableContent => ({
  header: M.personsHeader,
  rows: persons.map(({ by, decisions, counts, first, last }) => [
    by || W.nobody,
    W.count(decisions),
    countsWords(counts),
    M.span(first, last),
  ]),
  widths: [150, 45, 175, 110],
  whenEmpty: M.noPersons,
});

const countsTable = ({ rights, counts, indicators }: Minutes): TableContent => ({
  header: M.countsHeader,
  rows: [
    ...rights.map(({ right, of, counts: own }) => [
      right.name,
      ...[of, ...STATES_IN_ORDER.map((state) => own[state])].map(W.count),
    ]),
    [M.total, ...[indicators, ...STATES_IN_ORDER.map((state) => counts[state])].map(W.count)],
  ],
  widths: [137, 46, 46, 49, 55, 51, 50, 46],
  hasTotal: true,
});

const sampleSection = ({ sample }: Minutes): PaperSection => ({
  heading: M.sections.sample,
  blocks:
    sample === null
      ? [textBlock(M.noSample)]
      : [M.sample(sample), M.sampleOfRegion(sample), M.conclusion[sample.conclusion]].map(textBlock),
});

const scoreSection = ({ instrument }: Book, minutes: Minutes): PaperSection => {
  const { claimed, verified, provisional, difference } = minutes;
  const gradeOf = ({ grade }: ScoreLine): string => grade ?? M.notScored;
  return {
    heading: M.sections.score,
    blocks: [
      tableBlock({
        header: M.scoreHeader,
        rows: [
          [
            M.mean(minutes.scoredRights, instrument.rights.length),
            W.score(claimed.mean),
            W.score(verified.mean),
          ],
          [M.bonus, W.score(claimed.bonus), W.score(verified.bonus)],
          [M.final, W.score(claimed.final), W.score(verified.final)],
          [
            M.grade,
            gradeOf(claimed),
            provisional && verified.grade ? M.provisionalGrade(verified.grade) : gradeOf(verified),
          ],
          [M.difference, '', W.signed(difference)],
        ],
        widths: [230, 125, 125],
      }),
      textBlock(M.state(minutes.state, provisional, minutes.decided, minutes.indicators)),
      ...(minutes.fixed ? [textBlock(M.fixed(minutes.fixed))] : []),
    ],
  };
};
