// One account's year: its person clicks when they are there, its triggers run when they are due, and executions of different
// books overlap as they do on Google.
import { DAILY_LIMITS } from '../../../src/local/host/limits';
import { differentAnswers, openJobs } from './check';
import type { Owner, Province } from './nation';
import { handIn } from './people';
import type { HandIn, Step } from './steps';
import { maxUsed, NOTHING_USED, type Phases, QUOTAS, type Used, withPhase } from './tally';
import { DAY, inOfficeHours, nextRun } from './timetable';
import { missedByNight, runOnce, saidOf, type Turn } from './work';

const MINUTE = 60_000;

export interface AccountYear {
  readonly phases: Phases;
  readonly used: Used;
  /** Executions at the same time, at most. Google allows an account thirty. */
  readonly atOnce: number;
  /** Answers that the nights had not brought into the book when the sheets were locked. */
  readonly uncollected: number;
  /** Steps that somebody gave up, or that were never come to the end of, by their book. */
  readonly undone: readonly string[];
}

/** How a book stands in the year. */
interface Desk {
  readonly province: Province;
  /** Tells books apart where Google chooses a minute for each. */
  readonly place: number;
  /** Index of the step that is next or under way. */
  step: number;
  clicked: boolean;
  clicks: number;
  /** When its person may click. */
  ready: number;
  /** Until when an execution has the book. */
  busy: number;
  /** When each trigger runs next, by its id. */
  readonly due: Map<string, number>;
}

interface Event {
  readonly time: number;
  readonly happen: () => Promise<void>;
}

const NEVER: Event = { time: Number.POSITIVE_INFINITY, happen: async () => {} };

/** Clicks on one thing before a person gives up on it. */
const PATIENCE = 5;
/** A year that is not over then never will be. */
const LONGEST = 200 * DAY;

export const NIGHTS = { before: 'nights until all is locked', after: 'nights after that' } as const;

export interface Plan {
  readonly steps: readonly Step[];
  readonly handIns: readonly HandIn[];
  /** When the last night before the locking is over. */
  readonly locked: number;
}

