// One action on a book of the stand-in: service calls, Google's seconds by the table of costs, and what it computes.
import type { AppsScript } from '../../src/local/index';
import { cpuMilliseconds } from './cpu';

export interface ActionCost {
  readonly calls: number;
  /** Seconds that the service calls take by google-costs.json; what is computed comes on top. */
  readonly googleSeconds: number;
  /** Milliseconds of processor time outside the services, loading included. */
  readonly computing: number;
  readonly documents: number;
}

/** Throws where the action is refused. */
export const runAction = async (
  host: AppsScript,
  name: string,
  options: object | null = null,
): Promise<ActionCost> => {
  host.resetCounts();
  const start = cpuMilliseconds();
  const { milliseconds, documents } = (await host.run('measured', [name, options])) as {
    readonly milliseconds: number;
    readonly documents: number;
  };
  return {
    calls: Object.values(host.serviceCalls).reduce((sum, calls) => sum + calls, 0),
    googleSeconds: milliseconds / 1000,
    computing: cpuMilliseconds() - start - host.serviceMilliseconds(),
    documents,
  };
};

/** What one document or sheet more adds, from a run on few and one on more of them. Throws where there are no more. */
export const perDocument = (few: ActionCost, more: ActionCost): ActionCost => {
  const documents = more.documents - few.documents;
  if (documents < 1)
    throw new Error(`${few.documents} and ${more.documents} documents do not tell what one costs.`);
  return {
    calls: (more.calls - few.calls) / documents,
    googleSeconds: (more.googleSeconds - few.googleSeconds) / documents,
    computing: (more.computing - few.computing) / documents,
    documents: 1,
  };
};

/** What is left of a run without its documents: what it costs whatever it makes. */
export const withoutDocuments = (run: ActionCost, one: ActionCost): ActionCost => ({
  calls: run.calls - run.documents * one.calls,
  googleSeconds: run.googleSeconds - run.documents * one.googleSeconds,
  computing: run.computing - run.documents * one.computing,
  documents: 0,
});
