// A measurement in a process of its own: prints one line of JSON. Called by tools/bench.ts with what and how many regions.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/local/cli/tables';
import { measureActions } from './actions';
import { withBook } from './book';
import { emptyRunMilliseconds, loadCosts } from './bundle-load';
import { costsOf, countServicesByCpu, peakMegabytes } from './cpu';
import { compareCells, judgeAndScore, judgeRows, typedBook } from './domain';
import { regionFormulas } from './formulas';
import { runAction } from './run-action';
import { zodRows } from './zod-rows';

const TIMES = 5;

/** What can be measured, each with what it gives besides the peak of memory. */
const MEASUREMENTS = {
  domain: (regions: number) => {
    const book = typedBook(regions);
    const zod = zodRows(book);
    const { whole } = costsOf({ whole: () => judgeAndScore(book) }, TIMES);
    const others = costsOf({ floor: () => compareCells(book), rules: () => judgeRows(book), zod }, TIMES);
    return { ...others, whole, findings: { rules: judgeRows(book), zod: zod() } };
  },
  book: (regions: number) => withBook(regions, async () => ({})),
  validate: (regions: number) => withBook(regions, (host) => runAction(host, 'validateSubmissions')),
  score: (regions: number) => withBook(regions, (host) => runAction(host, 'computeScores')),
  cellByCell: (regions: number) => withBook(regions, (host) => runAction(host, 'validateCellByCell')),
  actions: (regions: number) =>
    withBook(regions, async (host) => ({ actions: await measureActions(host, regions) })),
  load: async () => {
    const code = readFileSync(join(process.env.BENCH_BUNDLE ?? join(ROOT, 'dist'), 'Kode.js'), 'utf8');
    return { ...loadCosts(code), empty: await withBook(1, emptyRunMilliseconds) };
  },
  formulas: () => regionFormulas(),
} as const;

export type Measurement = keyof typeof MEASUREMENTS;
export type Measured<M extends Measurement> = Awaited<ReturnType<(typeof MEASUREMENTS)[M]>> & {
  readonly peak: number;
};

const [what = '', regions = '0'] = process.argv.slice(2);
if (what in MEASUREMENTS) {
  countServicesByCpu();
  const result = await MEASUREMENTS[what as Measurement](Number(regions));
  console.log(JSON.stringify({ ...result, peak: peakMegabytes() }));
}
