// Utilities.parseDate: the inverse of formatDate.
import { exception } from '../host/exception';
import { MONTHS, type Piece, readPattern, WEEKDAYS } from './date-pattern';
import { instantOf } from './time-zone';

interface Fields {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  afternoon: boolean | null;
  offset: number | null;
}

/** Of a two-digit year Java takes the one from 80 years before now to 20 after. */
const fullYear = (digits: number, now: number): number => {
  const earliest = new Date(now).getUTCFullYear() - 80;
  const century = Math.floor(earliest / 100) * 100;
  return century + digits < earliest ? century + 100 + digits : century + digits;
};

const longestName = (
  text: string,
  names: readonly string[],
): { index: number; length: number } | undefined => {
  const low = text.toLowerCase();
  for (const size of [undefined, 3]) {
    const index = names.findIndex((name) => low.startsWith(name.slice(0, size).toLowerCase()));
    if (index >= 0) return { index, length: size ?? names[index]?.length ?? 0 };
  }
  return undefined;
};

const OFFSET = /^(?:(Z|UTC|GMT)|(WIB|WITA|WIT)\b|(?:GMT)?([+-])(\d{1,2}):?(\d{2})?)/;
const ZONES: Readonly<Record<string, number>> = { WIB: 420, WITA: 480, WIT: 540 };

const offsetAt = (text: string): { minutes: number; length: number } | undefined => {
  const signedFirst = /^(?:GMT|UTC)(?=[+-]\d)/.exec(text)?.[0].length ?? 0;
  const found = OFFSET.exec(text.slice(signedFirst));
  if (!found) return undefined;
  const [whole, , name, sign, hours = '0', minutes = '0'] = found;
  const size = Number(hours) * 60 + Number(minutes);
  return {
    minutes: name ? (ZONES[name] ?? 0) : sign === '-' ? -size : size,
    length: whole.length + signedFirst,
  };
};

const isNumeric = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  'letter' in piece &&
  !'GEazZX'.includes(piece.letter) &&
  !('ML'.includes(piece.letter) && piece.count > 2);

/** Reads one piece at the head of `text` into `fields`; how many letters it took, undefined when it does not match. */
const readPiece = (
  piece: Piece,
  text: string,
  tight: boolean,
  fields: Fields,
  now: number,
): number | undefined => {
  if ('literal' in piece) return text.startsWith(piece.literal) ? piece.literal.length : undefined;
  const { letter, count } = piece;
  if (!isNumeric(piece)) {
    if ('zZX'.includes(letter)) {
      const offset = offsetAt(text);
      if (offset) fields.offset = offset.minutes;
      return offset?.length;
    }
    const names =
      letter === 'E' ? WEEKDAYS : letter === 'a' ? ['AM', 'PM'] : letter === 'G' ? ['BC', 'AD'] : MONTHS;
    const found = longestName(text, names);
    if (!found) return undefined;
    if (letter === 'a') fields.afternoon = found.index === 1;
    if (letter === 'M' || letter === 'L') fields.month = found.index;
    return found.length;
  }
  const digits = new RegExp(tight ? `^\\d{1,${count}}` : '^\\d+').exec(text)?.[0];
  if (!digits) return undefined;
  const value = Number(digits);
  if (letter === 'y') fields.year = count <= 2 && digits.length === 2 ? fullYear(value, now) : value;
  else if (letter === 'M' || letter === 'L') fields.month = value - 1;
  else if (letter === 'd') fields.day = value;
  else if (letter === 'D') [fields.month, fields.day] = [0, value];
  else if (letter === 'H') fields.hour = value;
  else if (letter === 'k') fields.hour = value % 24;
  else if (letter === 'K' || letter === 'h') fields.hour = value % 12;
  else if (letter === 'm') fields.minute = value;
  else if (letter === 's') fields.second = value;
  else if (letter === 'S') fields.millisecond = value;
  return digits.length;
};

/**
 * The instant in milliseconds that `text` names in `zone` by the pattern. What the pattern lacks is 1970-01-01 00:00;
 * days and months past their end roll over, and what follows the pattern is ignored, as in Java. `now` decides the century of a
 * two-digit year. Throws where the text does not match.
 */
export const parseDate = (text: string, zone: string, pattern: string, now: number): number => {
  const fields: Fields = {
    year: 1970,
    month: 0,
    day: 1,
    hour: 0,
    minute: 0,
    second: 0,
    millisecond: 0,
    afternoon: null,
    offset: null,
  };
  const pieces = readPattern(pattern);
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const taken = readPiece(piece, text.slice(at), isNumeric(pieces[index + 1]), fields, now);
    if (taken === undefined) throw exception(`Unparseable date: "${text}"`);
    at += taken;
  }
  const local = new Date(0);
  local.setUTCFullYear(fields.year, fields.month, fields.day);
  const hour = fields.afternoon === null ? fields.hour : (fields.hour % 12) + (fields.afternoon ? 12 : 0);
  local.setUTCHours(hour, fields.minute, fields.second, fields.millisecond);
  return fields.offset === null ? instantOf(local.getTime(), zone) : local.getTime() - fields.offset * 60_000;
};
