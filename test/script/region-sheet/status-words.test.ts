// The sentences of the column Status.
import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../../src/domain/instrument/instrument';
import type { TypedRow } from '../../../src/domain/submission/row';
import { RULES } from '../../../src/domain/validation/rules';
import { validate } from '../../../src/domain/validation/validate';
import { indicatorMarks, MARKS, STATUS_WORDS, statusOf } from '../../../src/script/region-sheet/status-words';
import { bookOf, smallInstrument, typed } from '../../domain/build';

const instrument: Instrument = smallInstrument();
const ABOUT = { dataYear: 2025, region: '73.71' };

const indicatorOf = (code: string) => {
  const found = instrument.indicators.find((one) => one.code === code);
  if (!found) throw new Error(code);
  return found;
};

/** What is said of one row of 73.71, by the row rules alone. */
const said = (row: Partial<TypedRow>): string => {
  const { findings } = validate(
    bookOf([typed(row)]),
    RULES.filter(({ scope }) => scope === 'row' || scope === 'any row'),
  );
  return statusOf(findings, indicatorOf(String(row.indicator ?? 'S1')), ABOUT);
};

describe('the Status of a row', () => {
  it('is one word where nothing is to say', () => {
    expect(said({ answer: 'Ada' })).toBe('Lengkap.');
  });

  it('does not call an answer that nobody has given yet a mistake', () => {
    expect(said({ answer: '' })).toBe('Belum diisi.');
  });

  it('names the column, what is wrong and what to choose', () => {
    expect(said({ indicator: 'S2', answer: 'D' })).toBe(
      'Perbaiki [Jawaban]: Bukan salah satu pilihan. Pilih A, B, C, atau Tidak ada data.',
    );
  });

  it('names the range that is possible and the year that is asked for', () => {
    expect(said({ indicator: 'D3', answer: '101', dataYear: 2024 })).toBe(
      [
        'Perbaiki [Jawaban]: Nilainya di luar yang mungkin (0 sampai 100). Periksa angka dan satuannya.',
        'Periksa [Tahun Data]: Yang dinilai adalah data tahun 2025. Bila belum terbit, jelaskan di Catatan.',
      ].join('\n'),
    );
  });

  it('leaves no mark open', () => {
    const row = { indicator: 'D1', answer: 'mungkin', note: '=A1', region: 73.71 };
    expect(said(row)).not.toMatch(/[{}]/);
    expect(said(row).split('\n')).toHaveLength(3);
  });

  it('passes over what no row has by itself', () => {
    const { findings } = validate(bookOf([]), RULES);
    expect(findings.length).toBeGreaterThan(0);
    expect(statusOf(findings, null, ABOUT)).toBe('Lengkap.');
  });
});

describe('what stands for the marks of an indicator', () => {
  it.each([
    ['S1', 'Pilih Ada, Tidak ada, atau Tidak ada data.'],
    ['D1', 'Pilih Ada, Tidak ada, Tidak ada data, atau Tidak berlaku.'],
    ['S3', 'Kosongkan lalu isi Pembilang dan Penyebut, atau pilih Tidak ada data atau Tidak berlaku.'],
  ])('%s: %s', (code, choices) => {
    expect(indicatorMarks(indicatorOf(code)).choices).toBe(choices);
  });

  it('a count has no upper bound', () => {
    expect(indicatorMarks(indicatorOf('D2')).range).toBe('paling kecil 0');
  });

  it('a ratio without a stated bound cannot be below 0 either', () => {
    const { measure, ...rest } = indicatorOf('S3');
    if (measure.kind !== 'ratio') throw new Error(measure.kind);
    const unbounded = { ...rest, measure: { ...measure, minimum: null, maximum: null } };
    expect(indicatorMarks(unbounded).range).toBe('paling kecil 0');
  });
});

describe('the sentences', () => {
  it.each(Object.entries(STATUS_WORDS))(
    '%s is short, ends, and has only marks that are filled',
    (_, sentence) => {
      expect(sentence.length).toBeLessThanOrEqual(160);
      expect(sentence).toMatch(/[.}]$/);
      const marks: readonly string[] = Object.values(MARKS);
      expect((sentence.match(/\{[^}]*\}/g) ?? []).filter((mark) => !marks.includes(mark))).toEqual([]);
    },
  );

  it('do not say the same of two things', () => {
    expect(new Set(Object.values(STATUS_WORDS)).size).toBe(Object.keys(STATUS_WORDS).length);
  });
});
