// A form as an officer gets it: a protected sheet with open cells, formulas that were never computed, a hidden key.
import {
  type Cell,
  emptySheet,
  emptyWorkbook,
  type Validation,
  type WorkbookData,
} from '../../../src/local/spreadsheet/workbook';

const computed = (formula: string): Cell => ({ value: null, formula });

export const VALIDATIONS: readonly Validation[] = [
  {
    criteria: 'CUSTOM_FORMULA',
    args: ['=OR(B2="Ada",AND(ISNUMBER(B2),B2>=0))'],
    allowInvalid: true,
    helpText: 'Isi "Ada", atau sebuah angka; koma desimal boleh.',
  },
  { criteria: 'CUSTOM_FORMULA', args: ['=COUNTIF(Opsi!$A$1:$A$2,B3)>0'], allowInvalid: false },
];

export const OPEN = { row: 2, column: 2, rows: 3, columns: 1 };

/** `Isian!C2:C5` is `''`, `Tidak ada`, `Makassar`, `baris\nbaru` once it is computed; `D2` is the sum of two decimals. */
export const formBook = (): WorkbookData => {
  const book = emptyWorkbook('id_ID', 'Asia/Makassar');
  const isian = emptySheet(7, 'Isian', 40, 6);
  const opsi = emptySheet(8, 'Opsi', 10, 3);
  const [loose, strict] = VALIDATIONS;
  isian.cells = [
    [{ value: 'Indikator', note: 'Baca dulu petunjuknya.' }, { value: 'Jawaban' }, { value: 'Status' }],
    [
      { value: 'A' },
      { value: null, ...(loose && { validation: loose }) },
      computed('=IF(B2="","","terisi, ""ada""; lengkap")'),
      computed('=E2+0.25'),
      { value: 1.5 },
      { value: 'kunci' },
    ],
    [
      { value: 'B' },
      { value: 'b', ...(strict && { validation: strict }) },
      computed('=INDEX(Opsi!B1:B2,MATCH(B3,Opsi!A1:A2,0))'),
    ],
    [{ value: 'C' }, undefined, computed('=SUBSTITUTE("Makasar","s","ss")')],
    [{ value: 'D' }, undefined, computed('="baris"&CHAR(10)&Opsi!C1')],
  ];
  isian.protections = [
    { id: 'p', area: null, unprotected: [OPEN], description: 'lembar', warningOnly: false, editors: [] },
  ];
  isian.hiddenColumns = new Set([6]);
  isian.gridlinesHidden = true;
  isian.frozenRows = 1;
  isian.filter = { area: { row: 1, column: 1, rows: 5, columns: 3 }, criteria: new Map() };
  isian.conditionalRules = [
    {
      areas: [{ row: 2, column: 3, rows: 4, columns: 1 }],
      criteria: 'CUSTOM_FORMULA',
      args: ['=$C2<>""'],
      background: '#fce8b2',
    },
  ];
  opsi.cells = [
    [{ value: 'a' }, { value: 'Ada' }, { value: 'baru' }],
    [{ value: 'b' }, { value: 'Tidak ada' }],
  ];
  opsi.hidden = true;
  book.sheets = [isian, opsi];
  return book;
};
