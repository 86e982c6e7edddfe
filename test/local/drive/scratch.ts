// A folder that is there for one test, a Drive in it and a runtime around the Drive.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type FolderDrive, openDrive } from '../../../src/local/drive/drive-folder';
import { exception } from '../../../src/local/host/exception';
import type { Runtime } from '../../../src/local/host/runtime';

export const scratchFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'drive-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

let lastId = 0;

/** Ids count up; the clock stands at 2025-01-02 03:04:05 UTC. */
export const driveIn = (folder: string): FolderDrive =>
  openDrive(folder, {
    now: () => Date.UTC(2025, 0, 2, 3, 4, 5),
    newId: (prefix) => {
      lastId += 1;
      return `${prefix}-${lastId}`;
    },
  });

export interface Spent {
  readonly documents: number;
  readonly spreadsheets: number;
  readonly conversions: number;
}

/** A runtime whose script has these scopes. */
export const runtimeOn = (
  drive: FolderDrive,
  ...scopes: readonly string[]
): Runtime & { spent: Record<string, number> } => {
  const spent: Record<string, number> = {};
  return {
    spent,
    drive,
    clock: { now: () => 0, sleep: () => {} },
    account: { kind: 'consumer', email: 'ani@contoh.id' },
    quotas: {
      spend: (what, amount) => {
        spent[what] = (spent[what] ?? 0) + amount;
      },
      remaining: () => 99,
    },
    scriptTimeZone: 'Asia/Makassar',
    boundTo: null,
    execution: () => ({ authMode: 'FULL', hasUi: true, revealsUser: true }),
    need: (member, ...wanted) => {
      if (wanted.some((scope) => scopes.includes(scope))) return;
      throw exception(`Specified permissions are not sufficient to call ${member}.`);
    },
    newId: (prefix) => `${prefix}-new`,
  };
};
