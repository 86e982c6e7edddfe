// npm run bench: what the program costs for 24, 128 and 514 regions, beside the two ways people usually write it.
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../src/local/cli/tables';
import { type ActionCost, actionCost } from './bench/actions';
import { INSTRUMENT, withBook } from './bench/book';
import { emptyRunMilliseconds, loadMilliseconds, sizes } from './bench/bundle-load';
import { judgeAndScore, judgeRows, typedBook } from './bench/plain-rows';
import { growthExponent, milliseconds, printTable, whole } from './bench/sums';
import { zodRows } from './bench/zod-rows';

const REGIONS = [24, 128, 514] as const;
const AIM = { computing: 300, calls: 40, bytes: 150_000, load: 10 } as const;

/**
 * Seconds a cell. Google's page "Best practices": 100 x 100 cells one at a time take about 70 s (a getRange and what is
 * called on it), in one call about 1 s. A public measurement of getValues over 120,000 x 2 cells gives 7.4 s.
 */
const GOOGLE = { oneAtATime: 70 / 10_000, together: 1 / 10_000, togetherAtBest: 7.4 / 240_000 } as const;

interface Measured {
  readonly regions: number;
  readonly validate: ActionCost;
  readonly score: ActionCost;
  readonly cellByCell: { readonly calls: number; readonly milliseconds: number };
  readonly domain: number;
  readonly plain: { readonly milliseconds: number; readonly findings: number };
  readonly zod: { readonly milliseconds: number; readonly findings: number };
}

const measure = async (regions: number): Promise<Measured> => {
  const book = typedBook(regions);
  const parse = zodRows(book);
  const rows = {
    domain: milliseconds(() => judgeAndScore(book), 5),
    plain: { milliseconds: milliseconds(() => judgeRows(book), 5), findings: judgeRows(book) },
    zod: { milliseconds: milliseconds(parse, 5), findings: parse() },
  };
  const actions = await withBook(regions, async (host) => {
    const validate = await actionCost(host, 'validateSubmissions');
    const score = await actionCost(host, 'computeScores');
    host.resetCounts();
    const start = performance.now();
    await host.run('validateCellByCell');
    const spent = performance.now() - start;
    const calls = Object.values(host.serviceCalls).reduce((sum, one) => sum + one, 0);
    return { validate, score, cellByCell: { calls, milliseconds: spent } };
  });
  return { regions, ...rows, ...actions };
};

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

const seconds = (value: number): string =>
  value < 120 ? `${value.toFixed(0)} s` : `${(value / 60).toFixed(0)} min`;

const cells = ({ cellsRead, cellsWritten }: ActionCost): number => cellsRead + cellsWritten;

const verdict = (met: boolean): string => (met ? 'met' : 'MISSED');

const measured: Measured[] = [];
for (const regions of REGIONS) {
  console.error(`measuring ${regions} regions ...`);
  measured.push(await measure(regions));
}
const code = readFileSync(join(ROOT, 'dist/Kode.js'), 'utf8');
const load = loadMilliseconds(code);
const emptyRun = await withBook(1, emptyRunMilliseconds);
const size = sizes(code);

const actionRow = (name: string, regions: number, cost: ActionCost): readonly string[] => [
  name,
  whole(regions),
  whole(regions * 120),
  whole(cost.calls),
  whole(cost.cellsRead),
  whole(cost.cellsWritten),
  ms(cost.total),
  ms(cost.services),
  ms(cost.computing),
  ms(cost.collecting),
];

