// How the tests run: one process a file, as many at once as there are processors, no globals, and no test may be slow for the fun of it.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  /** What the build puts in: no version, for what a test takes from the sources instead of the bundle. */
  define: { KKPHAM_VERSION: '"0.0.0"', KKPHAM_HASH: '"0000000000000000"' },
  test: { include: ['test/**/*.test.ts'], maxWorkers: '100%', testTimeout: 60_000, hookTimeout: 120_000 },
});
