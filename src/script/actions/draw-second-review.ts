// Rencanakan dan tarik sampel: decisions drawn for a second verifier, who gets them in a spreadsheet of their own.

import type { Report } from '../../domain/report/report';
import { stateOf } from '../../domain/second-review/compare';
import { drawSample } from '../../domain/second-review/draw';
import { isBy } from '../../domain/second-review/people';
import { type Plan, planOf, planText } from '../../domain/second-review/plan';
import { type Population, populationOf } from '../../domain/second-review/population';
import { currentReview, type Review } from '../../domain/second-review/review';
import { isKnown } from '../../domain/submission/row';
import { TRAIL_ACTIONS } from '../../domain/trail/words';
import { askYes } from '../ask';
import type { Assessment } from '../assess';
import { attempt } from '../attempt';
import { Refusal } from '../refusal';
import { reviewRows } from '../second-review/review-rows';
import { readProposals, writeReviewTab } from '../second-review/review-tab';
import { makeSample } from '../second-review/sample-file';
import { secondOf } from '../second-review/verifiers';
import type { Book } from '../sheets/read-book';
import type { Recording } from '../trail/record';
import { type Options, runRecorded } from './run';

export interface DrawOptions extends Options {
  /** The person has agreed already and is not asked. */
  readonly agreed?: boolean;
}

/**
 * Plans, asks, writes plan and draw into the trail in one block, then makes the second verifier's spreadsheet. While a
 * sample is under way nothing new is drawn: what a run that died left undone is done, and another second verifier takes over
 * where the settings name one.
 */
export const drawSecondReview = (options?: DrawOptions): Report =>
  runRecorded('drawReview', options, (assessment, _wanted, trail) => {
    const { book, text } = assessment;
    const { spreadsheet } = book;
    const proposals = readProposals(spreadsheet);
    const before = currentReview(trail.entries);
    const isNew = before === null || !isUnderWay(before);
    const isAgreed = options?.agreed === true;
    if (isNew) draw(assessment, trail, (before?.plan.number ?? 0) + 1, isAgreed);
    else handOver(assessment, trail, before, isAgreed);
    const { file, refused } = makeSample(book, text, reviewOf(trail), trail);
    const review = reviewOf(trail);
    writeReviewTab(spreadsheet, reviewRows(book, text, review, proposals, new Map()));
    const url = file.getUrl();
    return { said: text.secondReview.done.drawn({ plan: review.plan, isNew, url, refused }), trail };
  });

const isUnderWay = ({ rows }: Review): boolean =>
  rows.some((row) => stateOf(row) === 'waiting' || stateOf(row) === 'differing');

/** The review as the trail has it by now; there is one once something was drawn. */
const reviewOf = (trail: Recording): Review => {
  const review = currentReview(trail.all());
  if (review === null) throw new Refusal('review/none', {});
  return review;
};

const draw = ({ book, text }: Assessment, trail: Recording, number: number, isAgreed: boolean): void => {
  const { settings } = book;
  const second = secondOf(settings);
  if (second === null) throw new Refusal('review/no-second', {});
  // What is fixed can no longer be settled otherwise.
  const { determinations } = trail.standing();
  const rows = book.rows.filter(isKnown).filter(({ region }) => !determinations.has(region.code));
  const population = populationOf(book.instrument.indicators, rows, second);
  const { candidates, leftOut } = population;
  if (candidates.length === 0) {
    throw leftOut > 0
      ? new Refusal('review/all-by-second', { address: second })
      : new Refusal('review/nothing-decided', {});
  }
  const planned = (seed: string): Plan =>
    planOf({
      number,
      population: candidates.length,
      leftOut,
      riskPercent: settings.sampleRisk,
      tolerablePercent: settings.tolerableRate,
      accepted: settings.acceptedDifferences,
      second,
      seed,
    });
  if (!isAgreed) askYes(text.secondReview.ask.title, questionOf({ book, text }, planned(''), population));
  trail.append([]);
  const plan = planned(trail.head().hash);
  const drawn = drawSample(candidates, plan.size, plan.seed);
  trail.append([
    { action: TRAIL_ACTIONS.reviewPlan, to: planText(plan) },
    ...drawn.map(({ region, indicator, first }) => ({
      action: TRAIL_ACTIONS.reviewDraw,
      region,
      indicator,
      from: first.text,
      to: String(number),
      reason: first.by,
    })),
  ]);
};

const questionOf = (
  { book, text }: Pick<Assessment, 'book' | 'text'>,
  plan: Plan,
  { regions }: Population,
): string =>
  text.secondReview.ask.draw({
    plan,
    regions,
    wanted: book.settings.acceptedDifferences,
    isBookShared: isSharedWith(book, plan.second),
  });

/** As far as Google tells. */
const isSharedWith = ({ spreadsheet }: Book, address: string): boolean =>
  attempt(() => spreadsheet.getEditors().some((editor) => editor.getEmail().toLowerCase() === address)) ===
  true;

/**
 * Lets the second verifier whom the settings name now take over, where it is another. Where it is not, nothing but what people
 * typed is recorded, and with it the regions' states are written that a run that died left behind.
 */
const handOver = ({ book, text }: Assessment, trail: Recording, review: Review, isAgreed: boolean): void => {
  const { second: from } = review.plan;
  const to = secondOf(book.settings) ?? from;
  if (to === from) {
    trail.append([]);
    return;
  }
  const places = review.rows
    .filter((row) => stateOf(row) === 'waiting' && isBy(row.first.by, to))
    .map(({ region, indicator }) => `${region} ${indicator}`);
  if (places.length > 0) throw new Refusal('review/second-decided', { address: to, places });
  const { ask: words } = text.secondReview;
  if (!isAgreed) askYes(words.title, words.replace(from, to));
  trail.append([{ action: TRAIL_ACTIONS.reviewSecond, from, to }]);
};
