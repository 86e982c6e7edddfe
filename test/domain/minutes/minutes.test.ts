// What the minutes of a region's verification tell, as data.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionLine } from '../../../src/domain/decision/decision-lines';
import type { DecisionState } from '../../../src/domain/decision/state';
import { evaluate } from '../../../src/domain/evaluation/evaluate';
import { checkOf, type KanwilCheck } from '../../../src/domain/kanwil-check/check';
import { type Minutes, minutesOf } from '../../../src/domain/minutes/minutes';
import { bestAnswers, bookOf, smallInstrument } from '../build';

const instrument = smallInstrument();
const CHECK: KanwilCheck = checkOf(
  {
    endorsements: { office: true, regencySecretary: true, provinceSecretary: true },
    wrongNumbers: [],
    completeness: 100,
  },
  [],
);

const decision = (code: string, state: DecisionState, given: Partial<DecisionLine> = {}): DecisionLine => {
  const indicator = instrument.indicators.find((one) => one.code === code);
  if (!indicator) throw new Error(code);
  const plain = state === 'confirmed' || state === 'pending';
  return {
    indicator,
    state,
    reasonCode: plain ? '' : 'B1',
    note: plain ? '' : 'Bukti lain.',
    by: 'ani@kkpham.example',
    day: '2026-05-04',
    claimed: { state: 'noData' },
    verified: { state: 'noData' },
    ...given,
  };
};

const minutes = (decisions: readonly DecisionLine[]): Minutes => {
  const book = bookOf(bestAnswers());
  const [evaluation] = evaluate(instrument, book.regions, book.rows);
  if (!evaluation) throw new Error();
  const given = new Map(decisions.map((one) => [one.indicator.code, one]));
  const lines = instrument.indicators.map(({ code }) => given.get(code) ?? decision(code, 'pending'));
  return minutesOf(instrument, {
    evaluation,
    decisions: lines,
    check: CHECK,
    sample: null,
    state: 'checked',
    fixed: null,
  });
};

const NONE = { pending: 0, confirmed: 0, corrected: 0, unsupported: 0, returned: 0, notApplicable: 0 };

describe('the counts of a region', () => {
  // Rights: sehat S1 S2 S3, didik D1 D2 D3.
  it('are by state and by right, and what nobody decided on is pending', () => {
    const { counts, rights, indicators } = minutes([
      decision('S1', 'confirmed'),
      decision('S2', 'corrected'),
      decision('D1', 'returned'),
      decision('D2', 'confirmed'),
    ]);
    expect(indicators).toBe(6);
    expect(counts).toEqual({ ...NONE, pending: 2, confirmed: 2, corrected: 1, returned: 1 });
    expect(rights).toEqual([
      {
        right: { code: 'sehat', name: 'Hak atas kesehatan' },
        of: 3,
        counts: { ...NONE, pending: 1, confirmed: 1, corrected: 1 },
      },
      {
        right: { code: 'didik', name: 'Hak atas pendidikan' },
        of: 3,
        counts: { ...NONE, pending: 1, confirmed: 1, returned: 1 },
      },
    ]);
  });

  it('add up: over the states, over the rights and over the people', () => {
    const states = fc.constantFrom<DecisionState>(
      ...(['pending', 'confirmed', 'corrected', 'unsupported', 'returned', 'notApplicable'] as const),
    );
    const people = fc.constantFrom('', 'ani@kkpham.example', 'budi@kkpham.example');
    const codes = instrument.indicators.map(({ code }) => code);
    fc.assert(
      fc.property(fc.subarray(codes), fc.array(fc.tuple(states, people), { minLength: 6 }), (some, said) => {
        const made = some.map((code, i) => {
          const [state = 'pending', by = ''] = said[i] ?? [];
          return decision(code, state, { by });
        });
        const sum = (counts: Minutes['counts']): number =>
          Object.values(counts).reduce((all, one) => all + one, 0);
        const { counts, rights, persons } = minutes(made);
        expect(sum(counts)).toBe(6);
        expect(rights.reduce((all, right) => all + sum(right.counts), 0)).toBe(6);
        expect(persons.reduce((all, person) => all + person.decisions, 0)).toBe(6 - counts.pending);
        for (const person of persons) expect(sum(person.counts)).toBe(person.decisions);
      }),
    );
  });
});

describe('the people', () => {
  it('are told by name with what they decided, from their first day to their last', () => {
    const { persons } = minutes([
      decision('S1', 'confirmed', { by: 'budi@kkpham.example', day: '2026-05-09' }),
      decision('S2', 'corrected', { day: '2026-05-12' }),
      decision('S3', 'confirmed', { day: '2026-05-06' }),
      decision('D1', 'unsupported', { day: '2026-05-08' }),
      decision('D2', 'pending'),
    ]);
    expect(persons).toEqual([
      {
        by: 'ani@kkpham.example',
        decisions: 3,
        counts: { ...NONE, confirmed: 1, corrected: 1, unsupported: 1 },
        first: '2026-05-06',
        last: '2026-05-12',
      },
      {
        by: 'budi@kkpham.example',
        decisions: 1,
        counts: { ...NONE, confirmed: 1 },
        first: '2026-05-09',
        last: '2026-05-09',
      },
    ]);
  });

  it('have no days where none is known, and one that is known is not lost beside them', () => {
    const [ani] = minutes([decision('S1', 'confirmed', { day: '' })]).persons;
    expect([ani?.first, ani?.last]).toEqual(['', '']);
    const [both] = minutes([
      decision('S1', 'confirmed', { day: '' }),
      decision('S2', 'confirmed', { day: '2026-05-06' }),
    ]).persons;
    expect([both?.first, both?.last]).toEqual(['2026-05-06', '2026-05-06']);
  });
});

describe('what is not a plain *sesuai*', () => {
  it('is told in the order of the instrument; a *sesuai* only where it has a reason or a note', () => {
    const { exceptions } = minutes([
      decision('D3', 'returned'),
      decision('D1', 'confirmed'),
      decision('D2', 'confirmed', { note: 'Dokumen asli dilihat.' }),
      decision('S3', 'confirmed', { reasonCode: 'B2', note: 'Bukti susulan.' }),
      decision('S2', 'pending'),
      decision('S1', 'notApplicable'),
    ]);
    expect(exceptions.map(({ indicator, state }) => [indicator.code, state])).toEqual([
      ['S1', 'notApplicable'],
      ['S3', 'confirmed'],
      ['D2', 'confirmed'],
      ['D3', 'returned'],
    ]);
  });
});

it('the score is that of the region, and provisional while anything is open', () => {
  const { claimed, verified, provisional, decided, difference } = minutes([]);
  expect([claimed.final, verified.final, difference]).toEqual([100, 100, 0]);
  expect([verified.grade, provisional, decided]).toEqual(['Peduli HAM', true, 0]);
});
