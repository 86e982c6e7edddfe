// Until when a region's sheet is open, and when it locks itself again.
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isDay } from '../../../src/domain/collection/day';
import { expired, extensionFault, repairUntil } from '../../../src/domain/collection/deadline';

const DEADLINE = '2026-05-15';
const open = { state: 'open', openUntil: '' } as const;
const locked = { state: 'locked', openUntil: '' } as const;

describe('a day', () => {
  it.each(['2026-02-29', '2026-02-30', '2026-13-01', '2026-1-1', '15/05/2026', '', '2026-05-15 10:00'])(
    '%j is none',
    (text) => expect(isDay(text)).toBe(false),
  );
  it.each(['2026-05-15', '2028-02-29'])('%s is one', (text) => expect(isDay(text)).toBe(true));
  it('is counted over the end of a month and of a year', () => {
    expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3);
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
    expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
  });
});

describe('a sheet without an extension', () => {
  it('is open on the day of the deadline and expires the day after', () => {
    expect(expired(open, DEADLINE, '2026-05-15')).toBe(false);
    expect(expired(open, DEADLINE, '2026-05-16')).toBe(true);
  });
  it('never expires where there is no deadline', () => {
    expect(expired(open, '', '2030-01-01')).toBe(false);
  });
  it('that is locked already does not expire', () => {
    expect(expired(locked, DEADLINE, '2026-06-01')).toBe(false);
  });
});

describe('a sheet with an extension', () => {
  const until = (day: string) => ({ state: 'open', openUntil: day }) as const;
  it('is open through its last day, whatever the deadline, and expires the day after', () => {
    expect(expired(until('2026-06-01'), DEADLINE, '2026-06-01')).toBe(false);
    expect(expired(until('2026-06-01'), DEADLINE, '2026-06-02')).toBe(true);
    expect(expired(until('2026-05-10'), DEADLINE, '2026-05-11')).toBe(true);
    expect(expired(until('2026-06-01'), '', '2026-06-02')).toBe(true);
  });
  it('of which the day cannot be read follows the deadline', () => {
    expect(expired(until('akhir Mei'), DEADLINE, '2026-05-16')).toBe(true);
    expect(expired(until('akhir Mei'), DEADLINE, '2026-05-15')).toBe(false);
  });
  it('expires as well when it was returned for repair', () => {
    expect(expired({ state: 'returned', openUntil: '2026-05-11' }, DEADLINE, '2026-05-12')).toBe(true);
  });
});

describe('the day until which a sheet is to be opened', () => {
  it('may be today and up to 90 days ahead', () => {
    expect(extensionFault('2026-05-04', '2026-05-04')).toBeNull();
    expect(extensionFault('2026-08-02', '2026-05-04')).toBeNull();
  });
  it.each([
    ['2026-05-03', 'past'],
    ['2026-08-03', 'too-long'],
    ['2026-02-30', 'no-day'],
    ['besok', 'no-day'],
    ['', 'no-day'],
  ])('%j is refused: %s', (day, fault) => expect(extensionFault(day, '2026-05-04')).toBe(fault));
});

describe('a sheet returned for repair', () => {
  const today = '2026-05-10';
  it('is open for so many days more', () => {
    expect(repairUntil(locked, DEADLINE, today, 7)).toBe('2026-05-17');
    expect(repairUntil(open, '', today, 7)).toBe('2026-05-17');
  });
  it('loses no day that its officers had already', () => {
    expect(repairUntil(open, '2026-06-30', today, 7)).toBe('2026-06-30');
    expect(repairUntil({ state: 'open', openUntil: '2026-05-20' }, DEADLINE, today, 7)).toBe('2026-05-20');
  });
  it('has only the days of the repair where it was locked, however far the deadline', () => {
    expect(repairUntil(locked, '2026-06-30', today, 7)).toBe('2026-05-17');
  });
});
