// dist/ is what the sources build, Google's parser takes it, and loading it calls nothing.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../tools/build';
import { bundleFaults } from '../../tools/check-bundle';

const code = readFileSync('dist/Kode.js', 'utf8');

describe('dist/', () => {
  it('is fresh', async () => {
    expect(await bundle()).toBe(code);
    expect(readFileSync('dist/appsscript.json', 'utf8')).toBe(readFileSync('appsscript.json', 'utf8'));
  });

  it('holds no syntax that Google refuses and no name that Apps Script lacks', () => {
    expect(bundleFaults(code)).toEqual([]);
  });

  it('gives each entry point as a top-level function, which menus, triggers and the editor find', () => {
    const context: Record<string, unknown> = {};
    vm.runInNewContext(code, context);
    const entries = [...readFileSync('src/script/index.ts', 'utf8').matchAll(/export \{([^}]+)\}/g)].flatMap(
      ([, names = '']) => names.split(',').map((name) => name.trim()),
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
