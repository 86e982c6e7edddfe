// What LibreOffice makes of the workbooks that are written here, and what is read of those that it writes.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/local/files/read-workbook';
import { writeWorkbook } from '../../src/local/files/write-workbook';
import {
  type Cell,
  emptySheet,
  emptyWorkbook,
  type SheetData,
  type WorkbookData,
} from '../../src/local/spreadsheet/workbook';
import { exampleBook } from '../local/files/example-book';
import { formBook, VALIDATIONS } from '../local/files/form-book';
import { convert, skipReason } from './soffice';

const elsewhere = { locale: 'en_US', timeZone: 'UTC' };

const through = async (book: WorkbookData, ...formats: readonly string[]) =>
  readWorkbook(convert(await writeWorkbook(book), 'xlsx', ...formats), elsewhere);

const isian = (book: WorkbookData): SheetData => {
  const sheet = book.sheets.find(({ name }) => name === 'Isian');
  if (!sheet) throw new Error('Isian is gone');
  return sheet;
};

/** One thing of every cell that has it, by row and column. */
const every = <T>(sheet: SheetData, what: (cell: Cell) => T | undefined): [string, T][] =>
  sheet.cells.flatMap((line, row) =>
    [...(line ?? [])].flatMap((cell, column): [string, T][] => {
      const found = cell && what(cell);
      return found === undefined ? [] : [[`R${row + 1}C${column + 1}`, found]];
    }),
  );

describe.skipIf(skipReason)(
  `a workbook that LibreOffice saved again${skipReason ? ` (skipped: ${skipReason})` : ''}`,
  async () => {
    const before = exampleBook();
    const after = skipReason ? before : await through(exampleBook(), 'xlsx');

    it('keeps its validations', () => {
      expect(every(isian(after), (cell) => cell.validation)).toEqual(
        every(isian(before), (cell) => cell.validation),
      );
    });

    it('keeps its notes', () => {
      expect(every(isian(after), (cell) => cell.note)).toEqual(every(isian(before), (cell) => cell.note));
    });

    it('keeps its links', () => {
      expect(every(isian(after), (cell) => cell.link)).toEqual(every(isian(before), (cell) => cell.link));
    });

    it('keeps its formulas and number formats', () => {
      expect(every(isian(after), (cell) => cell.formula)).toEqual(
        every(isian(before), (cell) => cell.formula),
      );
      expect(every(isian(after), (cell) => cell.style?.numberFormat)).toEqual(
        every(isian(before), (cell) => cell.style?.numberFormat),
      );
    });

    it('keeps its texts and numbers as they were', () => {
      const constant = (cell: Cell) => (cell.formula === undefined ? (cell.value ?? undefined) : undefined);
      expect(every(isian(after), constant)).toEqual(every(isian(before), constant));
    });

    it('keeps its colours, bold type and borders', () => {
      const look = ({ style, link }: Cell) =>
        style && !link && (style.background || style.bold || style.border)
          ? { background: style.background, bold: style.bold, border: style.border, italic: style.italic }
          : undefined;
      expect(every(isian(after), look)).toEqual(every(isian(before), look));
    });

    it('keeps its conditional formats in their order', () => {
      expect(isian(after).conditionalRules).toEqual(isian(before).conditionalRules);
    });

    it.each([
      'merges',
      'frozenRows',
      'frozenColumns',
      'protections',
      'hiddenRows',
      'hiddenColumns',
      'columnWidths',
      'rowHeights',
      'filter',
      'print',
      'tabColor',
      'metadata',
      'id',
      'rows',
      'columns',
    ] as const)('keeps its %s', (what) => {
      expect(isian(after)[what]).toEqual(isian(before)[what]);
    });

    it('keeps its names, and shows no sheet more than it had', () => {
      expect(after.namedRanges).toEqual(before.namedRanges);
      expect(after.sheets.map(({ name, hidden }) => [name, hidden])).toEqual(
        before.sheets.map(({ name, hidden }) => [name, hidden]),
      );
    });
  },
);

