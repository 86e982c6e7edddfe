// What every stand-in service is given: the clock, the account, the Drive and the execution it runs in.
import type { DriveStore } from '../drive/drive-store';

/** Google's daily quotas and per-call limits differ by the kind of account. */
export type AccountKind = 'consumer' | 'workspace';

export interface Account {
  readonly kind: AccountKind;
  readonly email: string;
}

/** Milliseconds since the epoch; `sleep` moves a made clock forward without waiting. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): void;
}

/** Google's four modes of authorization; a menu click, google.script.run and installable triggers run `FULL`. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** One run of one entry point. */
export interface Execution {
  readonly authMode: AuthMode;
  /** False in time-driven triggers: `getUi()` throws there. */
  readonly hasUi: boolean;
  /** Whether Google tells the script who clicked (`Session.getActiveUser`). */
  readonly revealsUser: boolean;
}

/** What Google limits per day; `triggerTime` in milliseconds. */
export type Quota = 'documents' | 'spreadsheets' | 'mailRecipients' | 'conversions' | 'triggerTime';

/** Uses of what Google limits per day, kept by the account. */
export interface Quotas {
  /** Counts `amount` more of `what`, or throws Google's error when the day's limit would be passed. */
  spend(what: Quota, amount: number): void;
  remaining(what: Quota): number;
}

/** Everything behind the services of one script project bound to one spreadsheet. */
export interface Runtime {
  readonly clock: Clock;
  readonly account: Account;
  readonly quotas: Quotas;
  readonly drive: DriveStore;
  /** Whether an address belongs to a Google account, which alone can be given a file; every one does where it is absent. */
  readonly isAccount?: (email: string) => boolean;
  /** IANA zone of the script (its manifest), which may differ from the spreadsheet's. */
  readonly scriptTimeZone: string;
  /** Id of the spreadsheet the script is bound to, null when it stands alone. */
  readonly boundTo: string | null;
  /** The execution under way. Throws when nothing runs. */
  readonly execution: () => Execution;
  /**
   * Throws Google's permission error, naming `member` (`MailApp.sendEmail`), unless one of `scopes` is in the manifest
   * and the execution's mode allows it. Scopes are given without `https://www.googleapis.com/auth/`.
   */
  readonly need: (member: string, ...scopes: readonly string[]) => void;
  /** A name for a new file, spreadsheet, trigger or protection: deterministic within one host. */
  readonly newId: (prefix: string) => string;
}
