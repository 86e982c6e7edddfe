// What the actions cost on the stand-in: calls, cells and milliseconds.
import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { AppsScript } from '../../src/local/index';
import { middle } from './sums';

/** One action on one book: the middle of three runs after a first that is not counted. */
export interface ActionCost {
  readonly calls: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** From the call of the function to its return. */
  readonly total: number;
  /** Of it inside the services. */
  readonly services: number;
  /** The rest. Garbage collection is in both parts: the sheet's cells lie on the same heap. */
  readonly computing: number;
  readonly collecting: number;
}

const TIMES = 3;

/** Marks of an earlier run are taken off before each run, so that every run has everything to write. */
export const actionCost = async (host: AppsScript, action: string): Promise<ActionCost> => {
  const cells = (await host.run('countedCells', [action])) as { read: number; written: number };
  const runs: (readonly [total: number, services: number, collecting: number])[] = [];
  for (let i = 0; i < TIMES; i++) {
    await host.run('clearMarks');
    host.resetCounts();
    const [{ milliseconds }, collecting] = await collected(
      () => host.run('measured', [action]) as Promise<{ milliseconds: number }>,
    );
    runs.push([milliseconds, host.serviceMilliseconds(), collecting]);
  }
  return {
    calls: Object.values(host.serviceCalls).reduce((sum, calls) => sum + calls, 0),
    cellsRead: cells.read,
    cellsWritten: cells.written,
    total: middle(runs.map(([total]) => total)),
    services: middle(runs.map(([, services]) => services)),
    computing: middle(runs.map(([total, services]) => total - services)),
    collecting: middle(runs.map(([, , collecting]) => collecting)),
  };
};

/** The result, and the milliseconds of garbage collection meanwhile. */
const collected = async <T>(work: () => Promise<T>): Promise<readonly [T, number]> => {
  let collecting = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) collecting += entry.duration;
  });
  observer.observe({ entryTypes: ['gc'] });
  const result = await work();
  await pause(1);
  observer.disconnect();
  return [result, collecting];
};
