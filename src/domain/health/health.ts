// How a book's program stands, fact by fact, and which of them want somebody to do something.
import type { Job } from '../job/job';

export type HealthFact =
  | { readonly check: 'version'; readonly version: string; readonly account: string }
  /** Own triggers by the entry point they run; nobody sees those of another. Null where they cannot be read. */
  | { readonly check: 'triggers'; readonly own: readonly string[] | null }
  /** One person's watchdog: `last` is `yyyy-MM-dd HH:mm` or empty, `minutes` those used of the day's. */
  | {
      readonly check: 'watchdog';
      readonly who: string;
      readonly isAlive: boolean;
      readonly isMissing: boolean;
      readonly last: string;
      readonly minutes: number;
      readonly of: number;
    }
  | { readonly check: 'night'; readonly isOn: boolean; readonly isSilent: boolean; readonly last: string }
  | { readonly check: 'job'; readonly job: Job; readonly standsStill: boolean }
  | { readonly check: 'no-job' }
  | { readonly check: 'doubt'; readonly messages: number }
  /** Recipients left today; null where it cannot be read. */
  | { readonly check: 'mail'; readonly remaining: number | null }
  /** Scopes of the manifest that the account did not grant; null where it cannot be read. */
  | { readonly check: 'permissions'; readonly missing: readonly string[] | null }
  | { readonly check: 'trail'; readonly length: number; readonly head: string }
  | { readonly check: 'trail-broken'; readonly reason: string };

export type HealthCheck = HealthFact['check'];

/** Whether nobody has to do anything about it. */
export const isWell = (fact: HealthFact): boolean => {
  switch (fact.check) {
    case 'watchdog':
      return !fact.isMissing;
    case 'night':
      return !fact.isSilent;
    case 'job':
      return !fact.standsStill && fact.job.state !== 'failed' && fact.job.failed.length === 0;
    case 'doubt':
      return fact.messages === 0;
    case 'mail':
      return fact.remaining !== 0;
    case 'permissions':
      return fact.missing === null || fact.missing.length === 0;
    case 'trail-broken':
      return false;
    default:
      return true;
  }
};
