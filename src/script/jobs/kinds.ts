// The long actions as jobs: how each is gone on with, and whose leave it needs.
import type { Job, JobKind } from '../../domain/job/job';
import type { Report } from '../../domain/report/report';
import type { Action } from '../../domain/roles/permissions';
import { collectSheets } from '../actions/collect-sheets';
import { lockSheets } from '../actions/lock-sheets';
import { makeRegionSheets } from '../actions/make-region-sheets';
import { sendMessages } from '../actions/notify';
import { returnSheets } from '../actions/return-sheets';
import { writeCheckReports } from '../actions/write-check-reports';
import { writeMinutes } from '../actions/write-minutes';
import { writePackage } from '../actions/write-package';
import { writeRepairLists } from '../actions/write-repair-lists';
import { writeSummaries } from '../actions/write-summaries';

interface Kind {
  readonly action: Action;
  /** Does as much of these regions as its time allows. */
  readonly goOn: (regions: readonly string[]) => Report;
}

const KINDS: Readonly<Record<JobKind, Kind>> = {
  makeSheets: { action: 'makeSheets', goOn: (regions) => makeRegionSheets({ regions }) },
  collect: {
    action: 'collect',
    // Where only files are left that somebody sent, there is no region to collect.
    goOn: (regions) => collectSheets({ regions, onlyFiles: regions.length === 0 }),
  },
  returnSheets: { action: 'returnSheets', goOn: (regions) => returnSheets({ regions }) },
  lock: { action: 'lock', goOn: (regions) => lockSheets({ regions }) },
  summarise: { action: 'summarise', goOn: (regions) => writeSummaries({ regions }) },
  checkReport: { action: 'reportCheck', goOn: (regions) => writeCheckReports({ regions }) },
  minutes: { action: 'writeMinutes', goOn: (regions) => writeMinutes({ regions }) },
  repairList: { action: 'listRepairs', goOn: (regions) => writeRepairLists({ regions }) },
  package: { action: 'package', goOn: (regions) => writePackage({ regions }) },
  send: { action: 'send', goOn: (regions) => sendMessages({ regions, confirmed: true }) },
};

export const actionOf = (kind: JobKind): Action => KINDS[kind].action;

/**
 * A message is composed from all its regions, so that a job of messages is always given what was asked for; what was sent
 * is known by the table Surel Keluar.
 */
export const hasRegionsAsUnits = (kind: JobKind): boolean => kind !== 'send';

/**
 * Goes on with a job as far as the run's time allows, with those of its regions that the book still has. null where none is
 * left of what it was to see to.
 */
export const goOnWith = (job: Job, regions: readonly string[]): Report | null => {
  const { goOn } = KINDS[job.kind];
  if (!hasRegionsAsUnits(job.kind) && job.asked.length === 0) return goOn([]);
  const wanted = hasRegionsAsUnits(job.kind) ? job.left : job.asked;
  const there = wanted.filter((unit) => regions.includes(unit));
  const isOnlyFiles = job.kind === 'collect' && there.length === 0 && job.left.length > 0;
  return there.length === 0 && !isOnlyFiles ? null : goOn(there);
};
