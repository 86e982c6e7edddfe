// Lets one service call of an action fail as Google's services fail on a bad day, and lets a person go on.
import { faultAt, transientErrors } from '../../src/local/index';
import { outcomeOf, unlike } from './outcome';
import { argumentsOf, clickToTheEnd } from './person';
import type { Scenario } from './scenarios';

export interface ErrorCount {
  readonly calls: number;
  readonly errors: number;
  readonly failures: readonly string[];
}

const LATER = 10 * 60_000;

/** Each call that `chosen` chooses fails once before it took effect and once after. */
export const failEverywhere = async (
  { start, click, after }: Scenario,
  chosen: (index: number) => boolean = () => true,
): Promise<ErrorCount> => {
  const book = await start();
  const back = book.host.keep();
  const began = book.clock.now();
  const whole = await book.host.begin(click.action, argumentsOf(click), click.options);
  const { calls } = whole;
  if (after) await clickToTheEnd(book, after);
  const wanted = outcomeOf(book);
  const document = book.host.drive.list()[0]?.id ?? '';
  const failures: string[] = [];
  let errors = 0;
  for (const [index, member] of calls.entries()) {
    if (!chosen(index)) continue;
    for (const when of ['before', 'after'] as const) {
      back();
      const possible = transientErrors({ index, member }, document);
      const error = possible[index % possible.length];
      if (!error) continue;
      errors += 1;
      await book.host.begin(click.action, argumentsOf(click), {
        ...click.options,
        faults: faultAt(index, { kind: 'error', when, error }),
      });
      book.clock.set(began + LATER);
      try {
        await clickToTheEnd(book, click);
        if (after) await clickToTheEnd(book, after);
        const found = unlike(wanted, outcomeOf(book));
        if (found.length > 0)
          failures.push([`failed ${when} call ${index}, ${member}: ${error.message}`, ...found].join('\n  '));
      } catch (thrown) {
        failures.push(`failed ${when} call ${index}, ${member}: ${error.message}\n  ${String(thrown)}`);
      }
    }
  }
  return { calls: calls.length, errors, failures };
};
