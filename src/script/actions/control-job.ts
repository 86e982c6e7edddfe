// Jeda, Lanjutkan, Batalkan, Ulangi yang gagal: what a person says of the job in whose row they stand.
import { control, type JobCommand } from '../../domain/job/control';
import { isOpen, type Job } from '../../domain/job/job';
import type { Report } from '../../domain/report/report';
import { attempt } from '../attempt';
import { languageOfBook } from '../book-language';
import { goOn } from '../jobs/go-on';
import { mayDo, permitJob, regionCodes } from '../jobs/regions';
import { removeIfIdle } from '../jobs/run-of-click';
import { putJob, readJobs } from '../jobs/table';
import { ensureWatchdog } from '../jobs/watchdogs';
import { Refusal } from '../refusal';
import { runner } from '../roles/permit';
import { TABS } from '../sheets/layout';
import { nowOf } from '../today';
import { bareReport } from './bare-report';
import { holdBook, toldIfRefused } from './run';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface JobOptions {
  /** Row of the table Pekerjaan, 1-based; that of the selection when it is not given. */
  readonly row?: number;
}

/** Nothing more is begun of it; what a run has begun is finished. */
export const pauseJob = (options?: JobOptions): Report => say('pause', options);

/** What was done stays; the rest is not done. */
export const cancelJob = (options?: JobOptions): Report => say('cancel', options);

/** Goes on at once, and by the watchdog after. */
export const resumeJob = (options?: JobOptions): Report => say('resume', options);

/** Does what failed, and that alone. */
export const retryJob = (options?: JobOptions): Report => say('retry', options);

const say = (command: JobCommand, options: JobOptions | undefined): Report =>
  toldIfRefused(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const all = regionCodes(spreadsheet);
    const chosen = chosenJob(spreadsheet, options);
    permitJob(spreadsheet, chosen, all, runner);
    const isToRun = command === 'resume' || command === 'retry';
    // To stop a job one must not have to wait until its run is over; to run it one must.
    if (!holdBook() && isToRun) throw new Refusal('action/busy', { jobs: [chosen] });
    const job = readJobs(spreadsheet).find(({ key }) => key === chosen.key) ?? chosen;
    const next = control(job, command, nowOf(spreadsheet));
    if (next === null) throw new Refusal('jobs/not-possible', { job, command });
    if (!isToRun) return stopped(spreadsheet, next, command);
    return goneOnWith(spreadsheet, next, all) ?? bareReport(spreadsheet, told(spreadsheet, next.key));
  });

const stopped = (spreadsheet: Spreadsheet, job: Job, command: JobCommand): Report => {
  const { jobs, menu } = languageOfBook();
  const kept = putJob(spreadsheet, job);
  if (!isOpen(kept)) removeIfIdle(spreadsheet);
  const said = jobs.stopped(kept, command);
  spreadsheet.toast(said, menu.title, 15);
  return bareReport(spreadsheet, said);
};

const goneOnWith = (spreadsheet: Spreadsheet, job: Job, all: readonly string[]): Report | null => {
  attempt(() => ensureWatchdog((address) => mayDo(spreadsheet, job, all, () => address)));
  const report = goOn(spreadsheet, job, all, false);
  removeIfIdle(spreadsheet);
  return report;
};

/** What the job's row says of a run that broke. */
const told = (spreadsheet: Spreadsheet, key: string): string =>
  readJobs(spreadsheet).find((job) => job.key === key)?.said ?? '';

const chosenJob = (spreadsheet: Spreadsheet, options: JobOptions | undefined): Job => {
  const row = typeof options?.row === 'number' ? options.row : selectedRow();
  const job = readJobs(spreadsheet).find((one) => one.row === row);
  if (!job) throw new Refusal('jobs/none-selected', {});
  return job;
};

/** 0 outside the table. */
const selectedRow = (): number => {
  const sheet = SpreadsheetApp.getActiveSheet();
  return sheet.getName() === TABS.jobs ? (SpreadsheetApp.getActiveRange()?.getRow() ?? 0) : 0;
};
