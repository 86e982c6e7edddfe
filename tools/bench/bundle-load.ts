// How big the bundle is and how long it takes to load.
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import type { AppsScript } from '../../src/local/index';
import { middle } from './sums';

const TIMES = 20;

/** Bytes, and milliseconds to load, of the code as it is and without whitespace and long names. */
export const loadCosts = (code: string) => {
  const minified = transformSync(code, { minify: true, charset: 'utf8', target: 'es2019' }).code;
  return {
    bytes: Buffer.byteLength(code),
    gzip: gzipSync(code).length,
    load: loadMilliseconds(code),
    minified: { bytes: Buffer.byteLength(minified), load: loadMilliseconds(minified) },
  };
};

/** Compiles and runs the code in a bare context; a changed first line keeps V8 from knowing it from before. */
export const loadMilliseconds = (code: string): number =>
  middle(
    Array.from({ length: TIMES }, (_, i) => {
      const context = createContext({});
      const source = `// ${i}\n${code}`;
      const start = performance.now();
      new Script(source).runInContext(context);
      return performance.now() - start;
    }),
  );

/** A whole run on the stand-in that does nothing: its world and services made, the bundle loaded. */
export const emptyRunMilliseconds = async (host: AppsScript): Promise<number> => {
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const start = performance.now();
    await host.run('nothing');
    times.push(performance.now() - start);
  }
  return middle(times);
};
