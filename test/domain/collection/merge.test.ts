// What a sheet changes in Isian, and what it must not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSheet } from '../../../src/domain/collection/merge';
import type { RegionSheet } from '../../../src/domain/collection/region-sheet';
import type { TypedRow } from '../../../src/domain/submission/row';
import { bestAnswers, bookOf, knownRows, region, smallInstrument, typed } from '../build';
import { sheetOf, sheetRow, sheetRows } from './sheet';

const instrument = smallInstrument();
const merge = (sheet: RegionSheet, rows: readonly TypedRow[]) =>
  mergeSheet(sheet, instrument, region(), knownRows(bookOf(rows).rows));

const blank = (indicator: string, row: number): TypedRow =>
  typed({ row, indicator, dataYear: '', evidence: '' });
const BLANK = ['S1', 'S2', 'S3', 'D1', 'D2', 'D3'].map((indicator, i) => blank(indicator, i + 2));

describe('an answer', () => {
  it('that is new goes into its row, whole, with what was there and what is', () => {
    const sheet = sheetOf(sheetRows({ indicator: 'S1', answer: 'Ada', dataYear: '2025' }));
    expect(merge(sheet, BLANK)).toEqual({
      changes: [
        {
          row: 2,
          indicator: 'S1',
          cells: {
            answer: 'Ada',
            numerator: '',
            denominator: '',
            dataYear: '2025',
            evidence: '',
            note: '',
          },
          changes: [
            { cell: 'answer', from: '', to: 'Ada' },
            { cell: 'dataYear', from: '', to: '2025' },
          ],
          decided: null,
        },
      ],
      faults: [],
    });
  });

  it.each([
    ['12,5', 12.5],
    ['1.234.567', 1234567],
    [' Ada ', 'Ada'],
    ['2025', 2025],
  ])('written another way is the same answer: %s and %s', (inSheet, inBook) => {
    const rows = [typed({ row: 2, indicator: 'D3', answer: inBook, dataYear: '', evidence: '' })];
    expect(merge(sheetOf(sheetRows({ indicator: 'D3', answer: inSheet })), rows).changes).toEqual([]);
  });

  it('with a percent sign is not the same as without', () => {
    const rows = [typed({ row: 2, indicator: 'D3', answer: 95, dataYear: '', evidence: '' })];
    expect(merge(sheetOf(sheetRows({ indicator: 'D3', answer: '95%' })), rows).changes).toHaveLength(1);
  });

  it('that was decided on says which decision it makes open again', () => {
    const rows = [typed({ row: 2, answer: 'Ada', decision: 'Sesuai', dataYear: '', evidence: '' })];
    const { changes } = merge(sheetOf(sheetRows({ indicator: 'S1', answer: 'Tidak ada' })), rows);
    expect(changes.map(({ row, decided }) => ({ row, decided }))).toEqual([{ row: 2, decided: 'confirmed' }]);
  });

  it('that the sheet no longer has stays, and is told', () => {
    const rows = [typed({ row: 2, answer: 'Ada' })];
    expect(merge(sheetOf(sheetRows()), rows)).toEqual({
      changes: [],
      faults: [{ code: 'cleared', indicators: ['S1'] }],
    });
  });

  it('loses a single cell that the officer emptied', () => {
    const rows = [typed({ row: 2, answer: 'Ada', note: 'lama', dataYear: '', evidence: '' })];
    const { changes } = merge(sheetOf(sheetRows({ indicator: 'S1', answer: 'Ada' })), rows);
    expect(changes[0]?.changes).toEqual([{ cell: 'note', from: 'lama', to: '' }]);
  });
});

describe('rows that cannot be taken', () => {
  it('of another region are left out, also when their code became a number', () => {
    const sheet = sheetOf([
      ...sheetRows(),
      sheetRow({ row: 20, region: '73.01', answer: 'Ada' }),
      sheetRow({ row: 21, region: 73.02, indicator: 'S2', answer: 'A' }),
    ]);
    expect(merge(sheet, BLANK)).toEqual({
      changes: [],
      faults: [{ code: 'rows-of-other-region', codes: ['73.01', '73.02'] }],
    });
  });

  it('of its own region are taken with the code as a number too', () => {
    const sheet = sheetOf(sheetRows({ indicator: 'S1', region: 73.71, answer: 'Ada' }));
    expect(merge(sheet, BLANK).changes).toHaveLength(1);
  });

  it('without an indicator of the instrument are told by their code', () => {
    const sheet = sheetOf([...sheetRows(), sheetRow({ row: 20, indicator: 'X9', answer: 'Ada' })]);
    expect(merge(sheet, BLANK).faults).toEqual([{ code: 'rows-unknown', codes: ['X9'] }]);
  });

  it('twice with different answers are both left out; twice the same is one', () => {
    const twice = [
      ...sheetRows({ indicator: 'S1', answer: 'Ada' }, { indicator: 'S2', answer: 'A' }),
      sheetRow({ row: 20, indicator: 'S1', answer: 'Tidak ada' }),
      sheetRow({ row: 21, indicator: 'S2', answer: 'A' }),
    ];
    const { changes, faults } = merge(sheetOf(twice), BLANK);
    expect(faults).toEqual([{ code: 'rows-twice', indicators: ['S1'] }]);
    expect(changes.map(({ indicator }) => indicator)).toEqual(['S2']);
  });

  it('that were deleted are named, and what was collected of them stays', () => {
    const sheet = sheetOf(sheetRows().filter(({ indicator }) => indicator !== 'D1'));
    expect(merge(sheet, bestAnswers())).toMatchObject({
      changes: [],
      faults: [
        { code: 'rows-missing', indicators: ['D1'] },
        { code: 'cleared', indicators: ['S1', 'S2', 'S3', 'D2', 'D3'] },
      ],
    });
  });

  it('have no place where Isian has no row for them', () => {
    const sheet = sheetOf(sheetRows({ indicator: 'D3', answer: '5' }));
    expect(merge(sheet, BLANK.slice(0, 5)).faults).toEqual([{ code: 'no-row', indicators: ['D3'] }]);
  });
});

it('what people did to the sheet is told: columns, formulas, protection', () => {
  const sheet = sheetOf(sheetRows(), { added: ['Milik saya'], formulas: ['F5'], isProtected: false });
  expect(merge(sheet, BLANK).faults).toEqual([
    { code: 'columns-added', headers: ['Milik saya'] },
    { code: 'formulas', cells: ['F5'] },
    { code: 'protection-missing' },
  ]);
});

it('collecting the same sheet a second time changes nothing, whatever is in it', () => {
  const cell = fc.oneof(fc.string({ maxLength: 6 }), fc.integer({ min: 0, max: 99 }), fc.constant(''));
  const row = fc.record({ answer: cell, numerator: cell, denominator: cell, note: cell });
  fc.assert(
    fc.property(fc.array(row, { minLength: 6, maxLength: 6 }), (answers) => {
      const sheet = sheetOf(sheetRows().map((one, i) => ({ ...one, ...answers[i] })));
      const { changes } = merge(sheet, BLANK);
      const after = BLANK.map((one) => ({ ...one, ...changes.find(({ row }) => row === one.row)?.cells }));
      expect(merge(sheet, after).changes).toEqual([]);
    }),
  );
});
