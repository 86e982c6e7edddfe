// What a person may say of a job, its key, its watchdog, and when it stands still.
import { describe, expect, it } from 'vitest';
import { control, JOB_COMMANDS } from '../../../src/domain/job/control';
import { JOB_WORDS, type JobState } from '../../../src/domain/job/job';
import { jobKey } from '../../../src/domain/job/key';
import { standsStill } from '../../../src/domain/job/standstill';
import { hasTriggerTime, isAlive, NO_WATCHDOG, usedToday, withUse } from '../../../src/domain/job/watchdog';
import { job } from './build';

const NOW = '2026-05-04 09:00';
const LATER = '2026-05-04 09:30';
const failed = [{ unit: '73.02', reason: 'rusak', passing: false }];
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('a person', () => {
  it.each<[JobState, string]>([
    ['running', 'pause cancel'],
    ['waiting', 'pause resume cancel retry'],
    ['paused', 'resume cancel retry'],
    ['failed', 'resume cancel retry'],
    ['done', 'retry'],
    ['cancelled', 'retry'],
  ])('may say of a job that is %s: %s', (state, said) => {
    const one = job({ state, failed, lease: LATER });
    expect(JOB_COMMANDS.filter((command) => control(one, command, NOW) !== null).join(' ')).toBe(said);
  });

  it('goes on with a run that was killed', () => {
    expect(control(job({ state: 'running', lease: '2026-05-04 08:59' }), 'resume', NOW)).toMatchObject({
      state: 'waiting',
      next: NOW,
    });
  });

  it('repeats what failed alone where the rest is done, and with what is left where it is not', () => {
    const over = job({ state: 'done', failed, done: 9 });
    expect(control(over, 'retry', NOW)).toMatchObject({ left: ['73.02'], failed: [], done: 9 });
    const waiting = job({ state: 'waiting', failed, left: ['73.09'] });
    expect(control(waiting, 'retry', NOW)).toMatchObject({ left: ['73.09', '73.02'], failed: [] });
    const cancelled = job({ state: 'cancelled', failed, left: ['73.09'] });
    expect(control(cancelled, 'retry', NOW)).toMatchObject({ left: ['73.02'] });
    expect(control(job({ state: 'done' }), 'retry', NOW)).toBeNull();
  });

  it('changes nothing of what was done', () => {
    for (const state of Object.keys(JOB_WORDS) as JobState[]) {
      for (const command of JOB_COMMANDS) {
        const after = control(job({ state, failed, done: 7 }), command, NOW);
        if (after) expect(after.done).toBe(7);
      }
    }
  });
});

describe('the key of a job', () => {
  const facts = { kind: 'summarise', asked: ['73.01', '73.02'], awardYear: 2026, instrument: 'abc' } as const;
  it('does not depend on the order in which regions were selected', () =>
    expect(jobKey(facts)).toBe(jobKey({ ...facts, asked: ['73.02', '73.01', '73.02'] })));
  it.each([{ kind: 'minutes' as const }, { asked: [] }, { awardYear: 2027 }, { instrument: 'abd' }])(
    'is another with %j',
    (other) => expect(jobKey({ ...facts, ...other })).not.toBe(jobKey(facts)),
  );
});

describe('a watchdog', () => {
  const made = { ...NO_WATCHDOG, made: 1_000 * HOUR };
  it('is alive for 50 minutes after it was made or last ran, and not before it was made', () => {
    expect(isAlive(made, 1_000 * HOUR + 49 * MINUTE)).toBe(true);
    expect(isAlive(made, 1_000 * HOUR + 50 * MINUTE)).toBe(false);
    expect(isAlive({ ...made, last: 1_001 * HOUR }, 1_001 * HOUR + 49 * MINUTE)).toBe(true);
    expect(isAlive(NO_WATCHDOG, 0)).toBe(false);
  });
  it('has time for a run where all six minutes of it fit into the day’s', () => {
    const used = withUse(made, 1_000 * HOUR, 69 * MINUTE);
    expect(hasTriggerTime(used, 1_001 * HOUR, 75)).toBe(true);
    expect(hasTriggerTime(withUse(used, 1_001 * HOUR, 1), 1_001 * HOUR, 75)).toBe(false);
  });
  it('has its time anew 24 hours after the first use', () => {
    const used = withUse(withUse(made, 1_000 * HOUR, 40 * MINUTE), 1_010 * HOUR, 35 * MINUTE);
    expect(usedToday(used, 1_024 * HOUR - 1)).toBe(75 * MINUTE);
    expect(usedToday(used, 1_024 * HOUR)).toBe(0);
    expect(withUse(used, 1_024 * HOUR, MINUTE)).toMatchObject({ since: 1_024 * HOUR, used: MINUTE });
  });
});

describe('a job stands still', () => {
  it('where it waits and nobody’s trigger is alive', () => {
    const waiting = job({ state: 'waiting', next: NOW });
    expect([standsStill(waiting, NOW, false), standsStill(waiting, NOW, true)]).toEqual([true, false]);
  });
  it('where it is long due though a trigger is alive: its owner may not do it', () => {
    expect(standsStill(job({ state: 'waiting', next: '2026-05-04 07:29' }), NOW, true)).toBe(true);
    expect(standsStill(job({ state: 'waiting', next: '2026-05-04 07:30' }), NOW, true)).toBe(false);
  });
  it('never while it is held, paused or over', () => {
    expect(standsStill(job({ lease: LATER }), NOW, false)).toBe(false);
    for (const state of ['paused', 'done', 'cancelled', 'failed'] as const)
      expect(standsStill(job({ state }), NOW, false)).toBe(false);
  });
});
