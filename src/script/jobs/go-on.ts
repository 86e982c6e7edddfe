// Goes on with a job that is in the table: by the watchdog, or by somebody who said so.
import { afterPassingError, afterRefusal, afterRun, asPersonSaid, beginRun } from '../../domain/job/advance';
import type { Job } from '../../domain/job/job';
import { jobKey } from '../../domain/job/key';
import type { Report } from '../../domain/report/report';
import { isPassing } from '../again';
import { languageOfBook } from '../book-language';
import { reasonOf } from '../reason-of';
import { Refusal } from '../refusal';
import { nowOf } from '../today';
import { asJob, type JobRun } from './job-run';
import { goOnWith } from './kinds';
import { putJob } from './table';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * One run of the job, under the book's lock that the caller holds; the table says that it began before anything is done, and
 * what came of it after. Whatever goes wrong is the job's own trouble and stands in its row. `regions` are the book's.
 */
export const goOn = (
  spreadsheet: Spreadsheet,
  job: Job,
  regions: readonly string[],
  byTrigger: boolean,
): Report | null => {
  const begun = putJob(spreadsheet, beginRun(job, nowOf(spreadsheet)));
  try {
    const report = asJob(runOf(spreadsheet, begun, byTrigger), () => goOnWith(begun, regions));
    if (report === null) putJob(spreadsheet, withNothingLeft(begun, nowOf(spreadsheet)), asPersonSaid);
    else if ('refused' in report) putJob(spreadsheet, afterRefusal(begun, report.said), asPersonSaid);
    return report;
  } catch (error) {
    const reason = reasonOf(error);
    const said = languageOfBook().jobs.broke(reason);
    const after = isPassing(reason)
      ? afterPassingError(begun, nowOf(spreadsheet), said)
      : afterRefusal(begun, said);
    putJob(spreadsheet, after, asPersonSaid);
    console.error(error);
    return null;
  }
};

/** What it was to see to is in the book no more. */
const withNothingLeft = (job: Job, now: string): Job =>
  afterRun(job, { units: job.left, left: [], failed: [], quotaSpent: false }, now, job.said);

const runOf = (spreadsheet: Spreadsheet, job: Job, byTrigger: boolean): JobRun => ({
  byTrigger,
  since: () => job.since,
  enter: ({ instrument, settings }) => {
    const { kind, asked } = job;
    const key = jobKey({ kind, asked, awardYear: settings.awardYear, instrument: instrument.hash });
    if (key !== job.key) throw new Refusal('jobs/changed', {});
  },
  begin: () => undefined,
  end: (work, said) => {
    const advanced = afterRun(job, work, nowOf(spreadsheet), said);
    const told = languageOfBook().jobs.outcome(said, advanced, '');
    putJob(spreadsheet, { ...advanced, said: told }, asPersonSaid);
    return told;
  },
});
