// Moments as serial numbers of a zone, for dates that stand in rules instead of in cells.
import { types } from 'node:util';

const dayLength = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** Days since 1899-12-30 for a serial number, a Date (as seen in `timeZone`) or an ISO date; undefined for other things. */
export const toSerial = (value: unknown, timeZone: string): number | undefined => {
  if (typeof value === 'number') return value;
  if (types.isDate(value)) return (wallClock(value.getTime(), timeZone) - epoch) / dayLength;
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value)) return undefined;
  const time = Date.parse(/[T ]/.test(value) ? `${value.replace(' ', 'T').replace(/Z$/, '')}Z` : value);
  return Number.isNaN(time) ? undefined : (time - epoch) / dayLength;
};

/** The clock on the wall there, as if it were UTC. */
const wallClock = (time: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(time);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
    ((time % 1000) + 1000) % 1000,
  );
};
