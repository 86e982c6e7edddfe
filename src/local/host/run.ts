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
import type { Faults } from './faults';
import { type FileServices, fileServices } from './file-services';
import type { Manifest } from './manifest';
import { acrossPage } from './page-call';
import { callFunction, openSession, type Session } from './run-bundle';
import type { Runtime } from './runtime';
import { Tape } from './tape';

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
  /** Whether a fault may pause it. */
  readonly pausable?: boolean;
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

/** A run that was begun: what its services know of it stays, however often its script is run anew to go on after a pause. */
export class Execution {
  readonly #ground: Ground;
  readonly #request: Request;
  readonly #files: FileServices;
  readonly #services: Readonly<Record<string, object>>;
  readonly #log: Log;
  /** null where nothing is to go wrong and nobody wants to pause: then nothing need be remembered. */
  readonly #tape: Tape | null;
  #time: ExecutionTime | null = null;
  #buffer: ReturnType<BookShelf['buffer']> | null = null;
  #session: Session | undefined;

  constructor(ground: Ground, request: Request) {
    const { runtime, shared, person } = ground;
    const { trigger = 'menu' } = request;
    this.#ground = ground;
    this.#request = request;
    this.#log = new Log(ground.log, runtime.clock.now, runtime.scriptTimeZone);
    this.#files = fileServices(runtime, ground.shelf, {
      person,
      showMenu: ground.showMenu,
      addonName: 'Script',
    });
    const small = smallServices(runtime, shared, {
      log: this.#log,
      inTrigger: trigger === 'time' || trigger === 'installed',
      running: () => {
        if (!this.#session) throw new Error('The script is not loaded.');
        return this.#session;
      },
      holder: this,
    });
    const advanced = advancedServices(ground.manifest);
    this.#services = {
      ...small,
      SpreadsheetApp: this.#files.SpreadsheetApp,
      DocumentApp: this.#files.DocumentApp,
      ...Object.fromEntries([...advanced.present].map(([symbol, name]) => [symbol, this.#files[name]])),
    };
    const watched = request.faults !== undefined || request.pausable === true;
    this.#tape = watched
      ? new Tape({
          holdLock: (kind, milliseconds) =>
            shared.locks.heldElsewhere(kind, runtime.clock.now() + milliseconds),
          useUpTime: () => this.#time?.useUp(),
        })
      : null;
  }

  /** Its time, and its writes, count from when it is its turn. */
  #begin(): void {
    const { runtime, shelf, time } = this.#ground;
    const { authMode, trigger = 'menu' } = this.#request;
    this.#time = time && new ExecutionTime(runtime.clock, time, limitOf(time, trigger, authMode));
    this.#buffer = this.#tape && shelf.buffer();
  }

  get isPaused(): boolean {
    return this.#tape?.isPaused ?? false;
  }
  /** The service calls that were made, by their names. */
  get calls(): readonly string[] {
    return this.#tape?.members ?? [];
  }

  /**
   * Runs the function, from the beginning or from where it was paused, until it ends or is paused; gives its result. What the
   * run left open is closed whatever comes of it.
   */
  async go(faults: Faults | undefined): Promise<unknown> {
    const { bundle } = this.#ground;
    const { name, optional, trigger = 'menu' } = this.#request;
    if (!this.#session) this.#begin();
    this.#tape?.rewind(faults ?? null);
    this.#session = this.#open();
    let failed = true;
    try {
      const result = await callFunction(this.#session, {
        bundle,
        name,
        args: () => this.#arguments(),
        optional,
        ...(trigger === 'page' ? { result: (value: unknown) => acrossPage(value) } : {}),
      });
      this.#mustGoOn();
      failed = false;
      return result;
    } catch (thrown) {
      if (this.isPaused) return undefined;
      this.#mustGoOn();
      throw thrown;
    } finally {
      if (!this.isPaused) await this.#close(failed);
    }
  }

  readonly #mustGoOn = (): void => {
    this.#tape?.mustGoOn();
    this.#time?.mustGoOn();
  };

  #open(): Session {
    const { bundle, manifest, runtime, shared, madeTime, madeChance, counted, spent } = this.#ground;
    const tape = this.#tape;
    const { now } = runtime.clock;
    const { random } = shared.chance;
    return openSession({
      bundle,
      services: this.#services,
      constants: { MimeType: MIME_TYPES },
      absent: [...ABSENT_SERVICES, ...advancedServices(manifest).absent],
      log: this.#log,
      now,
      scriptTime: madeTime ? (tape ? () => tape.time(now) : now) : null,
      random: madeChance ? (tape ? () => tape.chance(random) : random) : null,
      counted: (member, service) => {
        counted(member);
        this.#time?.pass(member, service);
      },
      ...(tape ? { around: (member: string, work: () => unknown) => this.#call(tape, member, work) } : {}),
      ...(tape ? { print: tape.print } : {}),
      mustGoOn: this.#mustGoOn,
      spent,
    });
  }

  #call(tape: Tape, member: string, work: () => unknown): unknown {
    return tape.call(member, () => {
      const value = work();
      if (REACHES_GOOGLE.includes(member)) this.#buffer?.flush();
      return value;
    });
  }

  #arguments(): readonly unknown[] {
    const { runtime } = this.#ground;
    const { args, event, trigger = 'menu' } = this.#request;
    const page = trigger === 'page';
    if (args) return page ? args.map((value, at) => acrossPage(value, String(at))) : args;
    if (!event && (trigger === 'menu' || page)) return [];
    const active = (): GoogleAppsScript.Spreadsheet.Spreadsheet | null =>
      runtime.boundTo === null ? null : this.#files.SpreadsheetApp.getActiveSpreadsheet();
    return [eventOf(trigger, runtime, active, event ?? {})];
  }

  async #close(failed: boolean): Promise<void> {
    const { shared } = this.#ground;
    const killed = this.#tape?.killed ?? null;
    if (killed?.buffered === 'lost') this.#buffer?.lose();
    else this.#buffer?.end();
    shared.locks.releaseAll(this);
    await closeAll(
      [() => (killed ? this.#files.drop() : this.#files.end()), () => shared.outbox.written()],
      failed,
    );
  }
}

/** After these nothing that was written to a spreadsheet before waits any more: a copy holds all of it. */
const REACHES_GOOGLE = ['SpreadsheetApp.flush', 'Spreadsheet.copy'];

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
