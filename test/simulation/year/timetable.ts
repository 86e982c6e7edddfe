// When things happen: people's hours, and the times at which Google runs a trigger. Times are milliseconds since the epoch.
import type { TriggerRecord } from '../../../src/local/services/triggers';

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** Jakarta, whose clock all books follow, is seven hours ahead of UTC. */
const JAKARTA = 7 * HOUR;

/** Midnight in Jakarta of the day that it is. */
export const dayOf = (time: number): number => Math.floor((time + JAKARTA) / DAY) * DAY - JAKARTA;

/** Midnight in Jakarta of a day `yyyy-MM-dd`. */
export const midnightOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) - JAKARTA;

const [OPENS, CLOSES] = [9 * HOUR, 16 * HOUR];

/** The first moment from `time` on at which somebody sits at their desk: every day from nine to four. */
export const inOfficeHours = (time: number): number => {
  const day = dayOf(time);
  if (time < day + OPENS) return day + OPENS;
  return time < day + CLOSES ? time : day + DAY + OPENS;
};

/**
 * When a trigger runs next after `after`: Google chooses a minute in the hour of a daily one, and where a recurring one begins.
 * `place` tells books apart: each has minutes of its own.
 */
export const nextRun = ({ schedule, createdAt }: TriggerRecord, after: number, place: number): number => {
  const { everyMinutes, atHour } = schedule;
  if (everyMinutes !== undefined) {
    const step = everyMinutes * MINUTE;
    const first = createdAt + (1 + ((place * 7) % everyMinutes)) * MINUTE;
    return first > after ? first : first + (Math.floor((after - first) / step) + 1) * step;
  }
  if (atHour === undefined) throw new Error('A trigger of the year is daily or comes every few minutes.');
  const today = dayOf(after) + atHour * HOUR + (1 + ((place * 17) % 59)) * MINUTE;
  return today > after ? today : today + DAY;
};
