// When people click and triggers run in a simulated year, on Jakarta's clock, seven hours ahead of UTC.
import { describe, expect, it } from 'vitest';
import type { TriggerRecord } from '../../../src/local/services/triggers';
import { inOfficeHours, midnightOf, nextRun } from './timetable';

const at = (jakarta: string): number => Date.parse(`${jakarta}:00+07:00`);

const trigger = (schedule: TriggerRecord['schedule'], made: string): TriggerRecord => ({
  id: 'trigger-1',
  handler: 'nightly',
  source: 'CLOCK',
  sourceId: null,
  eventType: 'CLOCK',
  schedule,
  createdAt: at(made),
  owner: 'verifikator@kkpham.example',
  disabled: false,
});

describe('a person', () => {
  it('clicks from nine to four, and else at nine', () => {
    expect(midnightOf('2026-05-15')).toBe(at('2026-05-15T00:00'));
    expect(inOfficeHours(at('2026-05-15T06:00'))).toBe(at('2026-05-15T09:00'));
    expect(inOfficeHours(at('2026-05-15T15:59'))).toBe(at('2026-05-15T15:59'));
    expect(inOfficeHours(at('2026-05-15T16:00'))).toBe(at('2026-05-16T09:00'));
  });
});

describe('a trigger', () => {
  it('of every ten minutes runs within ten minutes after it was made, and every ten from then on', () => {
    const dog = trigger({ everyMinutes: 10 }, '2026-05-15T09:03');
    for (const place of [0, 1, 7, 38]) {
      const first = nextRun(dog, dog.createdAt, place);
      expect(first - dog.createdAt).toBeGreaterThan(0);
      expect(first - dog.createdAt).toBeLessThanOrEqual(10 * 60_000);
      expect(nextRun(dog, first, place) - first).toBe(10 * 60_000);
      expect(nextRun(dog, first + 1, place) - first).toBe(10 * 60_000);
    }
  });

  it('of every day runs once a day, at a minute of its hour', () => {
    const night = trigger({ everyDays: 1, atHour: 2 }, '2026-05-15T09:03');
    for (const place of [0, 1, 7, 38]) {
      const first = nextRun(night, night.createdAt, place);
      expect(first).toBeGreaterThan(at('2026-05-16T02:00'));
      expect(first).toBeLessThan(at('2026-05-16T03:00'));
      expect(nextRun(night, first, place) - first).toBe(24 * 60 * 60_000);
    }
  });
});
