// How long a run may take before it stops by itself, with what is left for the next one.

/** Google ends a run after six minutes; this leaves room for the piece under way and for writing down what was done. */
const BUDGET_MS = 4.5 * 60_000;

/** Says whether there is time for another piece; counts from when it is made. */
export const startBudget = (milliseconds = BUDGET_MS): (() => boolean) => {
  const started = Date.now();
  return () => Date.now() - started < milliseconds;
};
