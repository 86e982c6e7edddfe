// The computer's stand-in for Google Apps Script, for any program: a script folder and a Drive folder in, a host out.
export { createAppsScript } from './host/apps-script';
export { type MadeClock, madeClock, systemClock } from './host/clock';
export type { AppsScript, AppsScriptOptions, BegunRun, InMemory, RunOptions } from './host/contract';
export { NotImplemented } from './host/exception';
export type { SimulatedTime } from './host/execution-time';
export { type Fault, type FaultKind, type Faults, faultAt, Killed, type ServiceCall } from './host/faults';
export { costsFrom, type GoogleCosts, googleCosts } from './host/google-costs';
export { type AccountQuotas, dailyQuotas } from './host/limits';
export type { Account, AccountKind, AuthMode, Clock } from './host/runtime';
export { transientErrors } from './host/transient';
export type { TriggerKind } from './host/trigger-kind';
export type { Message } from './services/eml';
export type { MenuData, MenuEntry } from './services/menu';
export type { SentMessage } from './services/outbox';
export type { Schedule, TriggerRecord } from './services/triggers';
export type { ButtonName, ButtonSetName, Person } from './services/ui';