describe.skipIf(skipReason)(
  `a workbook on its way through .ods${skipReason ? ` (skipped: ${skipReason})` : ''}`,
  async () => {
    const before = exampleBook();
    const after = skipReason ? before : await through(exampleBook(), 'ods', 'xlsx');

    it.each(['merges', 'frozenRows', 'protections', 'id', 'columnWidths', 'hiddenColumns'] as const)(
      'keeps its %s',
      (what) => {
        expect(isian(after)[what]).toEqual(isian(before)[what]);
      },
    );

    it('keeps its notes, validations and texts', () => {
      expect(every(isian(after), (cell) => cell.note)).toEqual(every(isian(before), (cell) => cell.note));
      expect(every(isian(after), (cell) => cell.validation)).toEqual(
        every(isian(before), (cell) => cell.validation),
      );
      // XML cannot hold control characters, and .ods has no escape for them.
      const texts = ({ value, formula }: Cell) =>
        typeof value === 'string' && !formula && !value.startsWith('dua\n') ? value : undefined;
      expect(every(isian(after), texts)).toEqual(every(isian(before), texts));
    });
  },
);

describe.skipIf(skipReason)(
  `formulas that LibreOffice computes${skipReason ? ` (skipped: ${skipReason})` : ''}`,
  () => {
    it('are computed where no result is known, newer functions too', async () => {
      const book = emptyWorkbook('in_ID', 'UTC');
      const [sheet] = book.sheets;
      if (!sheet) throw new Error('no sheet');
      const compute = (formula: string): Cell => ({ value: null, formula });
      sheet.cells = [
        [{ value: 3 }, { value: 4 }, compute('=SUM(A1:B1)'), compute('=IFS(A1>3,"besar",A1<=3,"kecil")')],
        [
          compute('=TEXTJOIN("-",TRUE,A1:B1)'),
          compute('=COUNTIF(A1:B1,">3")'),
          compute('=1/0'),
          compute('=A1<B1'),
        ],
      ];
      const [after] = (await through(book, 'xlsx')).sheets;
      expect(after?.cells.map((line) => [...line].map((cell) => cell?.value))).toEqual([
        [3, 4, 7, 'kecil'],
        ['3-4', 1, { error: '#DIV/0!' }, true],
      ]);
      expect(after?.cells[0]?.[3]?.formula).toBe('=IFS(A1>3,"besar",A1<=3,"kecil")');
    });

    it('are computed in each cell of a column that shares them, and come back as they were', async () => {
      const book = emptyWorkbook('in_ID', 'UTC');
      const [sheet] = book.sheets;
      if (!sheet) throw new Error('no sheet');
      const acuan = emptySheet(9, 'Acuan A1', 10, 2);
      acuan.cells = [
        [{ value: 'a' }, { value: 10 }],
        [{ value: 'b' }, { value: 20 }],
      ];
      book.sheets = [sheet, acuan];
      const compute = (formula: string): Cell => ({ value: null, formula });
      const row = (word: string, at: number): Cell[] => [
        { value: word },
        compute(`=INDEX('Acuan A1'!$B:$B,MATCH($A${at},'Acuan A1'!$A$1:$A$2,0))`),
        compute(`=COUNTIF(A:A,$A${at})`),
        compute(`=SUM(B$2:B${at})`),
        compute(`="A2, "&$A${at}&A${at - 1}`),
        compute(`=SUM(Z:Z,${at + 10}:${at + 10})`),
      ];
      sheet.cells = [
        [{ value: 'kata' }],
        row('a', 2),
        row('b', 3),
        [{ value: 'b' }, { value: 5 }, compute('=1+1'), undefined, compute('="lain"')],
        row('b', 5),
      ];
      sheet.cells[14] = [{ value: 3 }, { value: 4 }];
      const bytes = await writeWorkbook(book);
      const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
      // All but column B, which looks into another tab.
      expect(xml.match(/<f t="shared" ref="[C-F]2:[C-F]5"/g)).toHaveLength(4);
      const { sheets } = await readWorkbook(convert(bytes, 'xlsx', 'xlsx'), elsewhere);
      // In the fifth row the running sum is 10 + 20 + 5 + 20, and row 15 holds 3 and 4.
      expect(sheets[0]?.cells.slice(1, 5).map((line) => [...line].map((cell) => cell?.value))).toEqual([
        ['a', 10, 1, 10, 'A2, akata', 0],
        ['b', 20, 3, 30, 'A2, ba', 0],
        ['b', 5, 2, undefined, 'lain'],
        ['b', 20, 3, 55, 'A2, bb', 7],
      ]);
      expect(every(sheets[0] ?? sheet, (cell) => cell.formula)).toEqual(every(sheet, (cell) => cell.formula));
    });

    it('keep the result that only Google can compute', async () => {
      const book = emptyWorkbook('in_ID', 'UTC');
      const [sheet] = book.sheets;
      if (!sheet) throw new Error('no sheet');
      sheet.cells = [[{ value: 'hasil', formula: '=QUERY(B1:C9,"select B where C=""x""")' }]];
      const [after] = (await through(book, 'xlsx')).sheets;
      expect(after?.cells[0]?.[0]).toEqual({
        value: 'hasil',
        formula: '=QUERY(B1:C9,"select B where C=""x""")',
      });
    });
  },
);

