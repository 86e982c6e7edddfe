// What was claimed against what was verified, at every level.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClaimGap, claimGap, FEWEST_DECISIONS } from '../../../src/domain/claim-gap/claim-gap';
import { type Gap, gapOf, NO_GAP } from '../../../src/domain/claim-gap/gap';
import { evaluate } from '../../../src/domain/evaluation/evaluate';
import type { Instrument } from '../../../src/domain/instrument/instrument';
import type { Region } from '../../../src/domain/region/region';
import { readSubmissions } from '../../../src/domain/submission/read-submissions';
import type { TypedRow } from '../../../src/domain/submission/row';
import { answering, bestAnswers, edited, recorded, region, smallTables, soundInstrument } from '../build';

/** The small instrument with two offices: S1 to S3 of Bagian Hukum, D1 to D3 of Dinas Pendidikan, S3 and D3 of both. */
const withOffices = (): Instrument => {
  const offices: readonly (readonly [number, string])[] = [
    [4, 'Bagian Hukum, Dinas Pendidikan'],
    [5, 'Dinas Pendidikan'],
    [6, 'Dinas Pendidikan'],
    [7, 'dinas pendidikan, Bagian Hukum'],
  ];
  return soundInstrument(
    offices.reduce(
      (tables, [row, office]) => edited(tables, 'indicators', row, 'Penanggung Jawab', office),
      smallTables(),
    ),
  );
};
const instrument = withOffices();
const MAKASSAR = region();
const MAROS = region({ row: 3, code: '73.09', name: 'Kabupaten Maros' });
const DENPASAR = region({ row: 4, code: '51.71', name: 'Kota Denpasar', province: 'Bali' });

const of = (one: Region, rows: readonly TypedRow[]): readonly TypedRow[] =>
  rows.map((row) => ({ ...row, region: one.code }));
const deciding = (rows: readonly TypedRow[], decision = 'Sesuai'): TypedRow[] =>
  rows.map((row) => ({ ...row, decision }));
const compare = (
  rows: readonly TypedRow[],
  regions: readonly Region[] = [MAKASSAR],
  by: Instrument = instrument,
): ClaimGap => claimGap(by, evaluate(by, regions, readSubmissions(by, regions, rows.map(recorded))));

const only = <T>(items: readonly T[]): T => {
  const [one, ...others] = items;
  if (one === undefined || others.length > 0) throw new Error(`${items.length} instead of one`);
  return one;
};
const indicatorLine = (gap: ClaimGap, code: string) =>
  only(gap.indicators.filter(({ indicator }) => indicator.code === code));
const officeLine = (gap: ClaimGap, name: string) => only(gap.offices.filter(({ office }) => office === name));
const rightsOf = (line: { readonly rights: readonly { readonly gap: Gap }[] }): readonly Gap[] =>
  line.rights.map(({ gap }) => gap);

