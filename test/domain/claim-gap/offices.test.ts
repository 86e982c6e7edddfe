// The offices that answer for an indicator.
import { expect, it } from 'vitest';
import { officesOf } from '../../../src/domain/claim-gap/offices';
import { indicatorLine, smallTables, soundInstrument } from '../build';

const officesIn = (cell: string): readonly string[] => {
  const { instrument, indicators } = smallTables();
  const lines = [...indicators, indicatorLine({ Kode: 'X1', 'Penanggung Jawab': cell })];
  const added = soundInstrument({ instrument, indicators: lines }).indicators.find(
    ({ code }) => code === 'X1',
  );
  return added ? officesOf(added) : [];
};

it.each([
  ['Dinas Sosial', ['Dinas Sosial']],
  ['Dinas Sosial, Dinas Pendidikan', ['Dinas Sosial', 'Dinas Pendidikan']],
  ['Dinas  Sosial ,dinas sosial, ', ['Dinas Sosial']],
])('of “%s” are %j: each between the commas, and once', (cell, expected) => {
  expect(officesIn(cell)).toEqual(expected);
});
