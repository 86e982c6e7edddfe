// A bundle on disk: its code, loaded anew for each run, and its HTML files.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import gasLocal from 'gas-local';
import type { Realm } from './realm';

/** Runs the bundle's files in the realm, in directory order, as Google does before each execution. */
export const loadBundle = (folder: string, realm: Realm): void => {
  gasLocal.require(resolve(folder), realm.globals);
};

const walk = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });

/** The folder's HTML files by the name that HtmlService knows them by: `Index`, `parts/Head`. */
export const readHtmlFiles = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    walk(resolve(folder))
      .filter((path) => path.endsWith('.html'))
      .map((path) => [
        relative(resolve(folder), path)
          .replaceAll('\\', '/')
          .replace(/\.html$/, ''),
        readFileSync(path, 'utf8'),
      ]),
  );

/** The function of that name in a loaded bundle, with the object it is a method of; undefined when there is none. */
export const findFunction = (
  realm: Realm,
  name: string,
): { readonly owner: unknown; readonly call: (...args: unknown[]) => unknown } | undefined => {
  if (!/^[\p{L}_$][\p{L}\p{N}_$]*(\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u.test(name)) return undefined;
  const [first = '', ...rest] = name.split('.');
  let owner: unknown;
  let value = realm.evaluate(`typeof ${first} === 'undefined' ? undefined : ${first}`, 'google.js');
  for (const key of rest) {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return undefined;
    owner = value;
    value = Reflect.get(value, key);
  }
  return typeof value === 'function' ? { owner, call: value as (...args: unknown[]) => unknown } : undefined;
};
