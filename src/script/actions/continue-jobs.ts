// What the watchdog does every ten minutes: goes on with the jobs that are due, one after the other, and goes when there is none.
import { inTurn, isDue, LEASE_MINUTES } from '../../domain/job/advance';
import { isOpen, type Job } from '../../domain/job/job';
import { plusMinutes } from '../../domain/job/wall-clock';
import { hasTriggerTime, RUN_MS, type Watchdog, withUse } from '../../domain/job/watchdog';
import type { Report } from '../../domain/report/report';
import { attempt } from '../attempt';
import { languageOfBook } from '../book-language';
import { runMilliseconds, startBudget } from '../budget';
import { goOn } from '../jobs/go-on';
import { mayDo, regionCodes } from '../jobs/regions';
import { putJob, readJobs } from '../jobs/table';
import { keepWatchdog, removeWatchdog, watchdogOf } from '../jobs/watchdogs';
import { runner } from '../roles/permit';
import { readSettings } from '../settings';
import { hourOf, JOB_STATES, readNightly } from '../sheets/jobs';
import { TABS } from '../sheets/layout';
import { readValues } from '../sheets/tab';
import { nowOf } from '../today';
import { bareReport } from './bare-report';
import { holdBook, toldIfRefused } from './run';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Milliseconds of a run after which no further job is begun: it could do too little. */
const LAST_BEGIN_MS = 3 * 60_000;

/**
 * Runs as whoever made the trigger, and goes on with what they may do. Never makes a trigger. Where the night's run is due, where
 * somebody works in the book, or where the day's trigger time is used up, it waits for another round.
 */
export const continueJobs = (): Report => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const me = runner();
  const before = watchdogOf(me);
  const now = Date.now();
  const awake: Watchdog = { ...before, made: before.made || now, last: now };
  // Paid for in full until it is known what it took: a run that is killed tells nobody.
  keepWatchdog(me, withUse(awake, now, RUN_MS));
  try {
    return toldIfRefused(() => bareReport(spreadsheet, round(spreadsheet, before, now)));
  } finally {
    attempt(() => keepWatchdog(me, withUse({ ...awake, made: watchdogOf(me).made }, now, runMilliseconds())));
  }
};

/** One round; gives what came of it, in words. */
const round = (spreadsheet: Spreadsheet, before: Watchdog, now: number): string => {
  const all = regionCodes(spreadsheet);
  const mine = (): readonly Job[] =>
    readJobs(spreadsheet).filter((job) => isOpen(job) && mayDo(spreadsheet, job, all, runner));
  const { jobs: words } = languageOfBook();
  const open = mine();
  if (open.length === 0) {
    removeWatchdog();
    return words.watchdogGoes;
  }
  const time = nowOf(spreadsheet);
  const due = open.filter((job) => isDue(job, time));
  if (due.length === 0 || isNightHour(spreadsheet, time)) return words.nothingDue;
  const { triggerMinutes } = readSettings(readValues(spreadsheet, TABS.settings));
  if (!hasTriggerTime(before, now, triggerMinutes)) {
    const next = nowOf(spreadsheet, new Date(before.since + DAY_MS));
    const said = words.triggerTimeSpent(triggerMinutes, next);
    for (const job of due) putJob(spreadsheet, { ...job, state: 'waiting', next, said });
    return said;
  }
  if (!holdBook()) return words.bookBusy;
  const hasTime = startBudget(LAST_BEGIN_MS);
  // Read anew under the lock: somebody may have paused one.
  const turn = inTurn(mine().filter((job) => isDue(job, time)));
  const said = turn.flatMap((job) => {
    if (!hasTime()) return [];
    const report = goOn(spreadsheet, job, all, true);
    return report === null ? [] : [report.said];
  });
  if (mine().length === 0) removeWatchdog();
  return said.join(' ');
};

const DAY_MS = 24 * 60 * 60_000;

/** Whether the hour of the night's collecting could begin before this run ends: that would find the book taken, and wait for another night. */
const isNightHour = (spreadsheet: Spreadsheet, time: string): boolean => {
  const { state, next } = readNightly(spreadsheet);
  if (state !== JOB_STATES.on || hourOf(next) === null) return false;
  return [time, plusMinutes(time, LEASE_MINUTES)].some((at) => at.slice(0, 13) === next.slice(0, 13));
};
