// Kumpulkan verifikasi kedua: the second verifier's votes go into the trail, each once, and from there into the tab.

import type { Report } from '../../domain/report/report';
import { resultOf } from '../../domain/second-review/compare';
import { receiveVote, type VoteOutcome } from '../../domain/second-review/receive-vote';
import { currentReview } from '../../domain/second-review/review';
import { cellText } from '../../domain/table/cell';
import { stateKey } from '../../domain/trail/recorded';
import { TRAIL_ACTIONS, TRAIL_WAYS } from '../../domain/trail/words';
import { LANGUAGES } from '../locale';
import type { Text } from '../locale/text';
import { Refusal } from '../refusal';
import { readVotes, writeRemarks } from '../second-review/read-votes';
import { reviewRows } from '../second-review/review-rows';
import { readProposals, writeReviewTab } from '../second-review/review-tab';
import { openSample } from '../second-review/sample-file';
import { type SampleRow, sampleRows } from '../second-review/sample-rows';
import type { Deed } from '../trail/open-trail';
import { by } from '../trail/stamp';
import { type Options, runRecorded } from './run';

/**
 * Takes what can be taken; a vote without a reason that it needs, or that cannot be used, is told to whoever clicks and
 * beside the vote. A vote that was taken is frozen. Running it again takes nothing twice.
 */
export const collectSecondReview = (options?: Options): Report =>
  runRecorded('collectReview', options, ({ book, text }, _wanted, trail) => {
    const { spreadsheet } = book;
    const proposals = readProposals(spreadsheet);
    const before = currentReview(trail.entries);
    if (before === null) throw new Refusal('review/none', {});
    const typed = readVotes(openSample(book, before));
    const outcomes = sampleRows(book, before).map((row): Judged => {
      const cells = typed.cells.get(keyOf(row));
      return {
        row,
        outcome: cells ? receiveVote(row.sampled, row.indicator, row.claimed, cells) : { kind: 'blank' },
        note: cellText(cells?.verifierNote),
      };
    });
    const who = by(TRAIL_WAYS.collected, trail.who());
    trail.append(outcomes.flatMap((judged) => deedsOf(judged, who)));
    const review = currentReview(trail.all()) ?? before;
    writeReviewTab(spreadsheet, reviewRows(book, text, review, proposals, new Map()));
    const recordedAt = new Map(
      review.rows.map(({ region, indicator, second }) => [
        stateKey(region, indicator),
        second?.by.split(' · ').pop() ?? '',
      ]),
    );
    writeRemarks(
      typed,
      new Map(
        outcomes.map(({ row, outcome }) => [
          keyOf(row),
          LANGUAGES.id.secondReview.remark(outcome, recordedAt.get(keyOf(row)) ?? ''),
        ]),
      ),
    );
    const { secondReview: words } = text;
    const result = resultOf(review);
    return {
      said: [
        words.done.collected(
          countsOf(outcomes),
          outcomes.flatMap((judged) => toldOf(judged, text)),
        ),
        words.result(review.plan, result),
        words.agreement(result.agreement),
      ].join(' '),
      trail,
    };
  });

interface Judged {
  readonly row: SampleRow;
  readonly outcome: VoteOutcome;
  readonly note: string;
}

const keyOf = ({ sampled }: SampleRow): string => stateKey(sampled.region, sampled.indicator);

const deedsOf = ({ row: { sampled }, outcome, note }: Judged, who: string): readonly Deed[] =>
  outcome.kind === 'taken'
    ? [
        {
          action: TRAIL_ACTIONS.secondVote,
          who,
          region: sampled.region,
          indicator: sampled.indicator,
          to: outcome.text,
          reason: note,
        },
      ]
    : [];

const countsOf = (outcomes: readonly Judged[]): Readonly<Record<VoteOutcome['kind'], number>> => {
  const count = (kind: VoteOutcome['kind']): number =>
    outcomes.filter(({ outcome }) => outcome.kind === kind).length;
  return {
    blank: count('blank'),
    taken: count('taken'),
    kept: count('kept'),
    changed: count('changed'),
    refused: count('refused'),
  };
};

const toldOf = ({ row, outcome }: Judged, { secondReview }: Text): readonly string[] =>
  outcome.kind === 'refused' ? [`${keyOf(row)}: ${secondReview.fault[outcome.fault]}`] : [];
