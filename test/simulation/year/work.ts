// How much work something is: executions, days, Google's minutes and calls, counted over many runs.
import type { Report } from '../../../src/domain/report/report';
import type { Book } from '../../end-to-end/book';
import { argumentsOf, type Click } from '../person';

export interface Work {
  readonly executions: number;
  /** Simulated, of Google's time. */
  readonly minutes: number;
  readonly calls: number;
}

export const NO_WORK: Work = { executions: 0, minutes: 0, calls: 0 };

export const addWork = (a: Work, b: Work): Work => ({
  executions: a.executions + b.executions,
  minutes: a.minutes + b.minutes,
  calls: a.calls + b.calls,
});

/** What a run came to, for whoever has to decide whether to click again. */
export interface Turn {
  readonly work: Work;
  /** null where the run failed. */
  readonly report: Report | null;
  /** Something of the account's day is used up: nothing more of this can be done today. */
  readonly isSpent: boolean;
  /** What it failed with, '' when it did not. */
  readonly failed: string;
}

const SPENT = /for one day/;

/** One execution; `start` starts it, a click in the menu unless told otherwise. */
export const runOnce = async (
  book: Book,
  click: Click,
  start: () => Promise<unknown> = () => book.host.run(click.action, argumentsOf(click), click.options),
): Promise<Turn> => {
  const began = book.clock.now();
  book.host.resetCounts();
  const done = (report: Report | null, failed: string): Turn => ({
    report,
    failed,
    isSpent: SPENT.test(failed) || (report !== null && isSpent(report)),
    work: {
      executions: 1,
      minutes: (book.clock.now() - began) / 60_000,
      calls: Object.values(book.host.serviceCalls).reduce((sum, count) => sum + count, 0),
    },
  });
  try {
    return done((await start()) as Report, '');
  } catch (error) {
    return done(null, String(error));
  }
};

const isSpent = (report: Report): boolean =>
  'refused' in report ? report.refused === 'messages/quota' : report.said.includes('besok');

export const saidOf = (report: Report | null): string => report?.said ?? '';

/** What a night left, and how often: sheets and reminders that wait for the next. */
export const missedByNight = (report: Report | null): readonly (readonly [string, number])[] => {
  if (report === null || 'refused' in report) return [];
  const unsent = Number(/(\d+) menunggu malam berikutnya/.exec(report.said)?.[1] ?? 0);
  return [
    ['sheets not reached in a night', leftOf(report)],
    ['reminders that waited for another night', unsent],
  ];
};

/** How many regions a report says are left for the next run. */
export const leftOf = (report: Report): number => {
  if ('refused' in report || !/ belum sempat/.test(report.said)) return 0;
  // Summaries have no list of regions: they tell only that something is left.
  return report.sheets ? report.sheets.filter(({ outcome }) => outcome === 'left').length : 1;
};

export interface WholeWork extends Work {
  readonly days: number;
}

const DAY = 24 * 3_600_000;

/** Executions of one action on one book that no person would go beyond. */
const MOST = 200;

/** Clicks until nothing is left, a day later where the account's day is used up. Throws for what cannot be done at all. */
export const workThrough = async (book: Book, click: Click): Promise<WholeWork> => {
  let work = NO_WORK;
  let days = 1;
  for (let turns = 0; turns < MOST; turns += 1) {
    const turn = await runOnce(book, click);
    work = addWork(work, turn.work);
    if (turn.isSpent) {
      days += 1;
      book.clock.advance(DAY);
    } else if (turn.report === null || 'refused' in turn.report) {
      throw new Error(`${click.action}: ${turn.failed || JSON.stringify(turn.report)}`);
    } else if (leftOf(turn.report) === 0) return { ...work, days };
  }
  throw new Error(`${click.action} does not end.`);
};
