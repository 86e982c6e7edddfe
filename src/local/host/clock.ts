// The two clocks a host can run on: the computer's, and one that only moves when told.
import type { Clock } from './runtime';

/** The computer's own time; `sleep` blocks the thread, as Google blocks the script. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => {
    if (milliseconds > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  },
};

/** A clock that stands still but for `sleep` and `advance`, both in milliseconds. */
export const madeClock = (start: Date | number | string): Clock & { advance(milliseconds: number): void } => {
  let now = new Date(start).getTime();
  const advance = (milliseconds: number): void => {
    now += Math.max(0, milliseconds);
  };
  return { now: () => now, sleep: advance, advance };
};
