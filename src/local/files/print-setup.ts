// How a tab prints where nobody said: on A4, as wide as the page, the frozen rows on top of each, as Google prints.
import type { Cell, SheetData } from '../spreadsheet/workbook';
import { defaultColumnPixels } from './units';

export type PrintSetup = Required<NonNullable<SheetData['print']>>;

/** Pixels between the margins of an upright A4 page: 210 mm less twice 0.7 inch, at 96 to the inch. */
const uprightPixels = (210 / 25.4 - 2 * 0.7) * 96;

const isPrinted = ({ value, formula, style }: Cell): boolean =>
  value !== null || formula !== undefined || style?.background !== undefined || style?.border !== undefined;

/** The last column with something to print; a look that only an empty cell would show does not count. */
const lastPrinted = ({ cells, merges }: SheetData): number => {
  let last = Math.max(0, ...merges.map((area) => area.column + area.columns - 1));
  for (const line of cells) {
    for (let column = line?.length ?? 0; column > last; column -= 1) {
      const cell = line?.[column - 1];
      if (cell && isPrinted(cell)) last = column;
    }
  }
  return last;
};

/** Upright unless the visible columns are wider than such a page. */
export const usualPrint = (sheet: SheetData): PrintSetup => {
  let width = 0;
  for (let column = lastPrinted(sheet); column >= 1; column -= 1) {
    if (!sheet.hiddenColumns.has(column)) width += sheet.columnWidths.get(column) ?? defaultColumnPixels;
  }
  return { landscape: width > uprightPixels, fitToWidth: true, repeatRows: sheet.frozenRows };
};

/** How a sheet prints: as it says, and otherwise as usual. */
export const printOf = (sheet: SheetData): PrintSetup => ({ ...usualPrint(sheet), ...sheet.print });

/** What of a file's setup is not as usual; undefined when nothing is. */
export const unusualPrint = (
  sheet: SheetData,
  print: NonNullable<SheetData['print']>,
): SheetData['print'] => {
  const usual: Readonly<Record<string, unknown>> = usualPrint(sheet);
  const unusual = Object.entries(print).filter(([name, value]) => value !== usual[name]);
  return unusual.length > 0 ? Object.fromEntries(unusual) : undefined;
};
