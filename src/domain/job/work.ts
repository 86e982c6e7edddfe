// What a run of a long action came to, unit by unit: what is left is gone on with, what failed stops nothing else.

/** A unit that could not be done, and why, in words. */
export interface Failure {
  readonly unit: string;
  readonly reason: string;
  /** Whether it failed by something that passes, so that doing it again may well succeed. */
  readonly passing: boolean;
}

/** Units are region codes, or the addresses of messages. */
export interface Work {
  /** All that the run was to see to; those that are neither left nor failed are done. */
  readonly units: readonly string[];
  /** For which there was no time, or no more allowance today. */
  readonly left: readonly string[];
  readonly failed: readonly Failure[];
  /** Whether the account's day is used up: there is no use in going on today. */
  readonly quotaSpent: boolean;
}
