// What was claimed against what was verified: two values, their difference and their factor.
import { printed } from '../scoring/grade';
import { roundHalfUp } from '../scoring/round';

/** Decimals of a factor: 588.40 of 721 is 0.816. */
export const FACTOR_DECIMALS = 3;

/** Values as printed (two decimals), on the scale of what is compared: 0 to 100 for shares, scores and finals. */
export interface Gap {
  readonly claimed: number | null;
  readonly verified: number | null;
  /** verified - claimed, of the values as printed; null when either is missing. */
  readonly difference: number | null;
  /** verified / claimed, of the values as printed, three decimals; null when either is missing or claimed is 0. */
  readonly factor: number | null;
}

/** Nothing to compare. */
export const NO_GAP: Gap = { claimed: null, verified: null, difference: null, factor: null };

/** Compares a claimed value with the verified one; null stands for a value that is missing. */
export const gapOf = (claimed: number | null, verified: number | null): Gap => {
  const [from, to] = [printedOrNull(claimed), printedOrNull(verified)];
  return from === null || to === null
    ? { claimed: from, verified: to, difference: null, factor: null }
    : {
        claimed: from,
        verified: to,
        difference: printed(to - from),
        factor: from === 0 ? null : roundHalfUp(to / from, FACTOR_DECIMALS),
      };
};

/** Whether both values are there. */
export const isCompared = ({ difference }: Gap): boolean => difference !== null;

/**
 * The gap between the mean claimed and the mean verified value of the gaps that have both, each with the weight 1. The
 * factor is that of the means, not the mean of the factors. {@link NO_GAP} where none has both.
 */
export const meanGap = (gaps: readonly Gap[]): Gap => {
  const compared = gaps.filter(isCompared);
  if (compared.length === 0) return NO_GAP;
  const mean = (side: 'claimed' | 'verified'): number =>
    compared.reduce((sum, gap) => sum + (gap[side] ?? 0), 0) / compared.length;
  return gapOf(mean('claimed'), mean('verified'));
};

const printedOrNull = (value: number | null): number | null => (value === null ? null : printed(value));
