// Prints, per Google type, which members the computer's stand-in has and which throw by name; fails when the list is old.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import members from '../src/local/host/google-members.json';
import { type GoogleType, missingMembers, unimplemented } from '../src/local/host/unimplemented';
import { googleMembers, MEMBERS_FILE } from './google-members';

const FOLDERS = ['spreadsheet', 'document', 'drive', 'services'];

type Class = new (...args: never[]) => object;

export interface Coverage {
  readonly type: GoogleType;
  /** Name of the class that stands in, null when there is none. */
  readonly standIn: string | null;
  readonly there: readonly string[];
  readonly missing: readonly string[];
}

const isClass = (value: unknown): value is Class =>
  typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value));

const exportedClasses = async (root: string): Promise<readonly Class[]> => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .map((name) => resolve(root, folder, name)),
  );
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(file).href) as Promise<Record<string, unknown>>),
  );
  return modules.flatMap((module) => Object.values(module).filter(isClass));
};

const ancestors = (made: Class): readonly unknown[] => {
  const found: unknown[] = [];
  for (let link: unknown = made; typeof link === 'function'; link = Object.getPrototypeOf(link))
    found.push(link);
  return found;
};

/** Enumerations are fields of an instance, so that only the text of the class tells of them. */
const hasField = (made: Class, name: string): boolean =>
  /^[A-Z]/.test(name) &&
  ancestors(made).some((link) => new RegExp(`\\b${name}\\s*=|"${name}"`).test(String(link)));

/** What is there and what is missing, for every type of Google's that the stand-in knows of. `root` is `src/local`. */
export const googleCoverage = async (root: string): Promise<readonly Coverage[]> => {
  const classes = await exportedClasses(root);
  return (Object.keys(members) as GoogleType[]).map((type) => {
    const base = unimplemented(type);
    const candidates = classes
      .filter((made) => ancestors(made).includes(base))
      .map((made) => ({
        standIn: made.name,
        missing: missingMembers(type, made.prototype as object).filter((name) => !hasField(made, name)),
      }))
      .sort((a, b) => a.missing.length - b.missing.length);
    const { standIn, missing } = candidates[0] ?? { standIn: null, missing: members[type] };
    return { type, standIn, missing, there: members[type].filter((name) => !missing.includes(name)) };
  });
};

const print = (list: readonly Coverage[]): void => {
  const total = { there: 0, all: 0 };
  for (const { type, standIn, there, missing } of list) {
    const all = there.length + missing.length;
    total.there += there.length;
    total.all += all;
    console.log(`${type}: ${there.length} of ${all}${standIn ? '' : ' (no stand-in)'}`);
    if (!standIn) continue;
    if (there.length > 0) console.log(`  there: ${there.join(' ')}`);
    if (missing.length > 0) console.log(`  throws by name: ${missing.join(' ')}`);
  }
  const stood = list.filter(({ standIn }) => standIn !== null);
  const known = stood.reduce((sum, { there, missing }) => sum + there.length + missing.length, 0);
  console.log(
    `\n${stood.length} of ${list.length} types have a stand-in, with ${total.there} of their ${known} members.`,
  );
  console.log(`In all: ${total.there} of ${total.all} documented members.`);
};

if (process.argv[1]?.endsWith('coverage-google.ts')) {
  print(await googleCoverage(join(import.meta.dirname, '../src/local')));
  if (!isDeepStrictEqual(members, googleMembers())) {
    console.error(`${MEMBERS_FILE} is not what the typings say: run tsx tools/google-members.ts.`);
    process.exitCode = 1;
  }
}
