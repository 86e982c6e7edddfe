// The country from its provinces' books: means over regions, states, gaps, and no order but that of the codes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine, STATES, widestGaps } from '../../../src/domain/national/combine';
import type { ProvinceBook } from '../../../src/domain/national/reading';
import { REGION_STATES } from '../../../src/domain/region-state/state';
import { book, INSTRUMENT, reading, region, score } from './books';

const OURS = { version: '0.2.0', hash: '0123456789abcdef' };

/** Of the rights A and B; null where the right is not scored. */
const rights = (a: number | null, b: number | null): ReadonlyMap<string, number | null> =>
  new Map([
    ['A', a],
    ['B', b],
  ]);

describe('the country', () => {
  // Province 73: (80 + 60) / 2 = 70 verified, (90 + 60) / 2 = 75 claimed, 70 - 75 = -5.
  // Country: (80 + 60 + 10) / 3 = 50: every region has the weight 1, whatever the size of its province.
  const books = [
    book(3, '73', [
      region('73.01', {
        score: score({ final: 80, claimed: 90, rights: rights(90, 70), provisional: true }),
      }),
      region('73.02', { score: score({ final: 60, rights: rights(null, 60) }) }),
      region('73.03', { state: 'draft' }),
    ]),
    book(2, '11', [
      region('11.01', { score: score({ final: 10, rights: rights(20, 0), completeness: 40 }) }),
    ]),
  ];
  const { provinces, total, instrument } = combine(books, OURS);
  const south = provinces[1];

  it('has its provinces in the order of their codes', () => {
    expect(provinces.map(({ book: { code } }) => code)).toEqual(['11', '73']);
  });

  it('has means over the regions that are scored, and says over how many', () => {
    expect(south).toMatchObject({
      regions: 3,
      scored: 2,
      provisional: 1,
      gap: { verified: 70, claimed: 75, difference: -5 },
    });
    expect(total).toMatchObject({ regions: 4, scored: 3, gap: { verified: 50 } });
    expect(instrument).toBe(INSTRUMENT);
  });

  // A: 90 alone in 73; (90 + 20) / 2 = 55 in the country. B: (70 + 60) / 2 = 65; (70 + 60 + 0) / 3 = 43.33.
  it('leaves a region out of a right that is not scored there, and shows what is missing to 100', () => {
    expect(south?.rights).toEqual([
      { name: 'A', mean: { value: 90, over: 1 }, gap: 10 },
      { name: 'B', mean: { value: 65, over: 2 }, gap: 35 },
    ]);
    expect([...total.rights].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'A', mean: { value: 55, over: 2 }, gap: 45 },
      { name: 'B', mean: { value: 43.33, over: 3 }, gap: 56.67 },
    ]);
  });

  it('counts the regions in each state', () => {
    expect(total.states).toEqual({
      draft: 1,
      submitted: 3,
      checked: 0,
      returned: 0,
      verified: 0,
      determined: 0,
      revoked: 0,
      unknown: 0,
    });
    expect(combine([book(2, '11', [region('11.01', { state: null })])], OURS).total.states.unknown).toBe(1);
  });

  // (100 + 100 + 40) / 3
  it('has the mean completeness of the regions that a score was computed for', () => {
    expect(total.completeness).toEqual({ value: 80, over: 3 });
  });

  it('says nothing where nothing is scored', () => {
    const blank = combine([book(2, '11', [region('11.01')])], OURS);
    expect(blank.instrument).toBeNull();
    expect(blank.total).toMatchObject({
      scored: 0,
      gap: { verified: null, claimed: null, difference: null },
      completeness: { value: null, over: 0 },
      rights: [],
    });
  });
});

describe('books of different instruments', () => {
  const other = (code: string, final: number) =>
    region(code, { score: score({ final, instrument: 'uji-2016 bbbb', rights: new Map([['C', final]]) }) });
  const { provinces, total, instrument } = combine(
    [
      book(2, '11', [region('11.01', { score: score({ final: 40 }) })]),
      book(3, '12', [region('12.01', { score: score({ final: 60 }) })]),
      book(4, '13', [other('13.01', 90)]),
    ],
    OURS,
  );

  it('are not averaged: the country is over the instrument of most regions', () => {
    expect(instrument).toBe(INSTRUMENT);
    expect(total).toMatchObject({ regions: 3, scored: 2, gap: { verified: 50 } });
    expect(total.rights.map(({ name }) => name)).not.toContain('C');
  });

  it('have means of their own, and the other one is named', () => {
    expect(provinces[2]).toMatchObject({ gap: { verified: 90 }, otherInstruments: ['uji-2016 bbbb'] });
    expect(provinces[0]?.otherInstruments).toEqual([]);
  });
});

