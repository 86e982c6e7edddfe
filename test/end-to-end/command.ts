// The command line as a person uses it, without a new process: what it printed, its exit code, the files before and after.
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { main } from '../../src/local/cli/main';

export interface Printed {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

export const kkpham = async (...argv: readonly string[]): Promise<Printed> => {
  const out: string[] = [];
  const error: string[] = [];
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line: unknown) => void out.push(String(line))),
    vi.spyOn(console, 'error').mockImplementation((line: unknown) => void error.push(String(line))),
  ];
  try {
    const code = await main(argv);
    return { code, out: out.join('\n'), error: error.join('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
};

/** Every file below a folder with a hash of its bytes; null for a folder that is not there. */
export const contentOf = (folder: string): Readonly<Record<string, string>> | null => {
  if (!existsSync(folder)) return null;
  const files: Record<string, string> = {};
  const look = (at: string, path: string): void => {
    for (const name of readdirSync(at).sort()) {
      const here = join(at, name);
      const below = path === '' ? name : `${path}/${name}`;
      if (lstatSync(here).isDirectory()) {
        files[`${below}/`] = '';
        look(here, below);
      } else files[below] = createHash('sha256').update(readFileSync(here)).digest('hex');
    }
  };
  look(folder, '');
  return files;
};
