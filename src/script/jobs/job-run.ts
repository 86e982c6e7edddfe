// The job as part of which this run works, where it does.
import type { Work } from '../../domain/job/work';
import type { Book } from '../sheets/read-book';

export interface JobRun {
  /** The watchdog goes on with it: nobody is there to be asked, and whoever made the trigger answers for it. */
  readonly byTrigger: boolean;
  /** `yyyy-MM-dd HH:mm`: what was done for a unit since then was done by this job. */
  readonly since: () => string;
  /** Called when the book is read. Refuses where the job is under way already, or is no longer what it was. */
  readonly enter: (book: Book, asked: readonly string[]) => void;
  /** Makes the intent durable. Called before the first effect, and again harmlessly. */
  readonly begin: () => void;
  /** Writes down what came of it, and gives what to tell the person: `said` with how it goes on. */
  readonly end: (work: Work, said: string) => string;
}

/** Google loads the script anew for each run, so that this is the run's own. */
const running: { job: JobRun | null } = { job: null };

export const jobOfRun = (): JobRun | null => running.job;

/** Lets an action work as part of a job. */
export const asJob = <T>(job: JobRun, act: () => T): T => {
  running.job = job;
  try {
    return act();
  } finally {
    running.job = null;
  }
};