describe('a region in two books', () => {
  it('counts once, in the first by the order of codes, and is named in the other', () => {
    const twice = (final: number) => region('73.01', { score: score({ final }) });
    const { provinces, total } = combine(
      [book(2, '74', [twice(10), region('74.01')]), book(3, '73', [twice(90)])],
      OURS,
    );
    expect(total).toMatchObject({ regions: 2, scored: 1, gap: { verified: 90 } });
    expect(provinces.map(({ elsewhere }) => elsewhere)).toEqual([[], [{ code: '73.01', row: 3 }]]);
    expect(provinces[1]).toMatchObject({ regions: 1, scored: 0 });
  });
});

describe('a book that was never read', () => {
  it('is there without figures, and takes none from the country', () => {
    const { provinces, total } = combine(
      [
        book(2, '', [], { reading: null, trouble: { code: 'no-link' } }),
        book(3, '11', [region('11.01', { score: score({ final: 40 }) })]),
      ],
      OURS,
    );
    expect(provinces.map((line) => line.book.row)).toEqual([3, 2]);
    expect(provinces[1]).toMatchObject({ regions: 0, scored: 0, standing: 'unknown' });
    expect(total).toMatchObject({ regions: 1, gap: { verified: 40 } });
  });
});

describe('who is behind', () => {
  it('is told against the program of the national book', () => {
    const of = (row: number, version: string | null): ProvinceBook =>
      book(row, String(row), [], {
        reading: reading([], { program: version === null ? null : { version, hash: OURS.hash } }),
      });
    const { provinces } = combine([of(11, '0.1.9'), of(12, '0.2.0'), of(13, '0.3.0'), of(14, null)], OURS);
    expect(provinces.map(({ standing }) => standing)).toEqual(['behind', 'same', 'ahead', 'unknown']);
  });
});

describe('the widest gap', () => {
  const line = (name: string, gap: number | null) => ({ name, mean: { value: null, over: 0 }, gap });
  it('is of one right, or of all that miss as much; of none where nothing is missing', () => {
    expect(widestGaps([line('A', 10), line('B', 30), line('C', null)])).toEqual(['B']);
    expect(widestGaps([line('A', 30), line('B', 30)])).toEqual(['A', 'B']);
    expect(widestGaps([line('A', 0), line('B', null)])).toEqual([]);
  });
});

describe('whatever the books hold', () => {
  const anyRegion = (province: number) =>
    fc
      .record({
        number: fc.integer({ min: 1, max: 12 }),
        final: fc.option(fc.integer({ min: 0, max: 10_000 })),
        claimed: fc.option(fc.integer({ min: 0, max: 10_000 })),
        state: fc.constantFrom(...REGION_STATES, null),
      })
      .map(({ number, final, claimed, state }) =>
        region(`${province}.${String(number).padStart(2, '0')}`, {
          state,
          score: score({
            final: final === null ? null : final / 100,
            claimed: claimed === null ? null : claimed / 100,
          }),
        }),
      );
  const anyBooks = fc
    .uniqueArray(fc.integer({ min: 11, max: 40 }), { minLength: 1, maxLength: 6 })
    .chain((codes) =>
      fc.tuple(
        ...codes.map((code, i) =>
          fc
            .uniqueArray(anyRegion(code), { selector: (one) => one.code, maxLength: 8 })
            .map((regions) => book(i + 2, String(code), regions)),
        ),
      ),
    );

  it('regions, states and scored regions add up to the country', () => {
    fc.assert(
      fc.property(anyBooks, (books) => {
        const { provinces, total } = combine(books, OURS);
        const sum = (pick: (line: (typeof provinces)[number]) => number): number =>
          provinces.reduce((all, line) => all + pick(line), 0);
        expect(sum(({ regions }) => regions)).toBe(total.regions);
        expect(sum(({ scored }) => scored)).toBe(total.scored);
        for (const state of STATES) expect(sum(({ states }) => states[state])).toBe(total.states[state]);
        expect(STATES.reduce((all, state) => all + total.states[state], 0)).toBe(total.regions);
      }),
    );
  });

  it('the order is that of the codes, in whatever order and with whatever scores the books come', () => {
    fc.assert(
      fc.property(
        anyBooks.chain((books) =>
          fc.tuple(fc.constant(books), fc.shuffledSubarray([...books], { minLength: books.length })),
        ),
        ([books, shuffled]) => {
          const codes = combine(shuffled, OURS).provinces.map(({ book: { code } }) => code);
          expect(codes).toEqual([...codes].sort());
          expect(combine(shuffled, OURS)).toEqual(combine(books, OURS));
        },
      ),
    );
  });

  it('a mean lies between the lowest and the highest value', () => {
    fc.assert(
      fc.property(anyBooks, (books) => {
        const values = books.flatMap(({ reading: read }) =>
          (read?.regions ?? []).flatMap(({ score: own }) =>
            own === null || own.final === null || own.claimed === null ? [] : [own.final],
          ),
        );
        const { verified } = combine(books, OURS).total.gap;
        if (values.length === 0) expect(verified).toBeNull();
        else {
          expect(verified).toBeGreaterThanOrEqual(Math.min(...values) - 0.005);
          expect(verified).toBeLessThanOrEqual(Math.max(...values) + 0.005);
        }
      }),
    );
  });
});
