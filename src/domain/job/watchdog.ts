// One person's recurring trigger that goes on with jobs: whether it is alive, and how much of the day's trigger time it used.
import { ROUND_MINUTES } from './advance';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Rounds that may be missed before a watchdog is taken for dead: Google's triggers are not punctual. */
const MISSED_ROUNDS = 4;

/** Milliseconds of one run at most, which is kept back before it begins: a run that is killed is paid for in full. */
export const RUN_MS = 6 * MINUTE_MS;

/** Times in milliseconds since the epoch, 0 for never. */
export interface Watchdog {
  /** When the trigger was made; 0 where there is none. */
  readonly made: number;
  /** When it last ran. */
  readonly last: number;
  /** When the day's use began, and milliseconds used since. */
  readonly since: number;
  readonly used: number;
}

export const NO_WATCHDOG: Watchdog = { made: 0, last: 0, since: 0, used: 0 };

export const isAlive = ({ made, last }: Watchdog, now: number): boolean =>
  made > 0 && now - Math.max(made, last) < (MISSED_ROUNDS + 1) * ROUND_MINUTES * MINUTE_MS;

/** Milliseconds used of the day: it starts anew 24 hours after its first use. */
export const usedToday = ({ since, used }: Watchdog, now: number): number =>
  now - since < DAY_MS ? used : 0;

/** Whether another whole run fits into the day's `minutes`. */
export const hasTriggerTime = (watchdog: Watchdog, now: number, minutes: number): boolean =>
  usedToday(watchdog, now) + RUN_MS <= minutes * MINUTE_MS;

/** With so many milliseconds more (or fewer) used of the day. */
export const withUse = (watchdog: Watchdog, now: number, milliseconds: number): Watchdog => {
  const isToday = now - watchdog.since < DAY_MS;
  return {
    ...watchdog,
    since: isToday ? watchdog.since : now,
    used: Math.max(0, (isToday ? watchdog.used : 0) + milliseconds),
  };
};
