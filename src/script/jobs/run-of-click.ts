// A click on a long action: joins the job that is under way, or makes one that survives the run.
import { afterRun, asPersonSaid, beginRun, isHeld } from '../../domain/job/advance';
import { isOpen, type Job, type JobKind } from '../../domain/job/job';
import { jobKey } from '../../domain/job/key';
import { isAlive } from '../../domain/job/watchdog';
import { attempt } from '../attempt';
import { LANGUAGES } from '../locale';
import { reasonOf } from '../reason-of';
import { Refusal } from '../refusal';
import { runner } from '../roles/permit';
import type { Book } from '../sheets/read-book';
import { nowOf } from '../today';
import type { JobRun } from './job-run';
import { hasRegionsAsUnits } from './kinds';
import { mayDo, regionCodes } from './regions';
import { putJob, readJobs } from './table';
import { ensureWatchdog, readWatchdogs, removeWatchdog } from './watchdogs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface ClickedRun extends JobRun {
  /** The job once its intent is in the table. */
  readonly made: () => Job | null;
}

/** For one click on that action. */
export const runOfClick = (kind: JobKind): ClickedRun => {
  let entered: { readonly book: Book; readonly job: Job } | null = null;
  let made: Job | null = null;
  let trouble = '';
  return {
    byTrigger: false,
    made: () => made,
    since: () => entered?.job.since ?? '',
    enter: (book, asked) => {
      const { spreadsheet, instrument, settings } = book;
      const now = nowOf(spreadsheet);
      const key = jobKey({ kind, asked, awardYear: settings.awardYear, instrument: instrument.hash });
      const before = readJobs(spreadsheet).find((job) => job.key === key);
      if (before && isUnderWay(spreadsheet, before, now))
        throw new Refusal('jobs/under-way', { job: before });
      const codes = asked.length > 0 ? asked : book.regions.map(({ code }) => code);
      entered = {
        book,
        job: {
          kind,
          key,
          asked,
          state: 'running',
          who: runner(),
          // One that stands still is gone on with: what it did since it began is done.
          since: before && isOpen(before) ? before.since : now,
          last: '',
          next: '',
          lease: '',
          left: hasRegionsAsUnits(kind) ? codes : [],
          done: 0,
          failed: [],
          said: '',
        },
      };
    },
    begin: () => {
      if (made || !entered) return;
      const { book, job } = entered;
      const { spreadsheet } = book;
      const all = book.regions.map(({ code }) => code);
      // The trigger first: with nothing to do it takes itself away, while a job without one would stand still.
      trouble = triggerTrouble(() =>
        ensureWatchdog((address) => mayDo(spreadsheet, job, all, () => address)),
      );
      made = putJob(spreadsheet, {
        ...beginRun(job, nowOf(spreadsheet)),
        said: LANGUAGES[book.settings.language].jobs.begun,
      });
    },
    end: (work, said) => {
      if (!made || !entered) return said;
      const { spreadsheet, settings } = entered.book;
      const { jobs } = LANGUAGES[settings.language];
      const advanced = afterRun(made, work, nowOf(spreadsheet), said);
      const told = jobs.outcome(said, advanced, trouble);
      made = putJob(spreadsheet, { ...advanced, said: told }, asPersonSaid);
      if (!isOpen(made)) removeIfIdle(spreadsheet);
      return told;
    },
  };
};

/** Whether there is nothing for a second click to do: a run is under way, a watchdog will go on, or somebody paused it. */
const isUnderWay = (spreadsheet: Spreadsheet, job: Job, now: string): boolean => {
  if (job.state === 'paused' || isHeld(job, now)) return true;
  if (!isOpen(job)) return false;
  const all = regionCodes(spreadsheet);
  return [...readWatchdogs()].some(
    ([address, dog]) => isAlive(dog, Date.now()) && mayDo(spreadsheet, job, all, () => address),
  );
};

/** Why the trigger could not be made; the action goes on all the same, and the person clicks again. */
const triggerTrouble = (ensure: () => void): string => {
  try {
    ensure();
    return '';
  } catch (error) {
    return reasonOf(error);
  }
};

/** Takes the clicker's trigger away where no job is open that it could go on with. */
export const removeIfIdle = (spreadsheet: Spreadsheet): void => {
  const open = readJobs(spreadsheet).filter(isOpen);
  if (open.length > 0) {
    const all = regionCodes(spreadsheet);
    if (open.some((job) => mayDo(spreadsheet, job, all, runner))) return;
  }
  attempt(removeWatchdog);
};