console.log(`
Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)} (times are for a quiet machine: load below 1.2)

The program, ${INSTRUMENT}, on the stand-in (middle of 3 runs; each run is a fresh world with cold code)
${printTable([
  [
    'action',
    'regions',
    'rows',
    'calls',
    'cells read',
    'written',
    'ms',
    'services',
    'computing',
    'of it all gc',
  ],
  ...measured.map(({ regions, validate }) => actionRow('validateSubmissions', regions, validate)),
  ...measured.map(({ regions, score }) => actionRow('computeScores', regions, score)),
])}

The domain alone: reading, all rules, scores; no spreadsheet, warm code (middle of 5)
${printTable([['regions', 'ms'], ...measured.map(({ regions, domain }) => [whole(regions), ms(domain)])])}

Growth of computing with the number of regions n (log-log slope; 1 is in proportion)
  validateSubmissions n^${growthExponent(measured.map(({ regions, validate }) => [regions, validate.computing])).toFixed(2)}, \
computeScores n^${growthExponent(measured.map(({ regions, score }) => [regions, score.computing])).toFixed(2)}, \
domain alone n^${growthExponent(measured.map(({ regions, domain }) => [regions, domain])).toFixed(2)}

Against "cell by cell" (tools/bench/cell-by-cell.js; judges less, no scores; calls measured on the stand-in).
Google: estimated from published figures, 7 ms a cell one at a time, 0.03 to 0.1 ms a cell together; 6 min is the limit
${printTable([
  ['regions', 'calls', 'ours', 'ratio', 'Google', 'ours', 'stand-in ms', 'ours'],
  ...measured.map(({ regions, cellByCell, validate }) => [
    whole(regions),
    whole(cellByCell.calls),
    whole(validate.calls),
    `${whole(cellByCell.calls / validate.calls)}x`,
    seconds((cellByCell.calls / 2) * GOOGLE.oneAtATime),
    `${seconds(cells(validate) * GOOGLE.togetherAtBest)} to ${seconds(cells(validate) * GOOGLE.together)}`,
    ms(cellByCell.milliseconds),
    ms(validate.total),
  ]),
])}

Against "a zod object per row" (zod/mini, a schema per indicator made beforehand; rules of one row only, warm, middle of 5)
${printTable([
  ['regions', 'zod ms', 'ours', 'ratio', 'zod findings', 'ours'],
  ...measured.map(({ regions, zod, plain }) => [
    whole(regions),
    ms(zod.milliseconds),
    ms(plain.milliseconds),
    `${(zod.milliseconds / plain.milliseconds).toFixed(1)}x`,
    whole(zod.findings),
    whole(plain.findings),
  ]),
])}

Bundle dist/Kode.js: ${whole(size.bytes)} bytes (gzip ${whole(size.gzip)}, minified ${whole(size.minified)}), \
loads in ${ms(load)} ms in a bare context, an empty run on the stand-in ${ms(emptyRun)} ms (middle of 20)
`);

const largest = measured[measured.length - 1];
if (largest) {
  const { validate, score, domain } = largest;
  console.log(
    printTable([
      [`aim (${largest.regions} regions)`, 'aim', 'measured', ''],
      [
        'computing, validate + score, on the stand-in',
        `< ${AIM.computing} ms`,
        `${ms(validate.computing + score.computing)} ms`,
        verdict(validate.computing + score.computing < AIM.computing),
      ],
      [
        'computing, the domain alone, warm',
        `< ${AIM.computing} ms`,
        `${ms(domain)} ms`,
        verdict(domain < AIM.computing),
      ],
      [
        'service calls, validate',
        `< ${AIM.calls}`,
        whole(validate.calls),
        verdict(validate.calls < AIM.calls),
      ],
      ['service calls, score', `< ${AIM.calls}`, whole(score.calls), verdict(score.calls < AIM.calls)],
      [
        'calls do not grow with regions',
        'same',
        measured.map((one) => one.validate.calls).join(' = '),
        verdict(new Set(measured.map((one) => one.validate.calls)).size === 1),
      ],
      [
        'bundle, unminified',
        `< ${whole(AIM.bytes)} B`,
        `${whole(size.bytes)} B`,
        verdict(size.bytes < AIM.bytes),
      ],
      ['bundle, load', `< ${AIM.load} ms`, `${ms(load)} ms`, verdict(load < AIM.load)],
    ]),
  );
}
