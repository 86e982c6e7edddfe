// One unit of a long action: what it gives, or why it could not be done.
import { isQuotaSpent } from '../again';
import { isTimeOver } from '../budget';
import { reasonOf } from '../reason-of';
import { Refusal } from '../refusal';

export interface NotDone {
  readonly reason: string;
  /** Whether the account's day is used up. */
  readonly quotaSpent: boolean;
}

/** Throws nothing but that the run's own time is over, and what stops the whole action. */
export const tryUnit = <T extends object>(run: () => T): T | NotDone => {
  try {
    return run();
  } catch (error) {
    if (isTimeOver(error) || error instanceof Refusal) throw error;
    return { reason: reasonOf(error), quotaSpent: isQuotaSpent(error) };
  }
};
