// Tables are read by their headers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findColumns, readTable } from '../../../src/domain/table/read-table';

const WANTED = ['Kode Wilayah', 'Jawaban'] as const;
const rowsOf = (rows: Parameters<typeof readTable>[0]) => {
  const read = readTable(rows, WANTED);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.table.rows.map((row) => [row.row, row.get('Kode Wilayah'), row.get('Jawaban')]);
};

describe('a table', () => {
  it('is read wherever its columns stand and whatever stands beside them', () => {
    expect(
      rowsOf([
        ['Jawaban', 'Kolom saya', 'Kode Wilayah'],
        ['Ada', 'x', '73.71'],
      ]),
    ).toEqual([[2, '73.71', 'Ada']]);
  });
  it.each([
    'kode wilayah',
    'KODE WILAYAH',
    ' Kode  Wilayah ',
    'Kode\u00a0Wilayah',
    'Kode Wilayah.',
    'Kode\nWilayah',
  ])('knows the header %j', (header) => {
    expect(findColumns([header, 'Jawaban'], WANTED)).toEqual({ columns: { 'Kode Wilayah': 0, Jawaban: 1 } });
  });
  it('leaves out rows that are blank in its own columns and keeps their numbers', () => {
    expect(
      rowsOf([['Kode Wilayah', 'Jawaban', 'Lain'], ['', ' ', 'x'], ['73.71', '', ''], [], [null, 0]]),
    ).toEqual([
      [3, '73.71', ''],
      [5, null, 0],
    ]);
  });
  it('counts rows from the row its header stands in', () => {
    const read = readTable(
      [
        ['Kode Wilayah', 'Jawaban'],
        ['73.71', 'Ada'],
      ],
      WANTED,
      4,
    );
    expect('table' in read && read.table.rows[0]?.row).toBe(5);
  });
});

describe('a header', () => {
  it('that is missing is named together with the one that looks like it', () => {
    expect(findColumns(['Kode Wilayah', 'Jawabn'], WANTED)).toEqual({
      faults: [{ code: 'header/missing', header: 'Jawaban', similar: 'Jawabn' }],
    });
  });
  it('that is missing with none like it says so', () => {
    expect(readTable([], WANTED)).toEqual({
      faults: [
        { code: 'header/missing', header: 'Kode Wilayah', similar: null },
        { code: 'header/missing', header: 'Jawaban', similar: null },
      ],
    });
  });
  it('that stands there twice is refused, not guessed', () => {
    expect(findColumns(['Jawaban', 'Kode Wilayah', 'JAWABAN'], WANTED)).toEqual({
      faults: [{ code: 'header/twice', header: 'Jawaban' }],
    });
  });
});

it('whatever the cells, there is a table or faults and never an exception', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.date(),
    fc.constantFrom(null, undefined, ...WANTED),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell)), (rows) => {
      const read = readTable(rows, WANTED);
      expect('table' in read || read.faults.length > 0).toBe(true);
    }),
  );
});
