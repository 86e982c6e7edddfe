// A book whose long actions do not fit one run, and hands that let its watchdog come by.
import { type Book, type BookOptions, fillRegion, makeBook, type Row } from './book';
import type { Table } from './instrument';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const ME = 'verifikator@kkpham.example';

/** `73.01` to `73.30` and so on. */
export const regionsOf = (count: number): Table =>
  Array.from({ length: count }, (_, i) => {
    const number = String(i + 1).padStart(2, '0');
    return [`73.${number}`, `Kabupaten ${number}`, 'Sulawesi Selatan'];
  });

export const codesOf = (count: number): readonly string[] => regionsOf(count).map(([code = '']) => code);

/** What ends a run: Google's six minutes, in the middle of a call. */
const FATAL = 7 * MINUTE;

export interface SlowBook extends Book {
  /** Milliseconds of calls by their names; others take none. */
  readonly costs: Record<string, number>;
  /** Ends the run before its nth call from now on; a run that makes fewer is not ended. */
  killAt(nth: number): void;
  /** Ends the run in its nth call of that name from now on. */
  killOn(member: string, nth: number): void;
  /** Calls made since {@link killAt}, or since the beginning. */
  calls(): number;
  /** Lets ten minutes pass from the beginning of the last round, and everybody's watchdog that is there run. */
  round(): Promise<void>;
  /** Rounds until there is no trigger any more; gives how many. */
  finish(most?: number): Promise<number>;
  job(name: string): Row;
}

/** A book with a made clock on which the calls in `costs` take their time. */
export const slowBook = async (
  options: BookOptions & { readonly costs?: Readonly<Record<string, number>> } = {},
): Promise<SlowBook> => {
  const { costs: given, ...rest } = options;
  const time = slowTime(given);
  const book = await makeBook({ ...rest, time: { costs: time.cost } });
  return withRounds(book, time);
};

interface SlowTime {
  readonly costs: Record<string, number>;
  readonly cost: (member: string) => number;
  readonly kill: { at: number; calls: number };
}

export const slowTime = (given: Readonly<Record<string, number>> = {}): SlowTime => {
  const costs: Record<string, number> = { ...given };
  const kill = { at: 0, calls: 0 };
  return {
    costs,
    kill,
    cost: (member) => {
      kill.calls += 1;
      return kill.calls === kill.at ? FATAL : (costs[member] ?? 0);
    },
  };
};

export const withRounds = (book: Book, { costs, kill }: SlowTime): SlowBook => {
  let last = book.clock.now();
  const round = async (): Promise<void> => {
    book.clock.advance(Math.max(0, last + 10 * MINUTE - book.clock.now()));
    last = book.clock.now();
    for (const { id, handler, disabled } of book.host.triggers)
      if (handler === 'continueJobs' && !disabled) await book.host.fireTrigger(id);
  };
  return Object.assign(Object.create(book) as Book, {
    costs,
    killOn: (member: string, nth: number) => {
      let calls = 0;
      Object.defineProperty(costs, member, {
        configurable: true,
        get: () => {
          calls += 1;
          return calls === nth ? FATAL : 0;
        },
      });
    },
    killAt: (nth: number) => Object.assign(kill, { at: nth, calls: 0 }),
    calls: () => kill.calls,
    round,
    finish: async (most = 40) => {
      for (let rounds = 0; rounds < most; rounds++) {
        if (book.host.triggers.length === 0) return rounds;
        await round();
      }
      throw new Error('The watchdog does not go away.');
    },
    job: (name: string) => book.row('Pekerjaan', { Pekerjaan: name }),
  });
};

/** Fills in a region and gives it a coordinator of its own. */
export const fillAll = (book: Book, codes: readonly string[]): void => {
  for (const code of codes) fillRegion(book, code, `koordinator.${code}@kkpham.example`);
};
