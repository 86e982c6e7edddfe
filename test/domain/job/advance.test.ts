// How a job stands after a run: no unit is lost or counted twice, whatever comes of it, and no job goes on for ever.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterRun, asPersonSaid, beginRun, inTurn, isDue, isHeld } from '../../../src/domain/job/advance';
import { type Job, totalOf } from '../../../src/domain/job/job';
import { plusMinutes } from '../../../src/domain/job/wall-clock';
import type { Work } from '../../../src/domain/job/work';
import { job } from './build';

const NOW = '2026-05-04 09:00';
const work = (units: readonly string[], rest: Partial<Work> = {}): Work => ({
  units,
  left: [],
  failed: [],
  quotaSpent: false,
  ...rest,
});
const failure = (unit: string, passing = false) => ({ unit, reason: 'x', passing });

describe('after a run', () => {
  it('with nothing left the job is done', () => {
    const after = afterRun(job({ left: ['73.01', '73.02'] }), work(['73.01', '73.02']), NOW, 'ok');
    expect(after).toMatchObject({ state: 'done', left: [], done: 2, next: '', lease: '', said: 'ok' });
  });

  it('with some left it waits for the next round, ten minutes later', () => {
    const after = afterRun(job({ left: ['a', 'b', 'c'] }), work(['a', 'b', 'c'], { left: ['c'] }), NOW, '');
    expect(after).toMatchObject({ state: 'waiting', left: ['c'], done: 2, next: '2026-05-04 09:10' });
  });

  it('that used up the account’s day it waits for 24 hours and a round', () => {
    const after = afterRun(
      job({ left: ['a', 'b'] }),
      work(['a', 'b'], { left: ['b'], quotaSpent: true }),
      NOW,
      '',
    );
    expect(after.next).toBe('2026-05-05 09:10');
  });

  it('what failed is kept with what failed before, and is not left', () => {
    const before = job({ left: ['b', 'c'], failed: [failure('a')] });
    const after = afterRun(before, work(['b', 'c'], { failed: [failure('c')] }), NOW, '');
    expect(after).toMatchObject({ state: 'done', done: 1, failed: [failure('a'), failure('c')] });
  });

  it('what failed in passing is tried again, unless the run came to nothing else', () => {
    const some = afterRun(
      job({ left: ['a', 'b'] }),
      work(['a', 'b'], { failed: [failure('a', true)] }),
      NOW,
      '',
    );
    expect(some).toMatchObject({ state: 'waiting', left: ['a'], failed: [], done: 1 });
    const none = afterRun(some, work(['a'], { failed: [failure('a', true)] }), NOW, '');
    expect(none).toMatchObject({ state: 'done', left: [], failed: [failure('a', true)], done: 1 });
  });

  it('units are known by then where the job did not know them when it began', () => {
    const after = afterRun(job({ left: [] }), work(['x@a', 'y@a', 'z@a'], { left: ['z@a'] }), NOW, '');
    expect(after).toMatchObject({ done: 2, left: ['z@a'] });
    const then = afterRun(after, work(['x@a', 'y@a', 'z@a']), NOW, '');
    expect(then).toMatchObject({ state: 'done', done: 3 });
  });

  /** Runs until the job is done, each unit meeting what was drawn for it. */
  const runs = fc.array(
    fc.array(fc.constantFrom<'done' | 'left' | 'failed' | 'passing'>('done', 'left', 'failed', 'passing'), {
      minLength: 12,
      maxLength: 12,
    }),
    { minLength: 1, maxLength: 6 },
  );
  it('loses no unit and counts none twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), runs, (size, fates) => {
        const all = Array.from({ length: size }, (_, i) => `u${i}`);
        const done = new Set<string>();
        let now: Job = job({ left: all });
        for (const fate of fates) {
          const units = now.left;
          const of = (word: string) => units.filter((_, i) => fate[i] === word);
          for (const unit of of('done')) done.add(unit);
          now = afterRun(
            now,
            work(units, {
              left: of('left'),
              failed: [
                ...of('failed').map((unit) => failure(unit)),
                ...of('passing').map((unit) => failure(unit, true)),
              ],
            }),
            NOW,
            '',
          );
          expect(now.done).toBe(done.size);
          expect(totalOf(now)).toBe(size);
          const rest = [...now.left, ...now.failed.map(({ unit }) => unit)];
          expect(new Set([...rest, ...done]).size).toBe(size);
          expect(now.state === 'done').toBe(now.left.length === 0);
        }
      }),
    );
  });

  it('that fail in passing for ever end after as many runs as there are units, and one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(), (size, good) => {
        let now: Job = job({ left: Array.from({ length: size }, (_, i) => `u${i}`) });
        let rounds = 0;
        while (now.state !== 'done') {
          // One of them at most is done in a run, the others time out.
          const [lucky, ...others] = now.left;
          const failed = [...(rounds < good % size && lucky ? [] : [lucky ?? '']), ...others];
          now = afterRun(now, work(now.left, { failed: failed.map((unit) => failure(unit, true)) }), NOW, '');
          rounds += 1;
          expect(rounds).toBeLessThanOrEqual(size + 1);
        }
      }),
    );
  });
});

