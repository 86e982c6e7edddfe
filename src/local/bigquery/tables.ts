// `BigQuery.Tables`: of them, only that one partition of a table can be removed.
import { apiError } from '../drive/api-error';
import { lackMethods } from '../drive/not-implemented';
import { NotImplemented } from '../host/exception';
import type { Runtime } from '../host/runtime';
import { expectArguments, SCOPES } from './datasets';
import type { Store } from './store';

export class Tables {
  static readonly googleName = 'BigQuery.Tables';
  readonly #runtime: Runtime;
  readonly #store: Store;

  constructor(runtime: Runtime, store: Store) {
    this.#runtime = runtime;
    this.#store = store;
  }

  /** `remove(projectId, datasetId, tableId)`, where the table's id names a partition: `answers$2025`. */
  remove(...args: readonly unknown[]): void {
    expectArguments(args, 3, 3);
    this.#runtime.need('BigQuery.Tables.remove', ...SCOPES);
    const [project, dataset, table] = args.map(String) as [string, string, string];
    if (!table.includes('$')) throw new NotImplemented('BigQuery.Tables.remove of a whole table');
    if (this.#store.rows(dataset, table) === null)
      throw apiError('bigquery.tables.delete', `Not found: Table ${project}:${dataset}.${table}`, 404);
    this.#store.removeRows(dataset, table);
  }
}

lackMethods(Tables, 'get', 'insert', 'list', 'patch', 'update');
