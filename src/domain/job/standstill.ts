// Whether a job that should go on by itself does not.
import { isHeld, ROUND_MINUTES } from './advance';
import { isOpen, type Job } from './job';
import { plusMinutes } from './wall-clock';

/** Rounds past the time at which it was due: a watchdog is alive, but its owner may not do this. */
const MISSED_ROUNDS = 9;

/** `hasWatchdog`: whether anybody's trigger is known to be alive. */
export const standsStill = (job: Job, now: string, hasWatchdog: boolean): boolean => {
  if (!isOpen(job) || isHeld(job, now)) return false;
  const due = job.state === 'waiting' ? job.next : job.lease;
  return !hasWatchdog || plusMinutes(due, MISSED_ROUNDS * ROUND_MINUTES) < now;
};
