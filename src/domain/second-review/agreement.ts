// How far two people who judged the same things agree, beyond what chance alone would bring.

/** Shares and kappa as fractions of 1. */
export interface Agreement {
  /** How many were judged by both. */
  readonly pairs: number;
  /** How many of them alike. */
  readonly same: number;
  /**
   * Cohen's kappa: 1 for full agreement, 0 for as much as chance brings. null where it is not defined: nothing was judged
   * by both, or both put everything into one and the same category, so that chance alone would bring full agreement.
   */
  readonly kappa: number | null;
  /** Standard error for large samples; null without kappa. */
  readonly error: number | null;
  /**
   * 95 %, cut at -1 and 1. null without kappa, and where the standard error is 0, as it is for full agreement: the formula
   * then says nothing about how certain it is.
   */
  readonly interval: readonly [number, number] | null;
}

/** The standard normal distribution has 95 % between minus and plus this. */
const Z = 1.959964;

/**
 * Of a square table of counts: row the first person's category, column the second's. Standard error after Fleiss, Cohen and
 * Everitt, Psychological Bulletin 72 (1969), 323-327.
 */
export const agreementOf = (table: readonly (readonly number[])[]): Agreement => {
  const pairs = sum(table.map(sum));
  const same = sum(table.map((row, i) => row[i] ?? 0));
  const none = { pairs, same, kappa: null, error: null, interval: null };
  if (pairs === 0) return none;
  const share = table.map((row) => row.map((count) => count / pairs));
  const first = share.map(sum);
  const second = share.map((_, i) => sum(share.map((row) => row[i] ?? 0)));
  const byChance = sum(first.map((of, i) => of * (second[i] ?? 0)));
  if (first.some((of, i) => of === 1 && second[i] === 1)) return none;
  const kappa = (same / pairs - byChance) / (1 - byChance);
  const terms = share.flatMap((row, i) =>
    row.map((of, j) => {
      const [column, line] = [second[i] ?? 0, first[j] ?? 0];
      return i === j
        ? of * (1 - (line + column) * (1 - kappa)) ** 2
        : of * (column + line) ** 2 * (1 - kappa) ** 2;
    }),
  );
  const variance = (sum(terms) - (kappa - byChance * (1 - kappa)) ** 2) / ((1 - byChance) ** 2 * pairs);
  // What should be nothing comes out as a trace of rounding, of either sign.
  const error = variance < 1e-15 ? 0 : Math.sqrt(variance);
  return {
    pairs,
    same,
    kappa,
    error,
    interval: error === 0 ? null : [Math.max(-1, kappa - Z * error), Math.min(1, kappa + Z * error)],
  };
};

/** The table of counts of pairs of categories; a pair with one that is not listed is left out. */
export const tally = <C>(
  categories: readonly C[],
  pairs: readonly (readonly [C, C])[],
): readonly (readonly number[])[] =>
  categories.map((row) =>
    categories.map((column) => pairs.filter(([first, second]) => first === row && second === column).length),
  );

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
