// Offsets of time zones, by any name that Google takes.
import { exception } from '../host/exception';
import { offsetAt } from '../host/zone-offset';

const FIXED = /^GMT([+-])(\d{1,2})(?::?(\d{2}))?$/;

const fixedMinutes = (zone: string): number | undefined => {
  if (zone === 'UTC' || zone === 'GMT' || zone === 'Z') return 0;
  const [, sign, hours, minutes = '0'] = FIXED.exec(zone) ?? [];
  return hours === undefined ? undefined : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

/** Minutes east of Greenwich at that instant. Throws for a zone that is none. */
export const offsetMinutes = (instant: number, zone: string): number => {
  const fixed = fixedMinutes(zone);
  if (fixed !== undefined) return fixed;
  try {
    return Math.round(offsetAt(zone, instant) / 60_000);
  } catch {
    throw exception(`Invalid argument: timeZone. ${zone} is not a time zone.`);
  }
};

/** The instant at which a clock in the zone shows `local`, given as if it were UTC. */
export const instantOf = (local: number, zone: string): number => {
  const first = local - offsetMinutes(local, zone) * 60_000;
  return local - offsetMinutes(first, zone) * 60_000;
};

const INDONESIAN: Readonly<Record<string, readonly [short: string, long: string]>> = {
  'Asia/Jakarta': ['WIB', 'Western Indonesia Time'],
  'Asia/Pontianak': ['WIB', 'Western Indonesia Time'],
  'Asia/Makassar': ['WITA', 'Central Indonesia Time'],
  'Asia/Jayapura': ['WIT', 'Eastern Indonesia Time'],
};

/** `WIB` or `Western Indonesia Time`; `GMT+07:00` where the zone has no name. */
export const zoneName = (instant: number, zone: string, style: 'short' | 'long'): string => {
  const own = INDONESIAN[zone]?.[style === 'short' ? 0 : 1];
  if (own) return own;
  const fixed = fixedMinutes(zone);
  if (fixed !== undefined) return fixed === 0 ? zone.replace('Z', 'UTC') : `GMT${signed(fixed, ':')}`;
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style }).formatToParts(
    instant,
  );
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
  return /^GMT[+-]/.test(name) ? `GMT${signed(offsetMinutes(instant, zone), ':')}` : name;
};

/** `+0700` or `+07:00`. */
export const signed = (minutes: number, between: string): string => {
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${between}${two(size % 60)}`;
};
