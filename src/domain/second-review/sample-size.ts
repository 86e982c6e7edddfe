// How many decisions to draw, so that few differing ones among them say something about all.

/** Shares are 0 to 1, bounds left out; counts are whole. */
export interface Demand {
  /** How many decisions there are to draw from; at least 1. */
  readonly population: number;
  /** The share of wrong decisions from which on they would be too many. */
  readonly tolerable: number;
  /** The greatest probability of finding few though there are too many. */
  readonly risk: number;
  /** As many differing ones as still count as few. */
  readonly accepted: number;
}

/** A product of decimal fractions such as 60 x 0.05 misses a whole number by less. */
const ROUNDING = 1e-9;

/** The least number of wrong decisions that is the share `tolerable` of all, or more. */
export const fewestTooMany = (population: number, tolerable: number): number =>
  Math.max(1, Math.ceil(population * tolerable - ROUNDING));

/**
 * As many differing ones as can be accepted at all: one less than would be too many among all. What was asked for beyond
 * that could not be met by looking at every decision.
 */
export const acceptable = ({ population, tolerable, accepted }: Demand): number =>
  Math.min(accepted, fewestTooMany(population, tolerable) - 1);

/**
 * The smallest sample in which at most {@link acceptable} differing decisions are found with at most the probability
 * `risk` where too many of all are wrong; all of them where no smaller one does. Drawn without replacement: the
 * hypergeometric distribution, which auditors' tables of attribute sampling approach for large populations.
 */
export const sampleSize = (demand: Demand): number => {
  const { population, tolerable, risk } = demand;
  const wrong = fewestTooMany(population, tolerable);
  const accepted = acceptable(demand);
  const chance = chances(population, wrong);
  // The chance falls as the sample grows.
  let [least, most] = [1, population];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (chance(middle, accepted) <= risk * (1 + ROUNDING)) most = middle;
    else least = middle + 1;
  }
  return least;
};

/** The probability of at most `accepted` wrong ones in a sample, `wrong` of all being so. */
const chances = (population: number, wrong: number): ((sample: number, accepted: number) => number) => {
  const logs = new Float64Array(population + 1);
  for (let i = 2; i <= population; i++) logs[i] = (logs[i - 1] ?? 0) + Math.log(i);
  const log = (n: number): number => logs[n] ?? Number.NaN;
  const ways = (n: number, k: number): number => log(n) - log(k) - log(n - k);
  return (sample, accepted) => {
    const all = ways(population, sample);
    let sum = 0;
    const most = Math.min(accepted, wrong, sample);
    for (let k = Math.max(0, sample - (population - wrong)); k <= most; k++) {
      sum += Math.exp(ways(wrong, k) + ways(population - wrong, sample - k) - all);
    }
    return sum;
  };
};
