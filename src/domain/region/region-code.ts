// The Kemendagri code of a regency or city, also where a spreadsheet has turned it into a number or a date.
import { type Cell, plainText } from '../table/cell';

/** `73.71`; always text. */
export type RegionCode = string;

export type RegionCodeRead =
  | { readonly code: RegionCode; readonly from: 'text' | 'number' | 'date' | 'other-text' }
  | { readonly code: null };

/** Provinces have codes from 11 up, their regencies and cities from 01. */
const CODE = /^(?:1[1-9]|[2-9]\d)\.(?!00)\d{2}$/;

/** Half a day, so that a date at midnight anywhere between UTC-11 and UTC+12 falls on its own day. */
const HALF_DAY = 12 * 3_600_000;

/**
 * Reads a region code. `from` says how it was found: as text, or recognised from a number (73.1 is 73.10, 7371 is
 * 73.71), a date (11 January is 11.01) or other text (`73,71`, `7371`). `{ code: null }` when it is none of these:
 * a time of day (11:01, which a spreadsheet puts on 30 December 1899) no longer tells which code it was.
 */
export const readRegionCode = (cell: Cell): RegionCodeRead => {
  if (cell instanceof Date) return readDate(cell);
  if (typeof cell === 'number') return readNumber(cell);
  const text = plainText(cell).replace(/^'/, '');
  if (CODE.test(text)) return { code: text, from: 'text' };
  const other = /^(\d{2})[., -]?(\d{2})$/.exec(text);
  return checked(`${other?.[1]}.${other?.[2]}`, 'other-text');
};

const readNumber = (value: number): RegionCodeRead => {
  const whole = Number.isInteger(value) && value >= 1101 && value <= 9999 ? value / 100 : value;
  const text = whole.toFixed(2);
  return Math.abs(Number(text) - whole) < 1e-9 ? checked(text, 'number') : { code: null };
};

const readDate = (date: Date): RegionCodeRead => {
  if (Number.isNaN(date.getTime())) return { code: null };
  const day = new Date(date.getTime() + HALF_DAY);
  return day.getUTCFullYear() < 1900
    ? { code: null }
    : checked(`${two(day.getUTCDate())}.${two(day.getUTCMonth() + 1)}`, 'date');
};

const checked = (code: string, from: 'number' | 'date' | 'other-text'): RegionCodeRead =>
  CODE.test(code) ? { code, from } : { code: null };

const two = (n: number): string => String(n).padStart(2, '0');

export const provinceOf = (code: RegionCode): string => code.slice(0, 2);

/** Cities have codes from 71 up in their province, regencies below. */
export const isCity = (code: RegionCode): boolean => Number(code.slice(3)) >= 71;
