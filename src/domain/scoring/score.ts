// The score of one region: indicators, dimensions, rights, mean, bonus, final value and grade.
import type { Grade, Indicator, Instrument } from '../instrument/instrument';
import type { Settled } from '../submission/settle';
import { gradeOf, printed } from './grade';
import { maximumPoints, pointsOf } from './points';

/** What one indicator contributes. `left out` leaves the divisor: not applicable, or its scale is not published. */
export type IndicatorScore =
  | { readonly kind: 'counted'; readonly points: number; readonly of: number; readonly settled: Settled }
  | { readonly kind: 'left out'; readonly because: 'notApplicable' | 'notScorable' };

type Counted = Extract<IndicatorScore, { kind: 'counted' }>;

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
  answers: Pick<ReadonlyMap<string, Settled>, 'get'>,
  bonus: number,
): RegionScore => {
  const indicators = new Map<string, IndicatorScore>();
  const whole = emptyTally();
  const ofRights = new Map<string, RightTally>(
    instrument.rights.map(({ code }) => [code, { own: emptyTally(), dimensions: new Map() }]),
  );
  for (const indicator of instrument.indicators) {
    const score = scoreIndicator(indicator, answers.get(indicator.code) ?? MISSING);
    indicators.set(indicator.code, score);
    if (score.kind !== 'counted') continue;
    count(whole, indicator, score);
    const right = ofRights.get(indicator.right);
    if (!right) continue;
    count(right.own, indicator, score);
    const dimension = right.dimensions.get(indicator.dimension) ?? emptyTally();
    right.dimensions.set(indicator.dimension, dimension);
    count(dimension, indicator, score);
  }
  const rights = instrument.rights.map(({ code }) => scoreRight(instrument, code, ofRights.get(code)));
  const scored = rights.flatMap((right, i) =>
    right.score === null ? [] : [{ value: right.score, weight: instrument.rights[i]?.weight ?? 1 }],
  );
  const mean = instrument.method === 'means' ? weightedMean(scored) : shareOf(whole);
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

/** Sums over counted indicators: weighted shares for a mean, points and maxima for a share. */
interface Tally {
  weighted: number;
  weight: number;
  points: number;
  of: number;
}

interface RightTally {
  readonly own: Tally;
  readonly dimensions: Map<string, Tally>;
}

const emptyTally = (): Tally => ({ weighted: 0, weight: 0, points: 0, of: 0 });

const count = (tally: Tally, { weight }: Indicator, { points, of }: Counted): void => {
  tally.weighted += (points / of) * 100 * weight;
  tally.weight += weight;
  tally.points += points;
  tally.of += of;
};

const scoreRight = (instrument: Instrument, code: string, sums: RightTally | undefined): RightScore => {
  const dimensions = instrument.dimensions.map((dimension) => {
    const sum = sums?.dimensions.get(dimension.code) ?? emptyTally();
    return {
      code: dimension.code,
      weight: dimension.weight,
      score: instrument.method === 'points' ? shareOf(sum) : meanOf(sum),
    };
  });
  const score =
    instrument.method === 'points'
      ? shareOf(sums?.own ?? emptyTally())
      : weightedMean(
          dimensions.flatMap(({ score, weight }) => (score === null ? [] : [{ value: score, weight }])),
        );
  return { code, score, dimensions: dimensions.map(({ code, score }) => ({ code, score })) };
};

interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/** NULL when there is nothing to average or all weights are 0. */
const weightedMean = (items: readonly Weighted[]): number | null => {
  const weight = items.reduce((sum, item) => sum + item.weight, 0);
  return weight > 0 ? items.reduce((sum, item) => sum + item.value * item.weight, 0) / weight : null;
};

const meanOf = ({ weighted, weight }: Tally): number | null => (weight > 0 ? weighted / weight : null);

const shareOf = ({ points, of }: Tally): number | null => (of > 0 ? (points / of) * 100 : null);
