// How far the clocks of a time zone are from UTC, at any instant.

const QUARTER = 900_000;

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

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. Throws a RangeError for a zone that is none. */
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
