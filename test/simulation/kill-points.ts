// Kills an action at its service calls, and lets a person go on: all must come to the same.
import { type Fault, faultAt } from '../../src/local/index';
import { takeCensus } from './census';
import { outcomeOf, unlike } from './outcome';
import { argumentsOf, clickToTheEnd } from './person';
import type { Scenario } from './scenarios';

export interface KillCount {
  /** Service calls of the undisturbed run. */
  readonly calls: number;
  /** Kills that were tried. */
  readonly kills: number;
  /** What came out otherwise, by the kill. */
  readonly failures: readonly string[];
}

/** When the person clicks again, in milliseconds after the run began. */
const LATER = 10 * 60_000;

/**
 * Kills before each call and after the last; after a call is before the next, for nothing but the script's own computing lies
 * between. A kill that leaves the very world that the one before left is not tried again unless `every` asks for it.
 */
export const killEverywhere = async (
  { start, click, after }: Scenario,
  every = false,
): Promise<KillCount> => {
  const book = await start();
  const back = book.host.keep();
  const began = book.clock.now();
  const { calls, written, lost } = await takeCensus(book, click);
  back();
  await book.host.begin(click.action, argumentsOf(click), click.options);
  if (after) await clickToTheEnd(book, after);
  const wanted = outcomeOf(book);
  const all = Array.from({ length: calls.length + 1 }, (_, index) => index);
  const points = [
    ...(every ? all : written).map((index) => ({ index, buffered: 'written' as const })),
    ...(every ? all : lost).map((index) => ({ index, buffered: 'lost' as const })),
  ];
  const failures: string[] = [];
  for (const { index, buffered } of points) {
    back();
    const isLast = index === calls.length;
    const fault: Fault = { kind: 'kill', when: isLast ? 'after' : 'before', buffered };
    const at = isLast ? index - 1 : index;
    await book.host.begin(click.action, argumentsOf(click), { ...click.options, faults: faultAt(at, fault) });
    book.clock.set(began + LATER);
    const place = `killed ${fault.when} call ${at}, ${calls[at]}, with what was buffered ${buffered}`;
    try {
      await clickToTheEnd(book, click);
      if (after) await clickToTheEnd(book, after);
      const found = unlike(wanted, outcomeOf(book));
      if (found.length > 0) failures.push([place, ...found].join('\n  '));
    } catch (error) {
      failures.push(`${place}\n  ${String(error)}`);
    }
  }
  return { calls: calls.length, kills: points.length, failures };
};
