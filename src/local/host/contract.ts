// What a program gives to and gets from the host: the public face of the stand-in.
import type { DriveStore } from '../drive/drive-store';
import type { LockKind } from '../services/lock-service';
import type { MenuData } from '../services/menu';
import type { SentMessage } from '../services/outbox';
import type { PropertyStore } from '../services/property-store';
import type { TriggerRecord } from '../services/triggers';
import type { Person } from '../services/ui';
import type { WorkbookData } from '../spreadsheet/workbook';
import type { EventDetails } from './events';
import type { SimulatedTime } from './execution-time';
import type { Faults } from './faults';
import type { AccountQuotas } from './limits';
import type { Account, AuthMode, Clock } from './runtime';
import type { TriggerKind } from './trigger-kind';

export interface AppsScriptOptions {
  /** Folder of the script: `.js` and `.html` files, and `appsscript.json` if there is one. */
  readonly bundle: string;
  /** Folder that is the Drive, or a Drive in memory, of which nothing is left when the program ends. */
  readonly drive: string | InMemory;
  /** The spreadsheet the script belongs to: its path in the Drive's folder, or its id. */
  readonly boundTo?: string;
  /** A consumer account named `user@example.com` unless told otherwise. */
  readonly account?: Account;
  /** What the account has used up of its day, where several scripts share it; its own unless told otherwise. */
  readonly quotas?: AccountQuotas;
  readonly clock?: Clock;
  /** What Google's time is like: each service call moves the clock, which is a made one that begins now unless told otherwise. */
  readonly time?: SimulatedTime;
  /** Whether an address belongs to a Google account: files can be shared with no other. Everyone has one unless told otherwise. */
  readonly isAccount?: (email: string) => boolean;
  /** For spreadsheets whose file does not say: `id_ID` and `Asia/Jakarta` unless told otherwise. */
  readonly locale?: string;
  readonly timeZone?: string;
  /** What the user granted, in place of the manifest's scopes. */
  readonly scopes?: readonly string[];
  /** Who answers questions. Without one, `getUi()` fails as where nobody looks at the file. */
  readonly ui?: Person;
  /** Addresses of files as the script gives them out: Google's unless told otherwise. */
  readonly url?: (id: string, path: string) => string;
  /** Ids, UUIDs and `Math.random` come out the same for the same seed. */
  readonly seed?: string | number;
  /** Folder for sent mail, inside the Drive's unless absolute: `mail` unless told otherwise. A Drive in memory has none. */
  readonly mail?: string;
  /** Gets each line that the script logs. */
  readonly log?: (line: string) => void;
}

/** The files that a Drive in memory begins with, by their names on a computer: `Book.xlsx`. */
export interface InMemory {
  readonly files: Readonly<Record<string, Uint8Array>>;
}

export interface RunOptions {
  /** How the run is started: a click in the menu unless told otherwise. */
  readonly trigger?: TriggerKind;
  /** What the event object has besides Google's own members. For an edit, `range` is an address and `sheet` a name. */
  readonly event?: EventDetails;
  /** In place of the mode that the trigger has. */
  readonly authMode?: AuthMode;
  /** What is to go wrong, by service call. A fault that pauses is for {@link AppsScript.begin}. */
  readonly faults?: Faults;
}

/** A run that was begun and may stand still at a call, while others run. */
export interface BegunRun {
  readonly state: 'paused' | 'done' | 'failed';
  /** What the function gave, when it is done. */
  readonly result: unknown;
  /** What it failed with. */
  readonly error: unknown;
  /** The service calls that were made, by name; those within a call are part of it. */
  readonly calls: readonly string[];
  /**
   * Lets it go on from where it stands until it is over or stands still again. Its script is run anew and hears the same
   * answers, times and chances up to that point; nothing of it happens twice.
   */
  resume(faults?: Faults): Promise<void>;
}

/** One script on one Drive. Runs happen one after the other, each in a fresh world, unless one is paused. */
export interface AppsScript {
  /**
   * Runs one function and gives its result as plain values. Rejects with the script's error: Google's name and message, the
   * script's stack, the service's error as `cause`. What was written before an error stays written.
   */
  run(functionName: string, args?: readonly unknown[], options?: RunOptions): Promise<unknown>;
  /** Begins a run that faults may pause. Does not reject for the script's errors: the run tells them. */
  begin(functionName: string, args?: readonly unknown[], options?: RunOptions): Promise<BegunRun>;
  /** Opens the bound file: runs `onOpen` as a simple trigger and gives the menus it made. */
  open(): Promise<readonly MenuData[]>;
  /** The menus made since the file was opened. */
  readonly menus: readonly MenuData[];
  /** Service calls since the counts were reset, by Google's name: `Range.getValues`. */
  readonly serviceCalls: Readonly<Record<string, number>>;
  resetCounts(): void;
  /** Time spent inside services since the counts were reset. */
  serviceMilliseconds(): number;
  /** Writes the spreadsheets that differ from their files; gives their paths. Documents and mail are written as they close. */
  save(): Promise<readonly string[]>;
  readonly drive: DriveStore;
  /** What had to be said about the Drive's folder when it was opened. */
  readonly notices: readonly string[];
  /** A spreadsheet as it is now, by id or path. Throws when there is none, or its file could not be read. */
  workbook(idOrPath: string): WorkbookData;
  readonly outbox: readonly SentMessage[];
  readonly triggers: readonly TriggerRecord[];
  /** Google disables a trigger: it is listed on and never runs. */
  disableTrigger(id: string): void;
  /**
   * Runs what an installed trigger runs. Rejects for a trigger that is not there, or that Google has disabled, and with Google's
   * text when the account's day of trigger time is used up.
   */
  fireTrigger(id: string, event?: EventDetails): Promise<unknown>;
  readonly properties: PropertyStore;
  /** Another run holds the lock for that long. */
  holdLock(kind: LockKind, milliseconds: number): void;
  /**
   * A way back, as often as wanted, to how everything is now: files, spreadsheets, mail, properties, triggers, quotas, ids to
   * come and a made clock. Throws for a Drive that is a folder.
   */
  keep(): () => void;
  /** The names of the globals that Google adds to JavaScript's own. */
  readonly globals: readonly string[];
}
