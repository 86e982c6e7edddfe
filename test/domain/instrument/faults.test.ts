// Each fault an instrument can have, made by one edit of a sound one, with its place; and no other fault beside it.
import { describe, expect, it } from 'vitest';
import type { InstrumentFault, Unsound } from '../../../src/domain/instrument/fault';
import { readInstrument } from '../../../src/domain/instrument/read-instrument';
import type { Cell } from '../../../src/domain/table/cell';
import { edited, indicatorLine, smallTables, type Tables, without } from '../build';

const faultsOf = (tables: Tables): readonly InstrumentFault[] => {
  const read = readInstrument(tables.instrument, tables.indicators);
  return 'faults' in read ? read.faults : [];
};

const fault = (
  table: InstrumentFault['table'],
  row: number,
  column: string | null,
  what: Unsound,
): InstrumentFault => ({ ...what, table, row, column });

/** Rows of the small instrument's tables, as a person sees them. */
const ROW = { method: 6, bonus: 7, cap: 8, sehat: 9, didik: 10, struktur: 11, hasil: 13, kurang: 17 };
const LINE = { yesNo: 2, options: 3, ratio: 4, number: 6, linear: 7 };

const inInstrument = (row: number, header: string, value: Cell): Tables =>
  edited(smallTables(), 'instrument', row, header, value);
const inIndicators = (row: number, header: string, value: Cell): Tables =>
  edited(smallTables(), 'indicators', row, header, value);

const MEASURES = ['ya-tidak', 'pilihan', 'rasio', 'angka'];

