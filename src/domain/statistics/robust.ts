// Location and spread that a few wild values do not move.

/** The middle value, or the mean of the two middle ones. NaN FOR AN EMPTY LIST. */
export const median = (values: readonly number[]): number => {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
};

/** Median absolute deviation from `middle`. 0 WHEN MORE THAN HALF OF THE VALUES ARE THE SAME. */
export const mad = (values: readonly number[], middle: number): number =>
  median(values.map((value) => Math.abs(value - middle)));
