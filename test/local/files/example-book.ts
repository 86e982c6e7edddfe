// A workbook that has something of everything the model can hold.
import {
  type Cell,
  emptySheet,
  emptyWorkbook,
  type WorkbookData,
} from '../../../src/local/spreadsheet/workbook';

const list = (words: readonly string[], arrow = true) => ({
  criteria: 'VALUE_IN_LIST',
  args: [words, arrow],
  allowInvalid: false,
});

const column = (first: number, last: number, place: number, cell: Cell, cells: (Cell | undefined)[][]) => {
  for (let row = first; row <= last; row += 1) {
    const line = cells[row - 1] ?? [];
    cells[row - 1] = line;
    line[place - 1] = { ...line[place - 1], ...cell };
  }
};

export const exampleBook = (): WorkbookData => {
  const book = emptyWorkbook('in_ID', 'Asia/Makassar');
  const isian = emptySheet(1_844_193_045, 'Isian', 200, 12);
  const opsi = emptySheet(0, "Opsi 'lain'", 50, 5);
  const header = { bold: true, background: '#d9ead3', wrap: 'wrap', vertical: 'middle' } as const;
  isian.cells = [
    [
      { value: 'Kode Wilayah', style: header, note: 'Kode Kemendagri,\nmisalnya 73.71' },
      { value: 'Jawaban', style: header },
      { value: 'Tanggal', style: header },
    ],
    [
      { value: '73.71', style: { numberFormat: '@', horizontal: 'left' } },
      { value: 'Ada' },
      { value: 45_123.123456789, style: { numberFormat: 'dd/mm/yyyy hh:mm:ss' } },
      { value: true },
      { value: { error: '#REF!' } },
      { value: 3, formula: '=SUM(A1:A2)+1' },
      { value: '', formula: '=IF(A1="","",A1)' },
      { value: null, formula: '=B2&"x"' },
      { value: { error: '#DIV/0!' }, formula: '=1/0' },
      { value: false, formula: '=A1=A2' },
      { value: 'temuan', formula: '=HYPERLINK("#gid=1844193045&range=H12","temuan")' },
      { value: 0 },
    ],
    [
      { value: ' spasi di tepi ', style: { fontColor: '#ff0000', fontFamily: 'Georgia', fontSize: 12.5 } },
      {
        value: 'garis',
        style: {
          italic: true,
          underline: true,
          strikethrough: true,
          horizontal: 'center',
          vertical: 'top',
          border: {
            top: { style: 'thin', color: '#000000' },
            right: { style: 'medium', color: '#0000ff' },
            bottom: { style: 'double', color: '#000000' },
            left: { style: 'dashed', color: '#00ff00' },
          },
        },
      },
      { value: 'https://contoh.go.id/bukti?a=1&b="2"', link: 'https://contoh.go.id/bukti?a=1&b=2' },
      { value: 'ke Opsi', link: '#gid=0&range=B2' },
      { value: 'ke Isian', link: '#gid=1844193045' },
      { value: 'dua\nbaris <&> "kutip" _x0041_ \u0007' },
      { value: 'x'.repeat(40_000) },
      { value: -1.5e-7 },
      { value: 12_345_678_901_234 },
      { value: '=bukan rumus' },
      { value: 'dipotong', style: { wrap: 'clip', bold: true } },
      { value: null, style: { background: '#ffffff' } },
    ],
  ];
  const { cells } = isian;
  column(
    2,
    120,
    2,
    { value: null, validation: { ...list(['Ada', 'Tidak ada']), helpText: 'Pilih satu.' } },
    cells,
  );
  column(2, 3, 2, { value: 'Ada' }, cells);
  column(5, 9, 3, { value: null, validation: list(['satu, dua', 'tiga'], false) }, cells);
  column(
    5,
    9,
    4,
    {
      value: null,
      validation: { criteria: 'VALUE_IN_RANGE', args: ["'Opsi ''lain'''!A1:A9", true], allowInvalid: true },
    },
    cells,
  );
  column(
    5,
    9,
    5,
    { value: null, validation: { criteria: 'NUMBER_BETWEEN', args: [0, 100.5], allowInvalid: true } },
    cells,
  );
  column(
    5,
    9,
    6,
    { value: null, validation: { criteria: 'DATE_ON_OR_AFTER', args: [45_292], allowInvalid: false } },
    cells,
  );
  column(
    5,
    9,
    7,
    {
      value: null,
      validation: { criteria: 'CUSTOM_FORMULA', args: ['=AND(LEN(G5)<=10,G5<>"")'], allowInvalid: false },
    },
    cells,
  );
  column(
    5,
    9,
    8,
    { value: null, validation: { criteria: 'TEXT_CONTAINS', args: ['http'], allowInvalid: false } },
    cells,
  );
  column(
    5,
    9,
    9,
    { value: null, validation: { criteria: 'CHECKBOX', args: [], allowInvalid: false } },
    cells,
  );
  column(
    5,
    9,
    10,
    { value: null, validation: { criteria: 'NUMBER_GREATER_THAN', args: ['=A1'], allowInvalid: false } },
    cells,
  );
  column(
    5,
    9,
    11,
    {
      value: null,
      validation: {
        criteria: 'TEXT_IS_VALID_EMAIL',
        args: [],
        allowInvalid: false,
        helpText: 'h'.repeat(300),
      },
    },
    cells,
  );
  column(10, 10, 1, { value: null, note: 'catatan pada sel kosong' }, cells);
  isian.merges = [{ row: 20, column: 1, rows: 2, columns: 3 }];
  isian.frozenRows = 1;
  isian.frozenColumns = 2;
  isian.columnWidths = new Map([
    [1, 60],
    [2, 333],
  ]);
  isian.rowHeights = new Map([
    [1, 42],
    [150, 33],
  ]);
  isian.hiddenRows = new Set([4, 160]);
  isian.hiddenColumns = new Set([12]);
  isian.tabColor = '#ff9900';
  isian.gridlinesHidden = true;
  isian.filter = {
    area: { row: 1, column: 1, rows: 120, columns: 12 },
    criteria: new Map([[2, { hiddenValues: ['Ada'] }]]),
  };
  isian.filterViews = [
    {
      id: 2_077_488_553,
      title: 'Milik "Ani" · terbuka',
      area: { row: 1, column: 1, rows: 120, columns: 12 },
      columns: [
        { column: 2, hidden: ['Ada', '  '], condition: null },
        { column: 3, hidden: [], condition: { type: 'CUSTOM_FORMULA', values: ['=TRIM($C2)="Ani"'] } },
        { column: 12, hidden: [], condition: { type: 'NOT_BLANK', values: [] } },
      ],
    },
    { id: 1, title: 'Semua', area: { row: 1, column: 1, rows: 3, columns: 2 }, columns: [] },
  ];
  isian.conditionalRules = [
    {
      areas: [
        { row: 2, column: 1, rows: 119, columns: 3 },
        { row: 2, column: 6, rows: 119, columns: 1 },
      ],
      criteria: 'CUSTOM_FORMULA',
      args: ['=$B2="Ada"'],
      background: '#00ff00',
      fontColor: '#112233',
    },
    {
      areas: [{ row: 2, column: 2, rows: 9, columns: 1 }],
      criteria: 'TEXT_EQUAL_TO',
      args: ['Tidak "ada"'],
      bold: true,
    },
    {
      areas: [{ row: 2, column: 2, rows: 9, columns: 1 }],
      criteria: 'TEXT_CONTAINS',
      args: ['ada'],
      italic: true,
      strikethrough: true,
    },
    {
      areas: [{ row: 2, column: 2, rows: 9, columns: 1 }],
      criteria: 'TEXT_STARTS_WITH',
      args: ['T'],
      background: '#ff0000',
    },
    {
      areas: [{ row: 2, column: 4, rows: 9, columns: 1 }],
      criteria: 'NUMBER_NOT_BETWEEN',
      args: [1, 2.5],
      background: '#ff0000',
    },
    {
      areas: [{ row: 2, column: 4, rows: 9, columns: 1 }],
      criteria: 'CELL_EMPTY',
      args: [],
      background: '#ff0000',
    },
    {
      areas: [{ row: 2, column: 4, rows: 9, columns: 1 }],
      criteria: 'DATE_AFTER',
      args: [45_292],
      background: '#ff0000',
    },
  ];
  isian.protections = [
    {
      id: 'p1',
      area: null,
      unprotected: [{ row: 2, column: 2, rows: 119, columns: 2 }],
      description: 'kolom skrip',
      warningOnly: false,
      editors: ['a@contoh.id'],
    },
    {
      id: 'p2',
      area: { row: 1, column: 1, rows: 1, columns: 12 },
      unprotected: [],
      description: 'judul',
      warningOnly: true,
      editors: [],
    },
  ];
  isian.metadata = [
    { id: 5, key: 'kunci', value: null, visibility: 'PROJECT', at: { dimension: 'row', index: 3 } },
  ];
  isian.print = { landscape: false, fitToWidth: false, repeatRows: 3 };
  opsi.cells = [[{ value: 'a' }], [{ value: 'b' }]];
  opsi.hidden = true;
  const panjang = emptySheet(9, 'Nama lembar yang jauh lebih panjang dari tiga puluh satu');
  panjang.cells = [
    [{ value: 1, formula: "='Nama lembar yang jauh lebih panjang dari tiga puluh satu'!B1+1" }],
  ];
  book.sheets = [opsi, isian, panjang];
  book.active = 1;
  book.metadata = [{ id: 6, key: 'instrumen', value: 'kkpham-2025', visibility: 'DOCUMENT', at: null }];
  book.namedRanges = [
    { name: 'Jawaban', sheetId: 1_844_193_045, area: { row: 2, column: 2, rows: 119, columns: 1 } },
  ];
  return book;
};
