// The rows by which sheet and validator are compared: hand-made ones, and ones made up of their parts.
import fc from 'fast-check';
import { MEASURE_NAMES, MEASURES, type MeasureName } from './measures';
import type { Answers } from './sheet-file';
import {
  EVIDENCE_CELLS,
  INDICATOR_CELLS,
  NOTE_CELLS,
  NUMBER_CELLS,
  OPTION_CELLS,
  REGION_CELLS,
  type Typed,
  WORD_CELLS,
  YEAR_CELLS,
} from './typed-cells';

export interface Case {
  readonly measure: MeasureName;
  readonly cells: Answers;
}

/** A row that is complete but for its answer. */
const COMPLETE: Answers = { dataYear: '2025', evidence: 'https://contoh.go.id/bukti.pdf' };

const measuresOf = (kind: string): readonly MeasureName[] =>
  MEASURE_NAMES.filter((name) => MEASURES[name].Ukuran === kind);
const NUMBERS = measuresOf('angka');
const RATIOS = measuresOf('rasio');

const kindOf = (measure: MeasureName): string => MEASURES[measure].Ukuran ?? '';

/** An answer of each measure that nothing is to be said about. */
const GOOD: Readonly<Record<string, Answers>> = {
  'ya-tidak': { answer: 'Ada' },
  pilihan: { answer: 'A' },
  angka: { answer: '0,5' },
  rasio: { numerator: '60', denominator: '100' },
};
const good = (measure: MeasureName): Answers => ({ ...COMPLETE, ...GOOD[kindOf(measure)] });

const turn = <T>(list: readonly T[], n: number): T => {
  const one = list[n % list.length];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
};

const each = (
  cells: readonly Typed[],
  times: number,
  measures: readonly MeasureName[],
  answers: (cell: Typed, measure: MeasureName) => Answers,
): readonly Case[] =>
  cells.flatMap((cell, i) =>
    Array.from({ length: times }, (_, k) => {
      const measure = turn(measures, i + k * Math.ceil(measures.length / times));
      return { measure, cells: answers(cell, measure) };
    }),
  );

const SIDES: readonly (readonly [Typed, Typed])[] = [
  ['', ''],
  ['5', ''],
  ['', '5'],
  ['0', '0'],
  ['0', '5'],
  ['5', '0'],
  ['5', '-5'],
  ['-5', '5'],
  ['-5', '-5'],
  ['10', '5'],
  ['5', '5'],
  ['5,5', '5'],
  ['1.234', '1.234'],
  ['nihil', '-'],
  ['-', '100'],
  ['100%', '100'],
  ['50', '100%'],
  [5, 0],
  [5, 3],
  ['1', '3'],
  ['2', '3'],
  ['505', '1000'],
  ['504', '1000'],
  ['5049', '10000'],
  ['50499999', '100000000'],
  ['899', '1000'],
  ['8995', '10000'],
  ['110', '100000'],
  ['1105', '1000000'],
  ['1104', '1000000'],
  ['1', '8'],
  ['1249', '10000'],
  ['12495', '100000'],
  [true, '5'],
  ['5', true],
  ['1e3', '5'],
  [1e300, 1e-300],
  ['0,1', '0,3'],
  ['0,3', '0,1'],
];

const handMade: readonly Case[] = [
  ...MEASURE_NAMES.map((measure) => ({ measure, cells: good(measure) })),
  ...MEASURE_NAMES.map((measure) => ({ measure, cells: {} })),
  ...each(NUMBER_CELLS, 2, NUMBERS, (answer) => ({ ...COMPLETE, answer })),
  ...each(NUMBER_CELLS, 1, RATIOS, (numerator) => ({ ...COMPLETE, numerator, denominator: '200' })),
  ...each(NUMBER_CELLS, 1, RATIOS, (denominator) => ({ ...COMPLETE, numerator: '20', denominator })),
  ...each(
    NUMBER_CELLS.filter((_, i) => i % 3 === 0),
    1,
    RATIOS,
    (answer) => ({ ...COMPLETE, answer }),
  ),
  ...RATIOS.flatMap((measure) =>
    SIDES.map(([numerator, denominator]) => ({ measure, cells: { ...COMPLETE, numerator, denominator } })),
  ),
  ...each(WORD_CELLS, 4, MEASURE_NAMES, (answer) => ({ ...COMPLETE, answer, note: 'Belum didata' })),
  ...each(WORD_CELLS, 1, RATIOS, (answer) => ({ ...COMPLETE, answer, numerator: '5', denominator: '10' })),
  ...each(OPTION_CELLS, 2, measuresOf('pilihan'), (answer) => ({ ...COMPLETE, answer })),
  ...each(YEAR_CELLS, 1, MEASURE_NAMES, (dataYear, measure) => ({ ...good(measure), dataYear })),
  ...each(EVIDENCE_CELLS, 1, MEASURE_NAMES, (evidence, measure) => ({ ...good(measure), evidence })),
  ...each(NOTE_CELLS, 1, MEASURE_NAMES, (note) => ({ answer: 'Tidak ada data', note })),
  ...each(NOTE_CELLS, 1, MEASURE_NAMES, (note) => ({ answer: 'Tidak berlaku', note })),
  ...each(REGION_CELLS, 1, MEASURE_NAMES, (region, measure) => ({ ...good(measure), region })),
  ...each(INDICATOR_CELLS, 1, MEASURE_NAMES, (indicator, measure) => ({ ...good(measure), indicator })),
  ...[{ indicator: '' }, { indicator: ' ', region: '' }, { indicator: '', note: 'lihat atas' }].map(
    (cells) => ({
      measure: 'yesNo' as const,
      cells,
    }),
  ),
];

