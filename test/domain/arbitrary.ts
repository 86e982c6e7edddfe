// Random sound instruments with random answers, for what must hold for every instrument.
import fc from 'fast-check';
import type { Indicator, Instrument } from '../../src/domain/instrument/instrument';
import { INDICATOR_HEADERS } from '../../src/domain/instrument/read-indicator';
import type { Value } from '../../src/domain/submission/answer';
import type { Settled } from '../../src/domain/submission/settle';
import type { Cell } from '../../src/domain/table/cell';
import { indicatorLine, smallTables, soundInstrument, type Tables } from './build';

const SCALES: readonly { readonly line: Record<string, Cell> }[] = [
  { line: { Ukuran: 'ya-tidak', Skala: 'Ada:10; Tidak ada:0' } },
  { line: { Ukuran: 'pilihan', Skala: 'A:8 Perda; B:3 Perkada; C:0 Belum' } },
  { line: { Ukuran: 'angka', Satuan: '%', Arah: 'naik', Desimal: 1, Skala: '>=90:10; >=50:4; *:0' } },
  { line: { Ukuran: 'angka', Satuan: 'kasus', Arah: 'turun', Desimal: 0, Skala: '<=10:5; <=40:2; *:0' } },
  { line: { Ukuran: 'angka', Satuan: '%', Arah: 'naik', Desimal: 2, Skala: 'linier 0:0; 100:10' } },
  { line: { Ukuran: 'angka', Satuan: 'hari', Arah: 'turun', Desimal: 2, Skala: 'linier 0:7; 100:0' } },
];

/** Every combination of method, weights (a dimension may weigh nothing) and measures; each can earn 0 and its maximum. */
export const anyInstrument = (): fc.Arbitrary<Instrument> =>
  fc
    .record({
      method: fc.constantFrom('rerata', 'poin'),
      dimensions: fc.constantFrom([10, 30, 60], [100], [50, 50], [0, 100], [33.5, 66.5]),
      rightWeights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
      bonusMax: fc.integer({ min: 0, max: 10 }),
    })
    .chain((shape) =>
      fc
        .array(
          fc.array(
            fc.record({
              scale: fc.integer({ min: 0, max: SCALES.length - 1 }),
              weight: fc.constantFrom(1, 2, 0.5),
            }),
            { minLength: 1, maxLength: 3 },
          ),
          {
            minLength: shape.dimensions.length * shape.rightWeights.length,
            maxLength: shape.dimensions.length * shape.rightWeights.length,
          },
        )
        .map((cells) => soundInstrument(tablesOf(shape, cells))),
    );

const tablesOf = (
  shape: {
    readonly method: string;
    readonly dimensions: readonly number[];
    readonly rightWeights: readonly number[];
    readonly bonusMax: number;
  },
  cells: readonly (readonly { readonly scale: number; readonly weight: number }[])[],
): Tables => {
  const kept = smallTables().instrument.filter(([part]) => part !== 'hak' && part !== 'jenis');
  const instrument = [
    ...kept.map((line) => {
      if (line[1] === 'cara') return [...line.slice(0, 2), shape.method, ...line.slice(3)];
      if (line[1] === 'bonus_maks') return [...line.slice(0, 4), shape.bonusMax, ...line.slice(5)];
      return line;
    }),
    ...shape.rightWeights.map((weight, r) => ['hak', `h${r}`, `Hak ${r}`, '', weight, 'publikasi', '']),
    ...shape.dimensions.map((weight, d) => ['jenis', `j${d}`, `Jenis ${d}`, '', weight, 'publikasi', '']),
  ];
  const indicators = cells.flatMap((inside, i) =>
    inside.map(({ scale, weight }, k) =>
      indicatorLine({
        ...SCALES[scale]?.line,
        Kode: `I${i}-${k}`,
        Hak: `h${Math.floor(i / shape.dimensions.length)}`,
        Jenis: `j${i % shape.dimensions.length}`,
        Bobot: weight,
        'Boleh Tidak Berlaku': 'ya',
      }),
    ),
  );
  return { instrument, indicators: [[...INDICATOR_HEADERS], ...indicators] };
};

/** From worst (0) to best (100): what an indicator is answered with. */
export const valueAt = ({ measure }: Indicator, quality: number): Value => {
  if (measure.kind === 'yesNo') return { kind: 'yesNo', yes: quality >= 50 };
  if (measure.kind === 'options')
    return { kind: 'option', letter: quality >= 80 ? 'A' : quality >= 40 ? 'B' : 'C' };
  return { kind: 'number', number: measure.better === 'more' ? quality : 100 - quality };
};

export type Quality = number | 'no data' | 'not applicable';

export const settledAt = (indicator: Indicator, quality: Quality): Settled => {
  if (quality === 'no data') return { kind: 'noData', because: 'said' };
  if (quality === 'not applicable') return { kind: 'notApplicable' };
  return { kind: 'value', value: valueAt(indicator, quality) };
};

/** One answer an indicator, by code. */
export const answersFor = (
  instrument: Instrument,
  qualities: readonly Quality[],
): ReadonlyMap<string, Settled> =>
  new Map(
    instrument.indicators.map((indicator, i) => [
      indicator.code,
      settledAt(indicator, qualities[i % Math.max(1, qualities.length)] ?? 'no data'),
    ]),
  );

/** Enough answers for any instrument above: 4 rights x 3 dimensions x 3 indicators. */
export const anyQualities = (): fc.Arbitrary<Quality[]> =>
  fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
      { weight: 1, arbitrary: fc.constant('no data' as const) },
      { weight: 1, arbitrary: fc.constant('not applicable' as const) },
    ),
    { minLength: 36, maxLength: 36 },
  );
