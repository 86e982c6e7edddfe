// The stand-in's BigQuery: load jobs as Google documents them, strictly; what it lacks throws by name.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Field, readRows } from '../../../src/local/bigquery/row-faults';
import { type AppsScript, createAppsScript } from '../../../src/local/index';
import { bundleOf, newFolder } from '../host/small-host';

const CODE = `
const LOAD = {
  destinationTable: { projectId: 'p', datasetId: 'd', tableId: 't$2025' },
  schema: { fields: [
    { name: 'period', type: 'DATE', mode: 'REQUIRED' },
    { name: 'region', type: 'STRING', mode: 'REQUIRED' },
    { name: 'value', type: 'FLOAT', mode: 'NULLABLE' } ] },
  sourceFormat: 'NEWLINE_DELIMITED_JSON',
  writeDisposition: 'WRITE_TRUNCATE',
  createDisposition: 'CREATE_IF_NEEDED',
  timePartitioning: { type: 'YEAR', field: 'period' },
};
const blob = (text) => Utilities.newBlob(text, 'application/octet-stream');
const makeSet = () => BigQuery.Datasets.insert({ datasetReference: { projectId: 'p', datasetId: 'd' }, location: 'asia-southeast2' }, 'p');
const insert = (jobId, text, change) => BigQuery.Jobs.insert({
  jobReference: { projectId: 'p', jobId, location: 'asia-southeast2' },
  configuration: { load: Object.assign({}, LOAD, change) },
}, 'p', blob(text));
const outcome = (jobId) => BigQuery.Jobs.get('p', jobId, { location: 'asia-southeast2' }).status;
const said = (work) => { try { work(); return 'nothing thrown'; } catch (error) { return error.name + ': ' + error.message; } };
`;
const SERVICE = { userSymbol: 'BigQuery', serviceId: 'bigquery', version: 'v2' };
const ROW = '{"period":"2025-01-01","region":"73.01","value":1.5}\n';

const hostOf = async (
  body: string,
  given: {
    readonly drive?: string;
    readonly scopes?: readonly string[];
    readonly services?: readonly object[];
  } = {},
): Promise<AppsScript> =>
  createAppsScript({
    bundle: bundleOf({
      'Code.js': `${CODE}\nfunction main() { ${body} }`,
      'appsscript.json': JSON.stringify({
        dependencies: { enabledAdvancedServices: given.services ?? [SERVICE] },
        oauthScopes: given.scopes ?? ['https://www.googleapis.com/auth/bigquery'],
      }),
    }),
    drive: given.drive ?? newFolder(),
    seed: 'test',
  });
const run = async (body: string, given: Parameters<typeof hostOf>[1] = {}): Promise<unknown> =>
  (await hostOf(body, given)).run('main');

describe('the BigQuery service of a host', () => {
  it('is there only where the manifest switches it on', async () => {
    expect(await run('return typeof BigQuery', { services: [] })).toBe('undefined');
    const host = await hostOf('return typeof BigQuery');
    expect([await host.run('main'), host.globals.includes('BigQuery')]).toEqual(['object', true]);
  });

  it('needs its scope', async () => {
    const scopes = ['https://www.googleapis.com/auth/documents'];
    expect(await run(`return said(() => BigQuery.Datasets.get('p', 'd'))`, { scopes })).toContain(
      'Specified permissions are not sufficient to call BigQuery.Datasets.get. Required permissions:',
    );
  });

  it.each([
    [`BigQuery.Jobs.query({}, 'p')`, 'BigQuery.Jobs.query'],
    [`BigQuery.Jobs.list('p')`, 'BigQuery.Jobs.list'],
    [`BigQuery.Tables.get('p', 'd', 't')`, 'BigQuery.Tables.get'],
    [`BigQuery.Tables.remove('p', 'd', 't')`, 'BigQuery.Tables.remove of a whole table'],
    [`BigQuery.Tabledata.insertAll({}, 'p', 'd', 't')`, 'BigQuery.Tabledata.insertAll'],
    [`insert('j', 'x', { sourceFormat: 'CSV' })`, 'BigQuery.Jobs.insert load.sourceFormat CSV'],
    [`insert('j', 'x', { maxBadRecords: 5 })`, 'BigQuery.Jobs.insert load.maxBadRecords'],
    [`insert('j', 'x', { timePartitioning: { type: 'DAY', field: 'period' } })`, 'by the year of a field'],
    [`insert('j', '')`, 'BigQuery.Jobs.insert without anything to load'],
    [
      `BigQuery.Jobs.insert({ jobReference: { projectId: 'p', jobId: 'j' }, configuration: { query: {} } }, 'p')`,
      'BigQuery.Jobs.insert query',
    ],
  ])('throws by name for %s', async (call, named) => {
    const thrown = await run(`makeSet(); return said(() => ${call})`);
    expect(thrown).toContain('NotImplemented: ');
    expect(thrown).toContain(named);
  });

  it.each([
    [`BigQuery.Datasets.get('p', 'd')`, 'Not found: Dataset p:d'],
    [`makeSet(); makeSet()`, 'Already Exists: Dataset p:d'],
    [`BigQuery.Jobs.get('p', 'j')`, 'Not found: Job p:j'],
    [`BigQuery.Tables.remove('p', 'd', 't$2025')`, 'Not found: Table p:d.t$2025'],
    [`insert('bad id', 'x')`, 'Invalid job ID'],
    [`insert('j', 'x', { writeDisposition: 'REPLACE' })`, 'Invalid value for writeDisposition: REPLACE'],
  ])('throws the API’s error for %s', async (call, text) => {
    const thrown = await run(`return said(() => { ${call} })`);
    expect(thrown).toMatch(
      /^GoogleJsonResponseException: API call to bigquery\.\w+\.\w+ failed with error: /,
    );
    expect(thrown).toContain(text);
  });
});

