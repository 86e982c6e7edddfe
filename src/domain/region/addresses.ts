// E-mail addresses as people write them into a cell.
import { type Cell, cellText } from '../table/cell';

const ADDRESS = /^[^\s@<>"',;:()[\]\\]+@[^\s@<>"',;:()[\]\\]+\.[a-z]{2,}$/i;

/** The addresses in a cell, in lower case and without repeats, or null when any part of it is none. */
export const readAddresses = (cell: Cell): readonly string[] | null => {
  const parts = cellText(cell)
    .split(/[,;\s]+/)
    .filter((part) => part !== '')
    .map((part) => part.toLowerCase());
  return parts.length > 0 && parts.every((part) => ADDRESS.test(part)) ? [...new Set(parts)].sort() : null;
};
