// Two executions at once on one book: each is stopped at a call while the other goes on, and all must come to the same.
import { type BegunRun, type Fault, faultAt } from '../../src/local/index';
import type { Book } from '../end-to-end/book';
import { takeCensus } from './census';
import { type Outcome, outcomeOf, unlikeAny } from './outcome';
import { argumentsOf, type Click, clickToTheEnd } from './person';
import type { Pair } from './scenarios';

export interface InterleaveCount {
  /** Pairs of points that were tried. */
  readonly pairs: number;
  readonly failures: readonly string[];
}

/** The calls by which a run asks for the book's lock: nothing is read or written before. */
const LOCKED = 'Lock.tryLock';

/**
 * Points at which another run may come in. What comes before the lock only looks: to stand right before it is to have looked at
 * what is old by then, to stand earlier is to run after the other. Then where the world is another than before, and the end.
 */
const pointsOf = async (
  book: Book,
  click: Click,
): Promise<{
  readonly upToLock: readonly number[];
  readonly all: readonly number[];
  readonly calls: readonly string[];
}> => {
  const { calls, written } = await takeCensus(book, click);
  const lock = calls.indexOf(LOCKED);
  const upToLock = [lock, lock + 1];
  const all = [...new Set([...upToLock, ...written, calls.length])].sort((a, b) => a - b);
  return { upToLock, all, calls };
};

const begin = (book: Book, click: Click, at: number, fault: Fault): Promise<BegunRun> =>
  book.host.begin(click.action, argumentsOf(click), { ...click.options, faults: faultAt(at, fault) });

const PAUSE: Fault = { kind: 'pause' };
const KILL: Fault = { kind: 'kill', when: 'before', buffered: 'written' };

/**
 * Stops the first run before call i, runs the second up to call j, then lets the first go to its end and the second to its own;
 * or the second is killed at j. One of the two runs is always stopped before or at the lock: beyond it there is only one.
 */
export const interleave = async ({ start, first, second }: Pair): Promise<InterleaveCount> => {
  const book = await start();
  const back = book.host.keep();
  const one = await pointsOf(book, first);
  back();
  const other = await pointsOf(book, second);
  const wanted: Outcome[] = [];
  for (const order of [
    [first, second],
    [second, first],
  ]) {
    back();
    for (const click of order) await clickToTheEnd(book, click);
    for (const click of [first, second]) await clickToTheEnd(book, click);
    wanted.push(outcomeOf(book));
  }
  const pairs = [
    ...one.upToLock.flatMap((i) => other.all.map((j) => ({ i, j }))),
    ...one.all.flatMap((i) => other.upToLock.map((j) => ({ i, j }))),
  ].filter(({ i, j }, at, all) => all.findIndex((pair) => pair.i === i && pair.j === j) === at);
  const lock = one.upToLock[0] ?? 0;
  const failures: string[] = [];
  let tried = 0;
  for (const { i, j } of pairs) {
    // A run that the lock keeps out leaves nothing that could be killed.
    for (const ending of i === lock ? [PAUSE, KILL] : [PAUSE]) {
      back();
      tried += 1;
      const place = `${first.action} stood before call ${i} (${one.calls[i] ?? 'its end'}), ${second.action} ${
        ending.kind === 'kill' ? 'was killed' : 'stood'
      } before call ${j} (${other.calls[j] ?? 'its end'})`;
      try {
        const a = await begin(book, first, i, PAUSE);
        const b = await begin(book, second, j, ending);
        if (a.state === 'paused') await a.resume();
        if (b.state === 'paused') await b.resume();
        for (const click of [first, second]) await clickToTheEnd(book, click);
        const nearest = unlikeAny(wanted, outcomeOf(book));
        if (nearest.length > 0) failures.push([place, ...nearest].join('\n  '));
      } catch (error) {
        failures.push(`${place}\n  ${String(error)}`);
      }
    }
  }
  return { pairs: tried, failures };
};
