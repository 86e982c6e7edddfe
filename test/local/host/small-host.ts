// A host with the small services only, for tests that need no file.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demand, grantOf } from '../../../src/local/host/authorization';
import { readHtmlFiles } from '../../../src/local/host/bundle';
import { madeClock } from '../../../src/local/host/clock';
import { dailyQuotas } from '../../../src/local/host/limits';
import { callFunction, openSession, type RunParts, type Session } from '../../../src/local/host/run-bundle';
import type { AccountKind, AuthMode, Execution, Runtime } from '../../../src/local/host/runtime';
import { chance } from '../../../src/local/host/seed';
import { Locks } from '../../../src/local/services/lock-service';
import { Log } from '../../../src/local/services/logger';
import { MIME_TYPES } from '../../../src/local/services/mime-type';
import { Outbox } from '../../../src/local/services/outbox';
import { openPropertyStore } from '../../../src/local/services/property-store';
import { ABSENT_SERVICES, type SharedState, smallServices } from '../../../src/local/services/small-services';
import { openTriggerStore } from '../../../src/local/services/triggers';

export interface SmallOptions {
  readonly bound?: string | null;
  readonly scopes?: readonly string[] | null;
  readonly mode?: AuthMode;
  readonly account?: { readonly kind: AccountKind; readonly email: string };
  readonly revealsUser?: boolean;
  readonly start?: string;
  readonly inTrigger?: boolean;
  readonly extra?: Readonly<Record<string, object>>;
}

/** A new empty folder. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'apps-script-'));

/** A folder with these files. */
export const bundleOf = (files: Readonly<Record<string, string>>): string => {
  const folder = newFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

export const smallHost = (files: Readonly<Record<string, string>>, options: SmallOptions = {}) => {
  const bundle = bundleOf(files);
  const drive = newFolder();
  const clock = madeClock(options.start ?? '2026-08-07T03:04:05.678Z');
  const account = options.account ?? { kind: 'consumer', email: 'petugas@example.go.id' };
  const grant = grantOf(options.scopes ?? null);
  const luck = chance('test');
  const mode = options.mode ?? 'FULL';
  const execution: Execution = { authMode: mode, hasUi: true, revealsUser: options.revealsUser ?? true };
  let ids = 0;
  const runtime: Runtime = {
    clock,
    account,
    quotas: dailyQuotas(account.kind, clock),
    drive: undefined as unknown as Runtime['drive'],
    scriptTimeZone: 'Asia/Jakarta',
    boundTo: options.bound === undefined ? 'book' : options.bound,
    execution: () => execution,
    need: (member, ...scopes) => demand(grant, mode, member, scopes),
    newId: (prefix) => `${prefix}-${ids++}`,
  };
  const outbox = new Outbox(join(drive, 'mail'), 'test');
  const shared: SharedState = {
    chance: luck,
    properties: openPropertyStore(drive),
    caches: new Map(),
    locks: new Locks(),
    outbox,
    triggers: openTriggerStore(drive),
    htmlFiles: readHtmlFiles(bundle),
    grant,
    locale: 'id_ID',
    scriptId: 'script',
  };
  const lines: string[] = [];
  const counts: Record<string, number> = {};
  const run = async (name: string, ...args: unknown[]): Promise<unknown> => {
    const log = new Log((line) => lines.push(line), clock.now, 'Asia/Jakarta');
    let session: Session | undefined;
    const running = (): Session => {
      if (!session) throw new Error('Nothing runs.');
      return session;
    };
    const holder = {};
    const inTrigger = options.inTrigger ?? false;
    const small = smallServices(runtime, shared, { log, inTrigger, running, holder });
    const parts: RunParts = {
      bundle,
      services: { ...small, ...options.extra },
      constants: { MimeType: MIME_TYPES },
      absent: ABSENT_SERVICES,
      log,
      now: clock.now,
      scriptTime: clock.now,
      random: luck.random,
      counted: (member) => {
        counts[member] = (counts[member] ?? 0) + 1;
      },
      spent: () => {},
    };
    session = openSession(parts);
    try {
      return await callFunction(session, { bundle, name, args: () => args });
    } finally {
      shared.locks.releaseAll(holder);
      await outbox.written();
    }
  };
  return { run, lines, counts, clock, runtime, shared, outbox, drive, bundle };
};

/** The value of one expression of a script. */
export const evaluate = (expression: string, options?: SmallOptions): Promise<unknown> =>
  smallHost({ 'Code.js': `function main() { return ${expression}; }` }, options).run('main');
