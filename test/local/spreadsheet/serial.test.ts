// Dates as the serial numbers of a spreadsheet.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, instantOf, serialOf, serialOfDay } from '../../../src/local/spreadsheet/serial';

const ZONES = [
  'Etc/GMT',
  'Asia/Jakarta',
  'Asia/Makassar',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
];

describe('serial numbers', () => {
  test('count days since 1899-12-30, as in the examples of the Sheets API guide', () => {
    expect(serialOf(Date.UTC(1900, 0, 1, 12), 'Etc/GMT')).toBe(2.5);
    expect(serialOf(Date.UTC(1900, 1, 1, 15), 'Etc/GMT')).toBe(33.625);
    expect(serialOfDay(1970, 1, 1)).toBe(25_569);
  });
  test('a date comes back to the millisecond, in every zone, wherever clocks show its time once', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
        fc.constantFrom(...ZONES),
        (date, zone) => {
          const clock =
            date.getTime() +
            (serialOf(date.getTime(), zone) - serialOf(date.getTime(), 'Etc/GMT')) * 86_400_000;
          const shownTwice = [3_600_000, 1_800_000].some(
            (hour) => serialOf(date.getTime() - hour, zone) === serialOf(date.getTime(), zone),
          );
          fc.pre(!shownTwice && Number.isFinite(clock));
          expect(dateOf(serialOf(date.getTime(), zone), zone).getTime()).toBe(date.getTime());
        },
      ),
    );
  });
  test('of an hour shown twice the first is taken, an hour never shown moves on by as much', () => {
    // New York put clocks back on 2026-11-01 at 2:00 and forward on 2026-03-08 at 2:00.
    expect(instantOf(Date.UTC(2026, 10, 1, 1, 30), 'America/New_York')).toBe(Date.UTC(2026, 10, 1, 5, 30));
    expect(instantOf(Date.UTC(2026, 2, 8, 2, 30), 'America/New_York')).toBe(Date.UTC(2026, 2, 8, 7, 30));
  });
  test('a day that is not in the calendar has none', () => {
    expect(serialOfDay(2023, 2, 29)).toBeNull();
    expect(serialOfDay(2024, 2, 29)).toBe(45_351);
  });
});
