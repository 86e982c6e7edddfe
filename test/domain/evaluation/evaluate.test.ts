// One region's standing: claimed and verified, what is missing, how far the verification is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Evaluation, evaluate } from '../../../src/domain/evaluation/evaluate';
import { readSubmissions } from '../../../src/domain/submission/read-submissions';
import type { TypedRow } from '../../../src/domain/submission/row';
import {
  answering,
  bestAnswers,
  recorded,
  region,
  smallInstrument,
  smallTables,
  soundInstrument,
  typed,
} from '../build';

const instrument = smallInstrument();

const standing = (rows: readonly TypedRow[], given: Parameters<typeof region>[0] = {}): Evaluation => {
  const regions = [region(given)];
  const [one] = evaluate(instrument, regions, readSubmissions(instrument, regions, rows.map(recorded)));
  if (!one) throw new Error();
  return one;
};
const deciding = (decision: string, rows = bestAnswers()): TypedRow[] =>
  rows.map((row) => ({ ...row, decision }));
const finals = ({ claimed, verified, difference }: Evaluation) => [claimed.final, verified.final, difference];

describe('a decision that does not stand decides nothing', () => {
  it.each([
    ['a correction without a value', { decision: 'Dikoreksi' }],
    ['a correction that cannot be used', { decision: 'Dikoreksi', verifiedAnswer: 'Z' }],
    ['not applicable without a reason', { decision: 'Tidak berlaku' }],
    ['a word that is no state', { decision: 'OK' }],
  ])('%s: the region stays provisional', (_what, given) => {
    const rows = answering(deciding('Sesuai'), 'S2', given);
    const one = standing(rows);
    expect([one.decided, one.provisional, one.status]).toEqual([rows.length - 1, true, 'being-verified']);
  });
});

describe('claimed and verified are two values', () => {
  it('are the same while nobody has decided anything, and provisional', () => {
    const one = standing(bestAnswers());
    expect(finals(one)).toEqual([100, 100, 0]);
    expect([one.provisional, one.decided, one.status]).toEqual([true, 0, 'ready']);
  });

  // S2 counts 30 of a right, a half of the total: from A to B loses 4/10 of 15 = 6; to C loses 15.
  it('a correction changes the verified value alone, and the difference is shown', () => {
    const one = standing(answering(bestAnswers(), 'S2', { decision: 'Dikoreksi', verifiedAnswer: 'B' }));
    expect(finals(one)).toEqual([100, 94, -6]);
  });
  it('a correction may raise it', () => {
    const rows = answering(bestAnswers(), 'S2', { answer: 'C', decision: 'Dikoreksi', verifiedAnswer: 'A' });
    expect(finals(standing(rows))).toEqual([85, 100, 15]);
  });
  it('what no evidence supports earns nothing', () => {
    expect(finals(standing(answering(bestAnswers(), 'S2', { decision: 'Tidak didukung bukti' })))).toEqual([
      100, 85, -15,
    ]);
  });
  it('what was sent back keeps its value for the time being and leaves the score provisional', () => {
    const one = standing(answering(deciding('Sesuai'), 'S2', { decision: 'Dikembalikan' }));
    expect(finals(one)).toEqual([100, 100, 0]);
    expect([one.provisional, one.decided, one.status]).toEqual([true, 5, 'being-verified']);
  });
  it('a correction that cannot be used earns nothing, rather than the claim', () => {
    const rows = answering(bestAnswers(), 'S2', { decision: 'Dikoreksi', verifiedAnswer: 'Z' });
    expect(finals(standing(rows))).toEqual([100, 85, -15]);
  });
  // All of D1, D2 and D3 may not apply; an instrument of these alone is left with nothing.
  it('there is no difference where one of the two cannot be scored', () => {
    const tables = smallTables();
    const onlyDidik = soundInstrument({
      instrument: tables.instrument.filter(([, code]) => code !== 'sehat'),
      indicators: tables.indicators.filter((line) => line[1] !== 'sehat'),
    });
    const reason = { decision: 'Tidak berlaku', verifierNote: 'Daerah baru.' };
    const rows = bestAnswers()
      .slice(3)
      .map((row) => ({ ...row, ...reason }));
    const regions = [region()];
    const [one] = evaluate(onlyDidik, regions, readSubmissions(onlyDidik, regions, rows.map(recorded)));
    expect([one?.claimed.final, one?.verified.final, one?.difference]).toEqual([100, null, null]);
  });
});

