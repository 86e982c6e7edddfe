// What a script passes in, checked the way Google's bridge does: wrong types are refused with the method's signature.
import { exception } from '../host/exception';
import type { EnumValue } from '../host/google-enum';
import { wrongArguments } from '../host/signature';
import { memberOf } from './enums';

/** Google's refusal of arguments; `method` is such as `Body.insertParagraph`. */
export const mismatch = (method: string, ...values: readonly unknown[]): Error =>
  wrongArguments(`DocumentApp.${method}`, values);

/** A text; numbers and booleans are taken as they print, as Google does. `all` are the arguments as passed. */
export const string = (value: unknown, method: string, ...all: readonly unknown[]): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw mismatch(method, ...(all.length > 0 ? all : [value]));
};

export const number = (value: unknown, method: string, ...all: readonly unknown[]): number => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw mismatch(method, ...(all.length > 0 ? all : [value]));
};

/** A whole number; a fraction is cut off, as Google's conversion to an integer does. */
export const integer = (value: unknown, method: string, ...all: readonly unknown[]): number =>
  Math.trunc(number(value, method, ...all));

export const optionalNumber = (value: unknown, method: string): number | null =>
  value === null || value === undefined ? null : number(value, method);

export const optionalBoolean = (value: unknown, method: string): boolean | null => {
  if (value === null || value === undefined || typeof value === 'boolean') return value ?? null;
  throw mismatch(method, value);
};

export const optionalString = (value: unknown, method: string): string | null =>
  value === null || value === undefined ? null : string(value, method);

/** `#rgb` or `#rrggbb` as `#rrggbb` in lower case; null stays null. */
export const optionalColor = (value: unknown, method: string): string | null => {
  const text = optionalString(value, method);
  if (text === null || text === '') return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  const long = short ? `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}` : text;
  if (!/^#[0-9a-f]{6}$/i.test(long)) throw exception(`Invalid argument: ${text}`);
  return long.toLowerCase();
};

/** The name of an enumeration's member. */
export const enumName = <Name extends string>(
  known: Readonly<Record<Name, EnumValue>>,
  value: unknown,
  method: string,
): Name => {
  const name = memberOf(known, value);
  if (name === null) throw mismatch(method, value);
  return name;
};

export const optionalEnum = <Name extends string>(
  known: Readonly<Record<Name, EnumValue>>,
  value: unknown,
  method: string,
): Name | null => (value === null || value === undefined ? null : enumName(known, value, method));
