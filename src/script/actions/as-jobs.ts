// Entry points of the menu: the long actions as jobs that survive the run.
import type { Report } from '../../domain/report/report';
import { startJob } from '../jobs/start-job';
import { type CollectOptions, collectSheets } from './collect-sheets';
import { lockSheets } from './lock-sheets';
import { makeRegionSheets } from './make-region-sheets';
import { type SendOptions, sendMessages } from './notify';
import { returnSheets } from './return-sheets';
import type { Options } from './run';
import { writeCheckReports } from './write-check-reports';
import { writeMinutes } from './write-minutes';
import { writePackage } from './write-package';
import { writeRepairLists } from './write-repair-lists';
import { writeSelectedSummaries } from './write-selected-summaries';
import { writeSummaries } from './write-summaries';

export const makeRegionSheetsAsJob = (options?: Options): Report =>
  startJob('makeSheets', () => makeRegionSheets(options));

export const collectSheetsAsJob = (options?: CollectOptions): Report =>
  startJob('collect', () => collectSheets(options));

export const returnSheetsAsJob = (options?: Options): Report =>
  startJob('returnSheets', () => returnSheets(options));

export const lockSheetsAsJob = (options?: Options): Report => startJob('lock', () => lockSheets(options));

export const writeSummariesAsJob = (options?: Options): Report =>
  startJob('summarise', () => writeSummaries(options));

export const writeSelectedSummariesAsJob = (): Report => startJob('summarise', writeSelectedSummaries);

export const writeCheckReportsAsJob = (options?: Options): Report =>
  startJob('checkReport', () => writeCheckReports(options));

export const writeMinutesAsJob = (options?: Options): Report =>
  startJob('minutes', () => writeMinutes(options));

export const writeRepairListsAsJob = (options?: Options): Report =>
  startJob('repairList', () => writeRepairLists(options));

export const writePackageAsJob = (options?: Options): Report =>
  startJob('package', () => writePackage(options));

export const sendMessagesAsJob = (options?: SendOptions): Report =>
  startJob('send', () => sendMessages(options));
