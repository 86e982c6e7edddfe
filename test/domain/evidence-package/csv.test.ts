// CSV that another reader reads back to the letter.
import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/domain/evidence-package/csv';

const read = (text: string): unknown =>
  parse(text.replace(/\n$/, ''), { newline: '\n', delimiter: ',' }).data;

describe('a table as CSV', () => {
  it('quotes what would end a field, and nothing else', () => {
    expect(csvText([['a', 'b,c', 'd"e', 'f\ng', ' h', '=1+1', '']])).toBe(
      'a,"b,c","d""e","f\ng"," h",=1+1,\n',
    );
  });

  it('writes numbers, dates and truth values as the program reads them, and nothing for a blank cell', () => {
    const day = new Date(Date.UTC(2026, 4, 4));
    expect(csvText([[12.5, 0, true, day, null, undefined]])).toBe('12.5,0,true,2026-05-04,,\n');
  });

  it('is read back to the letter by another reader', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        expect(read(csvText(rows))).toEqual(rows);
      }),
    );
  });

  it('keeps half a character as the sign that stands for it in any file', () => {
    expect(csvText([['a\ud83d']])).toBe('a\ufffd\n');
  });
});
