// Serial numbers and instants: days since 1899-12-30 on the clocks of a zone, and milliseconds since the epoch.
import { offsetAt } from '../host/zone-offset';

const DAY = 86_400_000;
/** Serial of 1970-01-01. */
const EPOCH = 25_569;

/**
 * The instant when the clocks of a zone show `clock` (milliseconds, as if it were UTC). Of two such instants the
 * earlier; where clocks were put forward over it, as far after the jump as it is after the hour that is missing began.
 */
export const instantOf = (clock: number, timeZone: string): number => {
  const before = offsetAt(timeZone, clock - DAY);
  const after = offsetAt(timeZone, clock + DAY);
  for (const offset of before >= after ? [before, after] : [after, before]) {
    if (offsetAt(timeZone, clock - offset) === offset) return clock - offset;
  }
  return clock - before;
};

/** The serial number that a zone's clocks show at an instant (milliseconds since the epoch). */
export const serialOf = (instant: number, timeZone: string): number =>
  (instant + offsetAt(timeZone, instant)) / DAY + EPOCH;

/** The date of a serial number in a zone, to the millisecond. */
export const dateOf = (serial: number, timeZone: string): Date =>
  new Date(instantOf(Math.round((serial - EPOCH) * DAY), timeZone));

/** Serial number of a day of the calendar; null when there is no such day. `month` is 1..12. */
export const serialOfDay = (year: number, month: number, day: number): number | null => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return null;
  }
  return date.getTime() / DAY + EPOCH;
};

/** What the clocks show: year, month 1..12, day, weekday 0..6 from Sunday, and the time of day in milliseconds. */
export const fieldsOf = (
  serial: number,
): { year: number; month: number; day: number; weekday: number; time: number } => {
  const clock = Math.round((serial - EPOCH) * DAY);
  const date = new Date(clock);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    time: clock - Math.floor(clock / DAY) * DAY,
  };
};

/** Whether the computer knows this IANA zone. */
export const isTimeZone = (timeZone: string): boolean => {
  try {
    offsetAt(timeZone, 0);
    return true;
  } catch {
    return false;
  }
};
