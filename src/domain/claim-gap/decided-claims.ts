// The claims of one region that were decided on, indicator by indicator and right by right.
import type { Evaluation } from '../evaluation/evaluate';
import type { Indicator, Instrument } from '../instrument/instrument';
import { type IndicatorScore, type RegionScore, scoreRegion } from '../scoring/score';
import type { Settled } from '../submission/settle';
import { type Gap, gapOf } from './gap';
import { type Outcome, outcomeOf } from './outcome';

/** One indicator of one region on which a decision stands. */
export interface DecidedClaim {
  readonly indicator: Indicator;
  readonly outcome: Outcome;
  /** Points / most points x 100 of either answer, 0 to 100; a side that does not count (not applicable) is null. */
  readonly gap: Gap;
}

/** The claims that were decided on, in the instrument's order. */
export const decidedClaims = (instrument: Instrument, one: Evaluation): readonly DecidedClaim[] =>
  instrument.indicators
    .filter(({ code }) => one.decidedOn.has(code))
    .map((indicator) => {
      const claimed = scoreOf(one.claimed, indicator);
      const verified = scoreOf(one.verified, indicator);
      return {
        indicator,
        outcome: outcomeOf(one.rows.get(indicator.code)?.decision ?? null, claimed, verified),
        gap: gapOf(shareOf(claimed), shareOf(verified)),
      };
    });

export interface DecidedGaps {
  /** The mean over the rights, without bonus. */
  readonly mean: Gap;
  /** In the instrument's order. */
  readonly rights: readonly Gap[];
}

/**
 * The scores from the claimed and from the verified answers (0 to 100), over the same indicators: those decided on. An
 * answer that does not apply leaves the divisor of its own side, as in the score itself; with everything decided the
 * values are those of the region's score. No values where nothing is decided.
 */
export const decidedGaps = (instrument: Instrument, one: Evaluation): DecidedGaps => {
  const decided = {
    ...instrument,
    indicators: instrument.indicators.filter(({ code }) => one.decidedOn.has(code)),
  };
  const claimed = scoreRegion(decided, answersOf(one.claimed), 0);
  const verified = scoreRegion(decided, answersOf(one.verified), 0);
  return {
    mean: gapOf(claimed.mean, verified.mean),
    rights: instrument.rights.map((_, i) =>
      gapOf(claimed.rights[i]?.score ?? null, verified.rights[i]?.score ?? null),
    ),
  };
};

const scoreOf = (score: RegionScore, { code }: Indicator): IndicatorScore =>
  score.indicators.get(code) ?? { kind: 'left out', because: 'notScorable' };

const shareOf = (score: IndicatorScore): number | null =>
  score.kind === 'counted' ? (score.points / score.of) * 100 : null;

/** What each indicator was scored by. One that has no scale is left out again, whatever stands here. */
const answersOf = ({ indicators }: RegionScore): ReadonlyMap<string, Settled> =>
  new Map(
    [...indicators].map(([code, score]) => [
      code,
      score.kind === 'counted' ? score.settled : { kind: 'notApplicable' },
    ]),
  );
