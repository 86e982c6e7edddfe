// Selisih klaim: what was claimed against what was verified, by province, region, right, indicator and office.

import type { Evaluation } from '../evaluation/evaluate';
import type { Indicator, Instrument, Right } from '../instrument/instrument';
import { groupBy } from '../list/group-by';
import type { Region } from '../region/region';
import { provinceOf } from '../region/region-code';
import { type DecidedClaim, decidedClaims, decidedGaps } from './decided-claims';
import { type Gap, gapOf, isCompared, meanGap, NO_GAP } from './gap';
import { officeKey, officesOf } from './offices';
import { countOutcomes, type Outcomes } from './outcome';

/** Below this many decisions nothing is said about where claims run high. A draft: no regulation gives a number. */
export const FEWEST_DECISIONS = 5;

/** Only decisions that stand count. */
export interface Line {
  /** Decisions, of how many that there will be. */
  readonly decided: number;
  readonly of: number;
  readonly outcomes: Outcomes;
  readonly gap: Gap;
}

export interface RightLine extends Line {
  readonly right: Right;
}

/** `gap` compares the final values, bonus included, where what is not decided yet counts as claimed. */
export interface RegionLine extends Line {
  readonly region: Region;
  /** The mean over the rights, from what is decided alone, without bonus; {@link decidedGaps}. */
  readonly mean: Gap;
  /** Scores of each right, from what is decided alone. */
  readonly rights: readonly RightLine[];
}

/** Means over the regions with a decision, each region with the weight 1. */
export interface ProvinceLine extends Line {
  /** Two digits, such as `73`. */
  readonly code: string;
  /** As the first of its regions names it; the code where none does. */
  readonly name: string;
  readonly regions: number;
  /** Regions that the mean of the final values was taken over. */
  readonly averaged: number;
  /** The mean of {@link RegionLine.mean}. */
  readonly mean: Gap;
  readonly rights: readonly (RightLine & { readonly averaged: number })[];
}

/** Means of shares of an indicator's points (0 to 100), each decision that can be compared with the weight 1. */
export interface ClaimsLine extends Line {
  /** Decisions with points on both sides; the means are over these. */
  readonly compared: number;
  /** At least {@link FEWEST_DECISIONS} compared, and fewer points verified than claimed on average; null: too few. */
  readonly high: boolean | null;
}

export interface IndicatorLine extends ClaimsLine {
  readonly indicator: Indicator;
}

export interface OfficeLine extends ClaimsLine {
  /** As the instrument writes it first. */
  readonly office: string;
  /** An indicator of several offices counts for each of them. */
  readonly indicators: readonly Indicator[];
}

/** Nothing in it is ranked: regions stand as in Wilayah, rights and indicators as in the instrument, offices by name. */
export interface ClaimGap {
  readonly provinces: readonly ProvinceLine[];
  readonly regions: readonly RegionLine[];
  readonly indicators: readonly IndicatorLine[];
  readonly offices: readonly OfficeLine[];
}

/** Compares what the regions claimed with what was verified of it. */
export const claimGap = (instrument: Instrument, evaluations: readonly Evaluation[]): ClaimGap => {
  const claims = evaluations.map((one) => decidedClaims(instrument, one));
  const regions = evaluations.map((one, i) => regionLine(instrument, one, claims[i] ?? []));
  const byIndicator = groupBy(claims.flat(), ({ indicator }) => indicator.code);
  const ofIndicator = (code: string): readonly DecidedClaim[] => byIndicator.get(code) ?? [];
  return {
    provinces: [...groupBy(regions, ({ region }) => provinceOf(region.code))].map(([code, group]) =>
      provinceLine(instrument, code, group),
    ),
    regions,
    indicators: instrument.indicators.map((indicator) => ({
      indicator,
      ...claimsLine(ofIndicator(indicator.code), evaluations.length),
    })),
    offices: offices(instrument).map(({ office, indicators }) => ({
      office,
      indicators,
      ...claimsLine(
        indicators.flatMap(({ code }) => ofIndicator(code)),
        indicators.length * evaluations.length,
      ),
    })),
  };
};

const regionLine = (instrument: Instrument, one: Evaluation, claims: readonly DecidedClaim[]): RegionLine => {
  const { mean, rights } = decidedGaps(instrument, one);
  return {
    region: one.region,
    decided: claims.length,
    of: one.indicators,
    outcomes: outcomesOf(claims),
    // Without a decision the verified value is the claim itself, and says nothing about it.
    gap: gapOf(one.claimed.final, claims.length === 0 ? null : one.verified.final),
    mean,
    rights: instrument.rights.map((right, i) => {
      const own = claims.filter(({ indicator }) => indicator.right === right.code);
      return {
        right,
        decided: own.length,
        of: instrument.indicators.filter((indicator) => indicator.right === right.code).length,
        outcomes: outcomesOf(own),
        gap: rights[i] ?? NO_GAP,
      };
    }),
  };
};

const provinceLine = (
  instrument: Instrument,
  code: string,
  regions: readonly RegionLine[],
): ProvinceLine => ({
  code,
  name: regions.find(({ region }) => region.province !== '')?.region.province ?? code,
  regions: regions.length,
  ...sumOf(regions),
  mean: meanGap(regions.map(({ mean }) => mean)),
  rights: instrument.rights.map((right, i) => ({
    right,
    ...sumOf(regions.flatMap(({ rights }) => rights[i] ?? [])),
  })),
});

/** Lines of regions as one: decisions added up, values averaged. */
const sumOf = (lines: readonly Line[]): Line & { readonly averaged: number } => {
  const total = (value: (line: Line) => number): number => lines.reduce((sum, line) => sum + value(line), 0);
  return {
    decided: total(({ decided }) => decided),
    of: total((line) => line.of),
    outcomes: {
      confirmed: total(({ outcomes }) => outcomes.confirmed),
      down: total(({ outcomes }) => outcomes.down),
      up: total(({ outcomes }) => outcomes.up),
      otherwise: total(({ outcomes }) => outcomes.otherwise),
      unsupported: total(({ outcomes }) => outcomes.unsupported),
      notApplicable: total(({ outcomes }) => outcomes.notApplicable),
    },
    gap: meanGap(lines.map(({ gap }) => gap)),
    averaged: lines.filter(({ gap }) => isCompared(gap)).length,
  };
};

const claimsLine = (claims: readonly DecidedClaim[], of: number): ClaimsLine => {
  const gaps = claims.map(({ gap }) => gap);
  const gap = meanGap(gaps);
  const compared = gaps.filter(isCompared).length;
  return {
    decided: claims.length,
    of,
    outcomes: outcomesOf(claims),
    gap,
    compared,
    high: compared < FEWEST_DECISIONS ? null : (gap.difference ?? 0) < 0,
  };
};

const outcomesOf = (claims: readonly DecidedClaim[]): Outcomes =>
  countOutcomes(claims.map(({ outcome }) => outcome));

/** The instrument's offices by name, each with its indicators. */
const offices = (
  instrument: Instrument,
): readonly { readonly office: string; readonly indicators: readonly Indicator[] }[] => {
  const pairs = instrument.indicators.flatMap((indicator) =>
    officesOf(indicator).map((office) => ({ office, indicator })),
  );
  return [...groupBy(pairs, ({ office }) => officeKey(office))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => ({
      office: group[0]?.office ?? key,
      indicators: group.map(({ indicator }) => indicator),
    }));
};
