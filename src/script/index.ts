// The entry points: what menus, triggers and pages can call. The build makes a top-level function of each.
export { about } from './actions/about';
export { clearMarks } from './actions/clear-marks';
export { computeScores } from './actions/compute-scores';
export { previewMessages, sendMessages, sendTest } from './actions/notify';
export { prepareBook } from './actions/prepare-book';
export { validateSubmissions } from './actions/validate-submissions';
export { writeSelectedSummaries } from './actions/write-selected-summaries';
export { writeSummaries } from './actions/write-summaries';
export { onOpen } from './menu';
export { onEdit } from './on-edit';
