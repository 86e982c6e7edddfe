// npm run simulate: seasons in which things go wrong by a seed, kills at every call, runs at the same time, a national year.
import { parseArgs } from 'node:util';
import type { AccountKind } from '../../src/local/index';
import { failEverywhere } from './errors';
import { interleave } from './interleave';
import { killEverywhere } from './kill-points';
import { type Tally, tallied } from './random-faults';
import { PAIRS, SCENARIOS } from './scenarios';
import { seedPlayer } from './seeds';
import { runYear, yearLines } from './year/run';

const USAGE = `npm run simulate -- --seeds N [--from S]      N stories with mixed faults, by the seeds S (1 unless told otherwise), S + 1, …
npm run simulate -- --seed S                  one of them again
npm run simulate -- --kills                   every action killed at every service call
npm run simulate -- --errors                  a service failing at every call, before and after it took effect
npm run simulate -- --interleave              two executions at once
    --named TEXT chooses the actions whose names have it
npm run simulate -- --year --account consumer|workspace [--only 65,76] [--accounts provinces|one] [--books provinces|one] [--nights N] [--slow N]`;

class Usage extends Error {}

const whole = (text: string | undefined, name: string, usual: number): number => {
  if (text === undefined) return usual;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Usage(`--${name} takes a whole number from 1 on.`);
  return Number(text);
};

const oneOf = <T extends string>(text: string | undefined, name: string, allowed: readonly T[]): T => {
  const found = allowed.find((one) => one === text);
  if (!found) throw new Usage(`--${name} takes ${allowed.join(' or ')}.`);
  return found;
};

/** Plays the seeds; says which came out otherwise, with how to play them again. Gives whether none did. */
const seeds = async (from: number, count: number): Promise<boolean> => {
  const tally: Tally = new Map();
  const player = seedPlayer(tally);
  let failed = 0;
  for (let seed = from; seed < from + count; seed += 1) {
    const { story, otherwise } = await player(seed);
    if (otherwise.length === 0) continue;
    failed += 1;
    console.log(
      `Seed ${seed}, ${story}, came out otherwise; npm run simulate -- --seed ${seed} plays it again:`,
    );
    for (const line of otherwise) console.log(`  ${line}`);
  }
  console.log(`${count} seeds, ${tallied(tally)}, ${failed} seeds came out otherwise`);
  return failed === 0;
};

/** Failures of which the same came are told once, with how many there were. */
const alike = (failures: readonly string[]): readonly string[] => {
  const byWhat = new Map<string, string[]>();
  for (const failure of failures) {
    const [place = '', ...what] = failure.split('\n');
    byWhat.set(what.join('\n'), [...(byWhat.get(what.join('\n')) ?? []), place]);
  }
  return [...byWhat].map(([what, places]) =>
    [
      places[0],
      ...(places.length > 1 ? [`(and ${places.length - 1} more, to: ${places.at(-1)})`] : []),
      what,
    ].join('\n'),
  );
};

const kills = async (named: string): Promise<boolean> => {
  let sound = true;
  let total = 0;
  for (const scenario of SCENARIOS.filter(({ name }) => name.includes(named))) {
    const { calls, kills: tried, failures } = await killEverywhere(scenario, true);
    total += tried;
    console.log(`${scenario.name}: ${calls} calls, ${tried} kills, ${failures.length} came out otherwise`);
    for (const line of alike(failures)) console.log(line);
    sound = sound && failures.length === 0;
  }
  console.log(`${total} kills`);
  return sound;
};

/** Errors at every call of an action before and after it took effect. */
const errors = async (named: string): Promise<boolean> => {
  let sound = true;
  for (const scenario of SCENARIOS.filter(({ name }) => name.includes(named))) {
    const { calls, errors: tried, failures } = await failEverywhere(scenario);
    console.log(`${scenario.name}: ${calls} calls, ${tried} errors, ${failures.length} came out otherwise`);
    for (const line of alike(failures)) console.log(line);
    sound = sound && failures.length === 0;
  }
  return sound;
};

const interleavings = async (named: string): Promise<boolean> => {
  let sound = true;
  for (const pair of PAIRS.filter(({ name }) => name.includes(named))) {
    const { pairs, failures } = await interleave(pair);
    console.log(`${pair.name}: ${pairs} interleavings, ${failures.length} came out otherwise`);
    for (const line of alike(failures)) console.log(line);
    sound = sound && failures.length === 0;
  }
  return sound;
};

const main = async (): Promise<boolean> => {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string' },
      from: { type: 'string' },
      seed: { type: 'string' },
      kills: { type: 'boolean' },
      named: { type: 'string' },
      errors: { type: 'boolean' },
      interleave: { type: 'boolean' },
      year: { type: 'boolean' },
      account: { type: 'string' },
      only: { type: 'string' },
      accounts: { type: 'string' },
      books: { type: 'string' },
      nights: { type: 'string' },
      slow: { type: 'string' },
    },
  });
  if (values.year) {
    const result = await runYear({
      account: oneOf<AccountKind>(values.account, 'account', ['consumer', 'workspace']),
      only: (values.only ?? '').split(',').filter((code) => code !== ''),
      accounts: oneOf(values.accounts ?? 'provinces', 'accounts', ['provinces', 'one']),
      books: oneOf(values.books ?? 'provinces', 'books', ['provinces', 'one']),
      nights: whole(values.nights, 'nights', 16),
      slow: whole(values.slow, 'slow', 1),
      told: (line) => console.error(line),
    });
    for (const line of yearLines(result)) console.log(line);
    return result.faults.length === 0;
  }
  if (values.kills) return kills(values.named ?? '');
  if (values.errors) return errors(values.named ?? '');
  if (values.interleave) return interleavings(values.named ?? '');
  if (values.seed !== undefined) return seeds(whole(values.seed, 'seed', 1), 1);
  if (values.seeds !== undefined) {
    return seeds(whole(values.from, 'from', 1), whole(values.seeds, 'seeds', 1));
  }
  throw new Usage('Nothing to do.');
};

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  const isUsage = error instanceof Usage || (error instanceof TypeError && 'code' in error);
  if (!isUsage) throw error;
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 2;
}