const anyOf = (...cells: readonly Typed[]): fc.Arbitrary<Typed> => fc.constantFrom(...cells);

/** Digits, marks and signs in any order, more often than not a number. */
const numeral = fc
  .tuple(
    fc.constantFrom('', '', '', '-', '+', '\u2212', ' '),
    fc.array(fc.constantFrom('0', '1', '5', '9', '12', '000', '234', '.', ',', ' '), {
      minLength: 1,
      maxLength: 7,
    }),
    fc.constantFrom('', '', '', '%', ' %', ' ', '\u00a0'),
  )
  .map(([sign, parts, end]) => sign + parts.join('') + end);

const quantity: fc.Arbitrary<Typed> = fc.oneof(
  numeral,
  fc.integer({ min: -20, max: 150 }),
  fc.integer({ min: -2000, max: 20_000 }).map((n) => n / 100),
  anyOf(...NUMBER_CELLS),
);

const answerTo = (kind: string): fc.Arbitrary<Answers> => {
  const word = anyOf(...WORD_CELLS);
  switch (kind) {
    case 'ya-tidak':
      return fc.record({ answer: fc.oneof({ weight: 3, arbitrary: anyOf('Ada', 'Tidak ada') }, word) });
    case 'pilihan':
      return fc.record({ answer: fc.oneof({ weight: 3, arbitrary: anyOf(...OPTION_CELLS) }, word) });
    case 'angka':
      return fc.record({ answer: fc.oneof({ weight: 4, arbitrary: quantity }, word) });
    default:
      return fc.record({
        answer: fc.oneof({ weight: 5, arbitrary: anyOf('') }, word, quantity),
        numerator: fc.oneof({ weight: 4, arbitrary: quantity }, anyOf('')),
        denominator: fc.oneof({ weight: 4, arbitrary: quantity }, anyOf('')),
      });
  }
};

const rarely = (usual: Typed, cells: readonly Typed[]): fc.Arbitrary<Typed> =>
  fc.oneof({ weight: 3, arbitrary: anyOf(usual) }, { weight: 2, arbitrary: anyOf(...cells) });

/** Whatever may stand in a row whose measure is of a kind, by the instrument table's word for it. */
const anyAnswers = (kind: string): fc.Arbitrary<Answers> =>
  fc
    .tuple(
      answerTo(kind),
      fc.record({
        dataYear: rarely('2025', YEAR_CELLS),
        evidence: rarely('https://contoh.go.id/bukti.pdf', EVIDENCE_CELLS),
        note: rarely('', NOTE_CELLS),
      }),
    )
    .map(([answer, rest]) => ({ ...answer, ...rest }));

const anyCase: fc.Arbitrary<Case> = fc
  .constantFrom(...MEASURE_NAMES)
  .chain((measure) => anyAnswers(kindOf(measure)).map((cells) => ({ measure, cells })));

/** All rows; the same every time. */
export const CORPUS: readonly Case[] = [...handMade, ...fc.sample(anyCase, { seed: 20261122, numRuns: 300 })];

/** A region's answers, one for each of the kinds: half of them good, half of them anything; the same for a seed. */
export const regionAnswers = (kinds: readonly string[], seed: number): readonly Answers[] =>
  kinds.map((kind, i) => {
    const sound = fc.constant({ ...COMPLETE, ...GOOD[kind] });
    const [one] = fc.sample(fc.oneof(sound, anyAnswers(kind)), { seed: seed + i, numRuns: 1 });
    return one ?? {};
  });
