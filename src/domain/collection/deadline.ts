// Until when a region's sheet is open: the deadline of all, or its own day where it was opened again.
import { addDays, daysBetween, isDay } from './day';

/** How a sheet stands; a sheet of which nothing is recorded counts as open. */
export interface Standing {
  readonly state: 'open' | 'locked' | 'returned';
  /** `yyyy-MM-dd`: open until the end of that day whatever the deadline; `''` for a sheet that follows the deadline. */
  readonly openUntil: string;
}

/** An extension ends within this many days. */
export const LONGEST_EXTENSION = 90;

/** The last day on which the sheet is open, `''` for one without an end. What is no day counts as none. */
export const openUntil = ({ openUntil: own }: Standing, deadline: string): string =>
  isDay(own) ? own : deadline;

/** Whether a sheet that is still open should be locked: its last day is over. */
export const expired = (standing: Standing, deadline: string, today: string): boolean => {
  const last = openUntil(standing, deadline);
  return standing.state !== 'locked' && last !== '' && today > last;
};

/** What is wrong with the day until which a sheet is to be opened, or null. */
export const extensionFault = (until: string, today: string): 'no-day' | 'past' | 'too-long' | null => {
  if (!isDay(until)) return 'no-day';
  if (until < today) return 'past';
  return daysBetween(today, until) > LONGEST_EXTENSION ? 'too-long' : null;
};

/**
 * Until when a returned sheet is open: so many days from today, and never less than it was open already. A sheet that
 * follows no deadline gets the days all the same.
 */
export const repairUntil = (
  standing: Standing,
  deadline: string,
  today: string,
  repairDays: number,
): string => {
  const own = addDays(today, repairDays);
  const before = standing.state === 'locked' ? '' : openUntil(standing, deadline);
  return before > own ? before : own;
};
