// Who may give which vote: nobody looks a second or third time at what they decided themselves.
import { addressOf } from '../decision/decision-text';
import type { Sampled } from './review';

/** Whether the address is that of whoever said it; `by` as `address · yyyy-MM-dd HH:mm`. */
export const isBy = (by: string, address: string): boolean =>
  addressOf(by).toLowerCase() === address.toLowerCase();

/** Why somebody may not settle a difference; null when they may. */
export type ThirdFault = 'first' | 'second' | 'not-third';

/** `thirds` are the addresses of those who may settle, in lower case. */
export const thirdFault = (
  { first, second }: Pick<Sampled, 'first' | 'second'>,
  address: string,
  thirds: readonly string[],
): ThirdFault | null => {
  if (!thirds.includes(address.toLowerCase())) return 'not-third';
  if (isBy(first.by, address)) return 'first';
  return second !== null && isBy(second.by, address) ? 'second' : null;
};
