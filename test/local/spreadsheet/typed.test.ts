// What becomes of text that is typed into a cell, by country.
import { describe, expect, test } from 'vitest';
import { localeOf } from '../../../src/local/spreadsheet/locales';
import { type Desk, type } from '../../../src/local/spreadsheet/typed';

const desk = (locale: string): Desk => ({
  locale: localeOf(locale),
  timeZone: 'Etc/GMT',
  now: Date.UTC(2026, 7, 1),
});
const us = (input: unknown, format?: string) => type(input, format, desk('en_US'));
const id = (input: unknown, format?: string) => type(input, format, desk('id_ID'));
// 2026-08-05 is 46,239 days after 1899-12-30: 25,569 to 1970, and 20,670 from there.
const AUGUST_5 = 46_239;

describe('typed in the United States', () => {
  test.each([
    ['01', 1],
    ['11.01', 11.01],
    ['-1,234.5', -1234.5],
    ['+5', 5],
    ['(5)', -5],
    [' 5 ', 5],
    ['1e3', 1000],
    ['true', true],
    ['False', false],
  ])('%j is a value, not a text', (text, value) => {
    expect(us(text)?.value).toBe(value);
  });
  test.each([
    ['50%', 0.5, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['$1,000.12', 1000.12, '"$"#,##0.00'],
    ['1,234', 1234, '#,##0'],
    ['8/5/2026', AUGUST_5, 'M/d/yyyy'],
    ['2026-08-05', AUGUST_5, 'yyyy-MM-dd'],
    ['18:00', 0.75, 'h:mm'],
    ['6:00 PM', 0.75, 'h:mm AM/PM'],
    ['8/5/2026 12:00', AUGUST_5 + 0.5, 'M/d/yyyy h:mm'],
    ['Aug 5, 2026', AUGUST_5, 'MMM d, yyyy'],
    ['8/5', AUGUST_5, 'M/d'],
    ['36:00', 1.5, '[h]:mm'],
  ])('%j gives its cell a number format (unverified in its details)', (text, value, format) => {
    expect(us(text)).toEqual({ value, format });
  });
  test.each(['73.71.01', '2/30/2026', '1,23', '12 apples', 'A1', '#hashtag', '- 5', 'Kota 1/2', '13:75'])(
    '%j stays a text',
    (text) => {
      expect(us(text)).toEqual({ value: text });
    },
  );
});

describe('typed in Indonesia', () => {
  test.each([
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    ['0,5', 0.5],
    ['7,25%', 0.0725],
    ['Rp1.000', 1000],
    ['Rp 2.500,50', 2500.5],
  ])('%j is a number by decimal comma and thousands dot', (text, value) => {
    expect(id(text)?.value).toBe(value);
  });
  test('11.01 is a minute past eleven (unverified)', () => {
    expect(id('11.01')?.value).toBeCloseTo((11 * 60 + 1) / 1440, 12);
  });
  test('a region code such as 73.71 is neither a time nor a number, and stays', () => {
    expect(id('73.71')).toEqual({ value: '73.71' });
  });
  test('days come before months, by number and by name', () => {
    expect(id('5/8/2026')).toEqual({ value: AUGUST_5, format: 'dd/MM/yyyy' });
    expect(id('5 Agustus 2026')).toEqual({ value: AUGUST_5, format: 'd MMMM yyyy' });
  });
  test('formulas are typed with semicolons and decimal commas, and kept in one notation', () => {
    expect(id('=IF(A1>0,5;"a;b";{1\\2})')?.formula).toBe('=IF(A1>0.5,"a;b",{1,2})');
  });
});

describe('typed anywhere', () => {
  test('text format keeps codes as they are', () => {
    expect(us('01', '@')).toEqual({ value: '01' });
    expect(us('=A1', '@')).toEqual({ value: '=A1' });
  });
  test('an apostrophe keeps codes as they are and is not part of the value (unverified)', () => {
    expect(us("'01")).toEqual({ value: '01' });
    expect(us("'=A1")).toEqual({ value: '=A1' });
  });
  test('undefined, null and the empty text empty a cell', () => {
    expect([undefined, null, ''].map((input) => us(input))).toEqual([null, null, null]);
  });
  test('the names of errors are errors', () => {
    expect(us('#REF!')?.value).toEqual({ error: '#REF!' });
  });
  test('a date is stored on the clocks of the spreadsheet', () => {
    const noon = type(new Date(Date.UTC(2026, 7, 5, 4)), undefined, {
      ...desk('id_ID'),
      timeZone: 'Asia/Makassar',
    });
    expect(noon?.value).toBe(AUGUST_5 + 0.5);
  });
  test('a number typed over a date format stays in it', () => {
    expect(us(5, 'M/d/yyyy')).toEqual({ value: 5 });
  });
  test('50,001 characters are refused in Google words', () => {
    expect(us('x'.repeat(50_000))?.value).toHaveLength(50_000);
    expect(() => us('x'.repeat(50_001))).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });
  test('what begins with an equals sign is a formula, and a literal in it is known at once', () => {
    expect(us('=SUM(A1:A3)')).toEqual({ formula: '=SUM(A1:A3)', value: null });
    expect(us('=HYPERLINK("https://example.org";"bukti")')?.value).toBe('bukti');
  });
  test('a plus that begins no number begins a formula (unverified)', () => {
    expect(us('+A1')?.formula).toBe('=+A1');
  });
});
