// A cell that is nothing but an address: Google makes it a link by itself, a file has to say so.
import type { Cell } from '../spreadsheet/workbook';

/** The address that the cell's text is, or null. */
export const bareAddress = (cell: Cell | undefined): string | null =>
  cell?.formula === undefined &&
  typeof cell?.value === 'string' &&
  /^(?:https?|file):\/\/\S{1,2000}$/i.test(cell.value)
    ? cell.value
    : null;
