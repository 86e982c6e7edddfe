// What a person may say of a job: the one table of it.
import { isHeld } from './advance';
import type { Job, JobState } from './job';

export const JOB_COMMANDS = ['pause', 'resume', 'cancel', 'retry'] as const;
export type JobCommand = (typeof JOB_COMMANDS)[number];

const FROM: Readonly<Record<JobCommand, readonly JobState[]>> = {
  pause: ['running', 'waiting'],
  resume: ['running', 'waiting', 'paused', 'failed'],
  cancel: ['running', 'waiting', 'paused', 'failed'],
  retry: ['waiting', 'paused', 'done', 'cancelled', 'failed'],
};

/**
 * The job once that was said of it, or null where it cannot be said: nothing failed that could be repeated, or a run is
 * under way that need not be gone on with. What was done stays done whatever is said.
 */
export const control = (job: Job, command: JobCommand, now: string): Job | null => {
  if (!FROM[command].includes(job.state)) return null;
  if (command === 'pause') return { ...job, state: 'paused', next: '' };
  if (command === 'cancel') return { ...job, state: 'cancelled', next: '' };
  if (isHeld(job, now)) return null;
  if (command === 'resume') return { ...job, state: 'waiting', next: now };
  if (job.failed.length === 0) return null;
  const repeated = job.failed.map(({ unit }) => unit);
  const left = job.state === 'done' || job.state === 'cancelled' ? repeated : [...job.left, ...repeated];
  return { ...job, state: 'waiting', next: now, left, failed: [] };
};
