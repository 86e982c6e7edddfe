// What BigQuery holds, as files of the Drive: `BigQuery/<data set>/<table>$<partition>.ndjson`, schemas and jobs beside them.
import { z } from 'zod';
import type { DriveEntry, DriveStore } from '../drive/drive-store';
import { MIME_TYPES } from '../services/mime-type';
import { fieldsShape } from './row-faults';

const TOP = 'BigQuery';

const tableShape = z.object({
  fields: fieldsShape,
  partitioning: z.object({ type: z.string(), field: z.string() }).nullable(),
});
/** How a table was made. */
export type TableMeta = z.infer<typeof tableShape>;

const jobShape = z.object({
  location: z.string(),
  /** Google's words where it failed. */
  error: z.string().nullable(),
  configuration: z.unknown(),
});
export type JobRecord = z.infer<typeof jobShape>;

const datasetShape = z.object({ location: z.string() });

/** Files of one Drive; a data set's project is not told apart. */
export class Store {
  readonly #drive: DriveStore;

  constructor(drive: DriveStore) {
    this.#drive = drive;
  }

  /** Location of a data set; null where there is none. */
  dataset(id: string): string | null {
    return this.#json(`${TOP}/${id}/dataset.json`, datasetShape)?.location ?? null;
  }
  makeDataset(id: string, location: string): void {
    this.#write(`${TOP}/${id}/dataset.json`, JSON.stringify({ location }));
  }

  /** null where there is no such table. `table` is without partition. */
  table(dataset: string, table: string): TableMeta | null {
    return this.#json(`${TOP}/${dataset}/${table}.schema.json`, tableShape);
  }
  makeTable(dataset: string, table: string, meta: TableMeta): void {
    this.#write(`${TOP}/${dataset}/${table}.schema.json`, JSON.stringify(meta, null, 1));
  }

  /** null where nothing was loaded. `table` may name a partition. */
  rows(dataset: string, table: string): string | null {
    const entry = this.#find(`${TOP}/${dataset}/${table}.ndjson`);
    return entry ? Buffer.from(this.#drive.read(entry.id)).toString('utf8') : null;
  }
  writeRows(dataset: string, table: string, ndjson: string): void {
    this.#write(`${TOP}/${dataset}/${table}.ndjson`, ndjson);
  }
  removeRows(dataset: string, table: string): void {
    const entry = this.#find(`${TOP}/${dataset}/${table}.ndjson`);
    if (entry) this.#drive.remove(entry.id);
  }

  job(id: string): JobRecord | null {
    return this.#json(`${TOP}/jobs/${id}.json`, jobShape);
  }
  keepJob(id: string, job: JobRecord): void {
    this.#write(`${TOP}/jobs/${id}.json`, JSON.stringify(job, null, 1));
  }

  #json<T>(path: string, shape: z.ZodType<T>): T | null {
    const entry = this.#find(path);
    return entry ? shape.parse(JSON.parse(Buffer.from(this.#drive.read(entry.id)).toString('utf8'))) : null;
  }

  #find(path: string): DriveEntry | undefined {
    return this.#drive.list().find((entry) => entry.path === path && !entry.trashed);
  }

  #write(path: string, text: string): void {
    const bytes = Buffer.from(text, 'utf8');
    const entry = this.#find(path);
    if (entry) this.#drive.write(entry.id, bytes);
    else {
      const [name = '', ...folders] = path.split('/').reverse();
      const mimeType = name.endsWith('.json') ? 'application/json' : 'application/x-ndjson';
      const parent = this.#folder(folders.reverse());
      this.#drive.create({ name, mimeType, parents: [parent], bytes, madeByScript: false });
    }
  }

  #folder(names: readonly string[]): string {
    return names.reduce((parent, name, i) => {
      const there = this.#find(names.slice(0, i + 1).join('/'));
      const mimeType = MIME_TYPES.FOLDER;
      return there?.id ?? this.#drive.create({ name, mimeType, parents: [parent], madeByScript: false }).id;
    }, this.#drive.root);
  }
}