describe('a load job', () => {
  it('is running when it is begun and done when it is asked about, and its rows are a file of the Drive', async () => {
    const drive = newFolder();
    const body = `makeSet(); const begun = insert('j1', ${JSON.stringify(ROW)}).status.state; return [begun, outcome('j1').state]`;
    expect(await run(body, { drive })).toEqual(['RUNNING', 'DONE']);
    expect(readFileSync(join(drive, 'BigQuery/d/t$2025.ndjson'), 'utf8')).toBe(ROW);
    expect(JSON.parse(readFileSync(join(drive, 'BigQuery/d/t.schema.json'), 'utf8'))).toMatchObject({
      partitioning: { type: 'YEAR', field: 'period' },
    });
  });

  it('has an id that is used up, also by another host and also where it failed', async () => {
    const drive = newFolder();
    expect(
      await run(`makeSet(); insert('j1', 'x'); return outcome('j1').errorResult.message`, { drive }),
    ).toContain('row 1');
    expect(await run(`return said(() => insert('j1', ${JSON.stringify(ROW)}))`, { drive })).toContain(
      'Already Exists: Job p:asia-southeast2.j1',
    );
  });

  it('is found by its location alone', async () => {
    const body = `makeSet(); insert('j1', ${JSON.stringify(ROW)}); return said(() => BigQuery.Jobs.get('p', 'j1'))`;
    expect(await run(body)).toContain('Not found: Job p:j1');
  });

  it('replaces a partition or adds to it, all or nothing', async () => {
    const drive = newFolder();
    const other = ROW.replace('73.01', '73.02');
    const bad = ROW.replace('1.5', '"x"');
    await run(
      `makeSet(); insert('j1', ${JSON.stringify(ROW)}); insert('j2', ${JSON.stringify(other)}, { writeDisposition: 'WRITE_APPEND' });`,
      { drive },
    );
    const rows = () => readFileSync(join(drive, 'BigQuery/d/t$2025.ndjson'), 'utf8');
    expect(rows()).toBe(ROW + other);
    expect(
      await run(`insert('j3', ${JSON.stringify(other + bad)}); return outcome('j3').errorResult.message`, {
        drive,
      }),
    ).toContain('row 2');
    expect(rows()).toBe(ROW + other);
    await run(`insert('j4', ${JSON.stringify(other)})`, { drive });
    expect(rows()).toBe(other);
    await run(`BigQuery.Tables.remove('p', 'd', 't$2025')`, { drive });
    expect(() => rows()).toThrow();
  });

  it.each([
    ['into a data set that is not there', `insert('j', ROW)`, 'Not found: Dataset p:d'],
    [
      'of another year than its partition',
      `makeSet(); insert('j', ROW.replace('2025', '2024'))`,
      'different partitions',
    ],
    [
      'with another schema than the table has',
      `makeSet(); insert('i', ROW); insert('j', ROW, { schema: { fields: LOAD.schema.fields.slice(0, 2) } })`,
      'does not match Table',
    ],
    [
      'into a table that may not be made',
      `makeSet(); insert('j', ROW, { createDisposition: 'CREATE_NEVER' })`,
      'Not found: Table p:d.t',
    ],
  ])('%s fails', async (_what, body, text) => {
    mkdirSync(newFolder(), { recursive: true });
    expect(
      await run(`const ROW = ${JSON.stringify(ROW)}; ${body}; return outcome('j').errorResult.message`),
    ).toContain(text);
  });
});

describe('rows against a schema', () => {
  const fields: readonly Field[] = [
    { name: 'day', type: 'DATE', mode: 'REQUIRED' },
    { name: 'time', type: 'DATETIME', mode: 'NULLABLE' },
    { name: 'text', type: 'STRING', mode: 'NULLABLE' },
    { name: 'whole', type: 'INTEGER', mode: 'NULLABLE' },
    { name: 'part', type: 'FLOAT', mode: 'NULLABLE' },
    { name: 'sure', type: 'BOOLEAN', mode: 'NULLABLE' },
  ];
  const whole = {
    day: '2024-02-29',
    time: '2024-02-29T23:59:59',
    text: '',
    whole: 0,
    part: 0.5,
    sure: false,
  };
  const read = (row: unknown) => readRows(`${JSON.stringify(row)}\n`, fields);

  it('that are whole, or leave out what they may, are read', () => {
    expect(read(whole)).toEqual({ rows: [whole] });
    expect(read({ day: '2025-01-01', text: null })).toHaveProperty('rows');
    expect(readRows('', fields)).toEqual({ rows: [] });
  });

  it.each([
    ['without a required field', {}, 'Missing required field: day'],
    ['with a required field of null', { day: null }, 'Missing required field: day'],
    ['with a field that nobody declared', { ...whole, mail: 'x' }, 'No such field: mail'],
    ['on a day that there is not', { ...whole, day: '2025-02-29' }, 'to DATE (day)'],
    ['at an hour that there is not', { ...whole, time: '2025-02-28T24:00:00' }, 'to DATETIME (time)'],
    ['with a number for a text', { ...whole, text: 1 }, 'to STRING (text)'],
    ['with a part for a whole number', { ...whole, whole: 1.5 }, 'to INTEGER (whole)'],
    ['with a text for a number', { ...whole, part: '0.5' }, 'to FLOAT (part)'],
    ['with a word for a truth value', { ...whole, sure: 'false' }, 'to BOOLEAN (sure)'],
    ['that are no object', [1], 'JSON parsing error'],
  ])('%s are not', (_what, row, text) => {
    expect(read(row)).toEqual({ fault: expect.stringContaining(text) });
  });
});