describe('not applicable', () => {
  // Without D1 the right is 30 x 0 + 60 x 1 over 90.
  const rows = answering(bestAnswers(), 'D2', { answer: 6 });
  it('by the region needs the region’s reason', () => {
    const claim = (note: string) =>
      standing(answering(rows, 'D1', { answer: 'Tidak berlaku', note })).claimed.rights[1]?.score;
    expect(claim('Tidak ada sekolah.')).toBeCloseTo(200 / 3, 10);
    expect(claim('')).toBe(60);
  });
  it('by the verifier needs the verifier’s reason, not the region’s', () => {
    const verdict = (given: Partial<TypedRow>) =>
      standing(answering(rows, 'D1', { decision: 'Tidak berlaku', ...given })).verified.rights[1]?.score;
    expect(verdict({ verifierNote: 'Tidak ada sekolah.' })).toBeCloseTo(200 / 3, 10);
    expect(verdict({ note: 'Tidak ada sekolah.' })).toBe(60);
  });
  it('as a correction needs the verifier’s reason, as its finding says', () => {
    const corrected = (given: Partial<TypedRow>) =>
      standing(answering(rows, 'D1', { decision: 'Dikoreksi', verifiedAnswer: 'Tidak berlaku', ...given }))
        .verified.rights[1]?.score;
    expect(corrected({ verifierNote: 'Tidak ada sekolah.' })).toBeCloseTo(200 / 3, 10);
    expect(corrected({ note: 'Tidak ada sekolah.' })).toBe(60);
    expect(corrected({ answer: 'Tidak berlaku', verifierNote: 'Tidak ada sekolah.' })).toBeCloseTo(
      200 / 3,
      10,
    );
    expect(corrected({ answer: 'Tidak berlaku', note: 'Tidak ada sekolah.' })).toBe(60);
  });
  it('confirmed by the verifier keeps the region’s reason', () => {
    const row = { answer: 'Tidak berlaku', note: 'Tidak ada sekolah.', decision: 'Sesuai' };
    expect(standing(answering(rows, 'D1', row)).verified.rights[1]?.score).toBeCloseTo(200 / 3, 10);
  });
});

describe('a score is provisional until every indicator is decided', () => {
  it('five of six decided is provisional', () => {
    const one = standing(answering(deciding('Sesuai'), 'D3', { decision: '' }));
    expect([one.provisional, one.decided, one.indicators, one.status]).toEqual([
      true,
      5,
      6,
      'being-verified',
    ]);
  });
  it('six of six is not', () => {
    const one = standing(deciding('Sesuai'));
    expect([one.provisional, one.decided, one.status]).toEqual([false, 6, 'verified']);
  });
  it('a row that is missing is not decided', () => {
    expect(standing(deciding('Sesuai').slice(1)).provisional).toBe(true);
  });
  it('a word that is no decision decides nothing', () => {
    expect(standing(answering(deciding('Sesuai'), 'S1', { decision: 'Oke' })).provisional).toBe(true);
  });
  it('two rows that contradict each other decide nothing', () => {
    const rows = [...deciding('Sesuai'), typed({ row: 20, indicator: 'S1', answer: 'Tidak ada' })];
    expect(standing(rows)).toMatchObject({ provisional: true, decided: 5 });
  });
});

