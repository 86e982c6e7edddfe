// Whether what should run every night still does.

/** What is not right with a nightly run that is on. */
export type NightlyTrouble = 'silent' | 'trigger-gone' | 'hour-changed';

/** Late by this much past the hour at which it was due, a nightly run is missed: 36 hours after the last one. */
const PATIENCE_HOURS = 12;
const HOUR_MS = 3_600_000;
const TIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}/;

/** Wall-clock times `yyyy-MM-dd HH:mm` in one zone; what follows them is not read. `''` for never. */
export interface NightlyTimes {
  readonly last: string;
  readonly next: string;
}

/**
 * Whether a job that is on has been silent for too long at `now`. Where nobody knows when it was due, a day after it last
 * ran; one of which neither is known is silent.
 */
export const isSilent = ({ last, next }: NightlyTimes, now: string): boolean => {
  const due = timeOf(next) ?? plusDay(timeOf(last));
  const time = timeOf(now);
  return due === null || time === null || time - due > PATIENCE_HOURS * HOUR_MS;
};

/** Milliseconds on a clock without zones. */
const timeOf = (text: string): number | null =>
  TIME.test(text) ? Date.parse(`${text.slice(0, 10)}T${text.slice(11, 16)}:00Z`) : null;

const plusDay = (time: number | null): number | null => (time === null ? null : time + 24 * HOUR_MS);
