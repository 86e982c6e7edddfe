// Formulas that a column shares: what of them stands in the file, and that each cell gets its own back.
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/local/files/read-workbook';
import { writeWorkbook } from '../../../src/local/files/write-workbook';
import {
  type Cell,
  emptySheet,
  emptyWorkbook,
  type WorkbookData,
} from '../../../src/local/spreadsheet/workbook';

const DEFAULTS = { locale: 'en_US', timeZone: 'UTC' };
const OTHER_TAB = 8;

const bookOf = (...columns: readonly (readonly (Cell | undefined)[])[]): WorkbookData => {
  const isian = emptySheet(7, 'Isian', 60, 6);
  isian.cells = Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, row) =>
    columns.map((cells) => cells[row]),
  );
  return { ...emptyWorkbook('id_ID', 'UTC'), sheets: [isian, emptySheet(OTHER_TAB, 'Acuan: [A1]')] };
};

const formula = (text: string, value: Cell['value'] = null): Cell => ({ value, formula: text });

const xmlOf = async (book: WorkbookData): Promise<string> =>
  strFromU8(unzipSync(await writeWorkbook(book))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

/** `<f>` elements as they follow in the file, row by row. */
const elements = async (book: WorkbookData): Promise<readonly string[]> =>
  (await xmlOf(book)).match(/<f\b[^>]*?(?:\/>|>.*?<\/f>)/g) ?? [];

const formulasOf = ({ sheets }: WorkbookData): readonly (readonly (string | undefined)[])[] =>
  (sheets[0]?.cells ?? []).map((line) => [...(line ?? [])].map((cell) => cell?.formula));

describe('the formulas of a column in the file', () => {
  it('stand there once, with the cells they reach to', async () => {
    const column = ['=$A1*2', '=$A2*2', '=$A3*2'].map((text) => formula(text));
    expect(await elements(bookOf(column))).toEqual([
      '<f t="shared" ref="A1:A3" si="0">$A1*2</f>',
      '<f t="shared" si="0"/>',
      '<f t="shared" si="0"/>',
    ]);
  });

  it('are shared across rows between that hold nothing, text or another formula', async () => {
    const cells = [formula('=B1'), undefined, { value: 'bagian' }, formula('=B3&"x"'), formula('=B5')];
    expect(await elements(bookOf(cells))).toEqual([
      '<f t="shared" ref="A1:A5" si="0">B1</f>',
      '<f>B3&amp;"x"</f>',
      '<f t="shared" si="0"/>',
    ]);
  });

  it('stay apart where what is fixed differs, or their texts do', async () => {
    const cells = ['=B$1', '=B$2', '="B3"', '="B4"', '=B5', '=B$6'].map((text) => formula(text));
    expect((await elements(bookOf(cells))).filter((element) => element.includes('shared'))).toEqual([]);
  });

  it('are shared within a column only', async () => {
    const [left, right] = [
      ['=$C1', '=$C2'],
      ['=$C1', '=$C2'],
    ].map((column) => column.map((text) => formula(text)));
    expect(await elements(bookOf(left ?? [], right ?? []))).toEqual([
      '<f t="shared" ref="A1:A2" si="0">$C1</f>',
      '<f t="shared" ref="B1:B2" si="1">$C1</f>',
      '<f t="shared" si="0"/>',
      '<f t="shared" si="1"/>',
    ]);
  });

  it('keep the results that their cells had', async () => {
    const book = bookOf([formula('=B1', 'satu'), formula('=B2', 2), formula('=B3')]);
    expect(await xmlOf(book)).toContain(
      '<c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c>',
    );
    const [sheet] = (await readWorkbook(await writeWorkbook(book), DEFAULTS)).sheets;
    expect(sheet?.cells.map((line) => line[0]?.value)).toEqual(['satu', 2, null]);
  });

  it('are looked at anew when a cell has come to another row', async () => {
    const cell = formula('=B2');
    await writeWorkbook(bookOf([formula('=B1'), cell]));
    const moved = bookOf([formula('=B1'), formula('=B2'), cell]);
    const again = await readWorkbook(await writeWorkbook(moved), DEFAULTS);
    expect(formulasOf(again).map(([text]) => text)).toEqual(['=B1', '=B2', '=B2']);
  });
});

/** A part of a formula, as it reads in a row. */
type Part = (row: number) => string;

const always = (...texts: readonly string[]) =>
  fc.constantFrom(...texts).map(
    (text): Part =>
      () =>
        text,
  );

const place = fc.record({
  columnDollar: fc.constantFrom('', '$'),
  letters: fc.constantFrom('A', 'Z', 'AA', 'BZ', 'TAX', 'XFD', 'XFE', 'ABCD', 'b'),
  rowDollar: fc.constantFrom('', '', '', '$'),
  away: fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom(99, 1_048_560, 1_048_576)),
});

