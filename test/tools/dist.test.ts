// dist/ is what the sources build, Google's parser takes it, and loading it calls nothing.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/domain/text/sha256';
import { readManifest } from '../../src/local/host/manifest';
import { builtBundle, bundle } from '../../tools/build';
import { bundleFaults } from '../../tools/check-bundle';
import { functionsOf, macroFaults } from '../../tools/check-manifest';

const code = readFileSync('dist/Kode.js', 'utf8');

describe('dist/', () => {
  it('is fresh', async () => {
    expect(await bundle()).toBe(code);
    expect(readFileSync('dist/appsscript.json', 'utf8')).toBe(readFileSync('appsscript.json', 'utf8'));
  });

  it('names its own hash, which is that of everything else in it', async () => {
    const { hash } = await builtBundle();
    expect(code.split(`"${hash}"`)).toHaveLength(2);
    expect(sha256(code.replace(hash, '?'.repeat(hash.length))).slice(0, hash.length)).toBe(hash);
  });

  it('holds no syntax that Google refuses and no name that Apps Script lacks', () => {
    expect(bundleFaults(code)).toEqual([]);
  });

  it('gives each entry point as a top-level function, which menus, triggers and the editor find', () => {
    const context: Record<string, unknown> = {};
    vm.runInNewContext(code, context);
    const entries = [...readFileSync('src/script/index.ts', 'utf8').matchAll(/export \{([^}]+)\}/g)].flatMap(
      ([, names = '']) =>
        names
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== ''),
    );
    expect(entries.length).toBeGreaterThan(5);
    for (const name of entries) {
      expect(context[name], name).toBeTypeOf('function');
      expect(code).toContain(`\nfunction ${name}()`);
    }
  });

  it.each([
    ['a browser global', 'const address = new URL("https://x.example");', 'URL'],
    ['a Node global', 'process.exit();', 'process'],
    ['a timer', 'setTimeout(run, 1);', 'setTimeout'],
    ['a private field', 'class A { #x = 1 }', '#'],
    ['a static field', 'class A { static x = 1 }', 'parse'],
    ['an import', 'import a from "a"', 'parse'],
    ['optional chaining', 'a?.b', 'parse'],
  ])('would be refused with %s', (_what, text, named) => {
    expect(bundleFaults(text).join('\n')).toContain(named);
  });
});

describe('the macros of the manifest', () => {
  const functions = functionsOf(code);
  const macro = (menuName: string, key?: number, functionName = 'validateSubmissions') => ({
    menuName,
    functionName,
    ...(key === undefined ? {} : { defaultShortcut: `Ctrl+Alt+Shift+${key}` }),
  });

  it('call functions that are there, each by keys of its own', () => {
    expect(macroFaults(readManifest('dist').macros, functions)).toEqual([]);
    expect(macroFaults([macro('a', 1), macro('b', 2), macro('c')], functions)).toEqual([]);
  });

  it.each([
    ['a function that the bundle lacks', [macro('a', 1, 'hilang')], 'hilang'],
    ['a function that is no entry point', [macro('a', 1, 'toString')], 'toString'],
    ['the same keys twice', [macro('a', 3), macro('b', 3)], 'Ctrl+Alt+Shift+3'],
    ['the key 0', [macro('a', 0)], '0'],
    ['the same name twice', [macro('a', 1), macro('a', 2)], '"a"'],
  ])('would be refused with %s', (_, macros, named) => {
    const faults = macroFaults(macros, functions);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(named);
  });
});
