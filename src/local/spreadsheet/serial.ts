// Serial numbers and instants: days since 1899-12-30 on the clocks of a zone, and milliseconds since the epoch.

const DAY = 86_400_000;
const QUARTER = 900_000;
/** Serial of 1970-01-01. */
const EPOCH = 25_569;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly offsets: Map<number, number | null>;
}

const zones = new Map<string, Zone>();

const zoneOf = (timeZone: string): Zone => {
  let zone = zones.get(timeZone);
  if (!zone) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    zone = { format, offsets: new Map() };
    zones.set(timeZone, zone);
  }
  return zone;
};

const exactOffset = (zone: Zone, instant: number): number => {
  const seconds = Math.floor(instant / 1000) * 1000;
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = (
    zone.format.format(seconds).match(/\d+/g) ?? []
  ).map(Number);
  const clock = new Date(0);
  clock.setUTCFullYear(zone.format.format(seconds).includes('BC') ? 1 - year : year, month - 1, day);
  clock.setUTCHours(hour, minute, second);
  return clock.getTime() - seconds;
};

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
export const offsetAt = (timeZone: string, instant: number): number => {
  const zone = zoneOf(timeZone);
  const quarter = Math.floor(instant / QUARTER);
  let offset = zone.offsets.get(quarter);
  if (offset === undefined) {
    const first = exactOffset(zone, quarter * QUARTER);
    offset = first === exactOffset(zone, (quarter + 1) * QUARTER - 1000) ? first : null;
    zone.offsets.set(quarter, offset);
  }
  return offset ?? exactOffset(zone, instant);
};

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
    zoneOf(timeZone);
    return true;
  } catch {
    return false;
  }
};
