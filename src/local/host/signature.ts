// Google's complaint about arguments that fit none of a method's forms.
import { types } from 'node:util';
import { exception } from './exception';
import { googleType } from './unimplemented';

const typeName = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (Array.isArray(value)) return value.length > 0 ? `${typeName(value[0])}[]` : '(class)';
  if (typeof value !== 'object') return typeof value;
  if (types.isDate(value)) return 'Date';
  const type: unknown = Reflect.get(value, googleType);
  return typeof type === 'string' ? type.replace('.', 'App.') : '(class)';
};

/** `The parameters (String,number) don't match the method signature for Utilities.sleep.` */
export const wrongArguments = (member: string, args: readonly unknown[]): Error =>
  exception(
    `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${member}.`,
  );
