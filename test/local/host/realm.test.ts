// The world of a script: what is in it and what is not.
import { describe, expect, it } from 'vitest';
import { unimplemented } from '../../../src/local/host/unimplemented';
import { evaluate, smallHost } from './small-host';

const LEAKS = [
  'process',
  'require',
  'module',
  'exports',
  'Buffer',
  'global',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'atob',
  'btoa',
  'fetch',
  'crypto',
  'structuredClone',
  'performance',
  'window',
  'navigator',
  'Blob',
  'FormData',
  'AbortController',
  'DOMException',
];

describe('the globals of a script', () => {
  it('has nothing of Node or a browser', async () => {
    const types = LEAKS.map((name) => `typeof ${name}`).join(',');
    expect(await evaluate(`[${types}]`)).toEqual(LEAKS.map(() => 'undefined'));
  });

  it('does not reach the host through a service function', async () => {
    expect(
      await evaluate(`[
        Utilities.getUuid.constructor('return typeof process')(),
        Utilities.constructor.constructor('return typeof process')(),
        console.log.constructor('return typeof process')(),
        (() => { try { Utilities.sleep('x') } catch (e) { return e.constructor.constructor('return typeof process')() } })(),
      ]`),
    ).toEqual(['undefined', 'undefined', 'undefined', 'undefined']);
  });

  it('has what JavaScript has', async () => {
    expect(await evaluate(`[typeof Intl, typeof Promise, typeof Map, typeof WebAssembly]`)).toEqual([
      'object',
      'function',
      'function',
      'object',
    ]);
  });

  it('throws by name for a service that Google has and the stand-in has not', async () => {
    await expect(evaluate(`UrlFetchApp.fetch('https://example.org')`)).rejects.toMatchObject({
      name: 'NotImplemented',
      message: expect.stringContaining('UrlFetchApp.fetch'),
    });
  });

  it('is a ReferenceError for an advanced service that is not switched on', async () => {
    await expect(evaluate(`Drive.Files`)).rejects.toMatchObject({ name: 'ReferenceError' });
  });

  it('starts anew in each run', async () => {
    const host = smallHost({ 'Code.js': `var n = 0; function main() { n += 1; return n; }` });
    expect([await host.run('main'), await host.run('main')]).toEqual([1, 1]);
  });

  it('tells the time of the clock, and stays a Date', async () => {
    expect(
      await evaluate(
        `[new Date().toISOString(), Date.now(), new Date(0) instanceof Date, new Date() instanceof Date,
          new Date(5).constructor === Date, Date.UTC(1970, 0, 2), typeof Date(), new Date(2026, 0).getMonth()]`,
      ),
    ).toEqual(['2026-08-07T03:04:05.678Z', 1786071845678, true, true, true, 86_400_000, 'string', 0]);
  });

  it('draws the same random numbers for the same seed', async () => {
    const [one, two] = [await evaluate('Math.random()'), await evaluate('Math.random()')];
    expect(one).toBe(two);
    expect(one).toBeGreaterThanOrEqual(0);
    expect(one).toBeLessThan(1);
  });

  it('finds functions of every form, and methods of objects', async () => {
    const host = smallHost({
      'A.js': `function f() { return 1 }\nconst g = () => 2;\nvar h = function () { return 3 };\nlet o = { m() { return this.n }, n: 4 };`,
    });
    expect([await host.run('f'), await host.run('g'), await host.run('h'), await host.run('o.m')]).toEqual([
      1, 2, 3, 4,
    ]);
  });

  it('says so when there is no such function', async () => {
    const host = smallHost({ 'A.js': '' });
    await expect(host.run('doGet')).rejects.toMatchObject({
      name: 'Exception',
      message: 'Script function not found: doGet',
    });
  });

  it('runs a bundle of a closed function with stubs', async () => {
    const host = smallHost({
      'bundle.js': `var _b = (() => { class Count { constructor() { this.n = 40 } } return { add: (x) => new Count().n + x } })();\nfunction add(){ return _b.add.apply(this, arguments); }`,
    });
    expect(await host.run('add', 2)).toBe(42);
  });

  it('waits for an async function', async () => {
    const host = smallHost({ 'A.js': `async function f() { await null; return [1] }` });
    expect(await host.run('f')).toEqual([1]);
  });

  it('ends a run whose promise nothing can settle', async () => {
    const host = smallHost({ 'A.js': `async function f() { await new Promise(() => {}); }` });
    expect(await host.run('f')).toBeUndefined();
  });
});

interface BlobLike {
  getName(): string;
  getBytes(): number[];
  copyBlob(): BlobLike;
  getBlob(): BlobLike;
  setName(value: unknown): BlobLike;
}

class Thing extends unimplemented<BlobLike>('Base.Blob') {
  readonly secret = 1;
  override getName() {
    return 'thing';
  }
  override getBytes() {
    return [1, -2];
  }
  override copyBlob(): Thing {
    return new Thing();
  }
  override getBlob() {
    return this;
  }
  override setName(value: unknown): this {
    seen.push(value);
    return this;
  }
}
const seen: unknown[] = [];

