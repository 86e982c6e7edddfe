// What the second verification, which is drawn over the whole book, says of one region.
import { type Conclusion, resultOf } from '../second-review/compare';
import type { Plan } from '../second-review/plan';
import type { Review } from '../second-review/review';

export interface SampleResult {
  /** Of the whole book. */
  readonly plan: Pick<Plan, 'size' | 'population' | 'riskPercent' | 'tolerablePercent' | 'accepted'>;
  /** Of the whole sample. */
  readonly conclusion: Conclusion;
  /** Decisions of the region that were drawn. */
  readonly drawn: number;
  readonly same: number;
  /** Settled ones among them. */
  readonly differing: number;
  readonly settled: number;
  /** Drawn, and without a second vote. */
  readonly open: number;
}

/**
 * The region's part of a review, null where there is none. Of the other regions only the conclusion counts, so that minutes
 * do not change with every vote elsewhere.
 */
export const sampleResult = (review: Review | null, region: string): SampleResult | null => {
  if (review === null) return null;
  const { size, population, riskPercent, tolerablePercent, accepted } = review.plan;
  const own = { ...review, rows: review.rows.filter((row) => row.region === region) };
  const { waiting, agreed, differing, settled } = resultOf(own).counts;
  return {
    plan: { size, population, riskPercent, tolerablePercent, accepted },
    conclusion: resultOf(review).conclusion,
    drawn: own.rows.length,
    same: agreed,
    differing: differing + settled,
    settled,
    open: waiting,
  };
};
