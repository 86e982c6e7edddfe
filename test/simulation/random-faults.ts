// What goes wrong in a run of a season, by chance: at which of its calls, and what.
import { type Fault, type Faults, transientErrors } from '../../src/local/index';
import type { Book } from '../end-to-end/book';
import { filesOf, SHEET } from './canonical';
import type { Dice } from './chance';

/** The kinds that are counted. */
const MISHAPS = [
  'killed, all written',
  'killed, what was buffered lost',
  'timed out',
  'service failed before',
  'service failed after',
  'lock held',
  'permission taken back',
  'trigger disabled',
  'second click',
] as const;
type Mishap = (typeof MISHAPS)[number];

export type Tally = Map<Mishap, number>;

export const count = (tally: Tally, mishap: Mishap): void => {
  tally.set(mishap, (tally.get(mishap) ?? 0) + 1);
};

/** `12 faults: timed out 3, …` */
export const tallied = (tally: Tally): string => {
  const sum = [...tally.values()].reduce((total, times) => total + times, 0);
  const each = MISHAPS.map((one) => `${one} ${tally.get(one) ?? 0}`);
  return `${sum} faults (${each.join(', ')})`;
};

/** Those that may come at any call; the others are a matter of how a run is started. */
type AtCall = Exclude<Mishap, 'second click'>;

const WEIGHTS: readonly (readonly [AtCall, number])[] = [
  ['killed, all written', 4],
  ['killed, what was buffered lost', 4],
  ['timed out', 2],
  ['service failed before', 5],
  ['service failed after', 5],
  ['lock held', 1],
  ['permission taken back', 2],
  ['trigger disabled', 1],
];

const mishap = (dice: Dice, withoutLoss: boolean): AtCall => {
  const possible = WEIGHTS.filter(([kind]) => !withoutLoss || kind !== 'killed, what was buffered lost');
  let left = dice.next() * possible.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [kind, weight] of possible) {
    left -= weight;
    if (left < 0) return kind;
  }
  return 'timed out';
};

/**
 * One mishap at a call somewhere among the first `calls`, and after one that a run survives perhaps another. `withoutLoss` where
 * another run stands still: what is lost is told for one run only.
 */
export const randomFaults = (
  book: Book,
  dice: Dice,
  tally: Tally,
  calls: number,
  withoutLoss = false,
): Faults => {
  let next = dice.below(calls + 1);
  return (call) => {
    if (call.index < next) return null;
    const kind = mishap(dice, withoutLoss);
    // The lock is asked for at the beginning: there its being held makes a difference.
    if (kind === 'lock held' && call.member !== 'Lock.tryLock') next = call.index + 1;
    else next = call.index + 1 + dice.below(calls);
    count(tally, kind);
    return faultOf(book, dice, kind, call);
  };
};

const faultOf = (book: Book, dice: Dice, kind: AtCall, call: Parameters<Faults>[0]): Fault => {
  const when = dice.pick(['before', 'after'] as const);
  switch (kind) {
    case 'killed, all written':
      return { kind: 'kill', when, buffered: 'written' };
    case 'killed, what was buffered lost':
      return { kind: 'kill', when, buffered: 'lost' };
    case 'timed out':
      return { kind: 'timeout' };
    case 'service failed before':
    case 'service failed after': {
      const document = filesOf(book)[0]?.id ?? '';
      const error = dice.pick(transientErrors(call, document));
      return { kind: 'error', when: kind === 'service failed before' ? 'before' : 'after', error };
    }
    case 'lock held':
      return { kind: 'lock', lock: 'document', milliseconds: 60_000 };
    case 'permission taken back': {
      const sheets = filesOf(book).filter(
        ({ mimeType, appProperties }) => mimeType === SHEET && appProperties.kkphamSheet === 'region',
      );
      const chosen = sheets.length > 0 ? dice.pick(sheets) : null;
      return {
        kind: 'elsewhere',
        happen: () => {
          if (chosen) book.host.drive.update(chosen.id, { forbidden: true });
        },
      };
    }
    case 'trigger disabled':
      return {
        kind: 'elsewhere',
        happen: () => {
          for (const { id } of book.host.triggers) book.host.disableTrigger(id);
        },
      };
  }
};