/** What was edited, the tables, and the one fault that follows. */
const CASES: readonly (readonly [string, Tables, InstrumentFault])[] = [
  [
    'a header misspelt',
    inIndicators(1, 'Skala', 'Skla'),
    fault('Indikator', 1, null, { code: 'header/missing', header: 'Skala', similar: 'Skla' }),
  ],
  [
    'a header twice',
    {
      ...smallTables(),
      instrument: smallTables().instrument.map((line, i) => [...line, i === 0 ? 'STATUS' : '']),
    },
    fault('Instrumen', 1, null, { code: 'header/twice', header: 'Status' }),
  ],
  ['a title left blank', inInstrument(3, 'Nama', ' '), fault('Instrumen', 3, 'Nama', { code: 'blank' })],
  [
    'a question left blank',
    inIndicators(LINE.yesNo, 'Indikator', ''),
    fault('Indikator', LINE.yesNo, 'Indikator', { code: 'blank' }),
  ],
  [
    'a weight left blank',
    inIndicators(LINE.yesNo, 'Bobot', ''),
    fault('Indikator', LINE.yesNo, 'Bobot', { code: 'blank' }),
  ],
  [
    'a measure left blank',
    inIndicators(LINE.yesNo, 'Ukuran', ''),
    fault('Indikator', LINE.yesNo, 'Ukuran', { code: 'blank' }),
  ],
  [
    'a measure nobody knows',
    inIndicators(LINE.yesNo, 'Ukuran', 'Esai'),
    fault('Indikator', LINE.yesNo, 'Ukuran', { code: 'unknown-word', found: 'esai', allowed: MEASURES }),
  ],
  [
    'a method nobody knows',
    inInstrument(ROW.method, 'Nama', 'median'),
    fault('Instrumen', ROW.method, 'Nama', {
      code: 'unknown-word',
      found: 'median',
      allowed: ['rerata', 'poin'],
    }),
  ],
  [
    'a method that JavaScript knows and the regulation does not',
    inInstrument(ROW.method, 'Nama', 'constructor'),
    fault('Instrumen', ROW.method, 'Nama', {
      code: 'unknown-word',
      found: 'constructor',
      allowed: ['rerata', 'poin'],
    }),
  ],
  [
    'a method left blank',
    inInstrument(ROW.method, 'Nama', ''),
    fault('Instrumen', ROW.method, 'Nama', { code: 'blank' }),
  ],
  [
    'a standing nobody knows',
    inInstrument(ROW.bonus, 'Status', 'dugaan'),
    fault('Instrumen', ROW.bonus, 'Status', {
      code: 'unknown-word',
      found: 'dugaan',
      allowed: ['resmi', 'publikasi', 'rancangan', 'asumsi'],
    }),
  ],
  [
    'an indicator whose text is called an assumption',
    inIndicators(LINE.yesNo, 'Status Teks', 'asumsi'),
    fault('Indikator', LINE.yesNo, 'Status Teks', {
      code: 'unknown-word',
      found: 'asumsi',
      allowed: ['resmi', 'publikasi', 'rancangan'],
    }),
  ],
  [
    'a ratio per dozen',
    inIndicators(LINE.ratio, 'Per', 12),
    fault('Indikator', LINE.ratio, 'Per', {
      code: 'unknown-word',
      found: '12',
      allowed: ['1', '100', '1000', '10000', '100000'],
    }),
  ],
  [
    'an indicator code that is a number',
    inIndicators(LINE.yesNo, 'Kode', '1.1'),
    fault('Indikator', LINE.yesNo, 'Kode', { code: 'bad-code', found: '1.1' }),
  ],
  [
    'a weight in words',
    inIndicators(LINE.yesNo, 'Bobot', 'satu'),
    fault('Indikator', LINE.yesNo, 'Bobot', { code: 'not-a-number', found: 'satu' }),
  ],
  [
    'a dimension weight with a decimal comma',
    inInstrument(ROW.struktur, 'Nilai', '10,5'),
    fault('Instrumen', ROW.struktur, 'Nilai', { code: 'not-a-number', found: '10,5' }),
  ],
  [
    'the lowest bound of the grades in words',
    inInstrument(ROW.kurang, 'Nilai', 'nol'),
    fault('Instrumen', ROW.kurang, 'Nilai', { code: 'not-a-number', found: 'nol' }),
  ],
  [
    'half a decimal',
    inIndicators(LINE.ratio, 'Desimal', 1.5),
    fault('Indikator', LINE.ratio, 'Desimal', { code: 'not-a-number', found: '1.5' }),
  ],
  [
    'a weight of nothing',
    inIndicators(LINE.yesNo, 'Bobot', 0),
    fault('Indikator', LINE.yesNo, 'Bobot', { code: 'out-of-bounds', found: 0, from: 0.000001, to: 1000 }),
  ],
  [
    'a cap above 100',
    inInstrument(ROW.cap, 'Nilai', 120),
    fault('Instrumen', ROW.cap, 'Nilai', { code: 'out-of-bounds', found: 120, from: 0.000001, to: 100 }),
  ],
  [
    'a bonus below 0',
    inInstrument(ROW.bonus, 'Nilai', -1),
    fault('Instrumen', ROW.bonus, 'Nilai', { code: 'out-of-bounds', found: -1, from: 0, to: 100 }),
  ],
  [
    'five decimals',
    inIndicators(LINE.linear, 'Desimal', 5),
    fault('Indikator', LINE.linear, 'Desimal', { code: 'out-of-bounds', found: 5, from: 0, to: 4 }),
  ],
  [
    'an indicator code twice, in another case',
    inIndicators(LINE.options, 'Kode', 's1'),
    fault('Indikator', LINE.options, 'Kode', { code: 'twice', found: 'S1', first: LINE.yesNo }),
  ],
  [
    'two grades from the same bound',
    inInstrument(ROW.kurang - 1, 'Nilai', 65),
    fault('Instrumen', ROW.kurang - 1, 'Nilai', { code: 'twice', found: '65', first: 15 }),
  ],
  [
    'an identity that is not there',
    without(smallTables(), 'instrument', 4),
    fault('Instrumen', 1, null, { code: 'line-missing', part: 'identitas', key: 'peraturan' }),
  ],
  [
    'a right nobody asks about',
    {
      ...smallTables(),
      instrument: [
        ...smallTables().instrument,
        ['hak', 'kerja', 'Hak atas pekerjaan', '', 1, 'publikasi', ''],
      ],
    },
    fault('Instrumen', 18, 'Kode', { code: 'unused', found: 'kerja' }),
  ],
  [
    'a right without an outcome',
    without(smallTables(), 'indicators', LINE.ratio),
    fault('Instrumen', ROW.hasil, 'Kode', { code: 'unused-in-right', found: 'hasil', right: 'sehat' }),
  ],
  [
    'dimension weights of 99 in all',
    inInstrument(ROW.struktur, 'Nilai', 9),
    fault('Instrumen', ROW.struktur, 'Nilai', { code: 'weights', sum: 99 }),
  ],
  [
    'grades that begin at 40',
    inInstrument(ROW.kurang, 'Nilai', 40),
    fault('Instrumen', 14, 'Nilai', { code: 'grades-start', lowest: 40 }),
  ],
  ...(
    [
      ['scale-unreadable', LINE.yesNo, 'Ya:10; Tidak:0'],
      ['scale-unreadable', LINE.options, 'A:10 Perda; C:0 Belum'],
      ['scale-unreadable', LINE.ratio, '>=90 dapat 10'],
      ['scale-unreadable', LINE.ratio, '90-100:10; *:0'],
      ['scale-unreadable', LINE.linear, 'linier 0:0'],
      ['scale-unreadable', LINE.linear, `linier 0:0; ${'9'.repeat(400)}:10`],
      ['scale-not-monotone', LINE.ratio, '>=50:10; >=90:5; *:0'],
      ['scale-not-monotone', LINE.ratio, '>=90:5; >=50:10; *:0'],
      ['scale-not-monotone', LINE.ratio, '>=90:10; <=50:5; *:0'],
      ['scale-not-monotone', LINE.ratio, '>=90:10; >=90:5; *:0'],
      ['scale-not-monotone', LINE.ratio, '>=90:10; >=50:5; *:6'],
      ['scale-not-monotone', LINE.number, '<=5:10; <=5:5; *:0'],
      ['scale-not-monotone', LINE.number, '<=5:10; <=0:5; *:0'],
      ['scale-not-monotone', LINE.linear, 'linier 100:0; 0:10'],
      ['scale-no-rest', LINE.ratio, '>=90:10; >=50:5'],
      ['scale-direction', LINE.ratio, '<=50:10; <=90:5; *:0'],
      ['scale-direction', LINE.linear, 'linier 0:10; 100:0'],
      ['scale-worthless', LINE.yesNo, 'Ada:10; Tidak ada:10'],
      ['scale-worthless', LINE.options, 'A:0 Perda; B:0 Belum'],
      ['scale-worthless', LINE.options, 'A:5 Perda; B:5 Belum'],
      ['scale-worthless', LINE.ratio, '>=90:10; *:-2'],
      ['scale-worthless', LINE.ratio, '>=90:10; *:10'],
      ['scale-worthless', LINE.linear, 'linier 0:5; 100:5'],
    ] as const
  ).map(
    ([code, row, found]) =>
      [
        `the scale ${found.slice(0, 40)}`,
        inIndicators(row, 'Skala', found),
        fault('Indikator', row, 'Skala', { code, found }),
      ] as const,
  ),
  [
    'a scale left blank without a word why',
    inIndicators(LINE.number, 'Skala', ''),
    fault('Indikator', LINE.number, 'Keterangan', { code: 'scale-missing' }),
  ],
  [
    'one option only',
    inIndicators(LINE.options, 'Skala', 'A:10 Perda'),
    fault('Indikator', LINE.options, 'Skala', { code: 'options-few', found: 'A:10 Perda' }),
  ],
  [
    'a numerator where nothing is divided',
    inIndicators(LINE.number, 'Pembilang', 'Kasus'),
    fault('Indikator', LINE.number, 'Pembilang', { code: 'not-for-measure', measure: 'angka' }),
  ],
  [
    'a direction for yes and no',
    inIndicators(LINE.yesNo, 'Arah', 'turun'),
    fault('Indikator', LINE.yesNo, 'Arah', { code: 'not-for-measure', measure: 'ya-tidak' }),
  ],
  [
    'a unit for options',
    inIndicators(LINE.options, 'Satuan', '%'),
    fault('Indikator', LINE.options, 'Satuan', { code: 'not-for-measure', measure: 'pilihan' }),
  ],
  [
    'a range upside down',
    inIndicators(LINE.ratio, 'Maksimum', 0),
    fault('Indikator', LINE.ratio, 'Maksimum', { code: 'range-upside-down' }),
  ],
];

