// npm run bench: what the program costs for 24, 128 and 514 regions, beside the ways it is otherwise done. Prints Markdown.
import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../src/local/cli/tables';
import { googleCosts } from '../src/local/index';
import type { Measured, Measurement } from './bench/child';
import { JUDGED_CELLS } from './bench/domain';
import { growth, heading, markdown, ms, seconds, times, whole } from './bench/print';
import type { ActionCost } from './bench/run-action';

const REGIONS = [24, 128, 514] as const;

/** Each measurement has a process of its own: nothing is warm from the one before, and memory is its own. */
const measure = <M extends Measurement>(what: M, regions: number): Measured<M> => {
  console.error(`measuring ${what}${regions > 0 ? `, ${regions} regions` : ''} ...`);
  const child = join(ROOT, 'tools/bench/child.ts');
  const printed = execFileSync(process.execPath, ['--import', 'tsx', child, what, String(regions)], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(printed.trim().split('\n').pop() ?? '') as Measured<M>;
};

const each = <M extends Measurement>(what: M): readonly Measured<M>[] =>
  REGIONS.map((regions) => measure(what, regions));

const began = { load: loadavg()[0] ?? 0, time: Date.now() };
const domain = each('domain');
const formulas = measure('formulas', 0);
const cellByCell = each('cellByCell');
const actions = each('actions').map((one) => one.actions);
const memory = { book: each('book'), validate: each('validate'), score: each('score') };
const bundle = measure('load', 0);
const lasted = (Date.now() - began.time) / 1000;

/**
 * Seconds for a cell that is read or written by itself, a getRange and what is called on it: Google's "Best practices" have
 * 70 s for 100 x 100 cells. The table of costs supposes more of a call, for it is made for programs with few of them.
 */
const ONE_CELL = 70 / 10_000;

const NO_COST: ActionCost = { calls: 0, googleSeconds: 0, computing: 0, documents: 0 };

/** A row: what, a value for each size, and how it grows with the number of regions. */
const row = (
  what: string,
  values: readonly number[],
  print: (value: number) => string,
): readonly string[] => [
  what,
  ...values.map(print),
  growth(values.map((value, i) => [REGIONS[i] ?? 0, value])),
];

const SIZES = REGIONS.map((regions) => `${regions} regions`);
const forAll = (milliseconds: number | null): readonly number[] =>
  REGIONS.map((regions) => (milliseconds ?? Number.NaN) * regions);
const ratio = (these: readonly number[], ours: readonly number[]): readonly number[] =>
  these.map((one, i) => one / (ours[i] ?? Number.NaN));

const warm = domain.map((one) => one.whole.warm);
const floor = domain.map((one) => one.floor.warm);
const rules = domain.map((one) => one.rules.warm);
const zod = domain.map((one) => one.zod.warm);
const validate = actions.map((list) => list[0]?.cost ?? NO_COST);
const calls = cellByCell.map((one) => one.calls);
const google = calls.map((all) => (all / 2) * ONE_CELL);

/**
 * Seconds that Google takes at least for it by the same costs: every cell that is judged read in one call; every finding
 * written into the eight columns of its table, beside its row, as a colour and as a note, in one call each.
 */
const leastGoogle = (regions: number, findings: number): number =>
  [
    googleCosts('Range.getValues', regions * 120 * JUDGED_CELLS),
    googleCosts('Range.setValues', findings * 8),
    ...['setValues', 'setBackgrounds', 'setNotes'].map((name) => googleCosts(`Range.${name}`, findings)),
  ].reduce((sum, milliseconds) => sum + milliseconds, 0) / 1000;

const spentFirst = validate.map((one) => one.googleSeconds);
const leastFirst = domain.map((one, i) => leastGoogle(REGIONS[i] ?? 0, one.findings.rules));

const alternatives = markdown([
  ['validate and score, 120 indicators a region', ...SIZES, 'growth'],
  row('reading, all rules, scores: ms', warm, ms),
  row(
    'the same the first time, before anything is compiled: ms',
    domain.map((one) => one.whole.cold),
    ms,
  ),
  row('one comparison a cell and nothing else (the floor): ms', floor, ms),
  row('ours over the floor', ratio(warm, floor), times),
  row('*Validasi isian*, the first time, on Google, simulated', spentFirst, seconds),
  row('each cell judged read once, each finding written once (the floor), simulated', leastFirst, seconds),
  row('ours over the floor', ratio(spentFirst, leastFirst), times),
  row(
    `(i) the same rules as ${whole(formulas.formulas)} formulas a region, LibreOffice: ms`,
    forAll(formulas.least),
    ms,
  ),
  row('(i) over ours', ratio(forAll(formulas.least), warm), times),
  row('(ii) cell by cell, judging less: service calls', calls, whole),
  row(
    '(ii) over ours',
    ratio(
      calls,
      validate.map((one) => one.calls),
    ),
    times,
  ),
  row('(ii) on Google, 7 ms a cell', google, seconds),
  row('(ii) over ours on Google, simulated', ratio(google, spentFirst), times),
  row('(iii) a zod object per row, the rules of a row alone: ms', zod, ms),
  row('(iii) over ours (the same rules alone)', ratio(zod, rules), times),
]);

const names = (actions[0] ?? []).map(({ name }) => name);
const costs = (name: string) => actions.map((list) => list.find((one) => one.name === name)?.cost ?? NO_COST);
const perAction = markdown([
  [
    'action',
    ...REGIONS.map((n) => `calls, ${n}`),
    ...REGIONS.map((n) => `on Google, ${n}`),
    'growth',
    'computing, 514',
  ],
  ...names.map((name) => {
    const own = costs(name);
    const spent = own.map((one) => one.googleSeconds);
    return [
      name,
      ...own.map((one) => whole(one.calls)),
      ...spent.map(seconds),
      growth(spent.map((value, i) => [REGIONS[i] ?? 0, value])),
      own.at(-1)?.documents ? '' : `${ms(own.at(-1)?.computing ?? Number.NaN)} ms`,
    ];
  }),
]);

const peaks = markdown([
  ['peak memory of a process, MB', ...SIZES, 'growth'],
  row(
    'the domain alone, warm',
    domain.map((one) => one.peak),
    whole,
  ),
  row(
    'the book on the stand-in',
    memory.book.map((one) => one.peak),
    whole,
  ),
  row(
    'the same and *Validasi isian*',
    memory.validate.map((one) => one.peak),
    whole,
  ),
  row(
    'the same and *Hitung nilai*, everything recorded',
    memory.score.map((one) => one.peak),
    whole,
  ),
  row(
    'the same and cell by cell',
    cellByCell.map((one) => one.peak),
    whole,
  ),
]);

const date = new Date().toISOString().slice(0, 10);
const load = [began.load, loadavg()[0] ?? 0].map((one) => one.toFixed(1)).join(' to ');
console.log(`
\`npm run bench\`, ${date}, Node ${process.version}, ${cpus().length} cores, load ${load}, one run of ${whole(lasted)} s. \
Milliseconds are processor time; LibreOffice's are the least of nine recalculations by the clock. \
Seconds on Google are those of the service calls by google-costs.json. Growth is k in n^k over the three sizes.

${heading('Against other ways')}

${alternatives}

${heading('Each action')}

${perAction}

${heading('Memory')}

${peaks}

The bundle has ${whole(bundle.bytes)} bytes (${whole(bundle.gzip)} compressed) and loads in ${ms(bundle.load)} ms in a bare context; \
minified it would have ${whole(bundle.minified.bytes)} and load in ${ms(bundle.minified.load)} ms. A run on the stand-in that does \
nothing takes ${ms(bundle.empty)} ms.
`);