describe.skipIf(skipReason)(
  `a form that LibreOffice saved again${skipReason ? ` (skipped: ${skipReason})` : ''}`,
  () => {
    const before = formBook();

    describe.each([
      { way: 'as .xlsx', formats: ['xlsx'] },
      { way: 'as .ods and back', formats: ['ods', 'xlsx'] },
    ])('$way', async ({ formats }) => {
      const after = skipReason ? before : await through(before, ...formats);
      const sheet = isian(after);

      it('has its formulas computed, those that look into another tab too', () => {
        expect(sheet.cells.slice(1, 5).map((line) => line[2]?.value)).toEqual([
          '',
          'Tidak ada',
          'Makassar',
          'baris\nbaru',
        ]);
        expect(sheet.cells[1]?.[3]?.value).toBe(1.5 + 0.25);
        expect(every(sheet, (cell) => cell.formula)).toEqual(every(isian(before), (cell) => cell.formula));
      });

      it.each(['protections', 'hiddenColumns', 'frozenRows', 'gridlinesHidden', 'print'] as const)(
        'keeps its %s',
        (what) => {
          expect(sheet[what]).toEqual(isian(before)[what]);
        },
      );

      it('keeps its validations with what they say, its notes and its hidden tab', () => {
        const [loose, strict] = VALIDATIONS;
        expect([sheet.cells[1]?.[1]?.validation, sheet.cells[2]?.[1]?.validation]).toEqual([loose, strict]);
        expect(sheet.cells[0]?.[0]?.note).toBe('Baca dulu petunjuknya.');
        expect(after.sheets.map(({ hidden }) => hidden)).toEqual([false, true]);
      });

      it('keeps its conditional format', () => {
        expect(sheet.conditionalRules).toEqual(isian(before).conditionalRules);
      });
    });

    it('has the same cells open, and the rest locked', async () => {
      const parts = unzipSync(convert(await writeWorkbook(before), 'xlsx', 'xlsx'));
      const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
      const [, styles = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(text('xl/styles.xml')) ?? [];
      const looks = styles.split('<xf ').slice(1);
      const xml = text('xl/worksheets/sheet1.xml');
      const open = [...xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g)]
        .filter(([, , look]) => looks[Number(look)]?.includes('locked="false"'))
        .map(([, address]) => address);
      expect(open).toEqual(['B2', 'B3', 'B4']);
      expect(xml).toMatch(/<sheetProtection sheet="true"/);
    });
  },
);