describe('one edit of a sound instrument is one fault, in its place', () => {
  it('the instrument itself has none', () => {
    expect(faultsOf(smallTables())).toEqual([]);
  });
  it.each(CASES)('%s', (_name, tables, expected) => {
    expect(faultsOf(tables)).toEqual([expected]);
  });

  // Held by the compiler: a code added to Unsound is missing here until a case shows it.
  const EVERY: Readonly<Record<Unsound['code'], true>> = {
    'header/missing': true,
    'header/twice': true,
    blank: true,
    'unknown-word': true,
    'bad-code': true,
    'not-a-number': true,
    'out-of-bounds': true,
    twice: true,
    'line-missing': true,
    unused: true,
    'unused-in-right': true,
    weights: true,
    'grades-start': true,
    'scale-unreadable': true,
    'scale-not-monotone': true,
    'scale-no-rest': true,
    'scale-direction': true,
    'scale-worthless': true,
    'scale-missing': true,
    'options-few': true,
    'not-for-measure': true,
    'range-upside-down': true,
  };
  it('every code of a fault is shown above', () => {
    expect([...new Set(CASES.map(([, , expected]) => expected.code))].sort()).toEqual(
      Object.keys(EVERY).sort(),
    );
  });
});

describe('all faults are listed at once', () => {
  it('of a right misspelt in one line, and of what that leaves unasked', () => {
    expect(faultsOf(inIndicators(LINE.yesNo, 'Hak', 'sejahtera'))).toEqual([
      fault('Indikator', LINE.yesNo, 'Hak', {
        code: 'unknown-word',
        found: 'sejahtera',
        allowed: ['sehat', 'didik'],
      }),
      fault('Instrumen', ROW.struktur, 'Kode', {
        code: 'unused-in-right',
        found: 'struktur',
        right: 'sehat',
      }),
    ]);
  });
  it('of different lines and tables', () => {
    const twice = edited(inIndicators(LINE.yesNo, 'Bobot', 'satu'), 'indicators', LINE.ratio, 'Satuan', '');
    const thrice = edited(twice, 'instrument', ROW.sehat, 'Nilai', 0);
    expect(faultsOf(thrice)).toEqual([
      fault('Instrumen', ROW.sehat, 'Nilai', { code: 'out-of-bounds', found: 0, from: 0.000001, to: 1000 }),
      fault('Indikator', LINE.yesNo, 'Bobot', { code: 'not-a-number', found: 'satu' }),
      fault('Indikator', LINE.ratio, 'Satuan', { code: 'blank' }),
    ]);
  });
  it('a code twice even when one of the two lines has another fault', () => {
    const tables = edited(inIndicators(LINE.options, 'Kode', 'S1'), 'indicators', LINE.options, 'Bobot', '');
    expect(faultsOf(tables)).toEqual([
      fault('Indikator', LINE.options, 'Bobot', { code: 'blank' }),
      fault('Indikator', LINE.options, 'Kode', { code: 'twice', found: 'S1', first: LINE.yesNo }),
    ]);
  });
  it('of a line of Instrumen twice', () => {
    const tables = {
      ...smallTables(),
      instrument: [...smallTables().instrument, smallTables().instrument[8] ?? []],
    };
    expect(faultsOf(tables)).toEqual([
      fault('Instrumen', 18, 'Kode', { code: 'twice', found: 'hak sehat', first: ROW.sehat }),
    ]);
  });
  it('of an instrument without indicators, whose rights nobody then asks about', () => {
    expect(faultsOf({ ...smallTables(), indicators: [smallTables().indicators[0] ?? []] })).toContainEqual(
      fault('Indikator', 1, null, { code: 'line-missing', part: 'indikator', key: '*' }),
    );
  });
  it.each(['hak', 'jenis', 'predikat'])('of an instrument without a line %s', (part) => {
    const tables = smallTables();
    const cut = { ...tables, instrument: tables.instrument.filter(([first]) => first !== part) };
    expect(faultsOf(cut)).toContainEqual(
      fault('Instrumen', 1, null, { code: 'line-missing', part, key: '*' }),
    );
  });
  it('of two empty tables: every header', () => {
    expect(faultsOf({ instrument: [], indicators: [] })).toHaveLength(7 + 22);
  });
});

it('a blank line between two others is no fault and shifts no row', () => {
  const tables = smallTables();
  tables.indicators.splice(
    2,
    0,
    indicatorLine({ Kode: '' }).map(() => ''),
  );
  expect(faultsOf(tables)).toEqual([]);
  expect(faultsOf(edited(tables, 'indicators', LINE.options + 1, 'Bobot', ''))).toEqual([
    fault('Indikator', LINE.options + 1, 'Bobot', { code: 'blank' }),
  ]);
});
