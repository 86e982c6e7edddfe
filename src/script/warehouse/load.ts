// Loads tables into BigQuery by jobs whose ids follow from what they load, so that nothing is loaded twice.
import { sha256 } from '../../domain/text/sha256';
import { PARTITION_FIELD } from '../../domain/warehouse/schema';
import type { WarehouseTable } from '../../domain/warehouse/tables';
import { reasonOf } from '../reason-of';

type Service = GoogleAppsScript.BigQuery;
type Job = GoogleAppsScript.BigQuery.Schema.Job;
type Status = GoogleAppsScript.BigQuery.Schema.JobStatus;

/** Where the tables go. */
export interface Warehouse {
  readonly service: Service;
  readonly project: string;
  readonly dataset: string;
  readonly location: string;
}

/** What became of a table. `job` is empty where there was nothing to load. */
export type Loaded =
  | { readonly outcome: 'loaded'; readonly job: string }
  | { readonly outcome: 'running'; readonly job: string }
  | { readonly outcome: 'failed'; readonly job: string; readonly reason: string };

/** The data set, made where it is missing. Throws Google's error where neither can be done. */
export const ensureDataset = ({ service, project, dataset, location }: Warehouse): void => {
  const sets = must(service.Datasets);
  try {
    sets.get(project, dataset);
  } catch (error) {
    if (!/\bnot found\b/i.test(reasonOf(error))) throw error;
    sets.insert({ datasetReference: { projectId: project, datasetId: dataset }, location }, project);
  }
};

/**
 * The id of the job that loads a table after the job `previous`. The same content after the same job gives the same id;
 * content that came back to what it once was gives another, since what is there now is something else.
 */
export const jobIdOf = ({ id, partition, hash }: WarehouseTable, previous: string): string =>
  `kkpham_${id}_${partition}_${sha256(`${hash}\n${previous}`).slice(0, 32)}`;

/** An id that failed is used up on Google; so many follow it, one a click. */
const MOST_TRIES = 20;

/**
 * Hands the table over, or finds the job that did. A job that is there already counts as this one, unless it failed: then
 * nothing of it was loaded, and the next id is tried. Without rows the partition is removed, which needs no job.
 */
export const begin = (warehouse: Warehouse, table: WarehouseTable, previous: string): Loaded => {
  const first = jobIdOf(table, previous);
  try {
    if (table.rows === 0) return removed(warehouse, table);
    for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
      const job = attempt === 1 ? first : `${first}_${attempt}`;
      const { status, isNew } = inserted(warehouse, table, job);
      if (isNew || !hasFailed(status)) return judged(job, status);
    }
    return { outcome: 'failed', job: first, reason: `${MOST_TRIES} x` };
  } catch (error) {
    return { outcome: 'failed', job: first, reason: reasonOf(error) };
  }
};

/** How a job that was still running stands now. */
export const look = (warehouse: Warehouse, { job }: Pick<Loaded, 'job'>): Loaded => {
  try {
    return judged(job, statusOf(warehouse, job));
  } catch (error) {
    return { outcome: 'failed', job, reason: reasonOf(error) };
  }
};

const inserted = (
  warehouse: Warehouse,
  table: WarehouseTable,
  job: string,
): { readonly status: Status; readonly isNew: boolean } => {
  const blob = Utilities.newBlob(table.ndjson, 'application/octet-stream', `${table.id}.ndjson`);
  try {
    const made = must(warehouse.service.Jobs).insert(loadJob(warehouse, table, job), warehouse.project, blob);
    return { status: made.status ?? {}, isNew: true };
  } catch (error) {
    if (!/already exists: job/i.test(reasonOf(error))) throw error;
    return { status: statusOf(warehouse, job), isNew: false };
  }
};

/** Replaces one partition of the table by the rows, all or none of them. */
const loadJob = (
  { project, dataset, location }: Warehouse,
  { id, partition, fields }: WarehouseTable,
  job: string,
): Job => ({
  jobReference: { projectId: project, jobId: job, location },
  configuration: {
    load: {
      destinationTable: { projectId: project, datasetId: dataset, tableId: `${id}$${partition}` },
      schema: { fields: fields.map((field) => ({ ...field })) },
      sourceFormat: 'NEWLINE_DELIMITED_JSON',
      createDisposition: 'CREATE_IF_NEEDED',
      writeDisposition: 'WRITE_TRUNCATE',
      timePartitioning: { type: 'YEAR', field: PARTITION_FIELD },
    },
  },
});

const removed = ({ service, project, dataset }: Warehouse, { id, partition }: WarehouseTable): Loaded => {
  try {
    must(service.Tables).remove(project, dataset, `${id}$${partition}`);
  } catch (error) {
    if (!/\bnot found\b/i.test(reasonOf(error))) throw error;
  }
  return { outcome: 'loaded', job: '' };
};

const statusOf = ({ service, project, location }: Warehouse, job: string): Status =>
  must(service.Jobs).get(project, job, { location }).status ?? {};

const hasFailed = ({ state, errorResult }: Status): boolean => state === 'DONE' && Boolean(errorResult);

const judged = (job: string, status: Status): Loaded => {
  if (status.state !== 'DONE') return { outcome: 'running', job };
  return status.errorResult
    ? { outcome: 'failed', job, reason: status.errorResult.message ?? status.errorResult.reason ?? '' }
    : { outcome: 'loaded', job };
};

/** The typings leave open whether a part of the service is there; where the service is, its parts are. */
const must = <T>(part: T | undefined): T => part as T;
