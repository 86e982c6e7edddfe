// Kirim ke BigQuery: answers, decisions, findings and scores as load jobs, where somebody switched it on.
import type { Report } from '../../domain/report/report';
import { SHORT_HASH } from '../../domain/trail/entry';
import { TRAIL_ACTIONS, UNDER_WAY } from '../../domain/trail/words';
import { type WarehouseTable, warehouseTables } from '../../domain/warehouse/tables';
import type { Assessment } from '../assess';
import { startBudget } from '../budget';
import { reasonOf } from '../reason-of';
import { Refusal } from '../refusal';
import type { Settings } from '../settings';
import { begin, ensureDataset, jobIdOf, type Loaded, look, type Warehouse } from '../warehouse/load';
import { keepSentBefore, readSentBefore, type SentBefore } from '../warehouse/sent-before';
import { runRecorded } from './run';

/** Milliseconds to wait for jobs between two looks; a province's tables are loaded in some seconds. */
const PAUSES = [1000, 2000, 4000, 8000, 15_000, 30_000] as const;

/**
 * Loads each table whose content is not what this book sent last, replacing its own partition. A run that died is found
 * again by the ids of its jobs. The trail is told before and after, and first of all what people typed: a decision leaves
 * with who recorded it.
 */
export const sendToBigQuery = (): Report =>
  runRecorded('sendToBigQuery', undefined, (assessment, _wanted, trail) => {
    const hasTime = startBudget();
    const { text, book } = assessment;
    const warehouse = warehouseOf(book.settings);
    const tables = tablesOf(assessment);
    const before = readSentBefore();
    const due = tables.filter((table) => before[keyOf(warehouse, table)]?.hash !== table.hash);
    if (due.length > 0) confirm(assessment, warehouse, due);
    const previous = (table: WarehouseTable): string => before[keyOf(warehouse, table)]?.job ?? '';
    trail.append(
      due.map((table) => ({
        action: TRAIL_ACTIONS.toBigQuery,
        from: `${place(warehouse)}.${table.id}`,
        to: UNDER_WAY,
        reason: jobIdOf(table, previous(table)),
      })),
    );
    const results = loadAll(warehouse, due, before, previous, hasTime);
    if (due.length > 0) {
      keepSentBefore(sentNow(warehouse, due, results, before));
      trail.append(due.map((table, i) => deedOf(warehouse, table, results[i])));
      refuseIfNone(results);
    }
    const named = (outcome: Loaded['outcome']): readonly string[] =>
      due.flatMap(({ id }, i) => (results[i]?.outcome === outcome ? [id] : []));
    return {
      said: text.bigQuery.sent({
        loaded: named('loaded'),
        unchanged: tables.length - due.length,
        running: named('running'),
        failed: due.flatMap(({ id }, i) => {
          const one = results[i];
          return one?.outcome === 'failed' ? [{ table: id, reason: one.reason }] : [];
        }),
      }),
      trail,
      warehouse: tables.map((table) => {
        const result = results[due.indexOf(table)];
        return {
          table: table.id,
          partition: table.partition,
          rows: table.rows,
          outcome: result?.outcome ?? 'unchanged',
          job: result?.job ?? '',
          fields: table.fields,
        };
      }),
    };
  });

/** Refuses where it is off, where the script has not the service, or where nobody said which project. */
const warehouseOf = (settings: Settings): Warehouse => {
  if (settings.bigQuery !== 'ya') throw new Refusal('bigquery/off', {});
  if (typeof BigQuery === 'undefined') throw new Refusal('bigquery/no-service', {});
  if (settings.bigQueryProject === '') throw new Refusal('bigquery/no-project', {});
  return {
    service: BigQuery,
    project: settings.bigQueryProject,
    dataset: settings.bigQueryDataset,
    location: settings.bigQueryLocation,
  };
};

