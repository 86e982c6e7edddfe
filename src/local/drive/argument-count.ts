// How many arguments a method of an advanced service takes.
import { exception } from '../host/exception';

/** Throws Google's error unless there are from `least` to `most` arguments. */
export const expectArguments = (args: readonly unknown[], least: number, most: number): void => {
  if (args.length >= least && args.length <= most) return;
  throw exception(`Invalid number of arguments provided. Expected ${least}-${most} only`);
};
