// What a summary tells, as data, and how it is recognised.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/domain/evaluation/evaluate';
import type { Instrument } from '../../../src/domain/instrument/instrument';
import type { Region } from '../../../src/domain/region/region';
import type { TypedRow } from '../../../src/domain/submission/row';
import { type Summary, summarise, summaryHash } from '../../../src/domain/summary/summary';
import type { Finding } from '../../../src/domain/validation/finding';
import { RULES } from '../../../src/domain/validation/rules';
import { validate } from '../../../src/domain/validation/validate';
import {
  answering,
  bestAnswers,
  bookOf,
  edited,
  indicatorLine,
  region,
  smallInstrument,
  smallTables,
  soundInstrument,
} from '../build';

interface Given {
  readonly instrument?: Instrument;
  readonly region?: Partial<Region>;
  readonly findings?: readonly Finding[];
}

const summaryOf = (rows: readonly TypedRow[], given: Given = {}): Summary => {
  const instrument = given.instrument ?? smallInstrument();
  const book = bookOf(rows, { instrument, regions: [region(given.region)] });
  const [evaluation] = evaluate(instrument, book.regions, book.rows);
  if (!evaluation) throw new Error();
  return summarise(instrument, evaluation, given.findings ?? validate(book, RULES).findings);
};

describe('the lines of the rights', () => {
  it('hold both values and the verified one by dimension', () => {
    const rows = answering(bestAnswers(), 'S2', { decision: 'Dikoreksi', verifiedAnswer: 'B' });
    const [sehat] = summaryOf(rows).rights;
    expect(sehat).toEqual({
      right: smallInstrument().rights[0],
      dimensions: [
        { code: 'struktur', verified: 100 },
        { code: 'proses', verified: 60 },
        { code: 'hasil', verified: 100 },
      ],
      claimed: 100,
      verified: 88,
    });
  });

  /** Seven rights of one yes-or-no question; `answers` in their order. */
  const seven = (answers: readonly string[]): Summary => {
    const tables = smallTables();
    const codes = answers.map((_, i) => `h${i}`);
    const instrument = soundInstrument({
      instrument: [
        ...tables.instrument.filter(([part]) => part !== 'hak' && part !== 'jenis'),
        ...codes.map((code) => ['hak', code, code, '', 1, 'publikasi', '']),
        ['jenis', 'hasil', 'Hasil', '', 100, 'publikasi', ''],
      ],
      indicators: [
        tables.indicators[0] ?? [],
        ...codes.map((code, i) =>
          indicatorLine({
            Kode: `Q${i}`,
            Hak: code,
            Jenis: 'hasil',
            Ukuran: 'angka',
            Satuan: '%',
            Arah: 'naik',
            Desimal: 0,
            Skala: 'linier 0:0; 100:10',
            'Boleh Tidak Berlaku': 'ya',
          }),
        ),
      ],
    });
    const rows = answers.map((answer, i) => ({
      ...(bestAnswers()[0] as TypedRow),
      row: i + 2,
      indicator: `Q${i}`,
      answer,
      note: 'Tidak ada.',
    }));
    return summaryOf(rows, { instrument });
  };
  const names = (lines: Summary['weakest']) => lines.map((line) => line.right.code);

  it('name the three strongest and the three weakest', () => {
    const summary = seven(['10', '70', '40', '20', '60', '50', '30']);
    expect(names(summary.strongest)).toEqual(['h1', 'h4', 'h5']);
    expect(names(summary.weakest)).toEqual(['h0', 'h3', 'h6']);
  });
  it('never name one right as both', () => {
    const summary = seven([
      '10',
      '20',
      '30',
      'Tidak berlaku',
      'Tidak berlaku',
      'Tidak berlaku',
      'Tidak berlaku',
    ]);
    expect([names(summary.strongest), names(summary.weakest)]).toEqual([['h2'], ['h0']]);
  });
});

describe('the way to the next grade', () => {
  it('names the grade, what is missing, and at least five indicators while there are so many', () => {
    const { next } = summaryOf([]);
    expect([next?.grade.name, next?.missing]).toEqual(['Mulai Peduli HAM', 50]);
    expect(next?.steps.map((step) => step.indicator.code)).toEqual(['S3', 'D3', 'S2', 'D2', 'S1']);
  });
  // D3 at 0 makes 70: Cukup; 5 are missing and D3 alone brings 30.
  it('lists what can still be gained and nothing else', () => {
    const { next } = summaryOf(answering(bestAnswers(), 'D3', { answer: 0 }));
    expect([next?.grade.name, next?.missing]).toEqual(['Peduli HAM', 5]);
    expect(next?.steps.map((step) => [step.indicator.code, Number(step.gain.toFixed(9))])).toEqual([
      ['D3', 30],
    ]);
  });
  // Ten questions of 10 each, all lost; from 0 to 64 it takes seven of them, since six bring 60.
  it('lists as many as it takes when five are too few', () => {
    const tables = smallTables();
    const instrument = soundInstrument({
      instrument: tables.instrument
        .filter(([, code]) => code !== 'didik' && code !== 'struktur' && code !== 'proses')
        .map((line) => {
          if (line[1] === 'hasil') return [...line.slice(0, 4), 100, ...line.slice(5)];
          return line[1] === 'mulai' ? [...line.slice(0, 4), 64, ...line.slice(5)] : line;
        }),
      indicators: [
        tables.indicators[0] ?? [],
        ...Array.from({ length: 10 }, (_, i) => indicatorLine({ Kode: `T${i}`, Jenis: 'hasil' })),
      ],
    });
    const { next } = summaryOf([], { instrument });
    expect([next?.missing, next?.steps.length]).toEqual([64, 7]);
  });
  it('is none at the top', () => {
    expect(summaryOf(bestAnswers()).next).toBeNull();
  });
});

