// What ScriptApp.newTrigger gives: builders that end in `create()`.
import { types } from 'node:util';
import { exception } from '../host/exception';
import { enumName, googleEnum } from '../host/google-enum';
import { wrongArguments } from '../host/signature';
import { unimplemented } from '../host/unimplemented';
import type { Schedule, TriggerRecord } from './triggers';

type Script = typeof GoogleAppsScript.Script;

export const EVENT_TYPES = googleEnum(
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
);
export const TRIGGER_SOURCES = googleEnum('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR');

/** What a builder knows of its trigger; id and time come from the host. */
export type TriggerRequest = Pick<
  TriggerRecord,
  'handler' | 'source' | 'sourceId' | 'eventType' | 'schedule'
>;
export type Install = (request: TriggerRequest) => TriggerRecord;

const member = <T>(value: unknown): T => value as T;

export class Trigger extends unimplemented<GoogleAppsScript.Script.Trigger>('Script.Trigger') {
  readonly #record: TriggerRecord;
  constructor(record: TriggerRecord) {
    super();
    this.#record = record;
  }
  override getEventType() {
    return member<Script['EventType']['CLOCK']>(EVENT_TYPES[this.#record.eventType]);
  }
  override getHandlerFunction() {
    return this.#record.handler;
  }
  override getTriggerSource() {
    return member<Script['TriggerSource']['CLOCK']>(TRIGGER_SOURCES[this.#record.source]);
  }
  override getTriggerSourceId() {
    return member<string>(this.#record.sourceId);
  }
  override getUniqueId() {
    return this.#record.id;
  }
}

const oneOf = (name: string, allowed: readonly number[], value: number): number => {
  if (allowed.includes(value)) return value;
  const last = allowed.at(-1);
  throw exception(
    `The value you passed to ${name} was invalid. It must be one of ${allowed.slice(0, -1).join(', ')} or ${last}.`,
  );
};

const between = (name: string, least: number, most: number, value: number): number => {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw exception(`The value you passed to ${name} was invalid. It must be between ${least} and ${most}.`);
};

const positive = (name: string, value: number): number => {
  if (Number.isInteger(value) && value > 0) return value;
  throw exception(`The value you passed to ${name} was invalid. It must be greater than 0.`);
};

export class ClockTriggerBuilder extends unimplemented<GoogleAppsScript.Script.ClockTriggerBuilder>(
  'Script.ClockTriggerBuilder',
) {
  readonly #handler: string;
  readonly #install: Install;
  #schedule: Schedule = {};
  constructor(handler: string, install: Install) {
    super();
    this.#handler = handler;
    this.#install = install;
  }
  #with(change: Schedule): this {
    this.#schedule = { ...this.#schedule, ...change };
    return this;
  }
  override after(durationMilliseconds: number) {
    return this.#with({ afterMilliseconds: durationMilliseconds });
  }
  override at(date: GoogleAppsScript.Base.Date) {
    if (!types.isDate(date)) throw wrongArguments('Script.ClockTriggerBuilder.at', [date]);
    return this.#with({ at: date.getTime() });
  }
  /** `month` from 1. */
  override atDate(year: number, month: number, day: number) {
    return this.#with({ atDate: [year, month, day] });
  }
  override atHour(hour: number) {
    return this.#with({ atHour: between('atHour', 0, 23, hour) });
  }
  override everyDays(n: number) {
    return this.#with({ everyDays: positive('everyDays', n) });
  }
  override everyHours(n: number) {
    return this.#with({ everyHours: oneOf('everyHours', [1, 2, 4, 6, 8, 12], n) });
  }
  override everyMinutes(n: number) {
    return this.#with({ everyMinutes: oneOf('everyMinutes', [1, 5, 10, 15, 30], n) });
  }
  override everyWeeks(n: number) {
    return this.#with({ everyWeeks: positive('everyWeeks', n) });
  }
  override inTimezone(timezone: string) {
    return this.#with({ timeZone: timezone });
  }
  override nearMinute(minute: number) {
    return this.#with({ nearMinute: between('nearMinute', 0, 59, minute) });
  }
  override onMonthDay(day: number) {
    return this.#with({ onMonthDay: between('onMonthDay', 1, 31, day) });
  }
  override onWeekDay(day: unknown) {
    const onWeekDay = enumName(day);
    if (onWeekDay === undefined) throw wrongArguments('Script.ClockTriggerBuilder.onWeekDay', [day]);
    return this.#with({ onWeekDay });
  }
  override create() {
    const { timeZone: _, ...when } = this.#schedule;
    if (Object.keys(when).length === 0) throw exception('The clock trigger has no schedule.');
    return new Trigger(
      this.#install({
        handler: this.#handler,
        source: 'CLOCK',
        sourceId: null,
        eventType: 'CLOCK',
        schedule: this.#schedule,
      }),
    );
  }
}

class FileTrigger {
  eventType: TriggerRecord['eventType'] | null = null;
  constructor(
    private readonly handler: string,
    private readonly source: 'SPREADSHEETS' | 'DOCUMENTS',
    private readonly sourceId: string,
    private readonly install: Install,
  ) {}
  create(): Trigger {
    const { eventType, handler, source, sourceId } = this;
    if (eventType === null) throw exception('The trigger has no event.');
    return new Trigger(this.install({ handler, source, sourceId, eventType, schedule: {} }));
  }
}

export class SpreadsheetTriggerBuilder extends unimplemented<GoogleAppsScript.Script.SpreadsheetTriggerBuilder>(
  'Script.SpreadsheetTriggerBuilder',
) {
  readonly #trigger: FileTrigger;
  constructor(handler: string, file: string, install: Install) {
    super();
    this.#trigger = new FileTrigger(handler, 'SPREADSHEETS', file, install);
  }
  #on(eventType: TriggerRecord['eventType']): this {
    this.#trigger.eventType = eventType;
    return this;
  }
  override onOpen() {
    return this.#on('ON_OPEN');
  }
  override onEdit() {
    return this.#on('ON_EDIT');
  }
  override onChange() {
    return this.#on('ON_CHANGE');
  }
  override onFormSubmit() {
    return this.#on('ON_FORM_SUBMIT');
  }
  override create() {
    return this.#trigger.create();
  }
}

export class DocumentTriggerBuilder extends unimplemented<GoogleAppsScript.Script.DocumentTriggerBuilder>(
  'Script.DocumentTriggerBuilder',
) {
  readonly #trigger: FileTrigger;
  constructor(handler: string, file: string, install: Install) {
    super();
    this.#trigger = new FileTrigger(handler, 'DOCUMENTS', file, install);
  }
  override onOpen() {
    this.#trigger.eventType = 'ON_OPEN';
    return this;
  }
  override create() {
    return this.#trigger.create();
  }
}

const idOf = (file: unknown): string => {
  const getId: unknown = typeof file === 'object' && file !== null ? Reflect.get(file, 'getId') : undefined;
  return typeof getId === 'function' ? String(Reflect.apply(getId, file, [])) : String(file);
};

export class TriggerBuilder extends unimplemented<GoogleAppsScript.Script.TriggerBuilder>(
  'Script.TriggerBuilder',
) {
  readonly #handler: string;
  readonly #install: Install;
  constructor(handler: string, install: Install) {
    super();
    this.#handler = handler;
    this.#install = install;
  }
  override timeBased() {
    return new ClockTriggerBuilder(this.#handler, this.#install);
  }
  override forSpreadsheet(file: unknown) {
    return new SpreadsheetTriggerBuilder(this.#handler, idOf(file), this.#install);
  }
  override forDocument(file: unknown) {
    return new DocumentTriggerBuilder(this.#handler, idOf(file), this.#install);
  }
}
