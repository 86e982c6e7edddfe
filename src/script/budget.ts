// How long a run may take before it stops by itself, with what is left for the next one.

/** Google ends a run after six minutes; this leaves room for the piece under way and for writing down what was done. */
const BUDGET_MS = 4.5 * 60_000;

/** Google loads the script anew for each run: this is when the run began. */
const STARTED = Date.now();

/** Milliseconds since the run began. */
export const runMilliseconds = (): number => Date.now() - STARTED;

/** Whether Google, or what stands in for it, ended the run: nothing that is still asked of it comes about. */
export const isTimeOver = (error: unknown): boolean => /exceeded maximum execution time/i.test(String(error));

/** Says whether there is time for another piece, counted from the beginning of the run, reading the book included. */
export const startBudget =
  (milliseconds = BUDGET_MS): (() => boolean) =>
  () =>
    runMilliseconds() < milliseconds;
