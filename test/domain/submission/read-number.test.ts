// Numbers as Indonesians and as machines write them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/domain/submission/read-number';
import { formatNumber, formatPlain } from '../../../src/script/locale/format';

const numberIn = (cell: Parameters<typeof readNumber>[0]): number | string => {
  const read = readNumber(cell);
  return read.kind === 'number' ? read.value : read.kind;
};

describe('a text that reads one way is that number', () => {
  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1.234.567,89', 1_234_567.89],
    ['1 234', 1234],
    ['1 234 567,5', 1_234_567.5],
    ['1234', 1234],
    ['1234,5', 1234.5],
    ['1234.567', 1234.567],
    ['0,123', 0.123],
    ['0.001', 0.001],
    ['12,50', 12.5],
    ['1,2345', 1.2345],
    ['0', 0],
    ['00', 0],
    ['007', 7],
    ['+5', 5],
    ['-12,5', -12.5],
    ['- 12,5', -12.5],
  ])('%s is %d', (text, expected) => {
    expect(numberIn(text)).toBe(expected);
  });

  it('a minus sign of typography counts as minus', () => {
    expect(numberIn('\u22123,5')).toBe(-3.5);
  });
  it('non-breaking spaces group thousands and surround as spaces do', () => {
    expect(numberIn('\u00a01\u00a0234\u00a0')).toBe(1234);
  });
  it('zero-width characters from a web page do not hide the number', () => {
    expect(numberIn('\u200b12,5\ufeff')).toBe(12.5);
  });
});

describe('a text that reads two ways is never guessed', () => {
  it.each([
    ['1.234', 1234, 1.234],
    ['1,234', 1234, 1.234],
    ['12.345', 12_345, 12.345],
    ['999,000', 999_000, 999],
    ['-1.234', -1234, -1.234],
  ])('%s is %d or %d', (text, whole, decimal) => {
    expect(readNumber(text)).toEqual({ kind: 'ambiguous', readings: [whole, decimal] });
  });
});

describe('what is no number', () => {
  it.each([
    'nihil',
    '-',
    '–',
    'N/A',
    'tidak ada',
    '12 orang',
    'Rp 5',
    '1.2.3',
    '1,2,3',
    '1.23.456',
    '12..5',
    '5,',
    ',5',
    '1 23',
    '1e5',
    '0x10',
    'Infinity',
    'NaN',
    '½',
    '10-20',
    '5%%',
    '%',
    '(5)',
    '01/02/2025',
    '2025-01-02',
    '١٢',
  ])('%s cannot be read', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'unreadable' });
  });

  it.each([[''], ['   '], ['\u00a0'], ['\u200b'], [null], [undefined]])(
    'nothing (%j) is blank, not zero',
    (cell) => {
      expect(readNumber(cell)).toEqual({ kind: 'blank' });
    },
  );

  it('a date is a date, not its serial number', () => {
    expect(readNumber(new Date(Date.UTC(2025, 0, 11)))).toEqual({ kind: 'date' });
  });

  it.each([[Number.POSITIVE_INFINITY], [Number.NEGATIVE_INFINITY], [Number.NaN], [true], [false]])(
    'the cell %s cannot be read',
    (cell) => {
      expect(readNumber(cell)).toEqual({ kind: 'unreadable' });
    },
  );

  it('digits beyond what any number can hold cannot be read, and are never infinite', () => {
    expect(readNumber('9'.repeat(400))).toEqual({ kind: 'unreadable' });
    expect(readNumber(`${'9'.repeat(400)},5`)).toEqual({ kind: 'unreadable' });
  });

  // A pattern that tries every way to split them would not come back within the time a test has.
  it('a text of nothing but spaces or full stops between two signs cannot be read', () => {
    expect(readNumber(`1${' '.repeat(500_000)}x`)).toEqual({ kind: 'unreadable' });
    expect(readNumber(`1${'. '.repeat(250_000)}x`)).toEqual({ kind: 'unreadable' });
  });
});

describe('a percent sign', () => {
  it.each([
    ['95%', 95],
    ['95 %', 95],
    ['12,5%', 12.5],
  ])('%s is told with the number', (text, value) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value, percentSign: true });
  });
});

it('a number cell is that number', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(readNumber(value)).toEqual({ kind: 'number', value, percentSign: false });
    }),
  );
});

describe('what the program prints in Indonesian it reads again', () => {
  // With a decimal comma of one or two places no grouping is ambiguous.
  it('for every amount with two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (cents) => {
        expect(numberIn(formatNumber(cents / 100, 2, 'id'))).toBe(cents === 0 ? 0 : cents / 100);
      }),
    );
  });

  it('for every whole number but those of four to six digits, whose one full stop reads two ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        const text = formatPlain(value, 'id');
        const size = Math.abs(value);
        if (size < 1000 || size >= 1e6) expect(numberIn(text)).toBe(value);
        else expect(readNumber(text)).toMatchObject({ kind: 'ambiguous', readings: [value, value / 1000] });
      }),
    );
  });
});

it('whatever is in a cell, reading does not throw and a number is finite', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[-+]?[\d., %]{0,30}$/),
    fc.double(),
    fc.boolean(),
    fc.date(),
    fc.constantFrom(null, undefined),
  );
  fc.assert(
    fc.property(cell, (any) => {
      const read = readNumber(any);
      return read.kind !== 'number' || Number.isFinite(read.value);
    }),
  );
});
