// The year's bookkeeping: what each phase came to on one account, and on all accounts together.
import type { Quota } from '../../../src/local/host/runtime';
import { addWork, NO_WORK, type Work } from './work';

export interface Phase {
  readonly name: string;
  /** When it began and ended, milliseconds since the epoch. */
  readonly began: number;
  readonly ended: number;
  readonly clicks: Work;
  /** Executions that a trigger started. */
  readonly triggers: Work;
  /** Most minutes of triggers that one account had used of its day while this went on. */
  readonly triggerMinutes: number;
  /** What did not go as it should, and how often. */
  readonly missed: ReadonlyMap<string, number>;
}

/** What was used of one account's day at most, by quota. */
export type Used = Readonly<Record<Quota, number>>;

export const QUOTAS: readonly Quota[] = [
  'documents',
  'spreadsheets',
  'mailRecipients',
  'conversions',
  'triggerTime',
];

export const maxUsed = (a: Used, b: Used): Used =>
  Object.fromEntries(QUOTAS.map((quota) => [quota, Math.max(a[quota], b[quota])])) as Used;

export const NOTHING_USED = Object.fromEntries(QUOTAS.map((quota) => [quota, 0])) as Used;

const emptyPhase = (name: string): Phase => ({
  name,
  began: Number.POSITIVE_INFINITY,
  ended: Number.NEGATIVE_INFINITY,
  clicks: NO_WORK,
  triggers: NO_WORK,
  triggerMinutes: 0,
  missed: new Map(),
});

const addMissed = (a: Phase['missed'], b: Phase['missed']): Phase['missed'] => {
  const sum = new Map(a);
  for (const [what, times] of b) sum.set(what, (sum.get(what) ?? 0) + times);
  return sum;
};

/** Two accounts' share of a phase, or two parts of it. */
export const addPhases = (a: Phase, b: Phase): Phase => ({
  name: a.name,
  began: Math.min(a.began, b.began),
  ended: Math.max(a.ended, b.ended),
  clicks: addWork(a.clicks, b.clicks),
  triggers: addWork(a.triggers, b.triggers),
  triggerMinutes: Math.max(a.triggerMinutes, b.triggerMinutes),
  missed: addMissed(a.missed, b.missed),
});

/** Phases by name, in the order in which they are first told of. */
export type Phases = ReadonlyMap<string, Phase>;

export const withPhase = (phases: Phases, name: string, part: Partial<Omit<Phase, 'name'>>): Phases => {
  const before = phases.get(name) ?? emptyPhase(name);
  return new Map(phases).set(name, addPhases(before, { ...emptyPhase(name), ...part }));
};

export const addAll = (a: Phases, b: Phases): Phases =>
  [...b.values()].reduce((sum, { name, ...part }) => withPhase(sum, name, part), a);
