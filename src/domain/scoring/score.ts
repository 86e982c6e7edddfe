// The score of one region: indicators, dimensions, rights, mean, bonus, final value and grade.
import type { Grade, Indicator, Instrument } from '../instrument/instrument';
import type { Settled } from '../submission/settle';
import { gradeOf, printed } from './grade';
import { maximumPoints, pointsOf } from './points';

/** What one indicator contributes. `left out` leaves the divisor: not applicable, or its scale is not published. */
export type IndicatorScore =
  | { readonly kind: 'counted'; readonly points: number; readonly of: number; readonly settled: Settled }
  | { readonly kind: 'left out'; readonly because: 'notApplicable' | 'notScorable' };

export interface DimensionScore {
  readonly code: string;
  /** 0 to 100, unrounded; null when nothing is left to count. */
  readonly score: number | null;
}

export interface RightScore {
  readonly code: string;
  /** 0 to 100, unrounded; null when nothing is left to count. */
  readonly score: number | null;
  readonly dimensions: readonly DimensionScore[];
}

/** All values 0 to 100; `mean`, `bonus` and `final` are as printed (two decimals, half up). */
export interface RegionScore {
  readonly indicators: ReadonlyMap<string, IndicatorScore>;
  readonly rights: readonly RightScore[];
  readonly scoredRights: number;
  /** null when no right can be scored. */
  readonly mean: number | null;
  readonly bonus: number;
  readonly final: number | null;
  readonly grade: Grade | null;
}

/** What one indicator's answer is worth; a missing answer counts as no data, which scores 0. */
export const scoreIndicator = (indicator: Indicator, settled: Settled): IndicatorScore => {
  const of = maximumPoints(indicator);
  if (of === null) return { kind: 'left out', because: 'notScorable' };
  if (settled.kind === 'notApplicable') return { kind: 'left out', because: 'notApplicable' };
  const points = settled.kind === 'value' ? (pointsOf(indicator, settled.value) ?? 0) : 0;
  return { kind: 'counted', points, of, settled };
};

const MISSING: Settled = { kind: 'noData', because: 'blank' };

/**
 * Scores a region. With method `means`: weighted mean of the indicators' shares within a dimension, dimension weights
 * within a right, weighted mean over the rights; what is left out leaves every divisor. With `points` (Permenkumham
 * 25/2013): sum of points / sum of the maxima of the items counted x 100. The bonus is added and the final capped.
 */
export const scoreRegion = (
  instrument: Instrument,
  answers: ReadonlyMap<string, Settled>,
  bonus: number,
): RegionScore => {
  const indicators = new Map(
    instrument.indicators.map((i) => [i.code, scoreIndicator(i, answers.get(i.code) ?? MISSING)] as const),
  );
  const rights = instrument.rights.map((right) => scoreRight(instrument, right.code, indicators));
  const scored = rights.flatMap((right, i) =>
    right.score === null ? [] : [{ value: right.score, weight: instrument.rights[i]?.weight ?? 1 }],
  );
  const mean =
    instrument.method === 'means' ? weightedMean(scored) : shareOf(instrument.indicators, indicators);
  const kept = Math.min(Math.max(bonus, 0), instrument.bonusMax);
  const final = mean === null ? null : printed(Math.min(mean + kept, instrument.finalMax));
  return {
    indicators,
    rights,
    scoredRights: scored.length,
    mean: mean === null ? null : printed(mean),
    bonus: printed(kept),
    final,
    grade: final === null ? null : gradeOf(instrument, final),
  };
};

const scoreRight = (
  instrument: Instrument,
  right: string,
  scores: ReadonlyMap<string, IndicatorScore>,
): RightScore => {
  const own = instrument.indicators.filter((indicator) => indicator.right === right);
  const dimensions = instrument.dimensions.map((dimension) => {
    const inside = own.filter((indicator) => indicator.dimension === dimension.code);
    return {
      code: dimension.code,
      weight: dimension.weight,
      score:
        instrument.method === 'points'
          ? shareOf(inside, scores)
          : weightedMean(inside.flatMap((indicator) => weighted(indicator, scores.get(indicator.code)))),
    };
  });
  const score =
    instrument.method === 'points'
      ? shareOf(own, scores)
      : weightedMean(
          dimensions.flatMap(({ score, weight }) => (score === null ? [] : [{ value: score, weight }])),
        );
  return { code: right, score, dimensions: dimensions.map(({ code, score }) => ({ code, score })) };
};

interface Weighted {
  readonly value: number;
  readonly weight: number;
}

const weighted = (indicator: Indicator, score: IndicatorScore | undefined): readonly Weighted[] =>
  score?.kind === 'counted' ? [{ value: (score.points / score.of) * 100, weight: indicator.weight }] : [];

/** NULL when there is nothing to average or all weights are 0. */
const weightedMean = (items: readonly Weighted[]): number | null => {
  const weight = items.reduce((sum, item) => sum + item.weight, 0);
  return weight > 0 ? items.reduce((sum, item) => sum + item.value * item.weight, 0) / weight : null;
};

const shareOf = (
  indicators: readonly Indicator[],
  scores: ReadonlyMap<string, IndicatorScore>,
): number | null => {
  const counted = indicators.flatMap((indicator) => {
    const score = scores.get(indicator.code);
    return score?.kind === 'counted' ? [score] : [];
  });
  const of = counted.reduce((sum, score) => sum + score.of, 0);
  return of > 0 ? (counted.reduce((sum, score) => sum + score.points, 0) / of) * 100 : null;
};
