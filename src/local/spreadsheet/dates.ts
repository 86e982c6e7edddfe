// Dates among the arguments of rules: kept as dates, read from a file as serial numbers or formulas.
import { isDate } from 'node:util/types';
import { dateOf, serialOf } from './serial';

/** The serial number of a rule's argument; null for a formula. */
export const serialArg = (arg: unknown, timeZone: string): number | null =>
  isDate(arg) ? serialOf(arg.getTime(), timeZone) : typeof arg === 'number' ? arg : null;

/** A rule's argument as a script reads it: serial numbers of date criteria become dates. */
export const scriptArg = (arg: unknown, criteria: string, timeZone: string): unknown =>
  criteria.startsWith('DATE_') && typeof arg === 'number' ? dateOf(arg, timeZone) : arg;
