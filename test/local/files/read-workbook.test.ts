// Workbooks that other programs wrote, told apart by what the format (ECMA-376) says.
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/local/files/read-workbook';
import { type HandMade, packageOf, sheetRelations } from './package-of';

const defaults = { locale: 'in_ID', timeZone: 'Asia/Makassar' };
const read = (made: HandMade) => readWorkbook(packageOf(made), defaults);
const firstSheet = async (inside: string, more: Omit<HandMade, 'sheets'> = {}) => {
  const [sheet] = (await read({ sheets: { Isian: inside }, ...more })).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};
const row = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;

describe('readWorkbook', () => {
  it('reads rich text as its plain text, without the signs that tell how it is pronounced', async () => {
    const sheet = await firstSheet(
      row(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>satu</t></r><r><t xml:space="preserve"> dua</t></r></is></c>',
      ),
      {
        strings: [
          '<si><r><rPr><b/></rPr><t>tebal</t></r><r><t xml:space="preserve"> tipis</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
        ],
      },
    );
    expect(sheet.cells[0]?.map((cell) => cell?.value)).toEqual(['tebal tipis', 'satu dua']);
  });

  it('writes a shared formula out for each cell, moving what is not fixed', async () => {
    const sheet = await firstSheet(
      row(
        '<c r="A1"><f t="shared" si="0" ref="A1:B1">SUM($A2:A3)+Opsi!B$1+LEN("A1")+LOG10(A2)</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>',
      ),
    );
    expect(sheet.cells[0]?.map((cell) => cell?.formula)).toEqual([
      '=SUM($A2:A3)+Opsi!B$1+LEN("A1")+LOG10(A2)',
      '=SUM($A2:B3)+Opsi!C$1+LEN("A1")+LOG10(B2)',
    ]);
  });

  it('keeps a date as the serial number that stands in the file, whatever the zone of the computer', async () => {
    const sheet = await firstSheet(row('<c r="A1" s="1"><v>45123.987654321</v></c>'), {
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
    });
    expect(sheet.cells[0]?.[0]).toEqual({ value: 45123.987654321, style: { numberFormat: 'dd/mm/yyyy' } });
  });

  it('counts dates of a workbook from 1904 as Google does, and leaves its other numbers', async () => {
    const sheet = await firstSheet(row('<c r="A1" s="1"><v>0</v></c><c r="B1"><v>0</v></c>'), {
      styles:
        '<numFmts><numFmt numFmtId="200" formatCode="yyyy-mm-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs>',
      before: '<workbookPr date1904="1"/>',
    });
    // 1904-01-01 is 1,462 days after 1899-12-30.
    expect(sheet.cells[0]?.map((cell) => cell?.value)).toEqual([1462, 0]);
  });

  it('takes the prefix off functions that are newer than the format', async () => {
    const sheet = await firstSheet(
      row('<c r="A1"><f>_xlfn.IFS(A2=1,"_xlfn.x",TRUE,_xlfn._xlws.SORT(B1:B2))</f></c>'),
    );
    expect(sheet.cells[0]?.[0]).toEqual({ value: null, formula: '=IFS(A2=1,"_xlfn.x",TRUE,SORT(B1:B2))' });
  });

  it('tells a formula whose result is empty text from one that was never computed', async () => {
    const sheet = await firstSheet(
      row('<c r="A1" t="str"><f>IF(1,"","")</f><v></v></c><c r="B1"><f>1+1</f></c>'),
    );
    expect(sheet.cells[0]?.map((cell) => cell?.value)).toEqual(['', null]);
  });

  it("unverified: unwraps the formulas that Google's export wraps for other programs", async () => {
    const sheet = await firstSheet(
      row(
        '<c r="A1" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("QUERY(B1:C9,""select B"")"),"hasil")</f><v>hasil</v></c>',
      ),
    );
    expect(sheet.cells[0]?.[0]).toEqual({ value: 'hasil', formula: '=QUERY(B1:C9,"select B")' });
  });

  it("unverified: measures the columns of Google's export as Google does: 12.63 is 100 pixels", async () => {
    const sheet = await firstSheet(
      '<sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><cols><col customWidth="1" min="1" max="1" width="25.13"/></cols>' +
        row('<c r="A1"><v>1</v></c><c r="B1"><v>1</v></c>'),
    );
    expect([...sheet.columnWidths]).toEqual([[1, 200]]);
  });

  it('reads text lengths, whole numbers and times, which Google has no criteria for, as what it has', async () => {
    const sheet = await firstSheet(
      `${row('<c r="D1"><v>1</v></c>')}<dataValidations count="3">
        <dataValidation type="textLength" operator="lessThanOrEqual" showErrorMessage="1" sqref="A1:A2"><formula1>10</formula1></dataValidation>
        <dataValidation type="whole" operator="between" errorStyle="warning" showErrorMessage="1" sqref="B1"><formula1>1</formula1><formula2>12</formula2></dataValidation>
        <dataValidation type="list" sqref="C1"><formula1>Opsi!$A$1:$A$3</formula1></dataValidation></dataValidations>`,
    );
    expect(sheet.cells[0]?.map((cell) => cell?.validation)).toEqual([
      { criteria: 'CUSTOM_FORMULA', args: ['=LEN(A1)<=10'], allowInvalid: false },
      { criteria: 'NUMBER_BETWEEN', args: [1, 12], allowInvalid: true },
      { criteria: 'VALUE_IN_RANGE', args: ["'Opsi'!A1:A3", true], allowInvalid: true },
      undefined,
    ]);
    expect(sheet.cells[1]?.[0]?.validation).toBe(sheet.cells[0]?.[0]?.validation);
  });

  it('reads the rules that Excel keeps at the end of a sheet because they name another one', async () => {
    const sheet = await firstSheet(
      `${row('<c r="A1"><v>1</v></c>')}<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="x14"><x14:dataValidations count="1" xmlns:xm="xm"><x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f>Opsi!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>A1</xm:sqref></x14:dataValidation></x14:dataValidations></ext>
       <ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="x14"><x14:conditionalFormattings xmlns:xm="xm"><x14:conditionalFormatting><x14:cfRule type="expression" priority="1" id="{0}"><xm:f>A1=Opsi!$B$1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>A1:A5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
    );
    expect(sheet.cells[0]?.[0]?.validation?.args).toEqual(["'Opsi'!A1:A3", true]);
    expect(sheet.conditionalRules).toEqual([
      {
        areas: [{ row: 1, column: 1, rows: 5, columns: 1 }],
        criteria: 'CUSTOM_FORMULA',
        args: ['=A1=Opsi!$B$1'],
        bold: true,
      },
    ]);
  });

  it('reads notes wherever their part lies, with the name of their author if it was written into them', async () => {
    const sheet = await firstSheet(row('<c r="A1"><v>1</v></c>'), {
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': sheetRelations([
          { id: 'c', type: 'comments', target: '/xl/comments/comment1.xml' },
        ]),
        'xl/comments/comment1.xml':
          '<comments><authors><author>Ani</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>Ani:</t></r><r><t xml:space="preserve">\nperiksa</t></r></text></comment></commentList></comments>',
      },
    });
    expect(sheet.cells[1]?.[1]).toEqual({ value: null, note: 'Ani:\nperiksa' });
  });

  it('reads links out of the workbook, with their fragment, and links inside it as Google writes them', async () => {
    const sheet = await firstSheet(
      `${row('<c r="A1"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><v>1</v></c>')}<hyperlinks><hyperlink ref="A1" r:id="l" location="bagian"/><hyperlink ref="B1" location="Isian!H12"/><hyperlink ref="C1" location="NamaRentang"/></hyperlinks>`,
      {
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': sheetRelations([
            { id: 'l', type: 'hyperlink', target: 'https://a.id/?x=1&amp;y=2', outside: true },
          ]),
        },
      },
    );
    expect(sheet.cells[0]?.map((cell) => cell?.link)).toEqual([
      'https://a.id/?x=1&y=2#bagian',
      '#gid=1&range=H12',
      '#NamaRentang',
    ]);
  });

  it('resolves colours of the theme with their tint, of the old palette, and leaves automatic ones', async () => {
    const sheet = await firstSheet(row('<c r="A1" s="1"><v>1</v></c>'), {
      styles:
        '<fonts><font><sz val="10"/><name val="Arial"/></font><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font></fonts>' +
        '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.5"/></patternFill></fill></fills>' +
        '<borders><border/><border><top style="hair"><color indexed="10"/></top></border></borders>' +
        '<cellXfs><xf/><xf fontId="1" fillId="1" borderId="1"/></cellXfs>',
    });
    // Half of white's lightness is 127.5, rounded to 128 = 0x80.
    expect(sheet.cells[0]?.[0]?.style).toEqual({
      background: '#808080',
      fontFamily: 'Calibri',
      fontSize: 11,
      border: { top: { style: 'dotted', color: '#ff0000' } },
    });
  });

  it('gives the look of a whole column to its empty cells, as far as the grid goes', async () => {
    const sheet = await firstSheet(
      `<cols><col min="2" max="16384" width="14.2857" style="1"/></cols>${row('<c r="A1"><v>1</v></c>')}`,
      {
        styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="49"/></cellXfs>',
      },
    );
    expect(sheet.cells[999]?.[25]).toEqual({ value: null, style: { numberFormat: '@' } });
    expect(sheet.cells[999]?.[0]).toBeUndefined();
    expect([sheet.rows, sheet.columns]).toEqual([1000, 26]);
  });

  it('takes unlocked cells of a protected sheet as its unprotected ranges', async () => {
    const sheet = await firstSheet(
      `${row('<c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="C1" s="1"/>')}<sheetProtection sheet="1" password="CC1A"/>`,
      {
        styles: '<cellXfs><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs>',
      },
    );
    expect(sheet.protections).toEqual([
      {
        id: 'sheet-1',
        area: null,
        unprotected: [{ row: 1, column: 2, rows: 1, columns: 2 }],
        description: '',
        warningOnly: false,
        editors: [],
      },
    ]);
  });

  it('reads names of ranges and leaves names of formulas, lost ranges and the format itself', async () => {
    const book = await read({
      sheets: { Isian: row('<c r="A1"><v>1</v></c>') },
      after:
        '<definedNames><definedName name="Jawaban">Isian!$B$2:$B$9</definedName><definedName name="Pajak">0.11</definedName><definedName name="Hilang">#REF!</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Isian!$1:$2</definedName></definedNames>',
    });
    expect(book.namedRanges).toEqual([
      { name: 'Jawaban', sheetId: 1, area: { row: 2, column: 2, rows: 8, columns: 1 } },
    ]);
    expect(book.sheets[0]?.print).toEqual({ repeatRows: 2 });
  });

  it('reads elements with a name space of their own before their names', async () => {
    const book = await read({
      sheets: { Isian: '' },
      parts: {
        'xl/worksheets/sheet1.xml':
          '<?xml version="1.0"?><x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>a</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    expect(book.sheets[0]?.cells).toEqual([[{ value: 'a' }]]);
  });

  it('reads cells and rows that do not say where they are', async () => {
    const sheet = await firstSheet(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row></sheetData>',
    );
    expect(sheet.cells).toEqual([
      [{ value: 1 }, { value: 2 }],
      [undefined, undefined, { value: 3 }, { value: 4 }],
    ]);
  });
});
