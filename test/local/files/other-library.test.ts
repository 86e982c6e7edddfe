// The library's own reader and writer as a second tool: it opens what is written here, and what it writes is read here.
import { Workbook } from '@cj-tech-master/excelts';
import { expect, it } from 'vitest';
import { readWorkbook } from '../../../src/local/files/read-workbook';
import { writeWorkbook } from '../../../src/local/files/write-workbook';
import { exampleBook } from './example-book';

it('opens what is written here, with notes, rules, merges, panes and protection', async () => {
  const file = new Workbook();
  await file.xlsx.load(await writeWorkbook(exampleBook()));
  const sheet = file.getWorksheet('Isian');
  if (!sheet) throw new Error('no sheet');
  expect(sheet.getCell('A1').text).toBe('Kode Wilayah');
  expect(sheet.getCell('A1').note).toBe('Kode Kemendagri,\nmisalnya 73.71');
  expect(sheet.getCell('A1').font).toMatchObject({ name: 'Arial', size: 10, bold: true });
  expect(sheet.getCell('A2').numFmt).toBe('@');
  expect(sheet.getCell('C2').value).toBeInstanceOf(Date);
  expect(sheet.getCell('B2').dataValidation).toMatchObject({
    type: 'list',
    formulae: ['"Ada,Tidak ada"'],
    showErrorMessage: true,
  });
  expect(sheet.getCell('B21').isMerged).toBe(true);
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1 });
  expect(sheet.getCell('B5').protection).toMatchObject({ locked: false });
  expect(file.worksheets.map(({ state }) => state)).toEqual(['hidden', 'visible', 'visible', 'veryHidden']);
});

it('writes what is read here, dates to the millisecond', async () => {
  const file = new Workbook();
  const sheet = file.addWorksheet('Isian', { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.getCell('A1').value = new Date(Date.UTC(2025, 0, 1, 12));
  sheet.getCell('B1').value = { richText: [{ text: 'tebal ', font: { bold: true } }, { text: 'tipis' }] };
  sheet.getCell('C1').value = { formula: 'A1+1', result: 45_659.5 };
  sheet.getCell('D1').value = { text: 'tautan', hyperlink: 'https://contoh.go.id/' };
  sheet.getCell('E1').note = 'catatan';
  sheet.getCell('F1').dataValidation = {
    type: 'whole',
    operator: 'greaterThan',
    formulae: [0],
    showErrorMessage: true,
  };
  sheet.mergeCells('A3:B4');
  const book = await readWorkbook(new Uint8Array(await file.xlsx.writeBuffer()), {
    locale: 'in_ID',
    timeZone: 'Asia/Jayapura',
  });
  const [read] = book.sheets;
  // 2025-01-01 is day 45,658 since 1899-12-30.
  expect(read?.cells[0]?.map((cell) => cell?.value)).toEqual([
    45_658.5,
    'tebal tipis',
    45_659.5,
    'tautan',
    null,
    null,
  ]);
  expect(read?.cells[0]?.[2]?.formula).toBe('=A1+1');
  expect(read?.cells[0]?.[3]?.link).toBe('https://contoh.go.id/');
  expect(read?.cells[0]?.[4]?.note).toBe('catatan');
  expect(read?.cells[0]?.[5]?.validation).toEqual({
    criteria: 'NUMBER_GREATER_THAN',
    args: [0],
    allowInvalid: false,
  });
  expect(read?.merges).toEqual([{ row: 3, column: 1, rows: 2, columns: 2 }]);
  expect(read?.frozenRows).toBe(2);
});