const tablesOf = ({ book, evaluations, located, states }: Assessment): readonly WarehouseTable[] =>
  warehouseTables({
    instrument: book.instrument,
    dataYear: book.settings.dataYear,
    awardYear: book.settings.awardYear,
    evaluations,
    findings: located.map(({ finding }) => finding),
    states,
  });

const place = ({ project, dataset }: Warehouse): string => `${project}.${dataset}`;

const keyOf = (warehouse: Warehouse, { id, partition }: WarehouseTable): string =>
  `${place(warehouse)}.${id}$${partition}`;

const confirm = ({ text }: Assessment, warehouse: Warehouse, due: readonly WarehouseTable[]): void => {
  const ui = SpreadsheetApp.getUi();
  const question = text.bigQuery.ask({
    place: place(warehouse),
    tables: due.map(({ id }) => id),
    rows: due.reduce((sum, { rows }) => sum + rows, 0),
  });
  if (ui.alert(text.bigQuery.askTitle, question, ui.ButtonSet.YES_NO) !== ui.Button.YES) {
    throw new Refusal('bigquery/cancelled', {});
  }
};

/** All jobs are begun before any is waited for. */
const loadAll = (
  warehouse: Warehouse,
  due: readonly WarehouseTable[],
  before: SentBefore,
  previous: (table: WarehouseTable) => string,
  hasTime: () => boolean,
): readonly Loaded[] => {
  if (due.length === 0) return [];
  // Until it is known what came of them, nobody can say what stands there: a run that dies here leaves no claim behind.
  keepSentBefore({
    ...before,
    ...Object.fromEntries(
      due.map((table) => [keyOf(warehouse, table), { hash: '', job: previous(table) }] as const),
    ),
  });
  try {
    ensureDataset(warehouse);
  } catch (error) {
    const reason = reasonOf(error);
    return due.map((table) => ({ outcome: 'failed', job: jobIdOf(table, previous(table)), reason }));
  }
  let results: readonly Loaded[] = due.map((table) => begin(warehouse, table, previous(table)));
  for (const pause of PAUSES) {
    if (!hasTime() || results.every(({ outcome }) => outcome !== 'running')) break;
    Utilities.sleep(pause);
    results = results.map((one) => (one.outcome === 'running' ? look(warehouse, one) : one));
  }
  return results;
};

/** Where nothing could be done at all, nobody should take it for done. */
const refuseIfNone = (results: readonly Loaded[]): void => {
  const reasons = results.flatMap((one) => (one.outcome === 'failed' ? [one.reason] : []));
  const [reason] = reasons;
  if (reason !== undefined && reasons.length === results.length)
    throw new Refusal('bigquery/failed', { reason });
};

/** Only what is known to have been loaded is remembered: all else is asked about again by the same id. */
const sentNow = (
  warehouse: Warehouse,
  due: readonly WarehouseTable[],
  results: readonly Loaded[],
  before: SentBefore,
): SentBefore => {
  const now = due.map((table, i) => {
    const key = keyOf(warehouse, table);
    const [one, job] = [results[i], before[key]?.job ?? ''];
    const isLoaded = one?.outcome === 'loaded';
    return [
      key,
      isLoaded ? { hash: table.hash, job: one.job || jobIdOf(table, job) } : { hash: '', job },
    ] as const;
  });
  return { ...before, ...Object.fromEntries(now) };
};

/** The words of the column Menjadi; data. */
const OUTCOMES: Readonly<Record<Loaded['outcome'], string>> = {
  loaded: 'dimuat',
  running: 'masih berjalan',
  failed: 'gagal',
};

const deedOf = (warehouse: Warehouse, table: WarehouseTable, result: Loaded | undefined) => ({
  action: TRAIL_ACTIONS.toBigQuery,
  from: `${place(warehouse)}.${table.id}`,
  to: result
    ? `${OUTCOMES[result.outcome]}; baris=${table.rows}; sidik=${table.hash.slice(0, SHORT_HASH)}`
    : '',
  reason: result?.outcome === 'failed' ? result.reason : (result?.job ?? ''),
});