describe('findings', () => {
  it('stand with their right, those about the region first, and rights without any are left out', () => {
    const rows = answering(bestAnswers(), 'D2', { answer: 'nihil' });
    const summary = summaryOf(rows, { region: { coordinator: '' } });
    expect(
      summary.findings.map((group) => [group.right?.code ?? null, group.findings.map((one) => one.code)]),
    ).toEqual([
      [null, ['coordinator/address-unusable']],
      ['didik', ['number/unreadable']],
    ]);
  });
});

it('an answer with a value and no link stands among those without evidence', () => {
  const rows = answering(answering(bestAnswers(), 'S1', { evidence: '' }), 'D1', { evidence: 'Map biru' });
  const blank = answering(rows, 'D3', { answer: '', evidence: '' });
  expect(summaryOf(blank).withoutEvidence.map(({ code }) => code)).toEqual(['S1', 'D1']);
});

it('the verifier’s notes on recorded decisions are told with their indicators, and drafts of notes are not', () => {
  const rows = answering(bestAnswers(), 'S2', { decision: 'Sesuai', verifierNote: '  Nomor Perda salah. ' });
  expect(summaryOf(rows).verifierNotes.map(({ indicator, note }) => [indicator.code, note])).toEqual([
    ['S2', 'Nomor Perda salah.'],
  ]);
  expect(summaryOf(answering(bestAnswers(), 'S2', { verifierNote: 'cek dulu' })).verifierNotes).toEqual([]);
});

describe('the hash of a summary', () => {
  const letterhead = { kantor: 'Kantor Wilayah', tahun: 2026 };
  const hashOf = (rows: readonly TypedRow[], given: Given = {}, head: unknown = letterhead) =>
    summaryHash(given.instrument ?? smallInstrument(), summaryOf(rows, given), head);
  const base = hashOf(bestAnswers());

  it('is equal for equal data, read anew, in another order of rows and of keys', () => {
    expect(hashOf(bestAnswers())).toBe(base);
    expect(hashOf([...bestAnswers()].reverse())).toBe(base);
    expect(hashOf(bestAnswers(), {}, { tahun: 2026, kantor: 'Kantor Wilayah' })).toBe(base);
  });
  it('does not change when a row only moves', () => {
    const rows = answering(bestAnswers(), 'D2', { answer: 'nihil' });
    expect(hashOf(rows.map((row) => ({ ...row, row: row.row + 40 })))).toBe(hashOf(rows));
  });

  it.each<readonly [string, readonly TypedRow[], Given, unknown]>([
    ['an answer', answering(bestAnswers(), 'S2', { answer: 'B' }), {}, letterhead],
    [
      'a correction',
      answering(bestAnswers(), 'S2', { decision: 'Dikoreksi', verifiedAnswer: 'B' }),
      {},
      letterhead,
    ],
    [
      'a decision that changes no value',
      answering(bestAnswers(), 'S2', { decision: 'Sesuai' }),
      {},
      letterhead,
    ],
    [
      'a verifier’s note',
      answering(bestAnswers(), 'S2', { decision: 'Sesuai', verifierNote: 'Periksa.' }),
      {},
      letterhead,
    ],
    ['evidence', answering(bestAnswers(), 'S2', { evidence: '' }), {}, letterhead],
    ['the bonus', bestAnswers(), { region: { bonus: 2 } }, letterhead],
    ['last year’s value', bestAnswers(), { region: { lastYear: 70 } }, letterhead],
    ['the name of the region', bestAnswers(), { region: { name: 'Makassar' } }, letterhead],
    ['the province', bestAnswers(), { region: { province: 'Sulsel' } }, letterhead],
    [
      'the instrument',
      bestAnswers(),
      { instrument: soundInstrument(edited(smallTables(), 'indicators', 2, 'Penanggung Jawab', 'Dinas')) },
      letterhead,
    ],
    ['the letterhead', bestAnswers(), {}, { ...letterhead, tahun: 2027 }],
  ])('changes with %s', (_name, rows, given, head) => {
    expect(hashOf(rows, given, head)).not.toBe(base);
  });

  // Both questions weigh the same, so every score is the same; but the way to the next grade is another.
  it('changes when another indicator of the same weight is what is missing', () => {
    const tables = smallTables();
    tables.indicators.push(indicatorLine({ Kode: 'S4', Jenis: 'hasil' }));
    tables.indicators[3] = indicatorLine({ Kode: 'S3', Jenis: 'hasil' });
    const instrument = soundInstrument(tables);
    const low = answering(bestAnswers(), 'D3', { answer: 0 });
    const with_ = (S3: string, S4: string) =>
      hashOf(
        [
          ...answering(low, 'S3', { answer: S3, numerator: '', denominator: '' }),
          {
            ...(low[0] as TypedRow),
            row: 9,
            indicator: 'S4',
            answer: S4,
            evidence: 'https://contoh.go.id/9',
          },
        ],
        { instrument },
      );
    expect(with_('Ada', 'Tidak ada')).not.toBe(with_('Tidak ada', 'Ada'));
  });
});
