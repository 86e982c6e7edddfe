// What of a form stands in its file, for the programs that officers open it with.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/local/files/read-workbook';
import { writeWorkbook } from '../../../src/local/files/write-workbook';
import { emptySheet, emptyWorkbook, type SheetData } from '../../../src/local/spreadsheet/workbook';
import { formBook } from './form-book';

const partsOf = async (book = formBook()) => {
  const parts = unzipSync(await writeWorkbook(book));
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  return {
    sheet: text('xl/worksheets/sheet1.xml'),
    workbook: text('xl/workbook.xml'),
    styles: text('xl/styles.xml'),
  };
};

/** The looks of cells, by their numbers. */
const looks = (styles: string): string[] =>
  styles.slice(styles.indexOf('<cellXfs'), styles.indexOf('</cellXfs>')).split('<xf ').slice(1);

describe('a protected sheet in its file', () => {
  it('is locked, but rows can be made higher and the filter used', async () => {
    const { sheet } = await partsOf();
    const [locked = ''] = /<sheetProtection[^>]*>/.exec(sheet) ?? [];
    expect(locked).toContain('sheet="1"');
    expect(locked).toContain('formatRows="0"');
    expect(locked).toContain('autoFilter="0"');
    expect(sheet).toContain('<autoFilter ref="A1:C5"/>');
  });

  it('has unlocked cells where it is open, those that hold nothing too, and no others', async () => {
    const { sheet, styles } = await partsOf();
    const all = looks(styles);
    const unlocked = [...sheet.matchAll(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g)]
      .filter(([, , look = '0']) => all[Number(look)]?.includes('locked="0"'))
      .map(([, address]) => address);
    expect(unlocked).toEqual(['B2', 'B3', 'B4']);
  });

  it('shows what to type when a cell is selected, and refuses only where it must', async () => {
    const { sheet } = await partsOf();
    const rules = sheet.match(/<dataValidation .*?<\/dataValidation>/g) ?? [];
    expect(rules[0]).toContain('showInputMessage="1"');
    expect(rules[0]).toContain('prompt="Isi &quot;Ada&quot;, atau sebuah angka; koma desimal boleh."');
    expect(rules[0]).toContain('errorStyle="warning"');
    expect(rules[1]).not.toContain('errorStyle');
  });

  it('opens no box for advice that a formula gives, which may look at what other cells held before', async () => {
    const book = emptyWorkbook('id_ID', 'Asia/Jakarta');
    const tab = emptySheet(1, 'Isian');
    const rule = { criteria: 'CUSTOM_FORMULA', args: ['=B1<>"error"'], helpText: 'Angka saja.' };
    tab.cells[0] = [{ value: null, validation: { ...rule, allowInvalid: true } }];
    tab.cells[1] = [{ value: null, validation: { ...rule, allowInvalid: false } }];
    const { sheet } = await partsOf({ ...book, sheets: [tab] });
    const [advice, fence] = sheet.match(/<dataValidation .*?<\/dataValidation>/g) ?? [];
    expect(advice).toContain('prompt="Angka saja."');
    expect(advice).not.toContain('showErrorMessage');
    expect(fence).toContain('showErrorMessage="1"');
  });
});

describe('formulas in a file', () => {
  it('that were never computed have no value, and all are to be computed when it is opened', async () => {
    const { sheet, workbook } = await partsOf();
    expect(sheet).toContain('<f>E2+0.25</f></c>');
    expect(workbook).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"/);
  });
});

describe('a sheet that says nothing of its printing', () => {
  const wide = (columns: number): SheetData => {
    const sheet = emptySheet(1, 'Lebar', 30, 26);
    sheet.cells = [Array.from({ length: columns }, () => ({ value: 'x' }))];
    return sheet;
  };
  const printed = async (sheet: SheetData) => {
    const book = emptyWorkbook('id_ID', 'Asia/Makassar');
    book.sheets = [sheet];
    const parts = await partsOf(book);
    return { ...parts, page: /<pageSetup[^>]*>/.exec(parts.sheet)?.[0] ?? '' };
  };

  it('prints on A4, as wide as the page and as long as it takes', async () => {
    const { sheet, page } = await printed(wide(3));
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(page).toContain('paperSize="9"');
    expect(page).toContain('fitToHeight="0"');
  });

  it('lies when its visible columns are wider than an upright page', async () => {
    // Upright A4 leaves (210 mm / 25.4 - 1.4) * 96 = 659 pixels; columns have 100.
    expect((await printed(wide(6))).page).toContain('orientation="portrait"');
    expect((await printed(wide(7))).page).toContain('orientation="landscape"');
    const narrow = wide(7);
    narrow.hiddenColumns.add(7);
    expect((await printed(narrow)).page).toContain('orientation="portrait"');
  });

  it('has its frozen rows on each page', async () => {
    const frozen = wide(3);
    frozen.frozenRows = 2;
    expect((await printed(frozen)).workbook).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Lebar\'!$1:$2</definedName>',
    );
  });

  it('says nothing when it is read again, and keeps what it did say', async () => {
    const silent = wide(7);
    const told = { ...wide(7), id: 2, name: 'Lain', frozenRows: 1 };
    told.print = { landscape: false, fitToWidth: false, repeatRows: 0 };
    const book = emptyWorkbook('id_ID', 'Asia/Makassar');
    book.sheets = [silent, told];
    const again = await readWorkbook(await writeWorkbook(book), { locale: 'en_US', timeZone: 'UTC' });
    expect(again.sheets.map(({ print }) => print)).toEqual([undefined, told.print]);
  });
});
