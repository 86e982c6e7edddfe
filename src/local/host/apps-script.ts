// The host: one script over one Drive, run after run.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { type DriveOptions, type FolderDrive, openDrive } from '../drive/drive-folder';
import { indexName } from '../drive/drive-index';
import { MemoryDrive } from '../drive/memory-drive';
import { Locks } from '../services/lock-service';
import type { MenuData } from '../services/menu';
import { Outbox } from '../services/outbox';
import { openPropertyStore } from '../services/property-store';
import type { SharedState } from '../services/small-services';
import { openTriggerStore } from '../services/triggers';
import { demand, grantOf } from './authorization';
import { begun } from './begun-run';
import { BookShelf } from './book-shelf';
import { readHtmlFiles } from './bundle';
import { madeClock, systemClock } from './clock';
import type { AppsScript, AppsScriptOptions } from './contract';
import type { Faults } from './faults';
import { findEntry } from './find-entry';
import { keepCaches, keepTime } from './keep';
import { type AccountQuotas, dailyQuotas } from './limits';
import { readManifest } from './manifest';
import { reachable } from './page-call';
import { advancedServices, Execution, type Ground, type Request } from './run';
import type { Runtime, Execution as Stage } from './runtime';
import { chance } from './seed';
import { inTimeZone } from './time-zone-of-process';
import { executionOf } from './trigger-kind';

const DEFAULT_ACCOUNT = { kind: 'consumer', email: 'user@example.com' } as const;
const DEFAULT_ZONE = 'Asia/Jakarta';

const GLOBALS = [
  'CacheService',
  'DocumentApp',
  'HtmlService',
  'LockService',
  'Logger',
  'MailApp',
  'MimeType',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'Utilities',
  'console',
] as const;

/** A folder for sent mail, null where there is none. */
const mailFolder = (drive: string | null, mail: string): string | null => {
  if (isAbsolute(mail)) return mail;
  return drive === null ? null : join(drive, mail);
};

/** Work in the order it was asked for, one piece at a time; a piece that fails does not stop the next. */
const queue = (): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
};

/**
 * Starts a host for one script on one Drive: reads the manifest and the bound spreadsheet. Rejects when the folder of the script
 * or the manifest cannot be read, and with the file's fault when the bound spreadsheet cannot.
 */
