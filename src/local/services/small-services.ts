// The services that need no file of the Drive, made for one run.
import type { Grant } from '../host/authorization';
import type { Session as Running } from '../host/run-bundle';
import type { Runtime } from '../host/runtime';
import type { Chance } from '../host/seed';
import { type CacheItems, CacheService } from './cache-service';
import { HtmlService } from './html-service';
import { LockService, type Locks } from './lock-service';
import { type Log, Logger } from './logger';
import { MailApp } from './mail-app';
import type { Outbox } from './outbox';
import { PropertiesService } from './properties-service';
import type { PropertyStore } from './property-store';
import { templateRunner } from './run-template';
import { ScriptApp } from './script-app';
import { Session } from './session';
import type { TriggerStore } from './triggers';
import { Utilities } from './utilities';

/** What the small services of one host share between runs. */
export interface SharedState {
  readonly chance: Chance;
  readonly properties: PropertyStore;
  readonly caches: Map<string, CacheItems>;
  readonly locks: Locks;
  readonly outbox: Outbox;
  readonly triggers: TriggerStore;
  readonly htmlFiles: ReadonlyMap<string, string>;
  readonly grant: Grant;
  readonly locale: string;
  readonly scriptId: string;
}

/** The services by their global names; `holder` is whatever stands for the run, which holds the locks. */
export const smallServices = (
  runtime: Runtime,
  shared: SharedState,
  run: {
    readonly log: Log;
    readonly inTrigger: boolean;
    readonly running: () => Running;
    readonly holder: object;
  },
): Readonly<Record<string, object>> => ({
  CacheService: new CacheService(runtime, shared.caches),
  HtmlService: new HtmlService(shared.htmlFiles, templateRunner(run.running)),
  LockService: new LockService(runtime, shared.locks, run.holder),
  Logger: new Logger(run.log),
  MailApp: new MailApp(runtime, shared.outbox),
  PropertiesService: new PropertiesService(runtime, shared.properties),
  ScriptApp: new ScriptApp(runtime, {
    triggers: shared.triggers,
    scriptId: shared.scriptId,
    grant: shared.grant,
    inTrigger: () => run.inTrigger,
  }),
  Session: new Session(runtime, shared.locale),
  Utilities: new Utilities(runtime, shared.chance),
});

/** Google's services that no stand-in is written for. */
export const ABSENT_SERVICES = [
  'Browser',
  'CalendarApp',
  'CardService',
  'Charts',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'ScriptProperties',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'UserProperties',
  'XmlService',
] as const;