describe('two rows for one indicator', () => {
  const twice = (given: Partial<TypedRow>) => [
    ...bestAnswers(),
    {
      ...answering(bestAnswers(), 'S2', given).filter((row) => row.indicator === 'S2')[0],
      row: 20,
    } as TypedRow,
  ];
  it('with the same content count once', () => {
    const one = standing(twice({}));
    expect([one.claimed.final, one.unusable, one.completeness]).toEqual([100, 0, 100]);
  });
  it('may differ in evidence and year, which do not change the answer', () => {
    expect(standing(twice({ evidence: '', dataYear: 2020 })).claimed.final).toBe(100);
  });
  it('with other content count neither: 15 of 100 are lost and one answer is unusable', () => {
    const one = standing(twice({ answer: 'B' }));
    expect([one.claimed.final, one.verified.final, one.unusable, one.completeness]).toEqual([
      85, 85, 1, 83.3,
    ]);
    expect(one.claimed.indicators.get('S2')).toMatchObject({
      settled: { kind: 'noData', because: 'unusable' },
    });
  });
  it('with another decision or reason count neither as well', () => {
    expect(standing(twice({ decision: 'Tidak didukung bukti' })).verified.final).toBe(85);
    const reasons = ['Tidak ada sekolah.', ''].map((note, i) =>
      typed({ row: i + 2, indicator: 'D1', answer: 'Tidak berlaku', note }),
    );
    expect(standing(reasons).claimed).toEqual(standing([...reasons].reverse()).claimed);
    const notes = [
      typed({
        row: 2,
        indicator: 'D1',
        answer: 'Ada',
        decision: 'Tidak berlaku',
        verifierNote: 'Tidak ada sekolah.',
      }),
      typed({ row: 3, indicator: 'D1', answer: 'Ada', decision: 'Tidak berlaku' }),
    ];
    expect(standing(notes).verified).toEqual(standing([...notes].reverse()).verified);
  });
  it('the order of the rows makes no difference to any score', () => {
    const rows = [
      ...twice({ answer: 'B' }),
      ...deciding('Tidak berlaku').map((row) => ({ ...row, row: row.row + 30 })),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        const [a, b] = [standing(rows), standing(shuffled)];
        expect([b.claimed, b.verified, b.decided, b.completeness]).toEqual([
          a.claimed,
          a.verified,
          a.decided,
          a.completeness,
        ]);
      }),
    );
  });
});

describe('completeness and status', () => {
  it('no rows at all is empty, 0 percent', () => {
    expect(standing([])).toMatchObject({ status: 'empty', completeness: 0, unusable: 0 });
    expect(
      standing(bestAnswers().map((row) => typed({ row: row.row, indicator: row.indicator }))),
    ).toMatchObject({
      status: 'empty',
      completeness: 0,
    });
  });
  // 4 of 6 = 66.66…, cut to one decimal and never rounded up to what is not there.
  it('four usable answers of six are 66.6 percent and incomplete', () => {
    const rows = answering(answering(bestAnswers(), 'S1', { answer: '' }), 'D3', { answer: 'nihil' });
    expect(standing(rows)).toMatchObject({ status: 'incomplete', completeness: 66.6, unusable: 1 });
  });
  it('no data that is said counts as handed in, and not applicable with its reason', () => {
    const said = answering(bestAnswers(), 'S1', { answer: 'Tidak ada data', note: 'Belum didata.' });
    const rows = answering(said, 'D1', { answer: 'Tidak berlaku', note: 'Tidak ada sekolah.' });
    expect(standing(rows)).toMatchObject({ status: 'ready', completeness: 100, unusable: 0 });
  });
  it('not applicable without a reason is unusable', () => {
    expect(standing(answering(bestAnswers(), 'D1', { answer: 'Tidak berlaku' }))).toMatchObject({
      status: 'incomplete',
      unusable: 1,
      completeness: 83.3,
    });
  });
});

describe('bonus and last year', () => {
  const rows = answering(bestAnswers(), 'D3', { answer: 0 });
  it.each([
    [3, 73],
    ['2,5', 72.5],
    ['', 70],
    ['ya', 70],
    [6, 70],
    [-1, 70],
    ['1.234', 70],
  ])('a bonus of %j makes 70 a %d; one that cannot be used counts as none', (bonus, final) => {
    expect(standing(rows, { bonus }).verified.final).toBe(final);
  });
  it.each([
    ['76,9', 76.9],
    [0, 0],
    ['', null],
    ['Peduli', null],
    [101, null],
  ])('last year’s %j is %j', (lastYear, expected) => {
    expect(standing(rows, { lastYear }).lastYear).toBe(expected);
  });
});

it('every region is evaluated by its own rows, and rows that cannot be placed by none', () => {
  const regions = [region(), region({ row: 3, code: '73.72', name: 'Kota Parepare' })];
  const rows = [
    ...bestAnswers(),
    typed({ row: 30, region: '73.72', indicator: 'S1', answer: 'Ada' }),
    typed({ row: 31, region: '99.99' }),
  ];
  const [first, second] = evaluate(
    instrument,
    regions,
    readSubmissions(instrument, regions, rows.map(recorded)),
  );
  expect([first?.region.code, first?.claimed.final]).toEqual(['73.71', 100]);
  // S1 alone: 10 of one right of two.
  expect([second?.region.code, second?.claimed.final]).toEqual(['73.72', 5]);
});
