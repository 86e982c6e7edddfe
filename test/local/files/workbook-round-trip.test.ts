// What goes into an .xlsx comes back out of it.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { keepsakeFromCells, keepsakeOf, keepsakeToCells } from '../../../src/local/files/keepsake';
import { readWorkbook } from '../../../src/local/files/read-workbook';
import { writeWorkbook } from '../../../src/local/files/write-workbook';
import { emptySheet, emptyWorkbook, type WorkbookData } from '../../../src/local/spreadsheet/workbook';
import { exampleBook } from './example-book';

const elsewhere = { locale: 'en_US', timeZone: 'UTC' };

const there = async (book: WorkbookData) => readWorkbook(await writeWorkbook(book), elsewhere);

/** Rows and cells that hold nothing may be absent. */
const dense = (book: WorkbookData) =>
  book.sheets.map(({ cells }) =>
    Object.fromEntries(
      cells.flatMap((line, row) =>
        [...(line ?? [])].flatMap((cell, column) => (cell ? [[`R${row + 1}C${column + 1}`, cell]] : [])),
      ),
    ),
  );

describe('a cell that is nothing but an address', () => {
  const address = 'https://bukti.example/73.71/a%20b.pdf?x=1&y=2';

  it('can be clicked in the file, and comes back as the text it was', async () => {
    const book = emptyWorkbook('id_ID', 'Asia/Jakarta');
    const sheet = book.sheets[0];
    if (!sheet) throw new Error();
    sheet.cells = [[{ value: address }, { value: `lihat ${address}` }, { value: 12 }]];
    const bytes = await writeWorkbook(book);
    const parts = unzipSync(bytes);
    const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    expect(text('xl/worksheets/sheet1.xml').match(/<hyperlink [^>]*>/g)).toEqual([
      expect.stringContaining('ref="A1"'),
    ]);
    expect(text('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      `Target="${address.replace('&', '&amp;')}"`,
    );
    const after = await readWorkbook(bytes, elsewhere);
    expect(after.sheets[0]?.cells[0]?.slice(0, 3)).toEqual(sheet.cells[0]);
  });
});

describe('a link in a formula to a tab whose name no file may have', () => {
  it('leads there again when it is read', async () => {
    const book = emptyWorkbook('id_ID', 'Asia/Jakarta');
    const [first] = book.sheets;
    if (!first) throw new Error();
    const formula = '=HYPERLINK("#gid=7&range=B2","Isian")';
    first.cells = [[{ value: 'Isian', formula }]];
    book.sheets = [first, emptySheet(7, 'Isian: [2026]')];
    expect((await there(book)).sheets[0]?.cells[0]?.[0]?.formula).toBe(formula);
  });
});

describe('a workbook written and read again', () => {
  const before = exampleBook();

  it('has every cell as it was: value, formula, style, note, link and validation', async () => {
    expect(dense(await there(exampleBook()))).toEqual(dense(before));
  });

  it('has every sheet as it was: size, merges, panes, widths, filter, rules, protections and print setup', async () => {
    const after = await there(exampleBook());
    const without = (book: WorkbookData) => book.sheets.map(({ cells: _, ...rest }) => rest);
    expect(without(after)).toEqual(without(before));
  });

  it('has its locale, zone, names, metadata and active sheet', async () => {
    const { sheets: _, ...after } = await there(exampleBook());
    const { sheets: __, ...expected } = before;
    expect(after).toEqual(expected);
  });

  it('has no filter views where a version that knew of none wrote it, and all else', () => {
    const [first = '', ...rest] = keepsakeToCells(keepsakeOf(exampleBook(), ['a', 'b', 'c'], {}));
    const older = first.replace(/"filterViews":\[.*?\],"longTexts"/g, '"longTexts"');
    expect(older).not.toBe(first);
    expect(
      keepsakeFromCells([older, ...rest])?.sheets.map(({ id, filterViews }) => [id, filterViews]),
    ).toEqual(exampleBook().sheets.map(({ id }) => [id, []]));
  });

  it('gives the same bytes each time it is written', async () => {
    expect(Buffer.from(await writeWorkbook(exampleBook())).equals(await writeWorkbook(exampleBook()))).toBe(
      true,
    );
  });

  it('changes nothing more when it goes there a second time', async () => {
    const once = await there(exampleBook());
    expect(await there(once)).toEqual(once);
  });

  it('is not changed by being written', async () => {
    const book = exampleBook();
    await writeWorkbook(book);
    expect(book).toEqual(before);
  });
});
