// Tries again what failed by something that passes. Only for what may be done twice: reading, and writing that sets a state.
import { reasonOf } from './reason-of';

/**
 * What Google says of failures that pass, from public logs; English, as an account in another language may be told otherwise. `too many times
 * for one day` is none of them.
 */
const PASSING: readonly RegExp[] = [
  /service (\w+ )?timed out/i,
  /we're sorry, a server error occurred/i,
  /too many times in a short time/i,
  /(user )?rate limit exceeded/i,
  /quota exceeded for quota metric .*per minute/i,
  /service (is currently )?unavailable/i,
  /service error: /i,
  /backend error/i,
  /internal error/i,
  /empty response/i,
  /failed with error: .*\b(429|500|502|503|504)\b/i,
];

export const isPassing = (reason: string): boolean => PASSING.some((text) => text.test(reason));

/** Whether Google says that the account's day is used up. */
export const isQuotaSpent = (error: unknown): boolean => /too many times for one day/i.test(reasonOf(error));

/** Milliseconds before each further try. */
const PAUSES = [1_000, 4_000, 12_000] as const;

/**
 * What `run` gives, tried four times at most with growing pauses. Throws the last error where none helped, and any other
 * than a passing one at once. NEVER for sending a message or making a file: they may have come about before they failed.
 */
export const again = <T>(run: () => T): T => {
  for (const pause of PAUSES) {
    try {
      return run();
    } catch (error) {
      if (!isPassing(reasonOf(error))) throw error;
      Utilities.sleep(pause);
    }
  }
  return run();
};