describe('an indicator', () => {
  // S2: option A 10 of 10 points = 100, B 6 of 10 = 60.
  it('compares shares of its points: A corrected to B is 100 to 60', () => {
    const line = indicatorLine(
      compare(answering(bestAnswers(), 'S2', { decision: 'Dikoreksi', verifiedAnswer: 'B' })),
      'S2',
    );
    expect(line).toMatchObject({ decided: 1, of: 1, compared: 1, gap: gapOf(100, 60) });
    expect(line.gap).toEqual({ claimed: 100, verified: 60, difference: -40, factor: 0.6 });
  });

  it.each([
    ['confirmed', 'A', { decision: 'Sesuai' }, gapOf(100, 100)],
    ['down', 'A', { decision: 'Dikoreksi', verifiedAnswer: 'C' }, gapOf(100, 0)],
    ['up', 'C', { decision: 'Dikoreksi', verifiedAnswer: 'B' }, gapOf(0, 60)],
    ['otherwise', 'B', { decision: 'Dikoreksi', verifiedAnswer: 'B' }, gapOf(60, 60)],
    ['unsupported', 'B', { decision: 'Tidak didukung bukti' }, gapOf(60, 0)],
  ] as const)('counts a decision as %s', (outcome, answer, given, gap) => {
    const line = indicatorLine(compare(answering(bestAnswers(), 'S2', { answer, ...given })), 'S2');
    expect(line.outcomes[outcome]).toBe(1);
    expect(Object.values(line.outcomes).reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(line.gap).toEqual(gap);
  });

  it.each([
    ['said by the verifier', { decision: 'Tidak berlaku' }],
    ['corrected to it', { decision: 'Dikoreksi', verifiedAnswer: 'Tidak berlaku' }],
  ])('that does not apply, %s, is decided on and not compared', (_how, given) => {
    const rows = answering(bestAnswers(), 'D1', { ...given, verifierNote: 'Tidak ada sekolahnya.' });
    const line = indicatorLine(compare(rows), 'D1');
    expect(line).toMatchObject({ decided: 1, compared: 0, gap: NO_GAP, high: null });
    expect(line.outcomes).toMatchObject({ notApplicable: 1, confirmed: 0, otherwise: 0 });
  });

  it.each([
    ['waiting', {}],
    ['sent back', { decision: 'Dikembalikan' }],
    ['a correction that cannot be used', { decision: 'Dikoreksi', verifiedAnswer: 'Z' }],
    ['a word that is no state', { decision: 'OK' }],
  ])('on which no decision stands (%s) does not count', (_what, given) => {
    expect(indicatorLine(compare(answering(bestAnswers(), 'S2', given)), 'S2')).toMatchObject({
      decided: 0,
      compared: 0,
      gap: NO_GAP,
    });
  });

  it('that two rows contradict each other on does not count, whatever was decided', () => {
    const rows = deciding(bestAnswers());
    const [first] = rows;
    if (!first) throw new Error();
    const gap = compare([...rows, { ...first, row: 99, answer: 'Tidak ada' }]);
    expect(indicatorLine(gap, 'S1').decided).toBe(0);
    expect(indicatorLine(gap, 'S2').decided).toBe(1);
  });
});

describe('a right', () => {
  // Sehat: S1 (structure, 10), S2 (process, 30), S3 (outcome, 60). Decided: S1 confirmed 100, S2 corrected to B = 60.
  // Claimed 100; verified (100 x 10 + 60 x 30) / 40 = 2800 / 40 = 70. S3 is not decided and takes no part.
  it('is scored on both sides over the same indicators, those decided on', () => {
    const rows = answering(
      answering(bestAnswers(), 'S2', { decision: 'Dikoreksi', verifiedAnswer: 'B' }),
      'S1',
      { decision: 'Sesuai' },
    );
    const line = only(compare(rows).regions);
    expect(rightsOf(line)).toEqual([
      { claimed: 100, verified: 70, difference: -30, factor: 0.7 },
      // Nothing of the other right is decided.
      NO_GAP,
    ]);
    expect(line.rights.map(({ decided, of: all }) => [decided, all])).toEqual([
      [2, 3],
      [0, 3],
    ]);
  });

  // Didik decided whole: D1 taken out, D2 (process, 30) 10 to 5 points = 100 to 50, D3 (outcome, 60) 100.
  // Claimed 100; verified (50 x 30 + 100 x 60) / 90 = 83.33, which is the score of the right itself.
  it('decided whole has the scores of the region itself, what does not apply out of the divisor', () => {
    const rows = answering(
      answering(deciding(bestAnswers()), 'D1', {
        decision: 'Tidak berlaku',
        verifierNote: 'Tidak ada sekolah.',
      }),
      'D2',
      { decision: 'Dikoreksi', verifiedAnswer: 3 },
    );
    const [one] = evaluate(
      instrument,
      [MAKASSAR],
      readSubmissions(instrument, [MAKASSAR], rows.map(recorded)),
    );
    const [, didik] = rightsOf(only(compare(rows).regions));
    expect(didik).toEqual(gapOf(100, 7500 / 90));
    expect(didik).toEqual(
      gapOf(one?.claimed.rights[1]?.score ?? null, one?.verified.rights[1]?.score ?? null),
    );
  });
});

describe('a region', () => {
  // S2 to B loses 4/10 of 30 % of a half: 100 - 6 = 94; 94 / 100 = 0.94. Two of six are decided.
  it('compares its final values, and tells how much is decided', () => {
    const rows = answering(
      answering(bestAnswers(), 'S2', { decision: 'Dikoreksi', verifiedAnswer: 'B' }),
      'D3',
      { decision: 'Sesuai' },
    );
    expect(only(compare(rows).regions)).toMatchObject({
      decided: 2,
      of: 6,
      gap: { claimed: 100, verified: 94, difference: -6, factor: 0.94 },
      outcomes: { confirmed: 1, down: 1 },
    });
  });
  // Of what is decided, sehat has S2 alone, 60 of 100, and didik D3 alone, 100: their mean is 80, and no bonus is in it.
  it('compares the mean of its rights too, from what is decided alone and without the bonus', () => {
    const rows = answering(
      answering(bestAnswers(), 'S2', { decision: 'Dikoreksi', verifiedAnswer: 'B' }),
      'D3',
      { decision: 'Sesuai' },
    );
    expect(only(compare(rows, [region({ bonus: 5 })]).regions).mean).toEqual(gapOf(100, 80));
  });
  it('without a decision has a claim, and nothing verified', () => {
    expect(only(compare(bestAnswers()).regions).gap).toEqual(gapOf(100, null));
  });
  it('stands where it stands in Wilayah, however large its gap is', () => {
    const rows = [
      ...of(MAROS, deciding(bestAnswers())),
      ...of(MAKASSAR, deciding(bestAnswers(), 'Tidak didukung bukti')),
    ];
    for (const order of [
      [MAKASSAR, MAROS],
      [MAROS, MAKASSAR],
    ])
      expect(compare(rows, order).regions.map((line) => line.region.code)).toEqual(
        order.map(({ code }) => code),
      );
  });
});

describe('a province', () => {
  const rows = [
    ...of(MAKASSAR, answering(deciding(bestAnswers()), 'S2', { decision: 'Dikoreksi', verifiedAnswer: 'B' })),
    ...of(MAROS, answering(deciding(bestAnswers()), 'S2', { decision: 'Dikoreksi', verifiedAnswer: 'C' })),
    ...of(DENPASAR, bestAnswers()),
  ];
  const gap = compare(rows, [DENPASAR, MAKASSAR, MAROS]);

  // 94 and 85, as above: (94 + 85) / 2 = 89.5 of 100.
  it('is the mean of its regions, each with the weight 1', () => {
    expect(gap.provinces[1]).toMatchObject({
      code: '73',
      name: 'Sulawesi Selatan',
      regions: 2,
      averaged: 2,
      decided: 12,
      of: 12,
      gap: { claimed: 100, verified: 89.5, difference: -10.5, factor: 0.895 },
    });
    // Sehat: 100 - 0.3 x 40 = 88 and 100 - 0.3 x 100 = 70; the mean is 79.
    expect(gap.provinces[1] && rightsOf(gap.provinces[1])).toEqual([gapOf(100, 79), gapOf(100, 100)]);
    // Without bonus and with everything decided the mean of the rights is the final value.
    expect(gap.provinces[1]?.mean).toEqual(gapOf(100, 89.5));
  });
  it('is a line for each province, in the order of their first regions', () => {
    expect(gap.provinces.map(({ code }) => code)).toEqual(['51', '73']);
  });
  it('leaves out the regions without a decision, and says over how many it was taken', () => {
    expect(gap.provinces[0]).toMatchObject({
      name: 'Bali',
      regions: 1,
      averaged: 0,
      decided: 0,
      gap: NO_GAP,
    });
  });
});

describe('where claims run high', () => {
  const regions = Array.from({ length: FEWEST_DECISIONS }, (_, i) =>
    region({ row: i + 2, code: `73.0${i + 1}`, name: `Kabupaten ${i + 1}` }),
  );
  const rows = regions.flatMap((one, i) =>
    of(one, answering(deciding(bestAnswers()), 'S2', i === 0 ? { decision: 'Tidak didukung bukti' } : {})),
  );

  // S2: verified (0 + 4 x 100) / 5 = 80 of 100.
  it('names an indicator from five decisions on, with its mean difference in points', () => {
    const line = indicatorLine(compare(rows, regions), 'S2');
    expect(line).toMatchObject({ decided: 5, compared: 5, high: true, gap: gapOf(100, 80) });
    expect(line.outcomes).toMatchObject({ unsupported: 1, confirmed: 4 });
  });
  it('does not name one on which the claims were right', () => {
    expect(indicatorLine(compare(rows, regions), 'S1')).toMatchObject({ compared: 5, high: false });
  });
  it('says nothing about fewer than five decisions', () => {
    expect(indicatorLine(compare(rows, regions.slice(0, 4)), 'S2')).toMatchObject({
      compared: 4,
      high: null,
    });
  });

  // Bagian Hukum: S1, S2, S3, D3 in five regions = 20 decisions, one of them 100 to 0: verified 1900 / 20 = 95.
  // Dinas Pendidikan: S3, D1, D2, D3 = 20 decisions, all right.
  it('counts an indicator of two offices for each of them', () => {
    const gap = compare(rows, regions);
    expect(officeLine(gap, 'Bagian Hukum')).toMatchObject({
      decided: 20,
      of: 20,
      high: true,
      gap: gapOf(100, 95),
    });
    expect(officeLine(gap, 'Dinas Pendidikan')).toMatchObject({ decided: 20, high: false });
    expect(officeLine(gap, 'Dinas Pendidikan').indicators.map(({ code }) => code)).toEqual([
      'S3',
      'D1',
      'D2',
      'D3',
    ]);
  });
  it('lists offices by name and indicators as the instrument does', () => {
    const gap = compare(rows, regions);
    expect(gap.offices.map(({ office }) => office)).toEqual(['Bagian Hukum', 'Dinas Pendidikan']);
    expect(gap.indicators.map(({ indicator }) => indicator.code)).toEqual([
      'S1',
      'S2',
      'S3',
      'D1',
      'D2',
      'D3',
    ]);
  });
});

describe('for any answers and decisions', () => {
  const REGIONS = [MAKASSAR, MAROS, DENPASAR];
  const anyRow = fc.record({
    answered: fc.boolean(),
    decision: fc.constantFrom(
      '',
      'Sesuai',
      'Dikoreksi',
      'Tidak didukung bukti',
      'Tidak berlaku',
      'Dikembalikan',
    ),
    correction: fc.constantFrom('Ada', 'Tidak ada', 'A', 'B', 'C', '0', '40', '100', 'Tidak ada data'),
  });
  const anyRows = fc.array(anyRow, { minLength: 18, maxLength: 18 }).map((drawn) =>
    REGIONS.flatMap((one, r) =>
      of(one, bestAnswers()).map((row, i): TypedRow => {
        const { answered, decision, correction } = drawn[r * 6 + i] ?? {};
        const number = Number(correction);
        return {
          ...row,
          ...(answered ? {} : { answer: '', numerator: '', denominator: '' }),
          decision,
          verifiedAnswer: Number.isNaN(number) ? correction : number,
          verifiedNumerator: row.indicator === 'S3' ? 60 : '',
          verifiedDenominator: row.indicator === 'S3' ? 100 : '',
          verifierNote: 'Alasan verifikator',
        };
      }),
    ),
  );
  const lines = (gap: ClaimGap) => [
    ...gap.provinces.flatMap((line) => [line, { ...line, gap: line.mean }, ...line.rights]),
    ...gap.regions.flatMap((line) => [line, { ...line, gap: line.mean }, ...line.rights]),
    ...gap.indicators,
    ...gap.offices,
  ];

  it('the difference is verified less claimed at every level', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const { gap } of lines(compare(rows, REGIONS))) {
          if (gap.claimed === null || gap.verified === null) expect(gap.difference).toBeNull();
          else expect(gap.difference).toBeCloseTo(gap.verified - gap.claimed, 9);
        }
      }),
    );
  });
  it('without a correction every difference is 0 and every factor 1', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const confirmed = rows.map((row) => ({ ...row, decision: row.decision === '' ? '' : 'Sesuai' }));
        for (const { gap } of lines(compare(confirmed, REGIONS))) {
          if (gap.difference === null) continue;
          expect(gap.difference).toBe(0);
          expect(gap.factor).toBe(gap.claimed === 0 ? null : 1);
        }
      }),
    );
  });
  it('the outcomes add up to the decisions, and these to the same number by region, indicator and province', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const gap = compare(rows, REGIONS);
        for (const { decided, of: all, outcomes } of lines(gap)) {
          expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(decided);
          expect(decided).toBeLessThanOrEqual(all);
        }
        const total = (some: readonly { readonly decided: number }[]) =>
          some.reduce((sum, { decided }) => sum + decided, 0);
        expect(total(gap.indicators)).toBe(total(gap.regions));
        expect(total(gap.provinces)).toBe(total(gap.regions));
        expect(total(gap.regions.flatMap(({ rights }) => rights))).toBe(total(gap.regions));
      }),
    );
  });
  it('the order of the rows does not matter', () => {
    const shuffled = anyRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: 18, maxLength: 18 })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(compare(others, REGIONS)).toEqual(compare(rows, REGIONS));
      }),
    );
  });
});
