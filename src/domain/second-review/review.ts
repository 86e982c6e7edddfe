// The second verification as the trail alone tells it: plans, frozen first votes, second and third ones.
import { type DecisionText, decidedBy } from '../decision/decision-text';
import type { Entry } from '../trail/entry';
import { type AnswerText, stateKey } from '../trail/recorded';
import { TRAIL_ACTIONS } from '../trail/words';
import { isDiffering } from './compare';
import type { Place } from './draw';
import { type Plan, readPlan } from './plan';

/** What somebody said on a drawn decision; it never changes. */
export interface Ballot {
  readonly text: DecisionText;
  /** `address · yyyy-MM-dd HH:mm`. */
  readonly by: string;
}

/** A drawn decision with what was said on it so far. */
export interface Sampled extends Place {
  /** As it stood when it was drawn, whatever was decided since. */
  readonly first: Ballot;
  readonly second: Ballot | null;
  /** Of whoever settled a difference. */
  readonly third: Ballot | null;
  /** What the region had answered when it was drawn. */
  readonly answer: AnswerText;
  /** Whether the answer is another since. */
  readonly isAnswerChanged: boolean;
}

/** The second verifier's spreadsheet. */
export interface SampleFile {
  readonly id: string;
  /** Address of the person it was shared with last. */
  readonly sharedWith: string;
  /** Who made it and when, as {@link Ballot} has it. */
  readonly by: string;
}

/** One plan and what was drawn by it, in the order of the draw. */
export interface Review {
  /** `second` is who votes now; votes that are there keep who gave them. */
  readonly plan: Plan;
  /** null until it is made. */
  readonly file: SampleFile | null;
  readonly rows: readonly Sampled[];
}

/** All plans, the first one first. Entries come in the order of their numbers. What cannot be read counts for nothing. */
export const reviewsOf = (entries: readonly Entry[]): readonly Review[] => {
  const reviews: OpenReview[] = [];
  const answers = new Map<string, AnswerText>();
  for (const entry of entries) {
    const plan = entry.action === TRAIL_ACTIONS.reviewPlan ? readPlan(entry.to) : null;
    const current = reviews[reviews.length - 1];
    if (entry.action === TRAIL_ACTIONS.answer) answers.set(keyOf(entry), entry.to);
    else if (plan) reviews.push({ plan, file: null, rows: new Map() });
    else if (current) follow(current, entry, answers);
  }
  return reviews.map(({ plan, file, rows }) => ({
    plan,
    file,
    rows: [...rows].map(([key, row]) => ({
      ...row,
      isAnswerChanged: row.answer !== (answers.get(key) ?? ''),
    })),
  }));
};

interface OpenReview {
  plan: Plan;
  file: SampleFile | null;
  readonly rows: Map<string, Omit<Sampled, 'isAnswerChanged'>>;
}

const keyOf = ({ region, indicator }: Entry): string => stateKey(region, indicator);

/** What an entry adds to the plan in force. A vote counts once; what is no drawn decision gets none. */
const follow = (review: OpenReview, entry: Entry, answers: ReadonlyMap<string, AnswerText>): void => {
  const key = keyOf(entry);
  const row = review.rows.get(key);
  const by = (who: string): string => decidedBy(who, entry.time);
  switch (entry.action) {
    case TRAIL_ACTIONS.reviewDraw:
      review.rows.set(key, {
        region: entry.region,
        indicator: entry.indicator,
        first: { text: entry.from, by: entry.reason },
        second: null,
        third: null,
        answer: answers.get(key) ?? '',
      });
      break;
    case TRAIL_ACTIONS.reviewSheet:
      review.file = { id: entry.to, sharedWith: entry.reason, by: by(entry.who) };
      break;
    case TRAIL_ACTIONS.reviewSecond:
      review.plan = { ...review.plan, second: entry.to };
      break;
    case TRAIL_ACTIONS.secondVote:
      if (row && !row.second) {
        review.rows.set(key, { ...row, second: { text: entry.to, by: by(review.plan.second) } });
      }
      break;
    case TRAIL_ACTIONS.thirdVote:
      if (row && !row.third) {
        review.rows.set(key, { ...row, third: { text: entry.to, by: by(entry.who) } });
      }
      break;
  }
};

/** The plan in force: the last one; null where there is none. */
export const currentReview = (entries: readonly Entry[]): Review | null => {
  const reviews = reviewsOf(entries);
  return reviews[reviews.length - 1] ?? null;
};

/**
 * The indicators, by region, that are drawn and not done: the second vote is missing, or differs and nobody has settled it.
 * Such a region is not ready to be determined. Of all plans, in the order in which they were drawn.
 */
export const openReviews = (entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> => {
  const open = new Map<string, string[]>();
  for (const row of reviewsOf(entries).flatMap(({ rows }) => rows)) {
    if (!isOpen(row)) continue;
    open.set(row.region, [...(open.get(row.region) ?? []), row.indicator]);
  }
  return open;
};

const isOpen = (row: Sampled): boolean => row.second === null || (isDiffering(row) && row.third === null);
