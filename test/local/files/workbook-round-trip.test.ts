// What goes into an .xlsx comes back out of it.
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/local/files/read-workbook';
import { writeWorkbook } from '../../../src/local/files/write-workbook';
import type { WorkbookData } from '../../../src/local/spreadsheet/workbook';
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
