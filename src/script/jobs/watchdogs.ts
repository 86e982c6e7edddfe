// The recurring triggers that go on with jobs, one for a person at most, and what is known of those of others.
import { ROUND_MINUTES } from '../../domain/job/advance';
import { isAlive, NO_WATCHDOG, type Watchdog } from '../../domain/job/watchdog';
import { attempt } from '../attempt';
import { runner } from '../roles/permit';

/** The entry point that the trigger runs. */
export const WATCHDOG = 'continueJobs';
const PREFIX = 'kkphamWatchdog:';

type Properties = GoogleAppsScript.Properties.Properties;

/** null in a program that is bound to no book. */
const properties = (): Properties | null => PropertiesService.getDocumentProperties() as Properties | null;

/** Everybody's, by address: nobody sees the triggers of another, but each notes that it ran. */
export const readWatchdogs = (): ReadonlyMap<string, Watchdog> =>
  new Map(
    Object.entries(properties()?.getProperties() ?? {}).flatMap(([key, value]) =>
      key.startsWith(PREFIX) ? [[key.slice(PREFIX.length), parse(value)] as const] : [],
    ),
  );

export const watchdogOf = (address: string): Watchdog =>
  parse(properties()?.getProperty(PREFIX + address) ?? '');

export const keepWatchdog = (address: string, watchdog: Watchdog): void => {
  properties()?.setProperty(PREFIX + address, JSON.stringify(watchdog));
};

const parse = (text: string): Watchdog => {
  const read = (attempt(() => JSON.parse(text === '' ? '{}' : text) as object | null) ?? {}) as Partial<
    Record<keyof Watchdog, unknown>
  >;
  const time = (value: unknown): number => (typeof value === 'number' && value > 0 ? value : 0);
  return { made: time(read.made), last: time(read.last), since: time(read.since), used: time(read.used) };
};

export const ownWatchdogTriggers = (): readonly GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === WATCHDOG);

/**
 * Makes the clicker's trigger, unless it is there and alive or somebody else's is who may go on with the job too. Only ever
 * called in a click: Google disables what a trigger installs.
 */
export const ensureWatchdog = (may: (address: string) => boolean): void => {
  const [me, now] = [runner(), Date.now()];
  const all = readWatchdogs();
  const own = ownWatchdogTriggers();
  const mine = all.get(me) ?? NO_WATCHDOG;
  if (own.length > 0 && isAlive(mine, now)) return;
  if ([...all].some(([address, other]) => address !== me && isAlive(other, now) && may(address))) return;
  ScriptApp.newTrigger(WATCHDOG).timeBased().everyMinutes(ROUND_MINUTES).create();
  for (const trigger of own) ScriptApp.deleteTrigger(trigger);
  keepWatchdog(me, { ...mine, made: now, last: 0 });
};

/** Takes away the trigger of whoever runs this; how much of the day's time it used stays known. */
export const removeWatchdog = (): void => {
  const me = runner();
  for (const trigger of ownWatchdogTriggers()) ScriptApp.deleteTrigger(trigger);
  const mine = watchdogOf(me);
  if (mine.made > 0) keepWatchdog(me, { ...mine, made: 0 });
};

/** Whether anybody's is known to be alive. A trigger that was deleted by hand is noticed when it has been silent for a while. */
export const hasLivingWatchdog = (): boolean =>
  [...readWatchdogs().values()].some((dog) => isAlive(dog, Date.now()));
