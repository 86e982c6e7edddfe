// `BigQuery.Jobs`: load jobs, each done whole or not at all.
import { isDeepStrictEqual } from 'node:util';
import { apiError } from '../drive/api-error';
import { blobIn } from '../drive/file-parameters';
import { record } from '../drive/json';
import { lackMethods } from '../drive/not-implemented';
import { NotImplemented } from '../host/exception';
import type { Runtime } from '../host/runtime';
import { expectArguments, SCOPES } from './datasets';
import { type LoadJob, readLoadJob } from './load-job';
import { readRows } from './row-faults';
import type { JobRecord, Store } from './store';

export class Jobs {
  static readonly googleName = 'BigQuery.Jobs';
  readonly #runtime: Runtime;
  readonly #store: Store;

  constructor(runtime: Runtime, store: Store) {
    this.#runtime = runtime;
    this.#store = store;
  }

  /**
   * `insert(resource, projectId, blob)`: a load job of newline-delimited JSON. Its answer says RUNNING, as BigQuery's does;
   * what came of it is there at once, for `get`. A job id is used up by the first job that has it, also by one that fails.
   */
  insert(...args: readonly unknown[]): object {
    const method = 'bigquery.jobs.insert';
    expectArguments(args, 2, 3);
    this.#runtime.need('BigQuery.Jobs.insert', ...SCOPES);
    const project = String(args[1]);
    const job = readLoadJob(args[0], project);
    const blob = blobIn(args[2], method);
    if (!blob || blob.content().length === 0)
      throw new NotImplemented('BigQuery.Jobs.insert without anything to load');
    if (this.#store.job(job.id))
      throw apiError(method, `Already Exists: Job ${project}:${job.location}.${job.id}`, 409);
    const error = this.#load(job, Buffer.from(blob.content()).toString('utf8'), project);
    const { configuration } = record(args[0], '', method);
    this.#store.keepJob(job.id, { location: job.location, error, configuration });
    return resourceOf(project, job.id, { location: job.location, error, configuration }, 'RUNNING');
  }

  /** `get(projectId, jobId, { location })`. A job outside the US is found by its location alone. */
  get(...args: readonly unknown[]): object {
    const method = 'bigquery.jobs.get';
    expectArguments(args, 2, 3);
    this.#runtime.need('BigQuery.Jobs.get', ...SCOPES);
    const [project, id] = [String(args[0]), String(args[1])];
    const { location = 'US', ...others } = args[2] === undefined ? {} : record(args[2], '', method);
    for (const name of Object.keys(others)) throw new NotImplemented(`BigQuery.Jobs.get with ${name}`);
    const job = this.#store.job(id);
    if (!job || job.location !== location) throw apiError(method, `Not found: Job ${project}:${id}`, 404);
    return resourceOf(project, id, job, 'DONE');
  }

  /** Loads all rows; gives what is wrong, null when nothing is. */
  #load(job: LoadJob, ndjson: string, project: string): string | null {
    const { dataset, table, partition, fields, partitioning } = job;
    const location = this.#store.dataset(dataset);
    if (location !== job.location) return `Not found: Dataset ${project}:${dataset}`;
    const there = this.#store.table(dataset, table);
    if (!there && !job.creates) return `Not found: Table ${project}:${dataset}.${table}`;
    if (there && !isDeepStrictEqual(there, { fields, partitioning }))
      return `Provided Schema does not match Table ${project}:${dataset}.${table}.`;
    if (partition !== null && partitioning === null)
      return `Cannot load into a partition of the unpartitioned table ${project}:${dataset}.${table}.`;
    const read = readRows(ndjson, fields);
    if ('fault' in read) return read.fault;
    if (partition !== null && partitioning !== null) {
      const strayed = read.rows.findIndex((row) => String(row[partitioning.field]).slice(0, 4) !== partition);
      if (strayed !== -1)
        return `Some rows belong to different partitions rather than destination partition ${table}$${partition}.`;
    }
    if (!there) this.#store.makeTable(dataset, table, { fields: [...fields], partitioning });
    const target = partition === null ? table : `${table}$${partition}`;
    const before = job.truncates ? '' : (this.#store.rows(dataset, target) ?? '');
    this.#store.writeRows(dataset, target, before + ndjson);
    return null;
  }
}

lackMethods(Jobs, 'cancel', 'getQueryResults', 'list', 'query');

const resourceOf = (
  project: string,
  id: string,
  { location, error, configuration }: JobRecord,
  state: 'RUNNING' | 'DONE',
): object => ({
  jobReference: { projectId: project, jobId: id, location },
  configuration,
  status: {
    state,
    ...(state === 'DONE' && error !== null ? { errorResult: { reason: 'invalid', message: error } } : {}),
  },
});
