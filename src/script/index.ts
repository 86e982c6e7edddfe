// The entry points: what menus, triggers and pages can call. The build makes a top-level function of each.
export { about } from './actions/about';
export {
  collectSheetsAsJob,
  lockSheetsAsJob,
  makeRegionSheetsAsJob,
  returnSheetsAsJob,
  sendMessagesAsJob,
  writeCheckReportsAsJob,
  writeMinutesAsJob,
  writePackageAsJob,
  writeRepairListsAsJob,
  writeSelectedSummariesAsJob,
  writeSummariesAsJob,
} from './actions/as-jobs';
export { checkRegions } from './actions/check-regions';
export { checkTrail } from './actions/check-trail';
export { showClaimGap } from './actions/claim-gap';
export { clearMarks } from './actions/clear-marks';
export { collectSecondReview } from './actions/collect-second-review';
export { collectSheets } from './actions/collect-sheets';
export { combineProvinces } from './actions/combine-provinces';
export { computeScores } from './actions/compute-scores';
export { continueJobs } from './actions/continue-jobs';
export { cancelJob, pauseJob, resumeJob, retryJob } from './actions/control-job';
export {
  confirmSelected,
  correctSelected,
  notApplicableSelected,
  recordDecisions,
  rejectSelected,
  reopenSelected,
  returnSelected,
} from './actions/decide';
export { markAsSent, sendAgain } from './actions/decide-doubtful';
export { determineRegions, revokeRegions } from './actions/determine';
export { drawSecondReview } from './actions/draw-second-review';
export { showHealth } from './actions/health';
export { lockSheets } from './actions/lock-sheets';
export { makeRegionSheets } from './actions/make-region-sheets';
export { makeViews } from './actions/make-views';
export { nightly } from './actions/nightly';
export { nightlyState, switchNightlyOff, switchNightlyOn } from './actions/nightly-switch';
export { previewMessages, sendMessages, sendTest } from './actions/notify';
export { openSheets } from './actions/open-sheets';
export { prepareBook } from './actions/prepare-book';
export { prepareNational } from './actions/prepare-national';
export { receiveFiles, uploadFiles } from './actions/receive-files';
export { returnSheets } from './actions/return-sheets';
export { sendToBigQuery } from './actions/send-to-bigquery';
export { settleDifferences } from './actions/settle-differences';
export { validateSubmissions } from './actions/validate-submissions';
export { writeCheckReports } from './actions/write-check-reports';
export { writeMinutes } from './actions/write-minutes';
export { writePackage } from './actions/write-package';
export { writeRepairLists } from './actions/write-repair-lists';
export { writeSelectedSummaries } from './actions/write-selected-summaries';
export { writeSummaries } from './actions/write-summaries';
export { onOpen } from './menu';
export { onEdit } from './on-edit';