/** A service of its own shape, as the advanced ones are. */
class Shop {
  static readonly googleName = 'Shop';
  readonly Shelf = new Shelf();
  rows() {
    return [
      [1, new Date(5), ''],
      ['a', null, { b: [true] }],
    ];
  }
  plain() {
    return { at: new Date(7), list: [{ x: 1 }] };
  }
  fail() {
    const error = new RangeError('too far');
    throw error;
  }
  twice(callback: (n: number) => unknown) {
    return [callback(1), callback(2)];
  }
  big(rows: number, columns: number) {
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => row * column),
    );
  }
  take(value: unknown) {
    seen.push(value);
  }
  thing() {
    return thing;
  }
}
class Shelf {
  static readonly googleName = 'Shop.Shelf';
  list() {
    return [thing];
  }
}
const thing = new Thing();

describe('the border of a script', () => {
  const host = (code: string) => {
    const made = smallHost({ 'A.js': `function main() { ${code} }` }, { extra: { Shop: new Shop() } });
    return { ...made, value: () => made.run('main') };
  };

  it('makes arrays, dates, objects and errors of the script', async () => {
    const { value } = host(`
      const rows = Shop.rows(); const plain = Shop.plain(); let error; try { Shop.fail() } catch (e) { error = e }
      return [rows instanceof Array, rows[0] instanceof Array, rows[0][1] instanceof Date, rows[1][2] instanceof Object,
        rows[1][2].b instanceof Array, plain instanceof Object, plain.at instanceof Date, plain.list[0] instanceof Object,
        error instanceof Error, error.name, error.message, Object.getPrototypeOf(plain) === Object.prototype]`);
    expect(await value()).toEqual([...Array.from({ length: 9 }, () => true), 'RangeError', 'too far', true]);
  });

  it('gives the same object for the same object', async () => {
    const { value } = host(`
      return [Shop.thing() === Shop.thing(), Shop.Shelf === Shop.Shelf, Shop.Shelf.list()[0] === Shop.thing(),
        Shop.thing().getBlob() === Shop.thing(), Shop.thing() === Shop.thing().copyBlob()]`);
    expect(await value()).toEqual([true, true, true, true, false]);
  });

  it('takes stand-in objects back as themselves, and values as the host has them', async () => {
    seen.length = 0;
    await host(`
      Shop.take(Shop.thing()); Shop.take([Shop.thing()]); Shop.take({ a: Shop.thing(), d: new Date(9) });
      Shop.take([[1, new Date(3)]])`).value();
    expect(seen).toEqual([thing, [thing], { a: thing, d: new Date(9) }, [[1, new Date(3)]]]);
    expect(seen[0]).toBe(thing);
    expect((seen[3] as Date[][])[0]?.[1]).toBeInstanceOf(Date);
  });

  it('carries callbacks across, and lets their errors pass', async () => {
    expect(await host(`return Shop.twice((n) => new Date(n)).map((d) => d instanceof Date)`).value()).toEqual(
      [true, true],
    );
    const { value } = host(`
      class Mine extends Error {} try { Shop.twice(() => { throw new Mine('mine') }) } catch (e) { return e instanceof Mine }`);
    expect(await value()).toBe(true);
  });

  it('shows only what Google documents', async () => {
    const { value } = host(`
      const thing = Shop.thing();
      return [thing.secret, thing.nonsense, typeof thing.getName, String(thing), typeof Shop.take, Object.keys(thing)]`);
    expect(await value()).toEqual([undefined, undefined, 'function', 'Blob', 'function', []]);
  });

  it('throws by name for a documented member that is not there', async () => {
    await expect(host(`Shop.thing().getDataAsString()`).value()).rejects.toMatchObject({
      name: 'NotImplemented',
      member: 'Blob.getDataAsString',
    });
  });

  it('counts the calls by Google name', async () => {
    const made = host(`Shop.thing().getName(); Shop.thing().getName(); Shop.Shelf.list(); Logger.log('x')`);
    await made.value();
    expect(made.counts).toEqual({
      'Shop.thing': 2,
      'Blob.getName': 2,
      'Shop.Shelf.list': 1,
      'Logger.log': 1,
    });
  });

  it('lets a service function be passed around', async () => {
    const made = host(`['a', 'b'].forEach(Logger.log)`);
    await made.value();
    expect(made.lines).toHaveLength(2);
  });

  it('shows the stack of the script alone', async () => {
    const made = smallHost(
      { 'A.js': `function inner() { Shop.fail() }\nfunction main() { inner() }` },
      { extra: { Shop: new Shop() } },
    );
    const error = await made.run('main').catch((thrown: Error) => thrown);
    const stack = (error as Error).stack ?? '';
    expect(stack).toMatch(
      /^RangeError: too far\n\s+at inner \(.*A\.js:1:\d+\)\n\s+at main \(.*A\.js:2:\d+\)/,
    );
    expect((error as Error).cause).toBeInstanceOf(RangeError);
  });

  it('gives what the script throws, whatever it is', async () => {
    await expect(host(`throw 'text'`).value()).rejects.toMatchObject({ message: 'text', cause: 'text' });
    await expect(host(`null.x`).value()).rejects.toMatchObject({ name: 'TypeError' });
  });

  it('carries 61,680 rows of 22 columns there and back', async () => {
    expect(
      await host(`const rows = Shop.big(61680, 22); Shop.take(rows); return rows[61679][21]`).value(),
    ).toBe(61679 * 21);
  });
});
