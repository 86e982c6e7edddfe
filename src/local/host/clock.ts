// The two clocks a host can run on: the computer's, and one that only moves when told.
import type { Clock } from './runtime';

/** The computer's own time; `sleep` blocks the thread, as Google blocks the script. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => {
    if (milliseconds > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  },
};

/** A clock that is told what time it is. */
export interface MadeClock extends Clock {
  /** Milliseconds forward. */
  advance(milliseconds: number): void;
  /** To this time, in milliseconds since the epoch, also back. */
  set(time: number): void;
}

/** A clock that stands still but for `sleep`, `advance` and `set`. */
export const madeClock = (start: Date | number | string): MadeClock => {
  let now = new Date(start).getTime();
  const advance = (milliseconds: number): void => {
    now += Math.max(0, milliseconds);
  };
  const set = (time: number): void => {
    now = time;
  };
  return { now: () => now, sleep: advance, advance, set };
};
