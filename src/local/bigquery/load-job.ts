// The configuration of a load job, looked through: what the stand-in does, what it lacks, and what BigQuery refuses.

import { apiError } from '../drive/api-error';
import { members, record } from '../drive/json';
import { NotImplemented } from '../host/exception';
import { type Field, fieldsShape } from './row-faults';

export interface LoadJob {
  readonly id: string;
  readonly location: string;
  readonly dataset: string;
  /** Without the partition. */
  readonly table: string;
  /** The year that `$2025` names; null for the whole table. */
  readonly partition: string | null;
  readonly fields: readonly Field[];
  readonly partitioning: { readonly type: string; readonly field: string } | null;
  readonly truncates: boolean;
  readonly creates: boolean;
}

const METHOD = 'bigquery.jobs.insert';

/** Throws BigQuery's error for what it refuses, {@link NotImplemented} by name for what the stand-in lacks. */
export const readLoadJob = (resource: unknown, project: string): LoadJob => {
  const job = members(resource, ['jobReference', 'configuration'], '', METHOD);
  const reference = members(job.jobReference, ['projectId', 'jobId', 'location'], 'jobReference', METHOD);
  if (reference.projectId !== project)
    throw apiError(METHOD, 'Value of jobReference.projectId must be that of the request.');
  const id = String(reference.jobId ?? '');
  if (!/^[-\w]{1,1024}$/.test(id)) throw apiError(METHOD, `Invalid job ID "${id}".`);
  const { load, ...others } = record(job.configuration, 'configuration', METHOD);
  for (const name of Object.keys(others)) throw new NotImplemented(`BigQuery.Jobs.insert ${name}`);
  return { id, location: String(reference.location ?? 'US'), ...loadOf(load, project) };
};

const DONE = [
  'destinationTable',
  'schema',
  'sourceFormat',
  'createDisposition',
  'writeDisposition',
  'timePartitioning',
];

const loadOf = (value: unknown, project: string): Omit<LoadJob, 'id' | 'location'> => {
  const path = 'configuration.load';
  const load = record(value, path, METHOD);
  for (const name of Object.keys(load)) {
    if (!DONE.includes(name)) throw new NotImplemented(`BigQuery.Jobs.insert load.${name}`);
  }
  const oneOf = (name: string, done: readonly string[], known: readonly string[]): string => {
    const found = String(load[name] ?? known[0]);
    if (!known.includes(found)) throw apiError(METHOD, `Invalid value for ${name}: ${found}`);
    if (!done.includes(found)) throw new NotImplemented(`BigQuery.Jobs.insert load.${name} ${found}`);
    return found;
  };
  const format = ['CSV', 'NEWLINE_DELIMITED_JSON', 'AVRO', 'PARQUET', 'ORC', 'DATASTORE_BACKUP'];
  oneOf('sourceFormat', ['NEWLINE_DELIMITED_JSON'], format);
  const write = ['WRITE_APPEND', 'WRITE_TRUNCATE', 'WRITE_EMPTY'];
  const truncates = oneOf('writeDisposition', write.slice(0, 2), write) === 'WRITE_TRUNCATE';
  const create = ['CREATE_IF_NEEDED', 'CREATE_NEVER'];
  const creates = oneOf('createDisposition', create, create) === 'CREATE_IF_NEEDED';
  const destination = members(
    load.destinationTable,
    ['projectId', 'datasetId', 'tableId'],
    `${path}.destinationTable`,
    METHOD,
  );
  if (destination.projectId !== project)
    throw new NotImplemented('BigQuery.Jobs.insert into another project');
  const [, table, partition] = /^(\w{1,900})(?:\$(\w+))?$/.exec(String(destination.tableId ?? '')) ?? [];
  if (table === undefined) throw apiError(METHOD, `Invalid table ID "${String(destination.tableId)}".`);
  return {
    dataset: String(destination.datasetId ?? ''),
    table,
    partition: partition ?? null,
    fields: fieldsOf(load.schema, path),
    partitioning: partitioningOf(load.timePartitioning, path),
    truncates,
    creates,
  };
};

const fieldsOf = (schema: unknown, path: string): readonly Field[] => {
  const { fields } = members(schema, ['fields'], `${path}.schema`, METHOD);
  const read = fieldsShape.safeParse(fields);
  if (read.success) return read.data;
  throw new NotImplemented(
    `BigQuery.Jobs.insert with the schema ${JSON.stringify(fields)}: ${read.error.issues[0]?.message ?? ''}`,
  );
};

const partitioningOf = (value: unknown, path: string): LoadJob['partitioning'] => {
  if (value === undefined || value === null) return null;
  const { type, field } = members(value, ['type', 'field'], `${path}.timePartitioning`, METHOD);
  if (type !== 'YEAR' || typeof field !== 'string')
    throw new NotImplemented('BigQuery.Jobs.insert with a partitioning that is not by the year of a field');
  return { type, field };
};