/** Plays the steps of all its books to the end, or until it is plain that they have none. */
export const playAccount = async (owner: Owner, { steps, handIns, locked }: Plan): Promise<AccountYear> => {
  const { clock, quotas, provinces } = owner;
  const start = clock.now();
  const desks = provinces.map(
    (province, place): Desk => ({
      province,
      place: place + province.codes.length,
      step: 0,
      clicked: false,
      clicks: 0,
      ready: clock.now(),
      busy: 0,
      due: new Map(),
    }),
  );
  let phases: Phases = new Map();
  let used = NOTHING_USED;
  let personFree = clock.now();
  let ends: readonly number[] = [];
  let atOnce = 0;
  let waiting = handIns;
  let undone: readonly string[] = [];

  const miss = (name: string, what: string, times = 1): void => {
    if (times > 0) phases = withPhase(phases, name, { missed: new Map([[what, times]]) });
  };

  /** Runs something on a book at a time: who comes while another execution has the book finds it locked. */
  const execute = async (desk: Desk, time: number, run: () => Promise<Turn>): Promise<Turn> => {
    clock.set(time);
    const { host } = desk.province.book;
    if (desk.busy > time) host.holdLock('document', desk.busy - time);
    const turn = await run();
    desk.busy = Math.max(desk.busy, clock.now());
    ends = [...ends.filter((end) => end > time), clock.now()];
    atOnce = Math.max(atOnce, ends.length);
    const now = Object.fromEntries(
      QUOTAS.map((quota) => [quota, DAILY_LIMITS[owner.kind][quota] - quotas.remaining(quota)]),
    ) as Used;
    used = maxUsed(used, now);
    seeTriggers(desk, time);
    return turn;
  };

  const usedMinutes = (): number =>
    (DAILY_LIMITS[owner.kind].triggerTime - quotas.remaining('triggerTime')) / MINUTE;

  const seeTriggers = ({ due, place, province }: Desk, after: number): void => {
    const there = province.book.host.triggers.filter(({ disabled }) => !disabled);
    for (const id of due.keys()) if (!there.some((trigger) => trigger.id === id)) due.delete(id);
    for (const trigger of there)
      if (!due.has(trigger.id)) due.set(trigger.id, nextRun(trigger, after, place));
  };

  /** The next step begins when nothing of this one is open any more. */
  const goOn = (desk: Desk): void => {
    const step = steps[desk.step];
    if (!step || !desk.clicked || openJobs(desk.province.book).length > 0) return;
    phases = withPhase(phases, step.name, { ended: desk.busy });
    desk.step += 1;
    desk.clicked = false;
    desk.clicks = 0;
    desk.ready = desk.busy;
  };

  const click = async (desk: Desk, step: Step, time: number): Promise<void> => {
    const { province } = desk;
    if (desk.clicks === 0) step.prepare?.(province);
    desk.clicks += 1;
    const turn = await execute(desk, time, () => runOnce(province.book, step.click(province)));
    personFree = clock.now();
    phases = withPhase(phases, step.name, { began: time, ended: personFree, clicks: turn.work });
    const isDone = turn.report !== null && !('refused' in turn.report);
    if (!isDone) miss(step.name, turn.failed || saidOf(turn.report));
    // What a job has begun goes on by itself, whatever became of the click.
    desk.clicked = isDone || openJobs(province.book).length > 0;
    if (!desk.clicked) {
      desk.ready = clock.now() + 10 * MINUTE;
      if (desk.clicks >= PATIENCE) {
        desk.clicked = true;
        undone = [...undone, `${province.name}: ${step.name} was given up`];
      }
    }
    goOn(desk);
  };

  const fire = async (desk: Desk, id: string, time: number): Promise<void> => {
    const { book } = desk.province;
    const trigger = book.host.triggers.find((one) => one.id === id);
    if (!trigger) return;
    desk.due.set(id, nextRun(trigger, time, desk.place));
    const isNight = trigger.handler === 'nightly';
    const turn = await execute(desk, time, () =>
      runOnce(book, { action: trigger.handler }, () => book.host.fireTrigger(id)),
    );
    const step = steps[desk.step]?.name ?? '';
    const name = isNight ? (time < locked ? NIGHTS.before : NIGHTS.after) : step;
    phases = withPhase(phases, name, {
      began: time,
      ended: clock.now(),
      triggers: turn.work,
      triggerMinutes: usedMinutes(),
    });
    if (turn.failed !== '') miss(name, turn.failed);
    if (turn.report && 'refused' in turn.report) miss(name, turn.report.said);
    if (isNight) for (const [what, times] of missedByNight(turn.report)) miss(name, what, times);
    goOn(desk);
  };

  const events = function* (): Generator<Event> {
    const [first] = waiting;
    if (first) {
      const happen = async (): Promise<void> => {
        waiting = waiting.slice(1);
        clock.set(first.time);
        handIn(first.province.book, owner.answers, first.code);
      };
      yield { time: first.time, happen };
    }
    for (const desk of desks) {
      for (const [id, time] of desk.due) yield { time, happen: () => fire(desk, id, time) };
      const step = steps[desk.step];
      if (!step || desk.clicked) continue;
      const time = inOfficeHours(Math.max(desk.ready, personFree, step.from ?? 0));
      yield { time, happen: () => click(desk, step, time) };
    }
  };

  let uncollected: number | null = null;
  while (desks.some(({ step }) => step < steps.length)) {
    const next = [...events()].reduce((a, b) => (b.time < a.time ? b : a), NEVER);
    if (next.time - start > LONGEST) break;
    if (next.time > locked) uncollected ??= differentAnswers(owner);
    await next.happen();
  }
  const unfinished = desks.flatMap(({ province, step }) => {
    const left = steps[step];
    return left ? [`${province.name}: ${left.name} did not come to an end`] : [];
  });
  return { phases, used, atOnce, uncollected: uncollected ?? 0, undone: [...undone, ...unfinished] };
};
