// What changes the grade soonest: the indicators by what they would add to the final value.
import type { Indicator, Instrument } from '../instrument/instrument';
import type { RegionScore } from '../scoring/score';

export interface NextStep {
  readonly indicator: Indicator;
  readonly points: number;
  readonly of: number;
  /** What the final value would gain if the indicator earned all its points; 0 to 100, unrounded. */
  readonly gain: number;
}

/**
 * Every counted indicator that can still gain, largest gain first. With method `means` the gain is
 * w/W(dimension) x D/D(right) x R/R(total) x (1 - points/of) x 100 over what is counted; with `points` it is
 * (of - points) / sum of maxima x 100.
 */
export const nextSteps = (instrument: Instrument, score: RegionScore): readonly NextStep[] => {
  const counted = instrument.indicators.flatMap((indicator) => {
    const own = score.indicators.get(indicator.code);
    return own?.kind === 'counted' ? [{ indicator, points: own.points, of: own.of }] : [];
  });
  const weightOf = instrument.method === 'points' ? pointWeights(counted) : meanWeights(instrument, counted);
  return counted
    .map((one) => ({ ...one, gain: weightOf(one.indicator) * (1 - one.points / one.of) * 100 }))
    .filter((step) => step.gain > 1e-9)
    .sort((a, b) => b.gain - a.gain);
};

interface Counted {
  readonly indicator: Indicator;
  readonly points: number;
  readonly of: number;
}

const sumBy = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((sum, item) => sum + value(item), 0);

const pointWeights = (counted: readonly Counted[]): ((indicator: Indicator) => number) => {
  const total = sumBy(counted, (one) => one.of);
  const of = new Map(counted.map((one) => [one.indicator.code, one.of]));
  return (indicator) => (of.get(indicator.code) ?? 0) / total;
};

const meanWeights = (
  { rights, dimensions }: Instrument,
  counted: readonly Counted[],
): ((indicator: Indicator) => number) => {
  const inside = (right: string, dimension: string): readonly Counted[] =>
    counted.filter(({ indicator }) => indicator.right === right && indicator.dimension === dimension);
  const dimensionTotalOf = (right: string): number =>
    sumBy(dimensions, (d) => (inside(right, d.code).length > 0 ? d.weight : 0));
  const rightTotal = sumBy(rights, (right) => (dimensionTotalOf(right.code) > 0 ? right.weight : 0));
  return (indicator) => {
    const siblings = inside(indicator.right, indicator.dimension);
    const dimensionTotal = dimensionTotalOf(indicator.right);
    const dimension = dimensions.find((d) => d.code === indicator.dimension)?.weight ?? 0;
    const right = rights.find((r) => r.code === indicator.right)?.weight ?? 0;
    return (
      (indicator.weight / sumBy(siblings, (one) => one.indicator.weight)) *
      (dimension / dimensionTotal) *
      (right / rightTotal)
    );
  };
};
