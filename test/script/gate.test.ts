// Text on its way into a cell stays text: what a spreadsheet would convert gets an apostrophe.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaText, gate } from '../../src/script/sheets/gate';

const isText = (text: string): boolean => gate(text).startsWith("'");

describe('what a spreadsheet would convert is kept as text', () => {
  it.each([
    '=1+1',
    '=HYPERLINK("http://x")',
    '+1',
    '-1',
    '@x',
    '-',
    '+',
    '−5',
    ' =1+1',
    '\t=1',
    '\n=1',
    '\u00a0=1',
    '＝1+1',
    '＋A1',
    '－A1',
    '＠SUM(A1)',
    "'x",
    "'",
    '01',
    '73.10',
    '73.71',
    '11.01',
    '1/2',
    '1-2',
    '12,5',
    '1.234',
    '5%',
    'Rp 5',
    'Rp5.000',
    '$5',
    '1e5',
    '1E+05',
    '12:30',
    '11.30',
    '2026-01-11',
    '11/1/2026',
    'Jan 5',
    '5 Mei',
    'Mei 2026',
    '11-Jan',
    'TRUE',
    'true',
    'False',
    'benar',
    'SALAH',
    ' TRUE ',
    '#N/A',
    '#REF!',
    '٥',
    '５',
    '½',
  ])('%j', (text) => {
    expect(isText(text)).toBe(true);
  });

  it('numbers of any length', () => {
    expect(isText('1'.repeat(60))).toBe(true);
    expect(isText(`${'1'.repeat(60)}e5`)).toBe(true);
    expect(isText(`Rp ${'1.000'.repeat(20)}`)).toBe(true);
  });
  it('numbers, dates and truth values with any spaces around or inside', () => {
    const wide = ' '.repeat(60);
    for (const text of [`${wide}5`, `5${wide}`, `5${wide}Mei`, `${wide}TRUE`, `benar${wide}`, `${wide}=A1`])
      expect(isText(text)).toBe(true);
  });
  it('the longest dates', () => {
    for (const text of [
      'Wednesday, September 30, 2026 11:59:59 PM',
      'Wednesday, 30 September 2026 23:59:59.999 GMT+07:00',
      'Sabtu, 26 September 2026 pukul 23.59.59 WIB',
    ])
      expect(isText(text)).toBe(true);
  });

  const months =
    'Jan Feb Mar Apr May Mei Jun Jul Aug Agu Sep Oct Okt Nov Dec Des January Februari Maret Agustus'.split(
      ' ',
    );
  const two = (n: number) => String(n).padStart(2, '0');
  const literal = fc
    .record({
      n: fc.integer({ min: 0, max: 1e9 }),
      day: fc.integer({ min: 1, max: 31 }),
      month: fc.integer({ min: 1, max: 12 }),
      year: fc.integer({ min: 1900, max: 2099 }),
      name: fc.constantFrom(...months),
      separator: fc.constantFrom('/', '-', '.', ' '),
    })
    .chain(({ n, day, month, year, name, separator }) =>
      fc.constantFrom(
        String(n),
        `-${n}`,
        `+${n}`,
        `(${n})`,
        `${n}%`,
        `${n},5`,
        `${n}.5`,
        `Rp${n}`,
        `IDR ${n}`,
        `${n} €`,
        `${n}e3`,
        `=${n}`,
        `${day}${separator}${two(month)}${separator}${year}`,
        `${two(month)}${separator}${day}`,
        `${year}-${two(month)}-${two(day)}`,
        `${day} ${name} ${year}`,
        `${name} ${day}, ${year}`,
        `${name}-${two(year % 100)}`,
        `${day % 24}:${two(month)}`,
        `${day % 24}.${two(month)}.00`,
        `${year}-${two(month)}-${two(day)}T10:00:00Z`,
      ),
    );
  const space = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\u00a0', '\u3000'), maxLength: 60 });

  it('every number, amount, date and time, with any space around it', () => {
    fc.assert(fc.property(space, literal, space, (before, text, after) => isText(before + text + after)));
  });
});

/** Whatever a spreadsheet converts begins like a formula or an error, is a truth value, or holds a digit. */
const mayConvert = (cell: string): boolean =>
  /^\s*[=+\-@#\u2212＝＋－＠]/.test(cell) ||
  /\p{N}/u.test(cell) ||
  /^\s*(true|false|benar|salah)\s*$/i.test(cell);

describe('whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[=+\-@'0-9a-zA-Z .,/:%]{0,60}$/),
    fc.string({ unit: 'grapheme', minLength: 100, maxLength: 300 }),
  );

  it('it has an apostrophe before it, or nothing that a spreadsheet converts, or is a sentence', () => {
    fc.assert(
      fc.property(text, (any) => {
        const cell = gate(any);
        const letters = (any.match(/\p{L}/gu) ?? []).length;
        const sentence = letters > 30 && !/^\s*[=+\-@#'\u2212＝＋－＠]/.test(any);
        expect(cell.startsWith("'") || sentence || !mayConvert(cell)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  // The apostrophe is not part of the value: one is taken off, and what stays is the text.
  it('what the cell then holds is the text itself', () => {
    fc.assert(fc.property(text, (any) => gate(any).replace(/^'/, '') === any));
  });

  it('beyond what a cell takes it is cut, and says so', () => {
    for (const long of ['x'.repeat(60_000), '5'.repeat(60_000), `x${'😀'.repeat(30_000)}`]) {
      const cell = gate(long);
      expect(cell.length).toBeLessThanOrEqual(50_000);
      expect(cell.endsWith(' …')).toBe(true);
      expect(cell).not.toMatch(/\p{Cs}/u);
    }
  });
});

describe('plain words are handed over as they are', () => {
  it.each(['', 'Ada', 'Tidak ada data', 'Kota Makassar', 'a@b.id', 'Perda – lengkap', 'Sudah ada = lengkap'])(
    '%j',
    (text) => {
      expect(gate(text)).toBe(text);
    },
  );
});

describe('text inside a formula', () => {
  it('has its quotation marks doubled and its lines joined', () => {
    expect(formulaText('a "b"\nc')).toBe('"a ""b"" c"');
  });
  it('cannot end the literal, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        const literal = formulaText(any);
        expect([literal.at(0), literal.at(-1)]).toEqual(['"', '"']);
        expect(literal.slice(1, -1).replace(/""/g, '')).not.toContain('"');
        expect(literal).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
