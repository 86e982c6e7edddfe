// Pushes a script with clasp, from a folder of its own: the project's .clasp.json is neither read nor written.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is pushed, by file name. */
export type Script = Readonly<Record<string, string>>;

/** `said` is what the command printed, as it stands. */
export interface Answer {
  readonly done: boolean;
  readonly said: string;
}

/** A command of PATH, which never asks anything back. `done` is false also where there is no such command, or no answer. */
export const command = (name: string, args: readonly string[], cwd: string, patience?: number): Answer => {
  const { status, error, stdout, stderr } = spawnSync(name, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
    // npm's commands are scripts there, which only a shell runs; none of our arguments holds a space.
    shell: process.platform === 'win32',
    ...(patience === undefined ? {} : { timeout: patience }),
  });
  const said = [stdout, stderr, error?.message]
    .flatMap((text) => (text?.trim() ? [text.trim()] : []))
    .join('\n');
  return { done: status === 0, said };
};

/** Longer than clasp takes for a bundle of this size on a slow line. */
const PATIENCE_MS = 5 * 60_000;

/** Replaces the files of that script, the manifest included. */
export const push = (scriptId: string, script: Script): Answer => {
  const folder = mkdtempSync(join(tmpdir(), 'kkpham-push-'));
  try {
    mkdirSync(join(folder, 'dist'));
    for (const [name, text] of Object.entries(script)) writeFileSync(join(folder, 'dist', name), text);
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'dist' }));
    return command('clasp', ['push', '--force'], folder, PATIENCE_MS);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
