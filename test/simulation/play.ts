// Plays a story with whatever goes wrong by a seed, and compares it with the one in which nothing did.
import type { Book } from '../end-to-end/book';
import { filesOf } from './canonical';
import { type Dice, dice } from './chance';
import { type Outcome, outcomeOf, unlike } from './outcome';
import { argumentsOf, type Click, clickToTheEnd, settleDoubts } from './person';
import { count, randomFaults, type Tally } from './random-faults';

/** What people do by hand, and what is clicked after it or runs at night. */
export interface Step {
  /** `yyyy-MM-ddTHH:mm`, UTC; the time that it is where it is not given. */
  readonly at?: string;
  readonly by?: (book: Book) => void;
  readonly click: Click;
}

export interface Story {
  readonly name: string;
  readonly start: () => Promise<Book>;
  readonly steps: readonly Step[];
}

/** A story that was played undisturbed. */
export interface Stage {
  readonly story: Story;
  readonly book: Book;
  /** To its beginning. */
  readonly back: () => void;
  readonly wanted: Outcome;
  /** How many service calls each step's run makes undisturbed. */
  readonly calls: readonly number[];
}

const MINUTE = 60_000;

/** Plays it undisturbed. */
export const setStage = async (story: Story): Promise<Stage> => {
  const book = await story.start();
  const back = book.host.keep();
  const calls: number[] = [];
  for (const step of story.steps) {
    enter(book, step);
    const run = await book.host.begin(step.click.action, argumentsOf(step.click), step.click.options);
    if (run.state !== 'done')
      throw new Error(`${step.click.action} failed undisturbed: ${String(run.error)}`);
    calls.push(run.calls.length);
    await clickToTheEnd(book, step.click);
  }
  return { story, book, back, wanted: outcomeOf(book), calls };
};

const enter = (book: Book, { at, by }: Step): void => {
  if (at) book.clock.set(Date.parse(`${at}:00Z`));
  by?.(book);
};

/** More runs of a step than this do not go wrong. */
const MOST_TRIES = 4;

/** Plays the story of a seed; what came out otherwise, as lines. Counts into `tally` what went wrong. */
export const play = async (
  { story, book, back, wanted, calls }: Stage,
  seed: number,
  tally: Tally,
): Promise<readonly string[]> => {
  back();
  const chance = dice(seed);
  for (const [at, step] of story.steps.entries()) {
    enter(book, step);
    const tries = chance.below(MOST_TRIES + 1);
    for (let turn = 0; turn < tries; turn += 1) {
      await tryOnce(book, chance, tally, step.click, calls[at] ?? 1);
      await putRight(book, step);
    }
    try {
      await clickToTheEnd(book, step.click);
    } catch (error) {
      return [`${step.at ?? ''} ${step.click.action}: ${String(error)}`];
    }
  }
  return unlike(wanted, outcomeOf(book));
};

/** One click that goes wrong, or two at once. */
const tryOnce = async (
  book: Book,
  chance: Dice,
  tally: Tally,
  click: Click,
  calls: number,
): Promise<void> => {
  const twice = chance.next() < 0.2;
  const begin = (withFaults: Parameters<Book['host']['begin']>[2]) =>
    book.host.begin(click.action, argumentsOf(click), { ...click.options, ...withFaults });
  if (!twice) {
    await begin({ faults: randomFaults(book, chance, tally, calls) });
    return;
  }
  const at = chance.below(calls + 1);
  count(tally, 'second click');
  const first = await begin({ faults: ({ index }) => (index === at ? { kind: 'pause' } : null) });
  await begin({ faults: randomFaults(book, chance, tally, calls, true) });
  if (first.state === 'paused') await first.resume(randomFaults(book, chance, tally, calls, true));
};

/** What people do before they click again: get the permission back, switch the night on, look at messages in doubt. */
const putRight = async (book: Book, { click }: Step): Promise<void> => {
  book.clock.advance(2 * MINUTE);
  for (const { id, forbidden } of filesOf(book)) {
    if (forbidden) book.host.drive.update(id, { forbidden: false });
  }
  const isOff = book.host.triggers.some(({ handler, disabled }) => handler === 'nightly' && disabled);
  if (isOff && click.action !== 'switchNightlyOff') await clickToTheEnd(book, { action: 'switchNightlyOn' });
  await settleDoubts(book);
};
