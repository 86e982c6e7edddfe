// Utilities.formatDate: a date in a zone by a SimpleDateFormat pattern, names in English.
import { MONTHS, readPattern, WEEKDAYS } from './date-pattern';
import { offsetMinutes, signed, zoneName } from './time-zone';

const DAY = 86_400_000;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Week of a year whose weeks begin on Sunday and whose first week has January 1, as in the United States. */
const weekOf = (local: Date): { year: number; week: number } => {
  const saturday = local.getTime() + (6 - local.getUTCDay()) * DAY;
  const year = new Date(saturday).getUTCFullYear();
  return { year, week: Math.floor((saturday - Date.UTC(year, 0, 1)) / DAY / 7) + 1 };
};

const isoOffset = (minutes: number, count: number): string => {
  if (minutes === 0) return 'Z';
  return count === 1 ? signed(minutes, '').slice(0, 3) : signed(minutes, count === 2 ? '' : ':');
};

const year = (value: number, count: number): string =>
  count === 2 ? pad(value % 100, 2) : pad(value, count);

const name = (value: string, count: number): string => (count > 3 ? value : value.slice(0, 3));

const write = (letter: string, count: number, instant: number, zone: string, minutes: number): string => {
  const local = new Date(instant + minutes * 60_000);
  const hour = local.getUTCHours();
  const day = local.getUTCDate();
  const month = local.getUTCMonth();
  switch (letter) {
    case 'G':
      return local.getUTCFullYear() > 0 ? 'AD' : 'BC';
    case 'y':
      return year(local.getUTCFullYear(), count);
    case 'Y':
      return year(weekOf(local).year, count);
    case 'M':
    case 'L':
      return count > 2 ? name(MONTHS[month] ?? '', count) : pad(month + 1, count);
    case 'w':
      return pad(weekOf(local).week, count);
    case 'W': {
      const first = new Date(Date.UTC(local.getUTCFullYear(), month, 1)).getUTCDay();
      return pad(Math.floor((day - 1 + first) / 7) + 1, count);
    }
    case 'D':
      return pad(Math.floor((local.getTime() - Date.UTC(local.getUTCFullYear(), 0, 1)) / DAY) + 1, count);
    case 'd':
      return pad(day, count);
    case 'F':
      return pad(Math.floor((day - 1) / 7) + 1, count);
    case 'E':
      return name(WEEKDAYS[local.getUTCDay()] ?? '', count);
    case 'u':
      return pad(local.getUTCDay() || 7, count);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return pad(hour, count);
    case 'k':
      return pad(hour || 24, count);
    case 'K':
      return pad(hour % 12, count);
    case 'h':
      return pad(hour % 12 || 12, count);
    case 'm':
      return pad(local.getUTCMinutes(), count);
    case 's':
      return pad(local.getUTCSeconds(), count);
    case 'S':
      return pad(local.getUTCMilliseconds(), count);
    case 'z':
      return zoneName(instant, zone, count > 3 ? 'long' : 'short');
    case 'Z':
      return signed(minutes, '');
    default:
      return isoOffset(minutes, count);
  }
};

/**
 * The instant (milliseconds) as a clock in `zone` shows it. Letters as in Java's SimpleDateFormat; month and day names
 * in English. Throws Google's exception for a zone or a letter that there is not.
 *
 * @example formatDate(0, 'Asia/Jakarta', "yyyy-MM-dd'T'HH:mm") // '1970-01-01T07:00'
 */
export const formatDate = (instant: number, zone: string, pattern: string): string => {
  const minutes = offsetMinutes(instant, zone);
  return readPattern(pattern)
    .map((piece) =>
      'literal' in piece ? piece.literal : write(piece.letter, piece.count, instant, zone, minutes),
    )
    .join('');
};
