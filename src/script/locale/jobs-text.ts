// The words about jobs that go on by themselves, and about how the program stands.
import type { HealthCheck, HealthFact } from '../../domain/health/health';
import type { JobCommand } from '../../domain/job/control';
import type { Job } from '../../domain/job/job';
import type { Failure } from '../../domain/job/work';

export interface HealthWords {
  readonly said: string;
  /** Empty where nothing is to be done. */
  readonly todo: string;
}

export interface JobsText {
  readonly menu: Readonly<Record<'title' | JobCommand | 'health' | 'markSent' | 'sendAgain', string>>;
  /** What Hasil says until the run has come to its end. */
  readonly begun: string;
  /** What the action said, with how it goes on. `trouble` is why the trigger could not be made, or empty. */
  readonly outcome: (said: string, job: Job, trouble: string) => string;
  /** Each reason once, with its units; empty where nothing failed. */
  readonly failures: (failed: readonly Failure[]) => string;
  /** An error that is the program's own, or a service's. */
  readonly broke: (reason: string) => string;
  readonly triggerTimeSpent: (minutes: number, next: string) => string;
  readonly watchdogGoes: string;
  readonly nothingDue: string;
  readonly bookBusy: string;
  /** Once it was paused or cancelled. */
  readonly stopped: (job: Job, command: JobCommand) => string;
  /** `today` of the messages fit the account's day. */
  readonly askSend: (messages: number, remaining: number, today: number) => string;
  readonly markedSent: (messages: number) => string;
  readonly toSendAgain: (messages: number) => string;
  /** When the book is opened: names of jobs that should go on and do not. */
  readonly standStill: (jobs: readonly string[]) => string;
  /** Before a line of Kesehatan that wants somebody to do something. */
  readonly attend: string;
  readonly health: { readonly [C in HealthCheck]: (fact: Extract<HealthFact, { check: C }>) => HealthWords };
}

export const healthText = ({ health }: JobsText, fact: HealthFact): HealthWords =>
  (health[fact.check] as (fact: HealthFact) => HealthWords)(fact);
