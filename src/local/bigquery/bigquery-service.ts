// The BigQuery advanced service, version 2: the global `BigQuery`. What is loaded lands as files of the Drive.
import { lackingService } from '../drive/not-implemented';
import type { Runtime } from '../host/runtime';
import { Datasets } from './datasets';
import { Jobs } from './jobs';
import { Store } from './store';
import { Tables } from './tables';

/** Data sets, load jobs and the removal of a partition; what Google has besides is there and throws by name. */
export class BigQuery {
  static readonly googleName = 'BigQuery';
  readonly Datasets: Datasets;
  readonly Jobs: Jobs;
  readonly Tables: Tables;
  readonly Models = lackingService('BigQuery.Models', 'get', 'list', 'patch', 'remove');
  readonly Projects = lackingService('BigQuery.Projects', 'getServiceAccount', 'list');
  readonly Tabledata = lackingService('BigQuery.Tabledata', 'insertAll', 'list');

  constructor(runtime: Runtime) {
    const store = new Store(runtime.drive);
    this.Datasets = new Datasets(runtime, store);
    this.Jobs = new Jobs(runtime, store);
    this.Tables = new Tables(runtime, store);
  }
}
