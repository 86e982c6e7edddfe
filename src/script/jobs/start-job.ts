// The long actions as a person clicks them: each as a job.
import { afterPassingError, afterRefusal, asPersonSaid } from '../../domain/job/advance';
import type { Job, JobKind } from '../../domain/job/job';
import type { Report } from '../../domain/report/report';
import { isPassing } from '../again';
import { attempt } from '../attempt';
import { languageOfBook } from '../book-language';
import { reasonOf } from '../reason-of';
import { nowOf } from '../today';
import { asJob } from './job-run';
import { runOfClick } from './run-of-click';
import { putJob } from './table';

/**
 * Does as much as the run's time allows; what is left is gone on with by the watchdog. A click on what is under way is told how
 * far that is. What stops the run before its first effect leaves no job.
 */
export const startJob = (kind: JobKind, act: () => Report): Report => {
  const run = runOfClick(kind);
  try {
    const report = asJob(run, act);
    const job = run.made();
    if ('refused' in report && job) keep(afterRefusal(job, report.said));
    return report;
  } catch (error) {
    const job = run.made();
    // What fails after the job is done takes nothing of it back.
    if (job && job.state !== 'done') attempt(() => keep(afterError(job, reasonOf(error))));
    throw error;
  }
};

const keep = (job: Job): Job => putJob(SpreadsheetApp.getActiveSpreadsheet(), job, asPersonSaid);

const afterError = (job: Job, reason: string): Job => {
  const said = languageOfBook().jobs.broke(reason);
  return isPassing(reason)
    ? afterPassingError(job, nowOf(SpreadsheetApp.getActiveSpreadsheet()), said)
    : afterRefusal(job, said);
};
