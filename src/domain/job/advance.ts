// How a job stands after a run, and whether it is due for the next.
import { type Job, totalOf } from './job';
import { plusMinutes } from './wall-clock';
import type { Failure, Work } from './work';

/** How often the watchdog comes by, in minutes. */
export const ROUND_MINUTES = 10;

/** Minutes: Google ends a run after six. */
export const LEASE_MINUTES = 7;

/** Allowances start anew 24 hours after the first use (Apps Script guide "Quotas"), which was before now. */
const DAY_MINUTES = 24 * 60 + ROUND_MINUTES;

/** A run that begins: in the table before anything is done. */
export const beginRun = (job: Job, now: string): Job => ({
  ...job,
  state: 'running',
  last: now,
  next: '',
  lease: plusMinutes(now, LEASE_MINUTES),
});

/**
 * What is left waits for the watchdog, or for tomorrow; a job with nothing left is done, whatever failed. What failed by
 * something that passes is tried again in the next run, as long as this one got anywhere: a run that did nothing else is
 * not repeated for ever.
 */
export const afterRun = (job: Job, work: Work, now: string, said: string): Job => {
  const total = Math.max(totalOf(job), work.units.length);
  const gotAnywhere = work.units.length > work.left.length + work.failed.length;
  const again = gotAnywhere ? work.failed.filter(({ passing }) => passing) : [];
  const left = [...work.left, ...again.map(({ unit }) => unit)];
  const seen = new Set(work.units);
  const failed: readonly Failure[] = [
    ...job.failed.filter(({ unit }) => !seen.has(unit)),
    ...work.failed.filter((failure) => !again.includes(failure)),
  ];
  const isDone = left.length === 0;
  return {
    ...job,
    state: isDone ? 'done' : 'waiting',
    next: isDone ? '' : plusMinutes(now, work.quotaSpent ? DAY_MINUTES : ROUND_MINUTES),
    lease: '',
    left,
    done: Math.max(0, total - left.length - failed.length),
    failed,
    said,
  };
};

/** After a run that could not do its work at all: a person has to do something first. */
export const afterRefusal = (job: Job, said: string): Job => ({
  ...job,
  state: 'failed',
  next: '',
  lease: '',
  said,
});

/** After a run that a passing error of a service ended. */
export const afterPassingError = (job: Job, now: string, said: string): Job => ({
  ...job,
  state: 'waiting',
  next: plusMinutes(now, ROUND_MINUTES),
  lease: '',
  said,
});

/**
 * What a person said of the job while it ran stands, unless there is nothing left to pause or to cancel. `row` is the job as
 * it is in the table at the end of the run.
 */
export const asPersonSaid = (job: Job, row: Job): Job =>
  job.state !== 'done' && (row.state === 'paused' || row.state === 'cancelled')
    ? { ...job, state: row.state, next: '' }
    : job;

/** Whether the watchdog is to go on with it now. A trigger comes a little early or late; a running job is one that was killed. */
export const isDue = (job: Job, now: string): boolean => {
  if (job.state === 'waiting') return job.next <= plusMinutes(now, ROUND_MINUTES);
  return job.state === 'running' && !isHeld(job, now);
};

/** Whether a run of it is under way, as far as can be known. */
export const isHeld = ({ state, lease }: Job, now: string): boolean => state === 'running' && now < lease;

/** Those first that have waited longest since their last run. */
export const inTurn = (jobs: readonly Job[]): readonly Job[] =>
  [...jobs].sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0));
