// The installed triggers of a script, kept in the Drive's folder so that they outlive the program.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../host/write-file';

export const TRIGGERS_FILE = '.triggers.json';

/** When a time-driven trigger runs. Hours and minutes in `timeZone`. */
export interface Schedule {
  readonly afterMilliseconds?: number;
  /** Milliseconds since the epoch. */
  readonly at?: number;
  readonly everyMinutes?: number;
  readonly everyHours?: number;
  readonly everyDays?: number;
  readonly everyWeeks?: number;
  readonly onWeekDay?: string;
  readonly onMonthDay?: number;
  readonly atHour?: number;
  readonly nearMinute?: number;
  readonly atDate?: readonly [year: number, month: number, day: number];
  readonly timeZone?: string;
}

export interface TriggerRecord {
  readonly id: string;
  /** Name of the function it runs. */
  readonly handler: string;
  readonly source: 'CLOCK' | 'SPREADSHEETS' | 'DOCUMENTS';
  /** Id of the file, null for a time-driven trigger. */
  readonly sourceId: string | null;
  readonly eventType: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  readonly schedule: Schedule;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** Address of who installed it: it runs as theirs, and nobody else sees it. */
  readonly owner: string;
  /** Google disables what a time-driven trigger installs, and others without a word: it is listed and never runs. */
  readonly disabled: boolean;
}

export interface TriggerStore {
  list(): readonly TriggerRecord[];
  add(trigger: TriggerRecord): void;
  /** Says whether it was there. */
  remove(id: string): boolean;
  /** Lists it on, and never runs it again. */
  disable(id: string): void;
  /** A way back to what it has now; nothing is written to disk. */
  keep(): () => void;
}

/** The triggers kept in a folder, on disk when a change returns; in memory alone where it is null. */
export const openTriggerStore = (folder: string | null): TriggerStore => {
  const file = folder === null ? null : join(folder, TRIGGERS_FILE);
  let triggers = (file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []) as TriggerRecord[];
  const keep = (changed: TriggerRecord[]): void => {
    triggers = changed;
    if (file) writeWhole(file, `${JSON.stringify(triggers, null, 1)}\n`);
  };
  return {
    list: () => triggers,
    add: (trigger) => keep([...triggers, trigger]),
    remove: (id) => {
      const rest = triggers.filter((trigger) => trigger.id !== id);
      const found = rest.length < triggers.length;
      if (found) keep(rest);
      return found;
    },
    disable: (id) => keep(triggers.map((one) => (one.id === id ? { ...one, disabled: true } : one))),
    keep: () => {
      const kept = triggers;
      return () => {
        triggers = kept;
      };
    },
  };
};
