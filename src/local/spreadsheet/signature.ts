// Google's check of argument types, before a method does anything.
import { isDate } from 'node:util/types';
import { wrongArguments } from '../host/signature';
import { googleType } from '../host/unimplemented';
import { EnumMember } from './enum-member';

export type Check = (value: unknown) => boolean;

export const num: Check = (value) => typeof value === 'number' && !Number.isNaN(value);
export const str: Check = (value) => typeof value === 'string';
export const bool: Check = (value) => typeof value === 'boolean';
export const date: Check = (value) => isDate(value);
export const list: Check = (value) => Array.isArray(value);
export const grid: Check = (value) => Array.isArray(value) && value.every((row) => Array.isArray(row));
export const record: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
export const any: Check = () => true;
export const member: Check = (value) => value instanceof EnumMember;
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || value === undefined || check(value);
export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** Whether a value is a stand-in for this interface of Google's, such as `Spreadsheet.Range`. */
export const isA = (value: unknown, type: string): boolean =>
  typeof value === 'object' && value !== null && Reflect.get(value, googleType) === type;
export const a =
  (type: string): Check =>
  (value) =>
    isA(value, `Spreadsheet.${type}`);
/** An address or a `User`. */
export const person: Check = (value) => typeof value === 'string' || isA(value, 'Base.User');

/** Google's exception for arguments that fit none of a method's signatures. `memberName` as in `Sheet.getRange`. */
export const signatureError = (memberName: string, args: readonly unknown[]): Error =>
  wrongArguments(
    memberName.startsWith('SpreadsheetApp.') ? memberName : `SpreadsheetApp.${memberName}`,
    args,
  );

/** Throws {@link signatureError} unless the arguments fit one of `shapes`. `memberName` as in `Sheet.getRange`. */
export const signature = (
  memberName: string,
  args: readonly unknown[],
  ...shapes: readonly (readonly Check[])[]
): void => {
  for (const shape of shapes) {
    if (shape.length === args.length && shape.every((check, index) => check(args[index]))) return;
  }
  throw signatureError(memberName, args);
};
