// Any sequence of edits and clicks by any people keeps the laws of decisions, of fixed values, of scores and of the trail.
import fc from 'fast-check';
import { beforeAll, describe, it } from 'vitest';
import { type Act, anyAct } from './clicks';
import { anyEdit, type Edit } from './edits';
import { brokenBy, type Memory, nothingYet, whileTyping } from './laws';
import { appoint, COORDINATOR, openWorld, PEOPLE, prepareWorld, type World } from './world';

/**
 * More or longer by KKPHAM_RUNS and KKPHAM_STEPS; one again by what a failure prints: KKPHAM_SEED, KKPHAM_PATH and, of the
 * steps, KKPHAM_REPLAY. With KKPHAM_SHRINK=no a failure is told as it was found.
 */
const given = (name: string): string | undefined => process.env[`KKPHAM_${name}`];
const RUNS = Number(given('RUNS') ?? 25);
const STEPS = Number(given('STEPS') ?? 40);
/** The same sequences at every run; other seeds are for whoever looks for more. */
const SEED = 2026;

const hold = (broken: readonly string[]): void => {
  if (broken.length > 0) throw new Error(broken.slice(0, 5).join('\n'));
};

/** What is left unscored at the end is scored, so that no sequence ends unjudged. */
const scored = async (world: World, memory: Memory): Promise<readonly string[]> =>
  brokenBy(await world.click(COORDINATOR, 'computeScores'), world, memory);

class Edited implements fc.AsyncCommand<Memory, World> {
  constructor(readonly edit: Edit) {}
  check = () => true;
  run = async (memory: Memory, world: World) =>
    whileTyping(world, memory, () => this.edit.make(world, memory));
  toString = () => this.edit.name;
}

class Clicked implements fc.AsyncCommand<Memory, World> {
  constructor(readonly act: Act) {}
  check = () => true;
  run = async (memory: Memory, world: World) => {
    hold(await this.act.make(world, memory));
  };
  toString = () => this.act.name;
}

describe('whatever people do to a book', () => {
  let prepared = '';
  beforeAll(async () => {
    prepared = await prepareWorld();
  });

  it('no decision is without who and why, nothing fixed changes, re-opened means pending, scores follow from the trail, and the chain holds', {
    timeout: 3_600_000,
  }, async () => {
    const seed = given('SEED');
    const path = given('PATH');
    const replayPath = given('REPLAY');
    await fc.assert(
      fc.asyncProperty(
        // Without roles whoever clicks records what anybody typed.
        fc.constantFrom('with roles', 'with roles', 'without roles'),
        fc.commands([anyEdit.map((edit) => new Edited(edit)), anyAct.map((act) => new Clicked(act))], {
          maxCommands: STEPS,
          size: 'max',
          ...(replayPath ? { replayPath } : {}),
        }),
        async (roles, steps) => {
          const world = await openWorld(prepared);
          if (roles === 'without roles') appoint(world.book, PEOPLE.slice(0, 1));
          try {
            const memory = nothingYet();
            await fc.asyncModelRun(() => ({ model: memory, real: world }), steps);
            hold(await scored(world, memory));
          } finally {
            world.close();
          }
        },
      ),
      {
        numRuns: RUNS,
        seed: seed === undefined ? SEED : Number(seed),
        ...(path === undefined ? {} : { path }),
        endOnFailure: given('SHRINK') === 'no',
      },
    );
  });
});
