// How long a run may take before it stops by itself, with what is left for the next one.

/** Google ends a run after six minutes; this leaves room for the piece under way and for writing down what was done. */
const BUDGET_MS = 4.5 * 60_000;

/** Google loads the script anew for each run: this is when the run began. */
const STARTED = Date.now();

/** Says whether there is time for another piece, counted from the beginning of the run, reading the book included. */
export const startBudget =
  (milliseconds = BUDGET_MS): (() => boolean) =>
  () =>
    Date.now() - STARTED < milliseconds;
