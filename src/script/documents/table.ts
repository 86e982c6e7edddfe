// A table of text in a document.
import { BORDER_COLOUR, HEADER_COLOUR, TABLE_SIZE } from './looks';

/** Header and rows of text, widths in points. */
export interface TableContent {
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
  /** What stands there when there are no rows, if it is not *Tidak ada*. */
  readonly whenEmpty?: string;
  /** Whether the last row sums up the others. */
  readonly hasTotal?: boolean;
}

/** One call for all the text of the table, then a number of calls that depends on its columns only. */
export const insertTable = (
  body: GoogleAppsScript.Document.Body,
  index: number,
  { header, rows, widths, hasTotal }: TableContent,
): void => {
  const cells = (header === null ? rows : [header, ...rows]).map((row) => row.map(harmless));
  const table = body.insertTable(index, cells);
  table.setBorderColor(BORDER_COLOUR);
  table.editAsText().setFontSize(TABLE_SIZE);
  widths.forEach((width, column) => {
    table.setColumnWidth(column, width);
  });
  if (hasTotal)
    table
      .getRow(cells.length - 1)
      .editAsText()
      .setBold(true);
  if (header === null) return;
  const top = table.getRow(0);
  top.editAsText().setBold(true);
  header.forEach((_, column) => {
    top.getCell(column).setBackgroundColor(HEADER_COLOUR);
  });
};

/** A value cannot bring a placeholder of its own, nor a line that Google would take for a new paragraph. */
export const harmless = (value: string): string => value.replace(/\{\{/g, '{ {').replace(/\s+/g, ' ').trim();
