// What was pushed to which script, kept beside the list, so that a run that broke off can be run again.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { CommandFault } from '../../src/local/cli/faults';

const pushed = z.object({
  name: z.string(),
  version: z.string(),
  /** The bundle's own hash. */
  hash: z.string(),
  /** SHA-256 of all that was pushed, the manifest included. */
  content: z.string(),
  /** ISO time. */
  at: z.string(),
});
const shape = z.record(z.string(), pushed);

export type Pushed = z.infer<typeof pushed>;
/** By script id. */
export type Memory = Readonly<Record<string, Pushed>>;

/** `books.pushed.json` for `books.csv`. */
export const memoryFile = (list: string): string => `${list.replace(/\.(json|csv)$/i, '')}.pushed.json`;

/** Empty where nothing was pushed yet. Throws a {@link CommandFault} for a file of another shape. */
export const readMemory = (file: string): Memory => {
  if (!existsSync(file)) return {};
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new CommandFault(
      `${file} does not hold what was pushed, or was cut short. Move it away and run this again: every workbook is pushed then.`,
    );
  }
};

/** Writes it whole or not at all. */
export const writeMemory = (file: string, memory: Memory): void => {
  const half = `${file}.new`;
  writeFileSync(half, `${JSON.stringify(memory, null, 2)}\n`);
  renameSync(half, file);
};
