// `BigQuery.Datasets`: where tables lie, and in which part of the world.

import { apiError } from '../drive/api-error';
import { members, record } from '../drive/json';
import { lackMethods } from '../drive/not-implemented';
import { exception } from '../host/exception';
import type { Runtime } from '../host/runtime';
import type { Store } from './store';

export const SCOPES = ['bigquery', 'cloud-platform'] as const;

/** Google's words where a data set is not there; the stand-in's project is whichever is named. */
export const datasetNotFound = (method: string, project: string, dataset: string): Error =>
  apiError(method, `Not found: Dataset ${project}:${dataset}`, 404);

export const expectArguments = (args: readonly unknown[], least: number, most: number): void => {
  if (args.length >= least && args.length <= most) return;
  throw exception(`Invalid number of arguments provided. Expected ${least}-${most} only`);
};

export class Datasets {
  static readonly googleName = 'BigQuery.Datasets';
  readonly #runtime: Runtime;
  readonly #store: Store;

  constructor(runtime: Runtime, store: Store) {
    this.#runtime = runtime;
    this.#store = store;
  }

  /** `get(projectId, datasetId)`. */
  get(...args: readonly unknown[]): object {
    const method = 'bigquery.datasets.get';
    expectArguments(args, 2, 2);
    this.#runtime.need('BigQuery.Datasets.get', ...SCOPES);
    const [project, dataset] = args.map(String) as [string, string];
    const location = this.#store.dataset(dataset);
    if (location === null) throw datasetNotFound(method, project, dataset);
    return { datasetReference: { projectId: project, datasetId: dataset }, location };
  }

  /** `insert(resource, projectId)`; of the resource the reference and the location alone. */
  insert(...args: readonly unknown[]): object {
    const method = 'bigquery.datasets.insert';
    expectArguments(args, 2, 2);
    this.#runtime.need('BigQuery.Datasets.insert', ...SCOPES);
    const { datasetReference, location } = members(args[0], ['datasetReference', 'location'], '', method);
    const { datasetId, projectId } = record(datasetReference, 'datasetReference', method);
    const [dataset, project] = [String(datasetId ?? ''), String(args[1])];
    if (!/^\w{1,1024}$/.test(dataset)) throw apiError(method, `Invalid dataset ID "${dataset}".`);
    if (projectId !== undefined && projectId !== project)
      throw apiError(method, 'Value of datasetReference.projectId must be that of the request.');
    if (this.#store.dataset(dataset) !== null)
      throw apiError(method, `Already Exists: Dataset ${project}:${dataset}`, 409);
    this.#store.makeDataset(dataset, String(location ?? 'US'));
    return { datasetReference: { projectId: project, datasetId: dataset }, location: location ?? 'US' };
  }
}

lackMethods(Datasets, 'list', 'patch', 'remove', 'update');
