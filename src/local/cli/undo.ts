// A folder as it was before an action, for one that could not be done.
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { AppsScript } from '../index';
import { CommandFault } from './faults';

/** Takes back what was made in the folder since: by `host`, where it got as far as that. What others put there stays. */
export type Undo = (host: AppsScript | null) => void;

/**
 * Makes the folder if need be and remembers what is in it. `names` are files in it that the action may replace. Throws a
 * {@link CommandFault} when there can be no such folder.
 */
export const rememberFolder = (folder: string, names: readonly string[]): Undo => {
  const made = makeFolder(folder);
  if (made !== undefined) return () => rmSync(made, { recursive: true, force: true });
  const there = new Set(pathsIn(folder));
  const kept = new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && (isHidden(entry.name) || names.includes(entry.name)))
      .map(({ name }) => [name, readFileSync(join(folder, name))]),
  );
  return (host) => {
    const ours = new Set([...names, ...(host ? madeBy(host, folder) : [])]);
    for (const path of pathsIn(folder)
      .filter((one) => !there.has(one))
      .sort(deepestFirst)) {
      if (ours.has(path) || isHidden(path)) removeUnlessUsed(join(folder, path));
    }
    for (const [name, bytes] of kept) {
      const path = join(folder, name);
      if (!existsSync(path) || !readFileSync(path).equals(bytes)) writeFileSync(path, bytes);
    }
  };
};

/** Gives the first folder that was made, if any. */
const makeFolder = (folder: string): string | undefined => {
  try {
    return mkdirSync(folder, { recursive: true });
  } catch {
    throw new CommandFault(`${folder} cannot be made a folder. Give another one with --out.`);
  }
};

const isHidden = (path: string): boolean => path.startsWith('.');

const pathsIn = (folder: string): readonly string[] => readdirSync(folder, { recursive: true }).map(String);

/** Paths of what the script made, and of the folders that hold its messages. */
const madeBy = ({ drive, outbox }: AppsScript, folder: string): readonly string[] => {
  const files = drive
    .list()
    .flatMap(({ madeByScript, path }) => (madeByScript ? [path.split('/').join(sep)] : []));
  const messages = outbox.map(({ path }) => relative(folder, path));
  return [...files, ...messages, ...messages.map((path) => path.split(sep).slice(0, -1).join(sep))];
};

const deepestFirst = (a: string, b: string): number => b.split(sep).length - a.split(sep).length;

/** A folder in which somebody else has put something stays. */
const removeUnlessUsed = (path: string): void => {
  if (!lstatSync(path).isDirectory()) rmSync(path);
  else if (readdirSync(path).length === 0) rmdirSync(path);
};
