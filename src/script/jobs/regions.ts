// Whose leave a job needs: who may do it for every region that it is still about.
import type { Job } from '../../domain/job/job';
import { Refusal } from '../refusal';
import { permit } from '../roles/permit';
import { REGION_COLUMNS, TABS } from '../sheets/layout';
import { readRegions } from '../sheets/read-book';
import { readTab } from '../sheets/tab';
import { actionOf, hasRegionsAsUnits } from './kinds';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The codes of the book's regions. */
export const regionCodes = (book: Spreadsheet): readonly string[] =>
  readRegions(readTab(book, TABS.regions, REGION_COLUMNS)).regions.map(({ code }) => code);

/** Refuses somebody who may not do it for all of them. */
export const permitJob = (
  book: Spreadsheet,
  job: Pick<Job, 'kind' | 'asked' | 'left'>,
  all: readonly string[],
  who: () => string,
): void => {
  const wanted = hasRegionsAsUnits(job.kind) && job.left.length > 0 ? job.left : job.asked;
  const concerned = wanted.length > 0 ? wanted.filter((unit) => all.includes(unit)) : all;
  permit(actionOf(job.kind), book, who).regions(concerned, all);
};

/** Throws where the table of people cannot be read: nobody knows then. */
export const mayDo = (
  book: Spreadsheet,
  job: Pick<Job, 'kind' | 'asked' | 'left'>,
  all: readonly string[],
  who: () => string,
): boolean => {
  try {
    permitJob(book, job, all, who);
    return true;
  } catch (error) {
    const isSaid = error instanceof Refusal && error.code !== 'roles/people-unsound';
    if (isSaid) return false;
    throw error;
  }
};
