// A year of the country from the first sheet to the last message, account by account, and the table that is printed of it.
import { DAILY_LIMITS } from '../../../src/local/host/limits';
import type { AccountKind } from '../../../src/local/index';
import { playAccount } from './account';
import { checkYear } from './check';
import { type Founding, foundOwner, type NationOptions, type Owner, planNation } from './nation';
import { handInsOf, stepsOf } from './steps';
import { addAll, maxUsed, NOTHING_USED, type Phase, type Phases, type Used } from './tally';
import { DAY, dayOf, HOUR, midnightOf } from './timetable';
import { addWork, NO_WORK } from './work';

export interface YearOptions extends NationOptions {
  /** Days on which regions hand in, the last of them the deadline. */
  readonly nights: number;
  /** Google's calls take so many times what `google-costs.json` says; 1 as a rule. */
  readonly slow: number;
  /** Hears how far it is, a line for each account. */
  readonly told?: (line: string) => void;
}

export interface YearResult {
  readonly kind: AccountKind;
  readonly accounts: number;
  readonly books: number;
  readonly regions: number;
  readonly phases: readonly Phase[];
  readonly used: Used;
  readonly atOnce: number;
  readonly uncollected: number;
  readonly faults: readonly string[];
}

const DEADLINE = '2026-05-15';
/** Days between the first click and the first region that hands in. */
const PREPARING = 4;

/** One account's books at the end of their year, and what it came to. */
export const yearOf = async (
  owner: Owner,
  nights: number,
): Promise<Awaited<ReturnType<typeof playAccount>>> => {
  const last = midnightOf(DEADLINE);
  const days = Array.from({ length: nights }, (_, i) => last - (nights - 1 - i) * DAY + 12 * HOUR);
  const locked = last + DAY + 6 * HOUR;
  return playAccount(owner, {
    steps: stepsOf(last + DAY + 9 * HOUR),
    handIns: handInsOf(owner, days),
    locked,
  });
};

/** It begins at nine in the morning in Jakarta, some days before the first region hands in. */
export const foundingOf = (kind: AccountKind, nights: number, slow: number): Founding => ({
  kind,
  deadline: DEADLINE,
  start: midnightOf(DEADLINE) - (nights - 1 + PREPARING) * DAY + 9 * HOUR,
  slow,
});

/**
 * Makes the sheets, collects them every night while regions hand in, locks them the night after the deadline, then decides on
 * all answers, scores, writes and sends. Accounts share nothing, so that one is played after the other, each from the same day.
 */
export const runYear = async (options: YearOptions): Promise<YearResult> => {
  const { plans, answers } = planNation(options);
  const { account: kind, nights, slow } = options;
  let phases: Phases = new Map();
  let used = NOTHING_USED;
  let [atOnce, uncollected] = [0, 0];
  const faults: string[] = [];
  for (const plan of plans) {
    const owner = await foundOwner(plan, answers, foundingOf(kind, nights, slow));
    const year = await yearOf(owner, nights);
    phases = addAll(phases, year.phases);
    used = maxUsed(used, year.used);
    atOnce = Math.max(atOnce, year.atOnce);
    uncollected += year.uncollected;
    const found = [...year.undone, ...checkYear(owner)];
    faults.push(...found);
    options.told?.(`${plan.map(({ name }) => name).join(', ')}: ${found.length} wrong`);
  }
  return {
    kind,
    accounts: plans.length,
    books: plans.flat().length,
    regions: plans.flat().flatMap(({ regions }) => regions).length,
    phases: [...phases.values()].sort((a, b) => a.began - b.began),
    used,
    atOnce,
    uncollected,
    faults,
  };
};

const MINUTE = 60_000;
const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
const daysOf = ({ began, ended }: Pick<Phase, 'began' | 'ended'>): number =>
  (dayOf(ended) - dayOf(began)) / DAY + 1;

const ofTable = (columns: readonly string[]): string =>
  columns.map((text, i) => (i === 0 ? text.padEnd(28) : text.padStart(13))).join('');

/** The year as lines to print. */
export const yearLines = ({ kind, phases, faults, used, ...year }: YearResult): readonly string[] => {
  const limit = DAILY_LIMITS[kind];
  const total = phases.reduce(
    (sum, { clicks, triggers }) => ({
      clicks: addWork(sum.clicks, clicks),
      triggers: addWork(sum.triggers, triggers),
    }),
    { clicks: NO_WORK, triggers: NO_WORK },
  );
  const line = (name: string, days: number, { clicks, triggers }: typeof total, busiest: string): string =>
    ofTable([
      name,
      whole(days),
      whole(clicks.executions),
      whole(triggers.executions),
      whole(clicks.minutes),
      whole(triggers.minutes),
      whole(clicks.calls + triggers.calls),
      busiest,
    ]);
  const calendar = {
    began: Math.min(...phases.map(({ began }) => began)),
    ended: Math.max(...phases.map(({ ended }) => ended)),
  };
  const missed = phases.flatMap(({ name, missed: each }) =>
    [...each].map(([what, times]) => `${name}: ${whole(times)} × ${what}`),
  );
  return [
    `${year.regions} regions, ${year.books} ${year.books === 1 ? 'book' : 'books'}, ${year.accounts} ${kind} ${year.accounts === 1 ? 'account' : 'accounts'}`,
    ofTable(['', 'days', 'clicks', 'by trigger', 'min clicked', 'min trigger', 'calls', 'min/day']),
    ...phases.map((phase) =>
      line(
        phase.name,
        daysOf(phase),
        phase,
        phase.triggers.executions > 0 ? phase.triggerMinutes.toFixed(1) : '',
      ),
    ),
    line('all', daysOf(calendar), total, (used.triggerTime / MINUTE).toFixed(1)),
    `Most of one account's day: ${[
      `${(used.triggerTime / MINUTE).toFixed(1)} of ${limit.triggerTime / MINUTE} trigger minutes`,
      `${used.spreadsheets} of ${whole(limit.spreadsheets)} spreadsheets`,
      `${used.documents} of ${whole(limit.documents)} documents`,
      `${used.conversions} of ${whole(limit.conversions)} files converted`,
      `${used.mailRecipients} of ${whole(limit.mailRecipients)} recipients`,
    ].join(', ')}; ${year.atOnce} of 30 executions at once.`,
    `Cells handed in that the nights had not collected: ${whole(year.uncollected)}.`,
    ...(missed.length === 0
      ? ['Went otherwise than it should: nothing.']
      : ['Went otherwise than it should:', ...missed.map((text) => `  ${text}`)]),
    ...(faults.length === 0
      ? [
          'Every region has one sheet, its answers as handed in, one score, one summary; every coordinator one message; no job, trigger or unfinished document is left.',
        ]
      : ['Wrong:', ...faults.map((text) => `  ${text}`)]),
  ];
};