describe('a run that began', () => {
  it('holds the job for seven minutes, longer than Google lets it run', () => {
    const begun = beginRun(job({ state: 'waiting' }), NOW);
    expect(begun).toMatchObject({ state: 'running', last: NOW, lease: '2026-05-04 09:07' });
    expect(isHeld(begun, '2026-05-04 09:06')).toBe(true);
    expect(isHeld(begun, '2026-05-04 09:07')).toBe(false);
    expect([isDue(begun, '2026-05-04 09:06'), isDue(begun, '2026-05-04 09:07')]).toEqual([false, true]);
  });
  it('ends as paused or cancelled where a person said so meanwhile, unless it came to its end', () => {
    const waiting = job({ state: 'waiting', left: ['a'], next: NOW });
    expect(asPersonSaid(waiting, job({ state: 'paused' })).state).toBe('paused');
    expect(asPersonSaid(waiting, job({ state: 'cancelled' })).state).toBe('cancelled');
    expect(asPersonSaid(waiting, job({ state: 'running' })).state).toBe('waiting');
    expect(asPersonSaid(job({ state: 'done' }), job({ state: 'paused' })).state).toBe('done');
  });
});

describe('the watchdog', () => {
  it('goes on with what waits once it is due, a round early at most', () => {
    const waiting = job({ state: 'waiting', next: '2026-05-04 09:30' });
    expect(isDue(waiting, '2026-05-04 09:19')).toBe(false);
    expect(isDue(waiting, '2026-05-04 09:20')).toBe(true);
  });
  it.each(['paused', 'done', 'cancelled', 'failed'] as const)('leaves one that is %s', (state) =>
    expect(isDue(job({ state, next: '2026-05-01 00:00' }), NOW)).toBe(false),
  );
  it('takes those first that have waited longest', () => {
    const [a, b, c] = [
      job({ key: 'a', last: '2026-05-04 09:20' }),
      job({ key: 'b', last: '' }),
      job({ key: 'c', last: '2026-05-04 09:10' }),
    ];
    expect(inTurn([a, b, c]).map(({ key }) => key)).toEqual(['b', 'c', 'a']);
  });
});

describe('a time on the wall', () => {
  it('goes over midnight, the end of a month and of a year', () => {
    expect(plusMinutes('2026-12-31 23:55', 10)).toBe('2027-01-01 00:05');
    expect(plusMinutes('2028-02-28 23:59', 1)).toBe('2028-02-29 00:00');
  });
  it.each(['', 'besok', '2026-05-04', '2026-13-01 10:00'])('is none where %j stands', (text) =>
    expect(plusMinutes(text, 10)).toBe(''),
  );
});
