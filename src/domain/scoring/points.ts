// The points that one counted answer earns on its indicator's scale.
import type { Indicator, NumberScale } from '../instrument/instrument';
import type { Value } from '../submission/answer';
import { roundHalfUp } from './round';

/** Most points the indicator can give; null when its scale is not published, so that it cannot be scored. */
export const maximumPoints = ({ measure }: Indicator): number | null => {
  if (measure.kind === 'options') return Math.max(...measure.options.map((option) => option.points));
  if (measure.scale === null) return null;
  if (measure.kind === 'yesNo') return Math.max(measure.scale.yes, measure.scale.no);
  return measure.scale.kind === 'bands'
    ? (measure.scale.bands[0]?.points ?? measure.scale.rest)
    : Math.max(measure.scale.from.points, measure.scale.to.points);
};

/** Points of a value, 0 to {@link maximumPoints}; null when the scale is not published. */
export const pointsOf = ({ measure }: Indicator, value: Value): number | null => {
  if (measure.kind === 'options') {
    return (
      measure.options.find((option) => value.kind === 'option' && option.letter === value.letter)?.points ?? 0
    );
  }
  if (measure.scale === null) return null;
  if (measure.kind === 'yesNo')
    return value.kind === 'yesNo' && value.yes ? measure.scale.yes : measure.scale.no;
  return value.kind === 'number' || value.kind === 'ratio'
    ? scalePoints(measure.scale, roundHalfUp(value.number, measure.decimals))
    : 0;
};

/** Points of a number that is already rounded as its indicator says. */
export const scalePoints = (scale: NumberScale, value: number): number => {
  if (scale.kind === 'bands') {
    const met = scale.bands.find(({ bound }) =>
      scale.order === 'falling' ? value <= bound : value >= bound,
    );
    return met?.points ?? scale.rest;
  }
  const { from, to } = scale;
  const share = Math.min(1, Math.max(0, (value - from.value) / (to.value - from.value)));
  return from.points + share * (to.points - from.points);
};
