// What a cell shows of what it holds.
import { describe, expect, test } from 'vitest';
import { display } from '../../../src/local/spreadsheet/display';
import { isDateFormat } from '../../../src/local/spreadsheet/format-code';
import { localeOf } from '../../../src/local/spreadsheet/locales';

const us = localeOf('en_US');
const id = localeOf('id_ID');
// Tuesday, April 5, 2016, 16:08:53.528, the moment of the examples in the guide to date and number formats.
const MOMENT = 42_465 + (16 * 3600 + 8 * 60 + 53.528) / 86_400;
const DURATION = (3 * 3600 + 13 * 60 + 41.255) / 86_400;

describe('dates and times', () => {
  test.each([
    ['h:mm:ss.00 a/p', '4:08:53.53 p'],
    ['hh:mm A/P".M."', '04:08 P.M.'],
    ['yyyy-mm-dd', '2016-04-05'],
    ['mmmm d \\[dddd\\]', 'April 5 [Tuesday]'],
    ['h AM/PM, ddd mmm dd', '4 PM, Tue Apr 05'],
    ['dddd, m/d/yy at h:mm', 'Tuesday, 4/5/16 at 16:08'],
    ['dd/MM/yyyy HH:mm:ss', '05/04/2016 16:08:53'],
  ])('%s shows %s', (format, shown) => {
    expect(display(MOMENT, format, us)).toBe(shown);
  });
  test.each([
    ['[hh]:[mm]:[ss].000', '03:13:41.255'],
    ['[mmmm]:[ss].000', '0193:41.255'],
  ])('the duration %s shows %s', (format, shown) => {
    expect(display(DURATION, format, us)).toBe(shown);
  });
  test('hours of a duration go on past a day', () => {
    expect(display(1.5, '[h]:mm', us)).toBe('36:00');
  });
  test('months and days have the names of the locale', () => {
    expect(display(MOMENT, 'dddd, d MMMM yyyy', id)).toBe('Selasa, 5 April 2016');
    expect(display(46_239, 'd MMM yyyy', id)).toBe('5 Agu 2026');
  });
});

describe('numbers', () => {
  test.each([
    [12345.125, '####.#', '12345.1'],
    [1234.567, '#,##0.00', '1,234.57'],
    [-1234.5, '#,##0', '-1,235'],
    [0.5, '0%', '50%'],
    [0.0725, '0.00%', '7.25%'],
    [7, '000', '007'],
    [1.005, '0.00', '1.01'],
    [0, '#', ''],
    [0.5, '#.##', '.5'],
    [12345, '0.00E+00', '1.23E+04'],
    [0.00012, '0.0E+0', '1.2E-4'],
    [1234567, '0.0,,"M"', '1.2M'],
    [1000.12, '"$"#,##0.00', '$1,000.12'],
    [5.25, '0.???', '5.25 '],
    [5551234, '000-0000', '555-1234'],
    [-3, '0;(0)', '(3)'],
    [0, '0;(0);"nihil"', 'nihil'],
    [5, '[<10]"few";[>=10]"many"', 'few'],
    [15, '[<10]"few";[>=10]"many"', 'many'],
    [-5, '[Red]0.0', '-5.0'],
    [-0.001, '0.00', '0.00'],
  ])('%d as %s shows %s', (value, format, shown) => {
    expect(display(value, format, us)).toBe(shown);
  });
  test('separators are those of the locale', () => {
    expect(display(1234.5, '#,##0.00', id)).toBe('1.234,50');
    expect(display(0.5, undefined, id)).toBe('0,5');
  });
  test('the automatic format shows ten digits of a fraction (unverified)', () => {
    expect(display(1 / 3, undefined, us)).toBe('0.3333333333');
    expect(display(0.1 + 0.2, undefined, us)).toBe('0.3');
    expect(display(1e15, undefined, us)).toBe('1E+15');
    expect(display(123456789012, undefined, us)).toBe('123456789012');
  });
  test('a format that cannot be read is named', () => {
    expect(() => display(0.5, '# ?/?', us)).toThrow('# ?/?');
  });
});

describe('what is no number', () => {
  test('shows itself', () => {
    expect(display(null, '0', us)).toBe('');
    expect(display(true, '0', us)).toBe('TRUE');
    expect(display({ error: '#REF!' }, undefined, us)).toBe('#REF!');
    expect(display('01', '0.00', us)).toBe('01');
    expect(display('Maros', '0;0;0;"Kab. "@', us)).toBe('Kab. Maros');
  });
});

test.each([
  ['yyyy', true],
  ['h:mm', true],
  ['[h]:mm', true],
  ['0.00', false],
  ['"day" 0', false],
  ['0.00E+00', false],
  ['[Red]0', false],
  ['@', false],
  [undefined, false],
])('whether %s makes a number a date is %s', (format, dates) => {
  expect(isDateFormat(format)).toBe(dates);
});
