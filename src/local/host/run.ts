// One run of a host: the services made, the function called, and everything closed behind it.
import { Log } from '../services/logger';
import type { MenuData } from '../services/menu';
import { MIME_TYPES } from '../services/mime-type';
import { ABSENT_SERVICES, type SharedState, smallServices } from '../services/small-services';
import type { Person } from '../services/ui';
import type { BookShelf } from './book-shelf';
import type { RunOptions } from './contract';
import { eventOf } from './events';
import { ExecutionTime, limitOf, type SimulatedTime } from './execution-time';
import { fileServices } from './file-services';
import type { Manifest } from './manifest';
import { acrossPage } from './page-call';
import { callFunction, openSession, type Session } from './run-bundle';
import type { Runtime } from './runtime';

/** What all runs of a host have in common. */
export interface Ground {
  readonly bundle: string;
  readonly manifest: Manifest;
  readonly runtime: Runtime;
  readonly shared: SharedState;
  readonly shelf: BookShelf;
  readonly person: Person | null;
  readonly log: (line: string) => void;
  /** The script's `Date` and `Math.random` follow the host's. */
  readonly madeTime: boolean;
  readonly madeChance: boolean;
  /** null where calls take no time but the computer's own. */
  readonly time: SimulatedTime | null;
  readonly showMenu: (menu: MenuData) => void;
  readonly counted: (member: string) => void;
  readonly spent: (milliseconds: number) => void;
}

export interface Request extends RunOptions {
  readonly name: string;
  readonly args: readonly unknown[] | undefined;
  /** Nothing happens where the script has no such function. */
  readonly optional: boolean;
}

/** The advanced services that have a stand-in, by Google's name of each. */
const ADVANCED = {
  Drive: { serviceId: 'drive', version: 'v3' },
  Docs: { serviceId: 'docs', version: 'v1' },
  BigQuery: { serviceId: 'bigquery', version: 'v2' },
  Sheets: { serviceId: 'sheets', version: 'v4' },
} as const;

type Advanced = keyof typeof ADVANCED;

/** The advanced services that the manifest switches on: by the name given there, and the names of those without a stand-in. */
export const advancedServices = (
  manifest: Manifest,
): { readonly present: ReadonlyMap<string, Advanced>; readonly absent: readonly string[] } => {
  const present = new Map<string, Advanced>();
  const absent: string[] = [];
  for (const { userSymbol, serviceId, version } of manifest.advancedServices) {
    const known = (Object.keys(ADVANCED) as Advanced[]).find(
      (name) => ADVANCED[name].serviceId === serviceId && ADVANCED[name].version === version,
    );
    if (known) present.set(userSymbol, known);
    else absent.push(userSymbol);
  }
  return { present, absent };
};

/** Runs one function in a fresh world; what the run left open is closed whatever comes of it. */
export const runOnce = async (ground: Ground, request: Request): Promise<unknown> => {
  const { bundle, manifest, runtime, shared, person } = ground;
  const { name, optional, args, trigger = 'menu', event } = request;
  const time =
    ground.time &&
    new ExecutionTime(runtime.clock, ground.time, limitOf(ground.time, trigger, request.authMode));
  const log = new Log(ground.log, runtime.clock.now, runtime.scriptTimeZone);
  const files = fileServices(runtime, ground.shelf, {
    person,
    showMenu: ground.showMenu,
    addonName: 'Script',
  });
  let session: Session | undefined;
  const small = smallServices(runtime, shared, {
    log,
    inTrigger: trigger === 'time' || trigger === 'installed',
    running: () => {
      if (!session) throw new Error('The script is not loaded.');
      return session;
    },
  });
  const advanced = advancedServices(manifest);
  session = openSession({
    bundle,
    services: {
      ...small,
      SpreadsheetApp: files.SpreadsheetApp,
      DocumentApp: files.DocumentApp,
      ...Object.fromEntries([...advanced.present].map(([symbol, name]) => [symbol, files[name]])),
    },
    constants: { MimeType: MIME_TYPES },
    absent: [...ABSENT_SERVICES, ...advanced.absent],
    log,
    now: runtime.clock.now,
    madeTime: ground.madeTime,
    random: ground.madeChance ? shared.chance.random : null,
    counted: (member, service) => {
      ground.counted(member);
      time?.pass(member, service);
    },
    ...(time ? { mustGoOn: time.mustGoOn } : {}),
    spent: ground.spent,
  });
  const page = trigger === 'page';
  const passed = (): readonly unknown[] => {
    if (args) return page ? args.map((value, at) => acrossPage(value, String(at))) : args;
    if (!event && (trigger === 'menu' || page)) return [];
    const active = (): GoogleAppsScript.Spreadsheet.Spreadsheet | null =>
      runtime.boundTo === null ? null : files.SpreadsheetApp.getActiveSpreadsheet();
    return [eventOf(trigger, runtime, active, event ?? {})];
  };
  let failed = true;
  try {
    const result = await callFunction(session, {
      bundle,
      name,
      args: passed,
      optional,
      ...(page ? { result: (value: unknown) => acrossPage(value) } : {}),
    });
    time?.mustGoOn();
    failed = false;
    return result;
  } catch (thrown) {
    time?.mustGoOn();
    throw thrown;
  } finally {
    shared.locks.releaseAll();
    await closeAll([() => files.end(), () => shared.outbox.written()], failed);
  }
};

/** Does every step; throws the first step's error unless the run has already failed, whose own error says more. */
const closeAll = async (steps: readonly (() => unknown)[], failed: boolean): Promise<void> => {
  const errors: unknown[] = [];
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      errors.push(error);
    }
  }
  if (!failed && errors.length > 0) throw errors[0];
};
