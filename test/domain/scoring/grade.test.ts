// Grades are decided on the value as printed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOf, nextGrade, printed } from '../../../src/domain/scoring/grade';
import { scoreRegion } from '../../../src/domain/scoring/score';
import type { Settled } from '../../../src/domain/submission/settle';
import { indicatorLine, smallInstrument, smallTables, soundInstrument } from '../build';
import { shippedTables } from '../shipped';

const instrument = smallInstrument();
const nameAt = (value: number) => gradeOf(instrument, value)?.name;

describe('a grade', () => {
  it.each([
    [100, 'Peduli HAM'],
    [75, 'Peduli HAM'],
    [74.995, 'Peduli HAM'],
    [74.994, 'Cukup Peduli HAM'],
    [65, 'Cukup Peduli HAM'],
    [64.99, 'Mulai Peduli HAM'],
    [50, 'Mulai Peduli HAM'],
    [49.994, 'Kurang Peduli HAM'],
    [0, 'Kurang Peduli HAM'],
  ])('of %d is %s', (value, name) => {
    expect(nameAt(value)).toBe(name);
  });

  it('is none below 0', () => {
    expect(gradeOf(instrument, -0.01)).toBeNull();
  });

  it('is never below what the printed value says', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        (value) => nameAt(value) === nameAt(printed(value)),
      ),
    );
  });

  it('follows the order of the values', () => {
    const bound = (value: number) => gradeOf(instrument, value)?.from ?? -1;
    const value = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(fc.property(value, value, (a, b) => bound(Math.min(a, b)) <= bound(Math.max(a, b))));
  });

  it('is followed by the next one up, and by none at the top', () => {
    expect(nextGrade(instrument, 0)?.from).toBe(50);
    expect(nextGrade(instrument, 50)?.from).toBe(65);
    expect(nextGrade(instrument, 74.994)?.from).toBe(75);
    expect(nextGrade(instrument, 74.995)).toBeNull();
  });
});

describe('a region whose mean lies a hair below a bound', () => {
  // Structure 10, process 30, outcome 60; one right. With outcome q percent and the rest full: 40 + 0.6 q.
  const tables = smallTables();
  const line = (code: string, dimension: string) =>
    indicatorLine({ Kode: code, Jenis: dimension, Hak: 'sehat' });
  const linear = indicatorLine({
    Kode: 'X3',
    Jenis: 'hasil',
    Ukuran: 'angka',
    Satuan: '%',
    Arah: 'naik',
    Desimal: 4,
    Skala: 'linier 0:0; 100:100',
  });
  const oneRight = soundInstrument({
    instrument: tables.instrument.filter(([, code]) => code !== 'didik'),
    indicators: [tables.indicators[0] ?? [], line('X1', 'struktur'), line('X2', 'proses'), linear],
  });
  const yes: Settled = { kind: 'value', value: { kind: 'yesNo', yes: true } };
  const scoreWith = (number: number) =>
    scoreRegion(
      oneRight,
      new Map<string, Settled>([
        ['X1', yes],
        ['X2', yes],
        ['X3', { kind: 'value', value: { kind: 'number', number } }],
      ]),
      0,
    );

  // 40 + 0.6 x 58.325 = 74.995
  it('prints 75.00 at 74.995 and has the grade from 75', () => {
    const score = scoreWith(58.325);
    expect([score.final, score.grade?.name]).toEqual([75, 'Peduli HAM']);
  });

  // 40 + 0.6 x 58.3233 = 74.99398
  it('prints 74.99 at 74.994 and has the grade below', () => {
    const score = scoreWith(58.3233);
    expect([score.final, score.grade?.name]).toEqual([74.99, 'Cukup Peduli HAM']);
  });
});

describe('the grades of the editions', () => {
  it.each([
    ['kkpham-2016', 75, 'Peduli HAM'],
    ['kkpham-2016', 65, 'Cukup Peduli HAM'],
    ['kkpham-2016', 50, 'Mulai Peduli HAM'],
    ['kkpham-2016', 49.99, 'Kurang Peduli HAM'],
    ['kkpham-2021', 94.55, 'Peduli HAM'],
    ['kkpham-2021', 79, 'Peduli HAM'],
    ['kkpham-2021', 76.9, 'Peduli HAM'],
    ['kkpham-2013', 95.29, 'Peduli HAM'],
    ['kkpham-2013', 76, 'Peduli HAM'],
  ] as const)('%s calls %d %s, as published', (id, value, name) => {
    expect(gradeOf(soundInstrument(shippedTables(id)), value)?.name).toBe(name);
  });

  it('25/2013 gives the award from 76, not from 75', () => {
    expect(gradeOf(soundInstrument(shippedTables('kkpham-2013')), 75.99)?.name).not.toBe('Peduli HAM');
  });
});
