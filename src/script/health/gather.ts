// Gathers what can be known of how the program stands: triggers, jobs, allowances, permissions, the trail.
import { isSilent } from '../../domain/collection/liveness';
import type { HealthFact } from '../../domain/health/health';
import { standsStill } from '../../domain/job/standstill';
import { isAlive, usedToday } from '../../domain/job/watchdog';
import { attempt } from '../attempt';
import { languageOfBook } from '../book-language';
import { readJobs } from '../jobs/table';
import { readWatchdogs, WATCHDOG } from '../jobs/watchdogs';
import { refusalText } from '../locale';
import { isInDoubt } from '../mail/deliver';
import { readOutbox } from '../mail/outbox';
import { reasonOf } from '../reason-of';
import { Refusal } from '../refusal';
import { runner } from '../roles/permit';
import { manifestScopes } from '../scopes';
import { readSettings, SETTING_LINES } from '../settings';
import { JOB_STATES, readNightly } from '../sheets/jobs';
import { TABS } from '../sheets/layout';
import { readValues } from '../sheets/tab';
import { nowOf } from '../today';
import { openTrail } from '../trail/open-trail';
import { VERSION } from '../version';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const MINUTE_MS = 60_000;

/** Nothing is changed, and what cannot be read is said to be so. */
export const gatherHealth = (book: Spreadsheet): readonly HealthFact[] => {
  const account = attempt(runner) ?? '';
  const own = attempt(ownHandlers) ?? null;
  const watchdogs = watchdogFacts(book, account, own);
  return [
    { check: 'version', version: VERSION, account },
    { check: 'triggers', own },
    ...watchdogs,
    ...nightFacts(book),
    ...jobFacts(
      book,
      watchdogs.some((fact) => fact.isAlive),
    ),
    ...doubtFacts(book),
    { check: 'mail', remaining: attempt(() => MailApp.getRemainingDailyQuota()) ?? null },
    { check: 'permissions', missing: attempt(missingScopes) ?? null },
    trailFact(book),
  ];
};

const ownHandlers = (): readonly string[] =>
  ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction());

const watchdogFacts = (
  book: Spreadsheet,
  account: string,
  own: readonly string[] | null,
): readonly Extract<HealthFact, { check: 'watchdog' }>[] => {
  const now = Date.now();
  const of =
    attempt(() => readSettings(readValues(book, TABS.settings)).triggerMinutes) ??
    Number(SETTING_LINES.triggerMinutes.initial);
  return [...readWatchdogs()].map(([who, dog]) => {
    const isThere = own === null || who !== account || own.includes(WATCHDOG);
    return {
      check: 'watchdog',
      who,
      isAlive: isThere && isAlive(dog, now),
      isMissing: dog.made > 0 && (!isThere || !isAlive(dog, now)),
      last: dog.last > 0 ? nowOf(book, new Date(dog.last)) : '',
      minutes: Math.ceil(usedToday(dog, now) / MINUTE_MS),
      of,
    };
  });
};

const nightFacts = (book: Spreadsheet): readonly HealthFact[] => {
  const night = attempt(() => readNightly(book));
  if (!night) return [];
  const isOn = night.state === JOB_STATES.on;
  return [{ check: 'night', isOn, isSilent: isOn && isSilent(night, nowOf(book)), last: night.last }];
};

/** Jobs that are over and whole are nothing to tell. */
const jobFacts = (book: Spreadsheet, hasWatchdog: boolean): readonly HealthFact[] => {
  const jobs = attempt(() => readJobs(book)) ?? [];
  const told = jobs.filter(
    ({ state, failed }) => !['done', 'cancelled'].includes(state) || failed.length > 0,
  );
  if (told.length === 0) return [{ check: 'no-job' }];
  const now = nowOf(book);
  return told.map(
    (job): HealthFact => ({ check: 'job', job, standsStill: standsStill(job, now, hasWatchdog) }),
  );
};

const doubtFacts = (book: Spreadsheet): readonly HealthFact[] => {
  const outbox = attempt(() => readOutbox(book));
  return outbox ? [{ check: 'doubt', messages: outbox.entries.filter(isInDoubt).length }] : [];
};

/** Asks for all at once first: mostly nothing is missing. */
const missingScopes = (): readonly string[] => {
  const isMissing = (scopes: readonly string[]): boolean =>
    String(
      scriptApp()
        .getAuthorizationInfo(ScriptApp.AuthMode.FULL, [...scopes])
        .getAuthorizationStatus(),
    ) === 'REQUIRED';
  const scopes = manifestScopes();
  return isMissing(scopes) ? scopes.filter((scope) => isMissing([scope])) : [];
};

/** Google's types do not have the form with scopes yet. */
const scriptApp = () =>
  ScriptApp as unknown as {
    getAuthorizationInfo(
      mode: GoogleAppsScript.Script.AuthMode,
      scopes: string[],
    ): GoogleAppsScript.Script.AuthorizationInfo;
  };

const trailFact = (book: Spreadsheet): HealthFact => {
  try {
    const { seq, hash } = openTrail(book, () => {
      throw new Error('Nothing is written.');
    }).head();
    return { check: 'trail', length: seq, head: hash };
  } catch (error) {
    const reason = error instanceof Refusal ? refusalText(languageOfBook(), error) : reasonOf(error);
    return { check: 'trail-broken', reason };
  }
};