const rowAt = (dollar: string, away: number, row: number): string =>
  dollar ? `$${Math.max(1, away)}` : `${Math.max(1, row + away)}`;

const reference = place.map(
  ({ columnDollar, letters, rowDollar, away }): Part =>
    (row) =>
      `${columnDollar}${letters}${rowAt(rowDollar, away, row)}`,
);

const rows = fc.tuple(place, place).map(
  ([from, to]): Part =>
    (row) =>
      `${rowAt(from.rowDollar, from.away, row)}:${rowAt(to.rowDollar, to.away, row)}`,
);

const operand = fc.oneof(
  { weight: 4, arbitrary: reference },
  {
    weight: 2,
    arbitrary: fc.tuple(reference, reference).map(
      ([a, b]): Part =>
        (row) =>
          `${a(row)}:${b(row)}`,
    ),
  },
  { weight: 1, arbitrary: rows },
  {
    weight: 1,
    arbitrary: reference.map(
      (one): Part =>
        (row) =>
          `'Acuan: [A1]'!${one(row)}`,
    ),
  },
  {
    weight: 1,
    arbitrary: reference.map(
      (one): Part =>
        (row) =>
          `"teks ${one(row)}, ""A1"" & '"`,
    ),
  },
  {
    weight: 2,
    arbitrary: always(
      '1.5',
      '1E5',
      '1E+5',
      '.5',
      'TRUE',
      '$D:$D',
      'D:$E',
      "'It''s A1'!$B$2",
      "'Acuan: [A1]'!$D:$D",
    ),
  },
  {
    weight: 1,
    arbitrary: always(
      'Tarif',
      'A07',
      '#REF!+1',
      '{1,2}',
      '"#gid=8&range=B2"',
      '"baris\nbaru <b>"',
      '(A1,B2)',
      'A1_b',
      'A1.x',
    ),
  },
);

const call = fc
  .tuple(
    fc.constantFrom('SUM', 'LOG10', 'ATAN2', 'IFS', 'sum', 'QUERY', 'STDEV.S', ''),
    fc.array(operand, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(',', ', ', '+', ' & ', '<=', ' ', ':', ''),
  )
  .map(
    ([name, parts, between]): Part =>
      (row) =>
        `${name}(${parts.map((part) => part(row)).join(between)})`,
  );

const formulaParts = fc.array(fc.oneof(operand, call), { minLength: 1, maxLength: 3 }).map(
  (parts): Part =>
    (row) =>
      `=${parts.map((part) => part(row)).join('-')}`,
);

/** A column of few formulas, each in many rows, with holes. */
const column = fc
  .record({
    formulas: fc.array(formulaParts, { minLength: 1, maxLength: 3 }),
    rows: fc.array(fc.integer({ min: -2, max: 5 }), { minLength: 2, maxLength: 30 }),
  })
  .map(({ formulas, rows: choices }) =>
    choices.map((choice, index) => {
      const part = choice < 0 ? undefined : formulas[choice % formulas.length];
      return part && formula(part(index + 1));
    }),
  );

describe('a column of formulas written and read again', () => {
  it('has the same formula in each cell, however it is made', async () => {
    let shared = 0;
    await fc.assert(
      fc.asyncProperty(column, column, async (left, right) => {
        const book = bookOf(left, right);
        const bytes = await writeWorkbook(book);
        shared +=
          strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).split('<f t=').length -
          1;
        const texts = (line: readonly (string | undefined)[] | undefined) => [line?.[0], line?.[1]];
        const again = formulasOf(await readWorkbook(bytes, DEFAULTS));
        expect(formulasOf(book).map((_, row) => texts(again[row]))).toEqual(formulasOf(book).map(texts));
      }),
      { numRuns: 300 },
    );
    expect(shared).toBeGreaterThan(100);
  });
});
