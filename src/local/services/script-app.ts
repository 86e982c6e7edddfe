// ScriptApp: the script's triggers and what it is allowed to do.
import { type Grant, permissionError } from '../host/authorization';
import { exception, NotImplemented } from '../host/exception';
import { enumName, googleEnum } from '../host/google-enum';
import { TRIGGER_LIMIT } from '../host/limits';
import type { Runtime } from '../host/runtime';
import { wrongArguments } from '../host/signature';
import { unimplemented } from '../host/unimplemented';
import {
  EVENT_TYPES,
  TRIGGER_SOURCES,
  Trigger,
  TriggerBuilder,
  type TriggerRequest,
} from './trigger-builders';
import type { TriggerRecord, TriggerStore } from './triggers';

type Google = GoogleAppsScript.Script.ScriptApp;

export const AUTH_MODES = googleEnum('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
const AUTHORIZATION_STATUSES = googleEnum('REQUIRED', 'NOT_REQUIRED');
const WEEK_DAYS = googleEnum('SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY');

export class AuthorizationInfo extends unimplemented<GoogleAppsScript.Script.AuthorizationInfo>(
  'Script.AuthorizationInfo',
) {
  readonly #required: boolean;
  constructor(required: boolean) {
    super();
    this.#required = required;
  }
  override getAuthorizationStatus() {
    const status = this.#required ? AUTHORIZATION_STATUSES.REQUIRED : AUTHORIZATION_STATUSES.NOT_REQUIRED;
    return status as unknown as GoogleAppsScript.Script.AuthorizationStatus;
  }
  /** null when nothing is left to authorise. */
  override getAuthorizationUrl(): string {
    if (this.#required) throw new NotImplemented('AuthorizationInfo.getAuthorizationUrl');
    return null as unknown as string;
  }
}

/** The script as a web app, which the stand-in does not serve: each of its members throws by name. */
export class Service extends unimplemented<GoogleAppsScript.Script.Service>('Script.Service') {}

export interface ScriptAppOptions {
  readonly triggers: TriggerStore;
  readonly scriptId: string;
  readonly grant: Grant;
  /** Whether the run is itself a trigger's. */
  readonly inTrigger: () => boolean;
}

export class ScriptApp extends unimplemented<Google>('Script.ScriptApp') {
  override readonly AuthMode = AUTH_MODES as unknown as Google['AuthMode'];
  override readonly AuthorizationStatus = AUTHORIZATION_STATUSES as unknown as Google['AuthorizationStatus'];
  override readonly EventType = EVENT_TYPES as unknown as Google['EventType'];
  override readonly TriggerSource = TRIGGER_SOURCES as unknown as Google['TriggerSource'];
  override readonly WeekDay = WEEK_DAYS as unknown as Google['WeekDay'];

  readonly #runtime: Runtime;
  readonly #options: ScriptAppOptions;
  constructor(runtime: Runtime, options: ScriptAppOptions) {
    super();
    this.#runtime = runtime;
    this.#options = options;
  }

  #need(member: string): void {
    this.#runtime.need(`ScriptApp.${member}`, 'script.scriptapp');
  }

  /** Installed by the account that runs the script. */
  #own(): readonly TriggerRecord[] {
    return this.#options.triggers.list().filter(({ owner }) => owner === this.#runtime.account.email);
  }

  readonly #install = (request: TriggerRequest): TriggerRecord => {
    const { triggers, inTrigger } = this.#options;
    if (this.#own().length >= TRIGGER_LIMIT) {
      throw exception(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    const record: TriggerRecord = {
      ...request,
      id: this.#runtime.newId('trigger'),
      createdAt: this.#runtime.clock.now(),
      owner: this.#runtime.account.email,
      disabled: inTrigger(),
    };
    triggers.add(record);
    return record;
  };

  override newTrigger(functionName: string) {
    this.#need('newTrigger');
    if (typeof functionName !== 'string') throw wrongArguments('ScriptApp.newTrigger', [functionName]);
    return new TriggerBuilder(functionName, this.#install);
  }
  override getProjectTriggers() {
    this.#need('getProjectTriggers');
    return this.#own().map((record) => new Trigger(record));
  }
  override getUserTriggers(file: { getId(): string }) {
    this.#need('getUserTriggers');
    const id = file.getId();
    return this.#own()
      .filter((record) => record.sourceId === id)
      .map((record) => new Trigger(record));
  }
  override deleteTrigger(trigger: unknown) {
    this.#need('deleteTrigger');
    if (!(trigger instanceof Trigger)) throw wrongArguments('ScriptApp.deleteTrigger', [trigger]);
    this.#options.triggers.remove(trigger.getUniqueId());
  }
  override getScriptId() {
    return this.#options.scriptId;
  }
  override getService() {
    return new Service();
  }

  /** Required when a scope of `scopes`, or of the manifest, is not granted; modes below `FULL` require nothing. */
  override getAuthorizationInfo(mode: unknown, scopes?: unknown) {
    const asked = Array.isArray(scopes) ? scopes.map(String) : [];
    const full = enumName(mode) === 'FULL';
    return new AuthorizationInfo(full && asked.some((scope) => !this.#options.grant.has(scope)));
  }
  override requireScopes(mode: unknown, scopes: string[]) {
    if (!Array.isArray(scopes)) throw wrongArguments('ScriptApp.requireScopes', [mode, scopes]);
    const missing = scopes.filter((scope) => !this.#options.grant.has(scope));
    if (missing.length > 0) throw permissionError('ScriptApp.requireScopes', missing);
  }
  /** Nothing to ask: the manifest's scopes are granted. */
  override requireAllScopes(_mode: unknown) {}
}
