// A run as whoever began it sees it: it stands still, it is done, or it failed.
import type { BegunRun } from './contract';
import type { Faults } from './faults';
import type { Execution } from './run';

/** Begins the run and gives it when it stands still or is over. `go` lets it go on. */
export const begun = async (
  execution: Execution,
  go: (run: Execution, faults: Faults | undefined) => Promise<unknown>,
  faults: Faults | undefined,
): Promise<BegunRun> => {
  let state: BegunRun['state'] = 'paused';
  let result: unknown;
  let error: unknown;
  const resume = async (next?: Faults): Promise<void> => {
    if (state !== 'paused') throw new Error('The run is over.');
    try {
      result = await go(execution, next);
      if (!execution.isPaused) state = 'done';
    } catch (thrown) {
      state = 'failed';
      error = thrown;
    }
  };
  await resume(faults);
  return {
    get state() {
      return state;
    },
    get result() {
      return result;
    },
    get error() {
      return error;
    },
    get calls() {
      return execution.calls;
    },
    resume,
  };
};