export const createAppsScript = async (options: AppsScriptOptions): Promise<AppsScript> => {
  const bundle = resolve(options.bundle);
  const folder = typeof options.drive === 'string' ? resolve(options.drive) : null;
  const clock = options.clock ?? (options.time ? madeClock(Date.now()) : systemClock);
  const account = options.account ?? DEFAULT_ACCOUNT;
  const locale = options.locale ?? 'id_ID';
  const timeZone = options.timeZone ?? DEFAULT_ZONE;
  const manifest = readManifest(bundle);
  const htmlFiles = readHtmlFiles(bundle);
  const grant = grantOf(options.scopes ?? manifest.scopes);
  const luck = chance(options.seed);
  const triggers = openTriggerStore(folder);

  const { url } = options;
  const indexFile = folder === null ? null : join(folder, indexName);
  const formerly = indexFile && existsSync(indexFile) ? readFileSync(indexFile, 'utf8') : '';
  let given = new Set(triggers.list().map(({ id }) => id));
  const newId = (prefix: string): string => {
    const id = `${prefix}-${luck.token(20)}`;
    if (given.has(id) || formerly.includes(`"${id}"`)) return newId(prefix);
    given.add(id);
    return id;
  };
  const driveOptions: DriveOptions = {
    now: clock.now,
    newId,
    ...(url ? { url: ({ id, path }) => url(id, path) } : {}),
  };
  const memory =
    typeof options.drive === 'string' ? null : new MemoryDrive(options.drive.files, driveOptions);
  const drive: FolderDrive = memory ?? openDrive(folder ?? '', driveOptions);

  const shelf = new BookShelf(drive, { locale, timeZone });
  const bound = options.boundTo === undefined ? null : findEntry(drive, options.boundTo);
  if (options.boundTo !== undefined && !bound) throw new Error(`The Drive has no file ${options.boundTo}.`);
  const boundFault = bound && shelf.fault(bound.id);
  if (boundFault) throw boundFault;

  const mail = options.mail ?? 'mail';
  const shared: SharedState = {
    chance: luck,
    properties: openPropertyStore(folder),
    caches: new Map(),
    locks: new Locks(),
    outbox: new Outbox(mailFolder(folder, mail), String(options.seed ?? luck.token(20))),
    triggers,
    htmlFiles,
    grant,
    locale,
    scriptId: createHash('sha256').update(drive.root).digest('base64url'),
  };

  let execution: Stage | null = null;
  const running = (): Stage => {
    if (!execution) throw new Error('No function of the script is running.');
    return execution;
  };
  const scriptTimeZone = manifest.timeZone ?? timeZone;
  const quotas: AccountQuotas = options.quotas ?? dailyQuotas(account.kind, clock);
  const runtime: Runtime = {
    clock,
    account,
    quotas,
    drive,
    ...(options.isAccount ? { isAccount: options.isAccount } : {}),
    scriptTimeZone,
    boundTo: bound?.id ?? null,
    execution: running,
    need: (member, ...scopes) => demand(grant, running().authMode, member, scopes),
    newId,
  };

  const person = options.ui ?? null;
  const counts = new Map<string, number>();
  let spent = 0;
  let menus: readonly MenuData[] = [];
  const ground: Ground = {
    bundle,
    manifest,
    runtime,
    shared,
    shelf,
    person,
    log: options.log ?? (() => {}),
    madeTime: clock !== systemClock,
    time: options.time ?? null,
    madeChance: options.seed !== undefined,
    showMenu: (menu) => {
      menus = [...menus.filter(({ caption }) => caption !== menu.caption), menu];
    },
    counted: (member) => counts.set(member, (counts.get(member) ?? 0) + 1),
    spent: (milliseconds) => {
      spent += milliseconds;
    },
  };

  const inTurn = queue();
  const paused = new Set<Execution>();
  const goOn = (run: Execution, request: Request, faults: Faults | undefined): Promise<unknown> =>
    inTurn(() =>
      inTimeZone(scriptTimeZone, async () => {
        const { authMode, trigger = 'menu', name } = request;
        if (trigger === 'page') reachable(name);
        const usual = executionOf(trigger, bound !== null, person !== null);
        const isTriggered = trigger === 'time' || trigger === 'installed';
        // A millisecond is asked for before, so that a run cannot begin on a day that is used up.
        if (isTriggered) quotas.spend('triggerTime', 1);
        const began = clock.now();
        execution = { ...usual, ...(authMode ? { authMode } : {}) };
        try {
          return await run.go(faults);
        } finally {
          execution = null;
          const took = Math.max(0, clock.now() - began - 1);
          if (isTriggered) quotas.spend('triggerTime', Math.min(took, quotas.remaining('triggerTime')));
          if (run.isPaused) paused.add(run);
          else paused.delete(run);
          // What a run that stands still has at hand stays the same.
          if (paused.size === 0) shelf.rest();
        }
      }),
    );
  const start = (request: Request): Promise<unknown> =>
    goOn(new Execution(ground, request), request, request.faults);
  const run: AppsScript['run'] = (name, args, given = {}) => start({ ...given, name, args, optional: false });

  return {
    run,
    begin: async (name, args, options = {}) => {
      const request: Request = { ...options, name, args, optional: false, pausable: true };
      return begun(
        new Execution(ground, request),
        (run, faults) => goOn(run, request, faults),
        options.faults,
      );
    },
    open: async () => {
      menus = [];
      await start({ name: 'onOpen', args: undefined, optional: true, trigger: 'open' });
      return menus;
    },
    get menus() {
      return menus;
    },
    get serviceCalls() {
      return Object.fromEntries(counts);
    },
    resetCounts: () => {
      counts.clear();
      spent = 0;
    },
    serviceMilliseconds: () => spent,
    save: () => inTurn(() => shelf.save()),
    drive,
    notices: drive.notices,
    workbook: (idOrPath) => {
      const entry = findEntry(drive, idOrPath);
      const fault = entry && shelf.fault(entry.id);
      if (fault) throw fault;
      const book = entry && shelf.use(entry.id);
      if (!book) throw new Error(`The Drive has no spreadsheet ${idOrPath}.`);
      return book;
    },
    outbox: shared.outbox.sent,
    get triggers() {
      return triggers.list();
    },
    fireTrigger: async (id, event) => {
      const trigger = triggers.list().find((known) => known.id === id);
      if (!trigger) throw new Error(`There is no trigger ${id}.`);
      if (trigger.owner !== account.email)
        throw new Error(`Trigger ${id} runs as ${trigger.owner}: open the Drive as that account.`);
      if (trigger.disabled) throw new Error(`Trigger ${id} is disabled.`);
      const kind = trigger.source === 'CLOCK' ? 'time' : 'installed';
      return run(trigger.handler, undefined, { trigger: kind, event: { triggerUid: id, ...event } });
    },
    disableTrigger: (id) => triggers.disable(id),
    properties: shared.properties,
    holdLock: (kind, milliseconds) => shared.locks.heldElsewhere(kind, clock.now() + milliseconds),
    keep: () => {
      if (!memory) throw new Error('Only a Drive in memory can be put back.');
      const ids = new Set(given);
      const kept = [memory, shelf, shared.properties, triggers, shared.locks, shared.outbox, quotas, luck];
      const back = [...kept.map((part) => part.keep()), keepCaches(shared.caches), keepTime(clock)];
      const shown = menus;
      return () => {
        for (const step of back) step();
        given = new Set(ids);
        menus = shown;
        paused.clear();
      };
    },
    get globals() {
      return [...GLOBALS, ...advancedServices(manifest).present.keys()];
    },
  };
};
