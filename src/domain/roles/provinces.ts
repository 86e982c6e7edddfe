// The provinces that are a person's, as people write them into a cell.
import { type Cell, plainText } from '../table/cell';

/** Kemendagri codes of provinces begin at 11. */
const PROVINCE = /^(?:1[1-9]|[2-9]\d)$/;

/**
 * Codes such as `73` or `73, 74`, in their order and without repeats; none for a blank cell, which stands for all
 * provinces. Null when any part is no such code: a region's code, a name, or 73.74, which a spreadsheet makes of `73,74`.
 */
export const readProvinces = (cell: Cell): readonly string[] | null => {
  if (cell instanceof Date) return null;
  const parts = plainText(cell)
    .replace(/^'/, '')
    .split(/[,;\s]+/)
    .filter((part) => part !== '');
  return parts.every((part) => PROVINCE.test(part)) ? [...new Set(parts)].sort() : null;
};
